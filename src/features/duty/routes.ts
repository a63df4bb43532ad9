import { findVisibleTeam, mayStaff, membersOf } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { mayArrange, mayTakePart, mayTakeBackSwap } from "./access.ts";
import { dutyContract } from "./contract.ts";
import {
  deleteRota,
  findAbsentMember,
  findRotaAround,
  findSwap,
  findToday,
  holdDutyOf,
  insertAbsence,
  insertSwap,
  listAbsences,
  listTeamsOf,
  setRota,
  takeBackAbsence,
  takeBackSwap,
} from "./queries.ts";
import { readDuty } from "./reading.ts";
import { decideDays, decideToSwap, formerHolders } from "./rules.ts";

/** Whoever is signed in may call these; whether of this team is decided in the answer. */
const access = signedIn;

/** All screens that show the duty of someone's teams read again. */
async function touchTeamsOf(
  { db, touch }: { db: Database; touch: (topic: string) => void },
  personId: string,
): Promise<void> {
  for (const teamId of await listTeamsOf(db, personId)) touch(`duty:${teamId}`);
}

export const dutyRoutes = routes(dutyContract, {
  "GET /teams/:id/duty": { access, answer: readDuty },

  "PUT /teams/:id/rota": {
    access,
    answer: async ({ db, who, params, body, now, tell, touch, subject, refuse }) => {
      const team = found(await findVisibleTeam(db, who, params.id));
      found(mayStaff(who, team.id) || null);
      await holdDutyOf(db, team.id);
      const members = new Set((await membersOf(db, team.id)).map(({ personId }) => personId));
      if (!body.memberIds.every((id) => members.has(id))) {
        refuse("notInTeam", { fields: { memberIds: "names someone who is not in the team" } });
      }
      await setRota(db, team.id, body, now);
      await tell("duty.rotaChanged", { teamId: team.id });
      subject("team", team.id);
      touch(`duty:${team.id}`);
      return null;
    },
  },

  "DELETE /teams/:id/rota": {
    access,
    answer: async ({ db, who, params, tell, touch, subject }) => {
      const team = found(await findVisibleTeam(db, who, params.id));
      found(mayStaff(who, team.id) || null);
      await holdDutyOf(db, team.id);
      found((await deleteRota(db, team.id)) || null);
      await tell("duty.rotaChanged", { teamId: team.id });
      subject("team", team.id);
      touch(`duty:${team.id}`);
      return null;
    },
  },

  "POST /teams/:id/swaps": {
    access,
    answer: async ({ db, who, params, body, now, tell, touch, subject, refuse }) => {
      const team = found(await findVisibleTeam(db, who, params.id));
      found(mayTakePart(who, team.id) || null);
      await holdDutyOf(db, team.id);
      const { today, rota, swaps } = await findRotaAround(db, team.id, now, body);
      const memberIds = (await membersOf(db, team.id)).map(({ personId }) => personId);
      const arranges = mayArrange(who, team.id);
      const decision = decideToSwap(
        { swap: body, memberIds, rota, swaps, today },
        { personId: who.personId, arranges },
      );
      if (decision !== "swap" || !rota) return refuse(decision === "swap" ? "noRota" : decision);
      const swap = { ...body, teamId: team.id, byPersonId: who.personId };
      const id = newId();
      await insertSwap(db, { ...swap, id, at: now });
      const formerIds = formerHolders(rota, swaps, body);
      await tell("duty.swapped", { ...swap, swapId: id, formerIds });
      subject("team", team.id);
      touch(`duty:${team.id}`);
      return { id };
    },
  },

  "DELETE /teams/:id/swaps/:swapId": {
    access,
    answer: async ({ db, who, params, now, tell, touch, subject }) => {
      const team = found(await findVisibleTeam(db, who, params.id));
      await holdDutyOf(db, team.id);
      const swap = found(await findSwap(db, team.id, params.swapId));
      found(mayTakeBackSwap(who, team.id, swap) || null);
      await takeBackSwap(db, swap.id, now);
      const { personId, insteadOfId, firstDay, lastDay } = swap;
      await tell("duty.swapTakenBack", {
        swapId: swap.id,
        teamId: team.id,
        personId,
        insteadOfId,
        firstDay,
        lastDay,
        byPersonId: who.personId,
        formerIds: [],
      });
      subject("team", team.id);
      touch(`duty:${team.id}`);
      return null;
    },
  },

  "POST /teams/:id/absences": {
    access,
    answer: async (asked) => {
      const { db, who, params, body, now, tell, subject, refuse } = asked;
      const team = found(await findVisibleTeam(db, who, params.id));
      found(mayStaff(who, team.id) || null);
      const decision = decideDays(body, (await findToday(db, now)).today);
      if (decision !== "fine") return refuse(decision);
      const members = await membersOf(db, team.id);
      if (!members.some(({ personId }) => personId === body.personId)) refuse("notInTeam");
      const id = newId();
      await insertAbsence(db, { ...body, id, at: now, byPersonId: who.personId });
      await tell("duty.absenceChanged", { personId: body.personId });
      subject("person", body.personId);
      await touchTeamsOf(asked, body.personId);
      return { id };
    },
  },

  "DELETE /teams/:id/absences/:absenceId": {
    access,
    answer: async (asked) => {
      const { db, who, params, now, tell, subject } = asked;
      const team = found(await findVisibleTeam(db, who, params.id));
      found(mayStaff(who, team.id) || null);
      const personId = found(await findAbsentMember(db, team.id, params.absenceId));
      found((await takeBackAbsence(db, { id: params.absenceId, personId }, now)) || null);
      await tell("duty.absenceChanged", { personId });
      subject("person", personId);
      await touchTeamsOf(asked, personId);
      return null;
    },
  },

  "GET /me/absences": {
    access,
    answer: async ({ db, who, now }) => {
      const { today } = await findToday(db, now);
      return { rows: await listAbsences(db, who.personId, today) };
    },
  },

  "POST /me/absences": {
    access,
    answer: async (asked) => {
      const { db, who, body, now, tell, subject, refuse } = asked;
      const decision = decideDays(body, (await findToday(db, now)).today);
      if (decision !== "fine") return refuse(decision);
      const { personId } = who;
      const id = newId();
      await insertAbsence(db, { ...body, personId, id, at: now, byPersonId: personId });
      await tell("duty.absenceChanged", { personId });
      subject("person", personId);
      await touchTeamsOf(asked, personId);
      return { id };
    },
  },

  "DELETE /me/absences/:id": {
    access,
    answer: async (asked) => {
      const { db, who, params, now, tell, subject } = asked;
      const { personId } = who;
      found((await takeBackAbsence(db, { id: params.id, personId }, now)) || null);
      await tell("duty.absenceChanged", { personId });
      subject("person", personId);
      await touchTeamsOf(asked, personId);
      return null;
    },
  },
});
