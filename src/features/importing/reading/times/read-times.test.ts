import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideTimes, looksLikeTime, timeReader } from "./read-times.ts";
import { wallClockOf } from "./zone-offsets.ts";

const iso = (
  text: string,
  order: "dayFirst" | "monthFirst" = "dayFirst",
  zone = "UTC",
): string | null => {
  const at = timeReader(order, zone)(text);
  return at === null ? null : new Date(at).toISOString();
};

describe("times by a table of writings", () => {
  const cases: [string, string][] = [
    ["2016-02-29", "2016-02-29T00:00:00.000Z"],
    ["2016-02-29 01:16:00.000", "2016-02-29T01:16:00.000Z"],
    ["2016-02-29T01:16:00Z", "2016-02-29T01:16:00.000Z"],
    ["2012-03-31T21:59:42+02:00", "2012-03-31T19:59:42.000Z"],
    ["2012-03-31T21:59:42.123456+0200", "2012-03-31T19:59:42.123Z"],
    ["2012-03-31 21:59:42 -0700", "2012-04-01T04:59:42.000Z"],
    ["2012-03-31 21:59:42 UTC", "2012-03-31T21:59:42.000Z"],
    ["2012/10/09 14:50:17.000", "2012-10-09T14:50:17.000Z"],
    ["29/2/2016 01:16", "2016-02-29T01:16:00.000Z"],
    ["29.02.2016 01:16", "2016-02-29T01:16:00.000Z"],
    ["29.02.2016, 01:16:05", "2016-02-29T01:16:05.000Z"],
    ["29-02-2016 01:16:05", "2016-02-29T01:16:05.000Z"],
    ["29/02/16 13:16", "2016-02-29T13:16:00.000Z"],
    ["11/May/24 03:26 PM", "2024-05-11T15:26:00.000Z"],
    ["11/May/24 12:05 AM", "2024-05-11T00:05:00.000Z"],
    ["11-Mai-2024 15:26", "2024-05-11T15:26:00.000Z"],
    ["11. Mai 2024 15:26", "2024-05-11T15:26:00.000Z"],
    ["11. März 2024 um 15:26", "2024-03-11T15:26:00.000Z"],
    ["11/févr./24 15:26", "2024-02-11T15:26:00.000Z"],
    ["11 août 2024 à 15h26", "2024-08-11T15:26:00.000Z"],
    ["11 de mayo de 2024 15:26", "2024-05-11T15:26:00.000Z"],
    ["11/ene/24 3:26 p.m.", "2024-01-11T15:26:00.000Z"],
    ["11 giugno 2024 15:26", "2024-06-11T15:26:00.000Z"],
    ["11/mrt/24 15:26", "2024-03-11T15:26:00.000Z"],
    ["11/out/24 15:26", "2024-10-11T15:26:00.000Z"],
    ["May 11, 2024 3:26 PM", "2024-05-11T15:26:00.000Z"],
    ["Sat, 11 May 2024 15:26:00 +0200", "2024-05-11T13:26:00.000Z"],
    ["Sat May 11, 2024 15:26", "2024-05-11T15:26:00.000Z"],
    ["20240511T152600Z", "2024-05-11T15:26:00.000Z"],
    ["20240511152600", "2024-05-11T15:26:00.000Z"],
    ["20240511", "2024-05-11T00:00:00.000Z"],
    ["1715441160", "2024-05-11T15:26:00.000Z"],
    ["1715441160123", "2024-05-11T15:26:00.123Z"],
    ["1715441160.5", "2024-05-11T15:26:00.500Z"],
    ["45423.643055555556", "2024-05-11T15:26:00.000Z"],
  ];
  test.each(cases)("%s", (text, expected) => {
    expect(iso(text)).toBe(expected);
    expect(looksLikeTime(text)).toBe(true);
  });

  test("the month comes first when it is told so", () => {
    expect(iso("02/29/2016 1:16 PM", "monthFirst")).toBe("2016-02-29T13:16:00.000Z");
    expect(iso("02/29/2016 1:16 PM", "dayFirst")).toBeNull();
  });

  test.each([
    "",
    "soon",
    "2016-02-30",
    "2015-02-29",
    "31/04/2016",
    "2016-13-01",
    "2016-02-29 25:00",
    "2016-02-29 10:60",
    "1/1/0001",
    "12",
    "7.5",
    "Phone",
    "11/Foo/24",
    "29/2/2016 01:16 XYZT",
    "1".repeat(100),
  ])("%j is no time", (text) => {
    expect(iso(text)).toBeNull();
  });
});

