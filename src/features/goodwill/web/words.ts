/** A sheet in plain words. Pure. */
import type {
  CountedAnswer,
  EntryAnswer,
  EntryName,
  HouseAnswer,
  MeanAnswer,
  MovedAnswer,
  OfTeamAnswer,
  ReciprocityAnswer,
  SheetAnswer,
  SheetLineAnswer,
  SurveyedAnswer,
  WayAnswer,
} from "#contract/goodwill";
import { sayList } from "#platform/calendar/words/words.ts";
import type { Language } from "#web/data/language.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

const number = (value: number, { lang }: Words): string => numberWords(value, 1, lang);
export const percent = (share: number, words: Words): string => `${hundredths(share, words)} %`;
const hundredths = (share: number, { lang }: Words): string => numberWords(share * 100, 0, lang);

/** '9 of 12', or how many where that is too few. */
export const ofWords = ({ good, n }: CountedAnswer, words: Words): string =>
  good === null ? number(n, words) : words.said.ofAll(number(good, words), number(n, words));

/** '9 of 12 kept'. */
export function countWords(line: EntryName, counted: CountedAnswer, words: Words): string {
  if (counted.n === 0) return words.sheet.nothing;
  if (counted.good === null) return words.sheet.tooFew(number(counted.n, words));
  return `${ofWords(counted, words)} ${words.lines[line].good}`;
}

/** Lines that tell of who asked are held against all who ask. */
const isOfAskers = (line: EntryName): boolean => line === "complete" || line === "asked-by-them";

/** '75 %, likely 47 to 91 %; in the house 92 %'. */
export function shareWords({ line, now, usual }: SheetLineAnswer, to: string, words: Words) {
  const { value, low, high } = now;
  if (value === null || low === null || high === null) return "";
  const range = words.said.share(
    percent(value, words),
    hundredths(low, words),
    percent(high, words),
  );
  if (usual === null) return `${range}. ${words.sheet.noUsual}`;
  const share = percent(usual, words);
  const beside = isOfAskers(line) ? words.sheet.amongAskers(share, to) : words.sheet.inHouse(share);
  return `${range}; ${beside}.`;
}

const listIn: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  en: sayList,
  de: (items) => new Intl.ListFormat("de", { type: "conjunction" }).format(items),
};

function namesOf({ lines }: WayAnswer, stands: SheetLineAnswer["stands"], words: Words): string {
  const names = lines
    .filter((line) => line.stands === stands)
    .map(({ line }) => words.said.named(words.lines[line].name));
  return listIn[words.lang](names);
}

/** The word over a way, and from which lines it comes. */
export function standingSentence(way: WayAnswer, words: Words): string {
  const { said, standings } = words;
  const [above, below] = [namesOf(way, "above", words), namesOf(way, "below", words)];
  const why = {
    high: said.high(above),
    low: said.low(below),
    mixed: said.mixed(above, below),
    usual: said.usual,
    "too-few": said["too-few"],
  };
  return `${standings[way.standing]}: ${why[way.standing]}`;
}

/** The month beside the one before. */
export function monthSentence({ change, month, before }: SheetLineAnswer, words: Words): string {
  const { said } = words;
  if (change === null) return words.sheet.tooFewToCompare;
  const months = said.months(ofWords(month, words), ofWords(before, words));
  if (change.way === null) return said.still(months);
  return said[change.way === "more" ? "more" : "fewer"](months, changeWords(change, words));
}

