/** Moves a picture within its frame. */
import {
  centredOn,
  detailAt,
  fitted,
  readable,
  scrolled,
  showing,
  type Size,
  type View,
  within,
  zoomed,
} from "./view.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What moves the picture. */
export interface Moves {
  fit(this: void): void;
  /** About the middle of the frame. */
  zoom(this: void, factor: number): void;
  pan(this: void, x: number, y: number): void;
  /** Brings a point to the middle, near enough to be read. */
  centre(this: void, point: Point): void;
  /** Brings a piece into view; from far away one also comes nearer. */
  show(this: void, piece: Point & Size): void;
}

export interface MadeMoves extends Moves {
  zoomAt(this: void, factor: number, at: Point): void;
  /** Up to the edges of the picture; whether it moved. */
  scroll(this: void, x: number, y: number): boolean;
  /** At once, before anything is painted. */
  draw(this: void): void;
  end(this: void): void;
}

/**
 * A move changes the transform of one element, once a frame, and nothing that React knows of: the picture is not drawn anew, however large it
 * is.
 */
export function movesOf(frame: HTMLElement, world: HTMLElement, picture: Size): MadeMoves {
  let view: View = { x: 0, y: 0, scale: 1 };
  let asked = 0;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const frameSize = (): Size => ({
    width: frame.clientWidth || 1,
    height: frame.clientHeight || 1,
  });
  const draw = (): void => {
    asked = 0;
    world.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
    const detail = detailAt(view.scale);
    if (frame.dataset["detail"] !== detail) frame.dataset["detail"] = detail;
  };
  // While it moves, the picture is a layer of its own, which costs nothing to move; at rest it is drawn anew, sharp at its scale.
  const hold = (): void => {
    if (world.style.willChange === "") world.style.willChange = "transform";
    clearTimeout(settled);
    settled = setTimeout(() => (world.style.willChange = ""), 250);
  };
  const to = (next: View): void => {
    view = within(next, picture, frameSize());
    asked ||= requestAnimationFrame(draw);
    hold();
  };
  const zoomAt = (factor: number, at: Point): void => to(zoomed(view, factor, at));
  const centre = (point: Point): void => to(centredOn(view, point, frameSize()));
  return {
    draw,
    zoomAt,
    centre,
    fit: () => to(fitted(picture, frameSize())),
    zoom: (factor) => {
      const { width, height } = frameSize();
      zoomAt(factor, { x: width / 2, y: height / 2 });
    },
    pan: (x, y) => to({ ...view, x: view.x + x, y: view.y + y }),
    scroll: (x, y) => {
      const next = scrolled(view, { x, y }, picture, frameSize());
      const moves = next.x !== view.x || next.y !== view.y;
      if (moves) to(next);
      return moves;
    },
    show: (piece) => {
      if (view.scale >= readable) return to(showing(view, piece, frameSize()));
      centre({ x: piece.x + piece.width / 2, y: piece.y + piece.height / 2 });
    },
    end: () => {
      cancelAnimationFrame(asked);
      clearTimeout(settled);
    },
  };
}
