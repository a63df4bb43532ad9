/** SQL of the sums over periods. Reads across every person's view: measures hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { z95 } from "#platform/statistics/wilson.ts";
import { sumsVisibleTo } from "../access.ts";
import type { Span, SpanName } from "../periods/spans.ts";
import type { Wait, WaitEstimate } from "../rules.ts";
import type { Counts } from "./reports.ts";
import { counts } from "./sums.ts";

type Counted = Pick<
  Counts,
  | "requests"
  | "running"
  | "finished"
  | "rightFirstTime"
  | "reopened"
  | "misrouted"
  | "promised"
  | "kept"
>;
type Middle = Pick<WaitEstimate, "n" | "endings" | "median" | "low" | "high">;

/** How a team, or all of them, served what was asked within a period. */
export interface PeriodSum extends Counted {
  readonly span: SpanName;
  /** In working seconds, as all waits here. */
  readonly firstReply: Middle;
  readonly done: Middle;
}

const inSpan = ({ from, to }: Span): RawBuilder<boolean> =>
  sql<boolean>`(m.asked_at >= ${from} and m.asked_at < ${to})`;

export async function countInAll(db: Database, span: Span): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select ${counts} from request_measure as m where ${inSpan(span)}`.execute(db);
  return rows[0]!;
}

export interface OpenRow {
  readonly requestId: string;
  readonly hoursId: string;
  readonly askedAt: Date;
}

/** What is open, or has no reply yet, of what was asked since then. */
export async function listOpenWaits(db: Database, since: Date): Promise<OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    select request_id as "requestId", hours_id as "hoursId", asked_at as "askedAt" from request_measure
    where asked_at >= ${since} and hours_id is not null and (done = 'running' or first_reply = 'running')`.execute(
    db,
  );
  return rows;
}

export interface OpenWait {
  readonly requestId: string;
  readonly seconds: number;
}

const columns = {
  "first-reply": { state: sql`m.first_reply`, seconds: sql`m.first_reply_working` },
  done: { state: sql`m.done`, seconds: sql`m.done_working` },
} as const;

/** Rounding in the product must not carry a survival of exactly one half to the other side of it. */
const rounding = sql`1e-9::float8`;

/** Where the curve of this column first comes down to one half; level at exactly one half, the middle of that stretch. */
const halfOf = (height: string): RawBuilder<number | null> => sql<number | null>`(
  select case when abs(${sql.ref(height)} - 0.5) <= ${rounding} then coalesce((seconds + next_seconds) / 2, seconds) else seconds end
  from bound where ${sql.ref(height)} <= 0.5 + ${rounding} order by seconds limit 1)`;

/**
 * The median that `estimateWait` finds, made where the rows are: Kaplan & Meier's survival as a running product, Greenwood's sum beside it,
 * and the interval on the log-log scale. A test holds the two against each other.
 */
export async function estimateInAll(
  db: Database,
  span: Span,
  wait: Wait,
  open: readonly OpenWait[],
): Promise<Middle> {
  const { state, seconds } = columns[wait];
  const { rows } = await sql<Middle>`
    with open as (
      select * from unnest(${open.map(({ requestId }) => requestId)}::uuid[], ${open.map((one) => one.seconds)}::float8[])
        as open (request_id, seconds)),
    waited as (
      select case when ${state} = 'running' then open.seconds else ${seconds} end::float8 as seconds, ${state} = 'came' as came
      from request_measure as m left join open on ${state} = 'running' and open.request_id = m.request_id
      where ${inSpan(span)} and m.hours_id is not null and ${state} <> 'unknown'),
    step as (
      select seconds, count(*) as seen, count(*) filter (where came) as ended from waited where seconds is not null group by seconds),
    risk as (
      select seconds, ended::float8 as ended, sum(seen) over (order by seconds desc)::float8 as at_risk from step),
    curve as (
      select seconds, lead(seconds) over walk as next_seconds, at_risk - ended as survivors,
        sum(case when at_risk > ended then ln((at_risk - ended) / at_risk) else 0 end) over walk as log_survival,
        sum(case when at_risk > ended then ended / (at_risk * (at_risk - ended)) else 0 end) over walk as variance
      from risk where ended > 0 window walk as (order by seconds)),
    bound as (
      select seconds, next_seconds,
        case when survivors = 0 then 0 else exp(log_survival) end as middle,
        case when survivors = 0 then 0 else exp(log_survival * exp(${z95}::float8 * sqrt(variance) / -log_survival)) end as lower,
        case when survivors = 0 then 'infinity' else exp(log_survival * exp(-${z95}::float8 * sqrt(variance) / -log_survival)) end as upper
      from curve)
    select coalesce((select sum(seen) from step), 0)::integer as n, coalesce((select sum(ended) from step), 0)::integer as endings,
      ${halfOf("middle")} as median, ${halfOf("lower")} as low, ${halfOf("upper")} as high`.execute(
    db,
  );
  return rows[0]!;
}

/** When each of the organisation's periods was summed last in this zone. */
export async function whenSummed(db: Database, zone: string): Promise<ReadonlyMap<SpanName, Date>> {
  const { rows } = await sql<{ span: string; asOf: Date }>`
    select span, as_of as "asOf" from period_sum where team_id is null and zone = ${zone}`.execute(
    db,
  );
  return new Map(rows.map(({ span, asOf }) => [span, asOf]));
}

