import { newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Role } from "#platform/http/who.ts";
import { hashPassword } from "./passwords.ts";
import { setPasswordHash } from "./queries/persons.ts";

let made = 0;
const at = new Date("2026-01-05T08:00:00Z");

/** Someone who can sign in. */
export async function makePerson(
  db: Database,
  given: { name?: string; zone?: string; roles?: readonly Role[]; createdAt?: Date } = {},
): Promise<{ id: string; name: string; email: string }> {
  const id = newId();
  const person = {
    id,
    name: given.name ?? `Person ${++made}`,
    email: `person-${id.slice(-12)}@example.org`,
  };
  await db
    .insertInto("person")
    .values({
      ...person,
      zone: given.zone ?? "Europe/Berlin",
      createdAt: given.createdAt ?? at,
    })
    .execute();
  for (const role of given.roles ?? []) {
    await db.insertInto("roleGrant").values({ id: newId(), personId: id, role, at }).execute();
  }
  return person;
}

/** A session as the sign-in library makes it; the answer is its token. */
export async function makeSession(db: Database, personId: string): Promise<string> {
  const token = newSecret("token");
  const expiresAt = new Date("2100-01-01T00:00:00Z");
  await db.insertInto("session").values({ id: newId(), personId, token, expiresAt }).execute();
  return token;
}

export const testPassword = "three quiet herons";
let hashed: Promise<string> | undefined;

/** Someone who can sign in with `testPassword`. Hashed once, since that is slow on purpose. */
export async function makeAccount(
  db: Database,
  given: Parameters<typeof makePerson>[1] = {},
): Promise<{ id: string; name: string; email: string }> {
  const person = await makePerson(db, given);
  hashed ??= hashPassword(testPassword);
  await setPasswordHash(db, person.id, await hashed, at);
  return person;
}
