import { expect, test } from "vitest";
import { apart, tooLittle } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import { chanceWords, exampleCsv, inR, numbersCsv, rowsCsv, rWords } from "./words.ts";

const { en } = wordsIn;

test("a correlation is written as people write it", () => {
  expect([0.25, -0.157, -0.003, 1, 0].map((r) => rWords(r, en))).toEqual([
    ".25",
    "-.16",
    ".00",
    "1.00",
    ".00",
  ]);
  expect([0.001, 0.5, null].map((p) => chanceWords(p, en))).toEqual(["under .005", ".50", "–"]);
});

test("rows go out with what came after, and nothing where a period lies between", () => {
  const row = { unit: "A", period: "2026-01", number: 1, figure: 2, outcome: 3 };
  const rows = [row, { ...row, number: 2, outcome: 5 }, { ...row, number: 9, outcome: 7 }];
  const lines = rowsCsv(rows).trim().split("\r\n");
  expect(lines.map((line) => line.split(",").slice(2).join(","))).toEqual([
    '"number","figure","outcome","outcome_after"',
    "1,2,3,5",
    "2,2,5,",
    "9,2,7,",
  ]);
});

test("R is told of months alone where units are enough, and the example is one", () => {
  expect(inR(false)).toContain("factor(number)");
  expect(inR(true)).not.toContain("factor(number)");
  expect(exampleCsv().trim().split("\r\n")).toHaveLength(241);
});

test("a file of numbers has four decimals at most, and below the floor none", () => {
  const [between] = apart.looks;
  const looks = [{ ...between!, r: 1 / 3 }, tooLittle.looks[0]!];
  expect(
    numbersCsv({ ...apart, looks })
      .trim()
      .split("\r\n")
      .slice(1),
  ).toEqual([
    '"between",0.3333,0.64,0.99,7,7,7,0.002,""',
    '"between",,,,3,,3,,"too few to say (n\u00a0=\u00a03)"',
  ]);
});
