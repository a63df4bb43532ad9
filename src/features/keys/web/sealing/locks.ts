/** A private key under a secret: what is kept of it on the server opens for nobody without the secret. */
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from "./bytes.ts";
import { type Context, decrypt, encrypt } from "./sealing.ts";
import type { LockAnswer } from "../../contract.ts";

/** OWASP, Password Storage Cheat Sheet: PBKDF2 with HMAC-SHA-256 takes 600,000 rounds at least. */
export const usualRounds = 600_000;

/** What opens a lock: it is bound to it, so that the one is not taken for the other. */
export type OpenedBy = "passphrase" | "recovery";

const contextOf = (publicKey: string, by: OpenedBy): Context => ({
  place: "own key",
  id: publicKey,
  kind: by,
  version: 1,
});

/** The key that a secret of a person makes: slow on purpose, for whoever tries many. */
export async function keyFrom(secret: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // One way to write each letter: two keyboards may send the same accent as one sign or as two.
  const bytes = utf8(secret.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const made = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(how, base, made, false, ["encrypt", "decrypt"]);
}

interface Locking {
  readonly publicKey: string;
  readonly privateBytes: Bytes;
}

export async function lockUnder(
  secret: string,
  by: OpenedBy,
  { publicKey, privateBytes }: Locking,
): Promise<LockAnswer> {
  const salt = randomBytes(16);
  const key = await keyFrom(secret, salt, usualRounds);
  const sealed = await encrypt(key, privateBytes, contextOf(publicKey, by));
  return { salt: toBase64(salt), rounds: usualRounds, sealed };
}

/** The private key; throws DoesNotOpen where the secret is another one. */
export async function openLock(
  secret: string,
  by: OpenedBy,
  { publicKey, lock }: { readonly publicKey: string; readonly lock: LockAnswer },
): Promise<Bytes> {
  const key = await keyFrom(secret, fromBase64(lock.salt), lock.rounds);
  return decrypt(key, lock.sealed, contextOf(publicKey, by));
}
