/** Which lesson when, and what a lead may be told. Pure: what is known of a person is an argument. */
import { monthAfter } from "#platform/calendar/days.ts";
import { inFives } from "#platform/statistics/floor.ts";

/** The lessons of the project, in the order in which they are read best. */
export const lessonIds = [
  "hearing-a-complaint",
  "giving-feedback",
  "receiving-feedback",
  "saying-no-kindly",
  "asking-well",
  "restating",
  "separating-people-from-the-problem",
  "interests-behind-positions",
  "inventing-options",
  "apologising-and-repairing",
  "running-a-debrief",
  "meeting-on-time",
] as const;
export type LessonId = (typeof lessonIds)[number];

export const isLessonId = (id: string): id is LessonId => lessonIds.some((one) => one === id);

const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Where the screens write a new one. */
const addresses: readonly string[] = ["new"];

export const isAddress = (name: string): boolean => addresses.includes(name);
/** Whether an own lesson may have this name: it is a part of its address. */
export const isOwnName = (name: string): boolean => nameForm.test(name) && !isAddress(name);

/** The moments at which a lesson helps. Those under `told` come from an event and are kept; the others are links beside the thing itself. */
export const needs = {
  mediation: ["interests-behind-positions", "separating-people-from-the-problem", "restating"],
  "mediation-led": ["restating", "inventing-options", "interests-behind-positions"],
  "debrief-led": ["running-a-debrief"],
  "came-back": ["apologising-and-repairing", "hearing-a-complaint"],
  "sent-back": ["asking-well"],
  again: [],
  "low-answer": ["hearing-a-complaint", "apologising-and-repairing"],
  declining: ["saying-no-kindly"],
  "survey-answers": ["receiving-feedback"],
  "difficult-pair": ["separating-people-from-the-problem", "giving-feedback"],
  late: ["meeting-on-time"],
} as const satisfies Readonly<Record<string, readonly LessonId[]>>;
export type Need = keyof typeof needs;

/** Kept as an offer of the person's own, and told quietly. */
export const told = [
  "mediation",
  "mediation-led",
  "debrief-led",
  "came-back",
  "sent-back",
  "again",
] as const satisfies readonly Need[];
export type Told = (typeof told)[number];

export const lessonsFor = (need: Need): readonly LessonId[] => needs[need];

const dayMilliseconds = 86_400_000;
/** What was practised so lately is not offered again, and after so long the reader may wish to be offered it again. */
export const freshDays = 90;
/** Between two lines in the inbox, for whatever they offer. */
export const quietDays = 30;

/** Of the lessons that a need calls for, those that the person has not practised lately. The first is the one to be told of. */
export function lessonsToOffer(
  need: Need,
  practised: ReadonlyMap<string, Date>,
  now: Date,
): LessonId[] {
  const since = now.getTime() - freshDays * dayMilliseconds;
  return lessonsFor(need).filter((id) => (practised.get(id)?.getTime() ?? -Infinity) < since);
}

export const mayTellFrom = (now: Date): Date =>
  new Date(now.getTime() - quietDays * dayMilliseconds);

/** Where the reader goes on: a text that has become shorter is begun at its last step at most. */
export const stepWithin = (step: number, steps: number): number =>
  Math.max(0, Math.min(step, steps - 1));

/** Fewer than so many people are never told apart from each other. */
export const floor = 5;

/**
 * How many of a team have done a lesson, as its lead is told: few (fewer than five), most (fewer than five have not), or the number; null
 * where these would overlap. Whatever is said, at least five answers are possible or at least five people stand on either side.
 */
export function shownOf(done: number, people: number): number | "few" | "most" | null {
  if (people < 2 * floor - 1) return null;
  if (done < floor) return "few";
  return people - done < floor ? "most" : done;
}

/** How many have done any lesson lately: in fives where it is a number, so that beside the single lessons it tells of nobody more. */
export function latelyOf(done: number, people: number): number | "few" | "most" | null {
  const shown = shownOf(done, people);
  return typeof shown === "number" ? inFives(shown) : shown;
}

/** Lately is this month and so many before it. */
const latelyMonths = 3;

/** The first day that counts as lately on this one. */
export const latelySince = (day: string): string =>
  `${monthAfter(day.slice(0, 7), -latelyMonths)}-01`;

export interface Cohort {
  readonly day: string;
  readonly personIds: readonly string[];
  /** How many it was made of; those who were erased are counted and not named. */
  readonly people: number;
}

/**
 * Among whom it is counted. Who joins is not counted and who leaves stays counted, until five or more have come or gone since the cohort was
 * made: so no two readings differ by the doing of fewer than five people of whom a lead knows that they came or went.
 */
export function cohortOf(before: Cohort | null, memberIds: readonly string[], day: string): Cohort {
  const fresh = { day, personIds: memberIds, people: memberIds.length };
  if (!before) return fresh;
  const known = new Set(before.personIds);
  const joined = memberIds.filter((id) => !known.has(id)).length;
  const left = before.people - (memberIds.length - joined);
  return joined + left < floor ? before : fresh;
}
