import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packAscending, packSteps, unpackAscending, unpackModel } from "./packed.ts";

test("ascending numbers come out as they went in", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: (1 << 22) - 1 })), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      expect(unpackAscending(packAscending(ascending))).toEqual(ascending);
    }),
  );
});

test("a packed weight of n is worth n times n steps, with its sign", () => {
  const bytes = (...values: number[]) =>
    btoa(String.fromCharCode(...values.map((value) => value & 255)));
  const model = unpackModel({
    grams: packAscending([5, 700]),
    rarity: bytes(20, 100),
    rarityStep: 0.05,
    heads: { polite: { constant: 0.5, step: 0.01, weights: packSteps([-3, 10]), strategies: [1] } },
  });
  expect([...model.heads["polite"]!.weights].map((value) => Number(value.toFixed(4)))).toEqual([
    -0.09, 1,
  ]);
  expect([...model.rarity]).toEqual([1, 5]);
  expect([model.slots[5], model.slots[700], model.slots[6]]).toEqual([1, 2, 0]);
});

test("the weights leave room for the code within 300 kB compressed", () => {
  const packed = readFileSync(join(import.meta.dirname, "weights.json"));
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(265_000);
});
