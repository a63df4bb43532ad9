/**
 * Blind signatures of RFC 9474, RSABSSA-SHA384-PSS-Randomized with 2,048 bits: the server's two parts, by Node alone. What is signed is 32
 * random bytes, which are the ballot's serial, and the group that it is for.
 */
import {
  constants,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from "node:crypto";
import { promisify } from "node:util";
import { signatureBytes } from "./contract.ts";
import { groupBytes } from "./ballot-words.ts";

interface SigningPair {
  /** SubjectPublicKeyInfo */
  readonly publicKey: Buffer;
  /** PKCS #8 */
  readonly signingKey: Buffer;
}

const makePair = promisify(generateKeyPair);

/** Some 150 ms of one processor, beside the thread that answers. */
export async function makeSigningPair(): Promise<SigningPair> {
  const { publicKey, privateKey } = await makePair("rsa", {
    modulusLength: signatureBytes * 8,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return { publicKey, signingKey: privateKey };
}

const padding = constants.RSA_NO_PADDING;

/** BlindSign (RFC 9474, 4.3), its check included. Null where that is no number below the modulus. */
export function blindSign(signingKey: KeyObject, blinded: Buffer): Buffer | null {
  const signature = signRaw(signingKey, blinded);
  if (signature === null) return null;
  const again = publicEncrypt({ key: createPublicKey(signingKey as never), padding }, signature);
  if (!again.equals(blinded)) throw new Error("The signature does not verify: it is kept back");
  return signature;
}

function signRaw(key: KeyObject, blinded: Buffer): Buffer | null {
  try {
    return privateDecrypt({ key, padding }, blinded);
  } catch {
    return null; // the caller says it: not blinded with this key
  }
}

export interface ShownBallot {
  readonly groupId: string;
  readonly serial: Uint8Array;
  readonly signature: Uint8Array;
}

/** Verify (RFC 9474, 4.5): RSASSA-PSS with SHA-384 and a salt of its length. */
export function isBallot(publicKey: Uint8Array, ballot: ShownBallot): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
  const words = Buffer.concat([ballot.serial, groupBytes(ballot.groupId)]);
  const how = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return verify("sha384", words, how, ballot.signature);
}
