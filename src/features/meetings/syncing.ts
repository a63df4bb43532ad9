/** Reading calendars: at once when one is added, and again every half hour. What was read well stays until something better is read. */
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { Trouble } from "./contract.ts";
import { type ReadSource, readSource } from "./fetching/read-source.ts";
import { listDue, noteRead, noteTrouble, type ToRead } from "./queries/calendars.ts";
import { storeMeetings } from "./queries/storing.ts";
import type { ReadCalendar } from "./reading/calendar/read-calendar.ts";
import type { Window } from "./reading/calendar/expand.ts";
import { openLogin } from "./secret-file.ts";
import { meetingsFrom } from "./sources.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
const everyMs = 30 * minuteMs;
const daysBack = 35;
const daysAhead = 60;

export interface Syncing {
  readonly db: Database;
  readonly files: FileStore;
  readonly now: Date;
}

export const windowAt = (now: Date): Window => ({
  from: now.getTime() - daysBack * dayMs,
  to: now.getTime() + daysAhead * dayMs,
});

/** Reads one. Answers why it could not be read, or null. */
export async function sync(syncing: Syncing, calendar: ToRead): Promise<Trouble | null> {
  return keep(syncing, calendar, await fetchOne(syncing, calendar));
}

async function fetchOne({ files, now }: Syncing, calendar: ToRead): Promise<ReadSource | Trouble> {
  const login = await openLogin(files, calendar.id, calendar.sealed);
  if (!login) return "secretGone";
  // The window moves on; once a day all of it is read, changed or not.
  const { readAt } = calendar;
  const isSameDay =
    readAt !== null && Math.floor(readAt.getTime() / dayMs) === Math.floor(now.getTime() / dayMs);
  const marks = isSameDay ? calendar : { etag: null, lastModified: null, ctag: null };
  const { kind, zone } = calendar;
  return readSource({ ...marks, kind, zone, login }, windowAt(now));
}

/** What is wrong for good waits a day; what may pass waits an hour. */
function pauseAfter(trouble: Trouble): number {
  const lasting: readonly Trouble[] = ["notFound", "notAllowed", "secretGone", "closedAddress"];
  return lasting.includes(trouble) ? dayMs : 2 * everyMs;
}

async function keep(
  { db, now }: Syncing,
  calendar: ToRead,
  found: ReadSource | Trouble,
): Promise<Trouble | null> {
  const { id } = calendar;
  if (typeof found === "string") {
    const nextAt = new Date(now.getTime() + pauseAfter(found));
    await noteTrouble(db, { id, now, nextAt }, found);
    return found;
  }
  if (found.calendar) await keepMeetings(db, { ...calendar, now }, found.calendar);
  const nextAt = new Date(now.getTime() + everyMs);
  const noted = found.calendar && {
    unread: found.calendar.unread.length,
    unknownZones: found.calendar.unknownZones.slice(0, 20),
  };
  await noteRead(db, { id, now, nextAt }, found, noted);
  return null;
}

/** Writes what a calendar holds, of any kind. */
export async function keepMeetings(
  db: Database,
  owner: {
    readonly id: string;
    readonly personId: string;
    readonly email: string | null;
    readonly now: Date;
  },
  { occurrences }: ReadCalendar,
): Promise<void> {
  const { id, personId, email, now } = owner;
  const { from, to } = windowAt(now);
  const storing = { calendarId: id, personId, now, from: new Date(from), to: new Date(to) };
  await storeMeetings(db, storing, meetingsFrom(occurrences, email));
}

const mostAtOnce = 40;

/** Servers are asked side by side, each for ten seconds at most; what they say is written one after the other. */
export const readDue: Tick = {
  name: "meetings: read calendars",
  everySeconds: 20,
  work: async ({ db, files, now, touch }) => {
    const syncing = { db, files, now };
    const due = await listDue(db, now, mostAtOnce);
    const found = await Promise.all(due.map((calendar) => fetchOne(syncing, calendar)));
    for (const [at, calendar] of due.entries()) {
      await keep(syncing, calendar, found[at]!);
      touch(`meetings:${calendar.personId}`);
    }
  },
};
