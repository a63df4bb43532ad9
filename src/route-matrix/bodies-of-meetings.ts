/** Bodies of calls about meetings, and one of each thing that they name. */
import { makeMeeting, makeReport } from "#fixtures/meetings";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

const report =
  "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n" +
  "Someone Else,,2026-03-02 09:05:00,2026-03-02 10:00:00,55,Yes\r\n";
const sent = { content: Buffer.from(report).toString("base64"), order: null, zone: "UTC" };
/** No call of a test leaves the house: what cannot be reached is refused. */
const closed = "https://127.0.0.1/calendar.ics";
const login = { login: "someone", password: "four loud geese" };

export function bodiesOfMeetings({ meeting }: Things): Readonly<Record<string, unknown>> {
  return {
    "PUT /me/meetings/:id/word": { kind: "late", newAt: "2026-03-02T09:15:00Z" },
    "POST /me/calendars": { name: "Work", address: closed },
    "POST /me/calendars/look": { address: closed, ...login },
    "POST /me/calendars/caldav": { name: "Work", url: closed, ...login },
    "POST /me/calendars/file": {
      name: "Work",
      content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    },
    "POST /me/attendance/look": sent,
    "POST /me/attendance": { ...sent, meetingId: meeting, people: [] },
  };
}

/** A meeting in somebody's own calendar, and a report of it that they brought in. */
export async function makeMet(
  db: Database,
  personId: string,
  colleagueId: string,
): Promise<Pick<Things, "meeting" | "ownCalendar" | "report">> {
  const made = await makeMeeting(db, { personId, colleagueIds: [colleagueId] });
  const { id } = await makeReport(db, made);
  return { meeting: made.id, ownCalendar: made.calendarId, report: id };
}
