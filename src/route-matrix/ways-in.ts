/** Links by which somebody comes in. */
import { setPasswordHash } from "#feature/people";
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { at } from "./things.ts";

export async function makeInvitation(db: Database, teamId: string) {
  const id = newId();
  const inviteSecret = newSecret("invite");
  const tokenHash = hashOfSecret(inviteSecret);
  const expiresAt = new Date("2026-03-09T08:00:00Z");
  const to = { email: `${id.slice(-8)}@example.org`, name: "Invited", teamId };
  await db
    .insertInto("invitation")
    .values({ id, tokenHash, ...to, at, expiresAt })
    .execute();
  return { invitation: id, inviteSecret };
}

/** A password that nobody knows, and the secret of a link to choose another. */
export async function makeWayIn(db: Database, personId: string): Promise<string> {
  await setPasswordHash(db, personId, "a hash of nothing", at);
  const resetSecret = newSecret("reset");
  const expiresAt = new Date("2026-03-03T08:00:00Z");
  await db
    .insertInto("resetLink")
    .values({ tokenHash: hashOfSecret(resetSecret), personId, madeAt: at, expiresAt })
    .execute();
  return resetSecret;
}
