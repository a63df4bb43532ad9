/**
 * Reading calendars: at once when one is added, and again every half hour. Their servers are asked while no transaction is open; what they
 * say is written in one of its own for each calendar. What was read well stays until something better is read.
 */
import type { Database } from "#platform/database/open.ts";
import type { Outside, Tick } from "#platform/events/ticks.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { CalendarKind, Trouble } from "./contract.ts";
import { type Marks, noMarks, type ReadSource, readSource } from "./fetching/read-source.ts";
import { lockCalendar, noteRead, noteTrouble, takeDue, type ToRead } from "./queries/calendars.ts";
import { storeMeetings } from "./queries/storing.ts";
import type { ReadCalendar } from "./reading/calendar/read-calendar.ts";
import type { Window } from "./reading/calendar/expand.ts";
import { type Login, openLogin } from "./secret-file.ts";
import { foundIn } from "./sources.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
const everyMs = 30 * minuteMs;
const daysBack = 35;
const daysAhead = 60;

export const windowAt = (now: Date): Window => ({
  from: now.getTime() - daysBack * dayMs,
  to: now.getTime() + daysAhead * dayMs,
});

/** What its server says, or why it says nothing. Waits for that server: never within a transaction. */
export async function fetchCalendar(
  { files, now }: { readonly files: FileStore; readonly now: Date },
  calendar: ToRead,
): Promise<ReadSource | Trouble> {
  const login = await openLogin(files, calendar.id, calendar.sealed);
  if (!login) return "secretGone";
  // The window moves on; once a day all of it is read, changed or not.
  const { readAt, kind, zone } = calendar;
  const isSameDay =
    readAt !== null && Math.floor(readAt.getTime() / dayMs) === Math.floor(now.getTime() / dayMs);
  return readSource(
    { ...(isSameDay ? marksOf(calendar) : noMarks), kind, zone, login },
    windowAt(now),
  );
}

/** What the server of a calendar says that is not kept yet. */
export const fetchFirst = (
  calendar: { readonly kind: CalendarKind; readonly zone: string; readonly login: Login },
  now: Date,
): Promise<ReadSource | Trouble> => readSource({ ...noMarks, ...calendar }, windowAt(now));

const marksOf = ({ etag, lastModified, ctag }: Marks): Marks => ({ etag, lastModified, ctag });

/** What is wrong for good waits a day; what may pass waits an hour. */
function pauseAfter(trouble: Trouble): number {
  const lasting: readonly Trouble[] = ["notFound", "notAllowed", "secretGone", "closedAddress"];
  return lasting.includes(trouble) ? dayMs : 2 * everyMs;
}

export interface Owned {
  readonly id: string;
  readonly personId: string;
  readonly email: string | null;
}

/**
 * Within a transaction: writes what was found, by one who asked at `now`; where another who asked later has written already, theirs stays.
 * Answers why it could not be read, or null; undefined where the calendar has gone meanwhile.
 */
export async function keepFound(
  { db, now }: { readonly db: Database; readonly now: Date },
  calendar: Owned,
  found: ReadSource | Trouble,
): Promise<Trouble | null | undefined> {
  const { id } = calendar;
  const stands = await lockCalendar(db, id);
  if (!stands) return undefined;
  if (stands.triedAt !== null && stands.triedAt > now) return stands.trouble;
  if (typeof found === "string") {
    const nextAt = new Date(now.getTime() + pauseAfter(found));
    await noteTrouble(db, { id, now, nextAt }, found);
    return found;
  }
  if (found.calendar) await keepMeetings(db, { ...calendar, now }, found.calendar);
  const nextAt = new Date(now.getTime() + everyMs);
  await noteRead(db, { id, now, nextAt }, marksOf(found), found.calendar);
  return null;
}

/** Writes what a calendar holds, of any kind. */
export async function keepMeetings(
  db: Database,
  { id, personId, email, now }: Owned & { readonly now: Date },
  calendar: ReadCalendar,
): Promise<void> {
  const storing = { calendarId: id, personId, now };
  await storeMeetings(db, storing, foundIn(calendar, email, windowAt(now)));
}

const mostAtOnce = 40;
/** Whoever takes a calendar has it to themselves for so long; had they ended meanwhile, somebody else takes it then. */
const leaseMs = 10 * minuteMs;

/** Those whose turn it is are taken within the transaction, and asked after it. */
export const readDue: Tick = {
  name: "meetings: read calendars",
  everySeconds: 20,
  work: async ({ db, now }) => {
    const due = await takeDue(db, { now, until: new Date(now.getTime() + leaseMs) }, mostAtOnce);
    if (due.length === 0) return undefined;
    return (outside) => readAll(outside, due, now);
  },
};

/**
 * Servers are asked side by side, and what they say is written one after the other, so that all others find connections. One that fails in
 * a way that nobody foresaw takes no other along; it is told when all are done.
 */
async function readAll(
  { db, files, touch }: Outside,
  due: readonly ToRead[],
  now: Date,
): Promise<void> {
  const asked = await Promise.allSettled(
    due.map((calendar) => fetchCalendar({ files, now }, calendar)),
  );
  const faults: unknown[] = [];
  for (const [at, calendar] of due.entries()) {
    const found = asked[at]!;
    try {
      if (found.status === "rejected") throw found.reason;
      const { value } = found;
      await db.transaction().execute((inner) => keepFound({ db: inner, now }, calendar, value));
      touch(`meetings:${calendar.personId}`);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} calendars failed`);
}
