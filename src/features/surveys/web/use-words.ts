import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { sentences };

/** All that is said here around the forms in one language, and which it is; what stands within them is in `answering/in-languages`. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, { sentences: sentencesInGerman });

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
