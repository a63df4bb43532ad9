import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWhole, stream } from "./testing/made-for-tests.ts";
import { otherFacts } from "./turn-row.ts";

const header = "Case ID,Activity,Timestamp,Group\n";

describe("nothing is lost", () => {
  const unit = fc.constantFrom(
    "R",
    "1",
    "2024-03-04",
    "?",
    ",",
    '"',
    "\n",
    "\r\n",
    "ü",
    " ",
    "\0",
    ";",
    "NA",
    ",,",
    "'",
  );
  const body = fc.string({ unit, maxLength: 80 });
  const count = (text: string): Promise<[number, number, number]> =>
    readWhole(stream(text)).then(({ rows, unreadable, progress }) => {
      expect(progress).toMatchObject({ rows: rows.length, unreadable: unreadable.length });
      return [rows.length, unreadable.length, rows.flatMap(({ events }) => events).length];
    });

  test("every row of a log is one event or one unreadable row", async () => {
    const cell = fc.constantFrom(
      "",
      "R-1",
      "R-2",
      "?",
      "2024-03-04",
      "12/13/14",
      "soon",
      '"a,b"',
      '"x\ny"',
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const text = `Case ID,Timestamp,Activity\nR-0,2024-01-01,a\n${lines.map((line) => line.join(",")).join("\n")}\n`;
        const [rows, unreadable, events] = await count(text);
        expect(events).toBe(rows);
        // A line whose cells are all empty but two is still a row; only lines without any character are none.
        expect(rows + unreadable).toBe(1 + lines.filter((line) => line.join(",") !== "").length);
      }),
    );
  });

  test("however the bytes are cut, the events, the unreadable rows and the identities are the same", async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 1, max: 11 }), async (text, size) => {
        const outcome = (pieces: number): Promise<unknown> =>
          readWhole(stream(header + text, pieces)).then(
            ({ rows, unreadable }) => [rows, unreadable],
            (refused: Error) => refused.message,
          );
        expect(await outcome(size)).toEqual(await outcome(1_000));
      }),
    );
  });
});

describe("hostile tables", () => {
  test("headers named after the inner workings of objects are columns like others", async () => {
    const { plan, rows } = await readWhole(
      stream(
        "Case ID,Timestamp,Activity,__proto__,constructor,toString\n1,2024-01-01,a,x,y,z\n1,2024-01-02,b,x,y,z\n",
      ),
    );
    const facts = otherFacts(rows[0]!, plan.columns, plan.places);
    expect(Object.keys(facts)).toEqual(["__proto__", "constructor", "toString"]);
    expect(JSON.stringify(facts)).toBe('{"__proto__":"x","constructor":"y","toString":"z"}');
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("a case named __proto__ is a case", async () => {
    const { rows } = await readWhole(
      stream(`${header}__proto__,a,2024-01-01,toString\n__proto__,b,2024-01-02,constructor\n`),
    );
    expect(rows.map(({ caseKey, events }) => [caseKey, events[0]!.team])).toEqual([
      ["__proto__", "toString"],
      ["__proto__", "constructor"],
    ]);
  });

  test("NUL bytes are left out and cost no row", async () => {
    const { rows, unreadable } = await readWhole(
      stream(`${header}R\0-1,a\0,2024-01-01,Desk\nR-1,b,2024-01-02,Desk\n`),
    );
    expect([rows.map(({ caseKey }) => caseKey), unreadable]).toEqual([["R-1", "R-1"], []]);
  });

  test("a line of ten megabytes costs only itself", async () => {
    const { rows, unreadable } = await readWhole(
      stream(
        `${header}1,a,2024-01-01,Desk\n1,${"x".repeat(10_000_000)},2024-01-01,Desk\n1,b,2024-01-02,Desk\n`,
      ),
    );
    expect([rows.length, unreadable.map(({ line }) => line)]).toEqual([2, [3]]);
  });

  test("ten thousand columns are read", async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(",");
    const { rows } = await readWhole(
      stream(`Case ID,Timestamp,${names}\n1,2024-01-01,${"x,".repeat(9_999)}y\n`),
    );
    expect(rows).toHaveLength(1);
  });

  test("a header of a million columns of one name is refused at once", async () => {
    await expect(
      readWhole(stream(`Case ID,Timestamp,${"a,".repeat(1_000_000)}\n`)),
    ).rejects.toMatchObject({ reason: "noTable" });
    const { rows } = await readWhole(
      stream(`Case ID,Timestamp,${"a,".repeat(15_000)}\n1,2024-01-01,\n`),
    );
    expect(rows).toHaveLength(1);
  });
});
