/** Answers of the endpoints of tensions: naming, speaking, settling. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { isUniqueViolation } from "#platform/http/answer.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayName } from "../access.ts";
import { asTensions, ownedBy } from "../answers.ts";
import { findGoal } from "../checking.ts";
import { tellOfTension } from "../telling.ts";
import type { tensionsContract } from "../contract/goals.ts";
import type { TensionAnswer } from "../contract.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import {
  findTensions,
  insertTension,
  insertWord,
  reopenTension,
  settleTension,
} from "../queries/tensions.ts";
import { addEvent, type EventKind } from "../queries/writing.ts";

interface Speaking {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

async function findTension({ db, who }: Speaking, id: string): Promise<Sendable<TensionAnswer>> {
  const rows = await findTensions(db, who, { id });
  return found((await asTensions({ db, who }, rows))[0]);
}

/** Both goals keep it in their history. */
async function noteOnBoth(
  { db, who, now }: Speaking,
  [goal, other]: readonly [{ id: string; name: string }, { id: string; name: string }],
  kind: EventKind,
  words: string,
): Promise<void> {
  for (const [one, another] of [
    [goal, other],
    [other, goal],
  ] as const)
    await addEvent(db, one.id, {
      kind,
      actorId: who.personId,
      at: now,
      detail: { otherId: another.id, other: another.name, words },
    });
}

/** Two of one pair that are open at once are one too many. */
async function onceOpen<Result>(write: () => Promise<Result>, taken: () => never): Promise<Result> {
  try {
    return await write();
  } catch (fault) {
    return isUniqueViolation(fault, "goal_tension_open") ? taken() : Promise.reject(fault as Error);
  }
}

export const tensionAnswers: RoutesOf<typeof tensionsContract> = {
  "GET /tensions": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const rows = await findTensions(db, who, { state: query.state ?? "open" });
      return { rows: await asTensions({ db, who }, rows) };
    },
  },
  "POST /goals/:id/tensions": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const goal = await findGoal(asked, params.id);
      const other = await findGoal(asked, body.otherId);
      if (!mayName(who, ownedBy(goal), ownedBy(other))) refuse("missing");
      if (goal.id === other.id) refuse("itself");
      if (goal.state !== "open" || other.state !== "open") refuse("closed");
      const tension = { id: newId(), goalId: goal.id, otherId: other.id, why: body.why.trim() };
      await onceOpen(
        () => insertTension(db, { ...tension, namedById: who.personId, namedAt: now }),
        () => refuse("namedAlready"),
      );
      await noteOnBoth(asked, [goal, other], "tension-named", tension.why);
      await tellOfTension(asked, await findTension(asked, tension.id), "named", tension.id);
      subject("goal", goal.id);
      return { id: tension.id };
    },
  },
  "POST /tensions/:id/words": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const tension = await findTension(asked, params.id);
      if (tension.settled) refuse("settled");
      if (!tension.may.speak) refuseAny("missing");
      const sides = [tension.goal.id, tension.other.id];
      if (body.goalId !== null && !sides.includes(body.goalId)) refuse("wrongInput");
      const id = newId();
      const word = { body: body.body.trim(), goalId: body.goalId, at: now };
      await insertWord(db, { id, tensionId: tension.id, authorId: who.personId, ...word });
      await tellOfTension(asked, tension, "spoken", id);
      subject("tension", tension.id);
      return { id };
    },
  },
  "POST /tensions/:id/settle": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const tension = await findTension(asked, params.id);
      if (!tension.may.settle) refuseAny("missing");
      const decided = body.decided.trim();
      const settling = { id: tension.id, decided, settledById: who.personId, now };
      if (!(await settleTension(db, settling))) refuse("settled");
      await noteOnBoth(asked, [tension.goal, tension.other], "tension-settled", decided);
      await tellOfTension(asked, tension, "settled", `${tension.id} ${now.toISOString()}`);
      subject("tension", tension.id);
      return null;
    },
  },
  "POST /tensions/:id/reopen": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, now, refuse, subject } = asked;
      const tension = await findTension(asked, params.id);
      if (!tension.may.settle) refuseAny("missing");
      const { settled } = tension;
      if (!settled) return refuse("notSettled");
      await onceOpen(
        () => reopenTension(db, tension.id),
        () => refuse("namedAlready"),
      );
      const authorId = settled.by?.id ?? null;
      const word = { body: settled.decided, goalId: null, at: now, authorId };
      await insertWord(db, { id: newId(), tensionId: tension.id, ...word });
      await noteOnBoth(asked, [tension.goal, tension.other], "tension-reopened", settled.decided);
      subject("tension", tension.id);
      return null;
    },
  },
};
