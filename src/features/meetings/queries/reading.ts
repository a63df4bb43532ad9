/** SQL that reads one's own meetings, and what is known of each. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { meetingsOf } from "../access.ts";
import type { Correction, WordKind } from "../contract.ts";
import type { Judged } from "../rules.ts";

type Own = Pick<Who, "personId">;

/** One meeting may stand in two of one's calendars: the one that was read last counts. */
const once = (who: Own, which: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select distinct on (key) * from meeting where ${meetingsOf(who)} and ${which} order by key, seen_at desc, id) as meeting`;

const plan = sql`
  meeting.id, meeting.key, meeting.series, meeting.title, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt",
  meeting.is_all_day as "isAllDay", meeting.is_free as "isFree", meeting.is_private as "isPrivate",
  meeting.is_organiser as "isOrganiser", meeting.answer, meeting.cancelled_at as "cancelledAt", meeting.shown_until as "shownUntil"`;

/** Of presence and reports the earliest coming and the latest going; a word that stands; a correction. */
const evidence = sql`
  exists (select from meeting_report where key = meeting.key) as "isCovered",
  least((select at from meeting_presence as p where p.key = meeting.key and p.person_id = meeting.person_id),
    (select min(joined_at) from meeting_attendance as a join meeting_report as r on r.id = a.report_id
      where r.key = meeting.key and a.person_id = meeting.person_id)) as came,
  (select max(left_at) from meeting_attendance as a join meeting_report as r on r.id = a.report_id
    where r.key = meeting.key and a.person_id = meeting.person_id) as left,
  word.kind as "wordKind", word.said_at as "wordSaidAt", word.new_at as "wordNewAt", correction.says as correction`;

const joined = sql`
  left join meeting_word as word on word.key = meeting.key and word.person_id = meeting.person_id
  left join meeting_correction as correction on correction.key = meeting.key and correction.person_id = meeting.person_id`;

interface Row extends Omit<Judged, "word"> {
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly wordKind: WordKind | null;
  readonly wordSaidAt: Date | null;
  readonly wordNewAt: Date | null;
  readonly correction: Correction | null;
}

export interface MeetingRow extends Judged {
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly word: {
    readonly kind: WordKind;
    readonly saidAt: Date;
    readonly newAt: Date | null;
  } | null;
}

const asMeeting = ({ wordKind, wordSaidAt, wordNewAt, ...row }: Row): MeetingRow => ({
  ...row,
  word:
    wordKind === null || wordSaidAt === null
      ? null
      : { kind: wordKind, saidAt: wordSaidAt, newAt: wordNewAt },
});

async function read(
  db: Database,
  who: Own,
  which: RawBuilder<unknown>,
  limit = 10_000,
): Promise<MeetingRow[]> {
  const { rows } = await sql<Row>`
    select ${plan}, ${evidence} from ${once(who, which)} ${joined} order by meeting.starts_at, meeting.id limit ${limit}`.execute(
    db,
  );
  return rows.map(asMeeting);
}

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Those that begin within the span or reach into it, by their beginning. */
export function listMeetings(db: Database, who: Own, { from, to }: Span): Promise<MeetingRow[]> {
  return read(db, who, sql`starts_at < ${to} and ends_at >= ${from}`);
}

/** Those whose title has these words, the latest first to come. */
export async function findByTitle(db: Database, who: Own, words: string): Promise<MeetingRow[]> {
  const pattern = `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await read(db, who, sql`title ilike ${pattern}`, 500);
  return rows.slice(-20).toReversed();
}

export async function findMeeting(
  db: Database,
  who: Own,
  id: string,
): Promise<MeetingRow | undefined> {
  return (await read(db, who, sql`id = ${id}`, 1))[0];
}

export interface OtherWord {
  readonly key: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly kind: WordKind;
  readonly newAt: Date | null;
  readonly saidAt: Date;
}

/** What the others said who are invited to the same meetings; words of somebody who is not are not heard. */
export async function wordsOfOthers(
  db: Database,
  who: Own,
  meetingIds: readonly string[],
): Promise<OtherWord[]> {
  const { rows } = await sql<OtherWord>`
    select word.key, jsonb_build_object('id', person.id, 'name', person.name) as person, word.kind, word.new_at as "newAt",
      word.said_at as "saidAt"
    from meeting join meeting_colleague as colleague on colleague.meeting_id = meeting.id
    join meeting_word as word on word.key = meeting.key and word.person_id = colleague.person_id
    join person on person.id = word.person_id
    where meeting.id = any(${[...meetingIds]}::uuid[]) and ${meetingsOf(who)} order by word.said_at, person.id`.execute(
    db,
  );
  return rows;
}

/** Colleagues who are invited and have not declined, by meeting. */
export async function colleaguesOf(
  db: Database,
  who: Own,
  meetingIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; personIds: string[] }>`
    select meeting.id, array_agg(colleague.person_id order by colleague.person_id) as "personIds"
    from meeting join meeting_colleague as colleague on colleague.meeting_id = meeting.id
    where meeting.id = any(${[...meetingIds]}::uuid[]) and ${meetingsOf(who)} and colleague.answer <> 'declined'
    group by meeting.id`.execute(db);
  return new Map(rows.map(({ id, personIds }) => [id, personIds]));
}

export async function hasCalendar(db: Database, who: Own): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from meeting_calendar where person_id = ${who.personId}) as has`.execute(
    db,
  );
  return rows[0]!.has;
}

export const usualNudge = 5;

export async function findNudgeMinutes(db: Database, { personId }: Own): Promise<number> {
  const row = await db
    .selectFrom("meetingSetting")
    .select("nudgeMinutes")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return row?.nudgeMinutes ?? usualNudge;
}
