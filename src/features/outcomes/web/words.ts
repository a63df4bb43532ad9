/** Periods, gaps and numbers as people read them. */
import type { ClockTimePromised, Every, OutcomeAnswer } from "#contract/outcomes";
import type { Language } from "#web/data/language.ts";
import { dateWords, monthOf, numberWords } from "#web/data/zone.ts";
import { firstDayOf, periodOf } from "../rules.ts";
import { type Words, wordsIn } from "./use-words.ts";

const dayMs = 86_400_000;
const monthFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long" });
const monthAlone = { en: monthFormat("en-GB"), de: monthFormat("de-DE") };

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const dayWords = (day: string, { lang }: Words): string => dateWords(day, lang);

/** ISO: the week belongs to the year of its Thursday. */
function weekWords(monday: string, { series }: Words): string {
  const thursday = new Date(instant(monday).getTime() + 3 * dayMs);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1;
  return series.week(String(week), String(year));
}

function quarterWords(firstDay: string, { series }: Words): string {
  const quarter = Math.ceil((instant(firstDay).getUTCMonth() + 1) / 3);
  return series.quarter(String(quarter), firstDay.slice(0, 4));
}

const periods: Readonly<Record<Every, (firstDay: string, spoken: Words) => string>> = {
  day: dayWords,
  week: weekWords,
  month: (day, { lang }) => monthOf(instant(day), "UTC", lang),
  quarter: quarterWords,
  year: (day) => day.slice(0, 4),
};

/** 'March 2026', 'week 12 of 2026', by the first day of the period. */
export const periodWords = (firstDay: string, every: Every, spoken: Words): string =>
  periods[every](firstDay, spoken);

/** 'No value for March and April 2026.' */
export function gapWords(gap: OutcomeAnswer["gaps"][number], every: Every, spoken: Words): string {
  const { firstDay, lastDay, periods: count } = gap;
  const { lang, series } = spoken;
  const last = periodWords(firstDayOf(periodOf(lastDay, every), every), every, spoken);
  if (count === 1) return series.gapOne(last);
  const isOneYear = every === "month" && firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const first = isOneYear
    ? monthAlone[lang].format(instant(firstDay))
    : periodWords(firstDay, every, spoken);
  return count === 2 ? series.gapTwo(first, last) : series.gapMore(first, last);
}

export function valueWords(value: number, unit: string, { lang }: Words): string {
  const number = numberWords(value, 2, lang);
  return unit === "%" ? `${number} %` : `${number} ${unit}`.trim();
}

/** What became of the newest value, with its direction in words. */
export function changeWords(
  { last, before, change, unit }: OutcomeAnswer,
  { lang, series: words }: Words,
): string {
  if (!last) return words.noValue;
  if (!before || change === null) return words.unknown;
  if (change === "same") return words.same;
  const away = last.value - before.value;
  const by = `${away > 0 ? "+" : "−"}${numberWords(Math.abs(away), 2, lang)}`;
  return words[change](unit === "%" ? words.points(by) : by);
}

/** '4 hours', '4 Stunden': as it stands alone. */
export function timeWords({ amount, unit }: ClockTimePromised, language: Language = "en"): string {
  const { oneUnit, units } = wordsIn[language];
  return `${numberWords(amount, 1, language)} ${amount === 1 ? oneUnit[unit] : units[unit]}`;
}