interface Differs {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function changeWords({ value, low, high }: Differs, words: Words): string {
  const [least, most] = [low, high].map(Math.abs).toSorted((one, other) => one - other);
  const points = (share: number): string => hundredths(share, words);
  return words.said.points(points(Math.abs(value)), points(least!), points(most!));
}

/** 'Moved most, Facilities toward Sales: promises, 9 of 30 kept …' */
export function movedSentence({ there, back, moved }: SheetAnswer, words: Words): string {
  if (!moved) return words.sheet.movedNone;
  const way = moved.way === "there" ? there : back;
  const line = way.lines.find((one) => one.line === moved.line)!;
  return words.said.movedMost(words.toward(way.from.name, way.to.name), movedWords(line, words));
}

/** 'promises, 9 of 30 kept in the last 30 days, 28 of 30 in the 30 before.' */
export function movedWords(
  { line, month, before }: Pick<MovedAnswer, "line" | "month" | "before">,
  words: Words,
): string {
  const { name, good } = words.lines[line];
  return words.said.moved(
    words.said.named(name),
    good,
    ofWords(month, words),
    ofWords(before, words),
  );
}

/** Whether what goes one way comes back, line by line. */
export function returnSentences(sheet: SheetAnswer, words: Words): string[] {
  const { there, back, reciprocity } = sheet;
  const [one, other] = [there.from.name, back.from.name];
  return reciprocity.map(({ line, difference }) => {
    const of = (way: WayAnswer): string => {
      const { value } = way.lines.find((own) => own.line === line)!.now;
      return percent(value ?? 0, words);
    };
    const shares = words.said.bothWays(words.lines[line].name, of(there), one, of(back), other);
    if (difference.way === null) return words.said.noMoreApart(shares);
    const more = difference.way === "more" ? one : other;
    return words.said.moreGoesOut(shares, more, changeWords(difference, words));
  });
}

/** 'Of 9 that wait for Facilities, 2 have been quiet for longer than usual.' */
export function lingeringSentence({ from, lingering }: WayAnswer, words: Words): string {
  if (!lingering) return "";
  const { open, quiet } = lingering;
  if (open === 0) return words.sheet.lingeringNone(from.name);
  if (quiet === null) return words.sheet.tooFew(number(open, words));
  return words.said.quiet(number(open, words), number(quiet, words), from.name);
}

/** Of a house: how many pairs stand well both ways, beside what chance would give. */
export function reciprocitySentence({ pairs, found }: ReciprocityAnswer, words: Words): string {
  const { said } = words;
  if (!found) return said.fewPairs(number(pairs, words));
  const { mutual, expected, low, high, p } = found;
  const counted = said.mutual(
    number(mutual, words),
    number(pairs, words),
    numberWords(expected, 0, words.lang),
    number(low, words),
    number(high, words),
  );
  if (p > 0.05) return said.byChance(counted);
  return mutual > expected ? said.comesBack(counted) : said.comesNotBack(counted);
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Beside {
  readonly other: Named;
  /** Which way, where it is one of the two. */
  readonly way: string;
}

/** The relationships of a team above and below what is usual, and how many more there are. */
export function groupsOf({ rows }: OfTeamAnswer, words: Words) {
  const isLow = (standing: string): boolean => standing === "low" || standing === "mixed";
  const low: Beside[] = rows
    .filter(({ there, back }) => isLow(there) || isLow(back))
    .map(({ other, there, back }) => ({ other, way: wayWords(isLow(there), isLow(back), words) }));
  const high: Beside[] = rows
    .filter(({ there, back }) => !isLow(there) && !isLow(back))
    .filter(({ there, back }) => there === "high" || back === "high")
    .map(({ other, there, back }) => ({
      other,
      way: wayWords(there === "high", back === "high", words),
    }));
  return { high, low, rest: rows.length - low.length - high.length };
}

function wayWords(there: boolean, back: boolean, { team }: Words): string {
  if (there && back) return team.both;
  return there ? team.toward : team.they;
}

/** What the list of requests behind a line leaves out. */
export function listedSentence(
  n: number,
  rows: readonly EntryAnswer[],
  hasMore: boolean,
  words: Words,
): string {
  const { behind } = words;
  const counted = behind.counted(number(n, words));
  if (hasMore) return `${counted} ${behind.mayHide}`;
  const hidden = n - rows.length;
  return hidden > 0 ? `${counted} ${behind.hidden(number(hidden, words))}` : counted;
}

export const isEmpty = ({ there, back }: SheetAnswer): boolean =>
  [...there.lines, ...back.lines].every(({ now }) => now.n === 0);

export const hasNoTeam = ({ teams }: HouseAnswer): boolean => teams.length === 0;

/** '4.0', with its decimal though it be nought: means stand beside each other. */
const meanWords = (mean: number, { lang }: Words): string =>
  lang === "de" ? mean.toFixed(1).replace(".", ",") : mean.toFixed(1);

/** 'Wave 2, 4 September 2026: courtesy 4.2 (likely 3.9 to 4.5; 11 answers), all in all 3.8 (likely 3.4 to 4.2; 11 answers).' */
export function surveyedSentence(surveyed: SurveyedAnswer, words: Words): string {
  const { sheet } = words;
  const said = (what: string, mean: MeanAnswer | null): string[] =>
    mean
      ? [
          sheet.mean(
            what,
            meanWords(mean.mean, words),
            meanWords(mean.low, words),
            meanWords(mean.high, words),
            number(mean.n, words),
          ),
        ]
      : [];
  const means = [
    ...said(sheet.courtesy, surveyed.courtesy),
    ...said(sheet.overall, surveyed.overall),
  ];
  const wave = sheet.surveyedIn(
    number(surveyed.number, words),
    dateWords(surveyed.day, words.lang),
  );
  return `${wave} ${means.join(", ")}.`;
}
