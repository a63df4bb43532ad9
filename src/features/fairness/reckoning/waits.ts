/** Each customer team of one team against its others: the test, and how long it takes both, like for like. Pure. */
import type { Figures, Interval } from "../contract.ts";
import { fewestWaits } from "../rules.ts";
import { ratioOf } from "#platform/statistics/differences.ts";
import { kaplanMeier, type Quantile, quantileOf } from "#platform/statistics/kaplan-meier.ts";
import { addStratum, emptyTally, logRankOf } from "#platform/statistics/comparing/log-rank.ts";
import { weightedSurvival } from "#platform/statistics/comparing/weighted-survival.ts";
import { countGroups, type Sample } from "./samples.ts";

/** What a test of one customer team says before it is seen beside the others of its round. */
export type Plain = Omit<Figures, "drawn" | "adjustedP">;

export const unknown: Interval = { value: null, low: null, high: null };

/** By customer, as the sample has them. */
export function testWaits(sample: Sample): Plain[] {
  const { customerIds, strata, n, others } = sample;
  const tally = emptyTally(customerIds.length);
  for (const { curves, groups } of strata) addStratum(tally, curves, groups);
  const merged = mergeOf(sample);
  return customerIds.map((_, group) => {
    const counted = { n: n[group]!, others: others[group]! };
    const test = isEnough(counted) ? logRankOf(tally, group) : null;
    if (!test) return { ...counted, theirs: unknown, rest: unknown, ratio: null, p: null };
    return { ...counted, ...mediansOf(merged, group), p: test.p };
  });
}

export const isEnough = ({ n, others }: Pick<Plain, "n" | "others">): boolean =>
  n >= fewestWaits && others >= fewestWaits;

/** All strata in one order of time, so that no curve has to sort again. */
interface Merged {
  readonly times: Float64Array;
  readonly ended: Uint8Array;
  readonly groups: Int32Array;
  readonly strata: Int32Array;
  /** Of each stratum, how many of each group. */
  readonly counts: readonly Int32Array[];
  readonly sizes: readonly number[];
}

function mergeOf({ strata, customerIds }: Sample): Merged {
  const sizes = strata.map(({ groups }) => groups.length);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const unsorted = new Float64Array(n);
  const places = strata.flatMap(({ times }, stratum) =>
    Array.from(times, (_, at) => [stratum, at] as const),
  );
  places.forEach(([stratum, at], place) => (unsorted[place] = strata[stratum]!.times[at]!));
  const order = Uint32Array.from(unsorted, (_, place) => place);
  order.sort((a, b) => unsorted[a]! - unsorted[b]!);
  const merged = {
    times: new Float64Array(n),
    ended: new Uint8Array(n),
    groups: new Int32Array(n),
    strata: new Int32Array(n),
  };
  order.forEach((place, rank) => {
    const [stratum, at] = places[place]!;
    const { times, groups, curves } = strata[stratum]!;
    merged.times[rank] = times[at]!;
    merged.ended[rank] = curves.ended[at]!;
    merged.groups[rank] = groups[at]!;
    merged.strata[rank] = stratum;
  });
  const counts = strata.map(({ groups }) => countGroups(groups, customerIds.length));
  return { ...merged, counts, sizes };
}

/**
 * The others count as if they had asked for the same mix: each by how many of the team's stand against one of them in its stratum. Plain
 * loops over arrays of numbers: this is where a round spends its time.
 */
function mediansOf(merged: Merged, group: number): Pick<Plain, "theirs" | "rest" | "ratio"> {
  const { times, ended, groups, strata, counts, sizes } = merged;
  const weightOfOther = counts.map((of, stratum) => {
    const own = of[group]!;
    return own === 0 || own === sizes[stratum] ? 0 : own / (sizes[stratum]! - own);
  });
  const weights = new Float64Array(groups.length);
  const own = { times: [] as number[], ended: [] as number[] };
  for (let at = 0; at < groups.length; at += 1) {
    if (groups[at] === group) {
      own.times.push(times[at]!);
      own.ended.push(ended[at]!);
    } else weights[at] = weightOfOther[strata[at]!]!;
  }
  const theirs = quantileOf(kaplanMeier(own), 0.5);
  const rest = quantileOf(weightedSurvival({ times, ended, weights }), 0.5);
  return { theirs, rest, ratio: ratioOfMedians(theirs, rest, own.times.at(-1)!) };
}

/** Where more than half of theirs still wait, it is as long as the longest of them has waited, at least. */
function ratioOfMedians(theirs: Quantile, rest: Quantile, longest: number): Interval | null {
  if (rest.value === null) return null;
  const one = { ...theirs, value: theirs.value ?? longest };
  const { value, low, high } = ratioOf(one, { ...rest, value: rest.value });
  return { value, low: finite(low), high: theirs.value === null ? null : finite(high) };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
