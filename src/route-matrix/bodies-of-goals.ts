/** Bodies of calls of goals, tensions and initiatives. */
import { makeGoal, makeInitiative, makeTension } from "#fixtures/goals";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

export function bodiesOfGoals({
  team,
  lead,
  goal,
  otherGoal,
  service,
}: Things): Readonly<Record<string, unknown>> {
  const span = { fromDay: "2026-01-01", byDay: "2026-12-31" };
  const links = { parentId: null, ownerId: lead, teamIds: [team], segmentIds: [] };
  const set = { name: "Answer within a day", why: "", ...links, ...span };
  const measure = { unit: "%", better: "more", baseline: 60, aim: 90, ...span };
  const target = { name: "Answered", feed: "typed", outcomeId: null, teamId: null, ...measure };
  const begun = {
    name: "A second desk",
    about: "",
    changes: "",
    targetId: null,
    ownerId: lead,
    teamIds: [team],
    goalIds: [goal],
    serviceIds: [service],
    startDay: "2026-02-01",
    endDay: "2026-04-30",
  };
  return {
    "POST /goals/import/preview": { format: "csv", text: "goal,owner,from,by\n" },
    "POST /goals/import": { format: "csv", text: "goal,owner,from,by\n" },
    "POST /goals": { ...set, targets: [target] },
    "PUT /goals/:id": { ...set, version: 1 },
    "POST /goals/:id/close": { state: "reached", why: "", version: 1 },
    "POST /goals/:id/reopen": { version: 1 },
    "POST /goals/:id/targets": target,
    "PUT /goals/:id/targets/:targetId": { ...target, version: 1 },
    "PUT /goals/:id/targets/:targetId/values/:day": { value: 70, note: "" },
    "POST /goals/:id/check-ins": { confidence: "likely", words: "It goes well" },
    "POST /goals/:id/tensions": { otherId: otherGoal, why: "More of one is less of the other" },
    "POST /tensions/:id/words": { body: "We see it too", goalId: null },
    "POST /tensions/:id/settle": { decided: "One after the other" },
    "POST /initiatives": begun,
    "PUT /initiatives/:id": { ...begun, version: 1 },
    "POST /initiatives/:id/end": { why: "", version: 1 },
    "POST /initiatives/:id/resume": { version: 1 },
  };
}

/** A goal of the serving team with what it is measured by, what pulls against it, and an initiative for it. */
export async function makeGoals(
  db: Database,
  { teamId, ownerId, otherTeamId }: { teamId: string; ownerId: string; otherTeamId: string },
): Promise<Pick<Things, "goal" | "otherGoal" | "target" | "tension" | "initiative">> {
  const values = { "2026-02-02": 4 };
  const own = { teamIds: [teamId], ownerId };
  const { id, targetIds } = await makeGoal(db, { ...own, targets: [{ values }] });
  const other = await makeGoal(db, { teamIds: [otherTeamId] });
  return {
    goal: id,
    otherGoal: (await makeGoal(db, { teamIds: [otherTeamId] })).id,
    target: targetIds[0]!,
    tension: (await makeTension(db, { goalId: id, otherId: other.id })).id,
    initiative: (await makeInitiative(db, { ...own, goalIds: [id] })).id,
  };
}
