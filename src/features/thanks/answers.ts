/** Pages of thanks as a reader is shown them. */
import { monthAfter } from "#platform/calendar/days.ts";
import { findVisibleTeam, findZone } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found } from "#platform/http/refusal.ts";
import { floor } from "#platform/statistics/floor.ts";
import type { Who } from "#platform/http/who.ts";
import type { Boxes } from "./exporting.ts";
import { endedMonths, startOfMonth } from "./months.ts";
import { countBetween, countOfTeam, countOwn } from "./queries/figures.ts";
import {
  listBetween,
  listGiven,
  listOfTeam,
  listReceived,
  withReceivers,
} from "./queries/reading.ts";

export interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

interface Asked {
  readonly box: "received" | "given";
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const boxes = { received: listReceived, given: listGiven } as const;

export async function ownPage({ db, who }: Reading, { box, limit = 50, cursor }: Asked) {
  const after = readCursor(cursor, ["instant", "id"]);
  const rows = await boxes[box](db, who, { after, limit: limit + 1 });
  const page = pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id]);
  return { ...page, rows: await withReceivers(db, who, page.rows) };
}

const mostExported = 5000;

export async function ownBoxes({ db, who }: Reading): Promise<Boxes> {
  const all = { after: null, limit: mostExported };
  return {
    received: await withReceivers(db, who, await listReceived(db, who, all)),
    given: await withReceivers(db, who, await listGiven(db, who, all)),
  };
}

const monthsShown = 12;
const dayMs = 86_400_000;
export const newestDays = 90;
export const sinceOf = (now: Date): Date => new Date(now.getTime() - newestDays * dayMs);

/** Twelve months, this one included: of oneself nothing has to wait. */
export async function ownMonths({ db, who, now }: Reading) {
  const zone = await findZone(db);
  const ended = endedMonths(zone, now, monthsShown - 1);
  const months = [...ended, monthAfter(ended.at(-1)!, 1)];
  const since = startOfMonth(zone, months[0]!);
  const counts = await countOwn(db, who.personId, { since, zone });
  return months.map((month) => {
    const { received = 0, given = 0 } = counts.find((one) => one.month === month) ?? {};
    return { month: `${month}-01`, received, given };
  });
}

export async function teamNamed({ db, who }: Reading, teamId: string) {
  const { id, name } = found(await findVisibleTeam(db, who, teamId));
  return { id, name };
}

const mostOfTeam = 8;

export async function ofTeam(reading: Reading, teamId: string) {
  const { db, who, now } = reading;
  const team = await teamNamed(reading, teamId);
  const newest = { since: sinceOf(now), limit: mostOfTeam };
  const rows = await withReceivers(db, who, await listOfTeam(db, who, teamId, newest));
  const zone = await findZone(db);
  const months = endedMonths(zone, now, monthsShown);
  const counts = await countOfTeam(db, who, {
    teamId,
    since: startOfMonth(zone, months[0]!),
    until: startOfMonth(zone, monthAfter(months.at(-1)!, 1)),
    zone,
  });
  const shown = (n: number): number | null => (n < floor ? null : n);
  return {
    team,
    rows,
    months: months.map((month) => ({ month: `${month}-01`, n: shown(counts.get(month) ?? 0) })),
    floor,
  };
}

export async function between(reading: Reading, fromId: string, toId: string) {
  const { db, who, now } = reading;
  const [from, to] = [await teamNamed(reading, fromId), await teamNamed(reading, toId)];
  const since = sinceOf(now);
  const n = await countBetween(db, who, { fromId, toId, since });
  const rows = await listBetween(db, who, { fromId, toId, since, limit: 50 });
  return { from, to, n, rows: await withReceivers(db, who, rows) };
}
