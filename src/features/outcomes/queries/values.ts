/** SQL of the values of series. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { outcomesVisibleTo } from "../access.ts";
import type { ValueAnswer } from "../contract.ts";
import type { Valued } from "../rules.ts";

type ValueRow = Omit<ValueAnswer, "by" | "at"> & {
  readonly at: Date;
  readonly byId: string | null;
  readonly byName: string | null;
};

/** Values of an outcome before a day, the newest first. */
export async function findValues(
  db: Database,
  who: Who,
  { outcomeId, before, most }: { outcomeId: string; before: string | null; most: number },
): Promise<ValueRow[]> {
  const { rows } = await sql<ValueRow>`
    select to_char(day, 'YYYY-MM-DD') as day, value, note, outcome_value.at, person.id as "byId", person.name as "byName"
    from outcome_value left join person on person.id = outcome_value.by_person_id
    where outcome_id = ${outcomeId} and (${before}::date is null or day < ${before}::date) and ${outcomesVisibleTo(who)}
    order by outcome_value.day desc limit ${most}`.execute(db);
  return rows;
}

/** Each day of an outcome with its number. */
export async function findNumbers(
  db: Database,
  who: Who,
  outcomeId: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<Valued>`
    select to_char(day, 'YYYY-MM-DD') as day, value from outcome_value
    where outcome_id = ${outcomeId} and ${outcomesVisibleTo(who)}`.execute(db);
  return new Map(rows.map(({ day, value }) => [day, value]));
}

interface By {
  readonly outcomeId: string;
  readonly byPersonId: string;
  readonly at: Date;
}

export async function setValue(
  db: Database,
  row: By & Valued & { readonly note: string },
): Promise<void> {
  const { value, note, byPersonId, at } = row;
  await db
    .insertInto("outcomeValue")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["outcomeId", "day"]).doUpdateSet({ value, note, byPersonId, at }),
    )
    .execute();
}

/** Many at once; the note of a day that is there already stays. */
export async function setValues(
  db: Database,
  { outcomeId, byPersonId, at }: By,
  values: readonly Valued[],
): Promise<void> {
  const json = JSON.stringify(values.map(({ day, value }) => ({ day, value })));
  await sql`
    insert into outcome_value (outcome_id, day, value, by_person_id, at)
    select ${outcomeId}::uuid, given.day, given.value, ${byPersonId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${json}::jsonb) as given (day date, value double precision)
    on conflict (outcome_id, day) do update set value = excluded.value, by_person_id = excluded.by_person_id, at = excluded.at`.execute(
    db,
  );
}

/** Many at once, each with its note. */
export async function setNotedValues(
  db: Database,
  { outcomeId, byPersonId, at }: By,
  values: readonly (Valued & { readonly note: string })[],
): Promise<void> {
  const json = JSON.stringify(values.map(({ day, value, note }) => ({ day, value, note })));
  await sql`
    insert into outcome_value (outcome_id, day, value, note, by_person_id, at)
    select ${outcomeId}::uuid, given.day, given.value, given.note, ${byPersonId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${json}::jsonb) as given (day date, value double precision, note text)
    on conflict (outcome_id, day) do update set
      value = excluded.value, note = excluded.note, by_person_id = excluded.by_person_id, at = excluded.at`.execute(
    db,
  );
}

/** False when there was none. */
export async function deleteValue(db: Database, outcomeId: string, day: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("outcomeValue")
    .where("outcomeId", "=", outcomeId)
    .where("day", "=", day)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** How many values a person typed or brought in: for the page of what is stored about them, whoever they are. */
export async function countValuesBy(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("outcomeValue")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("byPersonId", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The values stay; who brought them in is forgotten. */
export async function forgetWhoBrought(db: Database, personId: string): Promise<void> {
  await db
    .updateTable("outcomeValue")
    .set({ byPersonId: null })
    .where("byPersonId", "=", personId)
    .execute();
}
