import { createContext, use } from "react";
import type { Language } from "#contract/conduct";
import type { Translated } from "#web/data/translated.ts";
import { sentences } from "./sentences.ts";

/** All that is said here in one language, and which it is. */
export type Words = Translated<typeof sentences> & { readonly lang: Language };

export const english: Words = { lang: "en", ...sentences };

/** English where nobody chooses: what stands on the pages of others, as the first page, carries no German with it. */
export const WordsContext = createContext<Words>(english);

/** The words in the language that the reader of this page chose. */
export const useWords = (): Words => use(WordsContext);
