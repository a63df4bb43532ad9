/** Bodies of calls of one's own key. */
import { createECDH } from "node:crypto";
import type { Things } from "./things.ts";

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
  "POST /me/key/passkeys": { ...letters, name: "My desk", keyId: leadsKey },
});

const letters = { credentialId: "p".repeat(43), salt: "t".repeat(43), sealed: "s".repeat(222) };
const leadsKey = "01900000-0000-7000-8000-0000000000b8";
const personsKey = "01900000-0000-7000-8000-0000000000b9";

const keyOf = (personId: string, id: string, then: string): string =>
  `insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
    values ('${id}', '${personId}', 'B${id}', '{}', '{}', '${then}')`;

/** Everybody has a pair already; of passkeys, who adds one and whose is removed. */
export const beforeKeys = (
  { lead, person, ownPasskey }: Things,
  then: string,
): Readonly<Record<string, string>> => ({
  "POST /me/key/passkeys": keyOf(lead, leadsKey, then),
  "DELETE /me/key/passkeys/:id": `${keyOf(person, personsKey, then)};
    insert into own_key_passkey (id, own_key_id, credential_id, name, salt, sealed, made_at)
      values ('${ownPasskey}', '${personsKey}', 'p', 'My desk', 't', 's', '${then}')`,
  "PUT /me/key": `insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
    select id, id, 'B' || id, '{}', '{}', '${then}' from person on conflict do nothing`,
});
