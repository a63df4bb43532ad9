/** Reports in their real layouts, byte by byte, of people who do not exist. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderOf, readLength, readWall } from "./dates.ts";
import { type ReadAttendance, readAttendance } from "./read-attendance.ts";
import { reports, sixteen } from "./reports-for-tests.ts";

const read = (bytes: Uint8Array, order: "day-first" | "month-first" | null = null) => {
  const found = readAttendance(bytes, order);
  if (typeof found === "string" || "ask" in found) throw new Error(JSON.stringify(found));
  return found;
};
const wall = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString().slice(0, 19);
const short = ({ people }: ReadAttendance) =>
  people.map(({ name, address, joined, left, seconds }) => [
    name,
    address,
    wall(joined),
    wall(left),
    seconds,
  ]);

const ada = "ada.brook@example.org";
const goran = "goran.petrov@example.org";
/** What each of the reports says; they tell of the same meeting. */
const both = [
  ["Ada Brook", ada, "2026-03-16T09:58:12", "2026-03-16T11:03:15", 3903],
  ["Goran Petrov", goran, "2026-03-16T10:07:40", "2026-03-16T11:02:00", 3260],
];

describe("Teams", () => {
  test.each(["english", "german", "french", "british", "polish"] as const)(
    "sections in %s: the same people, times and lengths",
    (tongue) => {
      const found = read(reports.sections[tongue]);
      expect(found.layout).toBe("teams-sections");
      expect(found.title).toBe("Monday round");
      expect([wall(found.began), wall(found.ended)]).toEqual([
        "2026-03-16T09:58:02",
        "2026-03-16T11:03:20",
      ]);
      expect(short(found).slice(0, 2)).toEqual(both);
      expect(found.people[2]).toMatchObject({ name: "Somebody Else", address: null });
    },
  );

  test("the summary and one table, as it was until 2022", () => {
    for (const bytes of [reports.summary.english, reports.summary.german]) {
      const found = read(bytes);
      expect(found.layout).toBe("teams-summary");
      expect(found.title).toBe("Monday round");
      expect(short(found)).toEqual(both);
    }
  });

  test("the log of comings and goings, as it was before", () => {
    for (const bytes of Object.values(reports.log)) {
      const found = read(bytes);
      expect(found.layout).toBe("teams-log");
      expect(
        found.people.map(({ name, joined, left }) => [name, wall(joined), wall(left)]),
      ).toEqual([
        ["Ada Brook", "2026-03-16T09:58:12", "2026-03-16T11:03:15"],
        ["Goran Petrov", "2026-03-16T10:07:40", null],
      ]);
    }
  });

  test("times that are said to be UTC are known as such", () => {
    expect(read(reports.sections.utc).isUtc).toBe(true);
    expect(read(reports.sections.english).isUtc).toBe(false);
  });
});

describe("Zoom", () => {
  test.each(["plain", "block", "german", "french", "excel"] as const)(
    "the participants, %s",
    (edition) => {
      const found = read(reports.zoom[edition]);
      expect(found.layout).toBe("zoom");
      expect(short(found).slice(0, 2)).toEqual([
        ["Ada Brook", ada, "2026-03-16T09:58:12", "2026-03-16T11:03:15", 3900],
        ["Goran Petrov", goran, "2026-03-16T10:07:40", "2026-03-16T11:02:00", 3240],
      ]);
    },
  );

  test("what stands above the table says which meeting it was", () => {
    const { title, began, ended } = read(reports.zoom.block);
    expect([title, wall(began), wall(ended)]).toEqual([
      "Monday round",
      "2026-03-16T09:58:00",
      "2026-03-16T11:03:00",
    ]);
  });

  test("somebody who waited outside and then came in is one person who came when they came", () => {
    const found = read(reports.zoom.waiting);
    expect(found.people).toHaveLength(1);
    expect(wall(found.people[0]!.joined)).toBe("2026-03-16T09:58:12");
    expect(found.people[0]!.lines).toHaveLength(2);
  });

  test("the report without times is refused as such", () => {
    expect(readAttendance(reports.zoom.sums, null)).toBe("noTimes");
  });
});

test("a date that could be either is asked about, and read as it was answered", () => {
  expect(readAttendance(reports.sections.ambiguous, null)).toEqual({
    ask: "order",
    example: "3/2/26, 9:58:02 AM",
  });
  expect(wall(read(reports.sections.ambiguous, "month-first").began)).toBe("2026-03-02T09:58:02");
  expect(wall(read(reports.sections.ambiguous, "day-first").began)).toBe("2026-02-03T09:58:02");
  expect(wall(read(reports.sections.english, "day-first").began)).toBe("2026-03-16T09:58:02");
});

