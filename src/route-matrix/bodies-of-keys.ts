/** Bodies of calls of one's own key. */
import { createECDH } from "node:crypto";

const lock = { salt: "c".repeat(22), rounds: 600_000, sealed: "s".repeat(222) };

/** Always the same pair, whose private half is one: for calls that are taken back. */
function someKey(): string {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey("1".padStart(64, "0"), "hex");
  return pair.getPublicKey("base64url");
}

export const bodiesOfKeys = (): Readonly<Record<string, unknown>> => ({
  "POST /me/key": { publicKey: someKey(), passphrase: lock, recovery: lock, replaces: null },
  "PUT /me/key": { passphrase: lock, recovery: null, version: 1 },
});

/** Everybody has a pair already. */
export const beforeKeys = (then: string): Readonly<Record<string, string>> => ({
  "PUT /me/key": `insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
    select id, id, 'B' || id, '{}', '{}', '${then}' from person on conflict do nothing`,
});
