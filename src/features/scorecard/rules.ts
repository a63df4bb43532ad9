/** What a line shows, and when a change may be called better or worse. Pure. */
import { differenceOf, type Estimated, ratioOf, wayOf } from "#platform/statistics/differences.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { FactName, LineAnswer, LineKind, LineName, ValueAnswer } from "./contract.ts";

type Measured = "share" | "seconds";

/** Which way is better: more of a share, less of a wait. */
const better = { share: "more", seconds: "less" } as const;

const estimated = ({ value, low, high, tooFew }: ValueAnswer): Estimated | null =>
  value === null || tooFew ? null : { value, low, high };

/**
 * Better or worse than before; null while the interval of the difference holds that nothing has changed. Shares: Newcombe's interval of the
 * difference (1998, method 10). Medians of waits: the same squaring and adding, on the scale of logarithms.
 */
export function changeOf(
  kind: Measured,
  now: ValueAnswer | null,
  before: ValueAnswer | null,
): "better" | "worse" | null {
  const [one, other] = [now && estimated(now), before && estimated(before)];
  if (!one || !other) return null;
  const way = kind === "share" ? wayOf(differenceOf(one, other), 0) : wayOf(ratioOf(one, other), 1);
  if (way === null) return null;
  return way === better[kind] ? "better" : "worse";
}

export const nothing: ValueAnswer = { n: 0, value: null, low: null, high: null, tooFew: true };

/** A number of things: exact, so that it has neither interval nor floor. */
export const count = (value: number, n = value): ValueAnswer => ({
  n,
  value,
  low: null,
  high: null,
  tooFew: false,
});

const dayMs = 86_400_000;

/** Whole days since something happened; null: it never did. */
export function daysSince(at: Date | null, now: Date): ValueAnswer | null {
  return at === null
    ? null
    : count(Math.max(0, Math.floor((now.getTime() - at.getTime()) / dayMs)), 1);
}

/** A line of which only that it is there is known. */
export function emptyLine(line: LineName, kind: LineKind = "none"): Sendable<LineAnswer> {
  return {
    line,
    kind,
    asOf: null,
    now: null,
    before: null,
    change: null,
    months: [],
    facts: [],
    things: [],
  };
}

export const fact = (name: FactName, value: ValueAnswer): LineAnswer["facts"][number] => ({
  fact: name,
  ...value,
});
