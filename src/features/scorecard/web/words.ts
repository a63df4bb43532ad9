/** Figures of a scorecard as people read them. Pure. */
import type { CardAnswer, LineAnswer, LineKind, ValueAnswer } from "#contract/scorecard";
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

interface Unit {
  readonly scale: number;
  readonly name: string;
}

/** Of a wait minutes below two hours, hours from there on: working time has no days, for they differ in length. */
function unitOf(kind: LineKind, value: number): Unit {
  if (kind === "share") return { scale: 100, name: sentences.units.share };
  if (kind !== "seconds") return { scale: 1, name: "" };
  return value < 7200
    ? { scale: 1 / 60, name: sentences.units.minutes }
    : { scale: 1 / 3600, name: sentences.units.hours };
}

const scaled = (value: number, { scale }: Unit): string => {
  const number = value * scale;
  return numberWords(number, scale === 100 || number >= 10 ? 0 : 1);
};

/** '84 %', '6.5 working hours'. */
export function valueWords(kind: LineKind, value: number): string {
  const unit = unitOf(kind, value);
  return `${scaled(value, unit)} ${unit.name}`.trim();
}

/** 'likely 75 to 91 %'; '' where there is no interval. */
export function rangeWords(kind: LineKind, { value, low, high }: ValueAnswer): string {
  if (value === null || low === null) return "";
  const unit = unitOf(kind, value);
  if (high === null) return sentences.atLeast(`${scaled(low, unit)} ${unit.name}`);
  return sentences.likely(scaled(low, unit), `${scaled(high, unit)} ${unit.name}`);
}

/** The value alone, or why there is none. */
export function shortWords(kind: LineKind, shown: ValueAnswer): string {
  if (shown.tooFew) return sentences.few;
  return shown.value === null ? sentences.mostWait : valueWords(kind, shown.value);
}

/** '84 % (likely 75 to 91 %; 41 promises)'. */
export function longWords(kind: LineKind, of: string, shown: ValueAnswer): string {
  const base = `${numberWords(shown.n)} ${of}`;
  const range = shown.tooFew ? "" : rangeWords(kind, shown);
  return `${shortWords(kind, shown)} (${range === "" ? "" : `${range}; `}${base})`;
}

const lineOf = ({ lines }: CardAnswer, name: LineAnswer["line"]): LineAnswer | undefined =>
  lines.find(({ line }) => line === name);

const namesOf = (lines: readonly LineAnswer[]): string =>
  lines.map(({ line }) => sentences.lines[line].toLowerCase()).join(", ");

/** 'In the last 90 days 84 % of the promises were kept, and half of the requests were done within 6 working hours. Worse than before: done.' */
export function leadWords(card: CardAnswer): string {
  const words = sentences.lead;
  const [kept, done] = [lineOf(card, "promise-kept")?.now, lineOf(card, "done")?.now];
  if (!done || done.n === 0) return words.none;
  const said = [
    ...(kept && kept.value !== null ? [words.kept(valueWords("share", kept.value))] : []),
    ...(done.value === null ? [] : [words.done(valueWords("seconds", done.value))]),
  ];
  if (said.length === 0) return words.few;
  return `${words.in90(said.join(", and "))} ${changeWords(card)}`;
}

function changeWords({ lines }: CardAnswer): string {
  const words = sentences.lead;
  const better = lines.filter(({ change }) => change === "better");
  const worse = lines.filter(({ change }) => change === "worse");
  const said = [
    ...(better.length > 0 ? [words.better(namesOf(better))] : []),
    ...(worse.length > 0 ? [words.worse(namesOf(worse))] : []),
  ];
  if (said.length > 0) return said.join(" ");
  const compared = lines.some(({ now, before }) => now?.value != null && before?.value != null);
  return compared ? words.same : "";
}

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "2-digit",
  timeZone: "UTC",
});
export const monthWords = (month: string): string =>
  monthFormat.format(new Date(`${month}-01T00:00:00Z`));

/** The first and the last day of a month: '2026-02' has '2026-02-01' and '2026-02-28'. */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const to = new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to };
}
