/**
 * Secrets that a person reads and types: random letters, five bits each, and two check letters that tell a slip of the pen. The check is
 * what remains of the number by the prime 1021, as ISO 7064 does it: one wrong letter, or two neighbours exchanged, always show.
 */
import { inFours, letters, lettersOf, randomBytes } from "./bytes.ts";

const prime = 1021;
const checkLetters = 2;

function checkOf(code: string): string {
  let rest = 0;
  for (const letter of code) rest = (rest * 32 + letters.indexOf(letter)) % prime;
  return letters.charAt(rest >> 5) + letters.charAt(rest & 31);
}

/** So many random letters with their check, in groups of four. */
export function makeTypedCode(length: number): string {
  const code = lettersOf(randomBytes(Math.ceil((length * 5) / 8)), length);
  return inFours(code + checkOf(code));
}

/** As it was made, however it was typed: with small letters, other gaps, an O for 0, an I or L for 1. Null where it cannot be one. */
export function readTypedCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isWhole = /^[0-9A-HJKMNP-TV-Z]*$/.test(code) && code.length === length + checkLetters;
  return isWhole && checkOf(code.slice(0, length)) === code.slice(length) ? inFours(code) : null;
}
