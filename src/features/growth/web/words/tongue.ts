/** The language of one's own pages: a reflection is best written in one's own. */
import { languageFor } from "#web/data/reader-language.ts";

export const tongues = ["en", "de"] as const;
export type Tongue = (typeof tongues)[number];

export const tongueNames: Readonly<Record<Tongue, string>> = { en: "English", de: "Deutsch" };

const storageKey = "goodturn-growth-tongue";

const isTongue = (text: string | null): text is Tongue => text === "en" || text === "de";

/** As it was last chosen on this device, else as the browser prefers. */
export function keptTongue(): Tongue {
  try {
    const kept = localStorage.getItem(storageKey);
    if (isTongue(kept)) return kept;
  } catch {
    // A closed storage remembers nothing.
  }
  return languageFor(navigator.languages, tongues, tongues[0]);
}

export function keepTongue(tongue: Tongue): void {
  try {
    localStorage.setItem(storageKey, tongue);
  } catch {
    // A closed storage: it is chosen again next time.
  }
}
