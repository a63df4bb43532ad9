/** How far a target has come and whether it keeps pace, how goals may be nested, and how an initiative stands. Days are '2026-11-22'. */
import { numberOfDay } from "#platform/calendar/days.ts";
import type { Better, Pace, Standing } from "./contract.ts";

/** A straight line from the baseline to the aim, over its days. */
export interface Line {
  readonly baseline: number;
  readonly aim: number;
  readonly better: Better;
  readonly fromDay: string;
  readonly byDay: string;
}

/** What was measured for the time until `day`. `value` null: nothing that could be said. */
export interface Reading {
  readonly day: string;
  readonly value: number | null;
  /** Null where the number is no estimate. */
  readonly low: number | null;
  readonly high: number | null;
  /** On how many it rests; null where nobody counted. */
  readonly n: number | null;
  /** Below the floor: how many there were is said, and nothing else. */
  readonly tooFew: boolean;
}

export interface Progress {
  readonly standing: Standing;
  /** The share of the way from the baseline to the aim; below 0 or above 1 as it is. Null where there is no way. */
  readonly share: number | null;
  readonly pace: Pace | null;
  /** What the straight line says for the day of the reading. */
  readonly expected: number | null;
  readonly now: Reading | null;
}

export function numberOf(day: string): number {
  const number = numberOfDay(day);
  if (number === undefined) throw new RangeError(`'${day}' is no day`);
  return number;
}

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** How much of the time is over, from 0 to 1. */
export function timeGone({ fromDay, byDay }: Pick<Line, "fromDay" | "byDay">, day: string): number {
  const [from, by] = [numberOf(fromDay), numberOf(byDay)];
  return between(0, (numberOf(day) - from) / (by - from), 1);
}

/** What the straight line says for a day. */
export function lineAt(line: Line, day: string): number {
  return line.baseline + (line.aim - line.baseline) * timeGone(line, day);
}

/** Positive where `value` is better than `other`. */
const ahead = (better: Better, value: number, other: number): number =>
  better === "more" ? value - other : other - value;

/** A target whose baseline meets the aim already is one to hold, and has no way to go. */
export const isToHold = ({ better, baseline, aim }: Line): boolean =>
  ahead(better, baseline, aim) >= 0;

/** Before this much of the time is over nothing is said about the pace. */
const early = 0.1;
/** So much of the way may lack before it counts as behind. */
const slack = 0.05;

/** The newest reading of which something can be said counts; what was measured before the line begins does not. */
export function progressOf(line: Line, readings: readonly Reading[], today: string): Progress {
  const within = readings.filter(({ day }) => day >= line.fromDay);
  const now = within.findLast(({ value, tooFew }) => value !== null && !tooFew);
  if (!now || now.value === null) {
    const tooFew = within.some((one) => one.tooFew);
    const pace = timeGone(line, today) < early ? "too-early" : null;
    return {
      standing: tooFew ? "too-few" : "no-value",
      share: null,
      pace,
      expected: null,
      now: tooFew ? (within.at(-1) ?? null) : null,
    };
  }
  const expected = lineAt(line, now.day > today ? today : now.day);
  const share = isToHold(line) ? null : (now.value - line.baseline) / (line.aim - line.baseline);
  return {
    standing: standingOf(line, now.value),
    share,
    expected,
    now,
    pace: paceOf(line, { ...now, value: now.value }, { expected, today }),
  };
}

/** Of periods that are over, and of no day after the last one that counts: what a running month says may still change. */
export const settledReadings = (
  readings: readonly Reading[],
  { byDay, today }: { readonly byDay: string; readonly today: string },
): Reading[] => readings.filter(({ day }) => day < today && day <= byDay);

function standingOf(line: Line, value: number): Standing {
  const beyond = ahead(line.better, value, line.aim);
  if (isToHold(line)) return beyond >= 0 ? "holds" : "fallen";
  if (beyond > 0) return "past";
  if (beyond === 0) return "reached";
  return ahead(line.better, value, line.baseline) < 0 ? "away" : "part";
}

function paceOf(
  line: Line,
  now: Reading & { readonly value: number },
  { expected, today }: { readonly expected: number; readonly today: string },
): Pace {
  if (ahead(line.better, now.value, line.aim) >= 0) return "on-its-way";
  if (today > line.byDay) return "late";
  // Against an aim that is to be held there is no line to be early on, and nothing may lack.
  const toHold = isToHold(line);
  if (!toHold && timeGone(line, now.day) < early) return "too-early";
  const wanted = toHold ? line.aim : expected;
  const room = toHold ? 0 : slack * Math.abs(line.aim - line.baseline);
  if (ahead(line.better, now.value, wanted) >= -room) return "on-its-way";
  return holdsWithin(line, now, wanted) ? "unclear" : "behind";
}

