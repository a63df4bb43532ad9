/**
 * The rules of a request: who stands on which side, what may be done in which state, what a step leads to. Pure: the facts and the
 * moment are arguments.
 */
import type { Who } from "#platform/http/who.ts";
import type { Act, State } from "./contract.ts";
import { type Claim, claimSteps, mayActOnClaim } from "./outside/rules.ts";

/** What the rules need to know of a request. */
export interface Standing {
  readonly state: State;
  readonly teamId: string;
  readonly customerId: string | null;
  readonly customerTeamId: string | null;
  readonly holderId: string | null;
  readonly confidential: boolean;
  /** What was said on it of who waits outside. */
  readonly outsideClaim?: Claim | null;
  /** How often it came back. */
  readonly reopenCount?: number;
}

export type Side = "customer" | "provider" | "onlooker";
export type Reading = Pick<Who, "personId" | "teams">;

const workable: readonly State[] = ["asked", "taken", "reopened"];
const waiting: readonly State[] = ["waiting-customer", "waiting-vendor", "waiting-part"];
/** Not done and not closed: somebody's work. */
export const openStates: readonly State[] = [...workable, ...waiting];
export const closedStates: readonly State[] = ["confirmed", "withdrawn", "merged"];

/** Whoever is in the serving team serves, also what they asked themselves; then whoever asked or is in the asking team. */
export function sideOf(request: Standing, who: Reading): Side {
  const inTeam = (teamId: string | null): boolean =>
    teamId !== null && who.teams.some((team) => team.teamId === teamId);
  if (inTeam(request.teamId) || request.holderId === who.personId) return "provider";
  if (request.customerId === who.personId) return "customer";
  if (!request.confidential && inTeam(request.customerTeamId)) return "customer";
  return "onlooker";
}

const doneOrOpen: readonly State[] = [...openStates, "done"];
const notGone: readonly State[] = [...doneOrOpen, "confirmed"];

/** In which states each side may do what. Read it as the state chart of the product. */
const chart: Readonly<Record<Act, Partial<Record<Side, readonly State[]>>>> = {
  take: { provider: openStates },
  assign: { provider: openStates },
  reply: { provider: notGone, customer: notGone },
  note: { provider: notGone },
  wait: { provider: openStates },
  resume: { provider: waiting },
  sayByWhen: { provider: openStates, customer: ["waiting-customer", "done"] },
  finish: { provider: openStates },
  confirm: { customer: ["done"] },
  reopen: { customer: ["done", "confirmed"] },
  sayCause: { provider: doneOrOpen },
  withdraw: { customer: openStates },
  handOver: { provider: openStates },
  askPart: { provider: openStates },
  merge: { provider: doneOrOpen },
  split: { provider: ["merged"] },
  link: { provider: notGone, customer: notGone },
  letFollow: { provider: notGone, customer: notGone },
  changeImpact: { provider: openStates, customer: openStates },
  correct: { provider: openStates, customer: openStates },
  sayWhoWaitsOutside: { provider: openStates, customer: openStates },
  takeOutsideBack: { provider: openStates, customer: openStates },
  confirmOutside: { provider: doneOrOpen },
  declineOutside: { provider: doneOrOpen },
};

export function mayDo(act: Act, request: Standing, side: Side): boolean {
  return chart[act][side]?.includes(request.state) ?? false;
}

/** Whether the side may ever do it, whatever the state: what is not even that is answered as missing. */
export function concerns(act: Act, side: Side): boolean {
  return chart[act][side] !== undefined;
}

/**
 * What may be done now. Who asked within their own team serves and is the customer too, so both columns count for them.
 */
export function actsOpenTo(request: Standing, who: Reading): Act[] {
  const sides = sidesOf(request, who);
  return (Object.keys(chart) as Act[]).filter(
    (act) =>
      sides.some((side) => mayDo(act, request, side)) &&
      mayActOnClaim(act, request.outsideClaim ?? null, { personId: who.personId, sides }) &&
      !(act === "take" && request.holderId === who.personId) &&
      !(act === "sayCause" && !request.reopenCount),
  );
}

export function sidesOf(request: Standing, who: Reading): Side[] {
  const side = sideOf(request, who);
  const asksOwnTeam = side === "provider" && request.customerId === who.personId;
  return asksOwnTeam ? ["provider", "customer"] : [side];
}

const furthestDays = 366;

/** A day to be named for the next step: today, or within a year. Days as '2026-11-22'. */
export function mayName(until: string, today: string): boolean {
  const days = (Date.parse(until) - Date.parse(today)) / 86_400_000;
  return days >= 0 && days <= furthestDays;
}

