/** How a commitment stands, what may be written, and of what it reminds. Days are '2026-11-22'. Pure: today is an argument. */
import { dateOfDay, dayNumber, numberOfDay } from "#platform/calendar/days.ts";
import { floor } from "#platform/statistics/floor.ts";
import type {
  CommitmentWritten,
  Direction,
  Ending,
  FigureAtDay,
  Measure,
  SponsorAnswer,
  State,
} from "./contract.ts";

/** A day some days later. */
export function dayPlus(day: string, days: number): string {
  const number = numberOfDay(day);
  if (number === undefined) throw new RangeError(`'${day}' is no day`);
  const date = dateOfDay(number + days);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

interface Standing {
  readonly untilDay: string;
  readonly endedHow: Ending | null;
}

/** Live: open, and its last day is not over. */
export function stateOf({ untilDay, endedHow }: Standing, today: string): State {
  if (endedHow !== null) return endedHow;
  return untilDay < today ? "past-its-day" : "live";
}

interface Reviewed extends Standing {
  readonly reviewDays: readonly string[];
  readonly reviewedDays: readonly string[];
}

const open = ({ reviewDays, reviewedDays }: Reviewed): string[] =>
  reviewDays.filter((day) => !reviewedDays.includes(day));

/** The first day that waits for a review, or the last day; null once it has ended. */
export function nextDayOf(one: Reviewed): string | null {
  return one.endedHow === null ? (open(one)[0] ?? one.untilDay) : null;
}

const ahead = 14;
const late = 7;
/** So long after a day a reminder of it says nothing new: a server that stood still does not send old ones. */
const tooLate = 42;

/** Which review days a word said today stands for: all that have come; else the next, if it comes within two weeks. */
export function reviewedBy(one: Reviewed, today: string): string[] {
  const waiting = open(one);
  const come = waiting.filter((day) => day <= today);
  if (come.length > 0) return come;
  return waiting.slice(0, 1).filter((day) => day <= dayPlus(today, ahead));
}

export type ReminderKind = "before" | "day" | "after";

export interface Reminder {
  readonly day: string;
  readonly kind: ReminderKind;
}

/**
 * Of which days it reminds today: of each that is not reviewed yet two weeks before, on the day, and a week after. Of a day that was set
 * within the two weeks before it nothing is said ahead.
 */
export function remindersOf(
  one: Reviewed & { readonly firstDay: string },
  today: string,
): Reminder[] {
  if (one.endedHow !== null) return [];
  return [...new Set([...open(one), one.untilDay])].flatMap((day) => {
    const kind = kindAt(day, one.firstDay, today);
    return kind === null ? [] : [{ day, kind }];
  });
}

function kindAt(day: string, firstDay: string, today: string): ReminderKind | null {
  if (today > dayPlus(day, tooLate)) return null;
  if (today >= dayPlus(day, late)) return "after";
  if (today >= day) return "day";
  const begins = dayPlus(day, -ahead);
  return today >= begins && firstDay <= begins ? "before" : null;
}

export type WrongWritten = "wrongMeasure" | "wrongAim" | "wrongDays";

const mostDays = 3 * 366;

/** What is wrong with what was written, if anything. `firstDay` is the day on which it was made. */
export function decideWritten(
  written: CommitmentWritten,
  { today, firstDay, untilBefore }: { today: string; firstDay: string; untilBefore: string | null },
): WrongWritten | null {
  if (!hasWhatItMeasures(written)) return "wrongMeasure";
  if (!isAim(written)) return "wrongAim";
  return areDays(written, { today, firstDay, untilBefore }) ? null : "wrongDays";
}

const isFigureOfTeam = (measure: Measure): boolean => measure !== "words" && measure !== "outcome";

function hasWhatItMeasures({ measure, words, teamId, outcomeId, aim }: CommitmentWritten): boolean {
  if ((measure === "outcome") !== (outcomeId !== null)) return false;
  if (isFigureOfTeam(measure) && teamId === null) return false;
  return measure === "words" ? aim === null && words.trim() !== "" : aim !== null;
}

function isAim({ measure, aim }: CommitmentWritten): boolean {
  if (aim === null || measure === "outcome") return true;
  return measure === "done" ? aim > 0 : aim >= 0 && aim <= 1;
}

/** The last day may be set to today or later; one that stands already may stay where it is. */
function areDays(
  { untilDay, reviewDays }: CommitmentWritten,
  { today, firstDay, untilBefore }: { today: string; firstDay: string; untilBefore: string | null },
): boolean {
  if (![untilDay, ...reviewDays].every(isDay)) return false;
  const stays = untilDay === untilBefore;
  if (!stays && (untilDay < today || untilDay > dayPlus(today, mostDays))) return false;
  return reviewDays.every((day) => day >= firstDay && day < untilDay);
}

/** A day that there is, of these times. */
export function isDay(day: string): boolean {
  const number = numberOfDay(day);
  return number !== undefined && number >= dayNumber(2000, 1, 1);
}

/** Days in order, each once. */
export const inOrder = (days: readonly string[]): string[] => [...new Set(days)].toSorted();

/** Fields as words, so that a history can say what became of each. */
export interface Said {
  readonly [field: string]: string | null;
}

export interface Changed {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

export function changesBetween(before: Said, after: Said): Changed[] {
  return Object.keys(after).flatMap((field) => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** Asked anew where another one is to sponsor it; the answer of the same one stays. */
export function sponsorAfter(
  before: {
    readonly sponsorId: string | null;
    readonly sponsorAnswer: SponsorAnswer | null;
  } | null,
  sponsorId: string | null,
): SponsorAnswer | null {
  if (sponsorId === null) return null;
  return before?.sponsorId === sponsorId ? (before.sponsorAnswer ?? "asked") : "asked";
}

interface MeasuredBy {
  readonly measure: Measure;
  readonly teamId: string | null;
  readonly outcomeId: string | null;
}

/** Whether two figures may be held against each other: of one measure, of one team or series. */
export function isMeasuredAlike(one: MeasuredBy, other: MeasuredBy): boolean {
  if (one.measure !== other.measure) return false;
  if (one.measure === "words") return true;
  return one.measure === "outcome"
    ? one.outcomeId === other.outcomeId
    : one.teamId === other.teamId;
}

/** Whether the figure reaches the aim; null where it cannot be said. The interval is not asked: what counts is what was promised. */
export function isReached(
  { aim, direction }: { readonly aim: number | null; readonly direction: Direction },
  figure: FigureAtDay | null,
): boolean | null {
  if (aim === null || figure === null || figure.value === null) return null;
  return direction === "at-least" ? figure.value >= aim : figure.value <= aim;
}

/** How many of the leaders have a live commitment; with few leaders the number would say who has none. */
export function shareOf(
  leaders: number,
  live: number,
): {
  leaders: number;
  live: number | null;
  tooFew: boolean;
} {
  const tooFew = leaders < floor;
  return { leaders, live: tooFew ? null : live, tooFew };
}
