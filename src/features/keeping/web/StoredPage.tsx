import { useQuery } from "@tanstack/react-query";
import type { keepingContract } from "#contract/keeping";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { type Words, useWords } from "./use-words.ts";

const api = client<typeof keepingContract>();
export type Stored = AnswerOf<(typeof keepingContract)["GET /me/stored"]>["rows"][number];

/** The server says in English what is kept. */
const said = (text: string) => <span lang="en">{text}</span>;

const columnsIn = (words: Words["sentences"]["stored"]): readonly Column<Stored>[] => [
  { key: "what", head: words.what, cell: ({ what }) => said(what) },
  { key: "who", head: words.who, cell: ({ whoSees }) => said(whoSees) },
  { key: "howLong", head: words.howLong, cell: ({ howLong }) => said(howLong) },
  { key: "count", head: words.count, cell: ({ count }) => count, numeric: true },
];

export default function StoredPage() {
  const words = useWords().sentences.stored;
  const { data, error, refetch } = useQuery<readonly Stored[], Problem>({
    queryKey: ["stored"],
    queryFn: async ({ signal }) => (await api("GET /me/stored", { signal })).rows,
  });
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/me", label: words.back }}
    >
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <StoredTable rows={data} />
      ) : (
        <SkeletonRows />
      )}
    </SpokenPage>
  );
}

export function StoredTable({ rows }: { rows: readonly Stored[] }) {
  const words = useWords().sentences.stored;
  return (
    <Table
      caption={words.title}
      columns={columnsIn(words)}
      rows={rows}
      keyOf={({ what }) => what}
      empty={<EmptyState title={words.none} />}
    />
  );
}
