import { type InLanguage, inLanguages, languageNow, useWordsIn } from "#web/data/language.ts";
import { dialogs } from "./request/acts/sentences.ts";
import { dialogs as dialogsInGerman } from "./request/acts/sentences.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";
import { told } from "./words/sentences.ts";
import { told as toldInGerman } from "./words/sentences.de.ts";

const english = { dialogs, sentences, told };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  dialogs: dialogsInGerman,
  sentences: sentencesInGerman,
  told: toldInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);

/** The same outside of a component: for what is said when something was done. */
export const wordsNow = (): Words => wordsIn[languageNow()];
