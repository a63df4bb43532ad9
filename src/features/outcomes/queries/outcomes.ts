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
  readonly version: number;
}

/** The segments that are not retired, by name; only the one with `id` if it is given. */
export async function findSegments(db: Database, who: Who, id?: string): Promise<SegmentRow[]> {
  const one = id === undefined ? sql`true` : sql`id = ${id}`;
  const { rows } = await sql<SegmentRow>`
    select id, name, about, headcount, first_answer_amount as "firstAnswerAmount", first_answer_unit as "firstAnswerUnit",
      solved_amount as "solvedAmount", solved_unit as "solvedUnit", courtesy, created_at as "createdAt", version
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

export interface AsRead {
  readonly id: string;
  /** That which the writer has read. */
  readonly version: number;
}

/** False when another version stands there by now; else what follows is the only change to it. */
async function takeNextVersion(
  db: Database,
  what: "segment" | "outcome",
  { id, version }: AsRead,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(what)
    .set({ version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Keeps what was promised until `now`, where that changes. False when another version stands there by now. */
export async function updateSegment(
  db: Database,
  asRead: AsRead,
  segment: SegmentWritten,
  now: Date,
): Promise<boolean> {
  if (!(await takeNextVersion(db, "segment", asRead))) return false;
  const { id } = asRead;
  const columns = columnsOf(segment);
  await sql`
    insert into segment_past_promise (segment_id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, until)
    select id, first_answer_amount, first_answer_unit, solved_amount, solved_unit, ${now}::timestamptz from segment
    where id = ${id} and (first_answer_amount, first_answer_unit, solved_amount, solved_unit) is distinct from
      (${columns.firstAnswerAmount}::integer, ${columns.firstAnswerUnit}::text, ${columns.solvedAmount}::integer, ${columns.solvedUnit}::text)
    on conflict (segment_id, until) do nothing`.execute(db);
  await db.updateTable("segment").set(columns).where("id", "=", id).execute();
  return true;
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
  readonly version: number;
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
      outcome.source, outcome.better, outcome.every, outcome.created_at as "createdAt", outcome.retired_at as "retiredAt", outcome.version,
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

/** False when another version stands there by now. */
export async function updateOutcome(
  db: Database,
  asRead: AsRead,
  outcome: OutcomeWritten,
): Promise<boolean> {
  if (!(await takeNextVersion(db, "outcome", asRead))) return false;
  await db
    .updateTable("outcome")
    .set({ ...outcome, name: outcome.name.trim() })
    .where("id", "=", asRead.id)
    .execute();
  return true;
}
