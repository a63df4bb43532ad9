/** Keeps each figure of each team by month, for good: each night the months just over, and those that were never read. */
import { monthLater, monthsUntil } from "#feature/balance";
import { findChain } from "#feature/chain";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { figures } from "./figures.ts";
import { keepMonths, listKeptMonths } from "../queries.ts";

/** As far back as the sums go that figures are read from. */
const monthsBack = 12;
/** What was asked then may still be finished; older months stay as they were last seen. */
const monthsOpen = 3;

export async function keepFigures(db: Database, now: Date): Promise<void> {
  const zone = await findZone(db);
  const last = monthLater(dayInZone(zone, now).slice(0, 7), -1);
  const back = monthsUntil(last, monthsBack);
  const teamIds = (await findChain(db)).teams
    .filter(({ isVendor }) => !isVendor)
    .map(({ id }) => id);
  const ours = new Set(teamIds);
  const isOpen = (month: string): boolean => month > monthLater(last, -monthsOpen);
  for (const figure of figures) {
    const kept = await listKeptMonths(db, { figure: figure.key, since: back[0]! });
    const isKept = new Set(kept.map(({ teamId, month }) => `${teamId} ${month}`));
    const monthsKept = new Set(kept.map(({ month }) => month));
    const months = back.filter((month) => isOpen(month) || !monthsKept.has(month));
    const read = await figure.read({ db, zone, now, teamIds, months });
    const anew = read.filter(
      ({ teamId, month }) =>
        ours.has(teamId) &&
        back.includes(month) &&
        (isOpen(month) || !isKept.has(`${teamId} ${month}`)),
    );
    await keepMonths(db, figure, anew, now);
  }
}
