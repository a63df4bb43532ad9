/** Answers of the endpoints of defects. */
import { findService } from "#feature/catalogue";
import { findVisibleTeam, findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
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
import { showCauses, showFigures, showStreak } from "./rules.ts";
import type { Sendable } from "#platform/http/shapes.ts";

const usualPeriod = "year";
const usualLimit = 20;

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
      if (teamId === undefined && (serviceId ?? customerId) !== undefined) refuse("needsTeam");
      const of: Of = { period, teamId, serviceId, customerId };
      const { asOf, ...counts } = await countDefects(db, who, of);
      return {
        period,
        asOf,
        team: await teamNamed(db, who, teamId),
        service:
          serviceId === undefined ? null : named(found(await findService(db, who, serviceId))),
        customer: await teamNamed(db, who, customerId),
        figures: showFigures(counts),
        causes: showCauses(await countCauses(db, who, of)),
        streak: await streakOf(db, who, of, now),
        ...(await linesOf(db, who, of)),
        clusters: (await findClusters(db, who, { teamId, serviceId })).map(asCluster),
      };
    },
  },
  "GET /defects/export": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const { team: teamId, period = usualPeriod } = query;
      await teamNamed(db, who, teamId);
      const day = dayInZone(await findZone(db), now);
      return fileOf(await linesOf(db, who, { period, teamId }), day);
    },
  },
  "GET /defects/clusters": {
    access: colleagues,
    answer: async ({ db, who, query: { q, limit = usualLimit } }) => ({
      rows: (await findClusters(db, who, { words: q.trim(), limit })).map(asCluster),
    }),
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

async function streakOf(db: Database, who: Who, { teamId, serviceId, customerId }: Of, now: Date) {
  if (teamId === undefined) return null;
  const streak = await findStreak(db, who, { teamId, serviceId, customerId });
  return streak ? showStreak(streak, now) : null;
}

/** Of all teams their names alone; of one team what it is made of. */
async function linesOf(db: Database, who: Who, of: Of) {
  const { teamId, serviceId, customerId } = of;
  const none: LineAnswer[] = [];
  if (teamId === undefined)
    return {
      teams: (await listTeamLines(db, who, of)).map(asLine),
      services: none,
      customers: none,
    };
  const ofTeam = { ...of, teamId };
  return {
    teams: none,
    services:
      serviceId === undefined ? (await listServiceLines(db, who, ofTeam)).map(asLine) : none,
    customers:
      customerId === undefined ? (await listCustomerLines(db, who, ofTeam)).map(asLine) : none,
  };
}

function asLine({ id, name, kind, present, longest, ...counts }: LineRow): LineAnswer {
  return { id, name, isVendor: kind === "vendor", figures: showFigures(counts), present, longest };
}

export function asCluster(row: ClusterRow): Sendable<ClusterAnswer> {
  const { serviceId, serviceName, teamId, teamName, foundAt: _, ...rest } = row;
  return {
    ...rest,
    service: { id: serviceId, name: serviceName },
    team: { id: teamId, name: teamName },
  };
}
