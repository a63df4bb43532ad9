import { expect, test } from "vitest";
import { type Cell, openLedger, type Row } from "./ledger.ts";
import { findTold, makeRelease, toldOf } from "./releases-for-tests.ts";

const cell = (key: string, n: number, isAlike = false): Cell => ({ key, atom: key, n, isAlike });
const row = (weights: Readonly<Record<string, number>>): Row =>
  new Map(Object.entries(weights).map(([key, weight]) => [key, BigInt(weight)]));
const takes = (cells: readonly Cell[], rows: readonly Row[]): boolean[] => {
  const ledger = openLedger(cells);
  return rows.map((one) => ledger.takes(one));
};

const big = [cell("a", 9), cell("b", 7), cell("c", 3)];

test.each<[string, Cell[], Row[], boolean[]]>([
  ["a total and its largest part", big, [row({ a: 1, b: 1, c: 1 }), row({ a: 1 })], [true, true]],
  [
    "not what leaves three people",
    big,
    [row({ a: 1, b: 1, c: 1 }), row({ a: 1 }), row({ b: 1 })],
    [true, true, false],
  ],
  ["what follows already may be said again", big, [row({ a: 1 }), row({ a: 3 })], [true, true]],
  [
    "nor is a cell of one mind solved",
    [cell("a", 9), cell("b", 6, true)],
    [row({ a: 1, b: 1 }), row({ a: 1 })],
    [true, false],
  ],
  [
    "two totals of other weights solve what one does not",
    [cell("a", 9), cell("b", 3), cell("c", 4)],
    [row({ a: 1 }), row({ a: 1, b: 1, c: 1 }), row({ a: 1, b: 2, c: 3 })],
    [true, true, false],
  ],
  [
    "two and two are four people",
    [cell("a", 9), cell("b", 2), cell("c", 2)],
    [row({ a: 1 }), row({ a: 1, b: 1, c: 1 })],
    [true, false],
  ],
  [
    "three in two items of one atom may be the same three",
    [{ ...cell("x1", 3), atom: "x" }, { ...cell("x2", 3), atom: "x" }, cell("a", 9)],
    [row({ a: 1 }), row({ a: 1, x1: 1, x2: 1 })],
    [true, false],
  ],
])("%s", (_name, cells, rows, taken) => {
  expect(takes(cells, rows)).toEqual(taken);
});

const seeds = Array.from({ length: 25 }, (_, at) => at + 1);

test("of releases made by chance nothing follows about fewer than five, and would without both walls", () => {
  const told = (nextSmallest: boolean, ledger: boolean): number =>
    seeds.filter((seed) => toldOf(makeRelease(seed), { nextSmallest, ledger })).length;
  expect(told(true, true)).toBe(0);
  expect(told(true, false)).toBe(0);
  expect(told(false, true)).toBe(0);
  expect(told(false, false)).toBeGreaterThan(5);
});

test("the other way of reckoning finds what the ledger refuses", () => {
  expect(findTold([row({ a: 1, b: 1, c: 1 }), row({ a: 1 })], big)).toBeNull();
  expect(findTold([row({ a: 1, b: 1, c: 1 }), row({ a: 1, b: 1 })], big)).toEqual(["c"]);
});
