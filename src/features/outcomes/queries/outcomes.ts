/** All SQL of customers outside. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { outcomesVisibleTo } from "../access.ts";
import type {
  Better,
  ClockTimePromised,
  Every,
  OutcomeWritten,
  SegmentWritten,
  ValueAnswer,
} from "../contract.ts";
import type { Valued } from "../rules.ts";

export interface SegmentRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly headcount: number | null;
  readonly firstAnswerAmount: number | null;
  readonly firstAnswerUnit: ClockTimePromised["unit"] | null;
  readonly solvedAmount: number | null;
  readonly solvedUnit: ClockTimePromised["unit"] | null;
  readonly courtesy: string;
  readonly createdAt: Date;
}

/** The segments that are not retired, by name; only the one with `id` if it is given. */
export async function findSegments(db: Database, who: Who, id?: string): Promise<SegmentRow[]> {
  const one = id === undefined ? sql`true` : sql`id = ${id}`;
  const { rows } = await sql<SegmentRow>`
    select id, name, about, headcount, first_answer_amount as "firstAnswerAmount", first_answer_unit as "firstAnswerUnit",
      solved_amount as "solvedAmount", solved_unit as "solvedUnit", courtesy, created_at as "createdAt"
    from segment where retired_at is null and ${one} and ${outcomesVisibleTo(who)}
    order by lower(name)`.execute(db);
  return rows;
}

const columnsOf = ({ firstAnswer, solved, ...rest }: SegmentWritten) => ({
  ...rest,
  name: rest.name.trim(),
  firstAnswerAmount: firstAnswer?.amount ?? null,
  firstAnswerUnit: firstAnswer?.unit ?? null,
  solvedAmount: solved?.amount ?? null,
  solvedUnit: solved?.unit ?? null,
});

export async function insertSegment(
  db: Database,
  { id, createdAt, ...written }: SegmentWritten & { id: string; createdAt: Date },
): Promise<void> {
  await db
    .insertInto("segment")
    .values({ id, createdAt, ...columnsOf(written) })
    .execute();
}

/** Keeps what was promised until `now`, where that changes. */
export async function updateSegment(
  db: Database,
  id: string,
  segment: SegmentWritten,
  now: Date,
): Promise<void> {
  const columns = columnsOf(segment);
  await sql`
    insert into segment_past_promise (segment_id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, until)
    select id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, ${now}::timestamptz from segment
    where id = ${id} and (first_answer_amount, first_answer_unit, solved_amount, solved_unit) is distinct from
      (${columns.firstAnswerAmount}::integer, ${columns.firstAnswerUnit}::text, ${columns.solvedAmount}::integer, ${columns.solvedUnit}::text)
    on conflict (segment_id, until) do nothing`.execute(db);
  await db.updateTable("segment").set(columns).where("id", "=", id).execute();
}

export interface PromisedOutside {
  readonly segmentId: string;
  readonly firstAnswerAmount: number | null;
  readonly firstAnswerUnit: ClockTimePromised["unit"] | null;
  readonly solvedAmount: number | null;
  readonly solvedUnit: ClockTimePromised["unit"] | null;
  /** Null: it is promised now. */
  readonly until: Date | null;
}

/** What the segments were and are promised, retired ones too, in order of time. For readers who have been found to be colleagues. */
export async function findPromisedOutside(
  db: Database,
  segmentIds: readonly string[],
): Promise<PromisedOutside[]> {
  const ids = sql`any(${[...new Set(segmentIds)]}::uuid[])`;
  const { rows } = await sql<PromisedOutside>`
    select segment_id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, until
    from segment_past_promise where segment_id = ${ids}
    union all
    select id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, null from segment where id = ${ids}
    order by until nulls last`.execute(db);
  return rows;
}

/** False while the segment has an outcome that is not retired. */
export async function retireSegment(db: Database, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("segment")
    .set({ retiredAt: now })
    .where("id", "=", id)
    .where(
      sql<boolean>`not exists (select from outcome where segment_id = segment.id and outcome.retired_at is null)`,
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export interface OutcomeRow {
  readonly id: string;
  readonly segmentId: string | null;
  readonly segmentName: string | null;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly better: Better;
  readonly every: Every;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
  /** Of the newest periods alone, oldest first. */
  readonly newest: readonly Valued[];
}

/** How many of the newest periods are read with an outcome. */
export const newestPeriods = 60;

/** The outcomes that are not retired, those of all customers first; or the one with `id`, retired or not. */
export async function findOutcomes(
  db: Database,
  who: Pick<Who, "guest">,
  id?: string,
): Promise<OutcomeRow[]> {
  const which = id === undefined ? sql`outcome.retired_at is null` : sql`outcome.id = ${id}`;
  const { rows } = await sql<OutcomeRow>`
    select outcome.id, outcome.segment_id as "segmentId", segment.name as "segmentName", outcome.name, outcome.unit,
      outcome.source, outcome.better, outcome.every, outcome.created_at as "createdAt", outcome.retired_at as "retiredAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('day', day, 'value', value) order by day)
        from outcome_value
        where outcome_id = outcome.id and day > (select max(day) from outcome_value where outcome_id = outcome.id)
          - ${newestPeriods}::int * case outcome.every
              when 'day' then 1 when 'week' then 7 when 'month' then 31 when 'quarter' then 92 else 366 end), '[]') as newest
    from outcome left join segment on segment.id = outcome.segment_id
    where ${which} and ${outcomesVisibleTo(who)}
    order by segment.name is not null, lower(segment.name), lower(outcome.name)`.execute(db);
  return rows;
}

export async function insertOutcome(
  db: Database,
  outcome: OutcomeWritten & { id: string; createdAt: Date },
): Promise<void> {
  await db
    .insertInto("outcome")
    .values({ ...outcome, name: outcome.name.trim() })
    .execute();
}

export async function updateOutcome(
  db: Database,
  id: string,
  outcome: OutcomeWritten,
): Promise<void> {
  await db
    .updateTable("outcome")
    .set({ ...outcome, name: outcome.name.trim() })
    .where("id", "=", id)
    .execute();
}

export async function retireOutcome(db: Database, id: string, now: Date): Promise<void> {
  await db.updateTable("outcome").set({ retiredAt: now }).where("id", "=", id).execute();
}

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
