/** What an action has moved: the figure before and after, beside comparable teams. Pure. */
import {
  type Difference,
  type Estimated,
  differenceOf,
  ratioOf,
  wayOf,
} from "#platform/statistics/differences.ts";
import type { ActionMeasure, EffectAnswer, FigureAnswer } from "./contract.ts";

export const daysOfEffect = 90;

export type FigureMeasure = Exclude<ActionMeasure, "words">;

export interface BeforeAfter {
  readonly before: FigureAnswer;
  readonly after: FigureAnswer;
}

const estimated = ({ value, low, high }: FigureAnswer): Estimated | null =>
  value === null ? null : { value, low, high };

/** Shares by their difference; times by how many times as long, for that is how times differ. */
function changeOf(measure: FigureMeasure, { before, after }: BeforeAfter): Difference | null {
  const [earlier, later] = [estimated(before), estimated(after)];
  if (!earlier || !later) return null;
  return measure === "done" ? ratioOf(later, earlier) : differenceOf(later, earlier);
}

/** The scale on which changes of this measure are added up: as they are, or as logarithms. */
const scaleOf = (measure: FigureMeasure) =>
  measure === "done"
    ? { same: 1, to: Math.log, from: Math.exp }
    : { same: 0, to: (value: number) => value, from: (value: number) => value };

const mapped = ({ value, low, high }: Difference, by: (value: number) => number): Difference => ({
  value: by(value),
  low: by(low),
  high: by(high),
});

/** The mean of independent changes; its interval is their squared arms added, by their number. */
export function meanOf(changes: readonly Difference[]): Difference | null {
  const n = changes.length;
  if (n === 0) return null;
  const mean = changes.reduce((sum, { value }) => sum + value, 0) / n;
  const arm = (of: (change: Difference) => number): number => Math.hypot(...changes.map(of)) / n;
  return {
    value: mean,
    low: mean - arm(({ value, low }) => value - low),
    high: mean + arm(({ value, high }) => high - value),
  };
}

/**
 * Difference in differences: what changed for the team, less what changed for comparable teams in the same days. It stands on the
 * assumption that without the action the team would have gone the way of the others.
 */
export function effectOf(
  measure: FigureMeasure,
  own: BeforeAfter,
  { others, asOf }: { readonly others: readonly BeforeAfter[]; readonly asOf: string },
): EffectAnswer {
  const { same, to, from } = scaleOf(measure);
  const change = changeOf(measure, own);
  const changes = others.map((one) => changeOf(measure, one)).filter((one) => one !== null);
  const mean = meanOf(changes.map((one) => mapped(one, to)));
  const beside = change && mean ? mapped(differenceOf(mapped(change, to), mean), from) : null;
  const way = change && wayOf(beside ?? change, same);
  return {
    asOf,
    ...own,
    change: change && sayable(change),
    others: changes.length,
    othersChange: mean && sayable(mapped(mean, from)),
    beside: beside && sayable(beside),
    verdict: change ? verdictOf(measure, way) : "too-few",
  };
}

function verdictOf(measure: FigureMeasure, way: "more" | "less" | null): EffectAnswer["verdict"] {
  if (way === null) return "cannot-tell";
  return (way === "more") === (measure !== "done") ? "better" : "worse";
}

/** JSON knows no infinity: an end that cannot be said is null. */
function sayable({ value, low, high }: Difference): {
  value: number;
  low: number | null;
  high: number | null;
} {
  const end = (of: number): number | null => (Number.isFinite(of) ? of : null);
  return { value, low: end(low), high: end(high) };
}
