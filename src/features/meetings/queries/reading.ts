/** SQL that reads one's own meetings, and what is known of each. */
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { meetingsOf } from "../access.ts";
import type { Correction, WordKind } from "../contract.ts";
import type { Judged } from "../rules.ts";

type Own = Pick<Who, "personId">;

/** One meeting may stand in two of one's calendars: what was read last counts, and only of that is anything asked. */
const once = (owned: RawBuilder<SqlBool>): RawBuilder<unknown> => sql`
  (select distinct on (person_id, key) * from meeting where ${owned} order by person_id, key, seen_at desc, id) as meeting`;

const plan = sql`
  meeting.id, meeting.person_id as "personId", meeting.key, meeting.series, meeting.title, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt",
  meeting.is_all_day as "isAllDay", meeting.is_free as "isFree", meeting.is_private as "isPrivate",
  meeting.is_organiser as "isOrganiser", meeting.answer, meeting.cancelled_at as "cancelledAt", meeting.shown_until as "shownUntil"`;

/** Of presence and reports the earliest coming and the latest going; a word that stands; a correction. All of it for this very time. */
const evidence = sql`
  report."isCovered", report."isWhole", report."broughtBy", least(presence.at, report.joined) as came, report.gone as left,
  word.kind as "wordKind", word.said_at as "wordSaidAt", word.new_at as "wordNewAt", correction.says as correction`;

/**
 * A report counts for whoever brought it in, and for those whose own calendar says that the one who did belongs to the meeting: anybody can
 * write a calendar that says so of themselves. Of somebody who was erased it was looked at then, and counts on only for those whom it names: that
 * somebody was missing it tells of nobody any more.
 */
const reports = sql`
  select count(*) > 0 as "isCovered", coalesce(bool_or(r.others = 0 and r.unread = 0), false) as "isWhole",
    min(a.joined_at) as joined, max(a.left_at) as gone,
    coalesce(jsonb_agg(distinct jsonb_build_object('id', by.id, 'name', by.name)) filter (where by.id is not null), '[]') as "broughtBy"
  from meeting_report as r
  left join meeting_attendance as a on a.report_id = r.id and a.person_id = meeting.person_id
  left join person as by on by.id = r.by_person_id
  where r.key = meeting.key and r.starts_at = meeting.starts_at
    and ((r.by_person_id is null and a.person_id is not null) or r.by_person_id = meeting.person_id or exists (
      select from meeting as own join meeting_colleague as colleague on colleague.meeting_id = own.id
      where own.person_id = meeting.person_id and own.key = r.key and own.starts_at = r.starts_at
        and colleague.person_id = r.by_person_id))`;

const sameOne = (said: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${said}.key = meeting.key and ${said}.person_id = meeting.person_id and ${said}.starts_at = meeting.starts_at`;

const joined = sql`
  left join meeting_word as word on ${sameOne(sql`word`)}
  left join meeting_presence as presence on ${sameOne(sql`presence`)}
  left join meeting_correction as correction on ${sameOne(sql`correction`)}
  cross join lateral (${reports}) as report`;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Row extends Omit<Judged, "word"> {
  readonly personId: string;
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly broughtBy: readonly Named[];
  readonly wordKind: WordKind | null;
  readonly wordSaidAt: Date | null;
  readonly wordNewAt: Date | null;
  readonly correction: Correction | null;
}

export interface MeetingRow extends Judged {
  /** Whose calendar it stands in. */
  readonly personId: string;
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly isPrivate: boolean;
  /** Who brought in the reports that count. */
  readonly broughtBy: readonly Named[];
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

interface Which {
  readonly owned: RawBuilder<SqlBool>;
  readonly where: RawBuilder<unknown>;
  readonly limit?: number;
  readonly isLatestFirst?: boolean;
}

/** By their beginning. */
async function read(
  db: Database,
  { owned, where, limit, isLatestFirst = false }: Which,
): Promise<MeetingRow[]> {
  const order = isLatestFirst ? sql`desc` : sql`asc`;
  const { rows } = await sql<Row>`
    select ${plan}, ${evidence} from ${once(owned)} ${joined} where ${where}
    order by meeting.starts_at ${order}, meeting.id ${order} limit ${limit ?? null}`.execute(db);
  return rows.map(asMeeting);
}

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

const within = ({ from, to }: Span): RawBuilder<unknown> =>
  sql`meeting.starts_at < ${to} and meeting.ends_at >= ${from}`;

/** Those that begin within the span or reach into it, by their beginning. */
export function listMeetings(db: Database, who: Own, span: Span): Promise<MeetingRow[]> {
  return read(db, { owned: meetingsOf(who), where: within(span), limit: 10_000 });
}

/** Across the view of each of them, for totals that name nobody. */
export async function listMeetingsOfAll(
  db: Database,
  personIds: readonly string[],
  span: Span,
): Promise<Map<string, MeetingRow[]>> {
  const owned = sql<SqlBool>`meeting.person_id = any(${[...personIds]}::uuid[])`;
  return groupBy(await read(db, { owned, where: within(span) }), ({ personId }) => personId);
}

/** Those whose title has these words, the latest first to come. */
export async function findByTitle(db: Database, who: Own, words: string): Promise<MeetingRow[]> {
  const pattern = `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const where = sql`meeting.title ilike ${pattern}`;
  return read(db, { owned: meetingsOf(who), where, limit: 20, isLatestFirst: true });
}

/** By the id of any copy of it. */
export async function findMeeting(
  db: Database,
  who: Own,
  id: string,
): Promise<MeetingRow | undefined> {
  const key = sql`(select key from meeting where id = ${id} and ${meetingsOf(who)})`;
  return (
    await read(db, { owned: meetingsOf(who), where: sql`meeting.key = ${key}`, limit: 1 })
  )[0];
}

export interface OtherWord {
  readonly key: string;
  readonly person: Named;
  readonly kind: WordKind;
  readonly newAt: Date | null;
  readonly saidAt: Date;
}

/** What the others said who are invited to the same meetings and have not come since; words of somebody who is not invited are not heard. */
export async function wordsOfOthers(
  db: Database,
  who: Own,
  meetingIds: readonly string[],
): Promise<OtherWord[]> {
  const { rows } = await sql<OtherWord>`
    select word.key, jsonb_build_object('id', person.id, 'name', person.name) as person, word.kind, word.new_at as "newAt",
      word.said_at as "saidAt"
    from meeting join meeting_colleague as colleague on colleague.meeting_id = meeting.id
    join meeting_word as word
      on word.key = meeting.key and word.person_id = colleague.person_id and word.starts_at = meeting.starts_at
    join person on person.id = word.person_id
    where meeting.id = any(${[...meetingIds]}::uuid[]) and ${meetingsOf(who)} and not exists (
      select from meeting_presence as presence
      where presence.key = word.key and presence.person_id = word.person_id and presence.starts_at = word.starts_at)
    order by word.said_at, person.id`.execute(db);
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
