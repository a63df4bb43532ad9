/** Whether a reward is reached, and how it stands. Pure: today is an argument. Nobody types that it is reached. */
import type { RewardState } from "./contract.ts";

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
  readonly day: string | null;
}

/** A value of the goal's own days that meets the aim; what is to be held is reached only when its time is over. */
export function isTargetReached(
  { standing, day }: Measured,
  { byDay, today }: { readonly byDay: string; readonly today: string },
): boolean {
  if (day === null || day > byDay) return false;
  if (standing === "holds") return today > byDay;
  return standing === "reached" || standing === "past";
}

/** All of its targets; a goal without any is reached by nobody's word alone. */
export function isGoalReached(
  targets: readonly Measured[],
  days: { readonly byDay: string; readonly today: string },
): boolean {
  return targets.length > 0 && targets.every((target) => isTargetReached(target, days));
}

interface Standing {
  readonly standsAt: Date | null;
  readonly reachedAt: Date | null;
  readonly goalState: "open" | "reached" | "missed" | "dropped";
  readonly byDay: string;
}

export function stateOf(one: Standing, today: string): RewardState {
  if (one.reachedAt !== null) return "reached";
  if (one.goalState === "dropped") return "dropped";
  if (one.standsAt === null) return "proposed";
  return today > one.byDay || one.goalState === "missed" ? "missed" : "agreed";
}

/** It stands once a lead of each team that shares the goal has agreed. */
export const doAllAgree = (teamIds: readonly string[], agreed: readonly string[]): boolean =>
  teamIds.length >= 2 && teamIds.every((id) => agreed.includes(id));
