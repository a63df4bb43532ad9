import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from "react";
import css from "./Matrix.module.css";
import { classNames } from "./class-names.ts";
import { DownIcon, RightIcon, SearchIcon } from "./icons.ts";
import {
  headsFound,
  headsOf,
  spanInView,
  type Head,
  type MatrixCell,
  type MatrixTeam,
  type Span,
} from "./matrix-heads.ts";
import { sentences } from "./sentences.ts";
import { TextField } from "./TextField.tsx";

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

interface Place {
  row: number;
  column: number;
}

const rowPx = 36;
const denseFrom = 14;

export function Matrix(props: MatrixProps) {
  const {
    label,
    rowsAre,
    columnsAre,
    rows,
    columns,
    cellOf,
    combine,
    onOpen,
    openGroups = [],
  } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(openGroups));
  const [words, setWords] = useState("");
  const rowHeads = useMemo(
    () => (words.trim() === "" ? headsOf(rows, open) : headsFound(rows, words)),
    [rows, open, words],
  );
  const columnHeads = useMemo(() => headsOf(columns, open), [columns, open]);
  const cells = useCells(cellOf, combine);
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
      <div className={css["tools"]}>
        <TextField
          label={sentences.matrixSearch}
          hideLabel
          type="search"
          placeholder={sentences.matrixSearch}
          lead={<SearchIcon size={16} aria-hidden="true" />}
          value={words}
          onChange={setWords}
        />
        <p className={css["hint"]}>
          Rows: {rowsAre}. Columns: {columnsAre}. {sentences.matrixHint}
        </p>
      </div>
      {rowHeads.length === 0 ? (
        <p className={css["hint"]} role="status">
          {sentences.nothingFound}
        </p>
      ) : (
        <Grid
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

type CellFor = (row: Head, column: Head) => MatrixCell | undefined;

/** Cells by their heads; those of groups are worked out once. */
function useCells(cellOf: MatrixProps["cellOf"], combine: MatrixProps["combine"]): CellFor {
  return useMemo(() => {
    const kept = new Map<string, MatrixCell>();
    return (row, column) => {
      if (row.kind === "team" && column.kind === "team") return cellOf(row.key, column.key);
      const key = `${row.key}\n${column.key}`;
      const cell =
        kept.get(key) ??
        combine(
          row.ids.flatMap((rowId) =>
            column.ids.flatMap((columnId) => cellOf(rowId, columnId) ?? []),
          ),
        );
      kept.set(key, cell);
      return cell;
    };
  }, [cellOf, combine]);
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

interface GridProps {
  label: string;
  rowHeads: readonly Head[];
  columnHeads: readonly Head[];
  cells: CellFor;
  top: number;
  act: (place: Place) => void;
}

function Grid({ label, rowHeads, columnHeads, cells, top, act }: GridProps) {
  const isDense = columnHeads.length > denseFrom;
  const columnPx = isDense ? 56 : 88;
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

/** Only what is in view is drawn: 120 by 120 teams are 14,400 cells. */
function useView(
  frame: RefObject<HTMLDivElement | null>,
  columnPx: number,
  rowCount: number,
  columnCount: number,
): { rows: Span; columns: Span } {
  const [text, setText] = useState("0,0,1200,800");
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = (): void => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      // In steps of one cell, so that most scrolling changes nothing here.
      setText(
        [
          Math.floor(scrollLeft / columnPx) * columnPx,
          Math.floor(scrollTop / rowPx) * rowPx,
          clientWidth,
          clientHeight,
        ].join(","),
      );
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame, columnPx]);
  const [left = 0, top = 0, width = 0, height = 0] = text.split(",").map(Number);
  return {
    rows: spanInView(top, height, rowPx, rowCount),
    columns: spanInView(left, width, columnPx, columnCount),
  };
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

/** The keyboard stands on one cell or head (-1); Tab leaves the grid. */
function useGridWalk(
  frame: RefObject<HTMLDivElement | null>,
  rowCount: number,
  columnCount: number,
  act: (place: Place) => void,
) {
  const [kept, setAt] = useState<Place>({ row: 0, column: 0 });
  const at = {
    row: Math.min(kept.row, rowCount - 1),
    column: Math.min(kept.column, columnCount - 1),
  };
  const wants = useRef(false);
  useEffect(() => {
    if (!wants.current) return;
    wants.current = false;
    scrollTo(frame.current, at);
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`[data-place="${at.row},${at.column}"]`)
        ?.focus({ preventScroll: true }),
    );
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return act(at);
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    wants.current = true;
    const row = Math.min(Math.max(at.row + step[0], -1), rowCount - 1);
    const column = Math.min(Math.max(at.column + step[1], row === -1 ? 0 : -1), columnCount - 1);
    setAt({ row, column });
  };
  const onFocus = (event: { target: EventTarget }): void => {
    const place = placeOf(event.target);
    if (place) setAt(place);
  };
  const onClick = (event: { target: EventTarget }): void => {
    const place = placeOf(event.target);
    if (place) act(place);
  };
  return { at, onKeyDown, onFocus, onClick };
}

function placeOf(target: EventTarget): Place | undefined {
  const text =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-place]")?.dataset["place"]
      : undefined;
  const [row, column] = text?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Brings a cell into view from under the sticky heads. */
function scrollTo(frame: HTMLElement | null, { row, column }: Place): void {
  if (!frame) return;
  const headWidth = frame.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  const headHeight = frame.querySelector<HTMLElement>("[role=row]")?.offsetHeight ?? 0;
  const columnPx = Number.parseFloat(frame.style.getPropertyValue("--column"));
  const { clientWidth, clientHeight } = frame;
  if (row >= 0)
    frame.scrollTop = within(frame.scrollTop, row * rowPx, rowPx, clientHeight - headHeight);
  if (column >= 0)
    frame.scrollLeft = within(
      frame.scrollLeft,
      column * columnPx,
      columnPx,
      clientWidth - headWidth,
    );
}

const within = (scrolled: number, start: number, size: number, room: number): number =>
  start < scrolled ? start : start + size > scrolled + room ? start + size - room : scrolled;
