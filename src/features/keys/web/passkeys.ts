/** Asks the browser for a passkey, and for what it makes of a salt. Nothing of it is ever sent: the server has no part in it. */
import { Problem } from "#web/data/problem.ts";
import { type Bytes, fromBase64, randomBytes, toBase64 } from "./sealing/bytes.ts";
import type { Passkey } from "./sealing/passkey-lock.ts";

export const canUsePasskeys = (): boolean => "PublicKeyCredential" in globalThis;

/** Ours alone: a challenge is for a server that checks an answer, and none does here. */
const challenge = (): Bytes => randomBytes(32);
const es256 = -7;
const rs256 = -257;

/** Closed, refused, or taking too long: browsers do not tell these apart. */
async function given(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asked.catch((fault: unknown) => {
    if (fault instanceof DOMException) throw new Problem({ status: 422, reason: "noPasskey" });
    throw fault;
  });
  if (credential instanceof PublicKeyCredential) return credential;
  throw new Problem({ status: 422, reason: "noPasskey" });
}

function secretOf(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  return first instanceof ArrayBuffer
    ? new Uint8Array(first)
    : new Uint8Array(
        first.buffer.slice(first.byteOffset, first.byteOffset + first.byteLength) as ArrayBuffer,
      );
}

/** What one of these makes of its salt, and which of them it was. */
export async function askPasskey(
  known: readonly Passkey[],
): Promise<{ readonly credentialId: string; readonly secret: Bytes }> {
  const credential = await given(
    navigator.credentials.get({
      publicKey: {
        challenge: challenge(),
        userVerification: "required",
        allowCredentials: known.map(({ credentialId }) => ({
          type: "public-key",
          id: fromBase64(credentialId),
        })),
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              known.map(({ credentialId, salt }) => [credentialId, { first: fromBase64(salt) }]),
            ),
          },
        },
      },
    }),
  );
  const secret = secretOf(credential);
  if (!secret) throw new Problem({ status: 422, reason: "noSecret" });
  return { credentialId: toBase64(new Uint8Array(credential.rawId)), secret };
}

/**
 * A new passkey for the key alone, by the name under which devices list it beside those for signing in: known under a handle of its own, so that it takes the place of none. Asked
 * once more where it gives no secret while it is made, as some do not.
 */
export async function makePasskey(listed: string): Promise<Passkey & { readonly secret: Bytes }> {
  const salt = randomBytes(32);
  const credential = await given(
    navigator.credentials.create({
      publicKey: {
        challenge: challenge(),
        rp: { name: "Goodturn" },
        user: { id: randomBytes(16), name: listed, displayName: listed },
        pubKeyCredParams: [es256, rs256].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const passkey = {
    credentialId: toBase64(new Uint8Array(credential.rawId)),
    salt: toBase64(salt),
  };
  if (credential.getClientExtensionResults().prf?.enabled !== true)
    throw new Problem({ status: 422, reason: "noSecret" });
  const secret = secretOf(credential) ?? (await askPasskey([passkey])).secret;
  return { ...passkey, secret };
}
