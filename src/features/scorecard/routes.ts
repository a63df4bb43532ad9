/** Answers of the endpoints of scorecards. */
import { findVisibleTeam } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { maySeeScorecards } from "./access.ts";
import { scorecardContract } from "./contract.ts";
import { exportOf } from "./exporting.ts";
import { readCard } from "./reading.ts";

async function findTeamOf({ db, who }: { db: Database; who: Who }, id: string) {
  if (!maySeeScorecards(who)) refuse("missing");
  const team = found(await findVisibleTeam(db, who, id));
  return { id: team.id, name: team.name };
}

export const scorecardRoutes = routes(scorecardContract, {
  "GET /scorecard": {
    access: colleagues,
    answer: (asked) => readCard(asked, null),
  },
  "GET /scorecard/export": {
    access: colleagues,
    answer: async (asked) => exportOf(await readCard(asked, null)),
  },
  "GET /teams/:id/scorecard": {
    access: colleagues,
    answer: async (asked) => readCard(asked, await findTeamOf(asked, asked.params.id)),
  },
  "GET /teams/:id/scorecard/export": {
    access: colleagues,
    answer: async (asked) =>
      exportOf(await readCard(asked, await findTeamOf(asked, asked.params.id))),
  },
});
