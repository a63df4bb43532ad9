/** Bytes of a report to text. Teams writes UTF-16 (little end first) with its mark, Zoom UTF-8; what went through Excel may be Windows-1252. */

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
];

/** Null where it is no text at all. */
export function decodeReport(bytes: Uint8Array): string | null {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(marked[1], bytes.subarray(marked[0].length));
  // UTF-16 whose mark was lost: every second byte of plain letters is nothing.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return decoded("utf-16le", bytes);
  return decoded("utf-8", bytes) ?? decoded("windows-1252", bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- what has such letters is a picture or a program, and no report
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch (fault) {
    if (fault instanceof TypeError) return null;
    throw fault;
  }
}
