import { useRef, type CSSProperties } from "react";
import css from "./Matrix.module.css";
import { classNames } from "./class-names.ts";
import { DownIcon, RightIcon } from "./icons.ts";
import type { Head, MatrixCell } from "./matrix-heads.ts";
import { rowPx, useGridWalk, useView, type Place } from "./use-grid-walk.ts";

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
  const columnPx = isDense ? 56 : 78;
  const frame = useRef<HTMLDivElement>(null);
  const view = useView(frame, columnPx, rowHeads.length, columnHeads.length);
  const walk = useGridWalk(frame, rowHeads.length, columnHeads.length, act);
  const size: CSSProperties & Record<`--${string}`, string> = {
    "--column": `${columnPx}px`,
    "--row-px": `${rowPx}px`,
  };
  const shownColumns = columnHeads.slice(view.columns.from, view.columns.to);
  const lead = { width: view.columns.from * columnPx };
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={rowHeads.length + 1}
      aria-colcount={columnHeads.length + 1}
      className={classNames(css["frame"], isDense && css["dense"])}
      style={size}
      onKeyDown={walk.onKeyDown}
      onClick={walk.onClick}
      onFocus={walk.onFocus}
    >
      <div role="rowgroup" className={css["heads"]}>
        <div
          role="row"
          aria-rowindex={1}
          className={css["line"]}
          style={{ width: `calc(var(--head) + ${columnHeads.length * columnPx}px)` }}
        >
          <div role="columnheader" aria-colindex={1} className={css["corner"]}>
            <span className="unseen">{label}</span>
          </div>
          <div role="presentation" style={lead} className={css["spacer"]} />
          {shownColumns.map((head, at) => (
            <HeadCell
              key={head.key}
              head={head}
              role="columnheader"
              place={{ row: -1, column: view.columns.from + at }}
              at={walk.at}
            />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className={css["body"]}
        style={{
          height: rowHeads.length * rowPx,
          width: `calc(var(--head) + ${columnHeads.length * columnPx}px)`,
        }}
      >
        {rowHeads.slice(view.rows.from, view.rows.to).map((rowHead, rowAt) => {
          const row = view.rows.from + rowAt;
          return (
            <div
              key={rowHead.key}
              role="row"
              aria-rowindex={row + 2}
              className={classNames(css["line"], css["placed"])}
              style={{ top: row * rowPx }}
            >
              <HeadCell head={rowHead} role="rowheader" place={{ row, column: -1 }} at={walk.at} />
              <div role="presentation" style={lead} className={css["spacer"]} />
              {shownColumns.map((columnHead, columnAt) => {
                const place = { row, column: view.columns.from + columnAt };
                return (
                  <ValueCell
                    key={columnHead.key}
                    cell={cells(rowHead, columnHead)}
                    names={`${rowHead.name}, ${columnHead.name}`}
                    top={top}
                    place={place}
                    at={walk.at}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
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
