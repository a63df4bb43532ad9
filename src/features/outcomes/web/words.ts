/** Periods, gaps and numbers as people read them. */
import type { ClockTimePromised, Every, OutcomeAnswer } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { firstDayOf, periodOf } from "../rules.ts";
import { sentences } from "./sentences.ts";

const dayMs = 86_400_000;
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const longDay = format({ day: "numeric", month: "long", year: "numeric" });
const monthAlone = format({ month: "long" });
const monthAndYear = format({ month: "long", year: "numeric" });

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const dayWords = (day: string): string => longDay.format(instant(day));

/** ISO: the week belongs to the year of its Thursday. */
function weekWords(monday: string): string {
  const thursday = new Date(instant(monday).getTime() + 3 * dayMs);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1;
  return `week ${week} of ${year}`;
}

const periods: Readonly<Record<Every, (firstDay: string) => string>> = {
  day: dayWords,
  week: weekWords,
  month: (day) => monthAndYear.format(instant(day)),
  quarter: (day) =>
    `quarter ${Math.ceil((instant(day).getUTCMonth() + 1) / 3)} of ${day.slice(0, 4)}`,
  year: (day) => day.slice(0, 4),
};

/** 'March 2026', 'week 12 of 2026', by the first day of the period. */
export const periodWords = (firstDay: string, every: Every): string => periods[every](firstDay);

/** 'No value for March and April 2026.' */
export function gapWords(gap: OutcomeAnswer["gaps"][number], every: Every): string {
  const { firstDay, lastDay, periods: count } = gap;
  const last = periodWords(firstDayOf(periodOf(lastDay, every), every), every);
  if (count === 1) return sentences.series.gapOne(last);
  const isOneYear = every === "month" && firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const first = isOneYear ? monthAlone.format(instant(firstDay)) : periodWords(firstDay, every);
  return count === 2 ? sentences.series.gapTwo(first, last) : sentences.series.gapMore(first, last);
}

export const valueWords = (value: number, unit: string): string =>
  unit === "%" ? `${numberWords(value, 2)} %` : `${numberWords(value, 2)} ${unit}`.trim();

/** What became of the newest value, with its direction in words. */
export function changeWords({ last, before, change, unit }: OutcomeAnswer): string {
  const words = sentences.series;
  if (!last) return words.noValue;
  if (!before || change === null) return words.unknown;
  if (change === "same") return words.same;
  const away = last.value - before.value;
  const by = `${away > 0 ? "+" : "−"}${numberWords(Math.abs(away), 2)}${unit === "%" ? " points" : ""}`;
  return words[change](by);
}

export function timeWords({ amount, unit }: ClockTimePromised): string {
  const named = amount === 1 ? sentences.oneUnit[unit] : sentences.units[unit];
  return `${numberWords(amount)} ${named}`;
}
