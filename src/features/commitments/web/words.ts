/** Measures, figures and days as people read them. Pure. */
import type { CommitmentAnswer, FigureAtDay, HistoryAnswer, Measure } from "#contract/commitments";
import { dateWords, daysBetween, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

export const daysWords = (days: readonly string[], { lang }: Words): string =>
  days.map((day) => dateWords(day, lang)).join(", ");

interface Measured {
  readonly measure: Measure;
  readonly outcome: { readonly unit: string } | null;
}

/** A value of the measure without its unit: '84', '6.5'. */
function bareWords({ measure }: Pick<Measured, "measure">, value: number, { lang }: Words): string {
  if (measure === "done") return numberWords(value / 3600, 1, lang);
  return measure === "outcome" ? numberWords(value, 2, lang) : numberWords(value * 100, 0, lang);
}

/** A value of the measure, with its unit: '84 %', '6.5 working hours', '4.3 of 5'. */
export function valueWords(one: Measured, value: number, spoken: Words): string {
  const { measure: words } = spoken.sentences;
  const bare = bareWords(one, value, spoken);
  if (one.measure === "done") return words.hours(bare);
  if (one.measure !== "outcome") return words.percent(bare);
  return `${bare} ${one.outcome?.unit ?? ""}`.trim();
}

/** '84 % (75 to 91 %; 41 promises)'; below the floor 'too few to say', and n is said. */
export function figureWords(one: Measured, figure: FigureAtDay, spoken: Words): string {
  const { measure } = one;
  const { lang } = spoken;
  const words = spoken.sentences.measure;
  if (measure === "outcome" || measure === "words")
    return figure.value === null
      ? words.none
      : `${valueWords(one, figure.value, spoken)}, ${dateWords(figure.day, lang)}`;
  const base = words.of[measure](numberWords(figure.n, 1, lang));
  if (figure.tooFew) return `${words.few} (${base})`;
  if (figure.value === null) return `${words.most} (${base})`;
  const range = rangeWords(one, figure, spoken);
  return `${valueWords(one, figure.value, spoken)} (${range === "" ? "" : `${range}; `}${base})`;
}

/** A figure of a history, as the measure was then. */
export function figureThen(
  one: Measured,
  { figure, figureOf }: HistoryAnswer,
  spoken: Words,
): string {
  if (!figure) return "";
  if (!figureOf) return figureWords(one, figure, spoken);
  const { measure, unit } = figureOf;
  return figureWords({ measure, outcome: { unit } }, figure, spoken);
}

function rangeWords(one: Measured, { low, high }: FigureAtDay, spoken: Words): string {
  const words = spoken.sentences.measure;
  if (low === null) return "";
  if (high === null) return words.atLeast(valueWords(one, low, spoken));
  return words.range(bareWords(one, low, spoken), valueWords(one, high, spoken));
}

/** 'promises that Finance kept, at least 90 %'. */
export function measureWords(one: CommitmentAnswer, spoken: Words): string {
  const { measure, aim, direction } = one;
  const words = spoken.sentences.measure;
  if (measure === "words" || aim === null) return one.words;
  const aimed = words.aim[direction](valueWords(one, aim, spoken));
  if (measure === "outcome") return `${one.outcome?.name ?? ""}, ${aimed}`;
  return `${words.ofTeam[measure](one.team?.name ?? "")}, ${aimed}`;
}

/** Whether the aim is reached, as a sentence; '' where there is no aim. */
export function reachedWords(
  { aim, isReached, state }: CommitmentAnswer,
  { sentences: { measure: words } }: Words,
): string {
  if (aim === null) return "";
  if (isReached === null) return words.unsaid;
  const isOver = state !== "live" && state !== "past-its-day";
  if (isOver) return isReached ? words.wasReached : words.wasNotReached;
  return isReached ? words.reached : words.notReached;
}

export const isDue = ({ nextDay }: CommitmentAnswer, today: string): boolean =>
  nextDay !== null && daysBetween(today, nextDay) <= 14;

/** What comes next with an open one: 'review on 1 March 2026', 'until 30 June 2026'. */
export function nextWords(
  { nextDay, untilDay }: CommitmentAnswer,
  today: string,
  { lang, sentences: { row } }: Words,
): string {
  if (nextDay === null) return "";
  const day = dateWords(nextDay, lang);
  const isLast = nextDay === untilDay;
  if (nextDay < today) return isLast ? row.over(day) : row.reviewOver(day);
  return isLast ? row.until(day) : row.review(day);
}

/** The number that was typed, as the measure keeps it: a share, seconds, or the number itself; undefined when it is none. */
export function readAim(measure: Measure, text: string): number | undefined {
  const plain = text.trim().replace(/^−/, "-").replace(",", ".").replace(/\s*%$/, "");
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const number = Number(plain);
  if (measure === "done") return Math.round(number * 3600);
  return measure === "outcome" ? number : number / 100;
}

/** The way back: what stands in the field for an aim. */
export function aimText(measure: Measure, aim: number | null): string {
  if (aim === null) return "";
  const scale: number = {
    words: 1,
    outcome: 1,
    done: 1 / 3600,
    "promise-kept": 100,
    "right-first-time": 100,
  }[measure];
  return String(Math.round(aim * scale * 1000) / 1000);
}
