/** A one-time code lets in once (RFC 6238, 5.2). The library takes a code again as long as its time lasts; this remembers which were used. */
import { createHmac } from "node:crypto";
import type { Database } from "#platform/database/open.ts";
import { useCodeOnce } from "../queries/sign-in.ts";

/** The library takes a code for 90 seconds in all; the rest is for clocks of several processes that do not quite agree. */
const rememberMinutes = 10;

export interface Spending {
  readonly db: Database;
  readonly secret: string;
  readonly personId: string;
  readonly code: string;
  readonly now: Date;
}

/** False when this person has used this code a moment ago. */
export function spendCode({ db, secret, personId, code, now }: Spending): Promise<boolean> {
  const codeHash = createHmac("sha256", secret)
    .update(`code ${personId} ${code}`)
    .digest("base64url");
  const from = new Date(now.getTime() - rememberMinutes * 60_000);
  return useCodeOnce(db, { personId, codeHash, at: now, from });
}
