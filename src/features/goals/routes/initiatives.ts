/** Answers of the endpoints of initiatives. */
import { findService } from "#feature/catalogue";
import { readWaysOut } from "#feature/chain";
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { mayWrite, mayWriteSome, writersOfGoals } from "../access.ts";
import { asInitiative, type Moment, ownedBy } from "../answers.ts";
import { decideWhose, momentOf, newIn } from "../checking.ts";
import type { initiativesContract } from "../contract/initiatives.ts";
import type { InitiativeWritten } from "../contract.ts";
import { findGoals } from "../queries/goals.ts";
import {
  endInitiative,
  findInitiatives,
  type InitiativeRow,
  insertInitiative,
  isTargetOf,
  takeEndBack,
  takeNextVersion,
  updateInitiative,
} from "../queries/initiatives.ts";
import { stateOfInitiative } from "../rules.ts";

async function findOne({ db, who, today }: Moment, id: string): Promise<InitiativeRow> {
  return found((await findInitiatives(db, who, { id, today }))[0]);
}

async function findWritable(moment: Moment, id: string): Promise<InitiativeRow> {
  const row = await findOne(moment, id);
  return mayWrite(moment.who, ownedBy(row)) ? row : refuseAny("missing");
}

type Wrong = "wrongTeam" | "wrongOwner" | "wrongDays" | "wrongGoal" | "wrongService";

/** Why an initiative may not be so; null when it may. What it names already may stay. */
async function decideLinks(
  moment: Moment,
  written: InitiativeWritten,
  before: InitiativeRow | null,
): Promise<Wrong | null> {
  const { db, who } = moment;
  if (written.endDay < written.startDay) return "wrongDays";
  const wrong = await decideWhose(moment, written, before);
  if (wrong) return wrong;
  if (!(await areGoals(moment, written))) return "wrongGoal";
  for (const id of newIn(before?.services ?? [], written.serviceIds))
    if (!(await findService(db, who, id))) return "wrongService";
  return null;
}

/** Whether the goals are there, and the target is one of theirs. */
async function areGoals(
  { db, who }: Moment,
  { goalIds, targetId }: InitiativeWritten,
): Promise<boolean> {
  const goals = await findGoals(db, who, { ids: goalIds, most: goalIds.length + 1 });
  if (goals.length < goalIds.length) return false;
  return targetId === null || isTargetOf(db, targetId, goalIds);
}

export const initiativeAnswers: RoutesOf<typeof initiativesContract> = {
  "GET /initiatives": {
    access: colleagues,
    answer: async (asked) => {
      const moment = await momentOf(asked);
      const { db, who, query } = asked;
      const rows = await findInitiatives(db, who, {
        today: moment.today,
        ...(query.state !== undefined && { state: query.state }),
        ...(query.team !== undefined && { teamId: query.team }),
        ...(query.mine && { ownerId: who.personId }),
        ...(query.q !== undefined && { words: query.q }),
      });
      return {
        rows: rows.map((row) => asInitiative(moment, row)),
        today: moment.today,
        may: { write: mayWriteSome(who) },
      };
    },
  },
  "GET /initiatives/:id": {
    access: colleagues,
    answer: async (asked) => {
      const moment = await momentOf(asked);
      const row = await findOne(moment, asked.params.id);
      return { initiative: asInitiative(moment, row), today: moment.today };
    },
  },
  "GET /initiatives/:id/ways-out": {
    access: colleagues,
    answer: async (asked) => {
      const { services } = await findOne(await momentOf(asked), asked.params.id);
      return readWaysOut(
        asked.db,
        asked.who,
        services.map(({ id }) => id),
      );
    },
  },
  "POST /initiatives": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, body, now, refuse, subject } = asked;
      if (!mayWrite(who, body)) refuse("missing");
      const wrong = await decideLinks(await momentOf(asked), body, null);
      if (wrong) refuse(wrong);
      const id = newId();
      await insertInitiative(db, id, body, now);
      subject("initiative", id);
      return { id };
    },
  },
  "PUT /initiatives/:id": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, params, body, refuse, subject } = asked;
      const moment = await momentOf(asked);
      const row = await findWritable(moment, params.id);
      const { version, ...written } = body;
      if (!mayWrite(who, written)) refuse("missing");
      const wrong = await decideLinks(moment, written, row);
      if (wrong) refuse(wrong);
      if (!(await updateInitiative(db, who, { id: row.id, version }, written)))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      subject("initiative", row.id);
      return null;
    },
  },
  "POST /initiatives/:id/end": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const moment = await momentOf(asked);
      const row = await findWritable(moment, params.id);
      const { today } = moment;
      const { startDay, endDay, endedEarly, id: initiativeId } = row;
      const state = stateOfInitiative(
        { startDay, endDay, endedOn: endedEarly?.day ?? null },
        today,
      );
      if (state === "ended" || state === "ended-early") refuse("ended");
      if (!(await takeNextVersion(db, { id: initiativeId, version: body.version })))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      const end = { id: newId(), initiativeId, why: body.why.trim(), day: today, at: now };
      await endInitiative(db, { ...end, byPersonId: who.personId });
      subject("initiative", initiativeId);
      return null;
    },
  },
  "POST /initiatives/:id/resume": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, params, body, now, refuse, subject } = asked;
      const row = await findWritable(await momentOf(asked), params.id);
      if (row.endedEarly === null) refuse("running");
      if (!(await takeNextVersion(db, { id: row.id, version: body.version })))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      await takeEndBack(db, row.id, now);
      subject("initiative", row.id);
      return null;
    },
  },
};
