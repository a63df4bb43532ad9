/** SQL of the nightly look. Reads across every person's view: figures of teams hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { MonthOfBoth } from "../contract.ts";
import type { Every } from "../months.ts";
import type { Width } from "../rules.ts";

export interface WatchedOutcome {
  readonly id: string;
  readonly name: string;
  readonly every: Every;
  readonly better: "more" | "less";
  readonly segmentId: string | null;
  readonly segmentName: string | null;
  /** Since the day that was given, in any order. */
  readonly values: readonly { readonly day: string; readonly value: number }[];
}

/** Every outcome that is not retired, with its values since a day. */
export async function findWatchedOutcomes(db: Database, since: string): Promise<WatchedOutcome[]> {
  const { rows } = await sql<WatchedOutcome>`
    select outcome.id, outcome.name, outcome.every, outcome.better, outcome.segment_id, segment.name as segment_name,
      coalesce((
        select jsonb_agg(jsonb_build_object('day', day, 'value', value)) from outcome_value
        where outcome_id = outcome.id and day >= ${since}::date), '[]') as values
    from outcome left join segment on segment.id = outcome.segment_id
    where outcome.retired_at is null`.execute(db);
  return rows;
}

export type LookState =
  | "alarm"
  | "balanced"
  | "insideAsBefore"
  | "insideTooFew"
  | "recentMissing"
  | "tooShort"
  | "neverMoves"
  | "tooCoarse";

export interface LookRow {
  readonly teamId: string;
  readonly outcomeId: string;
  /** '2026-10' */
  readonly month: string;
  readonly state: LookState;
  readonly width: Width | null;
  readonly statistic: number | null;
}

/** Looks since a month, of all pairs. */
export async function findLooks(db: Database, since: string): Promise<LookRow[]> {
  const { rows } = await sql<LookRow>`
    select team_id, outcome_id, to_char(month, 'YYYY-MM') as month, state, width, statistic
    from balance_look where month >= ${`${since}-01`}::date`.execute(db);
  return rows;
}

/** Puts these in the place of what could not be told of their month, and forgets looks before a month. */
export async function writeLooks(
  db: Database,
  looks: readonly LookRow[],
  { now, forgetBefore }: { readonly now: Date; readonly forgetBefore: string },
): Promise<void> {
  await sql`delete from balance_look where month < ${`${forgetBefore}-01`}::date`.execute(db);
  if (looks.length === 0) return;
  await sql`
    insert into balance_look (team_id, outcome_id, month, state, width, statistic, as_of)
    select "teamId", "outcomeId", (month || '-01')::date, state, width, statistic, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(looks)}::jsonb)
      as given ("teamId" uuid, "outcomeId" uuid, month text, state text, width text, statistic double precision)
    on conflict (team_id, outcome_id, month) do update
      set state = excluded.state, width = excluded.width, statistic = excluded.statistic, as_of = excluded.as_of`.execute(
    db,
  );
}

/** What an alarm rests on, as it is kept: the contract's evidence without what follows from it. */
export interface KeptEvidence {
  readonly better: readonly {
    readonly figure: "speed" | "promise" | "right";
    readonly before: number;
    readonly recent: number;
    readonly requestsBefore: number;
    readonly requestsRecent: number;
    readonly statistic: number;
  }[];
  readonly recent: number;
  readonly usual: number;
  readonly spread: number;
  readonly monthsBefore: number;
  readonly autocorrelation: number;
  readonly statistic: number;
  readonly limit: number;
}

export interface NewAlarm {
  readonly id: string;
  readonly teamId: string;
  readonly outcomeId: string;
  readonly month: string;
  readonly raisedAt: Date;
  readonly evidence: KeptEvidence;
  readonly months: readonly MonthOfBoth[];
}

export async function insertAlarm(db: Database, alarm: NewAlarm): Promise<void> {
  const { month, evidence, months, ...row } = alarm;
  await db
    .insertInto("balanceAlarm")
    .values({
      ...row,
      month: `${month}-01`,
      evidence: JSON.stringify(evidence),
      months: JSON.stringify(months),
    })
    .execute();
}

export interface StandingAlarm {
  readonly id: string;
  readonly teamId: string;
  readonly outcomeId: string;
  readonly month: string;
  readonly usual: number;
  readonly spread: number;
}

/** Alarms since a month whose outcome has not recovered. */
export async function findStandingAlarms(db: Database, since: string): Promise<StandingAlarm[]> {
  const { rows } = await sql<StandingAlarm>`
    select id, team_id, outcome_id, to_char(month, 'YYYY-MM') as month,
      (evidence ->> 'usual')::double precision as usual, (evidence ->> 'spread')::double precision as spread
    from balance_alarm where recovered_at is null and month >= ${`${since}-01`}::date`.execute(db);
  return rows;
}

export async function noteRecovered(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("balanceAlarm")
    .set({ recoveredAt: now })
    .where("id", "in", [...ids])
    .execute();
}

/** Leads of the team and those who lead the organisation, as far as they are still here. */
export async function findWhoIsTold(db: Database, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with told as (
      select person_id as id from membership where team_id = ${teamId} and lead and until is null
      union
      select person_id from role_grant where role = 'senior-leader' and revoked_at is null)
    select id from told where not exists (select from departure where departure.person_id = told.id)`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
