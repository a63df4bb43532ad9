import { expect, test } from "vitest";
import { readCalendar, readInstant, readPauses, WrongInput, writeInstant } from "./index.ts";

const read = (change: object) => () =>
  readCalendar({ hours: { mon: [["08:00", "17:00"]] }, timezone: "Europe/Berlin", ...change });

test("missing days are closed and frames that touch or overlap are joined in order", () => {
  const { hours } = readCalendar({
    hours: {
      mon: [
        ["14:00", "18:00"],
        ["08:00", "13:00"],
        ["13:00", "13:30"],
        ["17:00", "24:00"],
      ],
      tue: null,
      wed: [],
    },
    timezone: "UTC",
  });
  expect(hours.mon).toEqual([
    { opens: 480, closes: 810 },
    { opens: 840, closes: 1440 },
  ]);
  expect([hours.tue, hours.wed, hours.sun]).toEqual([[], [], []]);
});

test("full weekday names, single digits of hours, seconds and any case of letters are understood", () => {
  const { hours, zone } = readCalendar({
    hours: { Monday: [["8:00", "17:30:30"]], TUE: [["00:00", "24:00:00"]] },
    timezone: "europe/berlin",
  });
  expect(hours.mon).toEqual([{ opens: 480, closes: 1050.5 }]);
  expect(hours.tue).toEqual([{ opens: 0, closes: 1440 }]);
  expect(zone).toBe("Europe/Berlin");
});

test("equal calendars are one frozen object", () => {
  expect(read({})()).toBe(read({ holidays: [] })());
  expect(Object.isFrozen(read({})().hours.mon[0])).toBe(true);
  expect(read({ holidays: ["*-12-25", "2025-01-02"] })()).toBe(
    read({ holidays: ["2025-01-02", "*-12-25", "2025-01-02"] })(),
  );
});

test.each<[string, object, string, string]>([
  ["no hours at all", { hours: undefined }, "hours", "hours is nothing: write frames by weekday"],
  ["hours in a list", { hours: [] }, "hours", "hours is a list"],
  ["an unknown weekday", { hours: { montag: [] } }, "hours", '"montag" as a weekday'],
  [
    "a weekday named like a part of every object",
    { hours: JSON.parse('{"constructor":[]}') },
    "hours",
    '"constructor" as a weekday',
  ],
  [
    "a day that is no list",
    { hours: { mon: "08:00-17:00" } },
    "hours.mon",
    "write a list of frames",
  ],
  [
    "a frame without a list around it",
    { hours: { mon: ["08:00", "17:00"] } },
    "hours.mon",
    '"08:00" as a frame',
  ],
  [
    "a frame of three times",
    { hours: { mon: [["08:00", "12:00", "17:00"]] } },
    "hours.mon",
    "write two times",
  ],
  [
    "a time that does not exist",
    { hours: { mon: [["08:00", "25:00"]] } },
    "hours.mon",
    '"25:00" as a time',
  ],
  [
    "a minute that does not exist",
    { hours: { mon: [["08:60", "17:00"]] } },
    "hours.mon",
    '"08:60" as a time',
  ],
  [
    "a time after the end of the day",
    { hours: { mon: [["08:00", "24:01"]] } },
    "hours.mon",
    '"24:01" as a time',
  ],
  ["a number as a time", { hours: { mon: [[8, 17]] } }, "hours.mon", "8 as a time"],
  [
    "a frame whose end is before its start",
    { hours: { mon: [["18:00", "14:00"]] } },
    "hours.mon",
    "ends before it begins",
  ],
  [
    "a frame that is never open",
    { hours: { mon: [["08:00", "08:00"]] } },
    "hours.mon",
    "never open",
  ],
  ["an unknown zone", { timezone: "Mars/Base" }, "timezone", "no known zone"],
  ["a bare offset as a zone", { timezone: "+02:00" }, "timezone", "no known zone"],
  ["no zone", { timezone: undefined }, "timezone", "timezone is missing"],
  ["a zone that is no text", { timezone: 7 }, "timezone", "no known zone"],
  ["a wrong date", { holidays: ["2025-02-30"] }, "holidays", '"2025-02-30", which is no date'],
  ["a wrong yearly date", { holidays: ["*-02-30"] }, "holidays", '"*-02-30", which is no date'],
  ["a holiday that is no text", { holidays: [20251225] }, "holidays", "which is no date"],
  ["holidays that are no list", { holidays: "2025-12-25" }, "holidays", "write a list"],
  ["a calendar with no open time at all", { hours: {} }, "hours", "never open"],
  ["a calendar with only empty days", { hours: { mon: [], tue: null } }, "hours", "never open"],
])("refuses %s", (_name, change, field, sentence) => {
  expect(read(change)).toThrow(WrongInput);
  expect(read(change)).toThrow(
    expect.objectContaining({ field, message: expect.stringContaining(sentence) }),
  );
});

