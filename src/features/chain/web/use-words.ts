import { type InLanguage, inLanguages, useWordsIn } from "#web/data/language.ts";
import { sentences as ofPicture } from "./picture/sentences.ts";
import { sentences as ofPictureInGerman } from "./picture/sentences.de.ts";
import { sentences } from "./sentences.ts";
import { sentences as sentencesInGerman } from "./sentences.de.ts";

const english = { ...sentences, whole: ofPicture };

/** All that is said here in one language, and which it is. */
export type Words = InLanguage<typeof english>;

export const wordsIn = inLanguages<typeof english>(english, {
  ...sentencesInGerman,
  whole: ofPictureInGerman,
});

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
