import { dateWords, numberWords } from "#web/data/zone.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import type { Ahead, Plan } from "../data.ts";
import { useWords, type Words } from "../use-words.ts";
import css from "../surveys.module.css";
import { aboutOf } from "./GroupTable.tsx";

type Wave = Ahead[number];

/** More than these are folded. */
const mostUnfolded = 3;
/** Of those that are not heard so many are named; the rest are counted. */
const mostNamed = 4;

/** The waves of a year one after the other, with those that are thought of: each asks whom the ones before it have left. */
export function AheadOfPlan({ plan: { ahead, later } }: { readonly plan: Plan }) {
  const spoken = useWords();
  if (ahead.length === 0) return null;
  return (
    <>
      <p>{aheadSaid(ahead, spoken)}</p>
      {ahead.length > mostUnfolded ? (
        <details>
          <summary>{spoken.sentences.planning.ahead.title}</summary>
          <AheadTable ahead={ahead} />
        </details>
      ) : (
        <AheadTable ahead={ahead} />
      )}
      <p className={css["soft"]}>{howSaid(ahead, spoken, later)}</p>
    </>
  );
}

export function AheadTable({ ahead }: { readonly ahead: Ahead }) {
  const spoken = useWords();
  return (
    <Table
      caption={spoken.sentences.planning.ahead.title}
      columns={columnsOf(spoken)}
      rows={ahead}
      keyOf={keyOf}
    />
  );
}

/** What the table comes to. */
export function aheadSaid(ahead: Ahead, { sentences }: Words): string {
  const words = sentences.planning.ahead;
  const lacking = ahead.filter(({ short }) => short.length > 0).length;
  return lacking === 0 ? words.allHeard(ahead.length) : words.someShort(lacking, ahead.length);
}

/** How it was reckoned; `later` waves of a plan were not. */
export function howSaid(ahead: Ahead, { sentences }: Words, later = 0): string {
  const words = sentences.planning.ahead;
  return [
    words.how,
    ahead.some(({ isGuess }) => isGuess) ? words.guess : "",
    later > 0 ? words.later(later) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const keyOf = ({ waveId, survey, opensOn }: Wave): string => `${waveId ?? survey.id} ${opensOn}`;

function columnsOf(spoken: Words): readonly Column<Wave>[] {
  const { lang, sentences } = spoken;
  const words = sentences.planning.ahead;
  const counted = (count: number): string => numberWords(count, 1, lang);
  return [
    { key: "opens", head: words.opens, cell: ({ opensOn }) => dateWords(opensOn, lang) },
    {
      key: "survey",
      head: words.survey,
      cell: ({ survey, waveId }) => (waveId === null ? words.thought(survey.name) : survey.name),
    },
    { key: "people", head: words.people, cell: ({ people }) => counted(people), numeric: true },
    { key: "spared", head: words.spared, cell: ({ spared }) => counted(spared), numeric: true },
    { key: "short", head: words.short, cell: (wave) => shortOf(wave, spoken) },
  ];
}

function shortOf({ short, people }: Wave, spoken: Words): string {
  const words = spoken.sentences.planning.ahead;
  if (short.length === 0) return people === 0 ? words.nobody : words.none;
  const named = short.slice(0, mostNamed).map((one) => words.of(aboutOf(one, spoken), one.wanted));
  const rest = short.length - named.length;
  // Each of them has a comma of its own.
  return [...named, ...(rest === 0 ? [] : [words.more(rest)])].join("; ");
}
