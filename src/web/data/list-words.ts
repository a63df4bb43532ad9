import { sayList } from "#platform/calendar/words/words.ts";
import type { Language } from "./language.ts";

const inGerman = new Intl.ListFormat("de-DE", { type: "conjunction" });

/** 'IT, Legal and Sales'; 'IT, Recht und Vertrieb'. */
export const listWords = (names: readonly string[], language: Language = "en"): string =>
  language === "de" ? inGerman.format(names) : sayList(names);
