/** Mouse, fingers and wheel on the frame of a picture. */
import type { MadeMoves } from "./moves.ts";

interface Held {
  readonly x: number;
  readonly y: number;
}

type Moved = Pick<MadeMoves, "pan" | "zoomAt" | "scroll">;

/** So far a pointer goes before it drags: below that it is a click. */
const slackPx = 4;

/** Returns what ends it. */
export function listenToHands(frame: HTMLElement, moves: Moved): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const held = new Map<number, Held>();
  let drags = false;
  const inFrame = ({ clientX, clientY }: MouseEvent): Held => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (held.size === 0) drags = false;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent): void => {
    const before = held.get(event.pointerId);
    if (!before) return;
    // Let go outside the frame, where nobody heard it.
    if (event.buttons === 0) return void held.delete(event.pointerId);
    const now = { x: event.clientX, y: event.clientY };
    if (!drags && held.size === 1 && Math.hypot(now.x - before.x, now.y - before.y) < slackPx)
      return;
    if (!drags) frame.setPointerCapture(event.pointerId);
    drags = true;
    held.set(event.pointerId, now);
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return moves.pan(now.x - before.x, now.y - before.y);
    pinch(moves, frame.getBoundingClientRect(), other, before, now);
  };
  const onUp = (event: PointerEvent): void => void held.delete(event.pointerId);
  const onWheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey)
      moves.zoomAt(Math.exp(-event.deltaY * unit * 0.01), inFrame(event));
    else if (!scrolls(moves, event, unit)) return;
    event.preventDefault();
  };
  frame.addEventListener("pointerdown", onDown, { signal });
  frame.addEventListener("pointermove", onMove, { signal });
  frame.addEventListener("pointerup", onUp, { signal });
  frame.addEventListener("pointercancel", onUp, { signal });
  frame.addEventListener("wheel", onWheel, { signal, passive: false });
  frame.addEventListener(
    "dblclick",
    (event) => !onButton(event) && moves.zoomAt(event.shiftKey ? 0.5 : 2, inFrame(event)),
    { signal },
  );
  // What ends a drag is no click on what happens to lie there.
  const onClick = (event: MouseEvent): void => {
    if (drags && event.detail > 0) event.stopPropagation();
    drags = false;
  };
  frame.addEventListener("click", onClick, { signal, capture: true });
  return () => stop.abort();
}

const onButton = ({ target }: Event): boolean =>
  target instanceof Element && target.closest("button") !== null;

/** Two fingers: closer or further by how far they are apart, about their middle. */
function pinch(moves: Moved, { left, top }: DOMRect, other: Held, before: Held, now: Held): void {
  const apart = (point: Held): number => Math.hypot(point.x - other.x, point.y - other.y) || 1;
  const middle = { x: (now.x + other.x) / 2 - left, y: (now.y + other.y) / 2 - top };
  moves.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  moves.zoomAt(apart(now) / apart(before), middle);
}

/** The wheel moves the picture as far as it goes; beyond its edge it moves the page. */
function scrolls(moves: Moved, { deltaX, deltaY, shiftKey }: WheelEvent, unit: number): boolean {
  const [x, y] = shiftKey ? [deltaY + deltaX, 0] : [deltaX, deltaY];
  return moves.scroll(-x * unit, -y * unit);
}
