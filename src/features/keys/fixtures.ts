import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { makeKeyPair, privateKeyOf } from "./web/sealing/sealing.ts";

/** A lock of the right form that opens for nobody: making a true one is slow on purpose. */
export const lock = { salt: "c".repeat(22), rounds: 600_000, sealed: "s".repeat(222) };

/** A passkey of the right form that opens for nobody. */
export const passkey = {
  credentialId: "p".repeat(43),
  name: "My desk",
  salt: "t".repeat(43),
  sealed: "s".repeat(222),
};

/** Lets a passkey open the key of this id. Answers the passkey's own. */
export async function makeKeyPasskey(db: Database, ownKeyId: string): Promise<string> {
  const id = newId();
  const madeAt = new Date("2026-01-06T08:00:00Z");
  await db
    .insertInto("ownKeyPasskey")
    .values({ ...passkey, id, ownKeyId, madeAt })
    .execute();
  return id;
}

export interface MadeKey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** A true key pair of a person, who is made unless told. */
export async function makeOwnKey(
  db: Database,
  given: { readonly personId?: string } = {},
): Promise<MadeKey> {
  const personId = given.personId ?? (await makePerson(db)).id;
  const { publicKey, privateBytes } = await makeKeyPair();
  const id = newId();
  const locks = { passphrase: JSON.stringify(lock), recovery: JSON.stringify(lock) };
  const madeAt = new Date("2026-01-05T08:00:00Z");
  await db
    .insertInto("ownKey")
    .values({ id, personId, publicKey, madeAt, ...locks })
    .execute();
  return { id, personId, publicKey, privateKey: await privateKeyOf(privateBytes) };
}
