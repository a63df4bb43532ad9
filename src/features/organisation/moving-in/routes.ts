import type { Database } from "#platform/database/open.ts";
import { found } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { administrators } from "../access.ts";
import { makeInvitation } from "../invitations/inviting.ts";
import { findOrganisation } from "../persons/queries.ts";
import { waitToMoveTeams } from "../teams/queries.ts";
import { carryOut } from "./carrying-out.ts";
import { movingIn } from "./contract.ts";
import { findKnown } from "./queries.ts";
import { readTable, type ReadTable } from "./reading.ts";
import { decideLines, type LineOutcome } from "./rules.ts";

async function decide(db: Database, table: ReadTable) {
  const known = await findKnown(
    db,
    table.lines.map(({ email }) => email),
  );
  return { known, lines: decideLines(table.lines, known) };
}

function outcomeOf(table: ReadTable, lines: readonly LineOutcome[]) {
  const acts = lines.flatMap((line) => line.acts.map((act) => act.do));
  const count = <T>(list: readonly T[], one: T): number => list.filter((x) => x === one).length;
  const states = lines.map(({ state }) => state);
  return {
    columns: table.columns,
    lines: lines.map(({ line, state, says }) => ({ line, state, says })),
    totals: {
      persons: count(acts, "person"),
      teams: count(acts, "team"),
      memberships: count(acts, "membership"),
      same: count(states, "same"),
      wrong: count(states, "wrong"),
    },
  };
}

export const movingInRoutes: MountedRoute[] = routes(movingIn, {
  "POST /moving-in/preview": {
    access: administrators,
    answer: async ({ db, body, refuse }) => {
      const table = readTable(body.csv);
      if (typeof table === "string") return refuse(table);
      return outcomeOf(table, (await decide(db, table)).lines);
    },
  },

  "POST /moving-in": {
    access: administrators,
    answer: async ({ db, who, body, now, publicUrl, tell, refuse }) => {
      const table = readTable(body.csv);
      if (typeof table === "string") return refuse(table);
      await waitToMoveTeams(db);
      const { known, lines } = await decide(db, table);
      const { zone } = found(await findOrganisation(db));
      const carrying = { db, known, byPersonId: who.personId, zone, now };
      const { toInvite, joined } = await carryOut(lines, carrying);
      for (const member of joined) await tell("teams.memberAdded", member);
      const invitations = [];
      for (const [email, { name }] of body.invite ? toInvite : []) {
        const nothingElse = { teamId: null, lead: false, role: null, byPersonId: who.personId };
        const inviting = { name, email, ...nothingElse };
        const { link } = await makeInvitation(db, inviting, { now, publicUrl });
        invitations.push({ name, email, link });
      }
      return { ...outcomeOf(table, lines), invitations };
    },
  },
});
