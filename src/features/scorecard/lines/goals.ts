/** Goals of the team, or of the organisation itself, as they keep pace. Their own page tells the rest. */
import { findGoalStands } from "#feature/goals";
import { count, emptyLine, fact } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readGoals: Reader = async ({ db, team, now }) => {
  const goals = await findGoalStands(db, team?.id ?? null, now);
  const ofPace = (...paces: readonly string[]): number =>
    goals.filter(({ pace }) => pace !== null && paces.includes(pace)).length;
  const n = goals.length;
  return {
    ...emptyLine("goals", "count"),
    now: count(ofPace("on-its-way"), n),
    facts: n === 0 ? [] : [fact("goals-behind", count(ofPace("behind", "late"), n))],
    things: goals.map(({ id, name, byDay, pace }) => ({
      kind: "goal" as const,
      id,
      name,
      untilDay: byDay,
      stands: pace,
    })),
  };
};
