import css from "./defects.module.css";
import type { CausesAnswer } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { bothSentence, causeName } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Table, type Column } from "#web/ui/Table.tsx";

type Row = CausesAnswer["rows"][number];

/** The causes of both sides beside each other. */
export function Causes({ causes }: { causes: CausesAnswer }) {
  const all = useWords();
  const words = all.sentences.causes;
  return (
    <Section title={words.title} intro={words.intro}>
      <p className={css["words"]}>{causes.n === 0 ? words.none : bothSentence(causes, all)}</p>
      {causes.rows.length > 0 && (
        <Table
          caption={words.title}
          columns={columnsFor(causes.rows, all)}
          rows={causes.rows}
          keyOf={({ cause }) => cause}
        />
      )}
    </Section>
  );
}

function columnsFor(rows: readonly Row[], all: Words): readonly Column<Row>[] {
  const most = Math.max(1, ...rows.flatMap(({ customer, provider }) => [customer, provider]));
  return [
    { key: "cause", head: all.sentences.causes.cause, cell: ({ cause }) => causeName(cause, all) },
    sideColumn("customer", most, all),
    sideColumn("provider", most, all),
  ];
}

/** Its number stands beside each bar, for nobody has to measure. */
const sideColumn = (
  side: "customer" | "provider",
  most: number,
  { lang, sentences }: Words,
): Column<Row> => ({
  key: side,
  head: sentences.causes[side],
  sortBy: (row) => row[side],
  cell: (row) => (
    <span className={css["bars"]}>
      <span className={css["number"]}>{numberWords(row[side], 1, lang)}</span>
      <span className={css["track"]} aria-hidden="true">
        <span className={css[side]} style={{ inlineSize: `${(100 * row[side]) / most}%` }} />
      </span>
    </span>
  ),
});
