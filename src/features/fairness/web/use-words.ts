import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences } from "./sentences.ts";
import { sentences as german } from "./sentences.de.ts";

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof sentences>;

export const wordsIn = inLanguages<typeof sentences>(sentences, german);

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
