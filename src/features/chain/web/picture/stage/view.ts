/** Where the reader stands before the picture: a point of the picture in the frame is x + scale * point. Pure. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

export const smallest = 0.08;
export const largest = 2;
/** So much of the picture stays in the frame however far it is pushed. */
const keptPx = 80;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** Along one axis: what fits is held within the frame, what does not may be pushed until little is left. */
function held(start: number, size: number, frame: number): number {
  const kept = Math.min(keptPx, size, frame);
  return between(kept - size, start, frame - kept);
}

/** Keeps some of the picture in the frame, and the scale within its bounds. */
export function within({ x, y, scale }: View, picture: Size, frame: Size): View {
  return {
    x: held(x, picture.width * scale, frame.width),
    y: held(y, picture.height * scale, frame.height),
    scale,
  };
}

/** What the wheel does: the picture moves up to its edges, so that beyond them the page can be scrolled on. */
export function scrolled(view: View, by: Point, picture: Size, frame: Size): View {
  const along = (start: number, step: number, size: number, room: number): number =>
    size <= room ? start : between(Math.min(room - size, start), start + step, Math.max(0, start));
  return {
    x: along(view.x, by.x, picture.width * view.scale, frame.width),
    y: along(view.y, by.y, picture.height * view.scale, frame.height),
    scale: view.scale,
  };
}

/** The whole picture in the middle of the frame, and not larger than it is. */
export function fitted(picture: Size, frame: Size): View {
  const scale = between(
    smallest,
    Math.min(frame.width / picture.width, frame.height / picture.height),
    1,
  );
  return {
    x: (frame.width - picture.width * scale) / 2,
    y: (frame.height - picture.height * scale) / 2,
    scale,
  };
}

/** Closer or further, while the point of the frame stays where it is. */
export function zoomed(view: View, factor: number, at: Point): View {
  const scale = between(smallest, view.scale * factor, largest);
  const by = scale / view.scale;
  return { x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by, scale };
}

/** A point of the picture in the middle of the frame, near enough to be read. */
export function centredOn(view: View, { x, y }: Point, frame: Size): View {
  const scale = Math.max(view.scale, readable);
  return { x: frame.width / 2 - x * scale, y: frame.height / 2 - y * scale, scale };
}

/** Moves as little as brings a piece of the picture into the frame. */
export function showing(view: View, piece: Point & Size, frame: Size): View {
  const into = (start: number, from: number, size: number, room: number): number => {
    const least = nearPx - from * view.scale;
    const most = room - nearPx - (from + size) * view.scale;
    return between(least, start, Math.max(least, most));
  };
  return {
    x: into(view.x, piece.x, piece.width, frame.width),
    y: into(view.y, piece.y, piece.height, frame.height),
    scale: view.scale,
  };
}

const nearPx = 24;
/** From here on the names of services can be read. */
export const readable = 0.75;

/** How much is written: the names of services, the names of teams alone in larger letters, or in letters larger still. */
export type Detail = "near" | "middle" | "far";
export const detailAt = (scale: number): Detail =>
  scale >= 0.55 ? "near" : scale >= 0.28 ? "middle" : "far";
