import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

/** Sealed letters that open for nobody. */
export const sealed = "s".repeat(760);

export async function makeEntry(db: Database, personId: string): Promise<{ id: string }> {
  const id = newId();
  await db.insertInto("growthEntry").values({ id, personId, sealed }).execute();
  return { id };
}

export async function makeShare(
  db: Database,
  given: { readonly entryId: string; readonly ownerId: string; readonly toId: string },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("growthShare")
    .values({ id, keyId: newId(), sealed, ...given })
    .execute();
  return { id };
}

/** An open round in which these were asked on its first day; of an owner who is made unless told. */
export async function makeRound(
  db: Database,
  given: {
    readonly ownerId?: string;
    readonly askedIds: readonly string[];
    readonly keyId?: string;
  },
): Promise<{ id: string; ownerId: string }> {
  const id = newId();
  const ownerId = given.ownerId ?? (await makeMember(db)).id;
  const openedOn = "2026-03-02";
  const { keyId = newId() } = given;
  await db
    .insertInto("growthRound")
    .values({ id, ownerId, keyId, publicKey: `B${id}`, openedOn })
    .execute();
  await db
    .insertInto("growthInvitation")
    .values(
      given.askedIds.map((personId) => ({
        roundId: id,
        personId,
        standing: "team",
        askedOn: openedOn,
      })),
    )
    .execute();
  return { id, ownerId };
}
