/** Figures of a scorecard as people read them. Pure. */
import type { CardAnswer, LineAnswer, LineKind, ValueAnswer } from "#contract/scorecard";
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

interface Unit {
  readonly scale: number;
  /** The number with its unit. */
  readonly say: (number: string) => string;
}

/** Of a wait minutes below two hours, hours from there on: working time has no days, for they differ in length. */
function unitOf(kind: LineKind, value: number, { units }: Words): Unit {
  if (kind === "share") return { scale: 100, say: units.share };
  if (kind !== "seconds") return { scale: 1, say: (number) => number };
  return value < 7200
    ? { scale: 1 / 60, say: units.minutes }
    : { scale: 1 / 3600, say: units.hours };
}

const scaled = (value: number, { scale }: Unit, language: Language): string => {
  const number = value * scale;
  return numberWords(number, scale === 100 || number >= 10 ? 0 : 1, language);
};

/** '84 %', '6.5 working hours'. */
export function valueWords(kind: LineKind, value: number, words: Words): string {
  const unit = unitOf(kind, value, words);
  return unit.say(scaled(value, unit, words.lang));
}

/** 'likely 75 to 91 %'; '' where there is no interval. */
export function rangeWords(
  kind: LineKind,
  { value, low, high }: ValueAnswer,
  words: Words,
): string {
  if (value === null || low === null) return "";
  const unit = unitOf(kind, value, words);
  const from = scaled(low, unit, words.lang);
  if (high === null) return words.atLeast(unit.say(from));
  return words.likely(from, unit.say(scaled(high, unit, words.lang)));
}

/** The value alone, or why there is none. */
export function shortWords(kind: LineKind, shown: ValueAnswer, words: Words): string {
  if (shown.tooFew) return words.few;
  return shown.value === null ? words.mostWait : valueWords(kind, shown.value, words);
}

/** '84 % (likely 75 to 91 %; 41 promises)'. */
export function longWords(kind: LineKind, of: string, shown: ValueAnswer, words: Words): string {
  const base = words.rests(numberWords(shown.n, 1, words.lang), of);
  const range = shown.tooFew ? "" : rangeWords(kind, shown, words);
  return `${shortWords(kind, shown, words)} (${range === "" ? "" : `${range}; `}${base})`;
}

const lineOf = ({ lines }: CardAnswer, name: LineAnswer["line"]): LineAnswer | undefined =>
  lines.find(({ line }) => line === name);

const namesOf = (found: readonly LineAnswer[], { lead, lines }: Words): string =>
  found.map(({ line }) => lead.named(lines[line])).join(", ");

/** 'In the last 90 days 84 % of the promises were kept, and half of the requests were done within 6 working hours. Worse than before: done.' */
export function leadWords(card: CardAnswer, all: Words): string {
  const words = all.lead;
  const [kept, done] = [lineOf(card, "promise-kept")?.now, lineOf(card, "done")?.now];
  if (!done || done.n === 0) return words.none;
  const share =
    kept === undefined || kept === null || kept.value === null
      ? null
      : valueWords("share", kept.value, all);
  const time = done.value === null ? null : valueWords("seconds", done.value, all);
  const said = saidOf(share, time, words);
  return said === null ? words.few : `${words.in90(said)} ${changeWords(card, all)}`;
}

/** What is known of promises and of how long it takes; null: of neither. */
function saidOf(share: string | null, time: string | null, words: Words["lead"]): string | null {
  if (share !== null && time !== null) return words.both(share, time);
  if (share !== null) return words.kept(share);
  return time === null ? null : words.done(time);
}

function changeWords({ lines }: CardAnswer, all: Words): string {
  const words = all.lead;
  const better = lines.filter(({ change }) => change === "better");
  const worse = lines.filter(({ change }) => change === "worse");
  const said = [
    ...(better.length > 0 ? [words.better(namesOf(better, all))] : []),
    ...(worse.length > 0 ? [words.worse(namesOf(worse, all))] : []),
  ];
  if (said.length > 0) return said.join(" ");
  const compared = lines.some(({ now, before }) => now?.value != null && before?.value != null);
  return compared ? words.same : "";
}

const monthFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: monthFormat("en-GB"),
  de: monthFormat("de-DE"),
};
export const monthWords = (month: string, language: Language): string =>
  monthFormats[language].format(new Date(`${month}-01T00:00:00Z`));

/** The first and the last day of a month: '2026-02' has '2026-02-01' and '2026-02-28'. */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const to = new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to };
}
