/** Figures of the month in words. Pure. */
import type { Language } from "#web/data/language.ts";
import { monthOf, numberWords } from "#web/data/zone.ts";
import type { GroundTold } from "./data.ts";
import type { Words } from "./use-words.ts";

/** 'October 2026' of '2026-10'. */
export const monthWords = (month: string, language: Language): string =>
  monthOf(new Date(`${month}-01T00:00:00Z`), "UTC", language);

/** '35 min' below two hours, '4.2 h' above. */
function lengthWords(seconds: number, { hours, lang, minutes }: Words): string {
  return seconds < 7200
    ? minutes(numberWords(Math.max(1, seconds / 60), 0, lang))
    : hours(numberWords(seconds / 3600, 1, lang));
}

function amountWords({ kind, unit }: GroundTold, value: number, words: Words): string {
  if (kind === "share") return words.share(numberWords(value * 100, 0, words.lang));
  if (kind === "seconds") return words.working(lengthWords(value, words));
  return `${numberWords(value, 2, words.lang)}${unit === "" ? "" : ` ${unit}`}`;
}

export const valueWords = (ground: GroundTold, words: Words): string =>
  ground.value === null ? words.tooFew : amountWords(ground, ground.value, words);

export function intervalWords(ground: GroundTold, words: Words): string {
  const { kind, low, high } = ground;
  if (kind === "count" || kind === "number" || (low === null && high === null)) return "";
  const end = (bound: number | null): string => {
    if (bound === null) return words.open;
    return kind === "seconds" ? lengthWords(bound, words) : amountWords(ground, bound, words);
  };
  return words.between(end(low), end(high));
}
