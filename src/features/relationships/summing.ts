/** Keeps the sums up: whatever has gone stale is summed anew, in steps small enough to stand beside other work. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { findZone } from "#feature/organisation";
import { beginOfMonths, type MeasureRow, monthsOf } from "./figures.ts";
import { listMeasures } from "./queries/around.ts";
import { replaceMonths } from "./queries/months.ts";
import { replaceTeamPeriods } from "./queries/periods.ts";
import { sumsOf } from "./periods/sums.ts";
import { sumServiceMonths } from "./queries/services.ts";
import { calendarsOf, workingCounter } from "./working.ts";
import {
  inTransaction,
  type EstimateRow,
  type Scope,
  type Stale,
  listWaitsOfPairs,
  replaceWaits,
  sumHandoffs,
  sumPairs,
  takeStale,
  takeTurn,
} from "./queries/sums.ts";
import { whereCustomers, whereProviders } from "./queries/conditions.ts";
import { type WaitRow, estimatesOf, periodStarts } from "./rules.ts";

const pairsAtOnce = 500;
const handoffsAtOnce = 2_000;
const servicesAtOnce = 20;
/** Of a large house a team has some ten thousand requests, and all of these are held at once. */
const teamsAtOnce = 8;

/** Sums everything that is stale, waiting for other writers. */
export async function sumStale(db: Database, now: Date): Promise<void> {
  while (await inTransaction(db, (inside) => sumSome(inside, now, { wait: true })));
}

/** One step, unless somebody else is at it. Answers whether more may wait. */
export function sumAFew(db: Database, now: Date): Promise<boolean> {
  return inTransaction(db, (inside) => sumSome(inside, now, { wait: false }));
}

async function sumSome(db: Database, now: Date, turn: { wait: boolean }): Promise<boolean> {
  if (!(await takeTurn(db, turn))) return false;
  const pairs = await takeStale(db, "pair", pairsAtOnce);
  if (pairs.length > 0) {
    await sumPairs(db, pairs, periodStarts(now), now);
    await estimate(db, {
      scope: "pair",
      stale: pairs,
      rows: await listWaitsOfPairs(db, pairs),
      now,
    });
    return true;
  }
  const handoffs = await takeStale(db, "handoff", handoffsAtOnce);
  if (handoffs.length > 0) {
    await sumHandoffs(db, handoffs, periodStarts(now), now);
    return true;
  }
  const services = await takeStale(db, "service-months", servicesAtOnce);
  if (services.length > 0) {
    const ids = services.map(({ oneId }) => oneId);
    await sumServiceMonths(db, ids, await findZone(db), now);
    return true;
  }
  return (await sumMargin(db, "provider", now)) || (await sumMargin(db, "customer", now));
}

/** A few teams at a time: all that was asked of them, or all that they asked. */
async function sumMargin(
  db: Database,
  scope: "provider" | "customer",
  now: Date,
): Promise<boolean> {
  const stale = await takeStale(db, scope, teamsAtOnce);
  if (stale.length === 0) return false;
  const ids = stale.map(({ oneId }) => oneId);
  const where = scope === "provider" ? whereProviders(ids) : whereCustomers(ids);
  const rows = await listMeasures(db, where);
  await estimate(db, { scope, stale, rows, now });
  await sumMonths(db, { scope, teamIds: ids, rows, now });
  return true;
}

interface SummingMonths {
  readonly scope: "provider" | "customer";
  readonly teamIds: readonly string[];
  readonly rows: readonly MeasureRow[];
  readonly now: Date;
}

/** The last twelve months of each of the teams, in the zone of the organisation as it is now; of those that serve the periods too. */
async function sumMonths(
  db: Database,
  { scope, teamIds, rows, now }: SummingMonths,
): Promise<void> {
  const zone = await findZone(db);
  const moment = { now, zone, countWorking: workingCounter(await calendarsOf(db, rows)) };
  const teams = groupBy(rows, keyOf(scope));
  teams.delete("");
  const made = [...teams].map(([teamId, own]) => {
    const last = own.reduce(
      (latest, { askedAt }) => (askedAt > latest ? askedAt : latest),
      new Date(0),
    );
    const from = beginOfMonths(zone, last);
    const recent = own.filter(({ askedAt }) => askedAt >= from);
    return { teamId, months: monthsOf(recent, last, moment) };
  });
  await replaceMonths(db, { scope, teamIds, zone }, made, now);
  if (scope === "customer") return;
  const sums = [...teams].map(([teamId, own]) => ({ teamId, sums: sumsOf(own, moment) }));
  await replaceTeamPeriods(db, { teamIds, zone, now }, sums);
}

interface Estimating {
  readonly scope: Scope;
  readonly stale: readonly Stale[];
  readonly rows: readonly WaitRow[];
  readonly now: Date;
}

async function estimate(db: Database, { scope, stale, rows, now }: Estimating): Promise<void> {
  const countWorking = workingCounter(await calendarsOf(db, rows));
  const estimates: EstimateRow[] = [];
  for (const group of groupBy(rows, keyOf(scope)).values()) {
    const first = group[0]!;
    const providerId = scope === "customer" ? null : first.providerId;
    const customerTeamId = scope === "provider" ? null : first.customerTeamId;
    for (const one of estimatesOf(group, { now, countWorking }))
      estimates.push({ ...one, providerId, customerTeamId });
  }
  await replaceWaits(db, scope, stale, estimates, now);
}

function keyOf(scope: Scope): (row: WaitRow) => string {
  if (scope === "provider") return (row) => row.providerId;
  if (scope === "customer") return (row) => row.customerTeamId ?? "";
  return (row) => `${row.providerId} ${row.customerTeamId}`;
}
