/** What lingers, as a reader may see it. A row of what has been closed since is on its way out (reactions.ts), so that `request` is asked too. */
import { sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { Curve, NextStep, Waits } from "../rules.ts";
import { ledBy } from "../access.ts";
import { isAway } from "./keeping.ts";

export interface QuietSeen {
  readonly requestId: string;
  readonly number: number;
  readonly title: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly waits: Waits;
  readonly stepAt: Date;
  readonly saidUntil: string | null;
  readonly hoursId: string | null;
  /** Of whom or of which team the step is now. */
  readonly step: NextStep | null;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly byTeamId: string | null;
  readonly byTeamName: string | null;
}

/** Whose step it is at the moment: the person's, unless there is none or they are away. */
const shown = (today: string) => sql`
  select quiet.*, quiet.person_id is null or ${isAway(today)} as is_teams from quiet`;

const columns = sql`
  seen.request_id, request.number, request.title, seen.waits, seen.step_at, to_char(seen.said_until, 'YYYY-MM-DD') as said_until,
  team.id as team_id, team.name as team_name, service.id as service_id, service.name as service_name,
  seen.hours_id,
  case when seen.is_teams then seen.team_step else seen.step end as step,
  case when not seen.is_teams then person.id end as person_id, case when not seen.is_teams then person.name end as person_name,
  case when seen.is_teams then by_team.id end as by_team_id, case when seen.is_teams then by_team.name end as by_team_name`;

const joins = sql`
  join request on request.id = seen.request_id and request.closed_at is null join team on team.id = seen.provider_id
  left join service on service.id = seen.service_id left join person on person.id = seen.person_id
  left join team as by_team on by_team.id = seen.team_id`;

interface AsOf {
  readonly now: Date;
  /** Where the organisation is. */
  readonly today: string;
}

/** What the reader can move: their own, and what is nobody's in teams for which they answer today. A yes can wait longest. */
export async function listMine(
  db: Database,
  who: Who,
  { now, today, teamIds, limit }: AsOf & { teamIds: readonly string[]; limit: number },
): Promise<QuietSeen[]> {
  const { rows } = await sql<QuietSeen>`
    with quiet as (
      select * from quiet_request where person_id = ${who.personId} and lingers_at <= ${now}
      union
      select * from quiet_request where team_id = any(${[...teamIds]}::uuid[]) and lingers_at <= ${now}),
    seen as (${shown(today)})
    select ${columns} from seen ${joins}
    where (seen.person_id = ${who.personId} or seen.is_teams and seen.team_id = any(${[...teamIds]}::uuid[])) and ${requestsVisibleTo(who)}
      and (case when seen.is_teams then seen.team_step else seen.step end) is not null
    order by seen.waits = 'confirm', seen.step_at limit ${limit}`.execute(db);
  return rows;
}

/** One request that lingers, as far as the reader sees it. */
export async function findLingering(
  db: Database,
  who: Who,
  id: string,
  { now, today }: AsOf,
): Promise<QuietSeen | undefined> {
  const { rows } = await sql<QuietSeen>`
    with quiet as (select * from quiet_request where request_id = ${id} and lingers_at <= ${now}), seen as (${shown(today)})
    select ${columns} from seen ${joins} where ${requestsVisibleTo(who)}`.execute(db);
  return rows[0];
}

/**
 * Below a request that waits for parts: the innermost open ones that linger, the longest quiet first, whether or not the reader sees them, for
 * the answer says no more of a part that they do not see than that there is one.
 */
export async function listPartsLingering(db: Database, id: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below (id) as (
      select part_id from part_request where parent_id = ${id}
      union
      select part.part_id from below join request on request.id = below.id and request.state = 'waiting-part'
      join part_request as part on part.parent_id = below.id)
    select quiet.request_id as id from below join quiet_request as quiet on quiet.request_id = below.id
    where quiet.lingers_at <= ${now} and quiet.waits in ('serve', 'answer') order by quiet.step_at limit 20`.execute(
    db,
  );
  return rows.map((row) => row.id);
}

export interface UsualRow {
  readonly serviceId: string | null;
  readonly teamId: string | null;
  readonly waits: Curve;
  readonly gaps: number;
  readonly requests: number;
  readonly seconds: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly asOf: Date;
}

/** What is usual for these. Estimates name nobody: whoever sees the request may know them. */
export async function listUsual(
  db: Database,
  { serviceIds, teamIds }: { serviceIds: readonly string[]; teamIds: readonly string[] },
): Promise<UsualRow[]> {
  const { rows } = await sql<UsualRow>`
    select service_id, team_id, waits, gaps, requests, seconds, low, high, as_of from usual_gap
    where service_id = any(${[...serviceIds]}::uuid[]) or team_id = any(${[...teamIds]}::uuid[])`.execute(
    db,
  );
  return rows;
}

export interface CountRow {
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  /** Of what lingers; null: it does not. */
  readonly step: NextStep | null;
  readonly ofCustomer: boolean;
  readonly hoursId: string | null;
  readonly requests: number;
}

/** Open work by service and by the step that it waits for: of a team, or of all where none is named. Nothing confidential is in it, and no person. */
export async function countOpen(
  db: Database,
  teamId: string | null,
  { now, today }: AsOf,
): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    with quiet as (
      select * from quiet_request
      where (${teamId}::uuid is null or provider_id = ${teamId}::uuid) and not confidential and waits <> 'confirm'),
    told as (
      select service_id, hours_id, waits = 'answer' as of_customer, case when lingers_at <= ${now} then
        case when person_id is null or ${isAway(today)} then team_step else step end end as step from quiet)
    select told.service_id, service.name as service_name, told.step, told.of_customer, min(told.hours_id::text) as hours_id,
      count(*) as requests
    from told left join service on service.id = told.service_id group by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** Teams that the reader leads, to choose from. */
export async function namesOfLed(db: Database, who: Who): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where id = any(${ledBy(who)}::uuid[]) order by name`.execute(db);
  return rows;
}
