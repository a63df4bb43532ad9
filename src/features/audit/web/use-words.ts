import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { actWords } from "./acts.ts";
import { actWords as actWordsInGerman } from "./acts.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { actWords, sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  actWords: actWordsInGerman,
  sentences: sentencesInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
