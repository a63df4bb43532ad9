import { type Language, useWordsIn } from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

/** All that is said here around the forms in one language, and which it is; what stands within them is in `answering/in-languages`. */
export interface Words {
  readonly lang: Language;
  readonly sentences: Translated<typeof sentences>;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: { lang: "en", sentences },
  de: { lang: "de", sentences: sentencesInGerman },
};

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
