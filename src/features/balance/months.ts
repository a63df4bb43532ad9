/** Series by month, as a look needs them. A month is '2026-10'. Pure. */
import type { MaybeValue } from "#platform/statistics/fall.ts";
import { type Estimated, estimatedMedian, estimatedShare } from "#platform/statistics/rise.ts";
import type { FigureName, MonthOfBoth } from "./contract.ts";
import type { Inside } from "./rules.ts";

export function monthLater(month: string, months: number): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const number = year * 12 + ofYear - 1 + months;
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** So many in a row, oldest first, that end with this one. */
export const monthsUntil = (last: string, many: number): string[] =>
  Array.from({ length: many }, (_, at) => monthLater(last, at + 1 - many));

interface Valued {
  readonly day: string;
  readonly value: number;
}

export type Every = "day" | "week" | "month" | "quarter" | "year";

/** How many values make a month; of a series by the month the last one counts. Quarters and years are too coarse. */
const fewest: Readonly<Record<Every, number | null>> = {
  day: 10,
  week: 2,
  month: 1,
  quarter: null,
  year: null,
};

/** The value of each of these months, null where it has none; undefined where the series cannot be told by month. */
export function monthlyOf(
  values: readonly Valued[],
  every: Every,
  months: readonly string[],
): MaybeValue[] | undefined {
  const needed = fewest[every];
  if (needed === null) return undefined;
  const byMonth = new Map<string, number[]>();
  for (const { day, value } of values.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const month = day.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), value]);
  }
  return months.map((month) => {
    const own = byMonth.get(month) ?? [];
    if (own.length < needed) return null;
    if (every === "month") return own.at(-1)!;
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

interface Shown {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A month of a team as relationships keeps it. */
export interface MonthServed {
  readonly month: string;
  readonly done: { readonly wall: Shown; readonly working: Shown };
  readonly promiseKept: Shown;
  readonly rightFirstTime: Shown;
}

const share = ({ n, value }: Shown): Estimated | null =>
  value === null ? null : estimatedShare(Math.round(value * n), n);

/** Working time where the team's hours are known, else the clock on the wall: never one beside the other. */
function speedOf(served: readonly MonthServed[]): (month: MonthServed) => Shown {
  const isKnown = served.some(({ done }) => done.working.value !== null);
  return ({ done }) => (isKnown ? done.working : done.wall);
}

/** What a look reads of a team; a month with too few is null. */
export function insideOf(served: readonly MonthServed[], months: readonly string[]): Inside {
  const byMonth = new Map(served.map((one) => [one.month, one]));
  const speed = speedOf(served);
  const each = (figure: (month: MonthServed) => Estimated | null) =>
    months.map((month) => {
      const one = byMonth.get(month);
      return one ? figure(one) : null;
    });
  return {
    speed: each((month) => estimatedMedian(speed(month))),
    promise: each(({ promiseKept }) => share(promiseKept)),
    right: each(({ rightFirstTime }) => share(rightFirstTime)),
  };
}

/** Both series side by side, to be drawn and to be read as a table. */
export function bothOf(
  months: readonly string[],
  outcome: readonly MaybeValue[],
  served: readonly MonthServed[],
): MonthOfBoth[] {
  const byMonth = new Map(served.map((one) => [one.month, one]));
  const speed = speedOf(served);
  return months.map((month, at) => {
    const one = byMonth.get(month);
    const shown = (figure: Shown | undefined) => figure?.value ?? null;
    return {
      month,
      outcome: outcome[at] ?? null,
      speed: shown(one && speed(one)),
      speedRequests: one ? speed(one).n : 0,
      promise: shown(one?.promiseKept),
      promiseRequests: one?.promiseKept.n ?? 0,
      right: shown(one?.rightFirstTime),
      rightRequests: one?.rightFirstTime.n ?? 0,
    };
  });
}

/** An estimate as people read it: seconds of a median, or a share. */
export function readEstimate(figure: FigureName, estimate: number): number {
  return figure === "speed" ? Math.exp(-estimate) : Math.sin(estimate) ** 2;
}
