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
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const words = sentences.sheet;

export const percent = (share: number): string => `${numberWords(share * 100, 0)} %`;
const points = (share: number): string => numberWords(Math.abs(share) * 100, 0);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** '9 of 12', or how many where that is too few. */
export const ofWords = ({ good, n }: CountedAnswer): string =>
  good === null ? numberWords(n) : `${numberWords(good)} of ${numberWords(n)}`;

/** '9 of 12 kept'. */
export function countWords(line: EntryName, counted: CountedAnswer): string {
  if (counted.n === 0) return words.nothing;
  if (counted.good === null) return words.tooFew(numberWords(counted.n));
  return `${ofWords(counted)} ${sentences.lines[line].good}`;
}

/** Lines that tell of who asked are held against all who ask. */
const isOfAskers = (line: EntryName): boolean => line === "complete" || line === "asked-by-them";

/** '75 %, likely 47 to 91 %; in the house 92 %'. */
export function shareWords({ line, now, usual }: SheetLineAnswer, to: string): string {
  const { value, low, high } = now;
  if (value === null || low === null || high === null) return "";
  const range = `${percent(value)}, likely ${numberWords(low * 100, 0)} to ${percent(high)}`;
  if (usual === null) return `${range}. ${words.noUsual}`;
  const share = percent(usual);
  return `${range}; ${isOfAskers(line) ? words.amongAskers(share, to) : words.inHouse(share)}.`;
}

const namesOf = ({ lines }: WayAnswer, stands: SheetLineAnswer["stands"]): string =>
  sayList(
    lines
      .filter((line) => line.stands === stands)
      .map(({ line }) => lower(sentences.lines[line].name)),
  );

/** The word over a way, and from which lines it comes. */
export function standingSentence(way: WayAnswer): string {
  const [above, below] = [namesOf(way, "above"), namesOf(way, "below")];
  const said = {
    high: `above what is usual in ${above}, below it in nothing.`,
    low: `below what is usual in ${below}, above it in nothing.`,
    mixed: `above what is usual in ${above}, below it in ${below}.`,
    usual: "no line lies above or below what is usual by more than chance.",
    "too-few": "too little has ended in 90 days.",
  };
  return `${sentences.standings[way.standing]}: ${said[way.standing]}`;
}

/** The month beside the one before. */
export function monthSentence(line: SheetLineAnswer): string {
  const { change, month, before } = line;
  if (change === null) return words.tooFewToCompare;
  const counts = `${ofWords(month)} in the last 30 days, ${ofWords(before)} in the 30 before`;
  if (change.way === null) return `${words.still}: ${counts}.`;
  return `${change.way === "more" ? "More" : "Fewer"} than the month before: ${counts}; ${changeWords(change)}.`;
}

const changeWords = ({
  value,
  low,
  high,
}: {
  value: number;
  low: number;
  high: number;
}): string => {
  const [least, most] = [low, high].map(Math.abs).toSorted((one, other) => one - other);
  return `${points(value)} points, likely ${points(least!)} to ${points(most!)}`;
};

/** 'Promises of Facilities to Sales moved it most: 9 of 30 were kept …' */
export function movedSentence({ there, back, moved }: SheetAnswer): string {
  if (!moved) return words.movedNone;
  const way = moved.way === "there" ? there : back;
  const line = way.lines.find((one) => one.line === moved.line)!;
  return `Moved most, ${sentences.toward(way.from.name, way.to.name)}: ${movedWords(line)}`;
}

/** 'promises, 9 of 30 kept in the last 30 days, 28 of 30 in the 30 before.' */
export function movedWords({
  line,
  month,
  before,
}: Pick<MovedAnswer, "line" | "month" | "before">): string {
  const { name, good } = sentences.lines[line];
  return `${lower(name)}, ${ofWords(month)} ${good} in the last 30 days, ${ofWords(before)} in the 30 before.`;
}

