import type { TowardsTeam } from "#contract/fairness";
import { SaidOfMe } from "#web/after-request.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { useMe } from "#web/session.ts";
import { KeptIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { type Towards, useTowards } from "./data.ts";
import css from "./fairness.module.css";
import { useWords, type Words } from "./use-words.ts";

/** What one handed straight back and left unanswered, by team. For oneself alone. */
export default function TowardsPage() {
  const words = useWords().towards;
  const { data, error, refetch } = useTowards(useMe().id);
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/me", label: words.back }}
    >
      {data ? (
        <TowardsView towards={data} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows />
      )}
      <SaidOfMe />
    </SpokenPage>
  );
}

function columnsIn(words: Words): readonly Column<TowardsTeam>[] {
  const { towards } = words;
  return [
    {
      key: "team",
      head: towards.team,
      cell: ({ team }) => team.name,
      sortBy: ({ team }) => team.name,
    },
    {
      key: "handed",
      head: towards.handed,
      numeric: true,
      cell: ({ handedBack, handed }) => countWords(handedBack, handed, words),
      sortBy: ({ handedBack }) => handedBack,
    },
    {
      key: "parts",
      head: towards.parts,
      numeric: true,
      cell: ({ unanswered, parts }) => countWords(unanswered, parts, words),
      sortBy: ({ unanswered }) => unanswered,
    },
  ];
}

export function TowardsView({ towards: { since, rows } }: { towards: Towards }) {
  const sentences = useWords();
  const words = sentences.towards;
  if (rows.length === 0)
    return (
      <EmptyState icon={KeptIcon} title={words.noneTitle}>
        {words.none}
      </EmptyState>
    );
  const told = rows.filter(({ handedBack, unanswered }) => handedBack + unanswered > 0);
  return (
    <Section title={words.since(dateWords(since, sentences.lang))}>
      {told.length === 0 && <p>{words.nothingBack}</p>}
      {told.map((row) => (
        <p key={row.team.id}>{sentenceOf(row, sentences)}</p>
      ))}
      <Table
        caption={words.title}
        rows={rows}
        keyOf={({ team }) => team.id}
        columns={columnsIn(sentences)}
      />
      <p className={css["soft"]}>{words.how}</p>
    </Section>
  );
}

const countWords = (count: number, n: number, { lang, towards }: Words): string =>
  n === 0 ? towards.noneOf : towards.of(numberWords(count, 1, lang), numberWords(n, 1, lang));

/** 'Of 6 requests that Finance had handed over to you, you handed 4 straight back.' */
function sentenceOf(
  { team, handed, handedBack, parts, unanswered }: TowardsTeam,
  { lang, towards }: Words,
): string {
  const count = (n: number): string => numberWords(n, 1, lang);
  return [
    ...(handedBack > 0 ? [towards.handedBack(team.name, count(handed), count(handedBack))] : []),
    ...(unanswered > 0 ? [towards.left(team.name, count(parts), count(unanswered))] : []),
  ].join(" ");
}
