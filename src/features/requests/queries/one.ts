/** Reading and writing one request. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";
import type { Impact, State } from "../contract.ts";
import { type ClaimRow, claimOf, type OutsideRow, outsideOf } from "./outside.ts";

/** A request as the rules and the screens need it, with the names beside the ids. */
export interface RequestRecord {
  readonly id: string;
  readonly number: number;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly pausesForParts: boolean | null;
  readonly pausesForVendors: boolean | null;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly customerTeamId: string | null;
  readonly customerTeamName: string | null;
  readonly teamId: string;
  readonly teamName: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly title: string;
  readonly description: string;
  readonly answers: Record<string, unknown>;
  readonly impact: Impact;
  readonly state: State;
  readonly stateSince: Date;
  readonly confidential: boolean;
  /** The claim that ranks it. */
  readonly outsideClaimId: string | null;
  readonly outside: OutsideRow | null;
  /** What was said last on it of who waits outside. */
  readonly outsideClaim: ClaimRow | null;
  readonly askedAt: Date;
  readonly firstReplyAt: Date | null;
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
  readonly mergedIntoId: string | null;
  readonly parentId: string | null;
  readonly dueAt: Date | null;
  readonly dueKind: "first-reply" | "next-reply" | "done" | null;
  readonly lastStepAt: Date;
  readonly version: number;
  readonly handoffCount: number;
  readonly reopenCount: number;
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly following: boolean;
}

const columns = sql`
  request.id, request.number, request.service_id, service.name as service_name, service.pauses_for_parts, service.pauses_for_vendors,
  request.customer_id, customer.name as customer_name, request.customer_team_id, customer_team.name as customer_team_name,
  request.team_id, team.name as team_name, request.holder_id, holder.name as holder_name, request.title, request.description,
  request.answers, request.impact, request.state, request.state_since, request.confidential,
  request.outside_claim_id, request.asked_at, request.first_reply_at, request.done_at, request.closed_at, request.merged_into_id,
  part_request.parent_id, request.due_at, request.due_kind, request.last_step_at, request.version, request.handoff_count,
  request.reopen_count, request.source, request.source_key`;

const joins = sql`
  join team on team.id = request.team_id
  left join service on service.id = request.service_id
  left join team as customer_team on customer_team.id = request.customer_team_id
  left join person as customer on customer.id = request.customer_id
  left join person as holder on holder.id = request.holder_id
  left join part_request on part_request.part_id = request.id`;

/** What of it depends on the reader. */
function asSeenBy(who: Who) {
  return sql`${outsideOf(who)}, ${claimOf(who)}, exists (
    select from follower where follower.request_id = request.id and follower.person_id = ${who.personId}) as following`;
}

/** For the house itself, and for what nobody has said anything of yet. */
const seenByNobody = sql`null::jsonb as outside, null::jsonb as outside_claim, false as following`;

export async function findRequest(
  db: Database,
  who: Who,
  id: string,
): Promise<RequestRecord | undefined> {
  const { rows } = await sql<RequestRecord>`
    select ${columns}, ${asSeenBy(who)} from request ${joins}
    where request.id = ${id} and ${requestsVisibleTo(who)}`.execute(db);
  return rows[0];
}

export async function findIdByNumber(
  db: Database,
  who: Who,
  number: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select request.id from request where request.number = ${number} and ${requestsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0]?.id;
}

/**
 * The same, held until the end of the transaction, so that two acts on one request follow one another. Whoever had to wait for it is
 * given the request's new row beside what was joined to its old one: another version, or another claim, tells of that, and it is read once
 * more.
 */
export async function holdRequest(
  db: Database,
  who: Who,
  id: string,
): Promise<RequestRecord | undefined> {
  const held = await readHeld(db, who, id);
  const isOld =
    held?.version !== held?.joinedVersion || held?.outsideClaimId !== held?.joinedClaimId;
  return held && !isOld ? held : readHeld(db, who, id);
}

type Held = RequestRecord & { joinedVersion: number; joinedClaimId: string | null };

async function readHeld(db: Database, who: Who, id: string): Promise<Held | undefined> {
  const { rows } = await sql<Held>`
    select ${columns}, ${asSeenBy(who)}, joined.version as joined_version, joined.outside_claim_id as joined_claim_id
    from request ${joins} join request as joined on joined.id = request.id
    where request.id = ${id} and ${requestsVisibleTo(who)} for no key update of request`.execute(
    db,
  );
  return rows[0];
}

/** For work that the house does itself, whoever may see it: the parent that a part sets going, a departed person's work. */
export async function holdRequestForHouse(
  db: Database,
  id: string,
): Promise<RequestRecord | undefined> {
  const { rows } = await sql<RequestRecord>`
    select ${columns}, ${seenByNobody} from request ${joins}
    where request.id = ${id} for no key update of request`.execute(db);
  return rows[0];
}

export interface RequestChanges {
  readonly title?: string;
  readonly description?: string;
  readonly impact?: Impact;
  readonly state?: State;
  readonly stateSince?: Date;
  readonly teamId?: string;
  readonly serviceId?: string | null;
  readonly holderId?: string | null;
  readonly firstReplyAt?: Date;
  readonly doneAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly mergedIntoId?: string | null;
  readonly dueAt?: Date | null;
  readonly dueKind?: RequestRecord["dueKind"];
  readonly lastStepAt?: Date;
  readonly handoffCount?: number;
  readonly reopenCount?: number;
  readonly confidential?: boolean;
}

/** Writes the changes and counts the version up. The row must be held (holdRequest). */
export async function changeRequest(
  db: Database,
  request: RequestRecord,
  changes: RequestChanges,
): Promise<void> {
  await db
    .updateTable("request")
    .set({ ...changes, version: request.version + 1 })
    .where("id", "=", request.id)
    .execute();
}

export interface NewRequest {
  readonly id: string;
  readonly serviceId: string;
  readonly customerId: string;
  readonly customerTeamId: string | null;
  readonly teamId: string;
  readonly holderId: string | null;
  readonly title: string;
  readonly description: string;
  readonly answers: Record<string, unknown>;
  readonly impact: Impact;
  readonly confidential: boolean;
  readonly dueAt: Date | null;
  readonly dueKind: RequestRecord["dueKind"];
  readonly at: Date;
}

/** Inserts the request and the first entry of its history, and answers the request as the asker sees it: one statement. */
export async function insertRequest(
  db: Database,
  request: NewRequest,
  eventId: string,
): Promise<RequestRecord> {
  const { at } = request;
  const { rows } = await sql<RequestRecord>`
    with made as (
      insert into request (id, service_id, customer_id, customer_team_id, team_id, holder_id, title, description, answers, impact,
        state, state_since, confidential, due_at, due_kind, asked_at, last_step_at)
      values (${request.id}, ${request.serviceId}, ${request.customerId}, ${request.customerTeamId}, ${request.teamId},
        ${request.holderId}, ${request.title}, ${request.description}, ${JSON.stringify(request.answers)}::jsonb, ${request.impact},
        ${request.holderId === null ? "asked" : "taken"}, ${at}, ${request.confidential},
        ${request.dueAt}, ${request.dueKind}, ${at}, ${at})
      returning *),
    told as (
      insert into request_event (id, request_id, at, kind, actor_id, team_id, detail)
      values (${eventId}, ${request.id}, ${at}, 'asked', ${request.customerId}, ${request.teamId},
        ${JSON.stringify(request.holderId === null ? {} : { holderId: request.holderId })}::jsonb))
    select ${columns}, ${seenByNobody} from made as request ${joins}`.execute(db);
  return rows[0]!;
}
