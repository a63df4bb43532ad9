import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeKeyPair } from "#web/sealing.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { privateKeyOf } from "../../../keys/web/sealing/sealing.ts";
import type * as slotsOfTab from "./slots.ts";

interface Tab {
  readonly slots: typeof slotsOfTab;
  readonly close: () => void;
}

let kept: Record<string, string>;
let held: Set<string>;
let opening: string[];
let own: Unlocked;

/** Storage and locks as tabs of one browser share them: a lock is free when its tab is gone. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  opening = [];
  const slots = await import("./slots.ts");
  const mine = opening;
  await slots.bringBack(own, "another form");
  return { slots, close: () => mine.forEach((name) => held.delete(name)) };
}

async function ownOf(personId: string): Promise<Unlocked> {
  const { publicKey, privateBytes } = await makeKeyPair();
  return { keyId: "k", personId, publicKey, privateKey: await privateKeyOf(privateBytes) };
}

beforeEach(async () => {
  kept = {};
  held = new Set();
  own = await ownOf("p1");
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  };
  const storage = new Proxy(methods, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: (_target, name) => ({
      value: kept[String(name)],
      enumerable: true,
      configurable: true,
    }),
  });
  vi.stubGlobal("localStorage", storage);
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      held.add(name);
      opening.push(name);
      return work();
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  };
  vi.stubGlobal("navigator", { locks });
});
afterEach(() => vi.unstubAllGlobals());

test("two tabs that write at once keep the words of both; a third takes over from the one that was closed, and from no other", async () => {
  const [one, other] = [await openTab(), await openTab()];
  await one.slots.keepUnsent(own, "page", { text: "of the first" });
  await other.slots.keepUnsent(own, "page", { text: "of the second" });
  expect(await one.slots.bringBack(own, "page")).toEqual({ text: "of the first" });
  expect(await other.slots.bringBack(own, "page")).toEqual({ text: "of the second" });
  const third = await openTab();
  expect(await third.slots.bringBack(own, "page")).toBeNull();
  other.close();
  expect(await third.slots.bringBack(own, "page")).toEqual({ text: "of the second" });
  third.slots.forgetUnsent("p1", "page");
  expect(await third.slots.bringBack(own, "page")).toBeNull();
  expect(await one.slots.bringBack(own, "page")).toEqual({ text: "of the first" });
});

test("what was begun opens in its own form alone, for its writer alone, and not as it lies there", async () => {
  const one = await openTab();
  await one.slots.keepUnsent(own, "change e1", "kestrel words");
  expect(JSON.stringify(kept)).not.toContain("kestrel");
  one.close();
  const next = await openTab();
  for (const form of ["change e2", "change", "page"])
    expect([form, await next.slots.bringBack(own, form)]).toEqual([form, null]);
  // Whoever has begun another key finds nothing, and the next that opens is not stood in the way of.
  const another = { ...(await ownOf("p1")) };
  expect(await next.slots.bringBack(another, "change e1")).toBeNull();
  expect(await next.slots.bringBack(await ownOf("p2"), "change e1")).toBeNull();
  expect(await next.slots.bringBack(own, "change e1")).toBe("kestrel words");
});

test("of two that are sealed at once the later stays, and what was forgotten meanwhile stays forgotten", async () => {
  const { slots } = await openTab();
  await Promise.all([
    slots.keepUnsent(own, "page", "long ".repeat(9_000)),
    slots.keepUnsent(own, "page", "short"),
  ]);
  expect(await slots.bringBack(own, "page")).toBe("short");
  const late = slots.keepUnsent(own, "page", "late");
  slots.forgetUnsent("p1", "page");
  await late;
  expect(await slots.bringBack(own, "page")).toBeNull();
});

test("what is too long to be kept as one page survives here all the same", async () => {
  const one = await openTab();
  const words = { text: "ü".repeat(210_000) };
  await one.slots.keepUnsent(own, "page", words);
  one.close();
  const next = await openTab();
  expect(await next.slots.bringBack(own, "page")).toEqual(words);
});

test("a closed storage costs the safety and nothing else", async () => {
  const { slots } = await openTab();
  const closed = (): never => {
    throw new Error("closed");
  };
  vi.stubGlobal("localStorage", { getItem: closed, setItem: closed, removeItem: closed });
  await slots.keepUnsent(own, "page", "words");
  slots.forgetUnsent("p1", "page");
  expect(await slots.bringBack(own, "page")).toBeNull();
});