/** Whether what goes one way comes back, line by line. */
export function returnSentences({ there, back, reciprocity }: SheetAnswer): string[] {
  const [one, other] = [there.from.name, back.from.name];
  return reciprocity.map(({ line, difference }) => {
    const of = (way: WayAnswer): string => {
      const { value } = way.lines.find((own) => own.line === line)!.now;
      return percent(value ?? 0);
    };
    const said = `${sentences.lines[line].name}: ${of(there)} from ${one}, ${of(back)} from ${other}`;
    if (difference.way === null) return `${said}; no more apart than chance would have it.`;
    const more = difference.way === "more" ? one : other;
    return `${said}. More goes out from ${more} than comes back: ${changeWords(difference)}.`;
  });
}

/** 'Of 9 open requests that wait for Facilities 2 have been quiet for longer than usual.' */
export function lingeringSentence({ from, lingering }: WayAnswer): string {
  if (!lingering) return "";
  const { open, quiet } = lingering;
  if (open === 0) return words.lingeringNone(from.name);
  if (quiet === null) return words.tooFew(numberWords(open));
  const who = quiet === 0 ? "none has" : `${numberWords(quiet)} ${quiet === 1 ? "has" : "have"}`;
  return `Of ${numberWords(open)} that wait for ${from.name}, ${who} been quiet for longer than usual.`;
}

/** Of a house: how many pairs stand well both ways, beside what chance would give. */
export function reciprocitySentence({ pairs, found }: ReciprocityAnswer): string {
  const count = `${numberWords(pairs)} ${pairs === 1 ? "pair" : "pairs"} of teams`;
  if (!found) {
    const serve = pairs === 1 ? "serves" : "serve";
    return `${count} ${serve} each other often enough: fewer than 15, too few to say of the house whether goodwill comes back.`;
  }
  const { mutual, expected, low, high, p } = found;
  const by = `${numberWords(mutual)} of ${count} stand well both ways; chance would give some ${numberWords(expected, 0)} (${numberWords(low)} to ${numberWords(high)})`;
  if (p > 0.05) return `${by}: no more comes back than chance explains.`;
  return mutual > expected
    ? `${by}: what a team gives tends to come back.`
    : `${by}: what a team gives tends not to come back.`;
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
export function groupsOf({ rows }: OfTeamAnswer): { high: Beside[]; low: Beside[]; rest: number } {
  const isLow = (standing: string): boolean => standing === "low" || standing === "mixed";
  const low = rows
    .filter(({ there, back }) => isLow(there) || isLow(back))
    .map(({ other, there, back }) => ({ other, way: wayWords(isLow(there), isLow(back)) }));
  const high = rows
    .filter(({ there, back }) => !isLow(there) && !isLow(back))
    .filter(({ there, back }) => there === "high" || back === "high")
    .map(({ other, there, back }) => ({ other, way: wayWords(there === "high", back === "high") }));
  return { high, low, rest: rows.length - low.length - high.length };
}

function wayWords(there: boolean, back: boolean): string {
  if (there && back) return "both ways";
  return there ? sentences.team.toward : sentences.team.they;
}

/** What the list of requests behind a line leaves out. */
export function listedSentence(n: number, rows: readonly EntryAnswer[], hasMore: boolean): string {
  const counted = sentences.behind.counted(numberWords(n));
  if (hasMore) return `${counted} ${sentences.behind.mayHide}`;
  const hidden = n - rows.length;
  return hidden > 0 ? `${counted} ${sentences.behind.hidden(numberWords(hidden))}` : counted;
}

export const isEmpty = ({ there, back }: SheetAnswer): boolean =>
  [...there.lines, ...back.lines].every(({ now }) => now.n === 0);

export const hasNoTeam = ({ teams }: HouseAnswer): boolean => teams.length === 0;

const daySaid = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));

/** 'Wave 2, 4 September 2026: courtesy 4.2 (likely 3.9 to 4.5; 11 answers), all in all 3.8 (likely 3.4 to 4.2; 11 answers).' */
export function surveyedSentence({ number, day, courtesy, overall }: SurveyedAnswer): string {
  const said = (what: string, mean: MeanAnswer | null): string[] =>
    mean
      ? [
          words.mean(
            what,
            mean.mean.toFixed(1),
            mean.low.toFixed(1),
            mean.high.toFixed(1),
            numberWords(mean.n),
          ),
        ]
      : [];
  const means = [...said(words.courtesy, courtesy), ...said(words.overall, overall)];
  return `${words.surveyedIn(numberWords(number), daySaid(day))} ${means.join(", ")}.`;
}
