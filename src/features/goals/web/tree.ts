/** Goals as a nest, and what can be said of all of them. */
import type { GoalAnswer } from "#contract/goals";

export interface Nested {
  readonly goal: GoalAnswer;
  readonly below: readonly Nested[];
}

/** Those whose parent is not in the list stand at the top. The organisation's come before those of teams. */
export function nest(goals: readonly GoalAnswer[]): Nested[] {
  const ids = new Set(goals.map(({ id }) => id));
  const under = (parentId: string | null): Nested[] =>
    goals
      .filter(
        (goal) =>
          (goal.parentId !== null && ids.has(goal.parentId) ? goal.parentId : null) === parentId,
      )
      .map((goal) => ({ goal, below: under(goal.id) }))
      .toSorted(
        (one, other) => Number(one.goal.teams.length > 0) - Number(other.goal.teams.length > 0),
      );
  return under(null);
}

export interface Counted {
  readonly open: number;
  readonly onWay: number;
  readonly behind: number;
}

export function countPaces(goals: readonly GoalAnswer[]): Counted {
  const open = goals.filter(({ state }) => state === "open");
  const of = (...paces: readonly GoalAnswer["pace"][]): number =>
    open.filter(({ pace }) => pace !== null && paces.includes(pace)).length;
  return { open: open.length, onWay: of("on-its-way"), behind: of("behind", "late") };
}
