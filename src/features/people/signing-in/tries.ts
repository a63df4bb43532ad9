/** Counts tries in the database, so that several processes count together. Keys are hashes: no address or account is kept in the open. */
import { createHmac } from "node:crypto";
import type { Database } from "#platform/database/open.ts";
import { countTries, forgiveTries } from "../queries/sign-in.ts";
import { decideToTry, limits, windowMinutes, type Limit } from "../rules.ts";

export interface Trying {
  readonly db: Database;
  readonly secret: string;
  /** An e-mail address, or a person's id when they confirm with their password. */
  readonly account: string | null;
  readonly address: string;
  readonly now: Date;
}

export interface Try {
  readonly decision: "try" | "tooManyTries";
  /** To be called after a success. */
  forgive(): Promise<void>;
}

export async function beginTry(trying: Trying): Promise<Try> {
  const { db, secret, account, address, now } = trying;
  const key = (kind: Limit["kind"], of: string): string =>
    createHmac("sha256", secret).update(`${kind} ${of}`).digest("base64url");
  const own = account?.trim().toLowerCase() ?? null;
  const keys = new Map<Limit["kind"], string>([["address", key("address", address)]]);
  if (own !== null) {
    keys.set("account", key("account", own));
    keys.set("accountFromAddress", key("accountFromAddress", `${own} ${address}`));
  }
  const windowStart = new Date(now.getTime() - windowMinutes * 60_000);
  const counts = await countTries(db, [...keys.values()], { now, windowStart });
  const tries = limits
    .filter(({ kind }) => keys.has(kind))
    .map(({ kind }) => ({ kind, tries: counts.get(keys.get(kind) ?? "") ?? 0 }));
  const giveBack = keys.get("address") ?? "";
  return {
    decision: decideToTry(tries),
    forgive: () =>
      forgiveTries(db, { forget: [...keys.values()].filter((one) => one !== giveBack), giveBack }),
  };
}
