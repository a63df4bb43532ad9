/** From an attendance report to what is asked about it, and to what is kept of it. */
import type { Database } from "#platform/database/open.ts";
import type { LookedAnswer } from "./contract.ts";
import { matchColleagues } from "./queries/attendance.ts";
import type { MeetingRow } from "./queries/reading.ts";
import type { DayOrder } from "./reading/attendance/dates.ts";
import {
  type Attended,
  type AttendanceTrouble,
  type ReadAttendance,
  readAttendance,
} from "./reading/attendance/read-attendance.ts";
import { clockNamed, utc, type WallClock } from "./reading/calendar/zones.ts";
import type { Sendable } from "#platform/http/shapes.ts";

export interface Sent {
  readonly content: string;
  readonly order: DayOrder | null;
  readonly zone: string;
}

export interface ReadReport {
  readonly report: ReadAttendance;
  readonly clock: WallClock;
}

export type WrongReport =
  | { readonly wrong: AttendanceTrouble | "wrongZone" }
  | { readonly wrong: "orderOpen"; readonly example: string };

export function readReport({ content, order, zone }: Sent): ReadReport | WrongReport {
  const named = clockNamed(zone, undefined);
  if (!named) return { wrong: "wrongZone" };
  const report = readAttendance(Buffer.from(content, "base64"), order);
  if (typeof report === "string") return { wrong: report };
  if ("ask" in report) return { wrong: "orderOpen", example: report.example };
  return { report, clock: report.isUtc ? utc : named };
}

export interface Matched {
  readonly attended: Attended;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly maybe: readonly { readonly id: string; readonly name: string }[];
}

/** By address; where that says nobody, those of the same name are offered and never taken by themselves. */
export async function matchPeople(db: Database, { report, clock }: ReadReport): Promise<Matched[]> {
  const { people } = report;
  const { byAddress, byName } = await matchColleagues(db, {
    addresses: people.flatMap(({ address }) => address ?? []),
    names: people.map(({ name }) => name.toLowerCase()),
  });
  return people.map((attended) => {
    const { address, name, joined, left } = attended;
    const person = (address === null ? undefined : byAddress.get(address)) ?? null;
    return {
      attended,
      joinedAt: new Date(clock.instantOf(joined)),
      leftAt: left === null ? null : new Date(clock.instantOf(left)),
      person,
      maybe: person ? [] : (byName.get(name.toLowerCase()) ?? []),
    };
  });
}

/** From the first coming to the last going. */
export function spanOf(matched: readonly Matched[]): { from: Date; to: Date } | null {
  if (matched.length === 0) return null;
  const times = matched.flatMap(({ joinedAt, leftAt }) => [joinedAt, leftAt ?? joinedAt]);
  const ms = times.map((time) => time.getTime());
  return { from: new Date(Math.min(...ms)), to: new Date(Math.max(...ms)) };
}

/** Where the first one came more than half an hour before or after the beginning, it was another meeting, or the zone is wrong. */
const slackMs = 30 * 60_000;

export const isOfMeeting = (
  { startsAt, endsAt }: Pick<MeetingRow, "startsAt" | "endsAt">,
  { from, to }: { readonly from: Date; readonly to: Date },
): boolean =>
  Math.abs(from.getTime() - startsAt.getTime()) <= slackMs && from < endsAt && to > startsAt;

/** The likeliest first: of the same name, then by how near it began. */
export function likelyMeetings(
  meetings: readonly MeetingRow[],
  span: { readonly from: Date; readonly to: Date },
  title: string,
): MeetingRow[] {
  const isNamed = (meeting: MeetingRow): boolean =>
    meeting.title !== "" && meeting.title.toLowerCase() === title.trim().toLowerCase();
  const distance = ({ startsAt }: MeetingRow): number =>
    Math.abs(startsAt.getTime() - span.from.getTime());
  return meetings
    .filter((meeting) => !meeting.isAllDay && isOfMeeting(meeting, span))
    .sort(
      (one, other) =>
        Number(isNamed(other)) - Number(isNamed(one)) || distance(one) - distance(other),
    );
}

export function lookedOf(
  { report, clock }: ReadReport,
  matched: readonly Matched[],
  meetings: readonly MeetingRow[],
): Sendable<LookedAnswer> {
  const { layout, title, isUtc, began, unread, lines } = report;
  return {
    layout,
    title,
    isUtc,
    beganAt: began === null ? null : new Date(clock.instantOf(began)),
    people: matched.map(({ attended, joinedAt, person, maybe }) => ({
      line: attended.lines[0] ?? 0,
      name: attended.name,
      joinedAt,
      person,
      maybe,
    })),
    unread: [...unread],
    lines,
    meetings: meetings.map((one) => ({ id: one.id, title: one.title, startsAt: one.startsAt })),
  };
}
