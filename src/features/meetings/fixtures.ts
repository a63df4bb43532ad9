import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

interface Given {
  /** Whose calendar it is; somebody of a team of their own is made unless told. */
  readonly personId?: string;
  readonly colleagueIds?: readonly string[];
  readonly title?: string;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
}

const seenAt = new Date("2026-03-02T08:00:00Z");

/** A meeting of an hour on 2 March 2026 from five past nine, in a calendar whose address nobody can open any more. */
export async function makeMeeting(
  db: Database,
  given: Given = {},
): Promise<{ id: string; key: string; calendarId: string; personId: string }> {
  const personId = given.personId ?? (await makeMember(db)).id;
  const [id, calendarId, key] = [newId(), newId(), newId()];
  const calendar = { id: calendarId, personId, kind: "ics", name: "Work", host: "example.org" };
  await db
    .insertInto("meetingCalendar")
    .values({ ...calendar, sealed: Buffer.alloc(60), addedAt: seenAt })
    .execute();
  await db
    .insertInto("meeting")
    .values({
      id,
      calendarId,
      personId,
      key,
      series: key,
      title: given.title ?? "Monday round",
      startsAt: given.startsAt ?? new Date("2026-03-02T09:05:00Z"),
      endsAt: given.endsAt ?? new Date("2026-03-02T10:05:00Z"),
      isAllDay: false,
      isFree: false,
      isPrivate: false,
      isOrganiser: true,
      answer: "accepted",
      seenAt,
    })
    .execute();
  for (const colleagueId of given.colleagueIds ?? [])
    await db
      .insertInto("meetingColleague")
      .values({ meetingId: id, personId: colleagueId, answer: "accepted" })
      .execute();
  return { id, key, calendarId, personId };
}

/** An attendance report of it, in which nobody stands. */
export async function makeReport(
  db: Database,
  { key, personId }: { readonly key: string; readonly personId: string },
): Promise<{ id: string }> {
  const id = newId();
  const startsAt = new Date("2026-03-02T09:05:00Z");
  await db
    .insertInto("meetingReport")
    .values({
      id,
      key,
      byPersonId: personId,
      layout: "zoom",
      at: startsAt,
      startsAt,
      others: 1,
    })
    .execute();
  return { id };
}
