import { dateWords, numberWords } from "#web/data/zone.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import type { Ahead, Plan } from "../data.ts";
import { sentences } from "../sentences.ts";
import css from "../surveys.module.css";
import { aboutOf } from "./GroupTable.tsx";

const words = sentences.planning.ahead;
type Wave = Ahead[number];

/** More than these are folded. */
const mostUnfolded = 3;
/** Of those that are not heard so many are named; the rest are counted. */
const mostNamed = 4;

/** The waves of a year one after the other, with those that are thought of: each asks whom the ones before it have left. */
export function AheadOfPlan({ plan: { ahead, later } }: { readonly plan: Plan }) {
  if (ahead.length === 0) return null;
  return (
    <>
      <p>{aheadSaid(ahead)}</p>
      {ahead.length > mostUnfolded ? (
        <details>
          <summary>{words.title}</summary>
          <AheadTable ahead={ahead} />
        </details>
      ) : (
        <AheadTable ahead={ahead} />
      )}
      <p className={css["soft"]}>{howSaid(ahead, later)}</p>
    </>
  );
}

export const AheadTable = ({ ahead }: { readonly ahead: Ahead }) => (
  <Table caption={words.title} columns={columns} rows={ahead} keyOf={keyOf} />
);

/** What the table comes to. */
export function aheadSaid(ahead: Ahead): string {
  const lacking = ahead.filter(({ short }) => short.length > 0).length;
  return lacking === 0 ? words.allHeard(ahead.length) : words.someShort(lacking, ahead.length);
}

/** How it was reckoned; `later` waves of a plan were not. */
export const howSaid = (ahead: Ahead, later = 0): string =>
  [
    words.how,
    ahead.some(({ isGuess }) => isGuess) ? words.guess : "",
    later > 0 ? words.later(later) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");

const keyOf = ({ waveId, survey, opensOn }: Wave): string => `${waveId ?? survey.id} ${opensOn}`;

const columns: readonly Column<Wave>[] = [
  { key: "opens", head: words.opens, cell: ({ opensOn }) => dateWords(opensOn) },
  {
    key: "survey",
    head: words.survey,
    cell: ({ survey, waveId }) => (waveId === null ? words.thought(survey.name) : survey.name),
  },
  { key: "people", head: words.people, cell: ({ people }) => numberWords(people), numeric: true },
  { key: "spared", head: words.spared, cell: ({ spared }) => numberWords(spared), numeric: true },
  { key: "short", head: words.short, cell: shortOf },
];

function shortOf({ short, people }: Wave): string {
  if (short.length === 0) return people === 0 ? words.nobody : words.none;
  const named = short.slice(0, mostNamed).map((one) => words.of(aboutOf(one), one.wanted));
  const rest = short.length - named.length;
  // Each of them has a comma of its own.
  return [...named, ...(rest === 0 ? [] : [words.more(rest)])].join("; ");
}
