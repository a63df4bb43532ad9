import { expect, test } from "vitest";
import { drawFolds, quartilesOf, seeded } from "./corpora.ts";
import { fitLogistic, type Rows, scoreOfRow, type Targets } from "./logistic.ts";
import { accuracyOf, f1Of, sayFigure } from "./measures.ts";

/** Rows of three features, of which the first tells the answer and the others are noise. */
function drawRows(count: number, seed: number): { rows: Rows; wanted: number[] } {
  const random = seeded(seed);
  const values = Array.from({ length: count }, () => [
    random() - 0.5,
    random() - 0.5,
    random() - 0.5,
  ]);
  return {
    rows: {
      starts: Int32Array.from({ length: count + 1 }, (_, row) => row * 3),
      columns: Int32Array.from({ length: count * 3 }, (_, at) => at % 3),
      values: Float32Array.from(values.flat()),
      width: 3,
    },
    wanted: values.map(([first]) => (first! > 0.1 ? 1 : 0)),
  };
}

function shareRight({ rows }: ReturnType<typeof drawRows>, targets: Targets): number {
  const weights = fitLogistic(rows, targets, { penalty: 0.01 });
  const unseen = drawRows(500, 2);
  return accuracyOf(
    unseen.wanted.map((is, row) => scoreOfRow(unseen.rows, row, weights) > 0 === (is === 1)),
  ).value;
}

test("what can be learned is learned, and from shuffled answers nothing is", () => {
  const drawn = drawRows(500, 1);
  const counts = new Float64Array(500).fill(1);
  expect(shareRight(drawn, { wanted: Float64Array.from(drawn.wanted), counts })).toBeGreaterThan(
    0.95,
  );
  const byLot = Array.from({ length: 20 }, (_, at) => {
    const random = seeded(100 + at);
    const wanted = Float64Array.from(drawn.wanted, () => (random() < 0.5 ? 1 : 0));
    return shareRight(drawn, { wanted, counts });
  });
  expect(Math.abs(byLot.reduce((sum, share) => sum + share, 0) / 20 - 0.5)).toBeLessThan(0.12);
});

test("the same rows give the same weights, and rows that do not count change nothing", () => {
  const { rows, wanted } = drawRows(200, 4);
  const counts = Float64Array.from({ length: 200 }, (_, row) => (row < 100 ? 1 : 0));
  const targets = { wanted: Float64Array.from(wanted), counts };
  const first = fitLogistic(rows, targets, { penalty: 0.1 });
  expect(fitLogistic(rows, targets, { penalty: 0.1 })).toEqual(first);
  const other = {
    wanted: Float64Array.from(wanted, (is, row) => (row < 100 ? is : 1 - is)),
    counts,
  };
  expect(fitLogistic(rows, other, { penalty: 0.1 })).toEqual(first);
});

test("at the end of fitting the slope is flat: no weight would lower the loss", () => {
  const { rows, wanted } = drawRows(300, 5);
  const weights = fitLogistic(
    rows,
    { wanted: Float64Array.from(wanted), counts: new Float64Array(300).fill(1) },
    { penalty: 0.5, tolerance: 1e-9 },
  );
  let slope = 0.5 * weights[0]!;
  for (let row = 0; row < 300; row++)
    slope +=
      (1 / (1 + Math.exp(-scoreOfRow(rows, row, weights))) - wanted[row]!) * rows.values[row * 3]!;
  expect(Math.abs(slope)).toBeLessThan(1e-3);
});

test("quartiles are the upper and the lower quarter, and nothing between", () => {
  const quartiles = quartilesOf([8, 1, 7, 2, 6, 3, 5, 4]);
  expect(quartiles).toEqual([1, 0, 1, 0, null, null, null, null]);
});

test("folds are drawn evenly and the same each time", () => {
  const folds = drawFolds(103, 5, 1);
  expect(drawFolds(103, 5, 1)).toEqual(folds);
  expect(drawFolds(103, 5, 2)).not.toEqual(folds);
  const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((drawn) => drawn === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test("figures say how many rows they stand on and how sure they are", () => {
  const pairs = [
    { said: true, is: true },
    { said: true, is: false },
    { said: false, is: true },
    { said: false, is: false },
  ];
  expect(f1Of(pairs)).toEqual({ value: 0.5, rows: 4 });
  expect(f1Of([{ said: false, is: false }]).value).toBe(0);
  expect(accuracyOf([true, true, false, true])).toEqual({ value: 0.75, rows: 4 });
  expect(
    sayFigure("polite", [
      { value: 0.8, rows: 100 },
      { value: 0.9, rows: 100 },
    ]),
  ).toContain("polite: 0.850 (95 % 0.801 to 0.899, n 200)");
});
