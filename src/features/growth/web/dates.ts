/** Days and months that stand inside sealed words, as people read them. */
import type { Language } from "#web/data/language.ts";
import { dayWords, monthOf } from "#web/data/zone.ts";

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const dayText = (day: string, now: Date, language: Language): string =>
  dayWords(noon(day), now, "UTC", language);

/** 'March 2026', of '2026-03'. */
export const monthText = (month: string, language: Language): string =>
  monthOf(noon(`${month}-15`), "UTC", language);
