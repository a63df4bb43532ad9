/** SQL that writes gatherings. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Why } from "../mixing/rules.ts";

export interface Written {
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
}

export interface Made extends Written {
  readonly id: string;
  readonly hostId: string;
  readonly seats: number | null;
  readonly why: Why | null;
  readonly whyRequests: number | null;
  readonly madeAt: Date;
  readonly changedAt: Date;
}

export async function insertGathering(
  db: Database,
  made: Made,
  teamIds: readonly string[],
): Promise<void> {
  await db.insertInto("gathering").values(made).execute();
  await db
    .insertInto("gatheringTeam")
    .values(teamIds.map((teamId) => ({ gatheringId: made.id, teamId })))
    .execute();
}

export async function inviteGuests(
  db: Database,
  gatheringId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await sql`
    insert into gathering_guest (gathering_id, person_id)
    select ${gatheringId}::uuid, invited from unnest(${[...personIds]}::uuid[]) as invited on conflict do nothing`.execute(
    db,
  );
}

export async function updateGathering(
  db: Database,
  id: string,
  written: Written,
  now: Date,
): Promise<void> {
  await db
    .updateTable("gathering")
    .set(({ eb }) => ({
      ...written,
      changedAt: now,
      sequence: eb("sequence", "+", 1),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

export async function cancelGathering(
  db: Database,
  id: string,
  { why, now }: { readonly why: string; readonly now: Date },
): Promise<void> {
  await db
    .updateTable("gathering")
    .set(({ eb }) => ({
      cancelledAt: now,
      cancelledWhy: why,
      changedAt: now,
      sequence: eb("sequence", "+", 1),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

interface OfGuest {
  readonly gatheringId: string;
  readonly personId: string;
}

export async function setComes(
  db: Database,
  { gatheringId, personId }: OfGuest,
  comes: boolean | null,
): Promise<void> {
  await db
    .insertInto("gatheringGuest")
    .values({ gatheringId, personId, comes })
    .onConflict((known) => known.columns(["gatheringId", "personId"]).doUpdateSet({ comes }))
    .execute();
}

export async function setPresence(
  db: Database,
  { gatheringId, personId }: OfGuest,
  told: { readonly came: boolean | null; readonly line: string; readonly lineAt: Date | null },
): Promise<void> {
  await db
    .insertInto("gatheringGuest")
    .values({ gatheringId, personId, ...told })
    .onConflict((known) => known.columns(["gatheringId", "personId"]).doUpdateSet(told))
    .execute();
}

export async function setCount(db: Database, id: string, came: number | null): Promise<void> {
  await db.updateTable("gathering").set({ came }).where("id", "=", id).execute();
}
