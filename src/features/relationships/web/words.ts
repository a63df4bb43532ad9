/** Figures in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import type {
  FigureAnswer,
  FigureName,
  MatrixAnswer,
  MedianAnswer,
  TeamFigures,
  Time,
} from "./data.ts";
import { sentences } from "./sentences.ts";

const few = sentences.matrix.few;
const notYet = sentences.matrix.notYet;

interface Unit {
  readonly seconds: number;
  readonly short: string;
  readonly one: string;
  readonly many: string;
}
const units: readonly Unit[] = [
  { seconds: 60, short: "min", one: "minute", many: "minutes" },
  { seconds: 3600, short: "h", one: "hour", many: "hours" },
  { seconds: 86_400, short: "d", one: "day", many: "days" },
];

/** Minutes below two hours, hours below two days, then days; working time has no days, for they differ in length. */
export function unitFor(seconds: number, time: Time): Unit {
  const [minutes, hours, days] = units as readonly [Unit, Unit, Unit];
  if (seconds < 7200) return minutes;
  return time === "working" || seconds < 172_800 ? hours : days;
}

const rounded = (value: number): string => numberWords(value, value < 10 ? 1 : 0);

/** '3.2 h'. */
export function shortDuration(seconds: number, time: Time): string {
  const unit = unitFor(seconds, time);
  return `${rounded(seconds / unit.seconds)} ${unit.short}`;
}

/** '3.2 hours', 'half a minute' is '0.5 minutes'; working time says so. */
export function longDuration(seconds: number, time: Time): string {
  const unit = unitFor(seconds, time);
  const text = rounded(seconds / unit.seconds);
  return `${text} ${time === "working" ? "working " : ""}${text === "1" ? unit.one : unit.many}`;
}

export const percent = (share: number): string => `${numberWords(share * 100, 0)} %`;

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

const countOf: Record<FigureName, readonly [one: string, many: string]> = {
  volume: ["request", "requests"],
  "first-reply": ["request", "requests"],
  done: ["request", "requests"],
  "promise-kept": ["promise", "promises"],
  "right-first-time": ["finished request", "finished requests"],
  handoffs: ["hand-off", "hand-offs"],
  "ping-pong": ["hand-off", "hand-offs"],
};

export function counted(n: number, figure: FigureName): string {
  const [one, many] = countOf[figure];
  return `${numberWords(n)} ${n === 1 ? one : many}`;
}

/** What stands in a cell. */
export function shortFigure(
  figure: FigureName,
  { value, tooFew }: FigureAnswer,
  time: Time,
): string {
  if (tooFew) return "·";
  if (value === null) return "…";
  const kind = kinds[figure];
  if (kind === "count") return numberWords(value);
  return kind === "share" ? percent(value) : shortDuration(value, time);
}

/** '82 % (75 to 88 %; 41 promises)'. */
export function longFigure(figure: FigureName, shown: FigureAnswer, time: Time): string {
  const base = counted(shown.n, figure);
  if (shown.tooFew) return `${few} (${base})`;
  if (kinds[figure] === "count") return base;
  if (shown.value === null) return `${notYet} (${base})`;
  const say = (value: number) =>
    kinds[figure] === "share" ? percent(value) : longDuration(value, time);
  return `${say(shown.value)} (${intervalWords(shown, say)}${base})`;
}

function intervalWords({ low, high }: FigureAnswer, say: (value: number) => string): string {
  if (low === null) return "";
  return high === null ? `at least ${say(low)}; ` : `${say(low)} to ${say(high)}; `;
}

