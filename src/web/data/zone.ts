import { createContext, use } from "react";
import type { Language } from "./language.ts";

/** The zone in which the reader thinks: the one of their settings, else the device's. */
export const ZoneContext = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone);
export const useZone = (): string => use(ZoneContext);

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };
const near: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
  de: { "-1": "gestern", "0": "heute", "1": "morgen" },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  zone: string,
  options: Intl.DateTimeFormatOptions,
  language: Language = "en",
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
  language: Language = "en",
): string {
  const away = daysBetween(dayOf(now, zone), dayOf(instant, zone));
  const named = near[language][String(away)];
  if (named !== undefined) return named;
  if (away > 1 && away < 7) return format(zone, { weekday: "long" }, language).format(instant);
  const isSameYear = dayOf(instant, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4);
  const year = isSameYear ? {} : ({ year: "numeric" } as const);
  return format(zone, { day: "numeric", month: "long", ...year }, language).format(instant);
}

/** '4 December 2026', of the day '2026-12-04'; '4. Dezember 2026'. */
export const dateWords = (day: string, language: Language = "en"): string =>
  format("UTC", { day: "numeric", month: "long", year: "numeric" }, language).format(
    new Date(`${day}T00:00:00Z`),
  );

/** 'today 10:00', 'tomorrow 10:00', 'Thursday 15:00', '12 March 15:00'; 'heute 10:00'. */
export const timeWords = (
  instant: Date,
  now: Date,
  zone: string,
  language: Language = "en",
): string => `${dayWords(instant, now, zone, language)} ${clockWords(instant, zone)}`;

/** All of it, for a tooltip: 'Thursday 26 November 2026, 15:00 (Europe/Berlin)'. */
export function fullWords(instant: Date, zone: string, language: Language = "en"): string {
  const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const day = format(zone, parts, language).format(instant);
  return `${day}, ${clockWords(instant, zone)} (${zone})`;
}

/** 'March 2026', 'März 2026'. */
export const monthOf = (instant: Date, zone: string, language: Language = "en"): string =>
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

const nowWords: Readonly<Record<Language, string>> = { en: "now", de: "jetzt" };

/** 'in 5 hours', '12 minutes ago', 'now': elapsed time, not working time; 'in 5 Stunden', 'vor 12 Minuten', 'jetzt'. */
export function agoWords(instant: Date, now: Date, language: Language = "en"): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const [, unit, size] = steps.find(([limit]) => Math.abs(seconds) < limit) ?? [
    0,
    "month" as const,
    30 * 86_400,
  ];
  if (unit === "second") return nowWords[language];
  return new Intl.RelativeTimeFormat(locales[language], { numeric: "always" }).format(
    Math.round(seconds / size),
    unit,
  );
}

/** A number as people here write it: '12,400' ('12.400' in German), at most one decimal unless told, and never '-0'. */
export const numberWords = (value: number, decimals = 1, language: Language = "en"): string =>
  new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  }).format(value);
