/** SQL of the question on one request: opened, answered, revealed. */
import { sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { answersVisibleTo } from "../access.ts";
import type { Side, Verdict } from "../contract.ts";
import { sumMonths } from "./sums.ts";

export interface QuestionRow {
  readonly requestId: string;
  readonly providerId: string;
  readonly provider: string;
  readonly customerTeamId: string;
  readonly customer: string;
  readonly closesAt: Date;
  readonly revealedAt: Date | null;
}

export async function findQuestion(
  db: Database,
  who: Who,
  requestId: string,
): Promise<QuestionRow | undefined> {
  const { rows } = await sql<QuestionRow>`
    select question.request_id, question.provider_id, provider.name as provider, question.customer_team_id, customer.name as customer,
      question.closes_at, question.revealed_at
    from afterwards_question as question join request on request.id = question.request_id
    join team as provider on provider.id = question.provider_id join team as customer on customer.id = question.customer_team_id
    where question.request_id = ${requestId} and not ${who.guest} and ${requestsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0];
}

export interface SideRow {
  readonly side: Side;
  readonly personId: string;
  readonly person: string;
  readonly heardThen: number | null;
  readonly verdict: Verdict | null;
  readonly how: number | null;
  readonly said: string;
  readonly answeredAt: Date | null;
  readonly version: number;
}

/** Its sides as far as the reader may see them: before it is revealed, their own alone. */
export async function listSides(db: Database, who: Who, requestId: string): Promise<SideRow[]> {
  const { rows } = await sql<SideRow>`
    select said.side, said.person_id, person.name as person, said.heard_then, said.verdict, said.how, said.said, said.answered_at, said.version
    from afterwards_side as said join afterwards_question as question on question.request_id = said.request_id
    join person on person.id = said.person_id
    where said.request_id = ${requestId} and ${answersVisibleTo(who)}
    order by said.side`.execute(db);
  return rows;
}

export interface NewQuestion {
  readonly requestId: string;
  readonly providerId: string;
  readonly customerTeamId: string;
  readonly closesAt: Date;
  /** Person ids. */
  readonly customer: string;
  readonly provider: string;
}

/** Opens what is not open yet, both sides of each. */
export async function openQuestions(db: Database, all: readonly NewQuestion[]): Promise<void> {
  if (all.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as row ("requestId" uuid, "providerId" uuid, "customerTeamId" uuid,
    "closesAt" timestamptz, customer uuid, provider uuid)`;
  await sql`
    with opened as (
      insert into afterwards_question (request_id, provider_id, customer_team_id, closes_at)
      select "requestId", "providerId", "customerTeamId", "closesAt" from ${rows} order by "requestId"
      on conflict do nothing returning request_id)
    insert into afterwards_side (request_id, side, person_id)
    select opened.request_id, party.side, party.person_id from opened join ${rows} on row."requestId" = opened.request_id
    cross join lateral (values ('customer', row.customer), ('provider', row.provider)) as party (side, person_id)`.execute(
    db,
  );
}

/** Holds it, so that of two who answer at once the second finds the first. */
export async function holdQuestion(db: Database, requestId: string): Promise<void> {
  await sql`select from afterwards_question where request_id = ${requestId} for update`.execute(db);
}

export interface NewAnswer {
  readonly requestId: string;
  readonly side: Side;
  readonly verdict: Verdict;
  readonly how: number;
  readonly said: string;
  readonly at: Date;
}

/** Writes it, and answers whether both sides have answered now. */
export async function saveAnswer(
  db: Database,
  { requestId, side, verdict, how, said, at }: NewAnswer,
): Promise<boolean> {
  await sql`
    update afterwards_side set verdict = ${verdict}, how = ${how}, said = ${said}, answered_at = ${at}, version = version + 1
    where request_id = ${requestId} and side = ${side}`.execute(db);
  const { rows } = await sql<{ both: boolean }>`
    select bool_and(answered_at is not null) as both from afterwards_side where request_id = ${requestId}`.execute(
    db,
  );
  return rows[0]?.both === true;
}

export interface Revealed {
  readonly requestId: string;
  readonly number: number;
  readonly providerId: string;
  readonly customerTeamId: string;
  /** Of those whose other side has said something. */
  readonly toTell: readonly string[];
}

const told = sql`
  returning question.request_id, question.provider_id, question.customer_team_id,
    (select number from request where request.id = question.request_id) as number,
    array(select reader.person_id from afterwards_side as reader join afterwards_side as other
      on other.request_id = reader.request_id and other.side <> reader.side and other.answered_at is not null
      where reader.request_id = question.request_id) as to_tell`;

/** From now on whoever sees the request sees what was said, and it counts. */
export async function reveal(db: Database, requestId: string, now: Date): Promise<Revealed[]> {
  const { rows } = await sql<Revealed>`
    update afterwards_question as question set revealed_at = ${now}
    where request_id = ${requestId} and revealed_at is null ${told}`.execute(db);
  await sumMonths(db, rows, now);
  return rows;
}

/** Reveals those of which the time is over, at most so many. */
export async function revealOver(db: Database, now: Date, limit: number): Promise<Revealed[]> {
  const { rows } = await sql<Revealed>`
    with over as (
      select request_id from afterwards_question where revealed_at is null and closes_at <= ${now}
      order by closes_at limit ${limit} for update skip locked)
    update afterwards_question as question set revealed_at = ${now} from over where question.request_id = over.request_id ${told}`.execute(
    db,
  );
  await sumMonths(db, rows, now);
  return rows;
}

export interface WaitingRow {
  readonly requestId: string;
  readonly number: number;
  readonly title: string;
  readonly side: Side;
  readonly providerId: string;
  readonly provider: string;
  readonly customerTeamId: string;
  readonly customer: string;
  readonly heardThen: number;
  readonly closesAt: Date;
}

/** What the reader was asked, may still answer and has not. */
export async function listWaiting(db: Database, who: Who, now: Date): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select request.id as request_id, request.number, request.title, said.side, question.provider_id, provider.name as provider,
      question.customer_team_id, customer.name as customer, said.heard_then, question.closes_at
    from afterwards_side as said join afterwards_question as question on question.request_id = said.request_id
    join request on request.id = said.request_id
    join team as provider on provider.id = question.provider_id join team as customer on customer.id = question.customer_team_id
    where said.person_id = ${who.personId} and said.asked_at is not null and said.answered_at is null
      and question.revealed_at is null and question.closes_at > ${now} and ${requestsVisibleTo(who)}
    order by question.closes_at, request.id`.execute(db);
  return rows;
}

/** What the other side said of what this reader did or asked, as counts; the side is that of whoever said it. */
export async function countSaidOf(
  db: Database,
  who: Who,
  since: string,
): Promise<{ side: Side; n: number; yes: number; good: number }[]> {
  const { rows } = await sql<{ side: Side; n: number; yes: number; good: number }>`
    select said.side, count(*) as n, count(*) filter (where said.verdict = 'yes') as yes, count(*) filter (where said.how >= 4) as good
    from afterwards_side as own join afterwards_side as said on said.request_id = own.request_id and said.side <> own.side
    join afterwards_question as question on question.request_id = own.request_id
    where own.person_id = ${who.personId} and said.answered_at is not null and question.revealed_at >= ${since}::date
    group by said.side`.execute(db);
  return rows;
}
