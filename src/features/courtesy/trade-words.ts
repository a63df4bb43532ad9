/** What may be a word of the trade. Pure. */

/** As many as somebody can look through. */
export const mostTradeWords = 500;
const part = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.+#/&-]*";
const words = new RegExp(`^${part}(?: ${part}){0,3}$`, "u");

/** The word as it is kept, or null where it is none: one to four words of letters and digits, with what may stand within them. */
export function tradeWordOf(typed: string): string | null {
  const word = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  return words.test(word) ? word : null;
}