export interface TeamSums {
  /** Null: all of them. */
  readonly teamId: string | null;
  readonly sums: readonly PeriodSum[];
}

/** Puts the sums of teams in the place of those that stood there: what is not given is empty. */
export async function replaceTeamPeriods(
  db: Database,
  of: { readonly teamIds: readonly string[]; readonly zone: string; readonly now: Date },
  made: readonly TeamSums[],
): Promise<void> {
  await sql`delete from period_sum where team_id = any(${[...of.teamIds]}::uuid[])`.execute(db);
  await insertSums(db, of, made);
}

/** Puts sums of the organisation in the place of those that stood there; periods that are none any more go. */
export async function replaceOrganisationPeriods(
  db: Database,
  of: { readonly periods: readonly SpanName[]; readonly zone: string; readonly now: Date },
  sums: readonly PeriodSum[],
): Promise<void> {
  await sql`
    delete from period_sum where team_id is null
      and (zone <> ${of.zone} or span = any(${sums.map(({ span }) => span)}::text[]) or span <> all(${[...of.periods]}::text[]))`.execute(
    db,
  );
  await insertSums(db, of, [{ teamId: null, sums }]);
}

async function insertSums(
  db: Database,
  { zone, now }: { readonly zone: string; readonly now: Date },
  made: readonly TeamSums[],
): Promise<void> {
  const rows = made.flatMap(({ teamId, sums }) => sums.map((sum) => rowOf(teamId, sum)));
  await sql`
    insert into period_sum (team_id, span, zone, requests, running, finished, right_first_time, reopened, misrouted, promised, kept,
      first_reply_n, first_reply_endings, first_reply_median, first_reply_low, first_reply_high,
      done_n, done_endings, done_median, done_low, done_high, as_of)
    select team_id, span, ${zone}, requests, running, finished, right_first_time, reopened, misrouted, promised, kept,
      first_reply_n, first_reply_endings, first_reply_median, first_reply_low, first_reply_high,
      done_n, done_endings, done_median, done_low, done_high, ${now}::timestamptz
    from jsonb_populate_recordset(null::period_sum, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}

const rowOf = (teamId: string | null, { firstReply, done, ...sum }: PeriodSum) => ({
  team_id: teamId,
  span: sum.span,
  requests: sum.requests,
  running: sum.running,
  finished: sum.finished,
  right_first_time: sum.rightFirstTime,
  reopened: sum.reopened,
  misrouted: sum.misrouted,
  promised: sum.promised,
  kept: sum.kept,
  first_reply_n: firstReply.n,
  first_reply_endings: firstReply.endings,
  first_reply_median: firstReply.median,
  first_reply_low: firstReply.low,
  first_reply_high: firstReply.high,
  done_n: done.n,
  done_endings: done.endings,
  done_median: done.median,
  done_low: done.low,
  done_high: done.high,
});

const middle = (wait: "first_reply" | "done"): RawBuilder<Middle> => {
  const part = (name: string) => sql.ref(`periodSum.${wait}_${name}`);
  return sql<Middle>`jsonb_build_object('n', ${part("n")}, 'endings', ${part("endings")}, 'median', ${part("median")},
    'low', ${part("low")}, 'high', ${part("high")})`;
};

type SumRow = PeriodSum & { readonly teamId: string | null; readonly asOf: Date };

/** The sums of a team, or of the whole organisation; months first, in order. */
export async function findPeriodSums(
  db: Database,
  who: Who,
  { teamId, zone }: { readonly teamId: string | null; readonly zone: string },
): Promise<SumRow[]> {
  return readSums(
    db,
    who,
    sql`period_sum.team_id is not distinct from ${teamId}::uuid and period_sum.zone = ${zone}`,
  );
}

/** One period of many teams; those of which nothing was asked have none. */
export async function findPeriodOfTeams(
  db: Database,
  who: Who,
  { teamIds, span }: { readonly teamIds: readonly string[]; readonly span: "now" | "before" },
): Promise<(SumRow & { readonly teamId: string })[]> {
  const rows = await readSums(
    db,
    who,
    sql`period_sum.team_id = any(${[...teamIds]}::uuid[]) and period_sum.span = ${span}`,
  );
  return rows.flatMap((row) => (row.teamId === null ? [] : [{ ...row, teamId: row.teamId }]));
}

async function readSums(db: Database, who: Who, which: RawBuilder<unknown>): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    select team_id as "teamId", span, requests, running, finished, right_first_time as "rightFirstTime", reopened, misrouted, promised, kept,
      ${middle("first_reply")} as "firstReply", ${middle("done")} as done, as_of as "asOf"
    from period_sum where ${which} and ${sumsVisibleTo(who)} order by span`.execute(db);
  return rows;
}

/**
 * When work of a team was last not right, or of any team; null: never, as far as is known. Walks the newest defects past those of
 * confidential requests, which no figure tells of.
 */
export async function findLastDefect(
  db: Database,
  who: Who,
  teamId: string | null,
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(last.at) as at from team cross join lateral (
      select defect.at from defect
      where defect.team_id = team.id and defect.kind <> 'returned' and exists (select from request_measure where request_measure.request_id = defect.request_id)
      order by defect.at desc limit 1) as last
    where (${teamId}::uuid is null or team.id = ${teamId}::uuid) and ${!who.guest}`.execute(db);
  return rows[0]?.at ?? null;
}
