import { describe, expect, test } from "vitest";
import { stream } from "./testing/made-for-tests.ts";
import { preview } from "./preview.ts";

describe("a preview", () => {
  test("says what was recognised, how times are read, and shows the first rows", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `INC${at % 10};${(at % 28) + 1}/2/2024 10:00;Desk ${at % 3};New`,
    );
    const shown = await preview(
      stream(`number;sys_updated_on;assignment_group;state\n${rows.join("\n")}\n`),
    );
    expect(shown).toMatchObject({
      kind: "servicenow",
      shape: "log",
      zone: "UTC",
      datesCertain: true,
      estimatedRows: 30,
      rowsAreExact: true,
    });
    expect(shown.mapping).toMatchObject({
      case: ["number"],
      time: ["sys_updated_on"],
      team: ["assignment_group"],
    });
    expect(shown.columns[2]).toEqual({
      name: "assignment_group",
      samples: ["Desk 0", "Desk 1", "Desk 2"],
      fields: ["team"],
    });
    expect(shown.rows).toHaveLength(20);
    expect(shown.rows[0]).toEqual({
      line: 2,
      cells: ["INC0", "1/2/2024 10:00", "Desk 0", "New"],
      times: [{ field: "time", at: new Date("2024-02-01T10:00:00Z") }],
    });
    expect(shown.decisions).toEqual([
      'It is an export of ServiceNow, by its columns "assignment_group", "sys_updated_on".',
      'Each row is one event, as "number" repeats; its time is "sys_updated_on".',
      "It is written as CSV with semicolons, UTF-8 (its bytes are valid as such).",
      "The day comes first: 13/2/2024 has no other reading.",
      "Times without a zone of their own are taken as UTC.",
    ]);
  });

  test("says when the dates could be read both ways", async () => {
    const shown = await preview(stream("Case,Timestamp,Activity\n1,3/4/2024,a\n1,4/4/2024,b\n"));
    expect(shown.datesCertain).toBe(false);
    expect(shown.decisions.join(" ")).toContain("No number above 12 proves it");
  });

  test("proof that comes late in a file is still found", async () => {
    const early = Array.from(
      { length: 6_000 },
      (_, at) => `${at % 50},${(at % 12) + 1}/${(at % 12) + 1}/2024,a`,
    );
    const shown = await preview(
      stream(`Case,Timestamp,Activity\n${early.join("\n")}\n1,2/29/2024,b\n`),
    );
    expect(shown.datesCertain).toBe(true);
    expect(shown.decisions.join(" ")).toContain("The month comes first: 2/29/2024");
  });
});