/** Whether the interval of an estimate reaches what is wanted. */
function holdsWithin({ better }: Line, { low, high }: Reading, wanted: number): boolean {
  const best = better === "more" ? high : low;
  return best !== null && ahead(better, best, wanted) >= 0;
}

const gravest: readonly Pace[] = ["late", "behind", "unclear", "on-its-way", "too-early"];

/** The pace of a goal is that of its target that lags most; null where none can be said. */
export function worstPace(paces: readonly (Pace | null)[]): Pace | null {
  return gravest.find((pace) => paces.includes(pace)) ?? null;
}

/** How many goals may stand above each other, from the organisation to the smallest team. */
export const mostLevels = 7;

/** Which goal stands above each; a goal that is not in it has none. */
export type Parents = ReadonlyMap<string, string | null>;

function levelsAbove(id: string | null, parents: Parents): string[] {
  const above: string[] = [];
  for (let at = id; at !== null && !above.includes(at); at = parents.get(at) ?? null)
    above.push(at);
  return above;
}

function levelsBelow(id: string, parents: Parents): number {
  const deepest = [...parents.keys()].map((one) => {
    const above = levelsAbove(one, parents);
    return above.includes(id) ? above.indexOf(id) + 1 : 0;
  });
  return Math.max(1, ...deepest);
}

/** Why a goal may not stand below another; null when it may. `id` null for a new one. */
export function decideNesting(
  id: string | null,
  parentId: string | null,
  parents: Parents,
): "circle" | "tooDeep" | null {
  const above = levelsAbove(parentId, parents);
  if (id !== null && above.includes(id)) return "circle";
  const below = id === null ? 1 : levelsBelow(id, parents);
  return above.length + below > mostLevels ? "tooDeep" : null;
}

export type InitiativeState = "planned" | "running" | "ended" | "ended-early";

/** By its days, both included, unless it was ended before. */
export function stateOfInitiative(
  { startDay, endDay, endedOn }: { startDay: string; endDay: string; endedOn: string | null },
  today: string,
): InitiativeState {
  if (endedOn !== null) return "ended-early";
  if (today < startDay) return "planned";
  return today > endDay ? "ended" : "running";
}

/** After so many days without a check-in the owner is reminded, and again after as many. */
export const quietDays = 30;

const dayMs = 86_400_000;

/** Whether a goal has been without a check-in for long. */
export function isQuiet(lastWordAt: Date, now: Date): boolean {
  return now.getTime() - lastWordAt.getTime() > quietDays * dayMs;
}

/** Whether the numbers of a target lie where its feed can have them: a share is one of a hundred, and no time is below nothing. */
export function mayBeAimed(
  feed: string,
  { baseline, aim }: Pick<Line, "baseline" | "aim">,
): boolean {
  const least = feed === "typed" || feed === "outcome" ? -Infinity : 0;
  const most = feed === "promise-kept" || feed === "right-first-time" ? 100 : Infinity;
  return [baseline, aim].every((one) => one >= least && one <= most);
}

const firstDayEver = "1900-01-01";

/** A typed value stands for a day up to today; a day more, because the day turns earlier elsewhere. */
export function mayHaveValue(day: string, today: string): boolean {
  return (
    numberOfDay(day) !== undefined && day >= firstDayEver && numberOf(day) <= numberOf(today) + 1
  );
}

export interface GoalFields {
  readonly name: string;
  readonly why: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly teamIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly fromDay: string;
  readonly byDay: string;
}

/** What of a goal was changed; from what to what where it is no person and no long text. */
export interface FieldChange {
  readonly field: keyof GoalFields;
  readonly from?: string;
  readonly to?: string;
}

const told: ReadonlySet<keyof GoalFields> = new Set(["name", "fromDay", "byDay"]);
const fields = [
  "name",
  "why",
  "parentId",
  "ownerId",
  "teamIds",
  "segmentIds",
  "fromDay",
  "byDay",
] as const satisfies readonly (keyof GoalFields)[];

/** For the history: it names no person, so that nothing of it has to go when a name is erased. */
export function changesBetween(before: GoalFields, after: GoalFields): FieldChange[] {
  const said = (of: GoalFields, field: keyof GoalFields): string => {
    const value = of[field];
    return Array.isArray(value)
      ? [...value].sort((one, other) => one.localeCompare(other)).join()
      : String(value ?? "").trim();
  };
  return fields.flatMap((field) => {
    const [from, to] = [said(before, field), said(after, field)];
    if (from === to) return [];
    return told.has(field) ? [{ field, from, to }] : [{ field }];
  });
}
