import type { TowardsTeam } from "#contract/fairness";
import { SaidOfMe } from "#web/after-request.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { useMe } from "#web/session.ts";
import { KeptIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { type Towards, useTowards } from "./data.ts";
import css from "./fairness.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.towards;

/** What one handed straight back and left unanswered, by team. For oneself alone. */
export default function TowardsPage() {
  const { data, error, refetch } = useTowards(useMe().id);
  return (
    <Page title={words.title} subtitle={words.subtitle} back={{ href: "/me", label: words.back }}>
      {data ? (
        <TowardsView towards={data} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows />
      )}
      <SaidOfMe />
    </Page>
  );
}

const columns: readonly Column<TowardsTeam>[] = [
  { key: "team", head: words.team, cell: ({ team }) => team.name, sortBy: ({ team }) => team.name },
  {
    key: "handed",
    head: words.handed,
    numeric: true,
    cell: ({ handedBack, handed }) => countWords(handedBack, handed),
    sortBy: ({ handedBack }) => handedBack,
  },
  {
    key: "parts",
    head: words.parts,
    numeric: true,
    cell: ({ unanswered, parts }) => countWords(unanswered, parts),
    sortBy: ({ unanswered }) => unanswered,
  },
];

export function TowardsView({ towards: { since, rows } }: { towards: Towards }) {
  if (rows.length === 0)
    return (
      <EmptyState icon={KeptIcon} title={words.noneTitle}>
        {words.none}
      </EmptyState>
    );
  const told = rows.filter(({ handedBack, unanswered }) => handedBack + unanswered > 0);
  return (
    <Section title={words.since(dateWords(since))}>
      {told.length === 0 && <p>{words.nothingBack}</p>}
      {told.map((row) => (
        <p key={row.team.id}>{sentenceOf(row)}</p>
      ))}
      <Table caption={words.title} rows={rows} keyOf={({ team }) => team.id} columns={columns} />
      <p className={css["soft"]}>{words.how}</p>
    </Section>
  );
}

const countWords = (count: number, n: number): string =>
  n === 0 ? words.noneOf : words.of(numberWords(count), numberWords(n));

/** 'Of 6 requests that Finance had handed over to you, you handed 4 straight back.' */
function sentenceOf({ team, handed, handedBack, parts, unanswered }: TowardsTeam): string {
  return [
    ...(handedBack > 0
      ? [words.handedBack(team.name, numberWords(handed), numberWords(handedBack))]
      : []),
    ...(unanswered > 0 ? [words.left(team.name, numberWords(parts), numberWords(unanswered))] : []),
  ].join(" ");
}
