/**
 * Whether one estimate differs from another: the interval of the difference from the two intervals, squared and added. Of two shares with
 * Wilson's intervals it is Newcombe's (1998, method 10); for other estimates see Zou & Donner (2008).
 */

/** An estimate with its interval; an end that is null stays open. */
export interface Estimated {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `one` minus `other`. An end that cannot be said is infinite. */
export function differenceOf(one: Estimated, other: Estimated): Difference {
  const value = one.value - other.value;
  const down = Math.hypot(below(one), above(other));
  const up = Math.hypot(above(one), below(other));
  return { value, low: value - down, high: value + up };
}

const below = ({ value, low }: Estimated): number =>
  low === null ? Number.POSITIVE_INFINITY : value - low;
const above = ({ value, high }: Estimated): number =>
  high === null ? Number.POSITIVE_INFINITY : high - value;

/** How many times as large `one` is as `other`: the same on the scale of logarithms, where times lie evenly. */
export function ratioOf(one: Estimated, other: Estimated): Difference {
  const { value, low, high } = differenceOf(onLogs(one), onLogs(other));
  return { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) };
}

/** A second at least: what took no time at all has no logarithm. */
const log = (seconds: number): number => Math.log(Math.max(seconds, 1));

const onLogs = ({ value, low, high }: Estimated): Estimated => ({
  value: log(value),
  low: low === null ? null : log(low),
  high: high === null ? null : log(high),
});

/** Which way a difference goes, and null while nothing but chance may be behind it. */
export function wayOf({ low, high }: Difference, same: number): "more" | "less" | null {
  if (low > same) return "more";
  return high < same ? "less" : null;
}
