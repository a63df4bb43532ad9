import { inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

export const wordsIn = inLanguages<typeof sentences>(sentences, sentencesInGerman);

/** The words in the language that the reader's browser likes best. */
export const useWords = () => useWordsIn(wordsIn);
