import type { ReactNode } from "react";
import type { Language } from "#contract/conduct";
import { sentences as german } from "./sentences.de.ts";
import { english, type Words, WordsContext } from "./use-words.ts";

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: english,
  de: { lang: "de", ...german },
};

/** What is drawn within speaks the language that was chosen. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <WordsContext value={wordsIn[language]}>{children}</WordsContext>;
}
