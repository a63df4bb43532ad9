import { expect, test } from "vitest";
import { addWorkingTime, openDaysBetween } from "../index.ts";
import { monToFri, calendarOf, lunch, office, days, endOfDay, pausesOf, due } from "./written.ts";

test.each([
  ["the next open day at the same time", "2016-02-01T10:20:30Z", 1, "2016-02-02T10:20:30Z"],
  ["across a weekend", "2016-02-05T10:20:30Z", 1, "2016-02-08T10:20:30Z"],
  [
    "counted from a Saturday the first is Monday",
    "2016-02-06T10:20:30Z",
    1,
    "2016-02-08T10:20:30Z",
  ],
  [
    "at the same time of day even outside the hours",
    "2016-02-01T20:00:00Z",
    1,
    "2016-02-02T20:00:00Z",
  ],
  ["a hundred of them", "2016-02-01T10:00:00Z", 100, "2016-06-20T10:00:00Z"],
  ["none: at once if open", "2016-02-01T10:00:00Z", 0, "2016-02-01T10:00:00Z"],
  ["none: at the next opening if closed", "2016-02-06T10:00:00Z", 0, "2016-02-08T09:00:00Z"],
])("working days are open days after the start: %s", (_name, start, count, expected) => {
  expect(due(office, start, days(count))).toBe(expected);
});

test("a day with any opening is a working day, and a holiday is none", () => {
  const calendar = calendarOf(
    { ...monToFri(["09:00", "17:00"]), sat: [["10:00", "10:30"]] },
    "UTC",
    ["2016-02-08"],
  );
  expect(due(calendar, "2016-02-05T12:00:00Z", days(1))).toBe("2016-02-06T12:00:00Z");
  expect(due(calendar, "2016-02-05T12:00:00Z", days(2))).toBe("2016-02-09T12:00:00Z");
});

test("the time of day is that of the wall clock across a change of the clocks", () => {
  expect(due(lunch, "2016-03-25T11:00:00Z", days(1))).toBe("2016-03-28T10:00:00Z");
});

test.each([
  ["the n-th open day", "2016-02-01T10:00:00Z", 1, "2016-02-02T17:00:00Z"],
  ["from a start after closing", "2016-02-01T20:00:00Z", 1, "2016-02-02T17:00:00Z"],
  ["from a weekend", "2016-02-06T10:00:00Z", 1, "2016-02-08T17:00:00Z"],
  ["none: today if it has not closed", "2016-02-01T10:00:00Z", 0, "2016-02-01T17:00:00Z"],
  ["none: the next open day once closed", "2016-02-05T17:00:00Z", 0, "2016-02-08T17:00:00Z"],
])("working days to end of day are due at closing: %s", (_name, start, count, expected) => {
  expect(due(office, start, endOfDay(count))).toBe(expected);
});

test("the closing of a day is that of its last frame, and of 24 hours the end of the day", () => {
  expect(due(lunch, "2016-02-01T08:00:00Z", endOfDay(2))).toBe("2016-02-03T17:00:00Z");
  expect(due(calendarOf(monToFri(["00:00", "24:00"])), "2018-11-19T10:00:00Z", endOfDay(7))).toBe(
    "2018-11-29T00:00:00Z",
  );
  expect(due(calendarOf(monToFri(["00:00", "24:00"])), "2018-11-19T10:00:00Z", days(7))).toBe(
    "2018-11-28T10:00:00Z",
  );
});

test("pauses move a deadline in days by the working time they took, counted on from it", () => {
  const calendar = calendarOf({ ...monToFri(["08:30", "19:00"]), mon: [["10:30", "19:00"]] });
  const pauses = pausesOf(
    ["2023-06-07T11:00:00Z", "2023-06-13T11:00:00Z"],
    ["2023-06-14T07:00:00Z", "2023-06-14T18:00:00Z"],
  );
  expect(due(calendar, "2023-06-07T10:00:00Z", days(5), pauses)).toBe("2023-06-21T09:00:00Z");
  expect(due(calendar, "2023-06-07T10:00:00Z", endOfDay(5), pauses)).toBe("2023-06-21T18:00:00Z");
  expect(addWorkingTime(calendar, new Date("2023-06-07T10:00:00Z"), days(5), pauses)).toMatchObject(
    { pauses: 2, pausedSeconds: 178_200 },
  );
});

test("pauses outside the hours or after a deadline in days leave it where it is", () => {
  const pauses = pausesOf(
    ["2016-02-01T18:00:00Z", "2016-02-02T08:00:00Z"],
    ["2016-02-02T10:00:00Z", null],
  );
  expect(due(office, "2016-02-01T10:00:00Z", days(1), pauses)).toBe("2016-02-02T10:00:00Z");
});

test("an open pause before a deadline in days leaves it unsaid", () => {
  const deadline = addWorkingTime(
    office,
    new Date("2016-02-01T10:00:00Z"),
    days(1),
    pausesOf(["2016-02-01T11:00:00Z", "2016-02-01T12:00:00Z"], ["2016-02-02T09:30:00Z", null]),
  );
  expect(deadline).toMatchObject({
    due: null,
    outcome: "paused",
    pauses: 1,
    pausedSeconds: 3600,
    leftSeconds: 5400,
  });
});

test("open days between two instants leave the first day out and take the last in", () => {
  const between = (from: string, to: string): number =>
    openDaysBetween(office, new Date(from), new Date(to));
  expect(between("2016-02-05T10:00:00Z", "2016-02-08T09:00:00Z")).toBe(1);
  expect(between("2016-02-05T10:00:00Z", "2016-02-06T10:00:00Z")).toBe(0);
  expect(between("2016-02-07T10:00:00Z", "2016-02-08T10:00:00Z")).toBe(1);
  expect(between("2016-02-08T10:00:00Z", "2016-02-01T10:00:00Z")).toBe(0);
  expect(between("2014-12-31T10:00:00Z", "2016-01-01T10:00:00Z")).toBe(262);
});
