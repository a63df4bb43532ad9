/** Answers of the endpoints of defects. */
import { findService } from "#feature/catalogue";
import { findVisibleTeam, findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { type ClusterAnswer, defectsContract, type LineAnswer } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { type ClusterRow, findClusters, listBehind } from "./queries/clusters.ts";
import {
  countCauses,
  countDefects,
  findStreak,
  type LineRow,
  listCustomerLines,
  listServiceLines,
  listTeamLines,
  type Of,
} from "./queries/reading.ts";
import {
  type Counts,
  decideWhose,
  type Figures,
  hideRest,
  showCauses,
  showFigures,
  showStreak,
} from "./rules.ts";
import type { Sendable } from "#platform/http/shapes.ts";

const usualPeriod = "year";
const clustersShown = 50;

export const defectsRoutes = routes(defectsContract, {
  "GET /defects": {
    access: colleagues,
    answer: async ({ db, who, now, query, refuse }) => {
      const {
        team: teamId,
        service: serviceId,
        customer: customerId,
        period = usualPeriod,
      } = query;
      const no = decideWhose({ teamId, serviceId, customerId });
      if (no) refuse(no);
      const of: Of = { period, teamId, serviceId, customerId };
      const { asOf, ...counts } = await countDefects(db, who, of);
      const figures = await figuresOf(db, who, of, counts);
      const page = { after: null, limit: clustersShown + 1 };
      const clusters = pageOfClusters(
        await findClusters(db, who, { teamId, serviceId, page }),
        clustersShown,
      );
      return {
        period,
        asOf,
        team: await teamNamed(db, who, teamId),
        service:
          serviceId === undefined ? null : named(found(await findService(db, who, serviceId))),
        customer: await teamNamed(db, who, customerId),
        figures,
        causes: showCauses(await countCauses(db, who, of)),
        streak: await streakOf({ db, who, now }, of, figures),
        ...(await linesOf(db, who, of, figures)),
        clusters: clusters.rows,
        nextClusters: clusters.nextCursor,
      };
    },
  },
  "GET /defects/export": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const { team: teamId, period = usualPeriod } = query;
      await teamNamed(db, who, teamId);
      const day = dayInZone(await findZone(db), now);
      const of: Of = { period, teamId };
      const figures = await figuresOf(db, who, of, await countDefects(db, who, of));
      return fileOf(await linesOf(db, who, of, figures), day);
    },
  },
  "GET /defects/clusters": {
    access: colleagues,
    answer: async ({ db, who, query, refuse }) => {
      const { team: teamId, service: serviceId, q, limit = clustersShown } = query;
      const no = decideWhose({ teamId, serviceId });
      if (no) refuse(no);
      await teamNamed(db, who, teamId);
      const after = afterOf(query.cursor);
      const page = { after, limit: limit + 1 };
      const which = { teamId, serviceId, words: q?.trim(), page };
      return pageOfClusters(await findClusters(db, who, which), limit);
    },
  },
  "GET /defects/clusters/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => {
      const cluster = found((await findClusters(db, who, { id }))[0]);
      return { cluster: asCluster(cluster), behind: await listBehind(db, who, id) };
    },
  },
});

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

async function teamNamed(db: Database, who: Who, id: string | undefined) {
  return id === undefined ? null : named(found(await findVisibleTeam(db, who, id)));
}

/** A row of fewer than may be told tells what they were. */
async function streakOf(
  { db, who, now }: { readonly db: Database; readonly who: Who; readonly now: Date },
  { teamId, serviceId, customerId }: Of,
  figures: Figures,
) {
  if (teamId === undefined || figures.rightFirstTime.tooFew) return null;
  const streak = await findStreak(db, who, { teamId, serviceId, customerId });
  return streak ? showStreak(streak, now) : null;
}

/** What a whole is made of, without what one subtraction would tell of the rest. */
async function partsOf(
  whole: Figures,
  rows: Promise<readonly LineRow[]> | null,
): Promise<LineAnswer[]> {
  return rows === null ? [] : hideRest(whole, (await rows).map(asLine));
}

/** Of all teams their names alone; of one team what it is made of. */
async function linesOf(db: Database, who: Who, of: Of, whole: Figures) {
  const { teamId, serviceId, customerId } = of;
  const ofTeam = teamId === undefined ? null : { ...of, teamId };
  const hasServices = ofTeam && serviceId === undefined;
  const hasCustomers = ofTeam && customerId === undefined;
  return {
    teams: await partsOf(whole, ofTeam ? null : listTeamLines(db, who, of)),
    services: await partsOf(whole, hasServices ? listServiceLines(db, who, ofTeam) : null),
    customers: await partsOf(whole, hasCustomers ? listCustomerLines(db, who, ofTeam) : null),
  };
}

/** A part is told on its own page as it is among the others of its whole, so that the one does not tell what the other leaves out. */
async function figuresOf(db: Database, who: Who, of: Of, counts: Counts): Promise<Figures> {
  const { period, teamId, serviceId, customerId } = of;
  const isPart = teamId !== undefined && (serviceId === undefined) !== (customerId === undefined);
  if (!isPart) return showFigures(counts);
  const whole = showFigures(await countDefects(db, who, { period, teamId }));
  const { services, customers } = await linesOf(db, who, { period, teamId }, whole);
  const partId = serviceId ?? customerId;
  const line = [...services, ...customers].find(({ id }) => id === partId);
  return line?.figures ?? showFigures(counts);
}

function afterOf(cursor: string | undefined) {
  const keys = readCursor(cursor, ["text", "id"]);
  if (keys === null) return null;
  const size = Number(keys[0]);
  return Number.isSafeInteger(size)
    ? { size, id: keys[1] }
    : refuseAny("wrongInput", { fields: { cursor: "is not one of ours" } });
}

function pageOfClusters(rows: readonly ClusterRow[], limit: number) {
  const page = pageOf(rows, limit, ({ size, id }) => [String(size), id]);
  return { ...page, rows: page.rows.map(asCluster) };
}

function asLine({ id, name, kind, present, longest, ...counts }: LineRow): LineAnswer {
  const figures = showFigures(counts);
  const row = figures.rightFirstTime.tooFew
    ? { present: null, longest: null }
    : { present, longest };
  return { id, name, isVendor: kind === "vendor", figures, ...row };
}

export function asCluster(row: ClusterRow): Sendable<ClusterAnswer> {
  const { size: _size, foundAt: _, serviceId, serviceName, teamId, teamName, ...rest } = row;
  return {
    ...rest,
    service: { id: serviceId, name: serviceName },
    team: { id: teamId, name: teamName },
  };
}
