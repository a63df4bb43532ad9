/** SQL that writes cases. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { WatchAnswer } from "../contract.ts";
import type { Part, Side, Step } from "../rules.ts";
import type { WrappedKey } from "./reading.ts";

export interface PartyOf {
  readonly teamId: string | null;
  readonly personId: string;
}

export async function insertCase(
  db: Database,
  one: {
    readonly id: string;
    readonly kind: "teams" | "persons";
    readonly at: Date;
    /** Who opens it for others; null where they speak for a side. */
    readonly openedById: string | null;
    readonly parties: Readonly<Record<Side, PartyOf>>;
  },
): Promise<void> {
  const { id, kind, at, openedById, parties } = one;
  await db
    .insertInto("mediation")
    .values({ id, kind, step: "safety", openedAt: at, stepAt: at, openedById })
    .execute();
  const rows = (["one", "other"] as const).map((side) => ({
    mediationId: id,
    side,
    ...parties[side],
  }));
  await db.insertInto("mediationParty").values(rows).execute();
}

export async function setStep(db: Database, id: string, step: Step, at: Date): Promise<void> {
  await db.updateTable("mediation").set({ step, stepAt: at }).where("id", "=", id).execute();
}

export interface Mark {
  readonly mediationId: string;
  readonly side: Side;
  readonly step: Step;
  readonly round: number;
  readonly at: Date;
  readonly allowsFigure: boolean | null;
}

export async function addMark(db: Database, mark: Mark): Promise<void> {
  await db
    .insertInto("mediationMark")
    .values(mark)
    .onConflict((conflict) =>
      conflict
        .columns(["mediationId", "side", "step", "round"])
        .doUpdateSet({ allowsFigure: mark.allowsFigure }),
    )
    .execute();
}

/** What a side has finished counts no more: the words of an agreement are others, or another person speaks. */
export async function removeMarks(
  db: Database,
  mediationId: string,
  which: { readonly side?: Side; readonly step?: Step },
): Promise<void> {
  let marks = db.deleteFrom("mediationMark").where("mediationId", "=", mediationId);
  if (which.side) marks = marks.where("side", "=", which.side);
  if (which.step) marks = marks.where("step", "=", which.step);
  await marks.execute();
}

/** The agreement begins to hold; its figure is kept in the clear only where both sides allow it. */
export async function noteAgreed(
  db: Database,
  { id, round }: { readonly id: string; readonly round: number },
  at: Date,
): Promise<void> {
  await sql`
    update mediation set agreed_at = ${at}, reviews_opened = 0, opened_again_by = null, look_back_by = '{}', watch = case when (
      select count(*) from mediation_mark as mark where mark.mediation_id = mediation.id and mark.step = 'agreement'
        and mark.round = ${round} and mark.allows_figure) = 2 then watch end
    where id = ${id}`.execute(db);
}

/** Back to the agreement, in a new round; the words of the one before stay to be read. */
export async function openAgain(
  db: Database,
  id: string,
  by: "figure" | "side",
  at: Date,
): Promise<void> {
  await sql`
    update mediation set step = 'agreement', step_at = ${at}, round = round + 1, opened_again_by = ${by}, watch = null
    where id = ${id}`.execute(db);
}

export async function addReview(
  db: Database,
  review: {
    readonly mediationId: string;
    readonly round: number;
    readonly number: number;
    readonly side: Side;
    readonly holds: boolean;
    readonly at: Date;
  },
): Promise<void> {
  const { holds, at } = review;
  await db
    .insertInto("mediationReview")
    .values(review)
    .onConflict((conflict) =>
      conflict.columns(["mediationId", "round", "number", "side"]).doUpdateSet({ holds, at }),
    )
    .execute();
}

/** Ends it, forgets who opened it for others and answers who that was. A figure stays in the clear only in an agreement that both sides keep. */
export async function endCase(
  db: Database,
  id: string,
  how: "withdrawn" | "finished",
  at: Date,
): Promise<string | null> {
  const { rows } = await sql<{ openedById: string | null }>`
    update mediation set ended_how = ${how}, ended_at = ${at}, opened_by_id = null,
      watch = case when ${how} = 'finished' and mediation.kept_by @> '{one,other}' then watch end
    from (select id, opened_by_id from mediation where id = ${id}) as before
    where mediation.id = before.id returning before.opened_by_id as "openedById"`.execute(db);
  return rows[0]?.openedById ?? null;
}

