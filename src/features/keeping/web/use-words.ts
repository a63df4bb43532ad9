import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { refusals, sentences } from "./sentences.ts";
import { refusals as refusalsInGerman, sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { refusals, sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  refusals: refusalsInGerman,
  sentences: sentencesInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
