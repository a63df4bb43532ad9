/**
 * Work that lingers: whose the smallest next step is, and from when on a stretch without a step is longer than usual. Pure.
 */
import {
  addWorkingTime,
  type Calendar,
  dayAfter,
  openDaysBetween,
  startOfDayInZone,
  workingSecondsBetween,
} from "#platform/calendar/index.ts";

/** For whom a stretch without a step waits: the serving team, the customer's answer, a part, the customer's yes. */
export const allWaits = ["serve", "answer", "part", "confirm"] as const;
export type Waits = (typeof allWaits)[number];
/** Those of which something usual can be told: what waits for a part is as quiet as the part. */
export type Curve = Exclude<Waits, "part">;

export const nextSteps = [
  "take",
  "take-over",
  "say-by-when",
  "say-what-waits",
  "answer",
  "confirm",
] as const;
export type NextStep = (typeof nextSteps)[number];

/** What has to be known of a request to say whose the next step is. */
export interface Standing {
  readonly state: string;
  readonly teamId: string;
  readonly holderId: string | null;
  readonly customerId: string | null;
  readonly customerTeamId: string | null;
  readonly confidential: boolean;
}

/** `first` can take the step; `otherwise` the team, where there is nobody or they are away. */
export interface Whose {
  readonly first: { readonly step: NextStep; readonly personId: string } | null;
  readonly otherwise: { readonly step: NextStep; readonly teamId: string } | null;
}

const closed: readonly string[] = ["confirmed", "withdrawn", "merged"];

/** Null once nothing more is expected. */
export function waitsOf(state: string): Waits | null {
  if (closed.includes(state)) return null;
  if (state === "waiting-customer") return "answer";
  if (state === "waiting-part") return "part";
  return state === "done" ? "confirm" : "serve";
}

export const nobody: Whose = { first: null, otherwise: null };

/** Whose the smallest next step is. Whoever asked for a part cannot take the part's, so that a request that waits for one has none. */
export function whoseStep(request: Standing): Whose {
  const waits = waitsOf(request.state);
  if (waits === null || waits === "part") return nobody;
  return waits === "serve" ? ofServing(request) : ofCustomer(request, waits);
}

function ofServing({ state, holderId, teamId }: Standing): Whose {
  if (holderId === null) return { first: null, otherwise: { step: "take", teamId } };
  const step = state.startsWith("waiting-") ? "say-what-waits" : "say-by-when";
  return { first: { step, personId: holderId }, otherwise: { step: "take-over", teamId } };
}

/** What is confidential is not their team's to see; an answer that nobody there can give is the serving team's to ask for again. */
function ofCustomer(request: Standing, step: "answer" | "confirm"): Whose {
  const { customerId, customerTeamId, confidential } = request;
  const first = customerId === null ? null : { step, personId: customerId };
  if (customerTeamId !== null && !confidential)
    return { first, otherwise: { step, teamId: customerTeamId } };
  if (step === "confirm") return { first, otherwise: null };
  const serving = ofServing(request);
  return first ? { first, otherwise: serving.otherwise } : serving;
}

/** The usual stretch of the step's own calendar, and the day that was named. */
export interface Quiet {
  readonly calendar: Calendar;
  readonly stepAt: Date;
  /** Working seconds within which nine in ten steps come; null: nobody knows. */
  readonly usualSeconds: number | null;
  readonly saidUntil: string | null;
  readonly zone: string;
}

/**
 * From when on it lingers: after nine in ten steps would have come, never before the same time on the next working day, so that a quick
 * service does not ask after an hour, and never before the named day is over. Null: nothing is known to hold it against.
 */
export function lingersFrom({
  calendar,
  stepAt,
  usualSeconds,
  saidUntil,
  zone,
}: Quiet): Date | null {
  const named = saidUntil === null ? null : startOfDayInZone(zone, dayAfter(saidUntil, 1));
  if (usualSeconds === null) return named;
  const usual = addWorkingTime(calendar, stepAt, {
    unit: "working-minutes",
    seconds: usualSeconds,
  }).due;
  const aDay = addWorkingTime(calendar, stepAt, { unit: "working-days", days: 1 }).due;
  // Hours that never come again: such a team is asked nothing by its calendar.
  if (usual === null || aDay === null) return named;
  return new Date(Math.max(usual.getTime(), aDay.getTime(), named?.getTime() ?? 0));
}

const fourWeeks = 28 * 86_400_000;

/** Working seconds as days of that calendar, by the mean length of its days after the instant; null where it has none. */
export function inWorkingDays(calendar: Calendar, from: Date, seconds: number): number | null {
  const until = new Date(from.getTime() + fourWeeks);
  const days = openDaysBetween(calendar, from, until);
  return days === 0 ? null : seconds / (workingSecondsBetween(calendar, from, until) / days);
}