const doing: Record<FigureName, (provider: string, figure: string) => string> = {
  volume: (provider, figure) => `${provider} is asked most: ${figure}.`,
  "first-reply": (provider, figure) => `${provider} answers fastest: half of it within ${figure}.`,
  done: (provider, figure) => `${provider} finishes fastest: half of it within ${figure}.`,
  "promise-kept": (provider, figure) => `${provider} keeps its promises best: ${figure}.`,
  "right-first-time": (provider, figure) =>
    `${provider} is right first time most often: ${figure}.`,
  handoffs: (provider, figure) => `${provider} hands on most: ${figure}.`,
  "ping-pong": (provider, figure) => `${provider} sends work straight back most often: ${figure}.`,
};
const slowing: Partial<Record<FigureName, (provider: string, figure: string) => string>> = {
  "first-reply": (provider, figure) => `${provider} takes longest: ${figure}.`,
  done: (provider, figure) => `${provider} takes longest: ${figure}.`,
  "promise-kept": (provider, figure) => `${provider} least often: ${figure}.`,
  "right-first-time": (provider, figure) => `${provider} least often: ${figure}.`,
};

/** The matrix in a sentence or two, from what each row is like in all. */
export function matrixSentence({ figure, time, rows, rowTotals }: MatrixAnswer): string {
  const known = rows
    .map(({ name }, at) => ({ name, total: rowTotals[at] }))
    .filter(
      (row): row is { name: string; total: FigureAnswer & { value: number } } =>
        row.total !== undefined && !row.total.tooFew && row.total.value !== null,
    )
    .toSorted((a, b) => a.total.value - b.total.value);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (!lowest || !highest)
    return rows.length === 0 ? "" : "There is too little yet to compare teams.";
  const lowIsBest = kinds[figure] === "median";
  const [first, last] = lowIsBest ? [lowest, highest] : [highest, lowest];
  const say = ({ name, total }: typeof first, how: typeof doing.volume) =>
    how(name, longFigure(figure, total, time));
  const other = slowing[figure];
  return known.length > 1 && other
    ? `${say(first, doing[figure])} ${say(last, other)}`
    : say(first, doing[figure]);
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
): string {
  if (requests === 0) return `${customer} asked ${provider} for nothing in that time.`;
  const asked = `${customer} asked ${provider} ${requests === 1 ? "once" : `${numberWords(requests)} times`}`;
  const { value, tooFew } = done.wall;
  if (tooFew) return `${asked}: too few to say how long it takes.`;
  const took =
    value === null
      ? "more than half of it still waits"
      : `half of it was done within ${longDuration(value, "wall")}`;
  const kept =
    promiseKept.value === null
      ? ""
      : `, and ${percent(promiseKept.value)} of the promises were kept`;
  return `${asked}; ${took}${kept}.`;
}

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "2-digit",
  timeZone: "UTC",
});
export const monthWords = (month: string): string =>
  monthFormat.format(new Date(`${month}-01T00:00:00Z`));

/** 'IT has 12 requests open, none of them late; 4 wait for somebody to take them.' */
export function loadSentence(
  name: string,
  { open, overdue, unassigned }: TeamFigures["load"],
): string {
  if (open === 0) return `${name} has nothing open.`;
  const late = overdue === 0 ? "none of them late" : `${overdue} of them late`;
  const free =
    unassigned === 0
      ? "somebody has each of them"
      : `${unassigned} ${unassigned === 1 ? "waits" : "wait"} for somebody to take ${unassigned === 1 ? "it" : "them"}`;
  return `${name} has ${open} ${open === 1 ? "request" : "requests"} open, ${late}; ${free}.`;
}

/** What a request asked now may expect, by those of the last quarter: medians with their intervals and how many they rest on. */
export function expectSentence({ serves }: Pick<TeamFigures, "serves">): string {
  const { requests, firstReply, done } = serves.figures;
  if (requests === 0) return "Nothing was asked in the last 90 days.";
  const [reply, end] = [firstReply.wall, done.wall];
  const isKnown = ({ tooFew, value }: MedianAnswer): boolean => !tooFew && value !== null;
  const parts = [
    isKnown(reply) && `had a first reply within ${longFigure("first-reply", reply, "wall")}`,
    isKnown(end) && `was done within ${longFigure("done", end, "wall")}`,
  ].filter((part) => part !== false);
  if (parts.length === 0)
    return `Too few of the last 90 days are known to say how long a request takes (${counted(requests, "volume")}).`;
  return `Who asks now may expect what the last 90 days showed: half of it ${parts.join(", and half ")}.`;
}
