/** The screens of goals and initiatives, with who opens them and where. */
import type { Caller } from "./caller.ts";
import type { Visit } from "./visits.ts";

/** What their addresses need of a demo. */
export interface GoalIds {
  /** One against which another pulls. */
  readonly goal: string;
  readonly initiative: string;
}

interface Rows<T> {
  readonly rows: readonly (T & { readonly id: string })[];
}

export async function goalAndInitiative(admin: Caller): Promise<GoalIds> {
  const goals = await admin.get<Rows<{ openTensions: number }>>("/goals");
  const initiatives = await admin.get<Rows<{ goals: readonly unknown[] }>>("/initiatives");
  const goal = goals.rows.find(({ openTensions }) => openTensions > 0);
  const initiative = initiatives.rows.find(({ goals: of }) => of.length > 0);
  if (!goal || !initiative) throw new Error("The demo has no goal that another pulls against.");
  return { goal: goal.id, initiative: initiative.id };
}

export const goalVisits: Readonly<Record<string, readonly Visit[]>> = {
  "/goals": [
    { as: "lead", at: "/goals" },
    { as: "colleague", at: "/goals?state=all", name: "all" },
  ],
  "/goals/$id": [{ as: "administrator", at: ({ goal }) => `/goals/${goal}` }],
  "/rewards": [
    { as: "lead", at: "/rewards" },
    { as: "colleague", at: "/rewards", name: "colleague" },
  ],
  "/initiatives": [
    { as: "lead", at: "/initiatives" },
    { as: "colleague", at: "/initiatives?view=past", name: "past" },
  ],
  "/initiatives/$id": [
    { as: "administrator", at: ({ initiative }) => `/initiatives/${initiative}` },
  ],
};
