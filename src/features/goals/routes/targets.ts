/** Answers of the endpoints of targets and of what is typed in for them. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayCheckIn, writersOfGoals } from "../access.ts";
import { ownedBy } from "../answers.ts";
import { decideTarget, findGoal, findWritable, momentOf } from "../checking.ts";
import { mostTargets } from "../contract.ts";
import type { goalsOfContract } from "../contract/goals.ts";
import { findTarget, findTargets, type GoalRow, type TargetRow } from "../queries/goals.ts";
import { deleteValue, setValue } from "../queries/values.ts";
import {
  addEvent,
  type EventKind,
  insertTarget,
  removeTarget,
  updateTarget,
} from "../queries/writing.ts";
import { mayHaveValue } from "../rules.ts";

interface Writing {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly subject: (kind: string, id: string) => void;
}

/** An open goal that the person may write. */
async function findOpen(asked: Writing, id: string, closed: () => never): Promise<GoalRow> {
  const goal = await findWritable(asked, id);
  return goal.state === "open" ? goal : closed();
}

async function findPresentTarget(
  { db, who }: Writing,
  ids: { id: string; targetId: string },
): Promise<TargetRow> {
  const target = found(await findTarget(db, who, { goalId: ids.id, targetId: ids.targetId }));
  return target.removedAt === null ? target : refuseAny("missing");
}

/** A target of an open goal for whose progress the person may speak. */
async function findTyping(
  asked: Writing,
  ids: { id: string; targetId: string },
  no: { closed: () => never; fed: () => never },
): Promise<TargetRow> {
  const goal = await findGoal(asked, ids.id);
  if (!mayCheckIn(asked.who, ownedBy(goal))) refuseAny("missing");
  const target = await findPresentTarget(asked, ids);
  if (goal.state !== "open") no.closed();
  return target.feed === "typed" ? target : no.fed();
}

async function noted(
  { db, who, now, subject }: Writing,
  goalId: string,
  kind: EventKind,
  detail: Readonly<Record<string, unknown>>,
): Promise<null> {
  await addEvent(db, goalId, { kind, actorId: who.personId, at: now, detail });
  subject("goal", goalId);
  return null;
}

export const targetAnswers: Pick<
  RoutesOf<typeof goalsOfContract>,
  | "POST /goals/:id/targets"
  | "PUT /goals/:id/targets/:targetId"
  | "DELETE /goals/:id/targets/:targetId"
  | "POST /goals/:id/targets/:targetId/restore"
  | "PUT /goals/:id/targets/:targetId/values/:day"
  | "DELETE /goals/:id/targets/:targetId/values/:day"
> = {
  "POST /goals/:id/targets": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, now, body, refuse } = asked;
      const goal = await findOpen(asked, asked.params.id, () => refuse("closed"));
      if ((await findTargets(db, [goal.id])).length >= mostTargets) refuse("tenTargets");
      const decided = await decideTarget(asked, body);
      if (typeof decided === "string") return refuse(decided);
      const id = newId();
      await insertTarget(db, goal.id, { ...decided, id, createdAt: now });
      await noted(asked, goal.id, "target-added", { name: decided.name.trim() });
      return { id };
    },
  },
  "PUT /goals/:id/targets/:targetId": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, params, body, refuse } = asked;
      const goal = await findOpen(asked, params.id, () => refuse("closed"));
      const before = await findPresentTarget(asked, params);
      const { version, ...target } = body;
      const decided = await decideTarget(asked, target, before);
      if (typeof decided === "string") return refuse(decided);
      if (!(await updateTarget(db, { id: before.id, version }, decided)))
        refuse("changedMeanwhile", { facts: { version: before.version } });
      const { name, unit, baseline, aim, byDay } = before;
      const to = { aim: decided.aim, baseline: decided.baseline, byDay: decided.byDay };
      const detail = { name, unit, from: { aim, baseline, byDay }, to };
      return noted(asked, goal.id, "target-changed", detail);
    },
  },
  "DELETE /goals/:id/targets/:targetId": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, params, now, refuse } = asked;
      const goal = await findOpen(asked, params.id, () => refuse("closed"));
      const { id, name } = await findPresentTarget(asked, params);
      await removeTarget(db, id, now);
      return noted(asked, goal.id, "target-removed", { name });
    },
  },
  "POST /goals/:id/targets/:targetId/restore": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, params, refuse } = asked;
      const goal = await findOpen(asked, params.id, () => refuse("closed"));
      const ids = { goalId: goal.id, targetId: params.targetId };
      const { id, name, removedAt } = found(await findTarget(db, who, ids));
      if (removedAt === null) return null;
      if ((await findTargets(db, [goal.id])).length >= mostTargets) refuse("tenTargets");
      await removeTarget(db, id, null);
      return noted(asked, goal.id, "target-restored", { name });
    },
  },
  "PUT /goals/:id/targets/:targetId/values/:day": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const no = { closed: () => refuse("closed"), fed: () => refuse("fed") };
      const { id } = await findTyping(asked, params, no);
      const { today } = await momentOf(asked);
      if (!mayHaveValue(params.day, today)) refuse("wrongDay");
      const by = { byPersonId: who.personId, at: now };
      await setValue(db, {
        targetId: id,
        day: params.day,
        value: body.value,
        note: body.note.trim(),
        ...by,
      });
      subject("goal", params.id);
      return null;
    },
  },
  "DELETE /goals/:id/targets/:targetId/values/:day": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, refuse, subject } = asked;
      const no = { closed: () => refuse("closed"), fed: () => refuse("fed") };
      const { id } = await findTyping(asked, params, no);
      const { today } = await momentOf(asked);
      if (!mayHaveValue(params.day, today) || !(await deleteValue(db, id, params.day)))
        refuse("missing");
      subject("goal", params.id);
      return null;
    },
  },
};
