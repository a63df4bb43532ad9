/** What may be a word of the trade. Pure. */
import { blinding } from "./rules/blinding.ts";

/** As many as somebody can look through. */
export const mostTradeWords = 500;
const part = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.+#/&-]*";
const words = new RegExp(`^${part}(?: ${part}){0,3}$`, "u");

/** The word as it is kept, or null where it is none: one to four words of letters and digits, with what may stand within them. */
export function tradeWordOf(typed: string): string | null {
  const word = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  return words.test(word) ? word : null;
}

export type Refused = "notAWord" | NonNullable<ReturnType<typeof blinding>>;

/** Why a word that stands in the list would be refused if it were added today: the rules may be younger than the word. */
export function refusedToday(word: string): Refused | null {
  return tradeWordOf(word) === null ? "notAWord" : blinding(word);
}
