/** Work that is offered to a whole team: one row, whoever is in it, and who has read it. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

export interface Offer {
  readonly requestId: string;
  readonly teamId: string;
  readonly actorId: string | null;
  /** Who is told by themselves, or did it: the offer is not for them. */
  readonly exceptIds: readonly string[];
  readonly at: Date;
  /** What it is told of; the same twice adds nothing. */
  readonly key: string;
}

/** Answers the teams that have got one. */
export async function addOffers(db: Database, offers: readonly Offer[]): Promise<Set<string>> {
  if (offers.length === 0) return new Set();
  const made = offers.map((offer) => ({
    id: newId(),
    team_id: offer.teamId,
    request_id: offer.requestId,
    actor_id: offer.actorId,
    except_ids: offer.exceptIds,
    at: offer.at,
    told: offer.key,
  }));
  const { rows } = await sql<{ teamId: string }>`
    insert into inbox_offer (id, team_id, request_id, actor_id, except_ids, at, told)
    select id, team_id, request_id, actor_id, except_ids, at, told
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made(
      id uuid, team_id uuid, request_id uuid, actor_id uuid, except_ids uuid[], at timestamptz, told text)
    on conflict (request_id, team_id, told) do nothing
    returning team_id as "teamId"`.execute(db);
  return new Set(rows.map(({ teamId }) => teamId));
}

/**
 * Ends the offers of requests that somebody holds or that are over, and of those that another team has now.
 * Answers the teams to which they were made.
 */
export async function settleOffers(
  db: Database,
  requests: readonly { readonly requestId: string; readonly stillOfferedTo: string | null }[],
  now: Date,
): Promise<Set<string>> {
  if (requests.length === 0) return new Set();
  const settling = requests.map(({ requestId, stillOfferedTo }) => ({
    request_id: requestId,
    team_id: stillOfferedTo,
  }));
  const { rows } = await sql<{ teamId: string }>`
    update inbox_offer set settled_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(settling)}::jsonb) as settled(request_id uuid, team_id uuid)
    where inbox_offer.request_id = settled.request_id and settled_at is null and inbox_offer.team_id is distinct from settled.team_id
    returning inbox_offer.team_id as "teamId"`.execute(db);
  return new Set(rows.map(({ teamId }) => teamId));
}

/** Whoever has acted on the request has plainly seen it. Answers whether there was one to see. */
export async function readOffersByActing(
  db: Database,
  acts: readonly { readonly requestId: string; readonly personId: string }[],
  now: Date,
): Promise<Set<string>> {
  if (acts.length === 0) return new Set();
  const seen = acts.map(({ requestId, personId }) => ({
    request_id: requestId,
    person_id: personId,
  }));
  const { rows } = await sql<{ personId: string }>`
    insert into inbox_offer_read (offer_id, person_id, at)
    select distinct inbox_offer.id, seen.person_id, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen(request_id uuid, person_id uuid)
    join inbox_offer on inbox_offer.request_id = seen.request_id and inbox_offer.settled_at is null
    join membership on membership.team_id = inbox_offer.team_id and membership.person_id = seen.person_id and membership.until is null
    on conflict do nothing
    returning person_id as "personId"`.execute(db);
  return new Set(rows.map(({ personId }) => personId));
}
