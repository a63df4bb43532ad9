/** The browser's part of RFC 9474: loaded only where a ballot is fetched. */
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { groupBytes } from "../ballot-words.ts";
import { serialBytes } from "../contract.ts";
import { toBytes, toLetters } from "./bytes.ts";

const suite = RSABSSA.SHA384.PSS.Randomized();

/** A ballot on its way: what takes the blinding off stays in this browser. */
export interface Pending {
  readonly serial: string;
  readonly blinded: string;
  readonly inverse: string;
}

const keyOf = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("spki", toBytes(publicKey), { name: "RSA-PSS", hash: "SHA-384" }, true, [
    "verify",
  ]);

/** The random words that the scheme puts before what is signed are the ballot's serial. */
export async function blind(publicKey: string, groupId: string): Promise<Pending> {
  const words = suite.prepare(groupBytes(groupId));
  const { blindedMsg, inv } = await suite.blind(await keyOf(publicKey), words);
  return {
    serial: toLetters(words.subarray(0, serialBytes)),
    blinded: toLetters(blindedMsg),
    inverse: toLetters(inv),
  };
}

/** Takes the blinding off; throws where the signature is not one of this group's key. */
export async function unblind(
  { publicKey, groupId }: { readonly publicKey: string; readonly groupId: string },
  { serial, inverse }: Pending,
  signature: string,
): Promise<string> {
  const words = new Uint8Array([...toBytes(serial), ...groupBytes(groupId)]);
  const key = await keyOf(publicKey);
  return toLetters(await suite.finalize(key, words, toBytes(signature), toBytes(inverse)));
}
