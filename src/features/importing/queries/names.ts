/** Teams, persons and services that a file names. It deliberately looks at all of them: a name stands for the one that bears it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { newIdAt, unknownTeam } from "./fragments.ts";

export async function mergeTeams(db: Database, source: string, now: Date): Promise<void> {
  await sql`
    create temporary table named_team on commit drop as
    select lower(name) as key, (array_agg(name order by ord))[1] as name, bool_or(serves) as serves
    from (
      select team as name, min(ord) as ord, true as serves from staged where team is not null group by team
      union all select holding_team, min(ord), true from staged where holding_team is not null group by holding_team
      union all select customer, min(ord), false from staged where customer is not null group by customer
    ) as named group by lower(name)`.execute(db);
  await sql`
    insert into team (id, name, kind, created_at, imported_from)
    select ${newIdAt(now)}, name, 'team', ${now}, ${source}::text from named_team
    where not exists (select from imported_team where imported_team.source = ${source} and imported_team.key = named_team.key)
      and not exists (select from team where lower(team.name) = named_team.key and team.closed_at is null)
    on conflict (lower(name)) where closed_at is null do nothing`.execute(db);
  await sql`
    insert into imported_team (source, key, team_id)
    select ${source}::text, named_team.key, team.id
    from named_team join team on lower(team.name) = named_team.key and team.closed_at is null
    on conflict do nothing`.execute(db);
}

/** The team of requests that no team is known for. */
export async function findUnknownTeam(db: Database, source: string, now: Date): Promise<string> {
  await sql`
    insert into team (id, name, kind, created_at, imported_from)
    values (${newIdAt(now)}, ${unknownTeam}, 'team', ${now}, ${source})
    on conflict (lower(name)) where closed_at is null do nothing`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select id from team where lower(name) = lower(${unknownTeam}) and closed_at is null`.execute(
    db,
  );
  return rows[0]!.id;
}

/** By the address where one is given, otherwise by the name. Persons of history have no address here: they cannot sign in. */
export async function mergePersons(db: Database, source: string, now: Date): Promise<void> {
  await sql`
    create temporary table named_person on commit drop as
    select distinct on (key) key, name from (
      select coalesce(email, requester) as key, left(coalesce(requester, email), 200) as name, min(ord) as ord from staged
      where requester is not null or email is not null group by 1, 2
      union all select person, person, min(ord) from staged where person is not null group by person
      union all select holder, holder, min(ord) from staged where holder is not null group by holder
    ) as named order by key, ord`.execute(db);
  await sql`
    insert into imported_person (source, key, name, person_id)
    select ${source}::text, named_person.key, named_person.name, person.id
    from named_person join person on person.email = named_person.key
    on conflict do nothing`.execute(db);
  await sql`
    create temporary table new_person on commit drop as
    select key, case when key like '%@%' and key <> name and (
        row_number() over (partition by name, key like '%@%' and key <> name order by key) > 1
        or exists (select from imported_person as other where other.source = ${source} and other.name = named_person.name
          and other.key like '%@%' and other.key <> named_person.key))
      then left(name || ' (' || key || ')', 200) else name end as name
    from named_person
    where not exists (select from imported_person as known where known.source = ${source} and known.key = named_person.key)`.execute(
    db,
  );
  await sql`
    insert into person (id, name, imported_from, created_at, updated_at)
    select ${newIdAt(now)}, name, ${source}::text, ${now}, ${now} from new_person
    on conflict (imported_from, name) where imported_from is not null do nothing`.execute(db);
  await sql`
    insert into imported_person (source, key, name, person_id)
    select ${source}::text, new_person.key, new_person.name, person.id
    from new_person join person on person.imported_from = ${source} and person.name = new_person.name
    on conflict do nothing`.execute(db);
}

const alwaysOpen = "Always open (import)";
const allDay = JSON.stringify(
  Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
  ),
);

/**
 * Drafts of services that the source names, for the teams that served them; whoever leads the team may finish and offer them.
 * A service needs a calendar: the house's own first one or, where there is none, one without an end.
 */
export async function mergeServices(db: Database, source: string, now: Date): Promise<void> {
  await sql`
    with made as (
      insert into calendar (id, name, created_at)
      select ${newIdAt(now)}, ${alwaysOpen}::text, ${now}
      where not exists (select from calendar where team_id is null) and exists (select from fact where service is not null)
      on conflict do nothing returning id)
    insert into calendar_hours (id, calendar_id, zone, hours, since)
    select ${newIdAt(now)}, id, 'UTC', ${allDay}::jsonb, ${now} from made`.execute(db);
  await sql`
    insert into service (id, team_id, name, summary, calendar_id, state, state_since, created_at, imported_from)
    select ${newIdAt(now)}, team_id, name, '', (select id from calendar where team_id is null order by created_at, id limit 1),
      'draft', ${now}, ${now}, ${source}::text
    from (select distinct on (team_id, lower(service)) team_id, left(service, 120) as name from fact where service is not null
      order by team_id, lower(service), service) as named
    where not exists (select from service where service.team_id = named.team_id and lower(service.name) = lower(named.name)
      and service.state <> 'retired')
    on conflict do nothing`.execute(db);
}
