import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { research } from "./research.ts";
import { research as researchInGerman } from "./research.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { ...sentences, research };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  ...sentencesInGerman,
  research: researchInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
