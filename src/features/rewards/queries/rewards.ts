/** SQL of rewards. What a reader sees goes through rewardsVisibleTo; what happens by itself and what is stored reads across it. */
import { type RawBuilder, sql } from "kysely";
import type { KeptTarget } from "#feature/goals";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { rewardsVisibleTo } from "../access.ts";
import { teamIdsOfReward } from "./teams.ts";

export interface Aim extends Omit<KeptTarget, "byDay"> {
  readonly name: string;
  readonly unit: string;
}

export interface RewardRow {
  readonly id: string;
  readonly goalId: string;
  readonly words: string;
  readonly standsAt: Date | null;
  readonly reachedAt: Date | null;
  /** By which it is listed: reached before agreed on before proposed, and since when. */
  readonly rank: "2" | "1" | "0";
  readonly since: Date;
  /** The targets of the goal as they were when it came to stand. */
  readonly aims: readonly Aim[] | null;
  /** And its last day then. */
  readonly byDay: string | null;
}

/** What rewards that stand are held against. */
export const keptOf = (rows: readonly RewardRow[]): KeptTarget[] =>
  rows.flatMap(({ aims, byDay }) =>
    byDay === null || aims === null ? [] : aims.map((aim) => ({ ...aim, byDay })),
  );

const rank = sql`case when reward.reached_at is not null then '2' when reward.stands_at is not null then '1' else '0' end`;
const since = sql`coalesce(reward.reached_at, reward.stands_at, reward.made_at)`;
const columns = sql`${rank} as rank, ${since} as since, reward.id, reward.goal_id, reward.words, reward.stands_at, reward.reached_at, reward.aims,
  to_char(reward.by_day, 'YYYY-MM-DD') as by_day`;

export interface Wanted {
  readonly q?: string | undefined;
  readonly goalId?: string | undefined;
  /** It is of all of these. */
  readonly teamIds?: readonly (string | undefined)[];
  readonly after?: readonly [rank: string, since: string, id: string] | null;
  /** All of them unless told. */
  readonly limit?: number;
}

export async function listRewards(
  db: Database,
  who: Who,
  { q, goalId, teamIds = [], after = null, limit }: Wanted,
): Promise<RewardRow[]> {
  const conditions: RawBuilder<unknown>[] = [rewardsVisibleTo(who)];
  if (goalId !== undefined) conditions.push(sql`reward.goal_id = ${goalId}`);
  for (const teamId of teamIds.filter((id) => id !== undefined))
    conditions.push(sql`${teamId}::uuid in ${teamIdsOfReward}`);
  if (q !== undefined) conditions.push(foundBy(q));
  if (after)
    conditions.push(
      sql`(${rank}, ${since}, reward.id) < (${after[0]}, ${after[1]}::timestamptz, ${after[2]}::uuid)`,
    );
  const { rows } = await sql<RewardRow>`
    select ${columns} from reward where ${sql.join(conditions, sql` and `)}
    order by 1 desc, 2 desc, reward.id desc limit ${limit ?? null}`.execute(db);
  return rows;
}

/** Each word somewhere in it, or in the name of its goal. */
function foundBy(q: string): RawBuilder<unknown> {
  const words = q.trim().split(/\s+/).slice(0, 8);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`(reward.words ilike ${pattern}
      or exists (select from goal where goal.id = reward.goal_id and goal.name ilike ${pattern}))`;
  });
  return sql`(${sql.join(each, sql` and `)})`;
}

/** One, with all others of its goal held until the transaction ends, so that no two of them come to stand. */
export async function lockReward(
  db: Database,
  who: Who,
  id: string,
): Promise<RewardRow | undefined> {
  await sql`
    select from reward where goal_id = (select goal_id from reward where id = ${id}) and ${rewardsVisibleTo(who)}
    order by id for update`.execute(db);
  const { rows } = await sql<RewardRow>`
    select ${columns} from reward where id = ${id} and ${rewardsVisibleTo(who)}`.execute(db);
  return rows[0];
}

export async function hasStanding(db: Database, goalId: string): Promise<boolean> {
  const { rows } = await sql`
    select from reward where goal_id = ${goalId} and stands_at is not null`.execute(db);
  return rows.length > 0;
}

/** Those that stand and were not found to be reached yet. */
export async function listStanding(db: Database): Promise<RewardRow[]> {
  const { rows } = await sql<RewardRow>`
    select ${columns} from reward where stands_at is not null and reached_at is null order by id`.execute(
    db,
  );
  return rows;
}

export interface OfTeamRow {
  readonly rewardId: string;
  readonly teamId: string;
}

export interface WayRow extends OfTeamRow {
  readonly id: string;
  readonly words: string;
  readonly support: number;
  readonly isMine: boolean;
}

export interface TakingRow extends OfTeamRow {
  readonly words: string;
  readonly day: string;
  readonly takenAt: Date | null;
}

const among = (ids: readonly string[]) => sql`reward_id = any(${[...ids]}::uuid[])`;

/** A yes with what it was said to; null: it is known no more. */
export interface AgreementRow extends OfTeamRow {
  readonly aims: readonly Aim[] | null;
  readonly byDay: string | null;
}

