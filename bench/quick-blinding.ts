/** The browser's part of RFC 9474 by big integers of the engine: thousands of ballots without a browser for each. */
import { createHash, createPublicKey, randomBytes } from "node:crypto";
import { groupBytes } from "../src/features/ballots/ballot-words.ts";

export interface QuickBlinded {
  readonly serial: Buffer;
  readonly blinded: Buffer;
  readonly unblind: (signature: Buffer) => Buffer;
}

const keyBytes = 256;
const hashBytes = 48;
const publicExponent = 65_537;

const sha384 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha384")).digest();
const toNumber = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString("hex")}`);
const toBytes = (number: bigint): Buffer =>
  Buffer.from(number.toString(16).padStart(keyBytes * 2, "0"), "hex");

/** MGF1 (RFC 8017, B.2.1). */
function mask(seed: Buffer, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / hashBytes) }, (_, at) =>
    sha384(seed, Buffer.of(0, 0, 0, at)),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** EMSA-PSS-ENCODE (RFC 8017, 9.1.1) for 2,047 bits. */
function encode(words: Buffer): Buffer {
  const salt = randomBytes(hashBytes);
  const hash = sha384(Buffer.alloc(8), sha384(words), salt);
  const block = Buffer.alloc(keyBytes - hashBytes - 1);
  block[block.length - hashBytes - 1] = 1;
  salt.copy(block, block.length - hashBytes);
  const masking = mask(hash, block.length);
  for (let at = 0; at < block.length; at += 1) block[at]! ^= masking[at]!;
  block[0]! &= 0x7f;
  return Buffer.concat([block, hash, Buffer.of(0xbc)]);
}

/** r to the public exponent: it is squared sixteen times and once multiplied. */
function raised(r: bigint, n: bigint): bigint {
  let power = r;
  for (let bit = 1; bit < publicExponent; bit *= 2) if (bit < 65_536) power = (power * power) % n;
  return (power * r) % n;
}

function inverse(r: bigint, n: bigint): bigint {
  let [a, b, x, y] = [n, r, 0n, 1n];
  while (b !== 0n) {
    const q = a / b;
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return x < 0n ? x + n : x;
}

/** Of a group's public key, read once for its many ballots. */
export function makeBlinder(groupId: string, publicKey: string): () => QuickBlinded {
  const key = createPublicKey({
    key: Buffer.from(publicKey, "base64url"),
    format: "der",
    type: "spki",
  });
  const n = toNumber(Buffer.from(key.export({ format: "jwk" }).n!, "base64url"));
  return () => {
    const serial = randomBytes(32);
    const message = toNumber(encode(Buffer.concat([serial, groupBytes(groupId)])));
    const r = toNumber(randomBytes(keyBytes)) % n;
    const back = inverse(r, n);
    return {
      serial,
      blinded: toBytes((message * raised(r, n)) % n),
      unblind: (signature) => toBytes((toNumber(signature) * back) % n),
    };
  };
}
