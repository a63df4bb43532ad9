import { type Language, languageNow, useWordsIn } from "#web/data/language.ts";
import { type Sentences, sentences } from "./sentences.ts";
import { german } from "./sentences.de.ts";

export const sentencesIn: Readonly<Record<Language, Sentences>> = { en: sentences, de: german };

/** The words of the shell and of the shared components, in the language of the page that they stand in. */
export const useSentences = (): Sentences => useWordsIn(sentencesIn);

/** The same outside of a component. */
export const sentencesNow = (): Sentences => sentencesIn[languageNow()];
