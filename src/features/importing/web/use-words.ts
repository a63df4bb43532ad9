import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { fieldNames, sentences } from "./sentences.ts";
import { fieldNames as fieldNamesInGerman, sentences as german } from "./sentences.de.ts";

const english = { fieldNames, sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  fieldNames: fieldNamesInGerman,
  sentences: german,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
