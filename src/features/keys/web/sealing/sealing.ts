/**
 * Sealing: what only those can open who have the key, and only as what it was sealed as. WebCrypto alone, in the browser as in tests.
 *
 * A sealed text is AES-256-GCM (NIST SP 800-38D) of the padded words. A key is sealed for a person as ECIES does it (SEC 1, 5.1): a fresh
 * P-256 pair, ECDH with the person's public key, HKDF-SHA-256 (RFC 5869) over both public halves, AES-256-GCM.
 */
import {
  type Bytes,
  fromBase64,
  inFours,
  joined,
  lettersOf,
  randomBytes,
  textOf,
  toBase64,
  utf8,
} from "./bytes.ts";

/** What something was sealed as. It is bound to it: as anything else it does not open. */
export interface Context {
  /** The case, or whatever holds it. */
  readonly place: string;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
}

/** It was changed on the way, sealed for somebody else, or sealed as something else: which of these cannot be told. */
export class DoesNotOpen extends Error {}

const curve = { name: "ECDH", namedCurve: "P-256" } as const;
const publicLength = 65;
const ivLength = 12;
const blockLength = 512;

const boundTo = ({ place, id, kind, version }: Context): Bytes =>
  utf8(JSON.stringify(["goodturn", 1, place, id, kind, version]));

async function opening<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw new DoesNotOpen("This does not open", { cause: fault });
  }
}

/** Words are told their length and filled up with zeros, so that the length of what is kept tells little. */
function padded(bytes: Bytes): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  const filled = blockLength - ((4 + bytes.length) % blockLength || blockLength);
  return joined(length, bytes, new Uint8Array(filled));
}

function unpadded(bytes: Bytes): Bytes {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length - 4) throw new RangeError("The length lies");
  return bytes.slice(4, 4 + length);
}

/** AES-GCM over bytes; the random start of 12 bytes stands before what it made. */
export async function encrypt(key: CryptoKey, plain: Bytes, context: Context): Promise<string> {
  const iv = randomBytes(ivLength);
  const how = { name: "AES-GCM", iv, additionalData: boundTo(context) };
  return toBase64(joined(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, plain))));
}

export function decrypt(key: CryptoKey, sealed: string, context: Context): Promise<Bytes> {
  return opening(async () => {
    const bytes = fromBase64(sealed);
    const iv = bytes.slice(0, ivLength);
    const how = { name: "AES-GCM", iv, additionalData: boundTo(context) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(ivLength)));
  });
}

export const makeKey = (): Bytes => randomBytes(32);

export const keyOf = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);

export const seal = (key: CryptoKey, words: string, context: Context): Promise<string> =>
  encrypt(key, padded(utf8(words)), context);

export async function open(key: CryptoKey, sealed: string, context: Context): Promise<string> {
  const bytes = await decrypt(key, sealed, context);
  return opening(async () => textOf(unpadded(bytes)));
}

export interface KeyPair {
  /** The point, 65 bytes in base64. */
  readonly publicKey: string;
  /** PKCS #8; whoever holds this opens everything. */
  readonly privateBytes: Bytes;
}

export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  return {
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))),
    privateBytes: new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
  };
}

/** The private key as the tab keeps it: it can be used there, and not be taken out again. */
export const privateKeyOf = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("pkcs8", bytes, curve, false, ["deriveBits"]);

async function sharedKey(privateKey: CryptoKey, other: Bytes, salt: Bytes): Promise<CryptoKey> {
  const publicKey = await crypto.subtle.importKey("raw", other, curve, false, []);
  const bits = await crypto.subtle.deriveBits({ name: "ECDH", public: publicKey }, privateKey, 256);
  const secret = await crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: utf8("goodturn wrapped key 1") };
  const made = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(how, secret, made, false, ["encrypt", "decrypt"]);
}

/** Seals a key so that only the owner of the public key can open it. */
export async function wrapKeyFor(publicKey: string, key: Bytes, context: Context): Promise<string> {
  const fresh = await makeKeyPair();
  const [own, other] = [fromBase64(fresh.publicKey), fromBase64(publicKey)];
  const shared = await sharedKey(await privateKeyOf(fresh.privateBytes), other, joined(own, other));
  return toBase64(joined(own, fromBase64(await encrypt(shared, key, context))));
}

/** The key that was sealed for the owner of this pair. */
export function unwrapKey(
  pair: { readonly publicKey: string; readonly privateKey: CryptoKey },
  wrapped: string,
  context: Context,
): Promise<Bytes> {
  return opening(async () => {
    const bytes = fromBase64(wrapped);
    const sender = bytes.slice(0, publicLength);
    const salt = joined(sender, fromBase64(pair.publicKey));
    const shared = await sharedKey(pair.privateKey, sender, salt);
    return decrypt(shared, toBase64(bytes.slice(publicLength)), context);
  });
}

/** Letters of a wrapped key: a point, a random start, 32 bytes and what proves them whole. */
const wrappedLetters = 167;

/** Words that nobody but their writer opens. */
export async function sealForOneself(
  publicKey: string,
  words: string,
  context: Context,
): Promise<string> {
  const key = makeKey();
  const wrapped = await wrapKeyFor(publicKey, key, context);
  return wrapped + (await seal(await keyOf(key), words, context));
}

export async function openForOneself(
  pair: { readonly publicKey: string; readonly privateKey: CryptoKey },
  sealed: string,
  context: Context,
): Promise<string> {
  const key = await unwrapKey(pair, sealed.slice(0, wrappedLetters), context);
  return open(await keyOf(key), sealed.slice(wrappedLetters), context);
}

/** Eighty bits of the SHA-256 of a public key, in letters that two people can read to each other. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", fromBase64(publicKey));
  return inFours(lettersOf(new Uint8Array(hash), 16));
}
