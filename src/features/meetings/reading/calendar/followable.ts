/**
 * Which rules of recurrence are followed. ical.js (2.2) never comes back from a rule that no day meets, and throws plain errors for others;
 * so those are refused before they are begun, and the rest is followed under a deadline that stops even a loop without an end.
 */
import type ICAL from "ical.js";
import { createContext, Script } from "node:vm";
import type { UnreadReason } from "../../contract.ts";

/** A rule of recurrence that is not followed. */
export class UnfollowableRule extends Error {
  readonly why: UnreadReason;
  constructor(why: UnreadReason) {
    super(why);
    this.why = why;
  }
}

const dayMs = 86_400_000;
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const never = "neverComes";
const odd = "notFollowed";
const often = "tooOften";

type Parts = Readonly<Record<string, readonly (string | number)[] | undefined>>;

const numbersOf = (parts: Parts, name: string): readonly number[] | null =>
  parts[name]?.map(Number) ?? null;

const allowed: Readonly<Record<string, readonly string[]>> = {
  DAILY: ["BYDAY", "BYMONTH", "BYMONTHDAY", "BYHOUR", "BYMINUTE", "BYSECOND"],
  WEEKLY: ["BYDAY", "BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND"],
  MONTHLY: ["BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYHOUR", "BYMINUTE", "BYSECOND"],
  YEARLY: [
    "BYDAY",
    "BYMONTH",
    "BYMONTHDAY",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYSETPOS",
    "BYHOUR",
    "BYMINUTE",
    "BYSECOND",
  ],
};

/** Throws UnfollowableRule. `wall` is that of the beginning of the series. */
export function refuseUnfollowable({ freq, interval, parts }: ICAL.Recur, wall: number): void {
  const known = allowed[freq];
  if (!known || interval > 1000) throw new UnfollowableRule(known ? never : often);
  const given = parts as Parts;
  if (Object.keys(given).some((name) => !known.includes(name))) throw new UnfollowableRule(odd);
  if (["BYHOUR", "BYMINUTE", "BYSECOND"].some((name) => (given[name]?.length ?? 0) > 24))
    throw new UnfollowableRule(often);
  refuseOrdinals(freq, given);
  refusePairs(given);
  if (freq === "YEARLY") refuseYearly(given);
  if (freq === "DAILY") refuseDaily(interval, given, wall);
}

/** '1MO' counts within a month or a year, and nowhere else. */
function refuseOrdinals(freq: string, parts: Parts): void {
  const most = mostOrdinal(freq, parts);
  for (const day of parts["BYDAY"] ?? []) {
    const nth = Number.parseInt(String(day), 10);
    if (Number.isNaN(nth)) continue;
    if (most === 0) throw new UnfollowableRule(odd);
    if (nth === 0 || Math.abs(nth) > most) throw new UnfollowableRule(never);
  }
}

function mostOrdinal(freq: string, parts: Parts): number {
  if (freq === "YEARLY") return "BYMONTH" in parts ? 5 : 53;
  return freq === "MONTHLY" ? 5 : 0;
}

/** The 30th of February, and its like. */
function refusePairs(parts: Parts): void {
  const days = numbersOf(parts, "BYMONTHDAY");
  const months = numbersOf(parts, "BYMONTH");
  const longest = Math.max(...(months ?? [1]).map((month) => longestMonth[month - 1] ?? 0));
  if (longest === 0) throw new UnfollowableRule(never);
  if (days && !days.some((day) => day !== 0 && Math.abs(day) <= longest))
    throw new UnfollowableRule(never);
}

function refuseYearly(parts: Parts): void {
  const has = (name: string): boolean => name in parts;
  if (has("BYYEARDAY") && (has("BYMONTH") || has("BYWEEKNO") || has("BYMONTHDAY")))
    throw new UnfollowableRule(odd);
  if (has("BYWEEKNO") && has("BYMONTHDAY")) throw new UnfollowableRule(odd);
}

/** Looks at the days themselves, for interval and weekday may never meet. Days from the end of a month ical.js does not find day by day. */
function refuseDaily(interval: number, parts: Parts, wall: number): void {
  const days = numbersOf(parts, "BYMONTHDAY");
  if (days?.some((day) => day < 0)) throw new UnfollowableRule(odd);
  if (!["BYDAY", "BYMONTH", "BYMONTHDAY"].some((name) => name in parts)) return;
  const isMet = dayTest(parts);
  for (let step = 0; step < mostDailySteps; step += 1)
    if (isMet(new Date(wall + step * interval * dayMs))) return;
  throw new UnfollowableRule(never);
}

function dayTest(parts: Parts): (at: Date) => boolean {
  const days = numbersOf(parts, "BYMONTHDAY");
  const months = numbersOf(parts, "BYMONTH");
  const names = parts["BYDAY"]?.map((day) => String(day).slice(-2)) ?? null;
  return (at) =>
    (names?.includes(weekdays[at.getUTCDay()]!) ?? true) &&
    (months?.includes(at.getUTCMonth() + 1) ?? true) &&
    (days?.includes(at.getUTCDate()) ?? true);
}

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
/** Four years of days, and a few. */
const mostDailySteps = 1500;

/** What following the rules of one calendar may still take. */
export interface Patience {
  leftMs: number;
}

export const newPatience = (): Patience => ({ leftMs: 30_000 });

const mostMs = 1000;
const place: { work: (() => void) | null } = { work: null };
const context = createContext(place);
const runWork = new Script("work()");

/** Runs what calls ical.js, for a second at most. Throws UnfollowableRule when it takes longer or stumbles over the rule. */
export function follow<Result>(patience: Patience, work: () => Result): Result {
  if (patience.leftMs < 1) throw new UnfollowableRule(often);
  const done: { result: Result | null; isDone: boolean } = { result: null, isDone: false };
  const began = performance.now();
  place.work = () => {
    done.result = work();
    done.isDone = true;
  };
  try {
    runWork.runInContext(context, { timeout: Math.ceil(Math.min(mostMs, patience.leftMs)) });
  } catch (fault) {
    if (fault instanceof UnfollowableRule) throw fault;
    const isLate = (fault as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    // What ical.js throws for rules that it does not understand are plain errors. Of ours only the loop that asks it for the next one runs here.
    if (isLate || fault instanceof Error) throw new UnfollowableRule(isLate ? often : odd);
    throw fault;
  } finally {
    place.work = null;
    patience.leftMs -= performance.now() - began;
  }
  return done.result as Result;
}
