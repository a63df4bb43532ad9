import { type Language, useWordsIn } from "#web/data/language.ts";
import type { Translated } from "#web/data/translated.ts";
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
export type Words = Translated<typeof english> & { readonly lang: Language };

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: { lang: "en", ...english },
  de: {
    lang: "de",
    refusals: refusalsInGerman,
    refusalsOfWriting: refusalsOfWritingInGerman,
    sentences: sentencesInGerman,
    ofUnsent: ofUnsentInGerman,
  },
};

/** The words in the language that the reader chose. */
export const useWords = (): Words => useWordsIn(wordsIn);
