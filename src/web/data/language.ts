/**
 * The language in which Goodturn speaks to its reader: what they chose on this device, else what their browser likes best. Screens that are
 * there in English alone stay English, and are marked so.
 */
import { createContext, use, useSyncExternalStore } from "react";
import { languageFor } from "./reader-language.ts";
import type { Translated } from "./translated.ts";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** Each in its own words, so that whoever needs it finds it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

const storageKey = "goodturn-language";

export const isLanguage = (text: string | null): text is Language =>
  languages.some((language) => language === text);

function read(): Language | null {
  try {
    const kept = localStorage.getItem(storageKey);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null; // a closed storage remembers nothing
  }
}

/** Undefined until it is asked for, so that what another window chose is read at the next opening. */
let chosen: Language | null | undefined;
const listeners = new Set<() => void>();

/** Null: as if none had been chosen. */
export function chooseLanguage(next: Language | null): void {
  chosen = next;
  try {
    if (next === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, next);
  } catch {
    // A closed storage: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** What they chose on this device; null where they chose nothing, so that the browser decides. */
export const languageChosen = (): Language | null =>
  chosen === undefined ? (chosen = read()) : chosen;

export function listenForLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For words that are said outside of a component, such as what was done. */
export const languageNow = (): Language =>
  languageChosen() ?? languageFor(navigator.languages, languages, languages[0]);

/** Holds what is drawn within to one language, whatever was chosen: a page speaks one, with the parts of other features that stand in it. */
export const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  // The third is for tests, which draw a screen without a browser.
  const ofAll = useSyncExternalStore(listenForLanguage, languageNow, () => languages[0]);
  return use(LanguageContext) ?? ofAll;
}

/** All that is said somewhere in one language, and which it is. */
export type InLanguage<Words> = Translated<Words> & { readonly lang: Language };

/** The same words in each language. */
export const inLanguages = <Words extends object>(
  english: Translated<Words>,
  german: Translated<Words>,
): Readonly<Record<Language, InLanguage<Words>>> => ({
  en: Object.assign({ lang: "en" as const }, english),
  de: Object.assign({ lang: "de" as const }, german),
});

/** A feature's words, of which it has the same in each language. */
export const useWordsIn = <Words>(words: Readonly<Record<Language, Words>>): Words =>
  words[useLanguage()];
