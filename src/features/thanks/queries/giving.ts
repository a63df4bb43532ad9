/** SQL of giving and taking back. */
import { type RawBuilder, sql } from "kysely";
import { personsVisibleTo, teamsVisibleTo } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { thanksVisibleTo } from "../access.ts";
import type { How } from "../contract.ts";
import { countedOf, type OfPair } from "../rules.ts";

export interface PersonToThank {
  readonly id: string;
  readonly teamIds: readonly string[];
  readonly departed: boolean;
}

/** Those of these persons whom the giver may see, with the teams that they are in. */
export async function findToThank(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<PersonToThank[]> {
  const { rows } = await sql<PersonToThank>`
    select person.id, exists (select from departure where departure.person_id = person.id) as departed,
      array(select membership.team_id from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and membership.until is null order by membership.team_id) as team_ids
    from person where person.id = any(${[...ids]}::uuid[]) and ${personsVisibleTo(who)}`.execute(
    db,
  );
  return rows;
}

export interface TeamToThank {
  readonly id: string;
  readonly closed: boolean;
  readonly memberIds: readonly string[];
}

/** Those of these teams that the giver may see, with everybody who is in them. */
export async function findTeamsToThank(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<TeamToThank[]> {
  const { rows } = await sql<TeamToThank>`
    select team.id, team.closed_at is not null as closed,
      array(select person_id from membership where team_id = team.id and until is null) as member_ids
    from team where team.id = any(${[...ids]}::uuid[]) and ${teamsVisibleTo(who)}`.execute(db);
  return rows;
}

/** To whom one gave thanks since then, by person or team; their own alone, for what they may still give. */
export async function countLately(
  db: Database,
  who: Who,
  since: Date,
): Promise<{ all: number; to: Map<string, number> }> {
  const { rows } = await sql<{ toId: string; n: number }>`
    select coalesce(share.person_id, share.team_id) as to_id, count(*) as n
    from thanks join thanks_share as share on share.thanks_id = thanks.id
    where thanks.giver_id = ${who.personId} and thanks.kind = 'colleague' and thanks.at > ${since} and share.how in ('named', 'team')
      and ${thanksVisibleTo(who)}
    group by 1`.execute(db);
  const to = new Map(rows.map(({ toId, n }) => [toId, n]));
  return { all: rows.reduce((sum, { n }) => sum + n, 0), to };
}

/** Those of these persons who serve the request: they see it, whatever it is. */
export async function findServers(
  db: Database,
  requestId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select wanted.id from unnest(${[...ids]}::uuid[]) as wanted (id) join request on request.id = ${requestId}
    where request.holder_id = wanted.id or exists (
      select from membership where team_id = request.team_id and person_id = wanted.id and until is null)`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** So that two acts of one giver follow one another, and neither passes the day's measure by the other. */
export async function holdGiver(db: Database, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`goodturn.thanks.${personId}`}))`.execute(db);
}

export interface NewThanks {
  readonly id: string;
  readonly kind: "colleague" | "customer";
  readonly giverId: string | null;
  readonly giverTeamId: string | null;
  readonly saidBy: string;
  readonly words: string;
  readonly isPublic: boolean;
  readonly requestId: string | null;
  readonly segmentId: string | null;
  readonly at: Date;
  readonly sourceKey: string | null;
}

/** Answers whether it is new: the same mail twice is one. */
export async function insertThanks(db: Database, thanks: NewThanks): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("thanks")
    .values(thanks)
    .onConflict((conflict) => conflict.column("sourceKey").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

export interface NewShare {
  readonly personId: string | null;
  readonly teamId: string | null;
  readonly how: How;
  readonly pair: readonly [string, string] | null;
  readonly counts: boolean;
  readonly way?: readonly string[];
  readonly finished?: number;
}

export async function insertShares(
  db: Database,
  { id, at }: Pick<NewThanks, "id" | "at">,
  shares: readonly NewShare[],
): Promise<void> {
  const rows = shares.map(({ pair, way = [], finished = null, ...share }) => ({
    ...share,
    oneId: pair?.[0] ?? null,
    otherId: pair?.[1] ?? null,
    way,
    finished,
  }));
  await sql`
    insert into thanks_share (thanks_id, person_id, team_id, how, at, one_id, other_id, counts, way, finished)
    select ${id}::uuid, "personId", "teamId", how, ${at}::timestamptz, "oneId", "otherId", counts,
      array(select jsonb_array_elements_text(way)::uuid), finished
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as share ("personId" uuid, "teamId" uuid, how text, "oneId" uuid,
      "otherId" uuid, counts boolean, way jsonb, finished integer)
    order by "personId", "teamId"`.execute(db);
}

/** Which of the thanks of these pairs count, by the rule; asked whenever one comes or goes. The rows of a pair are few. */
export async function countAgain(
  db: Database,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [oneId, otherId] of pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const ofPair = sql`share.one_id = ${oneId} and share.other_id = ${otherId}`;
    const { rows } = await sql<OfPair>`
      select share.thanks_id as id, share.at from thanks_share as share where ${ofPair} for update`.execute(
      db,
    );
    await writeCounts(db, ofPair, [...countedOf(rows)]);
  }
}

async function writeCounts(
  db: Database,
  ofPair: RawBuilder<unknown>,
  counted: readonly string[],
): Promise<void> {
  const counts = sql`(share.thanks_id = any(${[...counted]}::uuid[]))`;
  await sql`update thanks_share as share set counts = ${counts} where ${ofPair} and counts <> ${counts}`.execute(
    db,
  );
}

export interface OwnThanks {
  readonly id: string;
  readonly kind: "colleague" | "customer";
  readonly giverId: string | null;
  readonly requestId: string | null;
  /** The team that serves the request; null: none. */
  readonly servingId: string | null;
  readonly receiverIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** One that the reader may see, held until the end of the transaction. */
export async function holdThanks(
  db: Database,
  who: Who,
  id: string,
): Promise<OwnThanks | undefined> {
  const { rows } = await sql<OwnThanks>`
    select thanks.id, thanks.kind, thanks.giver_id, thanks.request_id,
      (select team_id from request where request.id = thanks.request_id) as serving_id,
      array(select person_id from thanks_share where thanks_id = thanks.id and person_id is not null) as receiver_ids,
      array(select distinct team_id from thanks_share where thanks_id = thanks.id and team_id is not null) as team_ids
    from thanks where thanks.id = ${id} and ${thanksVisibleTo(who)} for update`.execute(db);
  return rows[0];
}

/** Removes it with all that it reached, and counts anew what its pairs have left. */
export async function deleteThanks(db: Database, id: string): Promise<void> {
  const { rows } = await sql<{ oneId: string; otherId: string }>`
    select distinct one_id, other_id from thanks_share where thanks_id = ${id} and one_id is not null`.execute(
    db,
  );
  await db.deleteFrom("thanks").where("id", "=", id).execute();
  await countAgain(
    db,
    rows.map(({ oneId, otherId }) => [oneId, otherId] as const),
  );
}

/** Lets others read that this person got it, or not. False where it did not reach them. */
export async function setShowing(
  db: Database,
  share: { readonly thanksId: string; readonly personId: string; readonly hiddenAt: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("thanksShare")
    .set({ hiddenAt: share.hiddenAt })
    .where("thanksId", "=", share.thanksId)
    .where("personId", "=", share.personId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
