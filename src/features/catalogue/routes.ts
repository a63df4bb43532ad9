/** Answers of the catalogue's endpoints that read; those that change it stand in changing.ts. */
import { findPromisesOf, previewPromise } from "#feature/promises";
import type { Database } from "#platform/database/open.ts";
import { leadsOfTeams, signedIn } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayEditServicesOf } from "./access.ts";
import { asCard, asService } from "./answers.ts";
import {
  beginService,
  changeForm,
  changePromises,
  changeSettings,
  publish,
  redraft,
  retire,
} from "./changing.ts";
import { catalogueContract } from "./contract.ts";
import {
  type CardRow,
  findRecentServices,
  findServices,
  findTeamsWithServices,
} from "./queries/lists.ts";
import { findService } from "./queries/one.ts";
import { findCalendarsFor, findMembersOf, findOpenTeams } from "./queries/writing.ts";
import { searchServices } from "./search.ts";

const mostRecent = 6;

export const catalogueRoutes = routes(catalogueContract, {
  "GET /services": {
    access: signedIn,
    answer: async ({ db, who, query }) => {
      const { words, teamId, state = "live", limit = 50 } = query;
      const filter = { teamId, state, limit };
      const { rows, lookedFor } =
        words === undefined
          ? { rows: await findServices(db, who, filter), lookedFor: null }
          : await searchServices(db, who, words, filter);
      const add = teamId !== undefined && mayEditServicesOf(who, teamId);
      return { rows: await asCards(db, rows), lookedFor, may: { add } };
    },
  },
  "GET /services/recent": {
    access: signedIn,
    answer: async ({ db, who }) => ({
      rows: await asCards(db, await findRecentServices(db, who, mostRecent)),
    }),
  },
  "GET /services/teams": {
    access: signedIn,
    answer: async ({ db, who }) => ({ rows: await findTeamsWithServices(db, who) }),
  },
  "GET /services/:id": {
    access: signedIn,
    answer: async ({ db, who, params }) => {
      const service = found(await findService(db, who, params.id));
      return asService(service, await findPromisesOf(db, [service.id]), who);
    },
  },
  "GET /services/:id/promise": {
    access: signedIn,
    answer: async ({ db, who, params, query, now }) => {
      const { id } = found(await findService(db, who, params.id));
      const impact = query.impact ?? "normal";
      return { rows: await previewPromise(db, { serviceId: id, impact, at: now }) };
    },
  },
  "GET /services/:id/choices": {
    access: leadsOfTeams,
    answer: async ({ db, who, params }) => {
      const { teamId } = await findEditable(db, who, params.id);
      return {
        calendars: await findCalendarsFor(db, teamId),
        members: await findMembersOf(db, teamId),
        teams: await findOpenTeams(db),
      };
    },
  },
  "POST /services": { access: leadsOfTeams, answer: beginService },
  "PUT /services/:id": { access: leadsOfTeams, answer: changeSettings },
  "PUT /services/:id/form": { access: leadsOfTeams, answer: changeForm },
  "PUT /services/:id/promises": { access: leadsOfTeams, answer: changePromises },
  "POST /services/:id/publish": { access: leadsOfTeams, answer: publish },
  "POST /services/:id/redraft": { access: leadsOfTeams, answer: redraft },
  "POST /services/:id/retire": { access: leadsOfTeams, answer: retire },
});

async function asCards(db: Database, rows: readonly CardRow[]) {
  const promised = await findPromisesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => asCard(row, promised));
}

async function findEditable(db: Database, who: Who, id: string) {
  const service = found(await findService(db, who, id));
  return mayEditServicesOf(who, service.teamId) ? service : refuse("missing");
}
