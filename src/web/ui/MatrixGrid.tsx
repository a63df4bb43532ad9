/* oxlint-disable jsx-a11y/prefer-tag-over-role --
   A grid of which only a window is drawn cannot be a table element: rows and cells are placed, not laid out. */
import { useRef, type CSSProperties } from "react";
import css from "./Matrix.module.css";
import { classNames } from "./class-names.ts";
import { DownIcon, RightIcon } from "./icons.ts";
import type { Head, MatrixCell } from "./matrix-heads.ts";
import { rowPx, useGridWalk, useView, type Place, type View } from "./use-grid-walk.ts";

/** The cell of two heads; undefined where there is nothing yet. */
export type CellFor = (row: Head, column: Head) => MatrixCell | undefined;

const denseFrom = 14;

interface GridProps {
  label: string;
  rowHeads: readonly Head[];
  columnHeads: readonly Head[];
  cells: CellFor;
  top: number;
  act: (place: Place) => void;
}

export function MatrixGrid({ label, rowHeads, columnHeads, cells, top, act }: GridProps) {
  const isDense = columnHeads.length > denseFrom;
  const columnPx = isDense ? 56 : 80;
  const frame = useRef<HTMLDivElement>(null);
  const view = useView(frame, columnPx, rowHeads.length, columnHeads.length);
  const walk = useGridWalk(frame, rowHeads.length, columnHeads.length, act);
  const size: CSSProperties & Record<`--${string}`, string> = {
    "--column": `${columnPx}px`,
    "--row-px": `${rowPx}px`,
  };
  const parts: PartsProps = {
    label,
    cells,
    top,
    view,
    at: walk.at,
    rowHeads,
    columnHeads,
    columnPx,
    width: `calc(var(--head) + ${columnHeads.length * columnPx}px)`,
  };
  return (
    <div
      ref={frame}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rowHeads.length + 1}
      aria-colcount={columnHeads.length + 1}
      className={classNames(css["frame"], isDense && css["dense"])}
      style={size}
      onKeyDown={walk.onKeyDown}
      onClick={walk.onClick}
      onFocus={walk.onFocus}
    >
      <ColumnHeads {...parts} />
      <div
        role="rowgroup"
        className={css["body"]}
        style={{ height: rowHeads.length * rowPx, width: parts.width }}
      >
        {rowHeads.slice(view.rows.from, view.rows.to).map((head, at) => (
          <BodyRow key={head.key} {...parts} head={head} row={view.rows.from + at} />
        ))}
      </div>
    </div>
  );
}

interface PartsProps extends Omit<GridProps, "act"> {
  view: View;
  /** Where the keyboard stands. */
  at: Place;
  columnPx: number;
  /** Of the whole, in view or not. */
  width: string;
}

function ColumnHeads({ label, columnHeads, view, at, columnPx, width }: PartsProps) {
  return (
    <div role="rowgroup" className={css["heads"]}>
      <div role="row" aria-rowindex={1} className={css["line"]} style={{ width }}>
        <div role="columnheader" aria-colindex={1} className={css["corner"]}>
          <span className="unseen">{label}</span>
        </div>
        <Spacer width={view.columns.from * columnPx} />
        {columnHeads.slice(view.columns.from, view.columns.to).map((head, index) => (
          <HeadCell
            key={head.key}
            head={head}
            role="columnheader"
            place={{ row: -1, column: view.columns.from + index }}
            at={at}
          />
        ))}
      </div>
    </div>
  );
}

function BodyRow({
  head,
  row,
  columnHeads,
  cells,
  top,
  view,
  at,
  columnPx,
}: PartsProps & { head: Head; row: number }) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={classNames(css["line"], css["placed"])}
      style={{ top: row * rowPx }}
    >
      <HeadCell head={head} role="rowheader" place={{ row, column: -1 }} at={at} />
      <Spacer width={view.columns.from * columnPx} />
      {columnHeads.slice(view.columns.from, view.columns.to).map((columnHead, index) => (
        <ValueCell
          key={columnHead.key}
          cell={cells(head, columnHead)}
          names={`${head.name}, ${columnHead.name}`}
          top={top}
          place={{ row, column: view.columns.from + index }}
          at={at}
        />
      ))}
    </div>
  );
}

/** Stands for the columns to the left that are not in view. */
function Spacer({ width }: { width: number }) {
  return <div role="presentation" style={{ width }} className={css["spacer"]} />;
}

interface Placed {
  place: Place;
  /** Where the keyboard stands. */
  at: Place;
}

const attributes = ({ place, at }: Placed) => ({
  "data-place": `${place.row},${place.column}`,
  "aria-colindex": place.column + 2,
  tabIndex: place.row === at.row && place.column === at.column ? 0 : -1,
});

function HeadCell({
  head,
  role,
  ...placed
}: Placed & { head: Head; role: "rowheader" | "columnheader" }) {
  const isGroup = head.kind === "group";
  const Mark = head.isOpen ? DownIcon : RightIcon;
  return (
    <div
      role={role}
      {...attributes(placed)}
      className={classNames(css[role], isGroup && css["group"], head.isInner && css["inner"])}
      aria-expanded={isGroup ? head.isOpen : undefined}
      data-tip={head.name}
    >
      {isGroup && <Mark size={14} aria-hidden="true" />}
      <span className={css["name"]}>{head.name}</span>
      {isGroup && <span className={css["count"]}>{head.ids.length}</span>}
    </div>
  );
}

function ValueCell({
  cell,
  names,
  top,
  ...placed
}: Placed & { cell: MatrixCell | undefined; names: string; top: number }) {
  const share = cell?.value == null ? 0 : Math.min(Math.max(cell.value / top, 0), 1);
  const style =
    share > 0 ? { background: `rgba(var(--heat), ${(0.05 + share * 0.37).toFixed(3)})` } : {};
  return (
    <div
      role="gridcell"
      {...attributes(placed)}
      className={css["cell"]}
      style={style}
      data-tip={cell && `${names}: ${cell.words}`}
      aria-label={cell ? `${names}: ${cell.words}` : `${names}: nothing yet`}
    >
      {cell?.text ?? ""}
    </div>
  );
}
