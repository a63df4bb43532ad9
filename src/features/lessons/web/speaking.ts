/**
 * In which language the screens of lessons speak: the one that was chosen for Goodturn on this device. Where none was, the one that the
 * server keeps of lessons, which their reader chose on another device, else that of the browser.
 */
import { use, useSyncExternalStore } from "react";
import {
  languageChosen,
  LanguageContext,
  languageNow,
  listenForLanguage,
} from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";
import type { Language } from "../format/shape.ts";
import { german } from "./sentences.de.ts";
import { sentences } from "./sentences.ts";

export type Sentences = Translated<typeof sentences>;
export interface Spoken {
  readonly language: Language;
  readonly words: Sentences;
}

const spokenIn: Readonly<Record<Language, Spoken>> = {
  en: { language: "en", words: sentences },
  de: { language: "de", words: german },
};

/** The language of the last answer; null until one came. */
let heard: Language | null = null;
const listeners = new Set<() => void>();

/** For words that are said outside of a screen, such as what was done. */
export const spokenNow = (): Spoken => spokenIn[languageChosen() ?? heard ?? languageNow()];

/** What is asked of the server: the language that was chosen on this device, else what comes after the one that it keeps. */
export function languageAsked(): { language: Language } | { otherwise: Language } {
  const language = languageChosen();
  return language === null ? { otherwise: languageNow() } : { language };
}

/** Reads an answer, so that the screens speak as it does before it is shown. */
export async function hear<Answer>(
  answer: Promise<Answer>,
  languageOf: (answer: Answer) => Language,
): Promise<Answer> {
  const said = await answer;
  heard = languageOf(said);
  for (const listener of listeners) listener();
  return said;
}

function listen(listener: () => void): () => void {
  const stop = listenForLanguage(listener);
  listeners.add(listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}

/** The words of the screens, and their language for `lang`; within a page of another feature those of that page. */
export function useSpoken(): Spoken {
  // The third is for tests, which draw a screen without a browser.
  const now = useSyncExternalStore(listen, spokenNow, () => spokenIn.en);
  const held = use(LanguageContext);
  return held === null ? now : spokenIn[held];
}

/** The words of the screens in the language of their reader. */
export const useWords = (): Sentences => useSpoken().words;
