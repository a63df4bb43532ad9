import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";
import { fields, kinds, steps } from "./step-words.ts";
import {
  fields as fieldsInGerman,
  kinds as kindsInGerman,
  steps as stepsInGerman,
} from "./step-words.de.ts";

const english = { ...sentences, fields, kinds, steps };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  ...sentencesInGerman,
  fields: fieldsInGerman,
  kinds: kindsInGerman,
  steps: stepsInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
