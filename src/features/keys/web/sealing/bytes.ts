/** Bytes and the letters in which they travel and are read aloud. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));
export const textOf = (bytes: Bytes): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export const randomBytes = (length: number): Bytes =>
  crypto.getRandomValues(new Uint8Array(length));

export function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Base64 for URLs, without padding (RFC 4648, section 5). */
export function toBase64(bytes: Bytes): string {
  // By pieces: a call cannot take as many arguments as a long text has bytes.
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Throws where it is no base64. */
export function fromBase64(text: string): Bytes {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** Thirty-two letters of which none is taken for another: without I, L, O and U (after Crockford). */
export const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first bits as letters, five a letter. */
export function lettersOf(bytes: Bytes, count: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: count }, (_, at) =>
    letters.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join("");
}

export const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(" ") ?? "";
