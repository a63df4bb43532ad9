/** SQL that reads the sums, and what was said between two teams. */
import { sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { figuresVisibleTo } from "../access.ts";
import type { Side, Verdict } from "../contract.ts";
import type { SideCounts } from "../rules.ts";

export interface WholeRow extends SideCounts {
  readonly providerId: string;
  readonly provider: string;
  readonly side: Side;
}

export interface SumRow extends WholeRow {
  readonly customerId: string;
  readonly customer: string;
}

interface Which {
  /** The first month that counts, as its first day. */
  readonly since: string;
  /** Whose work. */
  readonly providerIds: readonly string[];
}

export async function listSums(
  db: Database,
  who: Who,
  { since, providerIds }: Which,
): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    select line.provider_id, provider.name as provider, line.customer_team_id as customer_id, customer.name as customer, line.side,
      line.n, line.yes, line.good, line.asked, line.heard
    from (select provider_id, customer_team_id, side, sum(n)::bigint as n, sum(yes)::bigint as yes, sum(good)::bigint as good,
        sum(asked)::bigint as asked, sum(heard)::bigint as heard
      from afterwards_sum where month >= ${since}::date and provider_id = any(${[...providerIds]}::uuid[]) group by provider_id, customer_team_id, side) as line
    join team as provider on provider.id = line.provider_id join team as customer on customer.id = line.customer_team_id
    where ${figuresVisibleTo(who)}
    order by lower(provider.name), lower(customer.name)`.execute(db);
  return rows;
}

/** Of each provider what all that asked it said and were said of, together. */
export async function listWholes(db: Database, who: Who, since: string): Promise<WholeRow[]> {
  const { rows } = await sql<WholeRow>`
    select line.provider_id, provider.name as provider, line.side, line.n, line.yes, line.good, line.asked, line.heard
    from (select provider_id, side, sum(n)::bigint as n, sum(yes)::bigint as yes, sum(good)::bigint as good, sum(asked)::bigint as asked,
        sum(heard)::bigint as heard
      from afterwards_sum where month >= ${since}::date group by provider_id, side) as line
    join team as provider on provider.id = line.provider_id
    where ${figuresVisibleTo(who)} order by lower(provider.name), provider.id`.execute(db);
  return rows;
}

/** The teams of which this one asked something that was told of. */
export async function listProvidersOf(
  db: Database,
  who: Who,
  { customerId, since }: { readonly customerId: string; readonly since: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct provider_id as id from afterwards_sum
    where customer_team_id = ${customerId} and month >= ${since}::date and ${figuresVisibleTo(who)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export interface Between {
  readonly providerId: string;
  readonly customerId: string;
  /** By the instant of the reveal: from the first up to, not including, the second. */
  readonly from: Date;
  readonly to: Date;
}

const within = ({ providerId, customerId, from, to }: Between) => sql`
  question.provider_id = ${providerId} and question.customer_team_id = ${customerId}
  and question.revealed_at >= ${from} and question.revealed_at < ${to}`;

/** What each side of two teams said that was revealed in a time; the caller holds it against the floor. */
export async function answersBetween(
  db: Database,
  between: Between,
): Promise<
  Readonly<Record<Side, { readonly n: number; readonly yes: number; readonly good: number }>>
> {
  const { rows } = await sql<{ side: Side; n: number; yes: number; good: number }>`
    select said.side, count(*) as n, count(*) filter (where said.verdict = 'yes') as yes, count(*) filter (where said.how >= 4) as good
    from afterwards_question as question join request on request.id = question.request_id and not request.confidential
    join afterwards_side as said on said.request_id = question.request_id and said.answered_at is not null
    where ${within(between)} group by said.side`.execute(db);
  const none = { n: 0, yes: 0, good: 0 };
  const of = (side: Side) => {
    const { n, yes, good } = rows.find((row) => row.side === side) ?? none;
    return { n, yes, good };
  };
  return { customer: of("customer"), provider: of("provider") };
}

export interface AnswerBehind {
  readonly requestId: string;
  readonly number: number;
  readonly title: string;
  readonly side: Side;
  readonly verdict: Verdict;
  readonly how: number;
  readonly revealedAt: Date;
}

/** The answers behind it, on requests that the reader may see, the newest first. */
export async function listAnswersBetween(
  db: Database,
  who: Who,
  between: Between & { readonly limit: number },
): Promise<AnswerBehind[]> {
  const { rows } = await sql<AnswerBehind>`
    select request.id as request_id, request.number, request.title, said.side, said.verdict, said.how, question.revealed_at
    from afterwards_question as question join request on request.id = question.request_id and not request.confidential
    join afterwards_side as said on said.request_id = question.request_id and said.answered_at is not null
    where ${within(between)} and ${figuresVisibleTo(who)} and ${requestsVisibleTo(who)}
    order by question.revealed_at desc, request.id, said.side limit ${between.limit}`.execute(db);
  return rows;
}

/** Names of the teams of these pairs. */
export async function teamNames(
  db: Database,
  pairs: readonly { readonly providerId: string; readonly customerTeamId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = pairs.flatMap(({ providerId, customerTeamId }) => [providerId, customerTeamId]);
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface AnswersAbout {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly yes: number;
}

/** What customers said of each team that was revealed in a time. */
export async function countAnswersAbout(
  db: Database,
  who: Who,
  { from, to }: Pick<Between, "from" | "to">,
): Promise<AnswersAbout[]> {
  const { rows } = await sql<AnswersAbout>`
    select team.id, team.name, count(*) as n, count(*) filter (where said.verdict = 'yes') as yes
    from afterwards_question as question join request on request.id = question.request_id and not request.confidential
    join afterwards_side as said on said.request_id = question.request_id and said.side = 'customer' and said.answered_at is not null
    join team on team.id = question.provider_id
    where question.revealed_at >= ${from} and question.revealed_at < ${to} and ${figuresVisibleTo(who)}
    group by team.id, team.name order by lower(team.name), team.id`.execute(db);
  return rows;
}
