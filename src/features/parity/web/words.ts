/** Parity in plain words. Pure. */
import type {
  BrokenAnswer,
  CountsAnswer,
  KindAnswer,
  ParityRow,
  ShareAnswer,
} from "#contract/parity";
import { timeWords } from "#web/clock-time.ts";
import { monthOf, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

const hour = 3600;
const day = 86_400;

const counted = (count: number, unit: keyof Words["units"], { lang, units }: Words): string =>
  `${numberWords(count, 1, lang)} ${units[unit][count === 1 ? "one" : "many"]}`;

/** '45 minutes', '9 h 30 min', '3 days 16 h': clock time, to the minute below ten hours, to the hour from a day on. */
export function durationWords(seconds: number, spoken: Words): string {
  if (seconds < hour) return counted(Math.max(1, Math.round(seconds / 60)), "minutes", spoken);
  if (seconds < day - hour / 2) {
    const minutes = Math.round(seconds / 60);
    const rest = minutes % 60;
    if (minutes < 600 && rest > 0) return `${Math.floor(minutes / 60)} h ${rest} min`;
    return `${Math.round(minutes / 60)} h`;
  }
  const hours = Math.round(seconds / hour);
  const days = counted(Math.floor(hours / 24), "days", spoken);
  return hours % 24 === 0 ? days : `${days} ${hours % 24} h`;
}

const shortMonth = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const shortMonths = { en: shortMonth("en-GB"), de: shortMonth("de-DE") };
const firstOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
/** 'August 2026'. */
export const monthWords = (month: string, { lang }: Words): string =>
  monthOf(firstOf(month), "UTC", lang);
/** 'Aug'. */
export const monthMark = (month: string, { lang }: Words): string =>
  shortMonths[lang].format(firstOf(month));

export const percent = (share: number, { lang }: Words): string =>
  `${numberWords(share * 100, 0, lang)}\u00a0%`;
const points = (share: number, { lang }: Words): string =>
  numberWords(Math.abs(share) * 100, 0, lang);

/** '69 % (64 to 75 %; 274)', 'too few to say (3)'. */
export function shareWords({ value, low, high, n }: ShareAnswer, spoken: Words): string {
  if (value === null || low === null || high === null)
    return spoken.tooFew(numberWords(n, 1, spoken.lang));
  return `${percent(value, spoken)} (${spoken.range(points(low, spoken), percent(high, spoken))}; ${numberWords(n, 1, spoken.lang)})`;
}

/** How a promise inside compares with the one outside, in a sentence. */
export function promiseSentence({ inside, outside, standing }: KindAnswer, spoken: Words): string {
  const words = spoken.promise;
  if (!inside)
    return outside ? words.nothingInside(timeWords(outside, spoken.lang)) : words.nothing;
  const mean = durationWords(inside.meanSeconds, spoken);
  const worst = durationWords(inside.worstSeconds, spoken);
  if (!outside) return words.nothingOutside(mean, worst);
  return words[standing === "unknown" ? "equal" : standing](
    mean,
    worst,
    timeWords(outside, spoken.lang),
  );
}

/** '6 days longer on average, 2.2 times as long'; empty where it is not worse, or nothing is promised inside. */
export function byHowMuch({ inside, outside, standing }: KindAnswer, spoken: Words): string {
  if (standing !== "worse" || !inside || !outside) return "";
  return spoken.promise.byHowMuch(
    durationWords(inside.meanSeconds - outside.seconds, spoken),
    numberWords(inside.meanSeconds / outside.seconds, 1, spoken.lang),
  );
}

type Result = Pick<ParityRow["result"], "standing" | "inside" | "outside" | "difference">;

/** How kept promises compare, in a sentence. */
export function resultSentence(
  { standing, inside, outside, difference }: Result,
  spoken: Words,
): string {
  const words = spoken.result;
  if (outside.n === 0) return words.noneOutside(shareWords(inside, spoken));
  if (!difference || standing === "too-few")
    return words.tooFew(
      numberWords(inside.n, 1, spoken.lang),
      numberWords(outside.n, 1, spoken.lang),
    );
  const by = words.by(
    points(difference.value, spoken),
    spoken.range(
      points(difference.value < 0 ? difference.high : difference.low, spoken),
      points(difference.value < 0 ? difference.low : difference.high, spoken),
    ),
  );
  const both = words.both(shareWords(inside, spoken), shareWords(outside, spoken));
  return standing === "no-difference"
    ? `${words["no-difference"]} ${both}`
    : `${words[standing](by)} ${both}`;
}

export function resultSince({ result }: ParityRow, spoken: Words): string {
  if (result.standing !== "worse") return "";
  return result.worseSince === null
    ? spoken.result.notLately
    : spoken.result.since(monthWords(result.worseSince, spoken));
}

export const promiseSince = ({ promise }: ParityRow, spoken: Words): string =>
  promise.standing === "worse" && promise.worseSince !== null
    ? spoken.promise.since(monthWords(promise.worseSince, spoken))
    : "";

/** 'In 3 of 14 services a colleague is promised less than a client; in 1 the promise is kept less often.' */
export function countsSentence({ compared, promise, result }: CountsAnswer, spoken: Words): string {
  const words = spoken.page;
  if (compared === 0) return words.noneCompared;
  const promised =
    promise.worse === 0
      ? words.noneWorse(numberWords(compared, 1, spoken.lang))
      : words.someWorse(
          numberWords(promise.worse, 1, spoken.lang),
          numberWords(compared, 1, spoken.lang),
        );
  const kept =
    result.worse === 0
      ? words.noneKeptLess
      : words.someKeptLess(numberWords(result.worse, 1, spoken.lang));
  return `${promised}; ${kept}.`;
}

/** '84 of 274', 'too few to say (3)'. */
export const brokenSide = ({ broken, n }: BrokenAnswer["inside"], spoken: Words): string =>
  broken === null
    ? spoken.tooFew(numberWords(n, 1, spoken.lang))
    : spoken.broken.of(numberWords(broken, 1, spoken.lang), numberWords(n, 1, spoken.lang));

/** '24 % of all promises were broken (22 to 26 %): 84 of 274 to colleagues, 40 of 516 to clients.' */
export function brokenSentence(
  { inside, outside, value, low, high }: BrokenAnswer,
  spoken: Words,
): string {
  const words = spoken.broken;
  if (value === null || low === null || high === null)
    return words.tooFew(
      words.sides(numberWords(inside.n, 1, spoken.lang), numberWords(outside.n, 1, spoken.lang)),
    );
  const sides = words.sides(brokenSide(inside, spoken), brokenSide(outside, spoken));
  return words.share(
    percent(value, spoken),
    spoken.range(points(low, spoken), percent(high, spoken)),
    sides,
  );
}

/** The share alone, for a cell. */
export function brokenWords(
  { value, low, high, inside, outside }: BrokenAnswer,
  spoken: Words,
): string {
  if (value === null || low === null || high === null)
    return spoken.tooFew(numberWords(inside.n + outside.n, 1, spoken.lang));
  return `${percent(value, spoken)} (${spoken.range(points(low, spoken), percent(high, spoken))})`;
}

/** 'Inga Berg and Ole Falk', 'Inga Berg, Ole Falk or a senior leader'. */
export function whoMayWords(leads: readonly string[], { lang, uncompared }: Words): string {
  if (leads.length === 0) return uncompared.leadersAlone;
  return uncompared.who(oneOf[lang].format([...leads, uncompared.leaders]));
}

const oneOf = {
  en: new Intl.ListFormat("en-GB", { type: "disjunction" }),
  de: new Intl.ListFormat("de-DE", { type: "disjunction" }),
};
