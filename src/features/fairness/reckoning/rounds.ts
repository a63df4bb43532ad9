/** All tests of a round seen together: corrected for how many there are, drawn towards what is usual, and tried on shuffled names. Pure. */
import { groupBy } from "#platform/grouping.ts";
import { addStratum, emptyTally, logRankOf } from "#platform/statistics/comparing/log-rank.ts";
import { adjustForMany } from "#platform/statistics/comparing/many-tests.ts";
import { shrink } from "#platform/statistics/comparing/shrinking.ts";
import { chanceFrom, shuffle } from "#platform/statistics/comparing/shuffling.ts";
import { z95 } from "#platform/statistics/wilson.ts";
import type { Figures, Interval, Measure, Verdict } from "../contract.ts";
import { isPattern, verdictOf } from "../rules.ts";
import type { Sample } from "./samples.ts";
import { isEnough, type Plain } from "./waits.ts";

/** One customer team of one team that serves, by one measure. */
export interface Test {
  readonly providerId: string;
  readonly customerId: string;
  readonly measure: Measure;
  readonly plain: Plain;
}

export interface Judged extends Omit<Test, "plain"> {
  readonly figures: Figures;
  readonly verdict: Verdict;
}

/** Waits are one family of tests and patterns another: a house has many of the ones and few of the others. */
export function judge(tests: readonly Test[]): Judged[] {
  const families = groupBy(tests, ({ measure }) => String(isPattern(measure)));
  return [...families.values()].flatMap((family) => {
    const told = family.filter(({ plain }) => plain.p !== null);
    const adjusted = adjustForMany(told.map(({ plain }) => plain.p!));
    const adjustedOf = new Map(told.map((test, at) => [test, adjusted[at]!]));
    const drawnOf = drawAll(told);
    return family.map((test) => {
      const { plain, ...rest } = test;
      const figures: Figures = {
        ...plain,
        drawn: drawnOf.get(test) ?? null,
        adjustedP: adjustedOf.get(test) ?? null,
      };
      return { ...rest, figures, verdict: verdictOf(test.measure, figures) };
    });
  });
}

/** Each measure for itself: how long replies take differs otherwise than how long work does. */
function drawAll(tests: readonly Test[]): Map<Test, Interval> {
  const drawn = new Map<Test, Interval>();
  for (const same of groupBy(tests, ({ measure }) => measure).values()) {
    const known = same.flatMap((test) => {
      const measured = onLogs(test.plain.ratio);
      return measured ? [{ test, measured }] : [];
    });
    const { estimates } = shrink(known.map(({ measured }) => measured));
    known.forEach(({ test }, at) => {
      const { value, error } = estimates[at]!;
      const [low, high] = [value - z95 * error, value + z95 * error];
      drawn.set(test, { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) });
    });
  }
  return drawn;
}

/** The logarithm of a ratio with the error that its interval tells; null where an end of it stays open. */
function onLogs(ratio: Interval | null) {
  if (!ratio?.value || !ratio.low || !ratio.high) return null;
  const error = Math.log(ratio.high / ratio.low) / (2 * z95);
  return error > 0 ? { value: Math.log(ratio.value), error } : null;
}

export interface Placebo {
  readonly tests: number;
  /** Of them had p below .05. */
  readonly below: number;
}

/** So many tests are wanted; no more than so many names are dealt out for them, so that a vast house does not take all night. */
interface Wanted {
  readonly tests: number;
  readonly most: number;
}

/** Deals the names of customers out anew within each stratum, and tests as before, until so many tests were made. */
export function* dealPlacebo(
  samples: readonly Sample[],
  seed: number,
  wanted: Wanted,
): Generator<void, Placebo> {
  const next = chanceFrom(seed);
  const testable = samples.map((sample) => ({
    ...sample,
    strata: sample.strata.map((like) => ({ ...like, groups: like.groups.slice() })),
    tested: sample.customerIds.flatMap((_, group) =>
      isEnough({ n: sample.n[group]!, others: sample.others[group]! }) ? [group] : [],
    ),
  }));
  const asked = testable.filter(({ tested }) => tested.length > 0);
  const placebo = { tests: 0, below: 0 };
  let dealt = 0;
  while (asked.length > 0 && placebo.tests < wanted.tests && dealt < wanted.most) {
    for (const { customerIds, strata, tested } of asked) {
      const tally = emptyTally(customerIds.length);
      for (const { groups, curves } of strata) {
        shuffle(groups, next);
        dealt += groups.length;
        addStratum(tally, curves, groups);
      }
      const found = tested.map((group) => logRankOf(tally, group));
      placebo.tests += found.length;
      placebo.below += found.filter((test) => test !== null && test.p < 0.05).length;
      yield;
    }
  }
  return placebo;
}

/** The same in one go. */
export function placeboOf(samples: readonly Sample[], seed: number, wanted: Wanted): Placebo {
  const dealing = dealPlacebo(samples, seed, wanted);
  for (;;) {
    const step = dealing.next();
    if (step.done) return step.value;
  }
}
