import { createContext, use } from "react";

/** The zone in which the reader thinks: the one of their settings, else the device's. */
export const ZoneContext = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone);
export const useZone = (): string => use(ZoneContext);

const locale = "en-GB";
/** Languages in which days are said; the product's own is English. */
export type DayLanguage = "en" | "de";
const locales: Readonly<Record<DayLanguage, string>> = { en: locale, de: "de-DE" };
const near: Readonly<Record<DayLanguage, Readonly<Record<string, string>>>> = {
  en: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
  de: { "-1": "gestern", "0": "heute", "1": "morgen" },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  zone: string,
  options: Intl.DateTimeFormatOptions,
  language: DayLanguage = "en",
): Intl.DateTimeFormat {
  const key = language + zone + JSON.stringify(options);
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, hourCycle: "h23", ...options });
  formats.set(key, made);
  return made;
}

/** The day of an instant in a zone, as '2026-11-22'. */
export function dayOf(instant: Date, zone: string): string {
  const parts = format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    instant,
  );
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Whole days from one day ('2026-11-22') to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export const clockWords = (instant: Date, zone: string): string =>
  format(zone, { hour: "2-digit", minute: "2-digit" }).format(instant);

/** 'today', 'tomorrow', 'yesterday', 'Thursday' (within six days to come), '12 March', '12 March 2024'; 'heute', '12. März'. */
export function dayWords(
  instant: Date,
  now: Date,
  zone: string,
  language: DayLanguage = "en",
): string {
  const away = daysBetween(dayOf(now, zone), dayOf(instant, zone));
  const named = near[language][String(away)];
  if (named !== undefined) return named;
  if (away > 1 && away < 7) return format(zone, { weekday: "long" }, language).format(instant);
  const isSameYear = dayOf(instant, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4);
  const year = isSameYear ? {} : ({ year: "numeric" } as const);
  return format(zone, { day: "numeric", month: "long", ...year }, language).format(instant);
}

/** '4 December 2026', of the day '2026-12-04'. */
export const dateWords = (day: string): string =>
  format("UTC", { day: "numeric", month: "long", year: "numeric" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** 'today 10:00', 'tomorrow 10:00', 'Thursday 15:00', '12 March 15:00'. */
export const timeWords = (instant: Date, now: Date, zone: string): string =>
  `${dayWords(instant, now, zone)} ${clockWords(instant, zone)}`;

/** All of it, for a tooltip: 'Thursday 26 November 2026, 15:00 (Europe/Berlin)'. */
export function fullWords(instant: Date, zone: string): string {
  const day = format(zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(instant);
  return `${day}, ${clockWords(instant, zone)} (${zone})`;
}

/** 'March 2026', 'März 2026'. */
export const monthOf = (instant: Date, zone: string, language: DayLanguage = "en"): string =>
  format(zone, { month: "long", year: "numeric" }, language).format(instant);

const steps: readonly [limitSeconds: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] =
  [
    [90, "second", 1],
    [90 * 60, "minute", 60],
    [36 * 3600, "hour", 3600],
    [14 * 86_400, "day", 86_400],
    [60 * 86_400, "week", 7 * 86_400],
    [Infinity, "month", 30 * 86_400],
  ];

/** 'in 5 hours', '12 minutes ago', 'now': elapsed time, not working time. */
export function agoWords(instant: Date, now: Date): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const [, unit, size] = steps.find(([limit]) => Math.abs(seconds) < limit) ?? [
    0,
    "month" as const,
    30 * 86_400,
  ];
  if (unit === "second") return "now";
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(
    Math.round(seconds / size),
    unit,
  );
}

/** A number as people here write it: '12,400', at most one decimal unless told, and never '-0'. */
export const numberWords = (value: number, decimals = 1): string =>
  new Intl.NumberFormat(locale, {
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  }).format(value);
