/** Lists and the queue. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { type Who, isIn } from "#platform/http/who.ts";
import { type Walk, requestsVisibleTo, walkFollowed, walksVisibleTo } from "../access.ts";
import type { Impact, State } from "../contract.ts";
import { type OutsideRow, outsideOf } from "./outside.ts";
import { searchRequests } from "./searching.ts";

export interface ListRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: State;
  readonly stateSince: Date;
  readonly impact: Impact;
  readonly confidential: boolean;
  readonly teamId: string;
  readonly teamName: string;
  readonly customerTeamId: string | null;
  readonly customerTeamName: string | null;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly askedAt: Date;
  readonly dueAt: Date | null;
  readonly dueKind: "first-reply" | "next-reply" | "done" | null;
  readonly outside: OutsideRow | null;
  readonly lastStepAt: Date;
}

const columns = sql`
  request.id, request.number, request.title, request.state, request.state_since, request.impact, request.confidential,
  request.team_id, team.name as team_name, request.customer_team_id, customer_team.name as customer_team_name,
  request.customer_id, customer.name as customer_name, request.holder_id, holder.name as holder_name,
  request.service_id, service.name as service_name, request.asked_at, request.due_at, request.due_kind, request.last_step_at`;

const joins = sql`
  join team on team.id = request.team_id
  left join service on service.id = request.service_id
  left join team as customer_team on customer_team.id = request.customer_team_id
  left join person as customer on customer.id = request.customer_id
  left join person as holder on holder.id = request.holder_id`;

export interface ListFilter {
  readonly team?: string;
  readonly customerTeam?: string;
  readonly customer?: string;
  readonly holder?: string;
  readonly service?: string;
  /** Who follows them. */
  readonly follower?: string;
  readonly impact?: Impact;
  /** Those for which somebody waits outside: all, what their own team has not checked, what was confirmed. */
  readonly outside?: "waits" | "to-check" | "confirmed";
  /** Of which segment somebody waits. */
  readonly segment?: string;
  readonly states?: readonly State[];
  readonly askedFrom?: Date;
  readonly askedTo?: Date;
  /** What was typed may be a request's number: that one is a hit too. */
  readonly number?: number;
  /** A query of `to_tsquery`, made by search-words.ts. */
  readonly words?: string;
}

export interface Place {
  readonly at: Date;
  readonly id: string;
}

