/**
 * The looks at a panel, each with its r, interval, how many independent pairs it is worth, and the chance of as close an r.
 * `pooled` and `lagged` mix units with months and are there for comparison; `followed` is `lagged` within units.
 */
import { floor } from "../floor.ts";
import { belongingOf } from "../answers/agreement.ts";
import { chanceBetween } from "./by-chance.ts";
import {
  type Interval,
  effectiveN,
  intervalOf,
  pairsNeeded,
  pearsonOf,
  resemblanceOf,
} from "./correlation.ts";
import { chanceDealt, chanceTurned, chanceTurnedTogether } from "./dealing.ts";
import {
  type Observed,
  type Points,
  byUnit,
  meansOf,
  movesOf,
  nextOf,
  nextWithinOf,
} from "./points.ts";

export const lookNames = ["between", "within", "followed", "lagged", "pooled"] as const;
export type LookName = (typeof lookNames)[number];

export interface Look {
  readonly r: number;
  readonly interval: Interval | null;
  readonly n: number;
  /** How many independent pairs the n are worth. */
  readonly effective: number;
  readonly units: number;
  /** Null where too few units or months can be dealt anew. */
  readonly p: number | null;
}

const pointsOf: Readonly<Record<LookName, (rows: readonly Observed[]) => Points | null>> = {
  between: meansOf,
  within: movesOf,
  followed: nextWithinOf,
  lagged: nextOf,
  pooled: (rows) => ({ rows, held: 0 }),
};

export const pointsOfLook = (name: LookName, rows: readonly Observed[]): Points | null =>
  pointsOf[name](rows);

/** Null where one of both stands still, or nothing can be told at all. */
export function lookAt(name: LookName, rows: readonly Observed[]): Look | null {
  const points = pointsOf[name](rows);
  const r = points && pearsonOf(points.rows);
  if (!points || r === null) return null;
  const effective = worthOf(points);
  return {
    r,
    interval: intervalOf(r, effective),
    n: points.rows.length,
    effective,
    units: byUnit(points.rows).size,
    p: chanceOf(name, points.rows),
  };
}

/**
 * Pairs lose worth when a month resembles the one before, and when rows of one unit resemble each other for good: n / (1 + (m - 1) a b) with
 * m rows a unit and the shares a and b of x and y that lie between units (Kish 1965, of two figures). The smaller counts.
 */
function worthOf({ rows, held }: Points): number {
  const units = [...byUnit(rows).values()].map((own) =>
    own.toSorted((one, other) => one.period - other.period),
  );
  const n = rows.length - held;
  const runs = units.flatMap(runsOf);
  const resemblance = (figure: "x" | "y"): number =>
    resemblanceOf(runs.map((run) => run.map((row) => row[figure]))) ?? 0;
  const belonging = (figure: "x" | "y"): number =>
    Math.max(0, belongingOf(units.map((own) => own.map((row) => row[figure])))?.ofOne ?? 0);
  const shared = (rows.length / units.length - 1) * belonging("x") * belonging("y");
  return Math.min(effectiveN(n, resemblance("x"), resemblance("y")), n / (1 + shared));
}

/** Months of a unit that follow each other without a gap. */
function runsOf(own: readonly Observed[]): Observed[][] {
  const runs: Observed[][] = [];
  for (const [at, row] of own.entries()) {
    if (own[at - 1]?.period !== row.period - 1) runs.push([]);
    runs.at(-1)!.push(row);
  }
  return runs;
}

/** With few units a shared season cannot be told from a link between the two figures, but by turning all of them together. */
function chanceOf(name: LookName, rows: readonly Observed[]): number | null {
  if (name === "between") return rows.length < floor ? null : chanceBetween(rows, { draws: 1_000 });
  const units = byUnit(rows).size;
  if (name === "pooled" || name === "lagged")
    return units === 1 ? chanceTurnedTogether(rows) : chanceDealt(rows);
  const dealt = chanceDealt(rows);
  return dealt === null ? chanceTurnedTogether(rows) : Math.max(dealt, chanceTurned(rows));
}

/** How many more points, each worth what those seen are worth, would tell an r of this size four times in five. */
export function moreNeeded({ r, n, effective }: Pick<Look, "r" | "n" | "effective">): number {
  if (!(effective > 0)) return Infinity;
  return Math.max(0, Math.ceil(((pairsNeeded(r) - effective) * n) / effective));
}
