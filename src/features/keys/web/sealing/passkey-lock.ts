/** A private key under what a passkey makes of a salt: 32 bytes that no other passkey and no other salt give (WebAuthn level 3, extension prf). */
import { type Bytes, fromBase64, utf8 } from "./bytes.ts";
import { type Context, decrypt, encrypt } from "./sealing.ts";

export interface Passkey {
  readonly credentialId: string;
  /** 32 random bytes, in base64 for URLs. */
  readonly salt: string;
}

interface OfPasskey extends Passkey {
  readonly publicKey: string;
  /** What the passkey made of the salt; it never leaves the browser. */
  readonly secret: Bytes;
}

const contextOf = ({ publicKey, credentialId }: OfPasskey): Context => ({
  place: "own key",
  id: publicKey,
  kind: `passkey ${credentialId}`,
  version: 1,
});

async function keyFrom({ secret, salt }: OfPasskey): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const info = utf8("goodturn own key");
  const how = { name: "HKDF", hash: "SHA-256", salt: fromBase64(salt), info };
  const made = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(how, base, made, false, ["encrypt", "decrypt"]);
}

/** The private key as it is kept, in base64 for URLs. */
export async function sealUnder(passkey: OfPasskey, privateBytes: Bytes): Promise<string> {
  return encrypt(await keyFrom(passkey), privateBytes, contextOf(passkey));
}

/** The private key; throws DoesNotOpen where it was sealed under another passkey. */
export async function openUnder(passkey: OfPasskey, sealed: string): Promise<Bytes> {
  return decrypt(await keyFrom(passkey), sealed, contextOf(passkey));
}