/** What the side before them wished or finished is not theirs. */
export async function setSpeaker(
  db: Database,
  { id, side, personId }: { readonly id: string; readonly side: Side; readonly personId: string },
): Promise<void> {
  await sql`
    with gone as (
      delete from mediation_key using mediation_party as party
      where party.mediation_id = ${id} and party.side = ${side} and mediation_key.mediation_id = ${id}
        and mediation_key.person_id = party.person_id)
    update mediation_party set person_id = ${personId} where mediation_id = ${id} and side = ${side}`.execute(
    db,
  );
  await sql`update mediation set look_back_by = array_remove(look_back_by, ${side}) where id = ${id}`.execute(
    db,
  );
}

/** Whoever was mediator before holds the key no more. */
export async function setMediator(
  db: Database,
  id: string,
  { personId, wantedBy }: { readonly personId: string | null; readonly wantedBy: readonly Side[] },
): Promise<void> {
  await sql`
    delete from mediation_key using mediation
    where mediation.id = ${id} and mediation_key.mediation_id = ${id} and mediation_key.person_id = mediation.mediator_id
      and mediation.mediator_id is distinct from ${personId}::uuid`.execute(db);
  await sql`
    update mediation set mediator_id = ${personId}::uuid, mediator_wanted_by = ${[...wantedBy]}::text[] where id = ${id}`.execute(
    db,
  );
}

export async function putWraps(
  db: Database,
  mediationId: string,
  wraps: readonly WrappedKey[],
  at: Date,
): Promise<void> {
  await db
    .insertInto("mediationKey")
    .values(wraps.map((wrap) => ({ ...wrap, mediationId, at })))
    .onConflict((conflict) =>
      conflict.columns(["mediationId", "personId"]).doUpdateSet((row) => ({
        keyId: row.ref("excluded.keyId"),
        wrapped: row.ref("excluded.wrapped"),
        at,
      })),
    )
    .execute();
}

export interface NewEntry {
  readonly id: string;
  readonly mediationId: string;
  readonly side: Part;
  readonly byPersonId: string;
  readonly kind: string;
  readonly round: number;
  readonly sealed: string;
  readonly at: Date;
}

/** False where its id is taken, or where there may be but one of it and there is one. */
export async function addEntry(db: Database, entry: NewEntry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("mediationEntry")
    .values(entry)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function changeEntry(
  db: Database,
  { id, version }: { readonly id: string; readonly version: number },
  sealed: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mediationEntry")
    .set({ sealed, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function setWatch(db: Database, id: string, watch: WatchAnswer | null): Promise<void> {
  await db
    .updateTable("mediation")
    .set({ watch: watch === null ? null : JSON.stringify(watch) })
    .where("id", "=", id)
    .execute();
}

export async function setKeptBy(db: Database, id: string, keptBy: readonly Side[]): Promise<void> {
  const wished = sql`${[...keptBy]}::text[]`;
  await sql`
    update mediation set kept_by = ${wished}, watch = case when ended_at is null or ${wished} @> '{one,other}' then watch end
    where id = ${id}`.execute(db);
}

export async function setLookBackBy(
  db: Database,
  id: string,
  lookBackBy: readonly Side[],
): Promise<void> {
  await sql`update mediation set look_back_by = ${[...lookBackBy]}::text[] where id = ${id}`.execute(
    db,
  );
}

/** False where somebody has changed it since this version. */
export async function setContact(
  db: Database,
  { words, version }: { readonly words: string; readonly version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into mediation_contact as present (words) select ${words} where ${version} = 0 or exists (select from mediation_contact)
    on conflict (is_one) do update set words = excluded.words, version = present.version + 1
    where present.version = ${version}`.execute(db);
  return numAffectedRows === 1n;
}
