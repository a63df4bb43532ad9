/**
 * Figures. Of a team: public thanks that count, and none that are tied to a confidential request. Of a person: their own, read by themselves.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { lookDays } from "../rules.ts";

/** Over `thanks` and `share`: what figures of teams are made of. Asked of each row, so that a team costs what its own thanks cost. */
const counted = sql`(thanks.is_public and share.counts and share.hidden_at is null and share.how <> 'member'
  and coalesce((select not request.confidential from request where request.id = thanks.request_id), true))`;

/** Thanks to a team and its people in each month (days of the zone), as the months name them; nothing for guests. */
export async function countOfTeam(
  db: Database,
  who: Pick<Who, "guest">,
  asked: { teamId: string; since: Date; until: Date; zone: string },
): Promise<Map<string, number>> {
  const { teamId, since, until, zone } = asked;
  const { rows } = await sql<{ month: string; n: number }>`
    select to_char(share.at at time zone ${zone}, 'YYYY-MM') as month, count(*) as n
    from thanks_share as share join thanks on thanks.id = share.thanks_id
    where share.team_id = ${teamId} and share.at >= ${since} and share.at < ${until} and ${counted} and ${!who.guest}
    group by 1`.execute(db);
  return new Map(rows.map(({ month, n }) => [month, n]));
}

/** Thanks from one team to another and its people since then, by colleagues. */
export async function countBetween(
  db: Database,
  who: Pick<Who, "guest">,
  { fromId, toId, since }: { fromId: string; toId: string; since: Date },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from thanks_share as share join thanks on thanks.id = share.thanks_id
    where share.team_id = ${toId} and thanks.giver_team_id = ${fromId} and share.at >= ${since} and ${counted} and ${!who.guest}`.execute(
    db,
  );
  return rows[0]!.n;
}

/** Of the whole house between two instants, by colleagues and by customers. */
export async function countInHouse(
  db: Database,
  who: Pick<Who, "guest">,
  { from, to }: { from: Date; to: Date },
): Promise<{ colleagues: number; customers: number }> {
  const { rows } = await sql<{ colleagues: number; customers: number }>`
    select count(distinct thanks.id) filter (where thanks.kind = 'colleague') as colleagues,
      count(distinct thanks.id) filter (where thanks.kind = 'customer') as customers
    from thanks join thanks_share as share on share.thanks_id = thanks.id
    where thanks.at >= ${from} and thanks.at < ${to} and ${counted} and ${!who.guest}`.execute(db);
  return rows[0]!;
}

/** What the reader gave and received by month: all of it, for them alone. */
export async function countOwn(
  db: Database,
  personId: string,
  { since, zone }: { since: Date; zone: string },
): Promise<{ month: string; received: number; given: number }[]> {
  const month = (at: RawBuilder<unknown>) => sql`to_char(${at} at time zone ${zone}, 'YYYY-MM')`;
  const { rows } = await sql<{ month: string; received: number; given: number }>`
    select month, sum(received) as received, sum(given) as given from (
      select ${month(sql`share.at`)} as month, count(*) as received, 0 as given from thanks_share as share
      where share.person_id = ${personId} and share.at >= ${since} group by 1
      union all
      select ${month(sql`thanks.at`)}, 0, count(*) from thanks
      where thanks.giver_id = ${personId} and thanks.kind = 'colleague' and thanks.at >= ${since} group by 1) as own
    group by month`.execute(db);
  return rows.map(({ month: of, received, given }) => ({
    month: of,
    received: Number(received),
    given: Number(given),
  }));
}

export interface OwnMonth {
  readonly personId: string;
  readonly received: number;
  readonly given: number;
}

/** Of everybody who gave or received within these instants, for telling each their own. Reads across every person's view. */
export async function countOfEach(
  db: Database,
  { from, to }: { from: Date; to: Date },
): Promise<OwnMonth[]> {
  const { rows } = await sql<OwnMonth>`
    select person_id, sum(received)::int as received, sum(given)::int as given from (
      select share.person_id, count(*) as received, 0 as given from thanks_share as share
      join thanks on thanks.id = share.thanks_id
      where thanks.at >= ${from} and thanks.at < ${to} and share.person_id is not null group by 1
      union all
      select giver_id, 0, count(*) from thanks
      where thanks.at >= ${from} and thanks.at < ${to} and giver_id is not null and kind = 'colleague' group by 1) as own
    group by person_id order by person_id`.execute(db);
  return rows;
}

export interface TeamLooked {
  readonly teamId: string;
  readonly name: string;
  readonly people: number;
  readonly unthanked: number;
  readonly leadIds: readonly string[];
  readonly bandBefore: "few" | "some" | "many" | null;
  readonly moved: number;
}

/**
 * Of each open team of the house that has no look of this month: who was there all the 90 days, leads left out, and how many of them no thanks
 * that counts named or reached for a part they held. Thanks to the whole team name nobody. Private ones count here: the answer is a band.
 */
export async function lookAtTeams(
  db: Database,
  { month, until }: { month: string; until: Date },
): Promise<TeamLooked[]> {
  const since = new Date(until.getTime() - lookDays * 86_400_000);
  const { rows } = await sql<TeamLooked>`
    select team.id as team_id, team.name, there.people, there.unthanked, before.band as band_before,
      array(select person_id from membership where team_id = team.id and until is null and lead order by person_id) as lead_ids,
      case when before.as_of is null then 0 else (
        select count(*) from (
          ${presentAt(sql`before.as_of - make_interval(days => ${lookDays})`, sql`before.as_of`)} except all
          ${presentAt(sql`${since}::timestamptz`, sql`${until}::timestamptz`)}) as gone) + (
        select count(*) from (
          ${presentAt(sql`${since}::timestamptz`, sql`${until}::timestamptz`)} except all
          ${presentAt(sql`before.as_of - make_interval(days => ${lookDays})`, sql`before.as_of`)}) as come) end as moved
    from team left join lateral (
      select band, as_of from thanks_look where team_id = team.id order by month desc limit 1) as before on true
    cross join lateral (
      select count(*) as people, count(*) filter (where not exists (
        select from thanks_share as share where share.person_id = present.person_id and share.how in ('named', 'part', 'segment')
          and share.counts and share.at >= ${since} and share.at < ${until})) as unthanked
      from (${presentAt(sql`${since}::timestamptz`, sql`${until}::timestamptz`)}) as present) as there
    where team.kind = 'team' and team.closed_at is null
      and not exists (select from thanks_look where team_id = team.id and month = ${month}::date)
    order by team.id`.execute(db);
  return rows;
}

/** Members of the team who were in it from the one instant to the other. */
const presentAt = (
  since: RawBuilder<unknown>,
  until: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  select distinct person_id from membership
  where team_id = team.id and not lead and membership.since <= ${since} and (membership.until is null or membership.until > ${until})`;

export interface NewLook {
  readonly teamId: string;
  readonly month: string;
  readonly asOf: Date;
  readonly people: number;
  readonly band: "few" | "some" | "many";
}

export async function insertLooks(db: Database, looks: readonly NewLook[]): Promise<void> {
  if (looks.length === 0) return;
  await db
    .insertInto("thanksLook")
    .values([...looks])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest; whoever asks has made sure that the reader leads the team. */
export async function findLook(
  db: Database,
  teamId: string,
): Promise<Pick<NewLook, "month" | "people" | "band"> | undefined> {
  const { rows } = await sql<Pick<NewLook, "month" | "people" | "band">>`
    select to_char(month, 'YYYY-MM-DD') as month, people, band from thanks_look
    where team_id = ${teamId} order by month desc limit 1`.execute(db);
  return rows[0];
}
