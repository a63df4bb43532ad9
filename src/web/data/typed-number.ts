/**
 * The number that was typed, with a decimal point or comma; undefined when it is none, and for '1,234', which means one thousand here and
 * one and a bit there.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^−/, "-");
  if (/^[+-]?\d{1,3},\d{3}$/.test(plain)) return undefined;
  const pointed = plain.replace(",", ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(pointed) ? Number(pointed) : undefined;
}
