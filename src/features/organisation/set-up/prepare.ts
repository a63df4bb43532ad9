import { hashOfSecret, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { findOrganisation } from "../persons/queries.ts";
import { replaceSetUpLink } from "./queries.ts";

/** The one-time link with which Goodturn is set up, made anew; null once it stands. Links made before die unused. */
export async function prepareSetUp(
  db: Database,
  publicUrl: string,
  now: Date,
): Promise<string | null> {
  if (await findOrganisation(db)) return null;
  const secret = newSecret("setup");
  await db.transaction().execute((one) => replaceSetUpLink(one, hashOfSecret(secret), now));
  return `${publicUrl}/set-up#${secret}`;
}
