/**
 * SQL of forgetting a person in what was imported. It deliberately reads across every person's view: what names someone who is to be
 * forgotten goes, whoever may see it.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** The person, and whom imports made for their address before it was known whose it is: the same human, without an address here. */
export async function listSelves(db: Database, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where person.id = ${personId} or person.email is null and exists (
      select from person as own where own.id = ${personId} and own.email is not null and (
        (person.imported_from is not null and lower(person.name) = own.email)
        or exists (select from imported_person where person_id = person.id and key = own.email)))`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Every name under which they are known here and in imported history. */
export async function listNamesOf(
  db: Database,
  selves: readonly string[],
): Promise<(string | null)[]> {
  const these = sql`any(${[...selves]}::uuid[])`;
  const { rows } = await sql<{ name: string | null }>`
    select name from person where id = ${these} union select email from person where id = ${these}
    union select name from imported_person where person_id = ${these}
    union select key from imported_person where person_id = ${these}`.execute(db);
  return rows.map(({ name }) => name);
}

/** A place in which imports keep what they were told: a JSON value, or texts, of one row. */
export interface Place {
  readonly table: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  readonly value: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly write: RawBuilder<unknown>;
}

const title = sql`jsonb_build_object('title', title, 'description', description)`;

/** Events and facts with their unmapped columns; the words of requests and comments that an import wrote. */
export const places: readonly Place[] = [
  {
    table: sql`request_event`,
    id: sql`id`,
    value: sql`detail`,
    where: sql`source_identity is not null`,
    write: sql`detail = written.value`,
  },
  {
    table: sql`imported_fact`,
    id: sql`request_id`,
    value: sql`facts`,
    where: sql`true`,
    write: sql`facts = written.value`,
  },
  {
    table: sql`request`,
    id: sql`id`,
    value: title,
    where: sql`source is not null`,
    write: sql`title = left(written.value ->> 'title', 300), description = left(written.value ->> 'description', 50000)`,
  },
  {
    table: sql`message`,
    id: sql`id`,
    value: sql`jsonb_build_object('body', body)`,
    where: sql`author_id is null`,
    write: sql`body = written.value ->> 'body'`,
  },
];

export interface KeptValue {
  readonly id: string;
  readonly value: unknown;
}

/** What PostgreSQL finds a name by in the text of a JSON value: any letter beyond ASCII stands for itself whatever its capital. */
function likeIn(name: string): string {
  const written = JSON.stringify(name).slice(1, -1);
  return `%${written
    .replace(/[\\%_]/g, String.raw`\$&`)
    .replace(/[^\x20-\x7e]/gu, "_")
    .replace(/ +/g, "%")}%`;
}

/** Rows of the place that may name the person, after the one with the id; the rule decides. */
export async function listNaming(
  db: Database,
  place: Place,
  { names, after, limit }: { names: readonly string[]; after: string | null; limit: number },
): Promise<KeptValue[]> {
  const { table, id, value, where } = place;
  const { rows } = await sql<KeptValue>`
    select ${id} as id, ${value} as value from ${table}
    where ${where} and (${value})::text ilike any(${names.map(likeIn)}::text[])
      and (${after}::uuid is null or ${id} > ${after}::uuid)
    order by ${id} limit ${limit}`.execute(db);
  return rows;
}

export async function writeValues(
  db: Database,
  { table, id, write }: Place,
  rows: readonly KeptValue[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update ${table} as kept set ${write}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written(id uuid, value jsonb)
    where kept.${id} = written.id`.execute(db);
}

/** A large history takes longer to look through than a statement of a screen may. */
export async function allowLongStatements(db: Database): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db);
}

/** Takes them out of what later imports would find them by, and blanks whom imports made. */
export async function forgetImportedPersons(
  db: Database,
  { personId, selves, instead }: { personId: string; selves: readonly string[]; instead: string },
): Promise<void> {
  const these = sql`any(${[...selves]}::uuid[])`;
  await sql`delete from imported_person where person_id = ${these}`.execute(db);
  await sql`
    update person set name = ${instead}, imported_from = null where id = ${these} and id <> ${personId}`.execute(
    db,
  );
  await sql`update import_run set by_person_id = null where by_person_id = ${personId}`.execute(db);
}
