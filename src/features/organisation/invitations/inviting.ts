/** Making an invitation, for its own route and for the import. */
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Role } from "#platform/http/who.ts";
import { insertInvitation } from "./queries.ts";

export const invitationDays = 14;

export interface Inviting {
  readonly name: string;
  readonly email: string;
  readonly teamId: string | null;
  readonly lead: boolean;
  readonly role: Role | null;
  readonly byPersonId: string | null;
}

export async function makeInvitation(
  db: Database,
  inviting: Inviting,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<{ id: string; link: string; expiresAt: Date }> {
  const secret = newSecret("invite");
  const id = newId(now.getTime());
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const email = inviting.email.toLowerCase();
  const row = { ...inviting, id, email, tokenHash: hashOfSecret(secret), at: now, expiresAt };
  await insertInvitation(db, row);
  // Behind '#', where no server, proxy or Referer sees it.
  return { id, link: `${publicUrl}/invitation#${secret}`, expiresAt };
}
