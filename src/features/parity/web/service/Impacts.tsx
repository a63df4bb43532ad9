import type { KindAnswer, ParityDetail } from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "../parity.module.css";
import { type Words, useWords } from "../use-words.ts";
import { PromiseMark } from "../Standings.tsx";
import { durationWords } from "../words.ts";

type Impact = ParityDetail["impacts"][number];

const insideWords = ({ inside }: KindAnswer, spoken: Words): string => {
  if (!inside) return spoken.promise.none;
  const mean = durationWords(inside.meanSeconds, spoken);
  return `${inside.promise}: ${spoken.promise.bar(mean, durationWords(inside.worstSeconds, spoken))}`;
};

function Cell({ kind }: { kind: KindAnswer | undefined }) {
  const spoken = useWords();
  if (!kind) return null;
  return (
    <div className={css["impactCell"]}>
      <PromiseMark standing={kind.standing} />
      <span>
        {spoken.sides.inside}: {insideWords(kind, spoken)}
      </span>
      <span>
        {spoken.sides.outside}:{" "}
        {kind.outside ? timeWords(kind.outside, spoken.lang) : spoken.promise.none}
      </span>
    </div>
  );
}

const columnsIn = (spoken: Words): readonly Column<Impact>[] => [
  { key: "impact", head: spoken.one.impact, cell: ({ impact }) => spoken.one.impactNames[impact] },
  {
    key: "first-reply",
    head: spoken.kinds["first-reply"],
    cell: ({ kinds }) => <Cell kind={kinds.find(({ kind }) => kind === "first-reply")} />,
  },
  {
    key: "done",
    head: spoken.kinds.done,
    cell: ({ kinds }) => <Cell kind={kinds.find(({ kind }) => kind === "done")} />,
  },
];

/** Both promises at each impact; outside there is one for all. */
export function Impacts({ impacts }: { impacts: ParityDetail["impacts"] }) {
  const spoken = useWords();
  const words = spoken.one;
  return (
    <details className={css["numbers"]}>
      <summary>{words.impacts}</summary>
      <Table
        caption={words.impacts}
        columns={columnsIn(spoken)}
        rows={impacts}
        keyOf={({ impact }) => impact}
      />
    </details>
  );
}
