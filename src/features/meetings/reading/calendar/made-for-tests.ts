/** Calendars written out for tests. */
import { readCalendar } from "./read-calendar.ts";

export const calendar = (...lines: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );

export const event = (...lines: string[]): string =>
  ["BEGIN:VEVENT", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT"].join("\r\n");

/** 'begin/end' of each occurrence from one day to the other, as instants without seconds. */
export async function timesIn(
  text: string,
  { from, to, zone = "Europe/Berlin" }: { from: string; to: string; zone?: string },
): Promise<string[]> {
  const window = { from: Date.parse(from), to: Date.parse(to) };
  const read = await readCalendar(text, { zone, window });
  if (read === "broken") throw new Error("It is no calendar");
  const short = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
  return read.occurrences.map(({ startsAt, endsAt }) => `${short(startsAt)}/${short(endsAt)}`);
}
