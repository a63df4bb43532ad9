/** Below which floor of a look nothing is said, and how much longer it takes. */
import { expect, test } from "vitest";
import { lookNames, type LookName } from "./contract.ts";
import { lackOf, type Seen } from "./floors.ts";
import { comparisonOf } from "./answers.ts";
import { makePanel } from "./trying.ts";

type Case = readonly [string, LookName, Seen, object | null];
const seen = (units: number, periods: number, points: number, worth: number | null = points) => ({
  units,
  periods,
  points,
  worth,
});

const cases: readonly Case[] = [
  ["four units", "between", seen(4, 20, 4), { what: "units", have: 4, need: 5, more: 1 }],
  ["five units", "between", seen(5, 1, 5), null],
  [
    "five units of which one figure stands still",
    "between",
    seen(5, 9, 5, null),
    { what: "moves" },
  ],
  ["11 points", "within", seen(6, 2, 11), { what: "points", have: 11, need: 12, more: 1 }],
  ["12 points", "within", seen(6, 2, 12), null],
  ["one series of 39 months", "within", seen(1, 39, 39), { what: "periods", more: 1, finds: 47 }],
  ["one series of 40 months", "within", seen(1, 40, 40), null],
  ["one series of two months", "within", seen(1, 2, 2), { what: "points", more: 38, finds: 84 }],
  ["two of 19 months", "followed", seen(2, 19, 36), { what: "periods", need: 20, more: 1 }],
  [
    "three of six months",
    "followed",
    seen(3, 6, 15),
    { what: "periods", need: 7, more: 1, finds: 25 },
  ],
  [
    "three of six months in a heap",
    "pooled",
    seen(3, 6, 18),
    { what: "periods", more: 1, finds: 24 },
  ],
  ["three of six months mixed", "lagged", seen(3, 6, 15), { what: "periods", more: 1 }],
  ["three of seven months", "within", seen(3, 7, 21), null],
  [
    "points that are worth three",
    "pooled",
    seen(6, 10, 60, 3),
    { what: "worth", have: 3, more: 4 },
  ],
  ["points that are worth a little more", "pooled", seen(6, 10, 60, 3.1), null],
  ["a figure that stands still", "within", seen(6, 10, 60, null), { what: "moves", more: null }],
  ["nothing", "within", seen(0, 0, 0, null), { what: "points", have: 0, more: null, finds: null }],
];

test.each(cases)("of %s it is told what lacks: %s", (_name, look, given, lacks) => {
  const found = lackOf(look, given);
  if (lacks === null) expect(found).toBeNull();
  else expect(found).toMatchObject(lacks);
});

const side = { key: "", unit: "", where: "outside", readBy: "colleagues", better: "more" } as const;
const compared = (units: number, months: number) =>
  comparisonOf({
    panel: {
      rows: makePanel({ units, months, seed: 2, within: 2, between: 2 }),
      units: new Map(),
    },
    figure: { ...side, name: "Pace" },
    outcome: { ...side, name: "Care" },
    nouns: { one: "segment", many: "segments", period: "month" },
    periodOf: String,
    remarks: [],
    asOf: null,
  });

test("below the floor no number of a look leaves the house, and no row that one could make it of", () => {
  const { looks, rows, sentences } = compared(3, 6);
  expect(looks.map(({ look }) => look)).toEqual(lookNames);
  expect(looks.map(({ n }) => n)).toEqual([3, 18, 15, 15, 18]);
  for (const { look, n, units, lacks, ...numbers } of looks) {
    expect([look, n, units, lacks]).not.toContain(null);
    expect(Object.values(numbers)).toEqual(Object.values(numbers).map(() => null));
  }
  expect(rows).toEqual([]);
  expect(sentences).toEqual([
    "Between segments there are too few to say: 3, and it takes at least 5.",
    "Over time there are too few to say: 6 months, and it takes at least 7. It takes about 1 more month until anything is said, and at least 24 until a link of middling size (r\u00a0.3) would be found four times in five.",
  ]);
});

test("above one floor and below another each look is told by itself", () => {
  const { looks, rows } = compared(3, 12);
  expect(looks.map(({ r }) => r !== null)).toEqual([false, true, true, true, true]);
  expect(rows).toHaveLength(36);
  const [between, ...overTime] = compared(6, 1).looks;
  expect([between!.r !== null, ...overTime.map(({ r }) => r !== null)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
