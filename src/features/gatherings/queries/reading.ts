/** SQL that reads gatherings. Every question goes through gatheringsVisibleTo. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { gatheringsVisibleTo } from "../access.ts";
import type { Why } from "../mixing/rules.ts";

export interface GatheringRow {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly hostId: string | null;
  readonly hostName: string | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly seats: number | null;
  readonly why: Why | null;
  readonly whyRequests: number | null;
  readonly counted: number | null;
  readonly cancelledAt: Date | null;
  readonly cancelledWhy: string;
  readonly sequence: number;
  readonly version: number;
  readonly changedAt: Date;
  readonly coming: number;
  readonly told: number;
  readonly lines: number;
  /** Of the reader. */
  readonly isDrawn: boolean;
  readonly comes: boolean | null;
  readonly ownCame: boolean | null;
  readonly ownLine: string;
}

const countOf = (condition: RawBuilder<unknown>) =>
  sql`(select count(*) from gathering_guest as one where one.gathering_id = gathering.id and ${condition})`;

const columns = sql`
  gathering.id, gathering.title, gathering.words, gathering.place, gathering.starts_at, gathering.ends_at, gathering.zone,
  host.id as host_id, host.name as host_name, gathering.seats, gathering.why, gathering.why_requests, gathering.came as counted,
  gathering.cancelled_at, gathering.cancelled_why, gathering.sequence, gathering.version, gathering.changed_at,
  (select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name), team.id)
    from gathering_team join team on team.id = gathering_team.team_id where gathering_team.gathering_id = gathering.id) as teams,
  ${countOf(sql`one.comes`)} as coming, ${countOf(sql`one.came`)} as told, ${countOf(sql`one.line <> ''`)} as lines,
  own.person_id is not null as is_drawn, own.comes, own.came as own_came, coalesce(own.line, '') as own_line`;

const joined = (who: Who) => sql`
  gathering left join person as host on host.id = gathering.host_id
  left join gathering_guest as own on own.gathering_id = gathering.id and own.person_id = ${who.personId}`;

export type Listed = "to-come" | "past" | "all";

export interface Wanted {
  readonly state: Listed;
  readonly q?: string | undefined;
  /** All of these were invited. */
  readonly teamIds?: readonly (string | undefined)[];
  readonly after: readonly [at: string, id: string] | null;
  /** Null: all of them. */
  readonly limit: number | null;
  readonly now: Date;
}

/** Those to come by their day; others the newest first. One that was called off stands where its day is. */
export async function listGatherings(
  db: Database,
  who: Who,
  { state, q, teamIds = [], after, limit, now }: Wanted,
): Promise<GatheringRow[]> {
  const isAhead = state === "to-come";
  const conditions: RawBuilder<unknown>[] = [gatheringsVisibleTo(who)];
  if (isAhead) conditions.push(sql`gathering.starts_at > ${now}`);
  if (state === "past") conditions.push(sql`gathering.starts_at <= ${now}`);
  for (const teamId of teamIds.filter((id) => id !== undefined))
    conditions.push(
      sql`gathering.id in (select gathering_id from gathering_team where team_id = ${teamId})`,
    );
  if (q !== undefined) conditions.push(foundBy(q));
  if (after)
    conditions.push(
      sql`(gathering.starts_at, gathering.id) ${isAhead ? sql`>` : sql`<`} (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  const way = isAhead ? sql`asc` : sql`desc`;
  const { rows } = await sql<GatheringRow>`
    select ${columns} from ${joined(who)} where ${sql.join(conditions, sql` and `)}
    order by gathering.starts_at ${way}, gathering.id ${way} limit ${limit}`.execute(db);
  return rows;
}

/** Each word somewhere in it, or in the name of a team. */
function foundBy(q: string): RawBuilder<unknown> {
  const words = q.trim().split(/\s+/).slice(0, 8);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`(gathering.title ilike ${pattern} or gathering.words ilike ${pattern} or gathering.place ilike ${pattern}
      or exists (select from gathering_team join team on team.id = gathering_team.team_id
        where gathering_team.gathering_id = gathering.id and team.name ilike ${pattern}))`;
  });
  return sql`(${sql.join(each, sql` and `)})`;
}

export async function findGathering(
  db: Database,
  who: Who,
  id: string,
): Promise<GatheringRow | undefined> {
  const { rows } = await sql<GatheringRow>`
    select ${columns} from ${joined(who)} where gathering.id = ${id} and ${gatheringsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0];
}

/** The same, held until the transaction ends, so that two who act on it act one after the other. */
export async function lockGathering(
  db: Database,
  who: Who,
  id: string,
): Promise<GatheringRow | undefined> {
  await sql`select from gathering where id = ${id} and ${gatheringsVisibleTo(who)} for update`.execute(
    db,
  );
  return findGathering(db, who, id);
}

/** Who comes, by name. For readers who were found to be among the invited. */
export async function listComing(
  db: Database,
  who: Who,
  id: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from gathering_guest as one join person on person.id = one.person_id
    join gathering on gathering.id = one.gathering_id
    where one.gathering_id = ${id} and one.comes and ${gatheringsVisibleTo(who)} order by lower(person.name), person.id`.execute(
    db,
  );
  return rows;
}

export interface LineRow {
  readonly byId: string;
  readonly byName: string;
  readonly words: string;
  readonly at: Date;
}

export async function listLines(db: Database, who: Who, id: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select person.id as by_id, person.name as by_name, one.line as words, one.line_at as at
    from gathering_guest as one join person on person.id = one.person_id join gathering on gathering.id = one.gathering_id
    where one.gathering_id = ${id} and one.line <> '' and ${gatheringsVisibleTo(who)} order by one.line_at, person.id`.execute(
    db,
  );
  return rows;
}
