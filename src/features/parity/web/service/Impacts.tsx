import type { KindAnswer, ParityDetail } from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "../parity.module.css";
import { type Words, useWords } from "../use-words.ts";
import { PromiseMark } from "../Standings.tsx";
import { durationWords } from "../words.ts";

type Impact = ParityDetail["impacts"][number];

/** Working time is said by the server, which speaks English; then by the clock on the wall. */
function Inside({ inside }: Pick<KindAnswer, "inside">) {
  const spoken = useWords();
  if (!inside) return spoken.promise.none;
  const mean = durationWords(inside.meanSeconds, spoken);
  return (
    <>
      <span lang="en">{inside.promise}</span>
      {`: ${spoken.promise.bar(mean, durationWords(inside.worstSeconds, spoken))}`}
    </>
  );
}

function Cell({ kind }: { kind: KindAnswer | undefined }) {
  const { lang, promise, sides } = useWords();
  if (!kind) return null;
  return (
    <div className={css["impactCell"]}>
      <PromiseMark standing={kind.standing} />
      <span>
        {sides.inside}: <Inside inside={kind.inside} />
      </span>
      <span>
        {sides.outside}: {kind.outside ? timeWords(kind.outside, lang) : promise.none}
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
