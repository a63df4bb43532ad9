import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { auditContract } from "#contract/audit";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Page } from "#web/ui/Page.tsx";
import { type Choice, Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { actWords, wordsOfAct } from "./acts.ts";
import { sentences as words } from "./sentences.ts";

const api = client<typeof auditContract>();
export type Act = AnswerOf<(typeof auditContract)["GET /audit"]>["rows"][number];

/** Of what is about a mediation case it is not kept who it was. */
const whoOf = ({ person, via, tokenName, subjectKind }: Act): string =>
  subjectKind === "mediation"
    ? words.hidden
    : [person?.name ?? words.nobody, words.via[via], tokenName && `(${tokenName})`]
        .filter(Boolean)
        .join(" ");

const columns: readonly Column<Act>[] = [
  { key: "at", head: words.at, cell: ({ at }) => <When at={at} /> },
  { key: "who", head: words.who, cell: whoOf },
  {
    key: "what",
    head: words.what,
    cell: ({ endpoint }) => <span title={endpoint}>{wordsOfAct(endpoint)}</span>,
  },
  {
    key: "about",
    head: words.about,
    cell: ({ subjectKind, subjectId }) =>
      subjectKind === "person" ? (
        <a href={`/people/${subjectId}`}>{aboutOf(subjectKind)}</a>
      ) : (
        aboutOf(subjectKind)
      ),
  },
];

const aboutOf = (kind: string | null): string =>
  kind === null ? "" : ((words.kinds as Readonly<Record<string, string>>)[kind] ?? kind);

const choices: readonly Choice[] = [
  { value: "", label: words.anything },
  ...Object.entries(actWords).map(([value, label]) => ({ value, label })),
];

interface Filters {
  endpoint: string;
  from: string;
  to: string;
}

function useActs({ endpoint, from, to }: Filters) {
  const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
  return useInfiniteQuery({
    queryKey: ["audit", endpoint, from, to],
    queryFn: ({ pageParam, signal }) =>
      api("GET /audit", {
        query: {
          ...(endpoint && { endpoint }),
          ...(from && { from: startOf(from) }),
          ...(to && { to: startOf(to) }),
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export default function AuditPage() {
  const [endpoint, setEndpoint] = useState("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const acts = useActs({ endpoint, from, to });
  if (acts.error instanceof Problem && acts.error.isRefusal)
    return <RefusedPage problem={acts.error} words={{ missing: words.missing }} />;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/administration", label: words.back }}
    >
      <FormRow>
        <Select label={words.what} choices={choices} value={endpoint} onChange={setEndpoint} />
        <TextField label={words.from} type="date" value={from} onChange={setFrom} />
        <TextField label={words.to} type="date" value={to} onChange={setTo} />
      </FormRow>
      {acts.error ? (
        <Broken fault={acts.error} onRetry={() => void acts.refetch()} />
      ) : acts.data ? (
        <ActTable rows={acts.data.pages.flatMap(({ rows }) => rows)} />
      ) : (
        <SkeletonRows />
      )}
      {acts.hasNextPage && (
        <p>
          <Button busy={acts.isFetchingNextPage} onClick={() => void acts.fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </Page>
  );
}

export function ActTable({ rows }: { rows: readonly Act[] }) {
  return (
    <Table
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
    />
  );
}
