/**
 * How often chance alone would bring two figures together as closely: what belongs together is dealt out anew many times. Months keep their
 * order and are only turned in a circle, so that what resembles the month before still does; of several lags the closest one counts
 * (Westfall & Young 1993).
 */
import { chanceFrom, shuffle } from "../comparing/shuffling.ts";
import { type Pair, pearsonOf } from "./correlation.ts";
import { withinOf } from "./panel.ts";
import { type Observed, byUnit } from "./points.ts";

const defaults = { draws: 2_000, seed: 1 };

/** The chance of an |r| as large, when y of units is dealt out anew. Never 0: the deal that happened is one of them. Null without an r. */
export function chanceBetween(
  pairs: readonly Pair[],
  given: Partial<typeof defaults> = {},
): number | null {
  const { draws, seed } = { ...defaults, ...given };
  const next = chanceFrom(seed);
  return shareAsLarge(pearsonOf(pairs), draws, () => {
    const order = Int32Array.from(pairs, (_, at) => at);
    shuffle(order, next);
    return pearsonOf(pairs.map(({ x }, at) => ({ x, y: pairs[order[at]!]!.y })));
  });
}

/** The same within units over time: each unit's y is turned in a circle by a number of months of its own. */
export function chanceWithin(
  rows: readonly Observed[],
  given: Partial<typeof defaults> = {},
): number | null {
  const { draws, seed } = { ...defaults, ...given };
  const next = chanceFrom(seed);
  const units = [...byUnit(rows).values()]
    .filter((own) => own.length > 1)
    .map((own) => own.toSorted((a, b) => a.period - b.period));
  return shareAsLarge(withinOf(rows)?.r ?? null, draws, () => {
    const turned = units.flatMap((own) => {
      const by = Math.floor(next() * own.length);
      return own.map((row, at) => ({ ...row, y: own[(at + by) % own.length]!.y }));
    });
    return withinOf(turned)?.r ?? null;
  });
}

export interface AtLags {
  /** How many months y comes after x where they go together most closely, and the r there. */
  readonly lag: number;
  readonly r: number;
  readonly n: number;
  /** The chance of as close a one at any of these lags; all turns there are were tried. */
  readonly p: number;
}

/** Two series of the same neighbouring months. Null with too few months that both have at the longest lag. */
export function closestLag(
  x: readonly number[],
  y: readonly number[],
  longest: number,
): AtLags | null {
  if (x.length !== y.length) throw new RangeError("Two series of other lengths");
  const found = closestOf(x, y, longest);
  if (!found || x.length < longest + 3) return null;
  const turns = x.length;
  let asClose = 0;
  for (let by = 0; by < turns; by += 1) {
    const turned = y.map((_, at) => y[(at + by) % turns]!);
    const other = closestOf(x, turned, longest);
    if (other && Math.abs(other.r) >= Math.abs(found.r) - 1e-12) asClose += 1;
  }
  return { ...found, p: asClose / turns };
}

function closestOf(x: readonly number[], y: readonly number[], longest: number) {
  let closest: { lag: number; r: number; n: number } | null = null;
  for (let lag = 0; lag <= longest; lag += 1) {
    const pairs = x.slice(0, x.length - lag).map((one, at) => ({ x: one, y: y[at + lag]! }));
    const r = pearsonOf(pairs);
    if (r !== null && Math.abs(r) > Math.abs(closest?.r ?? 0))
      closest = { lag, r, n: pairs.length };
  }
  return closest;
}

function shareAsLarge(
  found: number | null,
  draws: number,
  deal: () => number | null,
): number | null {
  if (found === null) return null;
  let asLarge = 1;
  for (let drawn = 0; drawn < draws; drawn += 1)
    if (Math.abs(deal() ?? 0) >= Math.abs(found) - 1e-12) asLarge += 1;
  return asLarge / (draws + 1);
}
