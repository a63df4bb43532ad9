import { numberWords } from "#web/data/zone.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "./parity.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.csv;

interface Line {
  readonly line: number;
  readonly state: "new" | "changed";
}

interface TakenProps<Row extends Line> {
  taken: {
    readonly totals: Readonly<Record<"new" | "changed" | "same" | "wrong", number>>;
    readonly wrong: readonly { readonly line: number; readonly says: string }[];
    readonly rows: readonly Row[];
  };
  /** What a line says, between its number and what happens with it. */
  columns: readonly Column<Row>[];
}

/** What a text would do: the totals, what is left out and why, what is taken. */
export function Taken<Row extends Line>({ taken, columns }: TakenProps<Row>) {
  const { totals, wrong, rows } = taken;
  const said = [totals.new, totals.changed, totals.same, totals.wrong].map((one) =>
    numberWords(one),
  ) as [string, string, string, string];
  return (
    <>
      <p>{words.totals(...said)}</p>
      {wrong.length > 0 && (
        <Table
          caption={words.wrong}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "why", head: words.why, cell: ({ says }) => says },
          ]}
          rows={wrong}
          keyOf={({ line }) => String(line)}
        />
      )}
      {wrong.length < totals.wrong && <p className={css["soft"]}>{words.firstOf}</p>}
      {rows.length > 0 && (
        <Table
          caption={words.taken}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            ...columns,
            { key: "state", head: words.state, cell: ({ state }) => words.states[state] },
          ]}
          rows={rows}
          keyOf={({ line }) => String(line)}
        />
      )}
      {rows.length < totals.new + totals.changed && <p className={css["soft"]}>{words.firstOf}</p>}
    </>
  );
}
