/** SQL that reads thanks. Every select goes through `thanksVisibleTo`, what belongs to one through `sharesVisibleTo`. */
import { type RawBuilder, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { mayTakeBack, publicVisibleTo, sharesVisibleTo, thanksVisibleTo } from "../access.ts";
import type { MineAnswer, ThanksAnswer } from "../contract.ts";

interface Row extends Omit<ThanksAnswer, "at" | "mine" | "mayDelete" | "receivers" | "public"> {
  readonly at: Date;
  readonly isPublic: boolean;
  readonly giverId: string | null;
  readonly servingId: string | null;
}

const columns = (who: Who): RawBuilder<unknown> => sql`
  thanks.id, thanks.kind, thanks.said_by, thanks.words, thanks.is_public, thanks.at, thanks.giver_id,
  case when giver.id is null then null else jsonb_build_object('id', giver.id, 'name', giver.name) end as giver,
  seen.request, seen.serving_id,
  (select jsonb_build_object('id', segment.id, 'name', segment.name) from segment where segment.id = thanks.segment_id) as segment
  from thanks left join person as giver on giver.id = thanks.giver_id
  left join lateral (
    select jsonb_build_object('id', request.id, 'number', request.number, 'title', request.title) as request, request.team_id as serving_id
    from request where request.id = thanks.request_id and ${requestsVisibleTo(who)}) as seen on true`;

export type After = readonly [at: string, id: string] | null;
export interface Paged {
  readonly after: After;
  readonly limit: number;
}

/** What reached the reader, newest first: a walk of their own shares. */
export function listReceived(db: Database, who: Who, { after, limit }: Paged): Promise<Row[]> {
  return read(
    db,
    sql`
    with own as materialized (
      select thanks_id, at from thanks_share as share where share.person_id = ${who.personId}
        ${after ? sql`and (share.at, share.thanks_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by share.at desc, share.thanks_id desc limit ${limit})
    select ${columns(who)} join own on own.thanks_id = thanks.id where ${thanksVisibleTo(who)}
    order by thanks.at desc, thanks.id desc`,
  );
}

export function listGiven(db: Database, who: Who, { after, limit }: Paged): Promise<Row[]> {
  return read(
    db,
    sql`
    select ${columns(who)} where thanks.giver_id = ${who.personId} and ${thanksVisibleTo(who)}
      ${after ? sql`and (thanks.at, thanks.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by thanks.at desc, thanks.id desc limit ${limit}`,
  );
}

export function listOfRequest(db: Database, who: Who, requestId: string): Promise<Row[]> {
  return read(
    db,
    sql`
    select ${columns(who)} where thanks.request_id = ${requestId} and ${thanksVisibleTo(who)} and ${isShownIn(who, sql`true`)}
    order by thanks.at desc, thanks.id desc limit 50`,
  );
}

/** Public and shown by at least one whom it reached, of those that `which` names. */
const isShownIn = (who: Who, which: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  thanks.kind = 'customer' or thanks.giver_id = ${who.personId} or exists (
    select from thanks_share as share where share.thanks_id = thanks.id and ${which} and ${sharesVisibleTo(who)}))`;

interface OfShares {
  readonly which: RawBuilder<unknown>;
  readonly since: Date;
  readonly limit: number;
}

/** What stands for all on the page of a team or person: a walk of their shares until so many are found. */
function listByShare(db: Database, who: Who, { which, since, limit }: OfShares): Promise<Row[]> {
  return read(
    db,
    sql`
    with found as materialized (
      select distinct share.at, share.thanks_id from thanks_share as share join thanks on thanks.id = share.thanks_id
      where ${which} and share.at >= ${since} and ${publicVisibleTo(who)} and ${sharesVisibleTo(who)}
      order by share.at desc, share.thanks_id desc limit ${limit})
    select ${columns(who)} join found on found.thanks_id = thanks.id where ${publicVisibleTo(who)}
    order by thanks.at desc, thanks.id desc`,
  );
}

interface Newest {
  readonly since: Date;
  readonly limit: number;
}

export const listOfTeam = (db: Database, who: Who, teamId: string, newest: Newest) =>
  listByShare(db, who, { which: sql`share.team_id = ${teamId}`, ...newest });

/** Of somebody by name: what came to the whole team stands on the team's page. */
export const listOfPerson = (db: Database, who: Who, personId: string, newest: Newest) =>
  listByShare(db, who, {
    which: sql`share.person_id = ${personId} and share.how <> 'member'`,
    ...newest,
  });

export const listBetween = (
  db: Database,
  who: Who,
  { fromId, toId, ...newest }: Newest & { readonly fromId: string; readonly toId: string },
) =>
  listByShare(db, who, {
    which: sql`share.team_id = ${toId} and thanks.giver_team_id = ${fromId}`,
    ...newest,
  });

async function read(db: Database, query: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await query.execute(db);
  return rows as Row[];
}

interface ReceiverRow {
  readonly thanksId: string;
  readonly person: { id: string; name: string } | null;
  readonly team: { id: string; name: string } | null;
  readonly how: MineAnswer["how"];
  readonly hidden: boolean;
  readonly isOwn: boolean;
  readonly way: { id: string; name: string }[];
  readonly finished: number | null;
}

/** So many are named at once: of a thank-you that reached hundreds the first. */
const mostNamed = 30;

/** Whom the reader may know to have got them; of each the way and the count are the reader's own alone. */
async function listReceivers(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<ReceiverRow[]> {
  const { rows } = await sql<ReceiverRow>`
    select named.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
      select share.thanks_id, share.how, share.hidden_at is not null as hidden, share.person_id is not distinct from ${who.personId} as is_own,
        case when person.id is null then null else jsonb_build_object('id', person.id, 'name', person.name) end as person,
        case when team.id is null then null else jsonb_build_object('id', team.id, 'name', team.name) end as team,
        case when share.person_id = ${who.personId} then (
          select coalesce(jsonb_agg(jsonb_build_object('id', service.id, 'name', service.name) order by step.place), '[]')
          from unnest(share.way) with ordinality as step (id, place) join service on service.id = step.id and ${servicesVisibleTo(who)}) else '[]' end as way,
        case when share.person_id = ${who.personId} then share.finished end as finished
      from thanks_share as share join thanks on thanks.id = share.thanks_id
      left join person on person.id = share.person_id left join team on team.id = share.team_id
      where share.thanks_id = wanted.id and ${sharesVisibleTo(who)}
        and (share.how <> 'member' or share.person_id = ${who.personId})
      order by share.person_id is distinct from ${who.personId}, share.person_id is not null, person.name, team.name limit ${mostNamed}
    ) as named`.execute(db);
  return rows;
}

type PartRow = MineAnswer["parts"][number] & { readonly thanksId: string; readonly all: number };
const mostParts = 5;

/** The reader's own parts; of another request no more than they may see. */
async function listOwnParts(db: Database, who: Who, ids: readonly string[]): Promise<PartRow[]> {
  const seen = (of: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
    select jsonb_build_object('id', request.id, 'number', request.number, 'title', request.title) from request
    where request.id = ${of} and ${requestsVisibleTo(who)})`;
  const { rows } = await sql<PartRow>`
    select own.thanks_id, own.did, own.joined, own.depth, own."all", ${seen(sql`own.request_id`)} as request,
      ${seen(sql`own.waited_by_id`)} as waited_by
    from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
      select part.*, count(*) over () as "all" from thanks_part as part
      where part.thanks_id = wanted.id and part.person_id = ${who.personId}
      order by part.depth, part.request_id limit ${mostParts}) as own
    order by own.thanks_id, own.depth, own.request_id`.execute(db);
  return rows;
}

