import { expect, test } from "vitest";
import { addWorkingTime, isOpen, nextOpening } from "../index.ts";
import {
  everyDay,
  monToFri,
  calendarOf,
  lunch,
  office,
  always,
  minutes,
  days,
  due,
  elapsed,
} from "./written.ts";

test("five hours across lunch and night are due the next morning to the second", () => {
  expect(due(lunch, "2016-02-01T11:25:30Z", minutes(300))).toBe("2016-02-02T07:25:30Z");
});

test.each([
  ["at closing", "2016-02-01T16:00:00Z", 60, "2016-02-01T17:00:00Z"],
  ["at lunch", "2016-02-01T11:00:00Z", 60, "2016-02-01T12:00:00Z"],
  ["at closing of a later day", "2016-02-01T11:00:00Z", 60 + 240 + 540, "2016-02-02T17:00:00Z"],
  ["at closing before a weekend", "2016-02-05T16:30:00Z", 30, "2016-02-05T17:00:00Z"],
])(
  "a budget used up exactly %s is due at the closing instant",
  (_where, start, count, expected) => {
    expect(due(lunch, start, minutes(count))).toBe(expected);
  },
);

test.each([
  [
    "one second more than fits is due one second after the next opening",
    "2016-02-01T16:00:00Z",
    3601,
    "2016-02-02T07:00:01Z",
  ],
  [
    "one second less than fits is due one second before closing",
    "2016-02-01T16:00:00Z",
    3599,
    "2016-02-01T16:59:59Z",
  ],
])("%s", (_name, start, seconds, expected) => {
  expect(due(lunch, start, { unit: "working-minutes", seconds })).toBe(expected);
});

test.each([
  ["at once if open", "2016-02-01T11:25:30Z", "2016-02-01T11:25:30Z"],
  ["at once at the opening instant", "2016-02-01T07:00:00Z", "2016-02-01T07:00:00Z"],
  ["at the next opening from a closing instant", "2016-02-01T17:00:00Z", "2016-02-02T07:00:00Z"],
  ["after lunch from the lunch closing", "2016-02-01T12:00:00Z", "2016-02-01T13:00:00Z"],
  ["on Monday from a Saturday", "2016-02-06T10:00:00Z", "2016-02-08T07:00:00Z"],
])("zero minutes are due %s", (_name, start, expected) => {
  expect(due(lunch, start, minutes(0))).toBe(expected);
});

test.each([
  ["before opening", "2016-02-01T03:00:00Z", "2016-02-01T08:00:00Z"],
  ["at lunch", "2016-02-01T12:30:00Z", "2016-02-01T14:00:00Z"],
  ["at a closing instant", "2016-02-01T17:00:00Z", "2016-02-02T08:00:00Z"],
  ["at the weekend", "2016-02-06T10:11:12Z", "2016-02-08T08:00:00Z"],
])("a start %s counts from the next opening", (_name, start, expected) => {
  expect(due(lunch, start, minutes(60))).toBe(expected);
});

test("milliseconds of the start are kept", () => {
  expect(due(office, "2016-02-01T10:00:00.250Z", { unit: "working-minutes", seconds: 1.5 })).toBe(
    "2016-02-01T10:00:01.750Z",
  );
});

test("a closing instant is closed and an opening instant is open", () => {
  expect(isOpen(office, new Date("2016-02-01T17:00:00Z"))).toBe(false);
  expect(isOpen(office, new Date("2016-02-01T16:59:59Z"))).toBe(true);
  expect(isOpen(office, new Date("2016-02-01T09:00:00Z"))).toBe(true);
  expect(nextOpening(office, new Date("2016-02-05T17:00:00Z"))).toEqual(
    new Date("2016-02-08T09:00:00Z"),
  );
  expect(nextOpening(office, new Date("2016-02-05T16:00:00Z"))).toEqual(
    new Date("2016-02-05T16:00:00Z"),
  );
});

