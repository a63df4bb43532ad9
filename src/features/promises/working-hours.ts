/** Working hours as they are counted by, kept in the process: a row of them never changes (calendars migration). */
import { type Calendar, readCalendar } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { findHours } from "./queries/promised.ts";

const kept = new Map<string, Calendar>();
const mostKept = 1_000;

/** Reads those that are not kept yet, in one query; usually none. */
export async function readHours(db: Database, ids: Iterable<string>): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !kept.has(id));
  if (unknown.length === 0) return;
  for (const row of await findHours(db, unknown)) {
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? "");
    kept.set(row.id, readCalendar({ ...row, timezone: row.zone }));
  }
}

/** The hours of an id that `readHours` was given. */
export async function hoursById(db: Database, ids: Iterable<string>): Promise<HoursById> {
  const wanted = [...ids];
  await readHours(db, wanted);
  return new Map(wanted.map((id) => [id, keptHours(id)]));
}
export type HoursById = ReadonlyMap<string, Calendar>;

function keptHours(id: string): Calendar {
  const calendar = kept.get(id);
  if (!calendar) throw new Error(`There are no working hours ${id}`);
  return calendar;
}
