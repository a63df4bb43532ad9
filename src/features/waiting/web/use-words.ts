import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { said } from "./said-sentences.ts";
import { said as saidInGerman } from "./said-sentences.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { said, sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  said: saidInGerman,
  sentences: sentencesInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
