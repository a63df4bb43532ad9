/** Whether a group may be said to think something at all, before its mean is shown as the group's. */
import { meanOf, varianceOf } from "./covariances.ts";
import type { Answered } from "./reliability.ts";

export interface Belonging {
  /** ICC(1): how much of the variance of one answer lies between groups (Bartko 1976). */
  readonly ofOne: number;
  /** ICC(2): how reliably the means of groups tell groups apart. */
  readonly ofMeans: number;
  readonly groups: number;
  readonly n: number;
}

/**
 * From a one-way analysis of variance, with the mean size where groups differ in size, as R's multilevel does. Null with fewer than two
 * groups, with nobody beside another in any, or where nobody differs.
 */
export function belongingOf(groups: readonly (readonly number[])[]): Belonging | null {
  const some = groups.filter((group) => group.length > 0);
  const n = some.reduce((sum, group) => sum + group.length, 0);
  if (some.length < 2 || n <= some.length) return null;
  const grand = meanOf(some.flat());
  const between =
    some.reduce((sum, group) => sum + group.length * (meanOf(group) - grand) ** 2, 0) /
    (some.length - 1);
  const within =
    some.reduce((sum, group) => sum + (varianceOf(group) ?? 0) * (group.length - 1), 0) /
    (n - some.length);
  const size = n / some.length;
  const whole = between + (size - 1) * within;
  if (!(whole > 0) || !(between > 0)) return null;
  return {
    ofOne: (between - within) / whole,
    ofMeans: (between - within) / between,
    groups: some.length,
    n,
  };
}

/**
 * r_wg(j) of one group over several questions of one scale (James, Demaree & Wolf 1984): the mean variance of its answers against that of
 * people who tick any of `options` at random. Whoever left a question out is left out; answers more scattered than chance count as chance, 0.
 * Null with fewer than two people.
 */
export function agreementOf(rows: readonly Answered[], options: number): number | null {
  if (!(options >= 2)) throw new RangeError(`A scale of ${options} has nothing to agree on`);
  const whole = rows.filter((row): row is readonly number[] => row.every((one) => one !== null));
  const k = whole[0]?.length ?? 0;
  if (whole.length < 2 || k === 0) return null;
  const variances = whole[0]!.map((_, at) => varianceOf(whole.map((row) => row[at]!))!);
  const byChance = (options ** 2 - 1) / 12;
  const share = Math.min(1, meanOf(variances) / byChance);
  return (k * (1 - share)) / (k * (1 - share) + share);
}
