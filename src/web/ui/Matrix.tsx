import { useMemo, useState } from "react";
import css from "./Matrix.module.css";
import { SearchIcon } from "./icons.ts";
import {
  headsFound,
  headsOf,
  type Head,
  type MatrixCell,
  type MatrixTeam,
} from "./matrix-heads.ts";
import { MatrixGrid, type CellFor } from "./MatrixGrid.tsx";
import { useSentences } from "./words.ts";
import { TextField } from "./TextField.tsx";
import type { Place } from "./use-grid-walk.ts";

export type { Head, MatrixCell, MatrixTeam } from "./matrix-heads.ts";

export interface MatrixProps {
  /** What it shows: 'Promises kept, by the team that serves and the team that asks'. */
  label: string;
  /** Who serves, and who asks. */
  rowsAre: string;
  columnsAre: string;
  rows: readonly MatrixTeam[];
  columns: readonly MatrixTeam[];
  cellOf: (rowId: string, columnId: string) => MatrixCell | undefined;
  /** One cell for a group from the cells of its teams. */
  combine: (cells: readonly MatrixCell[]) => MatrixCell;
  onOpen: (row: Head, column: Head) => void;
  /** The value of the deepest colour; the greatest there is unless told. Paler is less. */
  top?: number | undefined;
  /** Groups open at first; none unless told. */
  openGroups?: readonly string[] | undefined;
}

export function Matrix(props: MatrixProps) {
  const sentences = useSentences();
  const { label, rows, columns, cellOf, combine, onOpen, openGroups = [] } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(openGroups));
  const [words, setWords] = useState("");
  const rowHeads = useMemo(
    () => (words.trim() === "" ? headsOf(rows, open) : headsFound(rows, words)),
    [rows, open, words],
  );
  const columnHeads = useMemo(() => headsOf(columns, open), [columns, open]);
  const cells = useMemo(() => rememberCells(cellOf, combine), [cellOf, combine]);
  const top = props.top ?? greatest(rows, columns, cellOf);
  const act = ({ row, column }: Place): void => {
    const [rowHead, columnHead] = [rowHeads[row], columnHeads[column]];
    if (rowHead && columnHead) return onOpen(rowHead, columnHead);
    const head = rowHead ?? columnHead;
    if (head?.kind !== "group") return;
    const next = new Set(open);
    if (!next.delete(head.name)) next.add(head.name);
    setOpen(next);
  };
  return (
    <div className={css["matrix"]}>
      <Tools {...props} words={words} onWords={setWords} />
      {rowHeads.length === 0 ? (
        <output className={css["hint"]}>{sentences.nothingFound}</output>
      ) : (
        <MatrixGrid
          label={label}
          rowHeads={rowHeads}
          columnHeads={columnHeads}
          cells={cells}
          top={top}
          act={act}
        />
      )}
    </div>
  );
}

interface ToolsProps extends MatrixProps {
  words: string;
  onWords: (words: string) => void;
}

function Tools({ rowsAre, columnsAre, words, onWords }: ToolsProps) {
  const sentences = useSentences();
  return (
    <div className={css["tools"]}>
      <TextField
        label={sentences.matrixSearch}
        hideLabel
        type="search"
        placeholder={sentences.matrixSearch}
        lead={<SearchIcon size={16} aria-hidden="true" />}
        value={words}
        onChange={onWords}
      />
      <p className={css["hint"]}>
        {sentences.matrixAxes(rowsAre, columnsAre)} {sentences.matrixHint}
      </p>
    </div>
  );
}

/** Cells by their heads; those of groups are worked out once. */
function rememberCells(cellOf: MatrixProps["cellOf"], combine: MatrixProps["combine"]): CellFor {
  const kept = new Map<string, MatrixCell>();
  const between = (row: Head, column: Head): MatrixCell[] =>
    row.ids.flatMap((rowId) => column.ids.flatMap((columnId) => cellOf(rowId, columnId) ?? []));
  return (row, column) => {
    if (row.kind === "team" && column.kind === "team") return cellOf(row.key, column.key);
    const key = `${row.key}\n${column.key}`;
    const cell = kept.get(key) ?? combine(between(row, column));
    kept.set(key, cell);
    return cell;
  };
}

function greatest(
  rows: readonly MatrixTeam[],
  columns: readonly MatrixTeam[],
  cellOf: MatrixProps["cellOf"],
): number {
  let top = 0;
  for (const row of rows)
    for (const column of columns) top = Math.max(top, cellOf(row.id, column.id)?.value ?? 0);
  return top || 1;
}
