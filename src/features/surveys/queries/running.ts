/**
 * SQL of the calendar's part: whom a wave asks, its roll, and what is left of it. It deliberately reads across every person's view: nobody reads the
 * outcome but as counts.
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Item, Mode, SurveyKind } from "../contract/items.ts";
import type { AnsweredGroup } from "../rules/atoms.ts";
import type { Candidate, PlannedGroup } from "../rules/planning.ts";

export interface DueWave {
  readonly id: string;
  readonly surveyId: string;
  readonly number: number;
  readonly name: string;
  readonly kind: SurveyKind;
  readonly mode: Mode;
  readonly items: readonly Item[];
  readonly surveyItems: readonly Item[];
  readonly asksMirror: boolean;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly plannedById: string | null;
}

const due = sql`wave.id, wave.survey_id, wave.number, survey.name, wave.kind, wave.mode, wave.items, survey.items as survey_items, survey.asks_mirror,
  to_char(wave.opens_on, 'YYYY-MM-DD') as opens_on, to_char(wave.closes_on, 'YYYY-MM-DD') as closes_on,
  to_char(wave.from_day, 'YYYY-MM-DD') as from_day, to_char(wave.until_day, 'YYYY-MM-DD') as until_day, wave.planned_by_id`;

/** Those whose day has come, the earliest first, held until the transaction ends. */
export async function takeDueToOpen(db: Database, today: string): Promise<DueWave[]> {
  const { rows } = await sql<DueWave>`
    select ${due} from wave join survey on survey.id = wave.survey_id
    where wave.opens_on <= ${today} and wave.opened_at is null and wave.dropped_at is null
    order by wave.opens_on, wave.id for update of wave`.execute(db);
  return rows;
}

export type WaveToOpen = Pick<
  DueWave,
  "id" | "surveyId" | "name" | "kind" | "asksMirror" | "opensOn" | "fromDay" | "untilDay"
>;

/** Planned ones that will have opened by a day, the earliest first, as the calendar takes them. */
export async function listToOpen(db: Database, day: string): Promise<WaveToOpen[]> {
  const { rows } = await sql<WaveToOpen>`
    select ${due} from wave join survey on survey.id = wave.survey_id
    where wave.opens_on <= ${day} and wave.opened_at is null and wave.dropped_at is null
    order by wave.opens_on, wave.id`.execute(db);
  return rows;
}

export async function takeDueToClose(db: Database, today: string): Promise<DueWave[]> {
  const { rows } = await sql<DueWave>`
    select ${due} from wave join survey on survey.id = wave.survey_id
    where wave.closes_on < ${today} and wave.opened_at is not null and wave.closed_at is null and wave.dropped_at is null
    order by wave.closes_on, wave.id for update of wave`.execute(db);
  return rows;
}

/** Open ones that have not been reminded, of which half the days are over; and those whose last day it is. */
export async function takeDueToRemind(
  db: Database,
  today: string,
  what: "half-way" | "last-day",
): Promise<DueWave[]> {
  const isDue =
    what === "last-day"
      ? sql`wave.last_called_at is null and wave.closes_on = ${today}::date and wave.closes_on > wave.opens_on`
      : sql`wave.reminded_at is null and wave.last_called_at is null
          and ${today}::date >= wave.opens_on + (wave.closes_on - wave.opens_on + 1) / 2 and ${today}::date < wave.closes_on
          and wave.closes_on - wave.opens_on >= 4`;
  const { rows } = await sql<DueWave>`
    select ${due} from wave join survey on survey.id = wave.survey_id
    where wave.opened_at is not null and wave.closed_at is null and wave.dropped_at is null and ${isDue}
    order by wave.id for update of wave`.execute(db);
  return rows;
}

export async function noteReminded(
  db: Database,
  id: string,
  what: "half-way" | "last-day",
  now: Date,
): Promise<void> {
  await db
    .updateTable("wave")
    .set(what === "half-way" ? { remindedAt: now } : { lastCalledAt: now })
    .where("id", "=", id)
    .execute();
}

const isHere = sql`not exists (select from departure where departure.person_id = membership.person_id)`;

interface Dealings {
  readonly surveyId: string;
  /** Instants. */
  readonly from: Date;
  readonly to: Date;
}

/**
 * Who really dealt with a team: asked it for something between these instants, on behalf of the team for which they asked last. Nobody judges
 * a team of their own, and nothing here tells of a confidential request.
 */
