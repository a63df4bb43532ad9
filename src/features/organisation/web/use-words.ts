import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { passwordHint, refusals, roleNames, sentences } from "./sentences.ts";
import { refusals as refusalsInGerman } from "./refusals.de.ts";
import {
  passwordHint as passwordHintInGerman,
  roleNames as roleNamesInGerman,
  sentences as sentencesInGerman,
} from "./sentences.de.ts";

const english = { passwordHint, refusals, roleNames, sentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  passwordHint: passwordHintInGerman,
  refusals: refusalsInGerman,
  roleNames: roleNamesInGerman,
  sentences: sentencesInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
