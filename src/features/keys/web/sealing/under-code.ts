/** Words under a code that somebody types on another device: what is kept of them in between opens for nobody without it. */
import { fromBase64, randomBytes, toBase64 } from "./bytes.ts";
import { keyFrom, usualRounds } from "./locks.ts";
import { type Context, open, seal } from "./sealing.ts";

const saltBytes = 16;
/** The salt in base64, which stands before what is sealed. */
const saltLetters = 22;

export async function sealUnderCode(
  code: string,
  words: string,
  context: Context,
): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await keyFrom(code, salt, usualRounds);
  return toBase64(salt) + (await seal(key, words, context));
}

/** Throws DoesNotOpen where the code is another one. */
export async function openUnderCode(
  code: string,
  sealed: string,
  context: Context,
): Promise<string> {
  const key = await keyFrom(code, fromBase64(sealed.slice(0, saltLetters)), usualRounds);
  return open(key, sealed.slice(saltLetters), context);
}
