import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { kindSentences } from "./kind-sentences.ts";
import { kindSentences as kindsInGerman } from "./kind-sentences.de.ts";
import { lineSentences } from "./line-sentences.ts";
import { lineSentences as linesInGerman } from "./line-sentences.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { sentences, ofLines: lineSentences, ofKinds: kindSentences };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  sentences: sentencesInGerman,
  ofLines: linesInGerman,
  ofKinds: kindsInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
