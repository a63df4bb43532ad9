/** Whether a reward is reached, and how it stands. Pure: today is an argument. Nobody types that it is reached. */
import { daysBetween } from "#platform/calendar/days.ts";
import type { RewardState } from "./contract.ts";

/** Which targets a reward is held against: the kept ones once it stands, those that the goal has taken away since without a reading. */
export function settledOf<Settled>(
  kept: readonly { readonly targetId: string }[] | null,
  targets: readonly { readonly id: string; readonly settled: Settled | null }[],
): (Settled | null)[] {
  if (kept === null) return targets.map(({ settled }) => settled);
  return kept.map(({ targetId }) => targets.find(({ id }) => id === targetId)?.settled ?? null);
}

/** How a target stands by its last reading that counts. */
export interface Measured {
  readonly standing:
    | "no-value"
    | "too-few"
    | "away"
    | "part"
    | "reached"
    | "past"
    | "holds"
    | "fallen";
  /** Up to which the value counts. */
  readonly day: string;
}

interface Days {
  readonly byDay: string;
  readonly today: string;
  /** After the last one, for its last readings to come. */
  readonly daysToRead: number;
}

/**
 * A value of the goal's own days whose time is over, and that meets the aim: what a running month says may still change. What is to be held
 * is reached only when the goal's time is over and its last value is there, or comes no more: a fall may be typed in late.
 */
export function isTargetReached(measured: Measured | null, days: Days): boolean {
  const { byDay, today, daysToRead: most } = days;
  if (measured === null || measured.day > byDay || measured.day >= today) return false;
  const { standing } = measured;
  if (standing === "holds") return measured.day === byDay || daysBetween(byDay, today) >= most;
  return standing === "reached" || standing === "past";
}

/** All of its targets; a goal without any is reached by nobody's word alone. */
export function isGoalReached(targets: readonly (Measured | null)[], days: Days): boolean {
  return targets.length > 0 && targets.every((target) => isTargetReached(target, days));
}

interface Standing {
  readonly standsAt: Date | null;
  readonly reachedAt: Date | null;
  readonly goalState: "open" | "reached" | "missed" | "dropped";
  readonly byDay: string;
}

/**
 * For how many days after the last one its last readings may still come: what is read of teams is there the day after, for what people enter there is
 * a month, unless it is there for the last day itself.
 */
export function daysToRead(
  targets: readonly {
    readonly comesLate: boolean;
    readonly settled: { readonly day: string } | null;
  }[],
  byDay: string,
): number {
  return targets.some(({ comesLate, settled }) => comesLate && settled?.day !== byDay) ? 31 : 1;
}

/** Missed is not said while the last reading may still come, unless those who keep the goal have said so themselves. */
export function stateOf(
  one: Standing & { readonly daysToRead: number },
  today: string,
): RewardState {
  if (one.reachedAt !== null) return "reached";
  if (one.goalState === "dropped") return "dropped";
  if (one.standsAt === null) return "proposed";
  const isOver = daysBetween(one.byDay, today) > one.daysToRead;
  return isOver || one.goalState === "missed" ? "missed" : "agreed";
}

/** The goal that a reward is for. */
export interface OfGoal {
  readonly state: Standing["goalState"];
  readonly byDay: string;
  readonly teams: readonly unknown[];
}

const isOver = ({ state, byDay }: Pick<OfGoal, "state" | "byDay">, today: string): boolean =>
  state !== "open" || today > byDay;

/** For a goal that two teams share at least, and while its days run: nobody promises anything for what is known already. */
export function decideToPropose(goal: OfGoal, today: string): "notShared" | "isOver" | null {
  if (goal.teams.length < 2) return "notShared";
  return isOver(goal, today) ? "isOver" : null;
}

/** And the same for a yes to it, and for taking it back; its targets are what it is held against from then on. */
export function decideToAgree(
  goal: Omit<OfGoal, "teams"> & { readonly targets: readonly unknown[] },
  today: string,
): "isOver" | "noTargets" | null {
  if (isOver(goal, today)) return "isOver";
  return goal.targets.length === 0 ? "noTargets" : null;
}

/** There is nothing to take before it is reached. */
export const decideToTake = ({ reachedAt }: Pick<Standing, "reachedAt">): "notReached" | null =>
  reachedAt === null ? "notReached" : null;

/** It stands once a lead of each team that shares the goal has agreed. */
export const doAllAgree = (teamIds: readonly string[], agreed: readonly string[]): boolean =>
  teamIds.length >= 2 && teamIds.every((id) => agreed.includes(id));

/** What a team says yes to: the aims of the goal, and its last day. */
export interface Agreed {
  readonly aims: readonly AgreedAim[] | null;
  readonly byDay: string | null;
}

interface AgreedAim {
  readonly targetId: string;
  readonly name: string;
  readonly unit: string;
  readonly better: string;
  readonly baseline: number;
  readonly aim: number;
  readonly fromDay: string;
  readonly measuredBy: string;
}

/** A yes counts only while the goal is what it was said to; a goal that was moved since is agreed to anew. */
export function isSameAs(said: Agreed, now: Agreed): boolean {
  const [before, aims] = [said.aims, now.aims];
  if (before === null || aims === null) return false;
  const isKept = (one: AgreedAim): boolean => before.some((other) => keyOf(other) === keyOf(one));
  return said.byDay === now.byDay && before.length === aims.length && aims.every(isKept);
}

const keyOf = (one: AgreedAim): string =>
  JSON.stringify([
    one.targetId,
    one.name,
    one.unit,
    one.better,
    one.baseline,
    one.aim,
    one.fromDay,
    one.measuredBy,
  ]);
