/** What is read of a file, and what the hospitals of a published study say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { comparisonOf } from "./answers.ts";
import { readPanel, readPeriod } from "./file.ts";

const columns = { unit: "team", period: "month", figure: "pace", outcome: "care" };
const head = "team,month,pace,care\n";

describe("a file", () => {
  test("is read line by line; what cannot be read, or stands twice, is left out and said", () => {
    const csv = `${head}A,2026-01,1,2\nA,2026-02,1.5,NA\nA,2026-01,9,9\n,2026-01,1,1\nB,May,1,1\nB,2026-Q1,1,1\nB,2026-03,fast,1\nB,2026-03-31,-2,1e1\n`;
    expect(readPanel(csv, columns)).toMatchObject({
      lines: 8,
      empty: 1,
      rows: [
        { unit: "A", period: 2026 * 12, x: 1, y: 2 },
        { unit: "B", period: 2026 * 12 + 2, x: -2, y: 10 },
      ],
      wrong: [
        { line: 4, says: "A in 2026-01 stands above already; that one counts." },
        { line: 5, says: "It names no unit." },
        { line: 6 },
        { line: 7, says: "'2026-Q1' is a quarter, and the first is a month." },
        { line: 8, says: "'fast' is no number." },
      ],
    });
  });

  test("may be German, and without names for columns it tells which there are", () => {
    const csv = "Filiale;Jahr;Laune;Note\nNord;2025;1,5;2,25\n";
    const named = { unit: "Filiale", period: "Jahr", figure: "Laune", outcome: "Note" };
    expect(readPanel(csv, named)).toMatchObject({ rows: [{ period: 2025, x: 1.5, y: 2.25 }] });
    expect(readPanel(csv, null)).toMatchObject({ columns: Object.values(named), rows: [] });
    expect(readPanel(csv, columns)).toBe("columnMissing");
    expect(readPanel("only one column\n1\n", null)).toBe("unreadable");
    expect(readPanel(`${head}A,1,1,1\nA,900000,1,1\n`, columns)).toBe("tooManyLines");
  });

  test.each([
    ["2026-12", { kind: "month", number: 2026 * 12 + 11 }],
    ["2026Q4", { kind: "quarter", number: 2026 * 4 + 3 }],
    ["2026", { kind: "number", number: 2026 }],
    ["2026-13", null],
  ])("of %s the period is told", (text, period) => expect(readPeriod(text)).toEqual(period));
});

/**
 * Staff engagement (NHS Staff Survey) and mortality (Summary Hospital-level Mortality Indicator) of English hospital trusts, 2012 to 2019. Contains
 * public sector information licensed under the Open Government Licence v3.0. What R 4.2 says of it is a fact.
 */
const hospitals = new URL("./hospital-trusts.csv", import.meta.url);
test("staff engagement tells hospitals apart, and a change within one was not followed by another", () => {
  const named = {
    unit: "Code",
    period: "Year.Index",
    figure: "Engagement.Index",
    outcome: "SHMI.Index",
  };
  const read = readPanel(readFileSync(hospitals, "utf8"), named);
  if (typeof read === "string") throw new Error(read);
  expect(read.rows).toHaveLength(1073);
  expect(read.wrong).toEqual([]);
  const side = { key: "", unit: "", where: "outside", readBy: "colleagues" } as const;
  const { looks, sentences } = comparisonOf({
    panel: {
      rows: read.rows,
      units: new Map(read.rows.map(({ unit }) => [unit, { name: unit, teams: [] }])),
    },
    figure: { ...side, name: "Staff engagement", better: "more" },
    outcome: { ...side, name: "mortality", better: "less" },
    nouns: { one: "hospital", many: "hospitals", period: "year" },
    periodOf: String,
    remarks: [],
    asOf: null,
  });
  const r = Object.fromEntries(looks.map(({ look, r: found }) => [look, found]));
  expect(r["pooled"]).toBeCloseTo(-0.156813430847, 9);
  expect(r["between"]).toBeCloseTo(-0.252968424558, 9);
  expect(r["within"]).toBeCloseTo(-0.00309157605312, 9);
  expect(r["lagged"]).toBeCloseTo(-0.0352352544645, 9);
  expect(r["followed"]).toBeCloseTo(0.002586779, 8);
  expect(sentences).toEqual([
    "‘Staff engagement’ tells hospitals apart: where it is better, ‘mortality’ tends to be better too.",
    "But a year in which a hospital’s own ‘Staff engagement’ was better did not come with a better ‘mortality’, and was not followed by one.",
    "None of this says what brings about what.",
  ]);
});
