/** SQL of services with the like that is named for them. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { comparable, parityVisibleTo } from "../access.ts";
import type { ClockUnit } from "../rules.ts";

export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly calendarId: string;
  readonly createdAt: Date;
}

interface Which {
  readonly id?: string | undefined;
  readonly teamId?: string | undefined;
}

function findServices(
  db: Database,
  { id, teamId }: Which,
  visible: RawBuilder<SqlBool>,
): Promise<ServiceRow[]> {
  const one = id === undefined ? sql`true` : sql`service.id = ${id}`;
  const ofTeam = teamId === undefined ? sql`true` : sql`service.team_id = ${teamId}`;
  return sql<ServiceRow>`
    select service.id, service.name, service.team_id, team.name as team_name, service.calendar_id, service.created_at
    from service join team on team.id = service.team_id
    where ${one} and ${ofTeam} and ${visible}
    order by lower(team.name), lower(service.name), service.id`
    .execute(db)
    .then(({ rows }) => rows);
}

/** Services that can be compared and that the person may see, by team and name. */
export const findComparable = (db: Database, who: Who, which: Which = {}): Promise<ServiceRow[]> =>
  findServices(db, which, parityVisibleTo(who));

/** All of them: figures of teams are open to every colleague, and count what not every one of them may ask for. */
export const findAllComparable = (db: Database): Promise<ServiceRow[]> =>
  findServices(db, {}, comparable);

/** Names of those who lead the teams, by team. Colleagues know who leads a team; the caller has found the teams to be seen. */
export async function findLeads(
  db: Database,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ teamId: string; names: string[] }>`
    select membership.team_id, array_agg(person.name order by person.name) as names
    from membership join person on person.id = membership.person_id
    where membership.team_id = any(${[...new Set(teamIds)]}::uuid[]) and membership.lead and membership.until is null
    group by membership.team_id`.execute(db);
  return new Map(rows.map(({ teamId, names }) => [teamId, names]));
}

export interface LikeRow {
  readonly id: string;
  readonly serviceId: string;
  readonly segmentId: string;
  readonly segmentName: string;
  readonly isRetired: boolean;
  readonly what: string;
  readonly firstAnswerAmount: number | null;
  readonly firstAnswerUnit: ClockUnit | null;
  readonly solvedAmount: number | null;
  readonly solvedUnit: ClockUnit | null;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly since: Date;
  /** Null: it holds now. */
  readonly until: Date | null;
}

/** All likes of the services, ended ones too, in order of time; of services that the caller has found to be seen. */
export async function findLikes(db: Database, serviceIds: readonly string[]): Promise<LikeRow[]> {
  const { rows } = await sql<LikeRow>`
    select named.id, named.service_id, named.segment_id, segment.name as segment_name, segment.retired_at is not null as is_retired,
      named.what, named.first_answer_amount, named.first_answer_unit, named.solved_amount, named.solved_unit,
      person.id as by_id, person.name as by_name, named.since, named.until
    from parity_like as named join segment on segment.id = named.segment_id
    left join person on person.id = named.by_person_id
    where named.service_id = any(${[...serviceIds]}::uuid[])
    order by named.since, named.id`.execute(db);
  return rows;
}
