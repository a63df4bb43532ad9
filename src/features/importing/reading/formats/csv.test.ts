import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { CsvRows, maxRowChars, type Dialect } from "./csv.ts";
import { detectDialect } from "./dialect.ts";
import { isGood, type RawRow } from "./raw-row.ts";

const comma: Dialect = { delimiter: ",", newline: "\n" };

function rowsOf(text: string, dialect: Dialect = comma, pieces: readonly number[] = []): RawRow[] {
  const scanner = new CsvRows(dialect);
  let rows: RawRow[] = [];
  let at = 0;
  for (const size of pieces) {
    rows = rows.concat(scanner.push(text.slice(at, at + size)));
    at += size;
  }
  return rows.concat(scanner.push(text.slice(at)), scanner.end());
}

const cellsOf = (text: string, dialect: Dialect = comma): (readonly string[] | string)[] =>
  rowsOf(text, dialect).map((row) => (isGood(row) ? row.cells : `${row.line}: ${row.raw}`));

describe("rows by a table of cases", () => {
  const cases: [string, string, (readonly string[] | string)[]][] = [
    [
      "plain cells",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["an end of line at the end", "a,b\n", [["a", "b"]]],
    [
      "Windows ends of line",
      'a,b\r\n"c",d\r\n',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "empty lines",
      "\na,b\n\r\n\nc,d\n\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "an empty cell at the end",
      'a,\n"b",\n"c",',
      [
        ["a", ""],
        ["b", ""],
        ["c", ""],
      ],
    ],
    ["commas and doubled marks", '"a,b","say ""hi"""', [["a,b", 'say "hi"']]],
    [
      "an end of line in a cell",
      '"a\nb",c\nd,e',
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    ["marks in a plain cell", 'a 5" disk,b', [['a 5" disk', "b"]]],
    ["marks that are not doubled", '"he said "no" to me",b', [['he said "no" to me', "b"]]],
    ["blanks around marks", 'a, "b,c" ,d', [["a", "b,c", "d"]]],
    ["wider and narrower rows", "a,b\nc\nd,e,f", [["a", "b"], ["c"], ["d", "e", "f"]]],
    ["a cell never closed", '"a,b\nc,d\ne,f', ['1: "a,b', ["c", "d"], ["e", "f"]]],
    [
      "a cell never closed before quoted rows",
      'x,"a\n"c","d"\n"e","f"',
      ['1: x,"a', ["c", "d"], ["e", "f"]],
    ],
    ["a lone mark at the end", 'a,b\n"', [["a", "b"], '2: "']],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test("old Macintosh ends of line", () => {
    expect(cellsOf('a;b\r"c\rd";e\r', { delimiter: ";", newline: "\r" })).toEqual([
      ["a", "b"],
      ["c\rd", "e"],
    ]);
  });

  test("a row tells the physical line on which it starts", () => {
    expect(rowsOf('h,i\n\n"a\nb\nc",d\ne,f\n').map(({ line }) => line)).toEqual([1, 3, 6]);
  });
});

describe("rows of any text", () => {
  const odd = fc.string({
    unit: fc.constantFrom("a", "é", '"', ",", "\n", "\r", " ", "\r\n", '""', '"\n"'),
    maxLength: 60,
  });
  const cuts = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 30 });

  test("however the text is cut, the rows are the same", () => {
    fc.assert(
      fc.property(odd, cuts, (text, pieces) => {
        expect(rowsOf(text, comma, pieces)).toEqual(rowsOf(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("no character is lost: the raw rows side by side are the text", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const ends = /[\r\n]/g;
        const joined = rowsOf(text)
          .map((row) => row.raw ?? "")
          .join("");
        expect(joined.replace(ends, "")).toBe(text.replace(ends, ""));
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is written by the rules comes back as it was", () => {
    const table = fc.array(
      fc.array(
        fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "ü", " "), maxLength: 8 }),
        { minLength: 2, maxLength: 5 },
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(table, cuts, (rows, pieces) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect(rowsOf(text, comma, pieces).map((row) => (isGood(row) ? row.cells : row))).toEqual(
          rows,
        );
      }),
    );
  });
});

describe("hostile text", () => {
  test("a line of ten million characters costs only itself", () => {
    const rows = rowsOf(
      `a,b\n${"x".repeat(10_000_000)}\nc,d`,
      comma,
      Array.from({ length: 60 }, () => 200_000),
    );
    expect(rows.map((row) => (isGood(row) ? row.cells : row.reason.slice(0, 18)))).toEqual([
      ["a", "b"],
      "The line is longer",
      ["c", "d"],
    ]);
    expect(rows[1]!.raw!.length).toBeLessThan(100_000);
    expect(rows[2]!.line).toBe(3);
  });

  test("a cell that is never closed gives up at the limit, wherever the text is cut", () => {
    const text = `a,b\n"open\n${`c,${"d".repeat(97)}\n`.repeat(maxRowChars / 90)}e,"f"\n`;
    const whole = rowsOf(text);
    expect(whole.filter((row) => !isGood(row))).toHaveLength(1);
    expect(rowsOf(text, comma, [200_000, 3_300_000, 7]).length).toBe(whole.length);
  });

  test("many lines that each open a cell take linear time", async () => {
    const read = (lines: number): ReturnType<typeof rowsOf> => rowsOf('"""a\n'.repeat(lines));
    expect(read(12_500)).toHaveLength(12_500);
    expect(await growthOf(read, 12_500)).toBeLessThan(mostGrowth);
  });
});

describe("telling the dialect", () => {
  const cases: [string, string][] = [
    ["a,b,c\n1,2,3", ","],
    ["a;b;c\n1,5;2,5;3,5\n1;2;3", ";"],
    ["a\tb\n1, or 2\t3", "\t"],
    ["a|b|c\n1|2|3", "|"],
    ["Created;Title (short, long);Team\n1;x, y;z\n2;a, b, c;d", ";"],
    ['"a,b";"c"\n"1,2,3";"4"', ";"],
    ["sep=;\na,b;c\n1;2", ";"],
    ["a,b", ","],
  ];
  test.each(cases)("%j", (text, delimiter) => {
    expect(detectDialect(text)?.dialect.delimiter).toBe(delimiter);
  });

  test("lines without columns are no table", () => {
    expect(detectDialect("hello\nworld\n")).toBeNull();
  });
});