test("true 24 hours have no gap at midnight and no closing", () => {
  expect(due(always, "2016-02-01T22:59:59Z", { unit: "working-minutes", seconds: 2 })).toBe(
    "2016-02-01T23:00:01Z",
  );
  expect(elapsed(always, "2016-02-01T00:00:00Z", "2016-02-08T00:00:00Z")).toBe(7 * 86_400);
  expect(due(always, "2016-02-01T23:00:00Z", minutes(0))).toBe("2016-02-01T23:00:00Z");
});

test("working time up to an earlier or equal instant is nothing", () => {
  expect(elapsed(office, "2016-02-02T10:00:00Z", "2016-02-01T10:00:00Z")).toBe(0);
  expect(elapsed(office, "2016-02-01T10:00:00Z", "2016-02-01T10:00:00Z")).toBe(0);
});

test("a dated holiday counts once and a yearly one every year", () => {
  const calendar = calendarOf(monToFri(["09:00", "17:00"]), "UTC", ["2025-12-25", "*-01-01"]);
  expect(due(calendar, "2025-12-24T16:00:00Z", minutes(120))).toBe("2025-12-26T10:00:00Z");
  expect(due(calendar, "2024-12-25T09:00:00Z", minutes(60))).toBe("2024-12-25T10:00:00Z");
  expect(due(calendar, "2024-12-31T16:30:00Z", minutes(60))).toBe("2025-01-02T09:30:00Z");
  expect(due(calendar, "2026-01-01T10:00:00Z", minutes(0))).toBe("2026-01-02T09:00:00Z");
});

test("a holiday is a day of the zone, not of UTC", () => {
  const calendar = calendarOf(everyDay(["00:00", "24:00"]), "Asia/Tokyo", ["2025-05-05"]);
  expect(due(calendar, "2025-05-04T14:59:00Z", minutes(2))).toBe("2025-05-05T15:01:00Z");
});

test("a holiday on 29 February is kept in leap years only", () => {
  const calendar = calendarOf(everyDay(["09:00", "17:00"]), "UTC", ["*-02-29"]);
  expect(elapsed(calendar, "2024-02-28T00:00:00Z", "2024-03-02T00:00:00Z")).toBe(2 * 8 * 3600);
  expect(elapsed(calendar, "2025-02-28T00:00:00Z", "2025-03-02T00:00:00Z")).toBe(2 * 8 * 3600);
});

test("an amount that does not fit into fifty years is refused without searching for ever", () => {
  const rare = calendarOf({ mon: [["09:00", "09:01"]] }, "UTC", []);
  expect(addWorkingTime(rare, new Date("2016-02-01T10:00:00Z"), minutes(100_000))).toMatchObject({
    due: null,
    outcome: "tooFar",
  });
  expect(addWorkingTime(rare, new Date("2016-02-01T10:00:00Z"), days(1e9))).toMatchObject({
    due: null,
    outcome: "tooFar",
  });
  expect(addWorkingTime(rare, new Date("2298-02-01T10:00:00Z"), minutes(500))).toMatchObject({
    due: null,
    outcome: "tooFar",
  });
});

test("instants outside the known years and amounts below zero are refused with a sentence", () => {
  expect(() => addWorkingTime(office, new Date("1700-01-01T00:00:00Z"), minutes(1))).toThrow(
    "from 1900 to 2299",
  );
  expect(() => addWorkingTime(office, new Date(Number.NaN), minutes(1))).toThrow(
    "from 1900 to 2299",
  );
  expect(() => addWorkingTime(office, new Date("2016-02-01T10:00:00Z"), minutes(-1))).toThrow(
    "write 0 or more",
  );
  expect(() => addWorkingTime(office, new Date("2016-02-01T10:00:00Z"), days(1.5))).toThrow(
    "whole number",
  );
});

test("ten years of minutes come out to the minute", () => {
  expect(due(always, "2016-02-01T00:00:00Z", minutes(5_261_760))).toBe("2026-02-02T00:00:00Z");
  expect(elapsed(office, "2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z")).toBe(2609 * 8 * 3600);
});
