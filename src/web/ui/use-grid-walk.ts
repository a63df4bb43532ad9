import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { spanInView, type Span } from "./matrix-heads.ts";

/** A cell, or with -1 the head of a row or column. */
export interface Place {
  row: number;
  column: number;
}

/** The rows and columns that are in view. */
export interface View {
  rows: Span;
  columns: Span;
}

export const rowPx = 36;

/** Only what is in view is drawn: 120 by 120 teams are 14,400 cells. */
export function useView(
  frame: RefObject<HTMLDivElement | null>,
  columnPx: number,
  rowCount: number,
  columnCount: number,
): View {
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
export function useGridWalk(
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