/** Where work goes on after a wait, or when someone answers: taken if somebody has it, asked if nobody does. */
export function stateAfterWaiting(request: Pick<Standing, "holderId">): State {
  return request.holderId === null ? "asked" : "taken";
}

/** Whether a wait takes its time out of the promise. Waiting for the customer always does. */
export function waitPauses(
  state: State,
  service: { pausesForVendors: boolean; pausesForParts: boolean } | null,
): boolean {
  if (state === "waiting-customer") return true;
  if (state === "waiting-vendor") return service?.pausesForVendors ?? true;
  if (state === "waiting-part") return service?.pausesForParts ?? false;
  return false;
}

/** A parent goes on when the last part that it waits for is no longer open. */
export function parentGoesOn(parentState: State, openParts: number): boolean {
  return parentState === "waiting-part" && openParts === 0;
}

/** Whoever is let in sees the request from then on; what is confidential stays within the house. */
export function mayFollow(
  request: Pick<Standing, "confidential">,
  person: { guest: boolean },
): boolean {
  return !(request.confidential && person.guest);
}

export type MergeFault = "itself" | "merged" | "confidential" | "otherTeam";

/** Two requests can become one when the same team serves both and neither would become more open than it was asked. */
export function faultOfMerging(
  one: Standing & { id: string },
  into: Standing & { id: string },
): MergeFault | null {
  if (one.id === into.id) return "itself";
  if (into.state === "merged" || into.state === "withdrawn") return "merged";
  if (one.confidential || into.confidential) return "confidential";
  if (one.teamId !== into.teamId) return "otherTeam";
  return null;
}

/**
 * Where a request goes on that is split off again: where it stood, unless who had it has left the team or what it waited for came
 * meanwhile. `before` null: nobody knows any more.
 */
export function stateAfterSplit(
  before: State | null,
  now: { holderIsHere: boolean; openParts: number },
): State {
  const inWork = now.holderIsHere ? "taken" : "asked";
  if (before === null || before === "taken") return inWork;
  return before === "waiting-part" && now.openParts === 0 ? inWork : before;
}

export const undoSeconds = 120;
/** Kinds of steps that can be taken back. */
export const undoable: readonly string[] = [
  "taken",
  "waiting",
  "resumed",
  "said-by-when",
  "done",
  "confirmed",
  "withdrawn",
  "cause-said",
  ...claimSteps,
];

export interface LastStep {
  readonly kind: string;
  readonly actorId: string | null;
  readonly at: Date;
}

/** One's own last step can be taken back for two minutes, as long as nothing came after it. */
export function mayUndo(step: LastStep, who: Reading, now: Date): boolean {
  const seconds = (now.getTime() - step.at.getTime()) / 1000;
  return undoable.includes(step.kind) && step.actorId === who.personId && seconds <= undoSeconds;
}

export interface Ranked {
  readonly state: State;
  /** Who waits outside; null: nobody is known to. */
  readonly outside: object | null;
  readonly dueAt: Date | null;
  readonly impact: string;
}
export type QueueReason = "outside" | "promise" | "impact" | "age" | "waits";

/**
 * Why a row stands where it does, strongest reason first. The order itself is stored on the row (queue_class, due_order,
 * impact_order, asked_at) so that an index walks it; a test holds the two against each other.
 */
export function whyHere(row: Ranked): QueueReason[] {
  const reasons: QueueReason[] = [];
  if (waiting.includes(row.state)) reasons.push("waits");
  if (row.outside !== null) reasons.push("outside");
  if (row.dueAt !== null) reasons.push("promise");
  if (row.impact === "high" || row.impact === "critical") reasons.push("impact");
  return [...reasons, "age"];
}

const impactOrder: Readonly<Record<string, number>> = { critical: 0, high: 1, normal: 2, low: 3 };

/** Negative when the first is to be taken before the second. */
export function compareInQueue(
  one: Ranked & { askedAt: Date; id: string },
  other: Ranked & { askedAt: Date; id: string },
): number {
  const keyOf = (row: Ranked & { askedAt: Date }): number[] => [
    waiting.includes(row.state) ? 1 : 0,
    row.outside === null ? 1 : 0,
    row.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER,
    impactOrder[row.impact] ?? 9,
    row.askedAt.getTime(),
  ];
  const theirs = keyOf(other);
  const difference = keyOf(one)
    .map((value, place) => value - (theirs[place] ?? 0))
    .find((step) => step !== 0);
  return difference ?? (one.id < other.id ? -1 : 1);
}
