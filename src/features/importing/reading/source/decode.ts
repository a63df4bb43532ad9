import { isUtf8 } from "node:buffer";
import { asBuffer, type Bytes } from "./bytes.ts";

export interface Encoding {
  /** A label of the WHATWG encoding standard. */
  readonly label: string;
  /** Why, in words. */
  readonly because: string;
}

/** Bytes looked at to tell the encoding. */
export const encodingSampleBytes = 2 ** 18;

const marks = [
  { mark: Buffer.from([0xff, 0xfe]), label: "utf-16le" },
  { mark: Buffer.from([0xfe, 0xff]), label: "utf-16be" },
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), label: "utf-8" },
];

/** Tells the encoding from the first bytes: a byte-order mark, an XML declaration, the pattern of zeros, or validity. */
export function detectEncoding(head: Buffer): Encoding {
  const marked = marks.find(({ mark }) => head.subarray(0, mark.length).equals(mark));
  if (marked) return { label: marked.label, because: "by its byte-order mark" };
  const declared = declaredEncoding(head);
  if (declared) return { label: declared, because: "as the file declares" };
  const wide = zerosOfUtf16(head);
  if (wide) return { label: wide, because: "by its zero bytes" };
  const whole = head.subarray(0, head.length - incompleteTail(head));
  if (isUtf8(whole)) return { label: "utf-8", because: "its bytes are valid as such" };
  return hasUtf8Letters(head)
    ? {
        label: "utf-8",
        because: "most of its bytes are valid as such; stray ones are read as Windows-1252",
      }
    : { label: "windows-1252", because: "its bytes are not valid UTF-8" };
}

/** Decodes as told by `encoding`; no byte is lost: what is not valid UTF-8 is read as Windows-1252. NULs are left out. */
export async function* decodeText(source: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const texts =
    encoding.label === "utf-8" ? decodeUtf8(source) : decodeLabelled(source, encoding.label);
  let first = true;
  for await (const decoded of texts) {
    let text = decoded;
    if (first && text.length > 0) {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    if (text.includes("\0")) text = text.replaceAll("\0", "");
    if (text.length > 0) yield text;
  }
}

async function* decodeLabelled(source: Bytes, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* decodeUtf8(source: Bytes): AsyncGenerator<string> {
  let carried: Buffer = Buffer.alloc(0);
  for await (const piece of source) {
    const bytes = carried.length > 0 ? Buffer.concat([carried, piece]) : asBuffer(piece);
    const end = bytes.length - incompleteTail(bytes);
    carried = bytes.subarray(end);
    yield decodeLenient(bytes.subarray(0, end));
  }
  yield decodeLenient(carried);
}

function decodeLenient(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const western = new TextDecoder("windows-1252");
  let text = "";
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += bytes.toString("utf8", from, at) + western.decode(bytes.subarray(at, at + 1));
    from = ++at;
  }
  return text + bytes.toString("utf8", from);
}

/** Bytes of the valid UTF-8 letter at this place, or 0. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lengthByLead(lead);
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))
    ? length
    : 0;
}

function lengthByLead(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Bytes at the end that may be the beginning of a letter whose rest has not arrived. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthByLead(byte) > back ? back : 0;
  }
  return 0;
}

function hasUtf8Letters(head: Buffer): boolean {
  for (let at = 0; at < head.length; at++)
    if (head[at]! >= 0x80 && sequenceLength(head, at) > 1) return true;
  return false;
}

function zerosOfUtf16(head: Buffer): string | null {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.4 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function declaredEncoding(head: Buffer): string | null {
  const match = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(
    head.toString("latin1", 0, 300),
  );
  if (!match?.[1]) return null;
  try {
    const label = new TextDecoder(match[1]).encoding;
    // A file whose declaration can be read byte by byte is not UTF-16, whatever it says.
    return label.startsWith("utf-16") ? null : label;
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
