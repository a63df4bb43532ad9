/** From names in a file to what they name; and looking at what an act would do. */
import { sql } from "kysely";
import { personsVisibleTo, teamsVisibleTo } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";

export interface Names {
  /** By name and by address, in small letters; a name that two have leads to nobody. */
  readonly persons: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly segments: ReadonlyMap<string, string>;
  /** 'satisfaction, clinics' */
  readonly outcomes: ReadonlyMap<string, string>;
  /** What the series are called by their ids, those that were retired too. */
  readonly outcomesEver: ReadonlyMap<string, string>;
}

type Row = { readonly name: string; readonly id: string };

/** Names that lead to one thing alone. */
function unique(rows: readonly Row[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const { name, id } of rows) {
    const key = name.trim().toLowerCase();
    if (found.has(key) && found.get(key) !== id) twice.add(key);
    found.set(key, id);
  }
  for (const key of twice) found.delete(key);
  return found;
}

export async function findNames(db: Database, who: Who): Promise<Names> {
  const persons = await sql<Row>`
    select person.name, person.id from person
    where ${personsVisibleTo(who)} and not exists (select from departure where departure.person_id = person.id)
    union all
    select person.email, person.id from person where person.email is not null and ${personsVisibleTo(who)}`.execute(
    db,
  );
  const teams = await sql<Row>`
    select team.name, team.id from team where ${teamsVisibleTo(who)} and team.closed_at is null`.execute(
    db,
  );
  const segments = await sql<Row>`
    select name, id from segment where retired_at is null and ${!who.guest}`.execute(db);
  const outcomes = await sql<Row & { retired: boolean }>`
    select outcome.name || coalesce(', ' || segment.name, '') as name, outcome.id, outcome.retired_at is not null as retired
    from outcome left join segment on segment.id = outcome.segment_id
    where ${!who.guest}`.execute(db);
  return {
    persons: unique(persons.rows),
    teams: unique(teams.rows),
    segments: unique(segments.rows),
    outcomes: unique(outcomes.rows.filter(({ retired }) => !retired)),
    outcomesEver: new Map(outcomes.rows.map(({ id, name }) => [id, name])),
  };
}

/** Carries something out within the transaction and takes it back: what it would do is what it does. */
export async function onlyLook<Result>(db: Database, act: () => Promise<Result>): Promise<Result> {
  await sql`savepoint looking`.execute(db);
  const result = await act();
  await sql`rollback to savepoint looking`.execute(db);
  return result;
}

/** Carries something out whole, or nothing of it when it fails; what went before stays. */
export async function orNothing<Result>(db: Database, act: () => Promise<Result>): Promise<Result> {
  await sql`savepoint one`.execute(db);
  try {
    const result = await act();
    await sql`release savepoint one`.execute(db);
    return result;
  } catch (fault) {
    await sql`rollback to savepoint one`.execute(db);
    throw fault;
  }
}
