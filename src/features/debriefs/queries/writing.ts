/** SQL that opens a debrief and moves it on. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { DebriefKind, Part, Stage } from "../contract.ts";

export interface NewDebrief {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly kind: DebriefKind;
  readonly subjectId: string | null;
  readonly serviceId: string | null;
  readonly nameless: boolean;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly openedAt: Date;
  readonly openedById: string | null;
  readonly teamIds: readonly string[];
  readonly requestIds: readonly string[];
  readonly people: readonly { readonly personId: string; readonly part: Part }[];
}

/** False where one about the same subject stands already. */
export async function insertDebrief(db: Database, made: NewDebrief): Promise<boolean> {
  const { teamIds, requestIds, people, ...row } = made;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("debrief")
    .values({ ...row, stage: "write" })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await sql`
    insert into debrief_team (debrief_id, team_id) select ${made.id}, unnest(${[...teamIds]}::uuid[])`.execute(
    db,
  );
  await sql`
    insert into debrief_request (debrief_id, request_id) select ${made.id}, unnest(${[...requestIds]}::uuid[])`.execute(
    db,
  );
  await sql`
    insert into debrief_person (debrief_id, person_id, part, since)
    select ${made.id}, one.person_id, one.part, ${made.openedAt}::timestamptz
    from unnest(${people.map(({ personId }) => personId)}::uuid[], ${people.map(({ part }) => part)}::text[])
      as one (person_id, part)`.execute(db);
  await addEvent(db, {
    debriefId: made.id,
    at: made.openedAt,
    byPersonId: made.openedById,
    kind: "opened",
  });
  return true;
}

interface NewEvent {
  readonly debriefId: string;
  readonly at: Date;
  readonly byPersonId: string | null;
  readonly kind: "opened" | "moved" | "moved-back" | "names-chosen";
  readonly detail?: Readonly<Record<string, unknown>>;
}

export async function addEvent(db: Database, { detail, ...event }: NewEvent): Promise<void> {
  await db
    .insertInto("debriefEvent")
    .values({ ...event, id: newId(), detail: JSON.stringify(detail ?? {}) })
    .execute();
}

interface AtVersion {
  readonly id: string;
  readonly version: number;
}

/** False when somebody has moved it since. */
export async function setStage(
  db: Database,
  { id, version }: AtVersion,
  { to, closedAt }: { readonly to: Stage; readonly closedAt: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("debrief")
    .set({ stage: to, closedAt, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function setNameless(
  db: Database,
  { id, version }: AtVersion,
  nameless: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("debrief")
    .set({ nameless, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function setPart(
  db: Database,
  row: {
    readonly debriefId: string;
    readonly personId: string;
    readonly part: Part;
    readonly since: Date;
  },
): Promise<void> {
  await db
    .insertInto("debriefPerson")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["debriefId", "personId"]).doUpdateSet({ part: row.part }),
    )
    .execute();
}

/** What they wrote stays, for whoever wrote without a name cannot take it with them either. */
export async function removePerson(
  db: Database,
  { debriefId, personId }: { readonly debriefId: string; readonly personId: string },
): Promise<void> {
  await db
    .deleteFrom("debriefPerson")
    .where("debriefId", "=", debriefId)
    .where("personId", "=", personId)
    .execute();
}

export async function setReady(
  db: Database,
  { debriefId, personId }: { readonly debriefId: string; readonly personId: string },
  readyAt: Date | null,
): Promise<void> {
  await db
    .updateTable("debriefPerson")
    .set({ readyAt })
    .where("debriefId", "=", debriefId)
    .where("personId", "=", personId)
    .execute();
}

export async function insertFact(
  db: Database,
  row: {
    readonly id: string;
    readonly debriefId: string;
    readonly day: string;
    readonly words: string;
    readonly byPersonId: string;
    readonly at: Date;
  },
): Promise<void> {
  await db.insertInto("debriefFact").values(row).execute();
}

/** False where there is none that this person may take away. */
export async function deleteFact(
  db: Database,
  of: {
    readonly id: string;
    readonly debriefId: string;
    /** Null: whoever added it. */
    readonly byPersonId: string | null;
  },
): Promise<boolean> {
  const { rows } = await sql`
    delete from debrief_fact where id = ${of.id} and debrief_id = ${of.debriefId}
      and (${of.byPersonId}::uuid is null or by_person_id = ${of.byPersonId}) returning id`.execute(
    db,
  );
  return rows.length > 0;
}
