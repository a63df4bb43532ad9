/** Figures in plain words. Pure. */
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";
import type {
  FigureAnswer,
  FigureName,
  MatrixAnswer,
  MedianAnswer,
  TeamFigures,
  Time,
} from "./data.ts";
import { type Words, wordsIn } from "./use-words.ts";

interface Unit {
  readonly seconds: number;
  readonly name: keyof Words["said"]["units"];
}
const minutes: Unit = { seconds: 60, name: "minutes" };
const hours: Unit = { seconds: 3600, name: "hours" };
const days: Unit = { seconds: 86_400, name: "days" };

/** Minutes below two hours, hours below two days, then days; working time has no days, for they differ in length. */
export function unitFor(seconds: number, time: Time): Unit {
  if (seconds < 7200) return minutes;
  return time === "working" || seconds < 172_800 ? hours : days;
}

const rounded = (value: number, language: Language): string =>
  numberWords(value, value < 10 ? 1 : 0, language);

/** '3.2 h'; '3,2 Std' */
export function shortDuration(seconds: number, time: Time, language: Language = "en"): string {
  const unit = unitFor(seconds, time);
  const { length, units } = wordsIn[language].said;
  return length(rounded(seconds / unit.seconds, language), units[unit.name].short);
}

/** '3.2 hours', 'half a minute' is '0.5 minutes'; working time says so. */
export function longDuration(seconds: number, time: Time, language: Language = "en"): string {
  const unit = unitFor(seconds, time);
  const text = rounded(seconds / unit.seconds, language);
  const { length, units } = wordsIn[language].said;
  const { one, many, workingOne, workingMany } = units[unit.name];
  const [ofOne, ofMany] = time === "working" ? [workingOne, workingMany] : [one, many];
  return length(text, text === "1" ? ofOne : ofMany);
}

export const percent = (share: number, language: Language = "en"): string =>
  wordsIn[language].said.share(numberWords(share * 100, 0, language));

const kinds: Record<FigureName, "count" | "share" | "median"> = {
  volume: "count",
  "first-reply": "median",
  done: "median",
  "promise-kept": "share",
  "right-first-time": "share",
  handoffs: "count",
  "ping-pong": "share",
};
export const kindOf = (figure: FigureName) => kinds[figure];

export function counted(n: number, figure: FigureName, { lang, said }: Words): string {
  const { one, many } = said.counts[figure];
  return `${numberWords(n, 1, lang)} ${n === 1 ? one : many}`;
}

/** What stands in a cell. */
export function shortFigure(
  figure: FigureName,
  { value, tooFew }: FigureAnswer,
  time: Time,
  { lang }: Words,
): string {
  if (tooFew) return "·";
  if (value === null) return "…";
  const kind = kinds[figure];
  if (kind === "count") return numberWords(value, 1, lang);
  return kind === "share" ? percent(value, lang) : shortDuration(value, time, lang);
}

/** '82 % (75 to 88 %; 41 promises)'. */
export function longFigure(
  figure: FigureName,
  shown: FigureAnswer,
  time: Time,
  words: Words,
): string {
  const base = counted(shown.n, figure, words);
  if (shown.tooFew) return `${words.said.few} (${base})`;
  if (kinds[figure] === "count") return base;
  if (shown.value === null) return `${words.said.notYet} (${base})`;
  const say = (value: number) =>
    kinds[figure] === "share" ? percent(value, words.lang) : longDuration(value, time, words.lang);
  return `${say(shown.value)} (${intervalWords(shown, say, words)}${base})`;
}

function intervalWords(
  { low, high }: FigureAnswer,
  say: (value: number) => string,
  { said }: Words,
): string {
  if (low === null) return "";
  return `${high === null ? said.atLeast(say(low)) : said.between(say(low), say(high))}; `;
}

const slowing: Partial<Record<FigureName, "longest" | "leastOften">> = {
  "first-reply": "longest",
  done: "longest",
  "promise-kept": "leastOften",
  "right-first-time": "leastOften",
};

/** The matrix in a sentence or two, from what each row is like in all. */
export function matrixSentence(
  { figure, time, rows, rowTotals }: MatrixAnswer,
  words: Words,
): string {
  const known = rows
    .map(({ name }, at) => ({ name, total: rowTotals[at] }))
    .filter(
      (row): row is { name: string; total: FigureAnswer & { value: number } } =>
        row.total !== undefined && !row.total.tooFew && row.total.value !== null,
    )
    .toSorted((a, b) => a.total.value - b.total.value);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (!lowest || !highest) return rows.length === 0 ? "" : words.said.tooLittle;
  const lowIsBest = kinds[figure] === "median";
  const [first, last] = lowIsBest ? [lowest, highest] : [highest, lowest];
  const say = ({ name, total }: typeof first, how: Words["said"]["longest"]) =>
    how(name, longFigure(figure, total, time, words));
  const other = slowing[figure];
  const best = say(first, words.said.most[figure]);
  return known.length > 1 && other ? `${best} ${say(last, words.said[other])}` : best;
}

/** 'Finance finished half of it within 3 hours; 41 requests.' */
export function directionSentence(
  provider: string,
  customer: string,
  {
    requests,
    done,
    promiseKept,
  }: { requests: number; done: { wall: MedianAnswer }; promiseKept: FigureAnswer },
  { lang, said }: Words,
): string {
  if (requests === 0) return said.askedNothing(customer, provider);
  const asked = said.asked(customer, provider, numberWords(requests, 1, lang));
  const { value, tooFew } = done.wall;
  if (tooFew) return said.tooFewFor(asked);
  const took = value === null ? said.halfWaits : said.halfDone(longDuration(value, "wall", lang));
  const kept = promiseKept.value === null ? "" : said.kept(percent(promiseKept.value, lang));
  return `${asked}; ${took}${kept}.`;
}

const monthFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: monthFormat("en-GB"),
  de: monthFormat("de-DE"),
};
export const monthWords = (month: string, language: Language): string =>
  monthFormats[language].format(new Date(`${month}-01T00:00:00Z`));

/** 'IT has 12 requests open, none of them late; 4 wait for somebody to take them.' */
export function loadSentence(
  name: string,
  { open, overdue, unassigned }: TeamFigures["load"],
  { said }: Words,
): string {
  if (open === 0) return said.nothingOpen(name);
  return said.load(name, open, said.late(overdue, open), said.free(unassigned, open));
}

/** What a request asked now may expect, by those of the last quarter: medians with their intervals and how many they rest on. */
export function expectSentence({ serves }: Pick<TeamFigures, "serves">, words: Words): string {
  const { said } = words;
  const { requests, firstReply, done } = serves.figures;
  if (requests === 0) return said.expectNothing;
  const [reply, end] = [firstReply.wall, done.wall];
  const isKnown = ({ tooFew, value }: MedianAnswer): boolean => !tooFew && value !== null;
  const parts = [
    isKnown(reply) && said.expectReply(longFigure("first-reply", reply, "wall", words)),
    isKnown(end) && said.expectDone(longFigure("done", end, "wall", words)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return said.expectTooFew(counted(requests, "volume", words));
  return said.expect(parts.join(said.andHalf));
}
