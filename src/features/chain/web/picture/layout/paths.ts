/** The ways of links as SVG paths, and how each is drawn. */
import type { ChainLink } from "./graph.ts";
import type { Layout, PlacedLink, Point } from "./layout.ts";
import { sizes } from "./sizes.ts";

/** How a link stands: each has a line of its own, and words. */
export type Standing = "agreed" | "bought" | "unconfirmed" | "unused" | "undeclared" | "circle";

export function standingOf(link: ChainLink, circle: readonly number[] | null): Standing {
  if (circle) return "circle";
  if (!link.declared) return "undeclared";
  if (link.toSegmentId !== null) return "bought";
  if (link.seen === null) return "unused";
  return link.confirmed ? "agreed" : "unconfirmed";
}

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** The pieces of a way: curves between columns, straight lines through lanes. */
export function piecesOf(points: readonly Point[]): string[] {
  return points.slice(1).map((to, index) => {
    const from = points[index]!;
    const start = `M${at(from)}`;
    if (from.x === to.x) return `${start}c${loop}`;
    if (index % 2 === 1) return `${start}L${at(to)}`;
    const middle = round((from.x + to.x) / 2);
    return `${start}C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${at(to)}`;
  });
}

const loop = `${sizes.row} ${-sizes.row / 2} ${sizes.row} ${sizes.row} 0 ${sizes.row / 2}`;

export const pathOf = (points: readonly Point[]): string => piecesOf(points).join("");

/** The head of the arrow where a way arrives. */
export function arrowOf(points: readonly Point[]): string {
  const end = points.at(-1)!;
  const isLoop = points.length === 2 && points[0]!.x === end.x;
  const back = isLoop || points[0]!.x > end.x ? 6 : -6;
  return `M${at(end)}l${back} -3.5v7z`;
}

/** Everything of one kind of line in some part of the picture, drawn as one. */
export interface Stroke {
  readonly key: string;
  readonly standing: Standing;
  readonly isWeakest: boolean;
  readonly path: string;
  readonly arrows: string;
}

/** So wide is a part: one line through the whole picture would be drawn anew for each tile of it. */
const partPx = 4 * sizes.column;

/** The lines of all links. Where links share a lane it is drawn once for each kind of line. */
export function strokesOf({ links }: Pick<Layout, "links">): Stroke[] {
  const strokes = new Map<
    string,
    { standing: Standing; isWeakest: boolean; pieces: Set<string>; arrows: Set<string> }
  >();
  const strokeAt = (placed: PlacedLink, x: number) => {
    const standing = standingOf(placed.link, placed.circle);
    const { weakest: isWeakest } = placed.link;
    const key = `${standing} ${isWeakest} ${Math.floor(x / partPx)}`;
    const made = strokes.get(key) ?? { standing, isWeakest, pieces: new Set(), arrows: new Set() };
    strokes.set(key, made);
    return made;
  };
  for (const placed of links) {
    for (const [index, piece] of piecesOf(placed.points).entries())
      strokeAt(placed, placed.points[index]!.x).pieces.add(piece);
    strokeAt(placed, placed.points.at(-1)!.x).arrows.add(arrowOf(placed.points));
  }
  return [...strokes].map(([key, { standing, isWeakest, pieces, arrows }]) => ({
    key,
    standing,
    isWeakest,
    path: [...pieces].join(""),
    arrows: [...arrows].join(""),
  }));
}

/** Where words about a link stand: on its first stretch, near where it leaves, or on its last one, near where it arrives. */
export function pointNear(points: readonly Point[], end: "start" | "end"): Point {
  const [from, to] = (end === "start" ? points.slice(0, 2) : points.slice(-2)) as [Point, Point];
  const t = end === "start" ? 0.35 : 0.65;
  const middle = (from.x + to.x) / 2;
  const x = (1 - t) ** 3 * from.x + 3 * t * (1 - t) * middle + t ** 3 * to.x;
  return { x, y: from.y + (to.y - from.y) * t * t * (3 - 2 * t) };
}
