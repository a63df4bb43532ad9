import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, { sentences: sentencesInGerman });

/** The words in the language of the page around. */
export const useWords = (): Words => useWordsIn(wordsIn);
