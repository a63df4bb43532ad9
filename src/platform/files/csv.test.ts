import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";
import { safeCell, writeCsv } from "./csv-writing.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|calc"])(
  "%j is no formula any more",
  (text) => {
    expect(safeCell(text).startsWith(`"'`)).toBe(true);
  },
);

test("what was written is read again, formulas and quotes and all", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "=", "-", "'", '"', ",", ";", "5", "é", " ") })
    .map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv(["one", "two", "three"], rows));
      if (read === "unreadable") throw new Error(read);
      expect(read.map(({ cells }) => cells)).toEqual([["one", "two", "three"], ...rows]);
      expect(read.map(({ line }) => line)).toEqual(read.map((_, at) => at + 1));
    }),
  );
  expect(writeCsv(["n"], [[-3], [null]])).toBe('"n"\r\n-3\r\n\r\n');
});

test.each([
  ["semicolons, so that a comma stands within a number", "a;1,5\n", [["a", "1,5"]]],
  ["tabs", "a\tb\n", [["a", "b"]]],
  ["a mark at the start, blank lines, and quotes", '\uFEFF"a, b",2\r\n\r\n,\r\n', [["a, b", "2"]]],
])("%s", (_, csv, cells) => {
  const read = readCsv(csv);
  expect(read === "unreadable" ? read : read.map((row) => row.cells)).toEqual(cells);
});

test("names the line as an editor counts them, and a quote that is never closed", () => {
  expect(readCsv("a,b\n\nc,d\n")).toMatchObject([{ line: 1 }, { line: 3 }]);
  expect(readCsv('a,"b\nc,d\n')).toBe("unreadable");
});
