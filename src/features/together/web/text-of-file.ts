/** Signs that stand in no text, and that no server takes. Beside tabs and ends of lines, control signs come from pictures and programs. */
const foreign = /[^\P{Cc}\t\n\r\u0085]|\p{Surrogate}/u;

export const isText = (text: string): boolean => !foreign.test(text);

/** A file as text, or null where it is none. Spreadsheets write UTF-8, UTF-16 with its mark, or the old code of Windows. */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return isText(text) ? text : null;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return isUtf8(bytes)
    ? new TextDecoder("utf-8").decode(bytes)
    : new TextDecoder("windows-1252").decode(bytes);
}

/** What replaces each sign that is none in UTF-8, and stands in hardly any file by itself. */
const isUtf8 = (bytes: Uint8Array): boolean =>
  !new TextDecoder("utf-8").decode(bytes).includes("\u{FFFD}");
