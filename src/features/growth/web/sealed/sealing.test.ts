import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeKeyPair } from "#web/sealing.ts";
import { privateKeyOf } from "../../../keys/web/sealing/sealing.ts";
import {
  filled,
  lengths,
  openCopy,
  openEntry,
  openLevel,
  sealCopy,
  sealEntry,
  sealLevel,
  TooLong,
} from "./sealing.ts";
import { type PageOfJournal, writtenIn } from "./words.ts";

async function makeOwner() {
  const { publicKey, privateBytes } = await makeKeyPair();
  return { publicKey, privateKey: await privateKeyOf(privateBytes) };
}

const page = (text: string): PageOfJournal => ({
  kind: "page",
  day: "2026-03-02",
  form: "free",
  prompt: null,
  fields: { text },
  mood: { word: "calm", place: 5 },
});

const place = { id: "e1", version: 1 };

describe("an entry", () => {
  test("opens for its owner as what it is, and not for others, under another id or as another version", async () => {
    const [one, other] = [await makeOwner(), await makeOwner()];
    const sealed = await sealEntry(one.publicKey, page("what I feared"), place);
    expect(await openEntry(one, { ...place, sealed })).toEqual(page("what I feared"));
    expect(await openEntry(other, { ...place, sealed })).toBeNull();
    expect(await openEntry(one, { ...place, id: "e2", sealed })).toBeNull();
    expect(await openEntry(one, { ...place, version: 2, sealed })).toBeNull();
    expect(await openCopy(one, { id: "e1", sealed })).toBeNull();
  });

  test("shows by its length one of three, however much stands in it", async () => {
    const { publicKey } = await makeOwner();
    const lengthOf = async (letters: number) =>
      (await sealEntry(publicKey, page("ä".repeat(letters)), place)).length;
    const small = await lengthOf(1);
    expect(await lengthOf(1_900)).toBe(small);
    expect(await lengthOf(2_100)).toBeGreaterThan(small);
    expect(await lengthOf(2_100)).toBe(await lengthOf(7_900));
    await expect(lengthOf(32_000)).rejects.toThrow(TooLong);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 9_000 }), (text) => {
        const json = JSON.stringify({ text });
        const whole = filled(json);
        expect(lengths).toContain(new TextEncoder().encode(whole).length);
        expect(JSON.parse(whole)).toEqual(JSON.parse(json));
      }),
    );
  });

  test("that is longest is still taken by the server", async () => {
    const { publicKey } = await makeOwner();
    const room = lengths[2] - JSON.stringify(page("")).length;
    expect((await sealEntry(publicKey, page("a".repeat(room)), place)).length).toBeLessThan(90_000);
  });
});

test("a copy opens for whoever it was sealed for, and the owner's entry not for them", async () => {
  const [owner, receiver] = [await makeOwner(), await makeOwner()];
  const sealed = await sealCopy(receiver.publicKey, page("for you alone"), "s1");
  expect(await openCopy(receiver, { id: "s1", sealed })).toEqual(page("for you alone"));
  expect(await openCopy(owner, { id: "s1", sealed })).toBeNull();
  expect(await openCopy(receiver, { id: "s2", sealed })).toBeNull();
});

test("a level opens as the answer to its own competency alone, and all of them are equally long", async () => {
  const [owner, other] = [await makeOwner(), await makeOwner()];
  const view = { roundId: "r1", id: "v1", competency: "listening" };
  const sealed = await Promise.all([1, 2, 3, 4, 5].map((n) => sealLevel(owner.publicKey, n, view)));
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  expect(await openLevel(owner, sealed[3]!, view)).toBe(4);
  expect(await openLevel(other, sealed[3]!, view)).toBeNull();
  expect(await openLevel(owner, sealed[3]!, { ...view, competency: "courage" })).toBeNull();
  expect(await openLevel(owner, sealed[3]!, { ...view, roundId: "r2" })).toBeNull();
});

test("what stands inside is read with care: nothing foreign comes in, and nothing of ours is lost", () => {
  expect(writtenIn({ ...page("x"), id: "1", more: { a: 1 } })).toEqual(page("x"));
  expect(writtenIn({ ...page("x"), fields: { text: "x", other: "y", felt: 3 } })).toEqual(
    page("x"),
  );
  for (const none of [
    null,
    "page",
    [],
    {},
    { kind: "page" },
    { ...page(""), fields: {} },
    { ...page("x"), day: "2026-13-40" },
    { ...page("x"), form: "shouted" },
    { kind: "assessment", day: "2026-03-02", levels: { listening: 6, charm: 3 } },
    { kind: "resolution", day: "2026-03-02", checkDay: "soon", words: "x" },
  ])
    expect(writtenIn(none)).toBeNull();
  const assessment = { kind: "assessment", day: "2026-03-02", levels: { listening: 4, charm: 3 } };
  expect(writtenIn(assessment)).toEqual({ ...assessment, levels: { listening: 4 } });
});
