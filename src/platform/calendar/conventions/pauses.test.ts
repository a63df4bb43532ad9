import { expect, test } from "vitest";
import { addWorkingTime } from "../index.ts";
import { office, minutes, pausesOf, due, elapsed } from "./written.ts";

const start = "2016-02-01T10:00:00Z";
test.each<[string, [string, string | null][], string | null]>([
  [
    "one takes its working time out",
    [["2016-02-01T11:00:00Z", "2016-02-01T11:20:00Z"]],
    "2016-02-01T14:20:00Z",
  ],
  [
    "several a day",
    [
      ["2016-02-01T11:00:00Z", "2016-02-01T11:20:00Z"],
      ["2016-02-01T12:00:00Z", "2016-02-01T12:10:00Z"],
    ],
    "2016-02-01T14:30:00Z",
  ],
  [
    "in any order",
    [
      ["2016-02-01T12:00:00Z", "2016-02-01T12:10:00Z"],
      ["2016-02-01T11:00:00Z", "2016-02-01T11:20:00Z"],
    ],
    "2016-02-01T14:30:00Z",
  ],
  [
    "overlapping ones are joined",
    [
      ["2016-02-01T11:00:00Z", "2016-02-01T11:20:00Z"],
      ["2016-02-01T11:10:00Z", "2016-02-01T11:30:00Z"],
    ],
    "2016-02-01T14:30:00Z",
  ],
  [
    "one within another counts once",
    [
      ["2016-02-01T11:00:00Z", "2016-02-01T12:00:00Z"],
      ["2016-02-01T11:10:00Z", "2016-02-01T11:30:00Z"],
    ],
    "2016-02-01T15:00:00Z",
  ],
  [
    "across closing only the open part counts",
    [["2016-02-01T13:00:00Z", "2016-02-02T10:00:00Z"]],
    "2016-02-02T11:00:00Z",
  ],
  [
    "outside the hours nothing is taken",
    [["2016-02-01T17:00:00Z", "2016-02-02T09:00:00Z"]],
    "2016-02-01T14:00:00Z",
  ],
  ["born paused", [["2016-02-01T09:30:00Z", "2016-02-01T10:30:00Z"]], "2016-02-01T14:30:00Z"],
  [
    "before the start it is nothing",
    [["2016-02-01T09:00:00Z", "2016-02-01T10:00:00Z"]],
    "2016-02-01T14:00:00Z",
  ],
  [
    "a pause that begins when the budget ends leaves it there",
    [["2016-02-01T14:00:00Z", "2016-02-01T15:00:00Z"]],
    "2016-02-01T14:00:00Z",
  ],
  [
    "an empty pause is nothing",
    [["2016-02-01T11:00:00Z", "2016-02-01T11:00:00Z"]],
    "2016-02-01T14:00:00Z",
  ],
  ["an open one leaves it unsaid", [["2016-02-01T11:00:00Z", null]], null],
  [
    "an open one after the deadline leaves it there",
    [["2016-02-01T14:00:00Z", null]],
    "2016-02-01T14:00:00Z",
  ],
  [
    "an open one swallows what overlaps it",
    [
      ["2016-02-01T11:00:00Z", null],
      ["2016-02-01T12:00:00Z", "2016-02-01T13:00:00Z"],
    ],
    null,
  ],
  ["one with an end far away is too far", [["2016-02-01T11:00:00Z", "9999-12-31T00:00:00Z"]], null],
])("pauses take their working time out: %s", (_name, pairs, expected) => {
  expect(due(office, start, minutes(240), pausesOf(...pairs))).toBe(expected);
});

test("zero minutes within a pause are due when it ends and the calendar is open", () => {
  expect(
    due(office, start, minutes(0), pausesOf(["2016-02-01T09:30:00Z", "2016-02-01T10:30:00Z"])),
  ).toBe("2016-02-01T10:30:00Z");
  expect(
    due(office, start, minutes(0), pausesOf(["2016-02-01T10:00:00Z", "2016-02-01T18:00:00Z"])),
  ).toBe("2016-02-02T09:00:00Z");
  expect(due(office, start, minutes(0), pausesOf(["2016-02-01T10:00:00Z", null]))).toBeNull();
});

test("an open pause says since when and how much is left", () => {
  const deadline = addWorkingTime(
    office,
    new Date(start),
    minutes(240),
    pausesOf(["2016-02-01T11:00:00Z", "2016-02-01T11:30:00Z"], ["2016-02-01T12:00:00Z", null]),
  );
  expect(deadline).toMatchObject({
    outcome: "paused",
    pausedSince: new Date("2016-02-01T12:00:00Z"),
    leftSeconds: 9000,
    pauses: 1,
    pausedSeconds: 1800,
  });
});

test("working time between two instants leaves pauses out, an open one to the end", () => {
  expect(
    elapsed(
      office,
      start,
      "2016-02-02T10:00:00Z",
      pausesOf(["2016-02-01T16:30:00Z", "2016-02-02T09:30:00Z"]),
    ),
  ).toBe(7 * 3600);
  expect(
    elapsed(office, start, "2016-02-02T10:00:00Z", pausesOf(["2016-02-01T11:00:00Z", null])),
  ).toBe(3600);
  expect(
    elapsed(office, start, "2016-02-02T10:00:00Z", pausesOf(["2016-01-01T11:00:00Z", null])),
  ).toBe(0);
});

test("a request born in an open pause has its whole budget left, in minutes and in days", () => {
  const open = pausesOf(["2016-01-29T10:00:00Z", null]);
  const born = {
    outcome: "paused",
    pausedSince: new Date("2016-01-29T10:00:00Z"),
    pauses: 0,
    pausedSeconds: 0,
  };
  expect(addWorkingTime(office, new Date(start), minutes(240), open)).toMatchObject({
    ...born,
    leftSeconds: 14_400,
  });
  expect(
    addWorkingTime(office, new Date(start), { unit: "working-days", days: 1 }, open),
  ).toMatchObject({ ...born, leftSeconds: 28_800 });
});
