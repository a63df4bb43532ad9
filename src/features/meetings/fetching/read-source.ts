/** Reads a calendar of either kind, as cheaply as its server lets us: unchanged ones are not sent again. */
import { fetchOutside, OutsideFault } from "#platform/outward/fetch-outside.ts";
import type { CalendarKind, Trouble } from "../contract.ts";
import type { Window } from "../reading/calendar/expand.ts";
import { type ReadCalendar, readCalendar } from "../reading/calendar/read-calendar.ts";
import type { Login } from "../secret-file.ts";
import { readEntries, readTag } from "./caldav.ts";
import { CalendarFault, faultOfStatus } from "./faults.ts";

/** What a server gave to tell whether anything has changed. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly ctag: string | null;
}

export interface Source extends Marks {
  readonly kind: CalendarKind;
  readonly login: Login;
  readonly zone: string;
}

export interface ReadSource extends Marks {
  /** Null: nothing has changed. */
  readonly calendar: ReadCalendar | null;
}

export const noMarks: Marks = { etag: null, lastModified: null, ctag: null };

/** What was read, or why not: foreseen troubles are answers, everything else is thrown. */
export async function readSource(source: Source, window: Window): Promise<ReadSource | Trouble> {
  try {
    return source.kind === "caldav"
      ? await readByDav(source, window)
      : await readByAddress(source, window);
  } catch (fault) {
    const trouble = troubleOf(fault);
    if (trouble === null) throw fault;
    return trouble;
  }
}

export function troubleOf(fault: unknown): Trouble | null {
  return fault instanceof CalendarFault || fault instanceof OutsideFault ? fault.trouble : null;
}

async function readByAddress(source: Source, window: Window): Promise<ReadSource> {
  const { etag, lastModified, login, zone } = source;
  const answer = await fetchOutside({
    url: login.url.replace(/^webcals?:/i, "https:"),
    headers: {
      accept: "text/calendar, */*;q=0.1",
      ...(etag !== null && { "if-none-match": etag }),
      ...(lastModified !== null && { "if-modified-since": lastModified }),
    },
  });
  if (answer.status === 304) return { etag, lastModified, ctag: null, calendar: null };
  if (answer.status !== 200) throw faultOfStatus(answer.status);
  return {
    ...noMarks,
    etag: markOf(answer.headers.etag),
    lastModified: markOf(answer.headers["last-modified"]),
    calendar: await parsed(answer.body.toString("utf8"), zone, window),
  };
}

/** A mark that nobody could mean as one is none. */
const markOf = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.length > 1000 ? null : text;

async function readByDav({ login, ctag, zone }: Source, window: Window): Promise<ReadSource> {
  const { url } = login;
  const dav = { url, login: login.login ?? "", password: login.password ?? "" };
  const tag = markOf(await readTag(dav));
  if (tag !== null && tag === ctag) return { ...noMarks, ctag, calendar: null };
  const text = await readEntries(dav, window);
  return { ...noMarks, ctag: tag, calendar: await parsed(text, zone, window) };
}

async function parsed(text: string, zone: string, window: Window): Promise<ReadCalendar> {
  const calendar = await readCalendar(text, { zone, window });
  if (calendar === "broken") throw new CalendarFault("noCalendar");
  return calendar;
}
