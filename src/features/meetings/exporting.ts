/** One's own meetings and record as a file. */
import { Readable } from "node:stream";
import ICAL from "ical.js";
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { MeetingRow } from "./queries/reading.ts";
import { judgedOf, type JudgedMeeting } from "./record.ts";

type Column = readonly [head: string, of: (one: JudgedMeeting) => string | number | null];

const columns: readonly Column[] = [
  ["meeting", ({ meeting }) => meeting.title],
  ["begins", ({ meeting }) => meeting.startsAt.toISOString()],
  ["ends", ({ meeting }) => meeting.endsAt.toISOString()],
  ["all day", ({ meeting }) => (meeting.isAllDay ? "yes" : "no")],
  ["called together by me", ({ meeting }) => (meeting.isOrganiser ? "yes" : "no")],
  ["my answer", ({ meeting }) => meeting.answer],
  ["record", ({ verdict }) => verdict.kind],
  ["minutes late", ({ verdict }) => verdict.minutes],
  ["others were told", ({ verdict }) => (verdict.wasTold ? "yes" : "no")],
  ["came", ({ meeting }) => meeting.came?.toISOString() ?? null],
  ["left", ({ meeting }) => meeting.left?.toISOString() ?? null],
  ["reports brought in by", ({ meeting }) => meeting.broughtBy.map(({ name }) => name).join(", ")],
  ["put right", ({ meeting }) => meeting.correction],
];

export function exportOf(
  meetings: readonly MeetingRow[],
  format: "csv" | "json" | "ics",
  now: Date,
): FileToSend {
  if (format === "ics") return calendarFile(meetings, now);
  const judged = judgedOf(meetings, now);
  if (format === "csv") {
    const head = columns.map(([name]) => name);
    const cells = judged.map((one) => columns.map(([, of]) => of(one)));
    return csvFile("meetings.csv", head, cells);
  }
  const rows = judged.map((one) =>
    Object.fromEntries(columns.map(([name, of]) => [name, of(one)] as const)),
  );
  return jsonFile("meetings.json", { meetings: rows });
}

/** Written by the library, which folds and escapes as RFC 5545 wants it. */
function calendarFile(meetings: readonly MeetingRow[], now: Date): FileToSend {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Goodturn//Meetings//EN");
  for (const meeting of meetings) calendar.addSubcomponent(eventOf(meeting, now));
  const bytes = Buffer.from(`${calendar.toString()}\r\n`, "utf8");
  const type = "text/calendar; charset=utf-8";
  return { name: "meetings.ics", type, sizeBytes: bytes.length, content: Readable.from([bytes]) };
}

function eventOf(meeting: MeetingRow, now: Date): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${meeting.key}@goodturn`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(now, true));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromJSDate(meeting.startsAt, true));
  event.addPropertyWithValue("dtend", ICAL.Time.fromJSDate(meeting.endsAt, true));
  event.addPropertyWithValue("summary", meeting.title);
  if (meeting.isPrivate) event.addPropertyWithValue("class", "PRIVATE");
  if (meeting.cancelledAt !== null) event.addPropertyWithValue("status", "CANCELLED");
  return event;
}
