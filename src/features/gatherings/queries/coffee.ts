/** SQL of coffee for two. What a reader sees goes through ownCoffee; the draw of a month reads all wishes, which it shows to nobody. */
import { type RawBuilder, sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { ownCoffee } from "../access.ts";
import type { Colleague, Pair, Wisher } from "../coffee/rules.ts";
import type { CoffeeSaid } from "../contract.ts";

const openTeamsOf = (personId: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  array(select team.id from membership join team on team.id = membership.team_id
    where membership.person_id = ${personId} and membership.until is null and team.kind = 'team' and team.closed_at is null
    order by team.id)`;

const wisher = sql`wish.person_id, wish.team_ids as wants, wish.waits_since, ${openTeamsOf(sql`wish.person_id`)} as team_ids`;

export interface WishRow extends Wisher {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export async function findWish(db: Database, who: Who): Promise<WishRow | undefined> {
  const { rows } = await sql<WishRow>`
    select ${wisher}, coalesce((select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name))
      from team where team.id = any(wish.team_ids)), '[]') as teams
    from coffee_wish as wish where ${ownCoffee(who, "wish.personId")}`.execute(db);
  return rows[0];
}

/** Who is in some team of the house and has not left: with whom somebody could be drawn. Nothing of wishes stands in it. */
export async function listColleagues(db: Database): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select person_id, array_agg(team_id) as team_ids from membership join team on team.id = membership.team_id
    where membership.until is null and team.kind = 'team' and team.closed_at is null
      and not exists (select from departure where departure.person_id = membership.person_id)
    group by person_id order by person_id`.execute(db);
  return rows;
}

export async function setWish(
  db: Database,
  personId: string,
  { teamIds, since }: { readonly teamIds: readonly string[]; readonly since: Date },
): Promise<void> {
  const ids = sql<string[]>`${[...teamIds]}::uuid[]`;
  await db
    .insertInto("coffeeWish")
    .values({ personId, since, teamIds: ids })
    .onConflict((known) => known.column("personId").doUpdateSet({ teamIds: ids }))
    .execute();
}

export async function deleteWish(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("coffeeWish").where("personId", "=", personId).execute();
}

export interface PairRow {
  readonly id: string;
  readonly month: string;
  readonly withId: string | null;
  readonly withName: string | null;
  readonly teamId: string;
  readonly teamName: string;
  readonly ownTeamId: string;
  readonly ownTeamName: string;
  readonly why: "cold" | "strangers";
  readonly question: string;
  readonly said: CoffeeSaid | null;
  readonly isOne: boolean;
}

const mine = (who: Who) => sql`pair.one_id = ${who.personId}`;

const pairsOf = (who: Who) => sql`
  select pair.id, pair.month, person.id as with_id, person.name as with_name, their.id as team_id, their.name as team_name,
    own.id as own_team_id, own.name as own_team_name, pair.why, pair.question,
    case when ${mine(who)} then pair.one_said else pair.other_said end as said, ${mine(who)} as is_one
  from coffee_pair as pair
  left join person on person.id = case when ${mine(who)} then pair.other_id else pair.one_id end
  join team as their on their.id = case when ${mine(who)} then pair.other_team_id else pair.one_team_id end
  join team as own on own.id = case when ${mine(who)} then pair.one_team_id else pair.other_team_id end
  where ${ownCoffee(who, "pair.oneId", "pair.otherId")}`;

/** The reader's own since that month, the newest first. */
export async function listPairs(db: Database, who: Who, since: string): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`
    ${pairsOf(who)} and pair.month >= ${since} order by pair.month desc, pair.id desc`.execute(db);
  return rows;
}

export async function findPair(db: Database, who: Who, id: string): Promise<PairRow | undefined> {
  const { rows } = await sql<PairRow>`${pairsOf(who)} and pair.id = ${id}`.execute(db);
  return rows[0];
}

export async function setSaid(
  db: Database,
  { id, isOne }: Pick<PairRow, "id" | "isOne">,
  said: CoffeeSaid | null,
): Promise<void> {
  await db
    .updateTable("coffeePair")
    .set(isOne ? { oneSaid: said } : { otherSaid: said })
    .where("id", "=", id)
    .execute();
}

/** Notes that the pairs of a month are drawn; false: they were before. */
export async function beginRound(db: Database, month: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ month: string }>`
    insert into coffee_round (month, at) values (${month}, ${at}) on conflict do nothing returning month`.execute(
    db,
  );
  return rows.length > 0;
}

/** Everybody who is in, with their open teams of the house. */
export async function listWishers(db: Database): Promise<Wisher[]> {
  const { rows } = await sql<Wisher>`
    select ${wisher} from coffee_wish as wish
    where not exists (select from departure where departure.person_id = wish.person_id) order by wish.person_id`.execute(
    db,
  );
  return rows;
}

/** Of everybody, or of one person. */
export async function listPastPairs(
  db: Database,
  since: string,
  personId: string | null = null,
): Promise<{ readonly oneId: string; readonly otherId: string }[]> {
  const { rows } = await sql<{ oneId: string; otherId: string }>`
    select one_id, other_id from coffee_pair where month >= ${since} and one_id is not null and other_id is not null
      and (${personId}::uuid is null or ${personId} in (one_id, other_id))`.execute(db);
  return rows;
}

export interface DrawnPair extends Pair {
  readonly month: string;
  readonly question: string;
  readonly at: Date;
}

export async function insertPair(db: Database, pair: DrawnPair): Promise<string> {
  const id = newId();
  await db
    .insertInto("coffeePair")
    .values({ id, ...pair })
    .execute();
  return id;
}

/** Who of these was drawn waits no more; who was not waits since this month, or since longer. */
export async function noteWaiting(
  db: Database,
  month: string,
  { ids, drawnIds }: { readonly ids: readonly string[]; readonly drawnIds: readonly string[] },
): Promise<void> {
  await sql`
    update coffee_wish set waits_since = case when person_id = any(${[...drawnIds]}::uuid[]) then null
      else coalesce(waits_since, ${month}) end
    where person_id = any(${[...ids]}::uuid[])`.execute(db);
}
