/** The language of prompts and competencies: a reflection is best written in one's own. */
export const tongues = ["en", "de"] as const;
export type Tongue = (typeof tongues)[number];

export const tongueNames: Readonly<Record<Tongue, string>> = { en: "English", de: "Deutsch" };

const storageKey = "goodturn-growth-tongue";

const isTongue = (text: string | null): text is Tongue => text === "en" || text === "de";

/** As it was last chosen on this device, else English, in which the rest of the screen stands. */
export function keptTongue(): Tongue {
  try {
    const kept = localStorage.getItem(storageKey);
    return isTongue(kept) ? kept : "en";
  } catch {
    return "en"; // a closed storage remembers nothing
  }
}

export function keepTongue(tongue: Tongue): void {
  try {
    localStorage.setItem(storageKey, tongue);
  } catch {
    // A closed storage: it is chosen again next time.
  }
}
