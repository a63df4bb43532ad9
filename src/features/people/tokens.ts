/** Making a token, for the route and for the command line. */
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { TokenScope } from "#platform/http/contract.ts";
import { insertToken } from "./queries/tokens.ts";

export interface MadeToken {
  readonly id: string;
  /** Shown this once; only its hash is kept. */
  readonly secret: string;
  readonly expiresAt: Date;
}

export async function makeToken(
  db: Database,
  wanted: { personId: string; name: string; scopes: TokenScope[]; days: number; now: Date },
): Promise<MadeToken> {
  const { days, now, ...token } = wanted;
  const made = { id: newId(), expiresAt: new Date(now.getTime() + days * 86_400_000) };
  const secret = newSecret("token");
  await insertToken(db, { ...token, ...made, tokenHash: hashOfSecret(secret), createdAt: now });
  return { ...made, secret };
}
