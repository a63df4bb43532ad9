/** News in the language of the reader: what other features write into the inbox comes from the server in English. */
import type { Language } from "#web/data/language.ts";
import { newsInGerman } from "./news.de.ts";

export interface Read {
  readonly text: string;
  readonly lang: Language;
}

const german: ReadonlyMap<string, string> = new Map(Object.entries(newsInGerman));

/** In German where the words are known, numbers aside; else as it came. */
export function readNews(text: string, language: Language): Read {
  const known = language === "de" ? german.get(text.replaceAll(/\d+/g, "#")) : undefined;
  if (known === undefined) return { text, lang: "en" };
  const numbers = [...text.matchAll(/\d+/g)].values();
  return { text: known.replaceAll("#", () => numbers.next().value?.[0] ?? ""), lang: "de" };
}
