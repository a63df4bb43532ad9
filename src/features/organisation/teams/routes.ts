import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { isUniqueViolation } from "#platform/http/answer.ts";
import { signedIn, type Access } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { leads, type Who } from "#platform/http/who.ts";
import { administrators, mayAdminister, mayStaff } from "../access.ts";
import { findPersonFacts } from "../persons/queries.ts";
import { decideToAdd, decideToNest, type TeamFacts } from "../rules.ts";
import { teams } from "./contract.ts";
import {
  addMember,
  changeTeam,
  closeTeam,
  endMembership,
  findMember,
  findTeamFacts,
  findTeamPage,
  hasOpenParts,
  insertTeam,
  listTeams,
  reopenTeam,
  waitToMoveTeams,
} from "./queries.ts";

/** Whether of this team is decided in the answer; who leads none and administers nothing need not get that far. */
const staffing: Access = {
  name: "leads of the team and administrators",
  admits: (who) => who !== null && (mayAdminister(who) || who.teams.some((team) => team.lead)),
};

async function readTeam(db: Database, who: Who, teamId: string) {
  const team = found(await findTeamPage(db, who, teamId));
  const open = team.closedAt === null;
  const may = {
    change: mayAdminister(who),
    describe: open && (mayAdminister(who) || leads(who, teamId)),
    staff: open && mayStaff(who, teamId),
  };
  return { ...team, may };
}

/** The team, if this person may staff it; whoever may only see it is told the same as for one that is not there. */
async function teamToStaff(db: Database, who: Who, teamId: string): Promise<TeamFacts> {
  const team = found(await findTeamFacts(db, who, teamId));
  return found(mayStaff(who, teamId) ? team : null);
}

const nameIndex = "team_name";

export const teamRoutes: MountedRoute[] = routes(teams, {
  "GET /teams": {
    access: signedIn,
    answer: async ({ db, who, query }) => ({
      rows: await listTeams(db, who, { closed: query.closed ?? false }),
    }),
  },

  "GET /teams/:id": {
    access: signedIn,
    answer: ({ db, who, params }) => readTeam(db, who, params.id),
  },

  "POST /teams": {
    access: administrators,
    answer: async ({ db, who, body, now, refuse, subject }) => {
      await waitToMoveTeams(db);
      const parent =
        body.parentId === null ? null : found(await findTeamFacts(db, who, body.parentId));
      const fit = decideToNest({ id: null, kind: body.kind }, parent);
      if (fit === "closed" || fit === "kindsMixed") refuse(fit);
      const team = { id: newId(), kind: body.kind, parentId: body.parentId, createdAt: now };
      await insertTeam(db, { ...team, name: body.name.trim(), about: body.about ?? "" }).catch(
        (fault: unknown) => {
          if (isUniqueViolation(fault, nameIndex)) refuse("nameTaken");
          throw fault;
        },
      );
      subject("team", team.id);
      return readTeam(db, who, team.id);
    },
  },

  "PATCH /teams/:id": {
    access: staffing,
    answer: async ({ db, who, params, body, refuse, subject, touch }) => {
      await waitToMoveTeams(db);
      const team = await teamToStaff(db, who, params.id);
      // A lead describes the own team; its name and place are the administrator's.
      if (!mayAdminister(who) && (body.name !== undefined || body.parentId !== undefined))
        refuse("missing");
      if (team.closed) refuse("closed");
      if (body.parentId) {
        const parent = found(await findTeamFacts(db, who, body.parentId));
        const fit = decideToNest(team, parent);
        if (fit !== "fits") refuse(fit);
      }
      const change = { ...body, ...(body.name && { name: body.name.trim() }) };
      await changeTeam(db, params.id, change).catch((fault: unknown) => {
        if (isUniqueViolation(fault, nameIndex)) refuse("nameTaken");
        throw fault;
      });
      subject("team", params.id);
      touch(`team:${params.id}`);
      return readTeam(db, who, params.id);
    },
  },

  "POST /teams/:id/closing": {
    access: administrators,
    answer: async ({ db, who, params, now, tell, refuse, subject, touch }) => {
      await waitToMoveTeams(db);
      const team = found(await findTeamFacts(db, who, params.id));
      if (team.closed) refuse("closed");
      if (await hasOpenParts(db, params.id)) refuse("partsOpen");
      await closeTeam(db, params.id, now);
      await tell("teams.closed", { teamId: params.id });
      subject("team", params.id);
      touch(`team:${params.id}`);
      return null;
    },
  },

  "DELETE /teams/:id/closing": {
    access: administrators,
    answer: async ({ db, who, params, tell, refuse, subject, touch }) => {
      const team = found(await findTeamFacts(db, who, params.id));
      if (!team.closed) refuse("notClosed");
      await reopenTeam(db, params.id).catch((fault: unknown) => {
        if (isUniqueViolation(fault, nameIndex)) refuse("nameTaken");
        throw fault;
      });
      await tell("teams.reopened", { teamId: params.id });
      subject("team", params.id);
      touch(`team:${params.id}`);
      return null;
    },
  },

  "POST /teams/:id/members": {
    access: staffing,
    answer: async ({ db, who, params, body, now, tell, refuse, subject, touch }) => {
      const team = await teamToStaff(db, who, params.id);
      const person = found(await findPersonFacts(db, who, body.personId));
      if (body.lead && !mayAdminister(who)) refuse("missing");
      const decision = decideToAdd(team, person);
      if (decision !== "add") refuse(decision);
      const member = { teamId: params.id, personId: body.personId };
      await addMember(db, { ...member, lead: body.lead ?? false, since: now });
      await tell("teams.memberAdded", member);
      subject("team", params.id);
      touch(`team:${params.id}`);
      touch(`person:${body.personId}`);
      return null;
    },
  },

  "PATCH /teams/:id/members/:personId": {
    access: administrators,
    answer: async ({ db, who, params, body, now, subject, touch }) => {
      found(await findTeamFacts(db, who, params.id));
      const member = { teamId: params.id, personId: params.personId };
      const present = found(await findMember(db, member));
      if (present.lead === body.lead) return null;
      await endMembership(db, member, now);
      await addMember(db, { ...member, lead: body.lead, since: now });
      subject("team", params.id);
      touch(`team:${params.id}`);
      touch(`person:${params.personId}`);
      return null;
    },
  },

  "DELETE /teams/:id/members/:personId": {
    access: staffing,
    answer: async ({ db, who, params, now, tell, refuse, subject, touch }) => {
      await teamToStaff(db, who, params.id);
      const member = { teamId: params.id, personId: params.personId };
      const present = found(await findMember(db, member));
      if (present.lead && !mayAdminister(who)) refuse("leadStays");
      await endMembership(db, member, now);
      await tell("teams.memberRemoved", member);
      subject("team", params.id);
      touch(`team:${params.id}`);
      touch(`person:${params.personId}`);
      return null;
    },
  },
});
