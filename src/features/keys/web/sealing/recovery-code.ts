/**
 * The recovery code: 130 random bits as 26 letters, and two check letters that tell a slip of the pen. The check is what remains of the
 * number by the prime 1021, as ISO 7064 does it: one wrong letter, or two neighbours exchanged, always show.
 */
import { inFours, letters, lettersOf, randomBytes } from "./bytes.ts";

const length = 26;
const prime = 1021;

function checkOf(code: string): string {
  let rest = 0;
  for (const letter of code) rest = (rest * 32 + letters.indexOf(letter)) % prime;
  return letters.charAt(rest >> 5) + letters.charAt(rest & 31);
}

export function makeRecoveryCode(): string {
  const code = lettersOf(randomBytes(17), length);
  return inFours(code + checkOf(code));
}

/** As it was made, however it was typed: with small letters, other gaps, an O for 0, an I or L for 1. Null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isWhole = /^[0-9A-HJKMNP-TV-Z]{28}$/.test(code);
  return isWhole && checkOf(code.slice(0, length)) === code.slice(length) ? inFours(code) : null;
}
