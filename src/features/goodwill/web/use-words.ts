import { type Language, useWordsIn } from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";
import { sentences } from "./sentences.ts";
import { sentences as german } from "./sentences.de.ts";

/** All that is said here in one language, and which it is. */
export type Words = Translated<typeof sentences> & { readonly lang: Language };

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: { lang: "en", ...sentences },
  de: { lang: "de", ...german },
};

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
