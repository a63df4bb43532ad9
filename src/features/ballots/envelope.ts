/**
 * An answer under seal: as ECIES does it (SEC 1, 5.1), a fresh P-256 pair, ECDH with the poll's public key, HKDF-SHA-256 over both public
 * halves, AES-256-GCM over words that are padded to one length. WebCrypto alone: sealed in browsers, opened at the release on the server.
 */
import { paddedBytes } from "./contract.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const curve = { name: "ECDH", namedCurve: "P-256" } as const;
const pointBytes = 65;
const ivBytes = 12;
const bytesOf = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

/** The group stands outside of the seal, where the signature proves it; it is bound to what is inside. */
const boundTo = (groupId: string): Bytes => bytesOf(`goodturn sealed answer 1 ${groupId}`);

/** Null where the words are too long. */
function padded(answer: unknown): Bytes | null {
  const words = bytesOf(JSON.stringify(answer));
  if (words.length > paddedBytes - 4) return null;
  const filled = new Uint8Array(paddedBytes);
  new DataView(filled.buffer).setUint32(0, words.length);
  filled.set(words, 4);
  return filled;
}

function unpadded(plain: Bytes): unknown {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
  if (length > plain.length - 4) throw new RangeError("The length lies");
  const words = new TextDecoder("utf-8", { fatal: true }).decode(plain.subarray(4, 4 + length));
  return JSON.parse(words) as unknown;
}

interface Halves {
  readonly privateKey: CryptoKey;
  readonly other: Bytes;
  /** Of whoever sealed, then of the poll. */
  readonly points: readonly [Bytes, Bytes];
}

async function sharedKey({ privateKey, other, points: [sender, poll] }: Halves) {
  const { subtle } = crypto;
  const publicKey = await subtle.importKey("raw", other, curve, false, []);
  const bits = await subtle.deriveBits({ name: "ECDH", public: publicKey }, privateKey, 256);
  const secret = await subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
  const salt = new Uint8Array([...sender, ...poll]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: bytesOf("goodturn sealed answer 1") };
  const made = { name: "AES-GCM", length: 256 };
  return subtle.deriveKey(how, secret, made, false, ["encrypt", "decrypt"]);
}

/** Null where the answer is too long; otherwise always as many bytes as any other. */
export async function sealAnswer(
  poll: Bytes,
  groupId: string,
  answer: unknown,
): Promise<Bytes | null> {
  const words = padded(answer);
  if (words === null) return null;
  const fresh = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const sender = new Uint8Array(await crypto.subtle.exportKey("raw", fresh.publicKey));
  const points = [sender, poll] as const;
  const key = await sharedKey({ privateKey: fresh.privateKey, other: poll, points });
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const how = { name: "AES-GCM", iv, additionalData: boundTo(groupId) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, words));
  return new Uint8Array([...sender, ...iv, ...sealed]);
}

export interface PollPair {
  readonly publicKey: Bytes;
  readonly privateKey: CryptoKey;
}

/** Throws where somebody sealed it for another poll or group, or sealed what is no JSON. */
export async function openAnswer(
  { publicKey, privateKey }: PollPair,
  groupId: string,
  sealed: Bytes,
): Promise<unknown> {
  const sender = sealed.slice(0, pointBytes);
  const key = await sharedKey({ privateKey, other: sender, points: [sender, publicKey] });
  const iv = sealed.slice(pointBytes, pointBytes + ivBytes);
  const how = { name: "AES-GCM", iv, additionalData: boundTo(groupId) };
  const words = sealed.slice(pointBytes + ivBytes);
  return unpadded(new Uint8Array(await crypto.subtle.decrypt(how, key, words)));
}
