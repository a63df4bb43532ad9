/** Writes the demo in bulk, and reads who stands for which role. */
import { sql } from "kysely";
import { keepAllInStep } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Tables } from "./beside.ts";
import type { Made } from "./making.ts";
import type { Row } from "./rows.ts";

const chunk = 2000;

/** Rows by the names of their columns; what is not named takes its default. */
async function insertRows(db: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  for (let start = 0; start < rows.length; start += chunk) {
    const json = JSON.stringify(rows.slice(start, start + chunk));
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(
      db,
    );
  }
}

export async function writeTables(db: Database, tables: Tables): Promise<void> {
  for (const [table, rows] of tables) await insertRows(db, table, rows);
}

/** All or nothing: a demo that was cut short leaves an empty database. */
export async function writeDemo(
  db: Database,
  made: Made,
  organisation: { name: string; zone: string },
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (one) => {
    await one
      .insertInto("organisation")
      .values({ ...organisation, setUpAt: now })
      .execute();
    await writeTables(one, tablesOf(made));
    await copyStandard(one);
    // Parts are ranked by who waits for what they are a part of.
    await keepAllInStep(one);
    for (const rota of made.rotas) await writeRota(one, rota, now);
    await one
      .insertInto("demo")
      .values({ madeAt: now, castOf: JSON.stringify(made.castOf) })
      .execute();
  });
  await sql`analyze`.execute(db);
}

/** The demo's own version of the standard of conduct is the one that came with Goodturn, around an article of its own. */
async function copyStandard(db: Database): Promise<void> {
  await sql`
    insert into conduct_article (version, key, place, title_en, words_en, title_de, words_de)
    select own.version, shipped.key, shipped.place + (shipped.place >= own.place)::integer,
      shipped.title_en, shipped.words_en, shipped.title_de, shipped.words_de
    from conduct_article as shipped cross join conduct_article as own
    where shipped.version = 1 and own.version = 2`.execute(db);
}

/** What is written, each table after those that it points to. */
function tablesOf(made: Made): Tables {
  return [
    ["person", made.persons],
    ["account", made.accounts],
    ["team", made.teams],
    ["membership", made.memberships],
    ["role_grant", made.roles],
    ["calendar", made.calendars],
    ["calendar_hours", made.hours],
    ["service", made.services],
    ["form_field", made.fields],
    ["promise", made.promises],
    ...Object.entries(made.history),
    ...Object.entries(made.echoes),
    ...made.beside,
  ];
}

async function writeRota(
  db: Database,
  rota: { team_id: string; memberIds: string[] },
  now: Date,
): Promise<void> {
  const firstDay = new Date(now.getTime() - 28 * 86_400_000).toISOString().slice(0, 10);
  await db
    .insertInto("rota")
    .values({ teamId: rota.team_id, firstDay, turnDays: 5, updatedAt: now })
    .execute();
  const members = rota.memberIds.map((personId, position) => ({
    teamId: rota.team_id,
    position,
    personId,
  }));
  await db.insertInto("rotaMember").values(members).execute();
}

/** Null in a database that holds no demo. */
export async function findCast(db: Database): Promise<Record<string, string> | null> {
  const row = await db.selectFrom("demo").select("castOf").executeTakeFirst();
  return row ? (row.castOf as Record<string, string>) : null;
}

/** The lead of the person's team, and the others in it. */
export async function listTeamOf(
  db: Database,
  personId: string,
): Promise<{ leadId: string; otherIds: string[] }> {
  const { rows } = await sql<{ personId: string; lead: boolean }>`
    select other.person_id as "personId", other.lead from membership
      join membership as other on other.team_id = membership.team_id and other.until is null
    where membership.person_id = ${personId} and membership.until is null and other.person_id <> ${personId}
    order by other.person_id`.execute(db);
  const leadId = rows.find(({ lead }) => lead)?.personId;
  if (leadId === undefined) throw new Error("The team of the demo's colleague has no lead");
  return { leadId, otherIds: rows.filter(({ lead }) => !lead).map((row) => row.personId) };
}

export async function findCastNames(
  db: Database,
  personIds: readonly string[],
): Promise<{ id: string; name: string; team: string }[]> {
  const { rows } = await sql<{ id: string; name: string; team: string }>`
    select person.id, person.name, team.name as team
    from person join membership on membership.person_id = person.id and membership.until is null
      join team on team.id = membership.team_id
    where person.id = any(${[...personIds]}::uuid[])`.execute(db);
  return rows;
}

/** Whether the database holds anything that a demo must not be written over. */
export async function isInUse(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select from organisation union all select from person union all select from request limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export async function insertSession(
  db: Database,
  session: { id: string; personId: string; token: string; expiresAt: Date },
): Promise<void> {
  await db.insertInto("session").values(session).execute();
}