export async function listCustomers(
  db: Database,
  { surveyId, from, to }: Dealings,
): Promise<Candidate[]> {
  const { rows } = await sql<Omit<Candidate, "kind">>`
    select distinct on (request.team_id, request.customer_id)
      request.customer_id as person_id, request.team_id as provider_id, request.customer_team_id as team_id
    from request join team as provider on provider.id = request.team_id
    where request.asked_at >= ${from} and request.asked_at < ${to} and not request.confidential
      and request.customer_team_id is not null and request.customer_team_id <> request.team_id and provider.closed_at is null
      and exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = request.customer_id and membership.until is null and team.kind <> 'vendor' and ${isHere})
      and not exists (select from membership where membership.person_id = request.customer_id
        and membership.team_id = request.team_id and membership.until is null)
      and (not exists (select from survey_provider where survey_id = ${surveyId})
        or exists (select from survey_provider where survey_id = ${surveyId} and team_id = request.team_id))
    order by request.team_id, request.customer_id, request.asked_at desc`.execute(db);
  return rows.map((row) => ({ ...row, kind: "customers" }));
}

/** The people of these teams, or of all; somebody in several speaks for the one that they joined first. */
export async function listStaff(
  db: Database,
  teamIds: readonly string[] | "all",
): Promise<{ readonly personId: string; readonly teamId: string }[]> {
  const { rows } = await sql<{ readonly personId: string; readonly teamId: string }>`
    select distinct on (membership.person_id ${teamIds === "all" ? sql`` : sql`, membership.team_id`}) membership.person_id, membership.team_id
    from membership join team on team.id = membership.team_id
    where membership.until is null and team.kind <> 'vendor' and team.closed_at is null and ${isHere}
      ${teamIds === "all" ? sql`` : sql`and membership.team_id = any(${[...teamIds]}::uuid[])`}
    order by membership.person_id ${teamIds === "all" ? sql`` : sql`, membership.team_id`}, membership.since, membership.id`.execute(
    db,
  );
  return rows;
}

export interface NewGroup extends PlannedGroup {
  readonly id: string;
}

export async function openWave(
  db: Database,
  id: string,
  opening: {
    readonly items: readonly Item[];
    readonly groups: readonly NewGroup[];
    readonly now: Date;
  },
): Promise<void> {
  const { items, groups, now } = opening;
  await db
    .updateTable("wave")
    .set((is) => ({
      openedAt: now,
      items: JSON.stringify(items),
      version: is("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
  if (groups.length === 0) return;
  await db
    .insertInto("waveGroup")
    .values(
      groups.map(({ personIds, ...group }) => ({ ...group, waveId: id, asked: personIds.length })),
    )
    .execute();
  const roll = groups.flatMap((group) => group.personIds.map((personId) => [group.id, personId]));
  await sql`insert into wave_asked (group_id, person_id)
    select * from unnest(${roll.map(([groupId]) => groupId)}::uuid[], ${roll.map(([, personId]) => personId)}::uuid[])`.execute(
    db,
  );
}

export async function closeWave(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable("wave")
    .set((is) => ({ closedAt: now, version: is("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** What was answered goes unread, and so does the roll. */
export async function dropWave(
  db: Database,
  id: string,
  why: "called-off" | "nobody" | "too-few",
  now: Date,
): Promise<void> {
  await db
    .updateTable("wave")
    .set((is) => ({ droppedAt: now, droppedFor: why, version: is("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("waveGroup").where("waveId", "=", id).execute();
}

export async function listAskedIn(db: Database, waveId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct wave_asked.person_id from wave_group join wave_asked on wave_asked.group_id = wave_group.id
    where wave_group.wave_id = ${waveId}`.execute(db);
  return rows.map(({ personId }) => personId);
}

export async function findItems(db: Database, waveId: string): Promise<readonly Item[]> {
  const { items } = await db
    .selectFrom("wave")
    .select("items")
    .where("id", "=", waveId)
    .executeTakeFirstOrThrow();
  return items as Item[];
}

export type GroupAsked = Omit<AnsweredGroup, "answered">;

export function listGroupsOf(db: Database, waveId: string): Promise<GroupAsked[]> {
  return db
    .selectFrom("waveGroup")
    .select(["id", "kind", "providerId", "teamId", "eligible", "asked"])
    .where("waveId", "=", waveId)
    .execute() as Promise<GroupAsked[]>;
}

export async function listKeptAnswers(
  db: Database,
  waveId: string,
): Promise<{ readonly groupId: string; readonly answer: unknown }[]> {
  const { rows } = await sql<{ readonly groupId: string; readonly answer: unknown }>`
    select kept.group_id, kept.answer from wave_kept_answer as kept join wave_group on wave_group.id = kept.group_id
    where wave_group.wave_id = ${waveId}`.execute(db);
  return rows;
}
