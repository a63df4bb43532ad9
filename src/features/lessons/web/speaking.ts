/** In which language the screens of lessons speak: the one in which their reader reads the lessons. */
import { createContext, use, useSyncExternalStore } from "react";
import { languageFor } from "#web/data/reader-language.ts";
import type { Translated } from "#web/data/translated.ts";
import { type Language, languages } from "../format/shape.ts";
import { sentences } from "./sentences.ts";

export type Sentences = Translated<typeof sentences>;
export interface Spoken {
  readonly language: Language;
  readonly words: Sentences;
}

/** German is fetched by those who read it. */
const sentencesIn: Readonly<Record<Language, () => Promise<Sentences>>> = {
  en: () => Promise.resolve(sentences),
  de: async () => (await import("./sentences.de.ts")).german,
};

let spoken: Spoken = { language: "en", words: sentences };
let asked = 0;
const listeners = new Set<() => void>();

/** All screens of lessons say it in this language from now on; what was asked for last holds. */
export async function speak(language: Language): Promise<void> {
  asked += 1;
  const own = asked;
  if (language === spoken.language) return;
  const words = await sentencesIn[language]();
  if (own !== asked) return;
  spoken = { language, words };
  for (const listener of listeners) listener();
}

/** What the browser asks for, until the reader chooses. */
export const browserLanguage = (): Language => languageFor(navigator.languages, languages, "en");

/** Reads an answer, and speaks as its reader wishes before it is shown; a no is said in the language of the browser. */
export async function hear<Answer>(
  answer: Promise<Answer>,
  languageOf: (answer: Answer) => Language,
): Promise<Answer> {
  const [said] = await Promise.all([answer, asked === 0 ? speak(browserLanguage()) : undefined]);
  await speak(languageOf(said));
  return said;
}

/** For words that are said outside of a screen, such as what was done. */
export const spokenNow = (): Spoken => spoken;

/** For the gallery and for tests, which choose for themselves. */
export const Speaking = createContext<Spoken | null>(null);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words of the screens, and their language for `lang`. */
export function useSpoken(): Spoken {
  // The third is for tests, which draw a screen without a browser.
  const now = useSyncExternalStore(listen, spokenNow, spokenNow);
  return use(Speaking) ?? now;
}

/** The words of the screens in the language of their reader. */
export const useWords = (): Sentences => useSpoken().words;
