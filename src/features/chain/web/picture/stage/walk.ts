/** Where an arrow key leads from a service or segment. Pure. */
import type { Layout, PlacedSpot } from "../layout/layout.ts";

export type Step = "ahead" | "back" | "up" | "down";

/** Along the links to what it is needed for, or back to what it needs; else up and down its column. */
export function stepFrom({ graph, spots }: Layout, at: number, step: Step): number | null {
  const here = spots[at];
  if (!here) return null;
  if (step === "ahead" || step === "back") {
    const ties = step === "ahead" ? graph.leaving[at]! : graph.arriving[at]!;
    const ends = ties.map((tie) => graph.ties[tie]![step === "ahead" ? "to" : "from"]);
    return nearest(
      here,
      spots,
      ends.filter((end) => end !== at),
    );
  }
  const isBeyond = ({ y }: PlacedSpot): boolean => (step === "up" ? y < here.y : y > here.y);
  const beside = spots.filter((spot) => spot.x === here.x && isBeyond(spot));
  return nearest(
    here,
    spots,
    beside.map((spot) => spot.at),
  );
}

function nearest(
  here: PlacedSpot,
  spots: readonly PlacedSpot[],
  some: readonly number[],
): number | null {
  const away = (at: number): number => {
    const { x, y } = spots[at]!;
    return Math.abs(x - here.x) + Math.abs(y - here.y);
  };
  return some.toSorted((a, b) => away(a) - away(b) || a - b)[0] ?? null;
}

/** Where Tab comes in: the first one on the chain, nearest to customers and highest up. */
export function firstStop({ spots }: Layout): number {
  const rank = ({ band }: PlacedSpot): number => ["leads", "ends", "alone"].indexOf(band);
  const sorted = spots
    .filter(({ kind }) => kind === "service")
    .toSorted((a, b) => rank(a) - rank(b) || a.column - b.column || a.y - b.y);
  return (sorted[0] ?? spots[0])?.at ?? -1;
}
