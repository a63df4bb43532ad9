import { type Language, useWordsIn } from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";
import { foldedSentences } from "./folded-sentences.ts";
import { foldedSentences as foldedInGerman } from "./folded-sentences.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { sentences, folded: foldedSentences };

/** All that is said here in one language, and which it is. */
export type Words = Translated<typeof english> & { readonly lang: Language };

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: { lang: "en", ...english },
  de: { lang: "de", sentences: sentencesInGerman, folded: foldedInGerman },
};

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
