/** SQL of the screen. Alarms and looks go through balanceVisibleTo; names of people are those of owners and leads. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { balanceVisibleTo } from "../access.ts";
import type { MonthOfBoth, Named } from "../contract.ts";
import type { KeptEvidence, LookState } from "./looking.ts";

export interface AlarmRow {
  readonly id: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly outcomeId: string;
  readonly outcomeName: string;
  readonly unit: string;
  readonly better: "more" | "less";
  readonly segmentId: string | null;
  readonly segmentName: string | null;
  readonly month: string;
  readonly raisedAt: Date;
  readonly evidence: KeptEvidence;
  readonly months: readonly MonthOfBoth[];
  readonly recoveredAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedWords: string;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly version: number;
}

const mostAlarms = 100;

/** Those that wait for words first, then the newest; only the one with `id` if it is given. */
export async function findAlarms(db: Database, who: Who, id?: string): Promise<AlarmRow[]> {
  const one = id === undefined ? sql`true` : sql`alarm.id = ${id}`;
  const { rows } = await sql<AlarmRow>`
    select alarm.id, alarm.team_id, team.name as team_name, alarm.outcome_id, outcome.name as outcome_name, outcome.unit,
      outcome.better, segment.id as segment_id, segment.name as segment_name, to_char(alarm.month, 'YYYY-MM') as month,
      alarm.raised_at, alarm.evidence, alarm.months, alarm.recovered_at, alarm.acknowledged_at, alarm.acknowledged_words,
      person.id as by_id, person.name as by_name, alarm.version
    from balance_alarm as alarm join team on team.id = alarm.team_id join outcome on outcome.id = alarm.outcome_id
      left join segment on segment.id = outcome.segment_id
      left join person on person.id = alarm.acknowledged_by_person_id
    where ${one} and ${balanceVisibleTo(who)}
    order by alarm.acknowledged_at is not null, alarm.raised_at desc, alarm.id desc limit ${mostAlarms}`.execute(
    db,
  );
  return rows;
}

export type AlarmRaised = Omit<
  AlarmRow,
  "months" | "acknowledgedAt" | "acknowledgedWords" | "byId" | "byName" | "version" | "segmentId"
>;

/** Those that were raised from one instant until another, in order. */
export async function findRaised(
  db: Database,
  who: Who,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<AlarmRaised[]> {
  const { rows } = await sql<AlarmRaised>`
    select alarm.id, alarm.team_id, team.name as team_name, alarm.outcome_id, outcome.name as outcome_name, outcome.unit,
      outcome.better, segment.name as segment_name, to_char(alarm.month, 'YYYY-MM') as month, alarm.raised_at, alarm.evidence,
      alarm.recovered_at
    from balance_alarm as alarm join team on team.id = alarm.team_id join outcome on outcome.id = alarm.outcome_id
      left join segment on segment.id = outcome.segment_id
    where alarm.raised_at >= ${from} and alarm.raised_at < ${to} and ${balanceVisibleTo(who)}
    order by alarm.raised_at, alarm.id`.execute(db);
  return rows;
}

export interface Watched {
  readonly state: LookState;
  readonly pairs: number;
  readonly month: string;
  readonly asOf: Date;
}

/** How many pairs were looked at for the newest month, and what came out. */
export async function countWatched(db: Database, who: Who): Promise<Watched[]> {
  const { rows } = await sql<Watched>`
    select state, count(*) as pairs, to_char(month, 'YYYY-MM') as month, max(as_of) as as_of from balance_look
    where month = (select max(month) from balance_look) and ${balanceVisibleTo(who)}
    group by state, month order by count(*) desc, state`.execute(db);
  return rows;
}

export interface LeadRow extends Named {
  readonly teamId: string;
}

/** Who leads which team now. */
export async function findLeads(db: Database): Promise<LeadRow[]> {
  const { rows } = await sql<LeadRow>`
    select membership.team_id, person.id, person.name
    from membership join person on person.id = membership.person_id
    where membership.lead and membership.until is null order by membership.since, person.name`.execute(
    db,
  );
  return rows;
}

/** Who leads the organisation now: a role outlives the departure of whoever had it. */
export async function findSeniorLeaders(db: Database): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select person.id, person.name from role_grant join person on person.id = role_grant.person_id
    where role_grant.role = 'senior-leader' and role_grant.revoked_at is null
      and not exists (select from departure where departure.person_id = person.id) order by person.name`.execute(
    db,
  );
  return rows;
}

/** Of owners: those who have left are not named. */
export async function findPeople(db: Database, ids: readonly string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Named>`
    select id, name from person where id = any(${[...ids]}::uuid[])
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  return rows;
}
