import { useQuery } from "@tanstack/react-query";
import type { keepingContract } from "#contract/keeping";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";
import { sentences } from "./sentences.ts";

const words = sentences.stored;
const api = client<typeof keepingContract>();
export type Stored = AnswerOf<(typeof keepingContract)["GET /me/stored"]>["rows"][number];

const columns: readonly Column<Stored>[] = [
  { key: "what", head: words.what, cell: ({ what }) => what },
  { key: "who", head: words.who, cell: ({ whoSees }) => whoSees },
  { key: "howLong", head: words.howLong, cell: ({ howLong }) => howLong },
  { key: "count", head: words.count, cell: ({ count }) => count, numeric: true },
];

export default function StoredPage() {
  const { data, error, refetch } = useQuery<readonly Stored[], Problem>({
    queryKey: ["stored"],
    queryFn: async ({ signal }) => (await api("GET /me/stored", { signal })).rows,
  });
  return (
    <Page title={words.title} subtitle={words.subtitle} back={{ href: "/me", label: "Settings" }}>
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <StoredTable rows={data} />
      ) : (
        <SkeletonRows />
      )}
    </Page>
  );
}

export function StoredTable({ rows }: { rows: readonly Stored[] }) {
  return (
    <Table
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ what }) => what}
      empty={<EmptyState title={words.none} />}
    />
  );
}
