import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { refusals, refusalsOfWriting } from "./refusals.ts";
import {
  refusals as refusalsInGerman,
  refusalsOfWriting as refusalsOfWritingInGerman,
} from "./refusals.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";
import { sentences as ofUnsent } from "./unsent/sentences.ts";
import { sentences as ofUnsentInGerman } from "./unsent/sentences.de.ts";

const english = { refusals, refusalsOfWriting, sentences, ofUnsent };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  refusals: refusalsInGerman,
  refusalsOfWriting: refusalsOfWritingInGerman,
  sentences: sentencesInGerman,
  ofUnsent: ofUnsentInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
