import { createHmac, randomUUID } from "node:crypto";
import type { Database } from "../database/open.ts";

/** Headers of a browser in which the person is signed in: a real session, a rightly signed cookie. */
export async function signedInAs(
  db: Database,
  personId: string,
  secret: string,
): Promise<Record<string, string>> {
  const token = randomUUID();
  const expiresAt = new Date("2100-01-01T00:00:00Z");
  await db.insertInto("session").values({ id: randomUUID(), personId, token, expiresAt }).execute();
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  const cookie = `goodturn.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  return { cookie, "sec-fetch-site": "same-origin" };
}