describe("times without a zone of their own", () => {
  const cases: [string, string, string][] = [
    ["2024-01-15 12:00", "Europe/Berlin", "2024-01-15T11:00:00.000Z"],
    ["2024-07-15 12:00", "Europe/Berlin", "2024-07-15T10:00:00.000Z"],
    ["2024-03-31 01:59", "Europe/Berlin", "2024-03-31T00:59:00.000Z"],
    ["2024-03-31 02:30", "Europe/Berlin", "2024-03-31T01:30:00.000Z"],
    ["2024-03-31 03:00", "Europe/Berlin", "2024-03-31T01:00:00.000Z"],
    ["2024-10-27 02:30", "Europe/Berlin", "2024-10-27T00:30:00.000Z"],
    ["2024-10-27 03:00", "Europe/Berlin", "2024-10-27T02:00:00.000Z"],
    ["2024-11-03 01:30", "America/New_York", "2024-11-03T05:30:00.000Z"],
    ["2024-01-15 12:00", "Asia/Kathmandu", "2024-01-15T06:15:00.000Z"],
    ["2024-04-07 01:45", "Australia/Lord_Howe", "2024-04-06T14:45:00.000Z"],
  ];
  test.each(cases)("%s in %s", (text, zone, expected) => {
    expect(iso(text, "dayFirst", zone)).toBe(expected);
  });

  test("every instant comes back from its wall time, unless the clock shows it twice", () => {
    const wall = wallClockOf("Europe/Berlin");
    const shown = new Intl.DateTimeFormat("sv", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const instant = fc
      .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
      .map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(instant, (at) => {
        const back = wall(Date.parse(`${shown.format(at).replace(" ", "T")}Z`));
        expect([at, at - 3_600_000]).toContain(back);
      }),
      { numRuns: 500 },
    );
  });

  test("an unknown zone is refused", () => {
    expect(() => wallClockOf("Middle/Earth")).toThrow(/no time zone Middle\/Earth/);
  });
});

describe("whether the day or the month comes first", () => {
  const decided = (columns: string[][], zone = "UTC"): [string, boolean] => {
    const { order, certain } = decideTimes(columns, zone);
    return [order, certain];
  };
  const cases: [string, string[][], string, [string, boolean]][] = [
    ["a first number above 12", [["3/4/2024", "29/2/2024"]], "UTC", ["dayFirst", true]],
    ["a second number above 12", [["3/4/2024", "2/29/2024"]], "UTC", ["monthFirst", true]],
    [
      "proof in another column",
      [["3/4/2024"], ["29/2/2024"]],
      "America/New_York",
      ["dayFirst", true],
    ],
    ["ISO needs no proof", [["2024-03-04"]], "UTC", ["dayFirst", true]],
    ["proof of both", [["29/2/2024", "28/2/2024", "2/29/2024"]], "UTC", ["dayFirst", false]],
    [
      "the day varies more",
      [["3/1/2024", "3/2/2024", "3/3/2024", "3/4/2024"]],
      "UTC",
      ["monthFirst", false],
    ],
    ["times run forward", [["1/11/2023", "3/1/2024"]], "UTC", ["dayFirst", false]],
    ["as in the United States", [["3/4/2024 1:00 PM"]], "UTC", ["monthFirst", false]],
    ["an American zone", [["3/4/2024"]], "America/Chicago", ["monthFirst", false]],
    ["nothing tells", [["3.4.2024"]], "UTC", ["dayFirst", false]],
  ];
  test.each(cases)("%s", (_, columns, zone, expected) => {
    expect(decided(columns, zone)).toEqual(expected);
  });
});
