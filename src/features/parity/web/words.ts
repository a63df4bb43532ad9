/** Parity in plain words. Pure. */
import type {
  BrokenAnswer,
  CountsAnswer,
  KindAnswer,
  ParityRow,
  ShareAnswer,
} from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const hour = 3600;
const day = 86_400;

const counted = (count: number, one: string, many: string): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** '45 minutes', '9 h 30 min', '3 days 16 h': clock time, to the minute below ten hours, to the hour from a day on. */
export function durationWords(seconds: number): string {
  if (seconds < hour) return counted(Math.max(1, Math.round(seconds / 60)), "minute", "minutes");
  if (seconds < day - hour / 2) {
    const minutes = Math.round(seconds / 60);
    const rest = minutes % 60;
    if (minutes < 600 && rest > 0) return `${Math.floor(minutes / 60)} h ${rest} min`;
    return `${Math.round(minutes / 60)} h`;
  }
  const hours = Math.round(seconds / hour);
  const days = counted(Math.floor(hours / 24), "day", "days");
  return hours % 24 === 0 ? days : `${days} ${hours % 24} h`;
}

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortMonth = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const firstOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
/** 'August 2026'. */
export const monthWords = (month: string): string => monthFormat.format(firstOf(month));
/** 'Aug'. */
export const monthMark = (month: string): string => shortMonth.format(firstOf(month));

export const percent = (share: number): string => `${numberWords(share * 100, 0)}\u00a0%`;
const points = (share: number): string => numberWords(Math.abs(share) * 100, 0);

/** '69 % (64 to 75 %; 274)', 'too few to say (3)'. */
export function shareWords({ value, low, high, n }: ShareAnswer): string {
  if (value === null || low === null || high === null) return sentences.tooFew(numberWords(n));
  return `${percent(value)} (${points(low)} to ${percent(high)}; ${numberWords(n)})`;
}

/** How a promise inside compares with the one outside, in a sentence. */
export function promiseSentence({ inside, outside, standing }: KindAnswer): string {
  const words = sentences.promise;
  if (!inside) return outside ? words.nothingInside(timeWords(outside)) : words.nothing;
  const mean = durationWords(inside.meanSeconds);
  const worst = durationWords(inside.worstSeconds);
  if (!outside) return words.nothingOutside(mean, worst);
  return words[standing === "unknown" ? "equal" : standing](mean, worst, timeWords(outside));
}

/** '6 days longer on average, 2.2 times as long'; empty where it is not worse, or nothing is promised inside. */
export function byHowMuch({ inside, outside, standing }: KindAnswer): string {
  if (standing !== "worse" || !inside || !outside) return "";
  return sentences.promise.byHowMuch(
    durationWords(inside.meanSeconds - outside.seconds),
    numberWords(inside.meanSeconds / outside.seconds),
  );
}

type Result = Pick<ParityRow["result"], "standing" | "inside" | "outside" | "difference">;

/** How kept promises compare, in a sentence. */
export function resultSentence({ standing, inside, outside, difference }: Result): string {
  const words = sentences.result;
  if (outside.n === 0) return words.noneOutside(shareWords(inside));
  if (!difference || standing === "too-few")
    return words.tooFew(numberWords(inside.n), numberWords(outside.n));
  const by = words.by(
    points(difference.value),
    `${points(difference.value < 0 ? difference.high : difference.low)} to ${points(difference.value < 0 ? difference.low : difference.high)}`,
  );
  const both = words.both(shareWords(inside), shareWords(outside));
  return standing === "no-difference"
    ? `${words["no-difference"]} ${both}`
    : `${words[standing](by)} ${both}`;
}

export function resultSince({ result }: ParityRow): string {
  if (result.standing !== "worse") return "";
  return result.worseSince === null
    ? sentences.result.notLately
    : sentences.result.since(monthWords(result.worseSince));
}

export const promiseSince = ({ promise }: ParityRow): string =>
  promise.standing === "worse" && promise.worseSince !== null
    ? sentences.promise.since(monthWords(promise.worseSince))
    : "";

/** 'In 3 of 14 services a colleague is promised less than a client; in 1 the promise is kept less often.' */
export function countsSentence({ compared, promise, result }: CountsAnswer): string {
  const words = sentences.page;
  if (compared === 0) return words.noneCompared;
  const promised =
    promise.worse === 0
      ? words.noneWorse(numberWords(compared))
      : words.someWorse(numberWords(promise.worse), numberWords(compared));
  const kept =
    result.worse === 0 ? words.noneKeptLess : words.someKeptLess(numberWords(result.worse));
  return `${promised}; ${kept}.`;
}

/** '84 of 274', 'too few to say (3)'. */
export const brokenSide = ({ broken, n }: BrokenAnswer["inside"]): string =>
  broken === null
    ? sentences.tooFew(numberWords(n))
    : sentences.broken.of(numberWords(broken), numberWords(n));

/** '24 % of all promises were broken (22 to 26 %): 84 of 274 to colleagues, 40 of 516 to clients.' */
export function brokenSentence({ inside, outside, value, low, high }: BrokenAnswer): string {
  const words = sentences.broken;
  if (value === null || low === null || high === null)
    return words.tooFew(words.sides(numberWords(inside.n), numberWords(outside.n)));
  const sides = words.sides(brokenSide(inside), brokenSide(outside));
  return words.share(percent(value), `${points(low)} to ${percent(high)}`, sides);
}

/** The share alone, for a cell. */
export function brokenWords({ value, low, high, inside, outside }: BrokenAnswer): string {
  if (value === null || low === null || high === null)
    return sentences.tooFew(numberWords(inside.n + outside.n));
  return `${percent(value)} (${points(low)} to ${percent(high)})`;
}

/** 'Inga Berg and Ole Falk', 'Inga Berg, Ole Falk or a senior leader'. */
export function whoMayWords(leads: readonly string[]): string {
  return sentences.uncompared.who([...leads, sentences.uncompared.leaders]);
}
