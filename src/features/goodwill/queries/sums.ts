/** SQL of the sums that are kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { LineName } from "../contract.ts";
import type { Count } from "../rules.ts";
import type { Line, Moment } from "./line.ts";
import { lines } from "./lines.ts";

/** One writer of sums at a time; whoever comes second leaves it to the first, until its transaction ends. */
export async function takeTurn(db: Database): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('goodturn.goodwill')) as mine`.execute(db);
  return rows[0]?.mine === true;
}

export interface Pair {
  /** The team that serves. */
  readonly oneId: string;
  /** The team that asks. */
  readonly otherId: string;
}

export type SpanName = "now" | "month" | "before";

export interface Span {
  readonly span: SpanName;
  readonly from: Date;
  /** Exclusive; null: until now, with what is open and not good any more. */
  readonly to: Date | null;
}

interface Summing extends Moment {
  readonly pairs: readonly Pair[];
  /** The longest first. */
  readonly spans: readonly Span[];
}

const listOf = (pairs: readonly Pair[]): RawBuilder<unknown> => sql`
  unnest(${pairs.map(({ oneId }) => oneId)}::uuid[], ${pairs.map(({ otherId }) => otherId)}::uuid[]) as stale (one_id, other_id)`;

/** What ended since then and what is open; two walks of one index. */
const measuresOf = (pairs: readonly Pair[], since: Date): RawBuilder<unknown> => {
  const ofPair = sql`${listOf(pairs)} join request_measure as m on m.provider_id = stale.one_id and m.customer_team_id = stale.other_id`;
  const columns = sql`m.request_id, m.provider_id, m.customer_team_id, m.ended_at, m.done, m.promise, m.reopened, m.misrouted`;
  return sql`
    select ${columns} from ${ofPair} and m.ended_at >= ${since}
    union all select ${columns} from ${ofPair} and m.ended_at is null`;
};

const entriesOf = ({ line, counts, good }: Line, moment: Moment): RawBuilder<unknown> => sql`
  select m.provider_id, m.customer_team_id, ${line}::text as line, m.ended_at, ${good(moment)} as good
  from m where ${counts(moment)}`;

const spansOf = (spans: readonly Span[]): RawBuilder<unknown> => sql`
  unnest(${spans.map(({ span }) => span)}::text[], ${spans.map(({ from }) => from)}::timestamptz[],
    ${spans.map(({ to }) => to)}::timestamptz[]) as span (name, since, until)`;

interface Counting extends Moment {
  readonly spans: readonly { span: string; from: Date; to: Date }[];
  /** Only between these teams; without them of the whole house. */
  readonly teamIds?: readonly string[];
}

/** Ended between two instants, by pair and span: of the whole house for what is told once a month, at the cost of reading every measure once. */
export async function countInHouse(
  db: Database,
  { spans, teamIds, ...moment }: Counting,
): Promise<CountedPair[]> {
  const [first, last] = [spans[0]!.from, spans.at(-1)!.to];
  const ids = sql`any(${[...(teamIds ?? [])]}::uuid[])`;
  const among = teamIds ? sql`m.provider_id = ${ids} and m.customer_team_id = ${ids}` : sql`true`;
  const entries = lines.map((line) => entriesOf(line, moment));
  const { rows } = await sql<CountedPair>`
    with m as materialized (
      select m.* from request_measure as m
      where m.ended_at >= ${first} and m.ended_at < ${last} and m.customer_team_id <> m.provider_id and ${among}),
    entry as (${sql.join(entries, sql` union all `)})
    select provider_id, customer_team_id as customer_id, line, span.name as span, count(*) as n, count(*) filter (where good) as good
    from entry join ${spansOf(spans as readonly Span[])} on ended_at >= span.since and ended_at < span.until
    group by 1, 2, 3, 4`.execute(db);
  return rows;
}

export interface CountedPair extends Count {
  readonly providerId: string;
  readonly customerId: string;
  readonly line: LineName;
  readonly span: string;
}

/** Puts new sums of the pairs in the place of those that stood there. */
export async function sumPairs(db: Database, { pairs, spans, ...moment }: Summing): Promise<void> {
  await sql`
    delete from goodwill_sum as kept using ${listOf(pairs)}
    where kept.provider_id = stale.one_id and kept.customer_id = stale.other_id`.execute(db);
  const entries = lines.map((line) => entriesOf(line, moment));
  await sql`
    with m as materialized (${measuresOf(pairs, spans[0]!.from)}),
    entry as (${sql.join(entries, sql` union all `)})
    insert into goodwill_sum (provider_id, customer_id, line, span, n, good, as_of)
    select provider_id, customer_team_id, line, span.name, count(*), count(*) filter (where good), ${moment.now}::timestamptz
    from entry join ${spansOf(spans)} on case when ended_at is null then span.until is null and not good
      else ended_at >= span.since and (span.until is null or ended_at < span.until) end
    group by provider_id, customer_team_id, line, span.name`.execute(db);
}
