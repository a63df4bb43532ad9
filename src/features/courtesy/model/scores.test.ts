import { expect, test } from "vitest";
import { rowsOf, takeApart } from "../training/space.ts";
import { judged, model } from "../testing/judging.ts";
import { faultsIn, sharesRight } from "../testing/checking.ts";
import { asRead, visitGrams } from "./grams.ts";
import type { CourtesyModel, Head } from "./packed.ts";
import { piecesOf } from "./scores.ts";

const without = (name: string): CourtesyModel => {
  const silent: Head = {
    constant: 0,
    weights: model.heads[name]!.weights.map(() => 0),
    strategies: model.heads[name]!.strategies.map(() => 0),
  };
  return { ...model, heads: { ...model.heads, [name]: silent } };
};

test("plainly warm and plainly cold messages fall on their sides, and a model whose head is silenced is found out", () => {
  const whole = sharesRight(model);
  expect(whole.polite).toBeGreaterThanOrEqual(0.9);
  expect(whole.gratitude).toBeGreaterThanOrEqual(0.8);
  expect(whole.polarity).toBeGreaterThanOrEqual(0.75);
  expect(sharesRight(without("polite")).polite).toBe(0.5);
  expect(sharesRight(without("gratitude")).gratitude).toBe(0.5);
  expect(sharesRight(without("positive")).polarity).toBeLessThan(whole.polarity);
});

test("a judgement whose places are moved by one is found out", () => {
  const text = "😀 You are an idiot.";
  const right = judged(text);
  expect(right.advice).toHaveLength(1);
  expect(faultsIn(text, right)).toEqual([]);
  const moved = (by: number) => ({
    ...right,
    advice: right.advice.map((one) => ({ ...one, from: one.from - 2, to: one.to + by })),
  });
  expect(faultsIn(text, moved(1))).toContain("places outside the text");
  expect(faultsIn(text, moved(0))).toContain("half a letter");
  expect(faultsIn(text, { ...right, polite: Number.NaN })).toContain("a figure outside 0 to 1");
  expect(faultsIn(text, { ...right, judged: false })).toContain("advice on what was not judged");
});

test("what the training reads of a text is what the model reads of it", () => {
  const text = "Thank you — could you PLEASE look at the İnvoice again? It’s the “old” one.";
  const taken = takeApart(text);
  const space = {
    grams: [...taken.grams].toSorted((a, b) => a - b),
    rarity: [...taken.grams].map(() => 1),
  };
  const slots = new Uint16Array(1 << 22);
  space.grams.forEach((gram, at) => (slots[gram] = at + 1));
  const pieces = piecesOf(text, { slots, rarity: Float32Array.from(space.rarity), heads: {} });
  const rows = rowsOf([taken], space);
  const trained = new Map(
    [...rows.columns.subarray(0, space.grams.length)].map((column, at) => [
      column,
      rows.values[at]!,
    ]),
  );
  expect(pieces.size).toBe(space.grams.length);
  for (const [slot, value] of pieces) expect(value).toBeCloseTo(trained.get(slot)!, 5);
});

test("pieces are words, pairs of words, and two to five letters, each with its place", () => {
  const text = "No way";
  const found: string[] = [];
  visitGrams(asRead(text), (_gram, kind, from, to) => found.push(`${kind}${text.slice(from, to)}`));
  expect(found.filter((piece) => piece.startsWith("0"))).toEqual(["0No", "0way", "0No way"]);
  expect(found).toContain("1way");
  expect(found).toContain("1wa");
  expect(found.filter((piece) => piece === "1No way")).toEqual([]);
});

test("reading a text keeps its length, whatever lower case does to a letter", () => {
  expect(asRead("İSTANBUL ‘x’ “y”")).toHaveLength("İSTANBUL ‘x’ “y”".length);
});
