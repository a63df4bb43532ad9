/** SQL of own keys. The locked halves are read by their owner alone; public halves by features that seal for somebody. */
import type { Database } from "#platform/database/open.ts";
import type { LockAnswer, OwnKeyAnswer, PasskeyAnswer } from "./contract.ts";

export interface OwnKeyRow extends Omit<OwnKeyAnswer, "madeAt" | "passkeys"> {
  readonly madeAt: Date;
}

export async function findOwnKey(db: Database, personId: string): Promise<OwnKeyRow | undefined> {
  const row = await db
    .selectFrom("ownKey")
    .select(["id", "publicKey", "passphrase", "recovery", "madeAt", "version"])
    .where("personId", "=", personId)
    .executeTakeFirst();
  return row as OwnKeyRow | undefined;
}

export interface PasskeyRow extends Omit<PasskeyAnswer, "madeAt"> {
  readonly madeAt: Date;
}

/** Those that open the person's own key, the first one first. */
export function listPasskeys(db: Database, personId: string): Promise<PasskeyRow[]> {
  return db
    .selectFrom("ownKeyPasskey as passkey")
    .innerJoin("ownKey", "ownKey.id", "passkey.ownKeyId")
    .select(["passkey.id", "credentialId", "name", "salt", "sealed", "passkey.madeAt"])
    .where("ownKey.personId", "=", personId)
    .orderBy("passkey.madeAt")
    .orderBy("passkey.id")
    .execute();
}

/** False where this passkey opens the key already. */
export async function insertPasskey(
  db: Database,
  { keyId: ownKeyId, ...passkey }: PasskeyRow & { readonly keyId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("ownKeyPasskey")
    .values({ ...passkey, ownKeyId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Its id; undefined where it is none of the person's. */
export async function deletePasskey(
  db: Database,
  { personId, id }: { readonly personId: string; readonly id: string },
): Promise<{ readonly id: string } | undefined> {
  return db
    .deleteFrom("ownKeyPasskey")
    .where("id", "=", id)
    .where("ownKeyId", "in", (own) =>
      own.selectFrom("ownKey").select("ownKey.id").where("personId", "=", personId),
    )
    .returning("id")
    .executeTakeFirst();
}

/** Holds the person's key, so that of two who add at once the second counts what the first has added. */
export async function holdOwnKey(
  db: Database,
  personId: string,
): Promise<{ readonly id: string } | undefined> {
  return db
    .selectFrom("ownKey")
    .select("id")
    .where("personId", "=", personId)
    .forUpdate()
    .executeTakeFirst();
}

export interface PublicKey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: string;
}

/** Of those who have one. */
export function findPublicKeys(db: Database, personIds: readonly string[]): Promise<PublicKey[]> {
  return db
    .selectFrom("ownKey")
    .select(["id", "personId", "publicKey"])
    .where("personId", "in", [...personIds, "00000000-0000-0000-0000-000000000000"])
    .execute();
}

interface NewKey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: string;
  readonly passphrase: LockAnswer;
  readonly recovery: LockAnswer;
  readonly madeAt: Date;
}

/** False where another pair of the person, or this very public key, is there already. */
export async function insertKey(
  db: Database,
  { passphrase, recovery, ...key }: NewKey,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("ownKey")
    .values({
      ...key,
      passphrase: JSON.stringify(passphrase),
      recovery: JSON.stringify(recovery),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function deleteKey(
  db: Database,
  { personId, id }: { readonly personId: string; readonly id: string },
): Promise<void> {
  await db.deleteFrom("ownKey").where("personId", "=", personId).where("id", "=", id).execute();
}

interface Locks {
  readonly passphrase: LockAnswer | null;
  readonly recovery: LockAnswer | null;
}

/** False where it was locked anew meanwhile. */
export async function lockAnew(
  db: Database,
  { personId, version }: { readonly personId: string; readonly version: number },
  { passphrase, recovery }: Locks,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("ownKey")
    .set({
      version: version + 1,
      ...(passphrase && { passphrase: JSON.stringify(passphrase) }),
      ...(recovery && { recovery: JSON.stringify(recovery) }),
    })
    .where("personId", "=", personId)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function countPasskeysOf(db: Database, personId: string): Promise<number> {
  return (await listPasskeys(db, personId)).length;
}

export async function countKeysOf(db: Database, personId: string): Promise<number> {
  return (await findOwnKey(db, personId)) ? 1 : 0;
}

export async function eraseKeys(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("ownKey").where("personId", "=", personId).execute();
}
