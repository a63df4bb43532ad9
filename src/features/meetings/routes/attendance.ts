/** Answers about attendance reports. */
import { colleagues } from "#platform/http/access.ts";
import { found, refuse as say } from "#platform/http/refusal.ts";
import type { RefusalExtra } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { newId } from "#platform/crypto/ids.ts";
import {
  isOfMeeting,
  likelyMeetings,
  lookedOf,
  type Matched,
  matchPeople,
  type ReadReport,
  readReport,
  type Sent,
  spanOf,
} from "../attendance.ts";
import type { meetingsContract } from "../contract.ts";
import { type CameRow, deleteReport, insertReport, listReports } from "../queries/attendance.ts";
import { findMeeting, listMeetings } from "../queries/reading.ts";

type Refuse = (
  reason: Extract<ReturnType<typeof readReport>, { wrong: unknown }>["wrong"],
  extra?: RefusalExtra,
) => never;

function readOrRefuse(sent: Sent, refuse: Refuse): ReadReport {
  const read = readReport(sent);
  if (!("wrong" in read)) return read;
  const extra = "example" in read ? { facts: { example: read.example } } : {};
  return refuse(read.wrong, extra);
}

interface Came {
  readonly people: readonly CameRow[];
  /** Of whom nobody says who they are. */
  readonly others: number;
}

/** Who is meant: by address, or as the one who brings it in chose among those that looking offered. */
function cameOf(
  matched: readonly Matched[],
  chosen: readonly { readonly line: number; readonly personId: string }[],
): Came {
  const rows = new Map<string, CameRow>();
  let others = 0;
  const choices = new Map(chosen.map(({ line, personId }) => [line, personId]));
  for (const { attended, person, maybe, joinedAt, leftAt } of matched) {
    const choice = choices.get(attended.lines[0] ?? 0);
    const personId = person?.id ?? maybe.find(({ id }) => id === choice)?.id;
    if (personId === undefined) others += 1;
    else rows.set(personId, both(rows.get(personId), { personId, joinedAt, leftAt }));
  }
  return { people: [...rows.values()], others };
}

/** Under two names one is there from the first coming to the last going; without a going nobody knows when that was. */
function both(one: CameRow | undefined, other: CameRow): CameRow {
  if (!one) return other;
  const { personId } = other;
  const joinedAt = one.joinedAt < other.joinedAt ? one.joinedAt : other.joinedAt;
  if (one.leftAt === null || other.leftAt === null) return { personId, joinedAt, leftAt: null };
  return { personId, joinedAt, leftAt: one.leftAt > other.leftAt ? one.leftAt : other.leftAt };
}

export const attendanceAnswers: Pick<
  RoutesOf<typeof meetingsContract>,
  | "GET /me/attendance"
  | "POST /me/attendance/look"
  | "POST /me/attendance"
  | "DELETE /me/attendance/:id"
> = {
  "GET /me/attendance": {
    access: colleagues,
    answer: async ({ db, who }) => ({ rows: await listReports(db, who) }),
  },
  "POST /me/attendance/look": {
    access: colleagues,
    answer: async ({ db, who, body, refuse }) => {
      const read = readOrRefuse(body, refuse);
      const matched = await matchPeople(db, read);
      const span = spanOf(matched);
      const around = span === null ? [] : await listMeetings(db, who, span);
      const likely = span === null ? [] : likelyMeetings(around, span, read.report.title);
      return lookedOf(read, matched, likely);
    },
  },
  "POST /me/attendance": {
    access: colleagues,
    answer: async ({ db, who, body, now, refuse, subject, touch }) => {
      const read = readOrRefuse(body, refuse);
      const meeting = found(await findMeeting(db, who, body.meetingId));
      const matched = await matchPeople(db, read);
      const span = spanOf(matched);
      if (span === null || !isOfMeeting(meeting, span)) refuse("notThatMeeting");
      const { people, others } = cameOf(matched, body.people);
      const id = newId();
      const { key, startsAt } = meeting;
      const { layout, unread } = read.report;
      await insertReport(
        db,
        {
          id,
          key,
          startsAt,
          layout,
          byPersonId: who.personId,
          at: now,
          others,
          unread: unread.length,
        },
        people,
      );
      subject("attendance", id);
      for (const { personId } of people) touch(`meetings:${personId}`);
      return { id, people: people.length, others };
    },
  },
  "DELETE /me/attendance/:id": {
    access: colleagues,
    answer: async ({ db, who, params, subject, touch }) => {
      const personIds = await deleteReport(db, who, params.id);
      if (personIds === null) return say("missing");
      subject("attendance", params.id);
      for (const personId of personIds) touch(`meetings:${personId}`);
      return null;
    },
  },
};
