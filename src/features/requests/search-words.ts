/**
 * What a person typed, as a query of `to_tsquery`: every word must be there, the last one may be unfinished. Only letters and digits go
 * in, so nothing that was typed can be an operator. Null when there is no word in it.
 */
export function searchWords(typed: string): string | null {
  const words =
    typed
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? [];
  if (words.length === 0) return null;
  return words.map((word, place) => (place === words.length - 1 ? `${word}:*` : word)).join(" & ");
}

/** '1234', '#1234': someone looks for a number. */
export function searchedNumber(typed: string): number | null {
  const digits = /^\s*#?\s*([1-9]\d{0,14})\s*$/.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
}
