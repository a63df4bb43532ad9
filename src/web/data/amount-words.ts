/**
 * Amounts of working time and promises of them, as the server says them in English ('4 working hours', 'first reply in 4 working hours'), in the
 * language of the page. What is said otherwise stays as it was said.
 */
import type { Language } from "./language.ts";

/** As it stands behind 'in'. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  minute: ["Arbeitsminute", "Arbeitsminuten"],
  hour: ["Arbeitsstunde", "Arbeitsstunden"],
  day: ["Arbeitstag", "Arbeitstagen"],
};
const kinds: Readonly<Record<string, string>> = {
  "first reply": "erste Antwort",
  "next reply": "nächste Antwort",
  done: "erledigt",
};

/** '4 Arbeitsstunden', '2 Arbeitstagen, bis Tagesende': in the dative, since 'in' stands before it. */
export function amountWords(said: string, language: Language): string {
  const [, count, unit, closing] =
    /^(\d+) working (minute|hour|day)s?( to end of day)?$/.exec(said) ?? [];
  const words = unit === undefined ? undefined : units[unit];
  if (language === "en" || count === undefined || !words) return said;
  return `${count}\u00a0${words[count === "1" ? 0 : 1]}${closing ? ", bis Tagesende" : ""}`;
}

/** 'erste Antwort in 4 Arbeitsstunden', of 'first reply in 4 working hours'. */
export function promiseWords(said: string, language: Language): string {
  const [, kind, amount] = /^(first reply|next reply|done) in (.+)$/.exec(said) ?? [];
  const words = kind === undefined ? undefined : kinds[kind];
  if (language === "en" || amount === undefined || words === undefined) return said;
  return `${words} in ${amountWords(amount, language)}`;
}
