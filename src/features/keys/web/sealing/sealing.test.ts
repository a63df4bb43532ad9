import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "./bytes.ts";
import { lockUnder, openLock } from "./locks.ts";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";
import {
  type Context,
  DoesNotOpen,
  fingerprintOf,
  keyOf,
  makeKey,
  makeKeyPair,
  open,
  openForOneself,
  privateKeyOf,
  seal,
  sealForOneself,
  unwrapKey,
  wrapKeyFor,
} from "./sealing.ts";

const context: Context = { place: "case", id: "entry", kind: "account", version: 1 };
const flipped = (sealed: string, bit: number): string => {
  const bytes = fromBase64(sealed);
  const at = bit % (bytes.length * 8);
  bytes[at >> 3] = bytes[at >> 3]! ^ (1 << (at & 7));
  return toBase64(bytes);
};

const swapped = fc.oneof(
  fc.string({ minLength: 1 }).map((more) => ({ ...context, place: context.place + more })),
  fc.string({ minLength: 1 }).map((more) => ({ ...context, id: context.id + more })),
  fc.constantFrom("goal", "agreement").map((kind) => ({ ...context, kind })),
  fc.integer({ min: 2, max: 1e6 }).map((version) => ({ ...context, version })),
  // What stands at the end of one part and the beginning of the next may not slide over.
  fc.constant({ ...context, place: "cas", id: 'e","entry' }),
);

async function makeOwner() {
  const { publicKey, privateBytes } = await makeKeyPair();
  return { publicKey, privateKey: await privateKeyOf(privateBytes) };
}

describe("words", () => {
  test("open with their key as what they are, and with any bit flipped or any other context they do not", async () => {
    const key = await keyOf(makeKey());
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 3000 }),
        fc.nat(),
        swapped,
        async (words, bit, other) => {
          const sealed = await seal(key, words, context);
          expect(await open(key, sealed, context)).toBe(words);
          await expect(open(key, flipped(sealed, bit), context)).rejects.toThrow(DoesNotOpen);
          await expect(open(key, sealed, other)).rejects.toThrow(DoesNotOpen);
        },
      ),
    );
  });

  test("open with no other key, and not when they are cut or are none", async () => {
    const sealed = await seal(await keyOf(makeKey()), "what hurt", context);
    const other = await keyOf(makeKey());
    for (const wrong of [sealed, sealed.slice(0, 40), sealed.slice(0, 8), "", "***"])
      await expect(open(other, wrong, context)).rejects.toThrow(DoesNotOpen);
  });

  test("are never sealed the same twice, and their length tells no more than blocks of 512 bytes", async () => {
    const key = await keyOf(makeKey());
    const lengthOf = async (words: string) => fromBase64(await seal(key, words, context)).length;
    expect(await seal(key, "no", context)).not.toBe(await seal(key, "no", context));
    expect(await lengthOf("")).toBe(await lengthOf("a".repeat(508)));
    expect(await lengthOf("a".repeat(509))).toBe((await lengthOf("")) + 512);
  });
});

test("words that are sealed for oneself open for nobody else, and nowhere else", async () => {
  const [one, other] = [await makeOwner(), await makeOwner()];
  const sealed = await sealForOneself(one.publicKey, "I am afraid", context);
  expect(await openForOneself(one, sealed, context)).toBe("I am afraid");
  await expect(openForOneself(other, sealed, context)).rejects.toThrow(DoesNotOpen);
  const elsewhere = { ...context, id: "another" };
  await expect(openForOneself(one, sealed, elsewhere)).rejects.toThrow(DoesNotOpen);
});

