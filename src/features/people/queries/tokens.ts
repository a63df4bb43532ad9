/** SQL of tokens for programs. */
import type { Database } from "#platform/database/open.ts";
import type { TokenScope } from "#platform/http/contract.ts";

export interface TokenRow {
  id: string;
  name: string;
  scopes: TokenScope[];
  person: { id: string; name: string };
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** Of one person, or of everybody when that is null: the caller has decided who may ask. */
export async function listTokens(db: Database, personId: string | null): Promise<TokenRow[]> {
  const all = db
    .selectFrom("accessToken")
    .innerJoin("person", "person.id", "accessToken.personId")
    .select([
      "accessToken.id",
      "accessToken.name",
      "accessToken.scopes",
      "accessToken.createdAt",
      "accessToken.expiresAt",
      "accessToken.lastUsedAt",
      "accessToken.revokedAt",
      "person.id as personId",
      "person.name as personName",
    ])
    .orderBy("accessToken.createdAt", "desc");
  const rows = await (
    personId === null ? all : all.where("accessToken.personId", "=", personId)
  ).execute();
  return rows.map(({ personId: id, personName, scopes, ...token }) => ({
    ...token,
    scopes: scopes as TokenScope[],
    person: { id, name: personName },
  }));
}

export async function insertToken(
  db: Database,
  token: {
    id: string;
    personId: string;
    name: string;
    tokenHash: string;
    scopes: TokenScope[];
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await db.insertInto("accessToken").values(token).execute();
}

/** True when there was one of that id, of that person unless null is given, that was not revoked before. */
export async function revokeToken(
  db: Database,
  { id, personId, now }: { id: string; personId: string | null; now: Date },
): Promise<boolean> {
  const one = db
    .updateTable("accessToken")
    .set({ revokedAt: now })
    .where("id", "=", id)
    .where("revokedAt", "is", null);
  const revoked = await (
    personId === null ? one : one.where("personId", "=", personId)
  ).executeTakeFirst();
  return revoked.numUpdatedRows > 0n;
}

export async function noteUse(db: Database, id: string, now: Date): Promise<void> {
  await db.updateTable("accessToken").set({ lastUsedAt: now }).where("id", "=", id).execute();
}
