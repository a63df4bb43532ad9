import { useMemo } from "react";
import css from "./Relationships.module.css";
import type { MatrixAnswer, MatrixCellAnswer } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { counted, kindOf, longFigure, matrixSentence, shortFigure } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";
import { Matrix, type Head, type MatrixCell, type MatrixTeam } from "#web/ui/Matrix.tsx";
import { Table } from "#web/ui/Table.tsx";

export type MatrixLook = "matrix" | "list";

interface MatrixViewProps {
  answer: MatrixAnswer;
  look: MatrixLook;
  onOpen: (rowId: string, columnId: string) => void;
}

/** The sentence first, then the matrix or the list. */
export function MatrixView({ answer, look, onOpen }: MatrixViewProps) {
  const words = useWords();
  const { from, to, whoServes, whoAsks, more } = words.matrix;
  const axes = answer.axes === "from-to" ? [from, to] : [whoServes, whoAsks];
  return (
    <>
      <p className={css["lead"]}>{matrixSentence(answer, words)}</p>
      {look === "list" ? (
        <>
          <PairList answer={answer} axes={axes} />
          {answer.cells.length > mostLines && <p className={css["soft"]}>{more}</p>}
        </>
      ) : (
        <Grid answer={answer} axes={axes} onOpen={onOpen} />
      )}
      <p className={css["soft"]}>{footOf(answer, words)}</p>
    </>
  );
}

function footOf(
  { rows, rowsInAll, columns, columnsInAll }: MatrixAnswer,
  { lang, matrix }: Words,
): string {
  const cut = rows.length < rowsInAll || columns.length < columnsInAll;
  const said = (count: number): string => numberWords(count, 1, lang);
  const part = cut
    ? `${matrix.cut(said(rows.length), said(rowsInAll), said(columns.length), said(columnsInAll))} `
    : "";
  return part + matrix.confidential;
}

const nameOf = ({ id, name }: { id: string; name: string }, { matrix }: Words): string =>
  id === "unknown" ? matrix.unknown : name;

/** Groups by parent only where a group's cell can be had by adding up: a median of medians would say nothing. */
function teamsOf(
  teams: MatrixAnswer["rows"],
  figure: MatrixAnswer["figure"],
  words: Words,
): MatrixTeam[] {
  const grouped = kindOf(figure) !== "median" && teams.length > 24;
  return teams.map((team) => ({
    id: team.id,
    name: nameOf(team, words),
    group: grouped ? (team.parent ?? undefined) : undefined,
  }));
}

interface FoundCell extends MatrixCell {
  readonly cell: MatrixCellAnswer;
}

function Grid({
  answer,
  axes,
  onOpen,
}: {
  answer: MatrixAnswer;
  axes: readonly string[];
  onOpen: MatrixViewProps["onOpen"];
}) {
  const words = useWords();
  const { figure, time } = answer;
  const cells = useMemo(() => {
    const known = new Map<string, FoundCell>();
    for (const cell of answer.cells) {
      const [row, column] = [answer.rows[cell.row], answer.columns[cell.column]];
      if (!row || !column) continue;
      const value = cell.value;
      const text = shortFigure(figure, cell, time, words);
      known.set(`${row.id} ${column.id}`, {
        cell,
        value,
        text,
        words: longFigure(figure, cell, time, words),
      });
    }
    return known;
  }, [answer, figure, time, words]);
  const combine = (group: readonly MatrixCell[]): MatrixCell =>
    combined({ figure, time }, group as readonly FoundCell[], words);
  return (
    <Matrix
      label={words.figures[figure]}
      rowsAre={axes[0] ?? ""}
      columnsAre={axes[1] ?? ""}
      rows={teamsOf(answer.rows, figure, words)}
      columns={teamsOf(answer.columns, figure, words)}
      cellOf={(rowId, columnId) => cells.get(`${rowId} ${columnId}`)}
      combine={combine}
      top={deepest(answer)}
      onOpen={(row: Head, column: Head) => {
        if (row.kind === "team" && column.kind === "team") onOpen(row.key, column.key);
      }}
    />
  );
}

/** One value for the deepest colour: nine of ten cells lie below it, so that one giant does not pale all others. */
function deepest({ figure, cells }: MatrixAnswer): number {
  if (kindOf(figure) === "share") return 1;
  const values = cells.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
  return values[Math.floor(values.length * 0.9)] || 1;
}

function combined(
  { figure, time }: Pick<MatrixAnswer, "figure" | "time">,
  cells: readonly FoundCell[],
  words: Words,
): MatrixCell {
  const n = cells.reduce((sum, { cell }) => sum + cell.n, 0);
  if (kindOf(figure) === "count")
    return {
      value: n,
      text: n === 0 ? "" : numberWords(n, 1, words.lang),
      words: counted(n, figure, words),
    };
  // Pairs with too few are left out: their share is not told to us either.
  const told = cells.filter(({ cell }) => !cell.tooFew);
  const base = told.reduce((sum, { cell }) => sum + cell.n, 0);
  const hits = told.reduce((sum, { cell }) => sum + cell.n * (cell.value ?? 0), 0);
  const value = base === 0 ? null : hits / base;
  const shown = { n: base, value, low: null, high: null, tooFew: base === 0 };
  return {
    value,
    text: shortFigure(figure, shown, time, words),
    words: longFigure(figure, shown, time, words),
  };
}

const mostLines = 60;

/** The same as lines, the most first: for phones, and for whoever prefers to read. */
function PairList({ answer, axes }: { answer: MatrixAnswer; axes: readonly string[] }) {
  const words = useWords();
  const join = answer.axes === "from-to" ? words.matrix.handedTo : words.matrix.servesFor;
  const { figure, time } = answer;
  const rows = answer.cells
    .map((cell) => ({ cell, row: answer.rows[cell.row]!, column: answer.columns[cell.column]! }))
    .toSorted((a, b) => b.cell.n - a.cell.n)
    .slice(0, mostLines);
  return (
    <Table
      caption={words.figures[figure]}
      rows={rows}
      keyOf={({ row, column }) => `${row.id} ${column.id}`}
      hrefOf={({ row, column }) => `/relationships/${row.id}/${column.id}`}
      columns={[
        {
          key: "pair",
          head: `${axes[0]}, ${axes[1]}`,
          cell: ({ row, column }) => join(nameOf(row, words), nameOf(column, words)),
          sortBy: ({ row, column }) => `${nameOf(row, words)} ${nameOf(column, words)}`,
        },
        {
          key: "figure",
          head: words.figures[figure],
          cell: ({ cell }) => longFigure(figure, cell, time, words),
          sortBy: ({ cell }) => cell.value ?? -1,
        },
      ]}
    />
  );
}