export async function listAgreements(
  db: Database,
  ids: readonly string[],
): Promise<AgreementRow[]> {
  const { rows } = await sql<AgreementRow>`
    select reward_id, team_id, aims, to_char(by_day, 'YYYY-MM-DD') as by_day from reward_agreement where ${among(ids)}`.execute(
    db,
  );
  return rows;
}

export async function listWays(db: Database, who: Who, ids: readonly string[]): Promise<WayRow[]> {
  const { rows } = await sql<WayRow>`
    select reward_id, team_id, id, words,
      (select count(*) from reward_support as one where one.way_id = reward_way.id) as support,
      exists (select from reward_support as one where one.way_id = reward_way.id and one.person_id = ${who.personId}) as is_mine
    from reward_way where ${among(ids)} and ${rewardsVisibleTo(who)} order by support desc, at, id`.execute(
    db,
  );
  return rows;
}

export async function listTakings(db: Database, ids: readonly string[]): Promise<TakingRow[]> {
  const { rows } = await sql<TakingRow>`
    select reward_id, team_id, words, to_char(day, 'YYYY-MM-DD') as day, taken_at from reward_taking where ${among(ids)}`.execute(
    db,
  );
  return rows;
}

export async function insertReward(
  db: Database,
  reward: { id: string; goalId: string; words: string; byPersonId: string; madeAt: Date },
): Promise<void> {
  await db.insertInto("reward").values(reward).execute();
}

export async function setAgreement(
  db: Database,
  { rewardId, teamId }: OfTeamRow,
  by: {
    readonly personId: string;
    readonly at: Date;
    readonly aims: readonly Aim[];
    readonly byDay: string;
  } | null,
): Promise<void> {
  if (by === null)
    await sql`delete from reward_agreement where reward_id = ${rewardId} and team_id = ${teamId}`.execute(
      db,
    );
  else
    await sql`
      insert into reward_agreement (reward_id, team_id, by_person_id, at, aims, by_day)
      values (${rewardId}, ${teamId}, ${by.personId}, ${by.at}, ${JSON.stringify(by.aims)}::jsonb, ${by.byDay})
      on conflict (reward_id, team_id) do update
        set by_person_id = excluded.by_person_id, at = excluded.at, aims = excluded.aims, by_day = excluded.by_day`.execute(
      db,
    );
}

/** From then on it is of these teams, each of which has agreed; what teams said that no longer shared the goal is dropped. */
export async function noteStands(
  db: Database,
  id: string,
  {
    standsAt,
    aims,
    byDay,
    teamIds,
  }: {
    readonly standsAt: Date;
    readonly aims: readonly Aim[];
    readonly byDay: string;
    readonly teamIds: readonly string[];
  },
): Promise<void> {
  await sql`
    delete from reward_agreement where reward_id = ${id} and team_id <> all(${[...teamIds]}::uuid[])`.execute(
    db,
  );
  const kept = { standsAt, byDay, aims: JSON.stringify(aims) };
  await db.updateTable("reward").set(kept).where("id", "=", id).execute();
}

export async function noteReached(db: Database, id: string, at: Date): Promise<void> {
  await db.updateTable("reward").set({ reachedAt: at }).where("id", "=", id).execute();
}

export async function insertWay(
  db: Database,
  way: {
    id: string;
    rewardId: string;
    teamId: string;
    words: string;
    byPersonId: string;
    at: Date;
  },
): Promise<void> {
  await db.insertInto("rewardWay").values(way).execute();
}

export async function setSupport(
  db: Database,
  { rewardId, personId }: { readonly rewardId: string; readonly personId: string },
  wayId: string | null,
): Promise<void> {
  await sql`delete from reward_support where reward_id = ${rewardId} and person_id = ${personId}`.execute(
    db,
  );
  if (wayId !== null)
    await db.insertInto("rewardSupport").values({ rewardId, personId, wayId }).execute();
}

export async function setTaking(
  db: Database,
  taking: TakingRow & { readonly byPersonId: string },
): Promise<void> {
  const { words, day, takenAt, byPersonId } = taking;
  await db
    .insertInto("rewardTaking")
    .values(taking)
    .onConflict((known) =>
      known.columns(["rewardId", "teamId"]).doUpdateSet({ words, day, takenAt, byPersonId }),
    )
    .execute();
}

/** Present members of these teams. */
export async function listPeople(db: Database, teamIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id from membership where team_id = any(${[...teamIds]}::uuid[]) and until is null`.execute(
    db,
  );
  return rows.map(({ personId }) => personId);
}

const named = ["reward", "reward_agreement", "reward_way", "reward_taking"] as const;

/** What they proposed, agreed to, set and supported. */
export async function countOf(db: Database, personId: string): Promise<number> {
  const parts = named.map(
    (table) => sql`(select count(*) from ${sql.table(table)} where by_person_id = ${personId})`,
  );
  const { rows } = await sql<{ count: number }>`
    select ${sql.join(parts, sql` + `)} + (select count(*) from reward_support where person_id = ${personId}) as count`.execute(
    db,
  );
  return rows[0]!.count;
}

/** Rewards stay; who proposed, agreed and set is forgotten, and what they supported goes. */
export async function eraseFromRewards(db: Database, personId: string): Promise<void> {
  for (const table of named)
    await sql`update ${sql.table(table)} set by_person_id = null where by_person_id = ${personId}`.execute(
      db,
    );
  await sql`delete from reward_support where person_id = ${personId}`.execute(db);
}