describe("a key", () => {
  test("that is wrapped for one person opens for that one alone, and only for what it was wrapped for", async () => {
    const [one, other] = [await makeOwner(), await makeOwner()];
    await fc.assert(
      fc.asyncProperty(fc.nat(), swapped, async (bit, elsewhere) => {
        const key = makeKey();
        const wrapped = await wrapKeyFor(one.publicKey, key, context);
        expect(await unwrapKey(one, wrapped, context)).toEqual(key);
        const wrong = [
          () => unwrapKey(other, wrapped, context),
          () => unwrapKey({ ...one, publicKey: other.publicKey }, wrapped, context),
          () => unwrapKey(one, flipped(wrapped, bit), context),
          () => unwrapKey(one, wrapped, elsewhere),
        ];
        for (const attempt of wrong) await expect(attempt()).rejects.toThrow(DoesNotOpen);
      }),
      { numRuns: 40 },
    );
  });

  test("that is private cannot be taken out of the tab again", async () => {
    const { privateKey } = await makeOwner();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
  });

  test("that is public has a fingerprint of four times four letters, another for each", async () => {
    const [one, other] = [await makeOwner(), await makeOwner()];
    expect(await fingerprintOf(one.publicKey)).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
    expect(await fingerprintOf(one.publicKey)).toBe(await fingerprintOf(one.publicKey));
    expect(await fingerprintOf(one.publicKey)).not.toBe(await fingerprintOf(other.publicKey));
  });
});

describe("locks", () => {
  test("open with their secret, however its accents were typed, and with no other secret or use", async () => {
    const pair = await makeKeyPair();
    const { publicKey } = pair;
    const stranger = await makeKeyPair();
    const lock = await lockUnder("caf\u00e9 by the quiet river", "passphrase", pair);
    expect(lock.rounds).toBeGreaterThanOrEqual(600_000);
    const opened = await openLock("cafe\u0301 by the quiet river", "passphrase", {
      publicKey,
      lock,
    });
    expect(opened).toEqual(pair.privateBytes);
    const wrong = [
      () => openLock("cafe by the quiet river", "passphrase", { publicKey, lock }),
      () => openLock("caf\u00e9 by the quiet river", "recovery", { publicKey, lock }),
      () =>
        openLock("caf\u00e9 by the quiet river", "passphrase", {
          publicKey: stranger.publicKey,
          lock,
        }),
    ];
    for (const attempt of wrong) await expect(attempt()).rejects.toThrow(DoesNotOpen);
    expect((await lockUnder("the same", "passphrase", pair)).salt).not.toBe(
      (await lockUnder("the same", "passphrase", pair)).salt,
    );
  });
});

describe("a recovery code", () => {
  test("predictable token: it has 130 random bits, and none is like another", () => {
    const codes = Array.from({ length: 2_000 }, makeRecoveryCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    for (let at = 0; at < 26; at += 1) {
      const seen = new Set(codes.map((code) => code.replaceAll(" ", "")[at]));
      expect(seen.size).toBe(32);
    }
  });

  test("is read however it is typed; one wrong letter and two exchanged neighbours are noticed", () => {
    fc.assert(
      fc.property(fc.nat(27), fc.nat(26), fc.nat(30), (at, from, step) => {
        const code = makeRecoveryCode();
        const plain = code.replaceAll(" ", "");
        expect(readRecoveryCode(plain.toLowerCase())).toBe(code);
        expect(readRecoveryCode(` ${plain.replaceAll("1", "l").replaceAll("0", "o")}-`)).toBe(code);
        const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        const put = (place: number, letter: string): string =>
          plain.slice(0, place) + letter + plain.slice(place + 1);
        const another = letters[(letters.indexOf(plain[at]!) + 1 + step) % 32]!;
        expect(readRecoveryCode(put(at, another))).toBeNull();
        const exchanged =
          plain.slice(0, from) + plain[from + 1]! + plain[from]! + plain.slice(from + 2);
        if (exchanged !== plain) expect(readRecoveryCode(exchanged)).toBeNull();
      }),
    );
    for (const none of ["", "0000", "U".repeat(28)]) expect(readRecoveryCode(none)).toBeNull();
  });
});
