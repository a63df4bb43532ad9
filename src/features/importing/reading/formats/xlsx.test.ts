import { describe, expect, test } from "vitest";
import {
  mapped,
  readWhole,
  stream,
  workbookOf,
  zipOf,
  type Cell,
} from "../testing/made-for-tests.ts";
import { showSerial } from "./xlsx.ts";

// As Zammad writes it: a title, an empty row, the header, the rows, an empty row and a line about the zone.
const zammad: (readonly Cell[])[] = [
  ["2024-5"],
  [],
  [
    "#",
    "Title",
    "State",
    "Priority",
    "Group",
    "Owner",
    "Customer",
    "Organization",
    "Created At",
    "Closed At",
    "First Response At",
    "Article Count",
  ],
  [
    "10011",
    "Neuer Zugang & Rechte",
    "closed",
    "2 normal",
    "IT Zürich",
    "Ana Lind",
    "Ben Ode",
    "Buchhaltung",
    { serial: 45_423.5 },
    { serial: 45_424.75 },
    { serial: 45_423.541_666_666_7 },
    3,
  ],
  [
    "10012",
    "Drucker",
    "open",
    "3 high",
    "IT Zürich",
    "-",
    "Cem Ay",
    null,
    { serial: 45_425.25 },
    null,
    null,
    1,
  ],
  [],
  ["Timezone: Europe/Zurich"],
];

describe("a workbook", () => {
  test("Zammad's is read with its dates, and what is no row is listed", async () => {
    const { plan, rows, unreadable } = await readWhole(stream(workbookOf({ Sheet1: zammad })), {
      zone: "Europe/Zurich",
    });
    expect(plan.kind).toBe("zammad");
    expect(mapped(plan)).toMatchObject({
      case: "#",
      title: "Title",
      team: "Group",
      person: "Owner",
      requester: "Customer",
      customer: "Organization",
      openedAt: "Created At",
      closedAt: "Closed At",
      firstReplyAt: "First Response At",
    });
    expect(rows.map(({ caseKey, line }) => [caseKey, line])).toEqual([
      ["10011", 4],
      ["10012", 5],
    ]);
    expect(rows[0]!.events.map(({ kind, at }) => `${kind} ${at.toISOString()}`)).toEqual([
      "asked 2024-05-11T10:00:00.000Z",
      "firstReply 2024-05-11T11:00:00.000Z",
      "closed 2024-05-12T16:00:00.000Z",
    ]);
    expect(rows[1]!.request).toMatchObject({ customer: null, closedAt: null, team: "IT Zürich" });
    expect(unreadable.map(({ line, raw }) => [line, raw])).toEqual([
      [1, "2024-5"],
      [7, "Timezone: Europe/Zurich"],
    ]);
  });

  test("every sheet is read; one without a table is passed over", async () => {
    const log = (team: string): Cell[][] => [
      ["Case ID", "Activity", "Timestamp", "Group"],
      ["1", "a", "2024-01-02 10:00", team],
      ["1", "b", "2024-01-03 10:00", team],
    ];
    const { rows } = await readWhole(
      stream(workbookOf({ First: log("A"), Notes: [["hello"]], Second: log("B") })),
    );
    expect(rows.map(({ events }) => events[0]!.team)).toEqual(["A", "A", "B", "B"]);
  });

  test("a later sheet that is no log costs its own rows only", async () => {
    const book = workbookOf({
      First: [
        ["Case ID", "Activity", "Timestamp"],
        ["1", "a", "2024-01-02 10:00"],
      ],
      Totals: [
        ["Colour", "Count"],
        ["red", 3],
        ["blue", 4],
      ],
    });
    const { rows, unreadable } = await readWhole(stream(book));
    expect(rows).toHaveLength(1);
    expect(unreadable.map(({ raw }) => raw)).toEqual(["red\t3", "blue\t4"]);
    expect(unreadable[0]!.reason).toContain("sheet Totals");
  });

  test("inside a zip it is read as well", async () => {
    const { rows } = await readWhole(
      stream(zipOf([{ name: "report.xlsx", content: workbookOf({ Sheet1: zammad }) }])),
    );
    expect(rows).toHaveLength(2);
  });

  test("entities that multiply are refused", async () => {
    const book = zipOf([
      {
        name: "xl/workbook.xml",
        content: `<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: "xl/sharedStrings.xml",
        content: `<!DOCTYPE sst [<!ENTITY a "haha">]><sst><si><t>&a;</t></si></sst>`,
      },
      { name: "xl/worksheets/sheet1.xml", content: "<worksheet/>" },
    ]);
    await expect(readWhole(stream(book))).rejects.toMatchObject({ reason: "entities" });
  });

  test("serial days are shown as dates", () => {
    expect(showSerial(45_423.5)).toBe("2024-05-11 12:00:00");
    expect(showSerial(43_961.5, true)).toBe("2024-05-11 12:00:00");
    expect(showSerial(1e12)).toBe("1000000000000");
  });
});
