import css from "./Dialogs.module.css";
import { type Column, Table } from "./Table.tsx";

interface Line {
  readonly line: number;
  readonly state: string;
}

export interface TakenProps<Row extends Line> {
  words: Readonly<Record<"wrong" | "taken" | "line" | "why" | "state" | "firstOf", string>> & {
    readonly states: Readonly<Record<Row["state"], string>>;
  };
  /** The totals, in a sentence. */
  said: string;
  /** The first of the lines that are left out, and how many there are. */
  wrong: readonly { readonly line: number; readonly says: string }[];
  wrongInAll: number;
  /** The first of the lines that are taken, and how many there are. */
  rows: readonly Row[];
  takenInAll: number;
  /** What a line says, between its number and what happens with it. */
  columns: readonly Column<Row>[];
}

/** What a text would do: the totals, what is left out and why, what is taken. */
export function Taken<Row extends Line>(props: TakenProps<Row>) {
  const { words, said, wrong, wrongInAll, rows, takenInAll, columns } = props;
  return (
    <>
      <p>{said}</p>
      {wrong.length > 0 && (
        <Table
          caption={words.wrong}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "why", head: words.why, cell: ({ says }) => says },
          ]}
          rows={wrong}
          keyOf={({ line, says }) => `${line} ${says}`}
        />
      )}
      {wrong.length < wrongInAll && <p className={css["soft"]}>{words.firstOf}</p>}
      {rows.length > 0 && (
        <Table
          caption={words.taken}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            ...columns,
            {
              key: "state",
              head: words.state,
              cell: ({ state }: Row) => words.states[state as Row["state"]],
            },
          ]}
          rows={rows}
          keyOf={({ line }) => String(line)}
        />
      )}
      {rows.length < takenInAll && <p className={css["soft"]}>{words.firstOf}</p>}
    </>
  );
}
