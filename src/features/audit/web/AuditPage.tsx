import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { auditContract } from "#contract/audit";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { type Choice, Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { type Words, useWords } from "./use-words.ts";

const api = client<typeof auditContract>();
export type Act = AnswerOf<(typeof auditContract)["GET /audit"]>["rows"][number];

/** Of what is about a mediation case it is not kept who it was. */
const whoOf = ({ person, via, tokenName, subjectKind }: Act, words: Words["sentences"]): string =>
  subjectKind === "mediation"
    ? words.hidden
    : [person?.name ?? words.nobody, words.via[via], tokenName && `(${tokenName})`]
        .filter(Boolean)
        .join(" ");

const columnsIn = ({ actWords, sentences: words }: Words): readonly Column<Act>[] => [
  { key: "at", head: words.at, cell: ({ at }) => <When at={at} /> },
  { key: "who", head: words.who, cell: (act) => whoOf(act, words) },
  {
    key: "what",
    head: words.what,
    // An act of a route that is no more keeps the name under which it was written.
    cell: ({ endpoint }) => <span title={endpoint}>{actWords[endpoint] ?? endpoint}</span>,
  },
  {
    key: "about",
    head: words.about,
    cell: ({ subjectKind, subjectId }) =>
      subjectKind === "person" ? (
        <a href={`/people/${subjectId}`}>{aboutOf(subjectKind, words)}</a>
      ) : (
        aboutOf(subjectKind, words)
      ),
  },
];

const aboutOf = (kind: string | null, { kinds }: Words["sentences"]): string =>
  kind === null ? "" : ((kinds as Readonly<Record<string, string>>)[kind] ?? kind);

const choicesIn = ({ actWords, sentences }: Words): readonly Choice[] => [
  { value: "", label: sentences.anything },
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
  const said = useWords();
  const words = said.sentences;
  const [endpoint, setEndpoint] = useState("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const acts = useActs({ endpoint, from, to });
  if (acts.error instanceof Problem && acts.error.isRefusal)
    return (
      <RefusedPage problem={acts.error} words={{ missing: words.missing }} wordsLang={said.lang} />
    );
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/administration", label: words.back }}
    >
      <FormRow>
        <Select
          label={words.what}
          choices={choicesIn(said)}
          value={endpoint}
          onChange={setEndpoint}
        />
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
    </SpokenPage>
  );
}

export function ActTable({ rows }: { rows: readonly Act[] }) {
  const said = useWords();
  const words = said.sentences;
  return (
    <Table
      caption={words.title}
      columns={columnsIn(said)}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
    />
  );
}