test("orders that contradict each other, other files and nothing at all are refused", () => {
  expect(readAttendance(reports.sections.contradictory, null)).toBe("contradictoryDates");
  expect(readAttendance(Buffer.from("name,age\nAda,40\n"), null)).toBe("unknownLayout");
  expect(readAttendance(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), null)).toBe("noText");
  expect(readAttendance(new Uint8Array(), null)).toBe("noText");
  expect(readAttendance(sixteen("1. Summary\r\nMeeting title\tx\r\n"), null)).toBe("unknownLayout");
});

test("a line that cannot be read is named with its number and why; the others count", () => {
  const found = read(reports.sections.damaged);
  expect(found.unread).toEqual([
    { line: 12, why: "wrongTime" },
    { line: 13, why: "noName" },
    { line: 14, why: "noTime" },
    { line: 15, why: "wrongTime" },
  ]);
  expect(found.people.map(({ name }) => name)).toEqual(["Ada Brook"]);
});

test("no line is lost: people, what could not be read and what stands beside are all lines", () => {
  const all = Object.values(reports).flatMap((kind) => Object.values(kind) as Uint8Array[]);
  let counted = 0;
  for (const bytes of all) {
    const found = readAttendance(bytes, "month-first");
    if (typeof found === "string" || "ask" in found) continue;
    const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
    const written = text.split(/\r?\n/).filter((line) => /[^\s,;]/.test(line)).length;
    const { lines } = found;
    expect(lines.all).toBe(written);
    expect(lines.people + lines.unread + lines.beside).toBe(lines.all);
    counted += 1;
  }
  expect(counted).toBeGreaterThan(12);
});

test.each([
  ["3/16/26, 4:16:54 PM", "2026-03-16T16:16:54"],
  ["3/16/2026, 12:00:00 AM", "2026-03-16T00:00:00"],
  ["3/16/2026 12:30:00 PM", "2026-03-16T12:30:00"],
  ["16.03.26, 18:01:00", "2026-03-16T18:01:00"],
  ["16.03.2026 18:01:00", "2026-03-16T18:01:00"],
  ["16.3.2026 um 18:01 Uhr", "2026-03-16T18:01:00"],
  ["16/03/2026 à 18:01:00", "2026-03-16T18:01:00"],
  ["16/03/2026, 6:01:00 p. m.", "2026-03-16T18:01:00"],
  ["16-03-2026 18:01:00", "2026-03-16T18:01:00"],
  ["2026-03-16 18:01:00", "2026-03-16T18:01:00"],
  ["Mar 16, 2026 06:01:00 PM", "2026-03-16T18:01:00"],
  ["16 Mar 2026 18:01", "2026-03-16T18:01:00"],
  ["3/16/26, 4:16:54\u202fPM", "2026-03-16T16:16:54"],
  ["31.02.2026 18:01:00", null],
  ["16.03.2026 24:01:00", null],
  ["3/16/26, 13:00:00 PM", null],
  ["16.03.2026", null],
  ["Tuesday", null],
])("'%s' is %s", (text, wanted) => {
  const order = orderOf([text]);
  expect(wall(readWall(text, order === "month-first" ? order : "day-first"))).toBe(wanted);
});

test.each([
  ["1h 5m 3s", 3903],
  ["1 Std. 5 Min. 3 Sek.", 3903],
  ["1 Std. 5 Min.", 3900],
  ["1 h 5 min 3 s", 3903],
  ["59m 35s", 3575],
  ["45s", 45],
  ["01:05:03", 3903],
  ["65", 3900],
  ["", null],
  ["1 moon", null],
])("the length '%s' is %s", (text, wanted) => {
  expect(readLength(text)).toBe(wanted);
});

test("each date of a year is read again from every way to write it", () => {
  const two = (part: number): string => String(part).padStart(2, "0");
  const writings = [
    (d: Date) => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear() % 100}`,
    (d: Date) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()}`,
    (d: Date) => d.toISOString().slice(0, 10),
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
      fc.nat(2),
      (seconds, way) => {
        const at = new Date(seconds * 1000);
        const text = `${writings[way]!(at)}, ${at.toISOString().slice(11, 19)}`;
        return readWall(text, way === 0 ? "month-first" : "day-first") === at.getTime();
      },
    ),
  );
});

test("no file breaks the reading", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      readAttendance(bytes, "day-first");
    }),
  );
});
