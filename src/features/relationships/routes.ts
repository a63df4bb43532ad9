import { findService } from "#feature/catalogue";
import { findVisibleTeam, findZone } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { colleagues, signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { type Asked, routes } from "#platform/http/route.ts";
import { maySeePair, maySeeTeam } from "./access.ts";
import { type Days, hasDays, windowInZone } from "./days.ts";
import { type FigureName, relationshipsContract, unknownTeam } from "./contract.ts";
import { kindOf, matrixOf } from "./matrix.ts";
import { matrixCells, type MatrixAsked } from "./matrix-cells.ts";
import { type Reading, directionOf, findTeamOfPair, sideOf } from "./pair.ts";
import { countLoad, haveRequests } from "./queries/around.ts";
import type { Window } from "./queries/conditions.ts";
import { listMargins, listTeamsOfAxes, periodWithRequests } from "./queries/matrix.ts";
import {
  reportDefects,
  reportDefectsKept,
  reportHandoffs,
  reportHandoffsKept,
  reportWaiting,
  reportWaitingKept,
} from "./reports.ts";
import { type Period, startOf } from "./rules.ts";

const usualLimit = 40;

async function windowOf(
  db: Database,
  days: Days,
  refuse: (reason: "wrongDays") => never,
): Promise<Window> {
  if (!hasDays(days)) return {};
  const { from, to } = days;
  if (from !== undefined && to !== undefined && to < from) refuse("wrongDays");
  return windowInZone(await findZone(db), days);
}

const periodFor = async (db: Database, period: Period | undefined): Promise<Period> =>
  period ?? periodWithRequests(db);

/** Medians of a row or column cannot be had from its cells; a guest sees single pairs alone, never a team's sum. */
async function marginsFor(db: Database, figure: FigureName, asked: MatrixAsked) {
  if (kindOf[figure] !== "median" || asked.live || asked.who.guest) return [];
  const wait = figure === "done" ? "done" : "first-reply";
  return listMargins(db, { wait, time: asked.time, period: asked.period });
}

const isPassing = (figure: FigureName): boolean => figure === "handoffs" || figure === "ping-pong";

type AskedMatrix = Pick<
  Asked<(typeof relationshipsContract)["GET /relationships"]>,
  "db" | "who" | "now" | "query" | "refuse"
>;

async function matrixAsked({ db, who, now, query, refuse }: AskedMatrix): Promise<MatrixAsked> {
  const { time = "wall", team, service, limit = usualLimit } = query;
  const period = await periodFor(db, query.period);
  const days = await windowOf(db, query, refuse);
  const since = hasDays(query) ? days : { from: startOf(period, now) };
  const window = { ...since, ...(service !== undefined && { serviceId: service }) };
  const live = hasDays(query) || service !== undefined;
  return { who, now, team, time, period, live, window, limit };
}

export const relationshipRoutes = routes(relationshipsContract, {
  "GET /relationships": {
    access: signedIn,
    answer: async (asked) => {
      const { db, who, query } = asked;
      if (query.service !== undefined) found(await findService(db, who, query.service));
      const { figure = "volume" } = query;
      const question = await matrixAsked(asked);
      const { margins, ...made } = await matrixCells(db, figure, question);
      const ids = [...made.rows.sums, ...made.columns.sums].flatMap(({ id }) => id ?? []);
      const teams = await listTeamsOfAxes(db, ids);
      const { time, period } = question;
      return {
        ...matrixOf({
          figure,
          ...made,
          margins: margins ?? (await marginsFor(db, figure, question)),
          teams,
        }),
        figure,
        time,
        period: hasDays(query) ? null : period,
        axes: isPassing(figure) ? ("from-to" as const) : ("serves-asks" as const),
      };
    },
  },
  "GET /relationships/:providerId/:customerId": {
    access: signedIn,
    answer: async ({ db, who, now, params, query, refuse }) => {
      const { providerId, customerId } = params;
      if (!maySeePair(who, providerId, customerId)) refuse("missing");
      const reading: Reading = { db, who, now, zone: await findZone(db) };
      const known = customerId !== unknownTeam;
      const provider = found(await findTeamOfPair(reading, providerId));
      const customer = known
        ? found(await findTeamOfPair(reading, customerId))
        : { id: unknownTeam, name: "" };
      const days = await windowOf(db, query, refuse);
      const period = hasDays(query) ? null : await periodFor(db, query.period);
      const window = period === null ? days : { from: startOf(period, now) };
      const pair = { providerId, customerId: known ? customerId : null };
      // By an id alone a guest must not learn the name of a team with which theirs has nothing to do.
      if (who.guest && !(await haveRequests(db, pair))) refuse("missing");
      const turned = { providerId: customerId, customerId: providerId };
      const twoTeams = known && providerId !== customerId;
      return {
        provider,
        customer,
        period,
        zone: reading.zone,
        asOf: now,
        there: await directionOf(reading, pair, window),
        back: twoTeams ? await directionOf(reading, turned, window) : null,
      };
    },
  },
  "GET /teams/:id/figures": {
    access: signedIn,
    answer: async ({ db, who, now, params, query, refuse }) => {
      if (!maySeeTeam(who, params.id)) refuse("missing");
      const { id, name } = found(await findVisibleTeam(db, who, params.id));
      const period = await periodFor(db, query.period);
      const reading: Reading = { db, who, now, zone: await findZone(db) };
      return {
        team: { id, name },
        period,
        zone: reading.zone,
        asOf: now,
        load: await countLoad(db, id, now),
        serves: await sideOf(reading, id, "provider", period),
        asks: await sideOf(reading, id, "customer", period),
      };
    },
  },
  "GET /reports/handoffs": {
    access: colleagues,
    answer: async ({ db, now, query, refuse }) => {
      const window = await reportWindow(db, query, refuse);
      return window === null ? reportHandoffsKept(db, now) : reportHandoffs(db, window, now);
    },
  },
  "GET /reports/waiting": {
    access: colleagues,
    answer: async ({ db, now, query, refuse }) => {
      const window = await reportWindow(db, query, refuse);
      return window === null ? reportWaitingKept(db, now) : reportWaiting(db, window, now);
    },
  },
  "GET /reports/defects": {
    access: colleagues,
    answer: async ({ db, now, query, refuse }) => {
      const window = await reportWindow(db, query, refuse);
      return window === null ? reportDefectsKept(db, now) : reportDefects(db, window, now);
    },
  },
});

/** Null: all requests ever, of which the sums are kept up. */
async function reportWindow(
  db: Database,
  { source, ...days }: Days & { readonly source?: string },
  refuse: (reason: "wrongDays") => never,
): Promise<Window | null> {
  if (source === undefined && !hasDays(days)) return null;
  return { ...(await windowOf(db, days, refuse)), ...(source !== undefined && { source }) };
}
