import { useMemo } from "react";
import css from "./Relationships.module.css";
import type { MatrixAnswer, MatrixCellAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";
import { counted, kindOf, longFigure, matrixSentence, shortFigure } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";
import { Matrix, type Head, type MatrixCell, type MatrixTeam } from "#web/ui/Matrix.tsx";
import { Table } from "#web/ui/Table.tsx";

const words = sentences.matrix;
export type MatrixLook = "matrix" | "list";

interface MatrixViewProps {
  answer: MatrixAnswer;
  look: MatrixLook;
  onOpen: (rowId: string, columnId: string) => void;
}

/** The sentence first, then the matrix or the list. */
export function MatrixView({ answer, look, onOpen }: MatrixViewProps) {
  const axes = answer.axes === "from-to" ? ["from", "to"] : ["who serves", "who asks"];
  return (
    <>
      <p className={css["lead"]}>{matrixSentence(answer)}</p>
      {look === "list" ? (
        <>
          <PairList answer={answer} axes={axes} />
          {answer.cells.length > mostLines && <p className={css["soft"]}>{words.more}</p>}
        </>
      ) : (
        <Grid answer={answer} axes={axes} onOpen={onOpen} />
      )}
      <p className={css["soft"]}>{footOf(answer)}</p>
    </>
  );
}

function footOf({ rows, rowsInAll, columns, columnsInAll }: MatrixAnswer): string {
  const cut = rows.length < rowsInAll || columns.length < columnsInAll;
  const part = cut
    ? `The busiest ${numberWords(rows.length)} of ${numberWords(rowsInAll)} teams by the busiest ${numberWords(columns.length)} of ${numberWords(columnsInAll)}; choose one team to see all of its relationships. `
    : "";
  return part + words.confidential;
}

const nameOf = ({ id, name }: { id: string; name: string }): string =>
  id === "unknown" ? words.unknown : name;

/** Groups by parent only where a group's cell can be had by adding up: a median of medians would say nothing. */
function teamsOf(teams: MatrixAnswer["rows"], figure: MatrixAnswer["figure"]): MatrixTeam[] {
  const grouped = kindOf(figure) !== "median" && teams.length > 24;
  return teams.map((team) => ({
    id: team.id,
    name: nameOf(team),
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
  const { figure, time } = answer;
  const cells = useMemo(() => {
    const known = new Map<string, FoundCell>();
    for (const cell of answer.cells) {
      const [row, column] = [answer.rows[cell.row], answer.columns[cell.column]];
      if (!row || !column) continue;
      const value = cell.value;
      const text = shortFigure(figure, cell, time);
      known.set(`${row.id} ${column.id}`, {
        cell,
        value,
        text,
        words: longFigure(figure, cell, time),
      });
    }
    return known;
  }, [answer, figure, time]);
  const combine = (group: readonly MatrixCell[]): MatrixCell =>
    combined(figure, time, group as readonly FoundCell[]);
  return (
    <Matrix
      label={sentences.figures[figure]}
      rowsAre={axes[0] ?? ""}
      columnsAre={axes[1] ?? ""}
      rows={teamsOf(answer.rows, figure)}
      columns={teamsOf(answer.columns, figure)}
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
  figure: MatrixAnswer["figure"],
  time: MatrixAnswer["time"],
  cells: readonly FoundCell[],
): MatrixCell {
  const n = cells.reduce((sum, { cell }) => sum + cell.n, 0);
  if (kindOf(figure) === "count")
    return { value: n, text: n === 0 ? "" : numberWords(n), words: counted(n, figure) };
  // Pairs with too few are left out: their share is not told to us either.
  const told = cells.filter(({ cell }) => !cell.tooFew);
  const base = told.reduce((sum, { cell }) => sum + cell.n, 0);
  const hits = told.reduce((sum, { cell }) => sum + cell.n * (cell.value ?? 0), 0);
  const value = base === 0 ? null : hits / base;
  const shown = { n: base, value, low: null, high: null, tooFew: base === 0 };
  return { value, text: shortFigure(figure, shown, time), words: longFigure(figure, shown, time) };
}

const mostLines = 60;

/** The same as lines, the most first: for phones, and for whoever prefers to read. */
function PairList({ answer, axes }: { answer: MatrixAnswer; axes: readonly string[] }) {
  const { figure, time } = answer;
  const rows = answer.cells
    .map((cell) => ({ cell, row: answer.rows[cell.row]!, column: answer.columns[cell.column]! }))
    .toSorted((a, b) => b.cell.n - a.cell.n)
    .slice(0, mostLines);
  return (
    <Table
      caption={sentences.figures[figure]}
      rows={rows}
      keyOf={({ row, column }) => `${row.id} ${column.id}`}
      hrefOf={({ row, column }) => `/relationships/${row.id}/${column.id}`}
      columns={[
        {
          key: "pair",
          head: `${axes[0]}, ${axes[1]}`,
          cell: ({ row, column }) =>
            `${nameOf(row)} ${answer.axes === "from-to" ? "to" : "for"} ${nameOf(column)}`,
          sortBy: ({ row, column }) => `${nameOf(row)} ${nameOf(column)}`,
        },
        {
          key: "figure",
          head: sentences.figures[figure],
          cell: ({ cell }) => longFigure(figure, cell, time),
          sortBy: ({ cell }) => cell.value ?? -1,
        },
      ]}
    />
  );
}
