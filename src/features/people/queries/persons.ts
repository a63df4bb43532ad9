/** SQL of persons themselves. Who may see whom is decided in the organisation, which asks through these. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Role } from "#platform/http/who.ts";

export interface PersonNamed {
  id: string;
  name: string;
}

/** Names for ids that a feature holds already; those who were erased are 'Someone who left'. */
export async function findPersons(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, PersonNamed>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function findPersonByEmail(
  db: Database,
  email: string,
): Promise<{ id: string; name: string; departed: boolean } | undefined> {
  const row = await db
    .selectFrom("person")
    .leftJoin("departure", "departure.personId", "person.id")
    .select(["person.id", "person.name", "departure.at"])
    .where("person.email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row && { id: row.id, name: row.name, departed: row.at !== null };
}

export async function insertPerson(
  db: Database,
  person: { name: string; email: string | null; zone: string; now: Date },
): Promise<string> {
  const id = newId();
  const { now, ...columns } = person;
  await db
    .insertInto("person")
    .values({
      id,
      ...columns,
      email: columns.email?.toLowerCase() ?? null,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  return id;
}

export async function changePerson(
  db: Database,
  personId: string,
  change: { name?: string; email?: string; zone?: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable("person")
    .set({
      ...change,
      ...(change.email !== undefined && { email: change.email.toLowerCase() }),
      updatedAt: now,
    })
    .where("id", "=", personId)
    .execute();
}

/** The hash under which the sign-in library finds it. Makes the account when there is none. */
export async function setPasswordHash(
  db: Database,
  personId: string,
  password: string,
  now: Date,
): Promise<void> {
  const changed = await db
    .updateTable("account")
    .set({ password, updatedAt: now })
    .where("personId", "=", personId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return;
  const account = { id: newId(), personId, accountId: personId, providerId: "credential" };
  await db
    .insertInto("account")
    .values({ ...account, password, createdAt: now, updatedAt: now })
    .execute();
}

export async function canSignIn(db: Database, personId: string): Promise<boolean> {
  const account = await db
    .selectFrom("account")
    .select("id")
    .where("personId", "=", personId)
    .where("password", "is not", null)
    .executeTakeFirst();
  const passkey = await db
    .selectFrom("passkey")
    .select("id")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return account !== undefined || passkey !== undefined;
}

export async function grantRole(
  db: Database,
  grant: { personId: string; role: Role; byPersonId: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto("roleGrant")
    .values({ id: newId(), ...grant })
    .onConflict((conflict) =>
      conflict.columns(["personId", "role"]).where("revokedAt", "is", null).doNothing(),
    )
    .execute();
}

export async function revokeRole(
  db: Database,
  {
    personId,
    role,
    byPersonId,
    at,
  }: { personId: string; role: Role; byPersonId: string; at: Date },
): Promise<void> {
  await db
    .updateTable("roleGrant")
    .set({ revokedAt: at, revokedByPersonId: byPersonId })
    .where("personId", "=", personId)
    .where("role", "=", role)
    .where("revokedAt", "is", null)
    .execute();
}
