import type { KindAnswer, ParityDetail } from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "../parity.module.css";
import { sentences } from "../sentences.ts";
import { PromiseMark } from "../Standings.tsx";
import { durationWords } from "../words.ts";

const words = sentences.one;
type Impact = ParityDetail["impacts"][number];

const insideWords = ({ inside }: KindAnswer): string => {
  if (!inside) return sentences.promise.none;
  const mean = durationWords(inside.meanSeconds);
  return `${inside.promise}: ${sentences.promise.bar(mean, durationWords(inside.worstSeconds))}`;
};

function Cell({ kind }: { kind: KindAnswer | undefined }) {
  if (!kind) return null;
  return (
    <div className={css["impactCell"]}>
      <PromiseMark standing={kind.standing} />
      <span>
        {sentences.sides.inside}: {insideWords(kind)}
      </span>
      <span>
        {sentences.sides.outside}: {kind.outside ? timeWords(kind.outside) : sentences.promise.none}
      </span>
    </div>
  );
}

const columns: readonly Column<Impact>[] = [
  { key: "impact", head: words.impact, cell: ({ impact }) => words.impactNames[impact] },
  {
    key: "first-reply",
    head: sentences.kinds["first-reply"],
    cell: ({ kinds }) => <Cell kind={kinds.find(({ kind }) => kind === "first-reply")} />,
  },
  {
    key: "done",
    head: sentences.kinds.done,
    cell: ({ kinds }) => <Cell kind={kinds.find(({ kind }) => kind === "done")} />,
  },
];

/** Both promises at each impact; outside there is one for all. */
export function Impacts({ impacts }: { impacts: ParityDetail["impacts"] }) {
  return (
    <details className={css["numbers"]}>
      <summary>{words.impacts}</summary>
      <Table
        caption={words.impacts}
        columns={columns}
        rows={impacts}
        keyOf={({ impact }) => impact}
      />
    </details>
  );
}
