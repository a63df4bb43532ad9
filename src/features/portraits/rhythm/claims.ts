/** What may be said in words about the week of a team. Each claim carries of how many it is said; below the floor there is none. */
import { wilsonShare, z99 } from "#platform/statistics/wilson.ts";
import type { ClaimAnswer } from "../contract.ts";
import { weeksBack } from "../rules.ts";
import type { Week } from "./rules.ts";

/** Fewer than these have no rhythm that one could speak of. */
export const fewestForWords = 30;
/** A stretch of more hours than these is simply the day. */
const longestStretch = 5;
/** Each weekday has to have come four times. */
const fewestDays = 28;
/** A day with less than this share of all is no working day of theirs. */
const leastShareOfDay = 0.05;

const none = {
  fromHour: null,
  untilHour: null,
  weekday: null,
  times: null,
  low: null,
  high: null,
} as const;

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Sums of each hour of the day over all weekdays. */
function byHour(week: readonly number[]): number[] {
  return Array.from({ length: 24 }, (_, hour) =>
    add(week.filter((_count, place) => place % 24 === hour)),
  );
}

const byDay = (week: readonly number[]): number[] =>
  Array.from({ length: 7 }, (_, day) => add(week.slice(day * 24, day * 24 + 24)));

/** The shortest stretch of hours in a row that holds more than half, with the whole interval of its share above a half. */
export function stretchOf(
  kind: "asked" | "replied",
  week: readonly number[],
): ClaimAnswer | undefined {
  const hours = byHour(week);
  const n = add(hours);
  if (n < fewestForWords) return undefined;
  for (let length = 1; length <= longestStretch; length += 1) {
    const starts = Array.from({ length: 24 - length + 1 }, (_, from) => from);
    const hitsFrom = (from: number): number => add(hours.slice(from, from + length));
    const best = starts.reduce((one, other) => (hitsFrom(other) > hitsFrom(one) ? other : one), 0);
    const share = wilsonShare(hitsFrom(best), n)!;
    if (share.low > 0.5) {
      const { low, high } = share;
      return { ...none, kind, n, fromHour: best, untilHour: best + length, low, high };
    }
  }
  return undefined;
}

/** The working day that brings more than the others, where chance would not do that. */
export function weekdayOf({ asked, daysTold }: Week): ClaimAnswer | undefined {
  if (daysTold < fewestDays || add(asked) < fewestForWords) return undefined;
  const days = byDay(asked)
    .map((count, weekday) => ({ count, weekday }))
    .filter(({ count }) => count >= leastShareOfDay * add(asked));
  const n = add(days.map(({ count }) => count));
  const [most, ...others] = days.toSorted((a, b) => b.count - a.count);
  if (!most || others.length < 2 || n < fewestForWords) return undefined;
  // 99 %, for with five days one of them is looked for: each has to be five times as sure.
  const share = wilsonShare(most.count, n, z99)!;
  if (share.low <= 1 / days.length) return undefined;
  const times = most.count / ((n - most.count) / others.length);
  const { low, high } = wilsonShare(most.count, n)!;
  return { ...none, kind: "weekday", n, weekday: most.weekday, times, low, high };
}

/** Hours at the ends of the day in which nothing was asked at all. */
export function quietOf({ asked }: Week): ClaimAnswer[] {
  const hours = byHour(asked);
  const n = add(hours);
  if (n < fewestForWords) return [];
  const first = hours.findIndex((count) => count > 0);
  const last = hours.findLastIndex((count) => count > 0) + 1;
  const claims: ClaimAnswer[] = [];
  if (first >= 5) claims.push({ ...none, kind: "before", n, untilHour: first });
  if (last <= 21) claims.push({ ...none, kind: "after", n, fromHour: last });
  return claims;
}

/** How many are open at any hour of the week: the least and the most, on average over the weeks. */
function openOf({ asked, open }: Week): ClaimAnswer | undefined {
  const n = add(asked);
  if (n < fewestForWords) return undefined;
  const means = open.map((sum) => sum / weeksBack);
  return { ...none, kind: "open", n, low: Math.min(...means), high: Math.max(...means) };
}

/** All that may be said, in the order in which it is read. `serving`: whether hours of work are told at all. */
export function claimsOf(week: Week, { serving }: { serving: boolean }): ClaimAnswer[] {
  return [
    stretchOf("asked", week.asked),
    weekdayOf(week),
    ...quietOf(week),
    serving ? stretchOf("replied", week.replied) : undefined,
    serving ? openOf(week) : undefined,
  ].filter((claim) => claim !== undefined);
}