test("refuses a calendar whose every date is a holiday of every year, and takes one that opens on 29 February only", () => {
  const allDates = Array.from(
    { length: 366 },
    (_, index) => `*${new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(4, 10)}`,
  );
  expect(read({ holidays: allDates })).toThrow("never open");
  expect(read({ holidays: allDates.filter((date) => date !== "*-02-29") })().holidays).toHaveLength(
    365,
  );
});

test.each([
  ["2016-02-01T11:25:30Z", "2016-02-01T11:25:30Z"],
  ["2016-02-01T12:25:30+01:00", "2016-02-01T11:25:30Z"],
  ["2016-02-01T00:25:30-0530", "2016-02-01T05:55:30Z"],
  ["2016-02-01T00:25:30-02", "2016-02-01T02:25:30Z"],
  ["2016-02-01t11:25z", "2016-02-01T11:25:00Z"],
  ["2016-02-01 11:25:30 Z", "2016-02-01T11:25:30Z"],
  ["2016-02-01T11:25:30.000Z", "2016-02-01T11:25:30Z"],
  ["2016-02-01T11:25:30.5Z", "2016-02-01T11:25:30.5Z"],
  ["2016-02-01T11:25:30.123456789Z", "2016-02-01T11:25:30.123Z"],
  ["2016-02-29T23:59:59Z", "2016-02-29T23:59:59Z"],
  ["2016-02-01T10:20:00.100Z", "2016-02-01T10:20:00.1Z"],
])("%s is read and written as %s", (text, written) => {
  expect(writeInstant(readInstant(text, "start"))).toBe(written);
});

test.each([
  ["2025-02-30T00:00:00Z", "no such date"],
  ["2025-13-01T00:00:00Z", "no such date"],
  ["2025-02-20T24:00:00Z", "no such time"],
  ["2025-02-20T10:60:00Z", "no such time"],
  ["2025-02-20T10:00:00", "with Z or an offset"],
  ["2025-02-20", "with Z or an offset"],
  ["yesterday", "with Z or an offset"],
  [1454325930, "with Z or an offset"],
  [null, "with Z or an offset"],
  [undefined, "start is missing"],
])("%s is refused", (value, sentence) => {
  expect(() => readInstant(value, "start")).toThrow(sentence);
});

test("a missing list is none, and an end that is null or missing is open", () => {
  expect(readPauses(undefined)).toEqual([]);
  expect(
    readPauses([["2016-02-01T11:00:00Z", null], ["2016-02-01T11:00:00Z"]]).map((pause) => pause.to),
  ).toEqual([null, null]);
});

test.each<[string, unknown, string]>([
  [
    "a pause that ends before it begins",
    [["2016-02-01T11:00:00Z", "2016-02-01T10:00:00Z"]],
    "pauses[0] ends before it begins",
  ],
  ["a pause without a beginning", [[null, "2016-02-01T10:00:00Z"]], "pauses[0][0] is null"],
  ["a pause with a wrong end", [["2016-02-01T11:00:00Z", "soon"]], 'pauses[0][1] is "soon"'],
  ["a pause that is no pair", ["2016-02-01T11:00:00Z"], 'pauses[0] is "2016-02-01T11:00:00Z"'],
  ["pauses that are no list", {}, "pauses is an object"],
])("refuses %s", (_name, value, sentence) => {
  expect(() => readPauses(value)).toThrow(sentence);
});