export function conditionsOf(filter: ListFilter): RawBuilder<unknown>[] {
  const conditions: (RawBuilder<unknown> | undefined)[] = [
    filter.team === undefined ? undefined : sql`request.team_id = ${filter.team}`,
    filter.customerTeam === undefined
      ? undefined
      : sql`request.customer_team_id = ${filter.customerTeam}`,
    filter.customer === undefined ? undefined : sql`request.customer_id = ${filter.customer}`,
    filter.holder === undefined ? undefined : sql`request.holder_id = ${filter.holder}`,
    filter.service === undefined ? undefined : sql`request.service_id = ${filter.service}`,
    filter.impact === undefined ? undefined : sql`request.impact = ${filter.impact}`,
    filter.states === undefined
      ? undefined
      : sql`request.state = any(${[...filter.states]}::text[])`,
    ...outsideConditionsOf(filter),
    ...furtherConditionsOf(filter),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

const claimThat = (is: RawBuilder<unknown>): RawBuilder<unknown> => sql`exists (
  select from outside_claim as claim where claim.id = request.outside_claim_id and ${is})`;

function outsideConditionsOf({ outside, segment }: ListFilter) {
  const narrowed = outside !== undefined || segment !== undefined;
  return [
    // Said by itself, so that the index of those alone can be walked.
    narrowed ? sql`request.outside_claim_id is not null` : undefined,
    outside === "to-check"
      ? sql`request.closed_at is null and request.done_at is null
          and ${claimThat(sql`claim.request_id = request.id and claim.verdict is null`)}`
      : undefined,
    outside === "confirmed" ? claimThat(sql`claim.verdict = 'confirmed'`) : undefined,
    segment === undefined ? undefined : claimThat(sql`claim.segment_id = ${segment}`),
  ];
}

function furtherConditionsOf({ follower, askedFrom, askedTo }: ListFilter) {
  const follows = sql`exists (
    select from follower as own where own.request_id = request.id and own.person_id = ${follower})`;
  return [
    follower === undefined ? undefined : follows,
    askedFrom === undefined ? undefined : sql`request.asked_at >= ${askedFrom}`,
    askedTo === undefined ? undefined : sql`request.asked_at < ${askedTo}`,
  ];
}

/** A member of the team sees all of it, and whoever follows sees what they follow, so one walk is enough. */
function walksFor(who: Who, filter: ListFilter): Walk[] {
  if (filter.follower === who.personId) return [walkFollowed(who)];
  const all = { askedAt: sql<Date>`request.asked_at`, id: sql<string>`request.id` };
  if (filter.team !== undefined && isIn(who, filter.team)) {
    return [{ from: sql`from request where true`, ...all }];
  }
  return walksVisibleTo(who);
}

export interface Listing {
  readonly filter: ListFilter;
  readonly after?: Place;
  readonly limit: number;
}

/** The newest requests that the person sees and the filter lets through, words aside; (id, asked_at), newest first. */
export function newestOf(who: Who, { filter, after, limit }: Listing): RawBuilder<unknown> {
  const conditions = conditionsOf(filter);
  const walks = walksFor(who, filter).map(({ from, askedAt, id }) => {
    const later = after ? [sql`(${askedAt}, ${id}) < (${after.at}, ${after.id})`] : [];
    const narrowed = [...conditions, ...later].map((condition) => sql` and ${condition}`);
    return sql`(select ${id} as id, ${askedAt} as asked_at ${from} ${sql.join(narrowed, sql``)}
      order by ${askedAt} desc, ${id} desc limit ${limit})`;
  });
  return sql`select id, asked_at from (${sql.join(walks, sql` union `)}) as walked order by asked_at desc, id desc limit ${limit}`;
}

/** The rows of the requests that `found` gives as (id, ...), newest first. */
export async function rowsOf(
  db: Database,
  who: Who,
  found: RawBuilder<unknown>,
): Promise<ListRow[]> {
  const { rows } = await sql<ListRow>`
    select ${columns}, ${outsideOf(who)} from (${found}) as newest join request on request.id = newest.id ${joins}
    order by request.asked_at desc, request.id desc`.execute(db);
  return rows;
}

/** At most `limit` rows after the place, newest first. */
export async function listRequests(db: Database, who: Who, asked: Listing): Promise<ListRow[]> {
  const { words } = asked.filter;
  if (words !== undefined) return searchRequests(db, who, { ...asked, words });
  return rowsOf(db, who, newestOf(who, asked));
}

export interface QueuePlace {
  readonly queueClass: number;
  /** As PostgreSQL writes it: it may be 'infinity'. */
  readonly dueOrder: string;
  readonly impactOrder: number;
  readonly askedAt: string;
  readonly id: string;
}

export interface QueueListRow extends ListRow {
  /** By which the clock counts that says what is due next. */
  readonly hoursId: string | null;
  readonly place: QueuePlace;
}

/** Open work of a team in the order of its rank; a walk over one index. */
export async function listQueue(
  db: Database,
  who: Who,
  asked: { team: string; after?: QueuePlace; limit: number },
): Promise<QueueListRow[]> {
  const { team, after, limit } = asked;
  const later = after
    ? sql`and (request.queue_class, request.due_order, request.impact_order, request.asked_at, request.id)
        > (${after.queueClass}, ${after.dueOrder}::timestamptz, ${after.impactOrder}, ${after.askedAt}::timestamptz, ${after.id})`
    : sql``;
  const seen = isIn(who, team) ? sql`` : sql`and ${requestsVisibleTo(who)}`;
  const { rows } = await sql<QueueListRow>`
    select ${columns}, ${outsideOf(who)}, clock.hours_id, jsonb_build_object('queueClass', request.queue_class, 'dueOrder', request.due_order::text,
      'impactOrder', request.impact_order, 'askedAt', request.asked_at::text, 'id', request.id) as place
    from (
      select request.id from request
      where request.team_id = ${team} and request.closed_at is null and request.done_at is null ${seen} ${later}
      order by request.queue_class, request.due_order, request.impact_order, request.asked_at, request.id limit ${limit}
    ) as walked join request on request.id = walked.id ${joins}
    left join clock on clock.request_id = request.id and clock.kind = request.due_kind and clock.stopped_at is null
    order by request.queue_class, request.due_order, request.impact_order, request.asked_at, request.id`.execute(
    db,
  );
  return rows;
}
