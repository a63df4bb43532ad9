/** SQL that writes commitments and what happens to them. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { CommitmentWritten, Ending, FigureAtDay, SponsorAnswer } from "../contract.ts";

interface Columns extends Omit<CommitmentWritten, "reviewDays"> {
  readonly reviewDays: readonly string[];
  readonly sponsorAnswer: SponsorAnswer | null;
}

export async function insertCommitment(
  db: Database,
  row: Columns & {
    readonly id: string;
    readonly leaderId: string;
    readonly madeAt: Date;
    readonly firstDay: string;
    readonly startFigure: FigureAtDay | null;
  },
): Promise<void> {
  const { reviewDays, startFigure, ...rest } = row;
  await db
    .insertInto("commitment")
    .values({
      ...rest,
      reviewDays: sql`${[...reviewDays]}::date[]`,
      startFigure: startFigure === null ? null : JSON.stringify(startFigure),
    })
    .execute();
}

/** False when somebody has written another version since. A last day that is moved stays among the earlier ones. */
export async function updateCommitment(
  db: Database,
  id: string,
  version: number,
  {
    reviewDays,
    untilDay,
    startFigure,
    ...row
  }: Columns & { readonly startFigure: FigureAtDay | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("commitment")
    .set({
      ...row,
      untilDay,
      startFigure: startFigure === null ? null : JSON.stringify(startFigure),
      reviewDays: sql`${[...reviewDays]}::date[]`,
      reviewedDays: sql`array(select day from unnest(reviewed_days) as day where day = any(${[...reviewDays]}::date[]) order by day)`,
      earlierDays: sql`case when until_day = ${untilDay}::date then earlier_days else earlier_days || until_day end`,
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function setSponsor(
  db: Database,
  id: string,
  sponsor: { readonly sponsorId?: null; readonly sponsorAnswer: SponsorAnswer | null },
): Promise<void> {
  await db.updateTable("commitment").set(sponsor).where("id", "=", id).execute();
}

export async function setReviewed(
  db: Database,
  id: string,
  days: readonly string[],
): Promise<void> {
  await sql`
    update commitment set reviewed_days = array(select distinct day from unnest(reviewed_days || ${[...days]}::date[]) as day order by day)
    where id = ${id}`.execute(db);
}

export interface Ended {
  readonly how: Ending;
  readonly why: string;
  readonly at: Date;
  readonly figure: FigureAtDay | null;
}

export async function endCommitment(
  db: Database,
  id: string,
  { how, why, at, figure }: Ended,
): Promise<void> {
  await sql`
    update commitment set ended_how = ${how}, why = ${why}, ended_at = ${at}, end_figure = ${figure === null ? null : JSON.stringify(figure)}::jsonb,
      version = version + 1
    where id = ${id}`.execute(db);
}

export async function reopenCommitment(db: Database, id: string): Promise<void> {
  await sql`
    update commitment set ended_how = null, ended_at = null, why = '', end_figure = null, version = version + 1
    where id = ${id}`.execute(db);
}

export interface NewEvent {
  readonly commitmentId: string;
  readonly at: Date;
  readonly byPersonId: string | null;
  readonly kind:
    | "made"
    | "changed"
    | "sponsor-accepted"
    | "sponsor-declined"
    | "reviewed"
    | "ended"
    | "reopened";
  readonly detail?: Readonly<Record<string, unknown>>;
}

export async function addEvent(db: Database, { detail, ...event }: NewEvent): Promise<void> {
  await db
    .insertInto("commitmentEvent")
    .values({ ...event, id: newId(), detail: JSON.stringify(detail ?? {}) })
    .execute();
}
