/** Answers of who held it. */
import { findVisibleTeam } from "#feature/organisation";
import { type Period, floor, periodWithRequests, startOf } from "#feature/relationships";
import { findRequest } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { unknownTeam, waitingContract } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { flowOf, heldIn, mostlyIn, teamsIn, timesFrom } from "./figures.ts";
import { heldOfRequest } from "./of-request.ts";
import { listHeldFor, listLives, listPromisers, listSums } from "./queries/figures.ts";
import { listSpread } from "./queries/spread.ts";
import type { Whose } from "./queries/whose.ts";
import { replayOf } from "./replaying.ts";

const mostLines = 200;
const mostHeldFor = 20;

const periodFor = async (db: Database, period: Period | undefined): Promise<Period> =>
  period ?? periodWithRequests(db);

async function teamNamed(db: Database, who: Who, teamId: string) {
  const { id, name } = found(await findVisibleTeam(db, who, teamId));
  return { id, name };
}

interface Asked extends Whose {
  readonly period: Period;
  readonly now: Date;
}

async function judged(db: Database, who: Who, asked: Asked) {
  const held = heldIn(await listSums(db, who, asked), floor);
  return { ...held, mostly: mostlyIn(held.requests, await listSpread(db, who, asked), floor) };
}

export const waitingRoutes = routes(waitingContract, {
  "GET /requests/:id/holders": {
    access: colleagues,
    answer: async ({ db, who, now, params }) => {
      found(await findRequest(db, who, params.id));
      return heldOfRequest(db, who, params.id, now);
    },
  },
  "GET /holders": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const period = await periodFor(db, query.period);
      const rows = await listSums(db, who, { period, now });
      const teams = teamsIn(rows, floor);
      return {
        period,
        asOf: now,
        ...heldIn(rows, floor),
        flow: flowOf(rows, floor).slice(0, mostLines),
        teams: teams.slice(0, mostLines),
        teamsInAll: teams.length,
      };
    },
  },
  "GET /holders/export": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const period = await periodFor(db, query.period);
      const of = query.team === undefined ? {} : { providerId: query.team };
      if (query.team !== undefined) await teamNamed(db, who, query.team);
      return fileOf(teamsIn(await listSums(db, who, { period, now, ...of }), floor), period);
    },
  },
  "GET /teams/:id/holders": {
    access: colleagues,
    answer: async ({ db, who, now, params, query }) => {
      const team = await teamNamed(db, who, params.id);
      const period = await periodFor(db, query.period);
      const heldFor = await listHeldFor(db, who, { teamId: team.id, period, now }, mostHeldFor);
      const since = startOf(period, now);
      const promisers = await listPromisers(db, who, { teamId: team.id, since, now });
      return {
        team,
        period,
        asOf: now,
        ...(await judged(db, who, { period, now, providerId: team.id })),
        holdsFor: heldFor
          .filter(({ requests }) => requests >= floor)
          .map(({ id, name, requests, timed, ...times }) => ({
            team: { id, name },
            requests,
            ...timesFrom([times], timed, floor),
          })),
        promisers: promisers
          .filter(({ requests }) => requests >= floor)
          .map(({ id, name, savedMs, ...counts }) => ({
            team: { id, name },
            ...counts,
            savedSeconds: savedMs / 1000,
          })),
      };
    },
  },
  "GET /teams/:id/holders/if": {
    access: colleagues,
    answer: async ({ db, who, now, params, query }) => {
      const team = await teamNamed(db, who, params.id);
      const by = await teamNamed(db, who, query.team);
      const period = await periodFor(db, query.period);
      const asked = { teamId: team.id, byTeamId: by.id, since: startOf(period, now), now };
      const lives = await listLives(db, who, asked);
      const { requests } = heldIn(
        await listSums(db, who, { period, now, providerId: team.id }),
        floor,
      );
      return { team, by, period, asOf: now, requests, ...replayOf(lives, floor) };
    },
  },
  "GET /relationships/:providerId/:customerId/holders": {
    access: colleagues,
    answer: async ({ db, who, now, params, query }) => {
      const provider = await teamNamed(db, who, params.providerId);
      const isKnown = params.customerId !== unknownTeam;
      const customer = isKnown
        ? await teamNamed(db, who, params.customerId)
        : { id: unknownTeam, name: "" };
      const period = await periodFor(db, query.period);
      const held = (providerId: string, customerTeamId: string | null) =>
        judged(db, who, { period, now, providerId, customerTeamId });
      const hasBack = isKnown && provider.id !== customer.id;
      return {
        provider,
        customer,
        period,
        asOf: now,
        there: await held(provider.id, isKnown ? customer.id : null),
        back: hasBack ? await held(customer.id, provider.id) : null,
      };
    },
  },
});
