import { dateWords, numberWords } from "#web/data/zone.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import type { Plan } from "../data.ts";
import { sentences } from "../sentences.ts";
import css from "../surveys.module.css";
import { aboutOf } from "./GroupTable.tsx";

const words = sentences.planning.ahead;
type Wave = Plan["ahead"][number];

/** More than these are folded. */
const mostUnfolded = 3;
/** Of those that are not heard so many are named; the rest are counted. */
const mostNamed = 4;

/** The waves of a year one after the other: each asks those who are left by the ones before it. */
export function AheadTable({ plan: { ahead, later } }: { readonly plan: Plan }) {
  if (ahead.length === 0) return null;
  const waves = <Table caption={words.title} columns={columns} rows={ahead} keyOf={keyOf} />;
  return (
    <>
      <p>{saidOf(ahead)}</p>
      {ahead.length > mostUnfolded ? (
        <details>
          <summary>{words.title}</summary>
          {waves}
        </details>
      ) : (
        waves
      )}
      <p className={css["soft"]}>
        {[
          words.how,
          ahead.some(({ isGuess }) => isGuess) ? words.guess : "",
          later > 0 ? words.later(later) : "",
        ]
          .filter((sentence) => sentence !== "")
          .join(" ")}
      </p>
    </>
  );
}

function saidOf(ahead: readonly Wave[]): string {
  const lacking = ahead.filter(({ short }) => short.length > 0).length;
  return lacking === 0 ? words.allHeard(ahead.length) : words.someShort(lacking, ahead.length);
}

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