/** Puts together what a reader is shown of these. */
export async function withReceivers(
  db: Database,
  who: Who,
  found: readonly Row[],
): Promise<(Omit<ThanksAnswer, "at"> & { at: Date })[]> {
  const ids = found.map(({ id }) => id);
  const receivers = groupBy(await listReceivers(db, who, ids), ({ thanksId }) => thanksId);
  const parts = groupBy(await listOwnParts(db, who, ids), ({ thanksId }) => thanksId);
  return found.map(({ giverId, servingId, isPublic, ...row }) => {
    const all = receivers.get(row.id) ?? [];
    const own = all.find(({ isOwn }) => isOwn);
    return {
      ...row,
      public: isPublic,
      receivers: all.map(({ person, team, how }) => ({ person, team, how })),
      mine: own ? mineOf(own, parts.get(row.id) ?? []) : null,
      mayDelete: mayTakeBack(who, { kind: row.kind, giverId, servingId }),
    };
  });
}

function mineOf(own: ReceiverRow, parts: readonly PartRow[]): MineAnswer {
  const { how, team, hidden, way, finished } = own;
  const shown = parts.map(({ request, did, waitedBy, joined, depth }) => ({
    request,
    did,
    waitedBy,
    joined,
    depth,
  }));
  const all = parts[0]?.all ?? 0;
  return { how, team, hidden, way, finished, parts: shown, moreParts: all - shown.length };
}
