/** Whether a colleague is served worse than a client: of promises, of results, since when. Seconds are of the clock on the wall. */
import { floor } from "#platform/statistics/floor.ts";
import { type Difference, differenceOf } from "#platform/statistics/differences.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { PromiseStanding, ResultStanding } from "./contract.ts";

/** A promise counts as equal within this share of the one outside: nobody plans by a tenth. */
export const tolerance = 0.1;
/** Results are those of so many months, the present one among them. */
export const monthsOfResult = 12;

/** Null seconds: nothing is promised on that side. Something is better than nothing. */
export function promiseStanding(
  insideSeconds: number | null,
  outsideSeconds: number | null,
): PromiseStanding {
  if (insideSeconds === null) return outsideSeconds === null ? "unknown" : "worse";
  if (outsideSeconds === null) return "better";
  if (insideSeconds > outsideSeconds * (1 + tolerance)) return "worse";
  return insideSeconds < outsideSeconds * (1 - tolerance) ? "better" : "equal";
}

/** One of them worse makes the whole worse: a late first answer is not made good by an early end. */
export function together(standings: readonly PromiseStanding[]): PromiseStanding {
  const order: readonly PromiseStanding[] = ["worse", "better", "equal"];
  return order.find((one) => standings.includes(one)) ?? "unknown";
}

export interface Kept {
  readonly kept: number;
  readonly n: number;
}

export interface ShownShare extends Kept {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const shareOf = ({ kept, n }: Kept) => (n < floor ? null : wilsonShare(kept, n));

export function shareKept(side: Kept): ShownShare {
  const { value = null, low = null, high = null } = shareOf(side) ?? {};
  return { kept: side.kept, n: side.n, value, low, high };
}

export interface ResultCompared {
  readonly standing: ResultStanding;
  readonly inside: ShownShare;
  readonly outside: ShownShare;
  readonly difference: Difference | null;
}

/** Better or worse only where the interval of the difference leaves zero out. */
export function compareResults(inside: Kept, outside: Kept): ResultCompared {
  const [one, other] = [shareOf(inside), shareOf(outside)];
  const difference = one && other ? differenceOf(one, other) : null;
  const shown = { inside: shareKept(inside), outside: shareKept(outside), difference };
  if (!difference) return { ...shown, standing: "too-few" };
  if (difference.high < 0) return { ...shown, standing: "worse" };
  return { ...shown, standing: difference.low > 0 ? "better" : "no-difference" };
}

/** Which way a single month points; a month has too few for an interval that would say more. */
export function leaning({ inside, outside, difference }: ResultCompared): Lean {
  if (!difference) return "silent";
  return inside.value! < outside.value! ? "worse" : "not-worse";
}

/** Of one month: a silent one says neither. */
export type Lean = "worse" | "not-worse" | "silent";

export interface MonthLean {
  readonly month: string;
  readonly lean: Lean;
}

/**
 * The first month of the unbroken run of worse ones that reaches to the last month that says anything; null where that one is not worse.
 * Silent months neither break a run nor begin one.
 */
export function worseSince(months: readonly MonthLean[]): string | null {
  const telling = months.filter(({ lean }) => lean !== "silent");
  const lastGood = telling.findLastIndex(({ lean }) => lean === "not-worse");
  return telling[lastGood + 1]?.month ?? null;
}

export interface Broken {
  readonly broken: number;
  readonly n: number;
}

export interface BrokenTogether {
  readonly inside: Broken;
  readonly outside: Broken;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The share of promises broken on both sides: counts are pooled, never shares, so that one broken promise to a colleague weighs as much as
 * one to a client, wherever more are made.
 */
export function brokenTogether(sides: readonly { inside: Kept; outside: Kept }[]): BrokenTogether {
  const pooled = (which: "inside" | "outside"): Broken =>
    sides.reduce(
      (sum, side) => ({
        broken: sum.broken + side[which].n - side[which].kept,
        n: sum.n + side[which].n,
      }),
      { broken: 0, n: 0 },
    );
  const [inside, outside] = [pooled("inside"), pooled("outside")];
  const n = inside.n + outside.n;
  const share = n < floor ? null : wilsonShare(inside.broken + outside.broken, n);
  const { value = null, low = null, high = null } = share ?? {};
  return { inside, outside, value, low, high };
}

const unitSeconds = { minutes: 60, hours: 3600, days: 86_400 } as const;
export type ClockUnit = keyof typeof unitSeconds;

export const secondsOf = ({ amount, unit }: { amount: number; unit: ClockUnit }): number =>
  amount * unitSeconds[unit];

/** '2026-11' some months earlier, or later where `months` is below zero. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const count = year * 12 + ofYear - 1 - months;
  const left = String((((count % 12) + 12) % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${left}`;
}

/** From one month to another, both included, oldest first. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthBefore(month, -1)) months.push(month);
  return months;
}

const firstMonthEver = "2000-01";

/** A month may be told of up to the one that has begun. */
export const mayBeTold = (month: string, present: string): boolean =>
  month >= firstMonthEver && month <= present;
