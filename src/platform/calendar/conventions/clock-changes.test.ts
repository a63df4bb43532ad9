import { expect, test } from "vitest";
import { nextOpening } from "../index.ts";
import { everyDay, monToFri, calendarOf, always, minutes, days, due, elapsed } from "./written.ts";

test("a whole day has 23 hours in spring and 25 in autumn", () => {
  expect(elapsed(always, "2016-03-26T23:00:00Z", "2016-03-27T22:00:00Z")).toBe(23 * 3600);
  const sundays = calendarOf({ sun: [["00:00", "24:00"]] }, "Europe/Berlin");
  expect(elapsed(sundays, "2016-03-01T00:00:00Z", "2016-03-31T00:00:00Z")).toBe(
    (3 * 24 + 23) * 3600,
  );
  expect(elapsed(sundays, "2016-10-01T00:00:00Z", "2016-10-31T12:00:00Z")).toBe(
    (4 * 24 + 25) * 3600,
  );
});

test("a frame across the change has the hours that really pass", () => {
  const night = calendarOf({ sun: [["01:00", "05:00"]] }, "Europe/Berlin");
  expect(elapsed(night, "2016-03-26T12:00:00Z", "2016-03-27T12:00:00Z")).toBe(3 * 3600);
  expect(elapsed(night, "2016-10-29T12:00:00Z", "2016-10-30T12:00:00Z")).toBe(5 * 3600);
});

test("an opening time that does not exist moves forward by the gap", () => {
  const night = calendarOf({ sun: [["02:30", "05:00"]] }, "Europe/Berlin");
  expect(due(night, "2016-03-26T12:00:00Z", minutes(0))).toBe("2016-03-27T01:30:00Z"); // 03:30 summer time
  expect(elapsed(night, "2016-03-26T12:00:00Z", "2016-03-27T12:00:00Z")).toBe(1.5 * 3600);
});

test("a closing time that does not exist moves forward by the gap too", () => {
  const night = calendarOf({ sun: [["01:00", "02:30"]] }, "Europe/Berlin");
  expect(elapsed(night, "2016-03-26T12:00:00Z", "2016-03-27T12:00:00Z")).toBe(1.5 * 3600);
});

test("frames that a gap pushes into each other count once", () => {
  const night = calendarOf(
    {
      sun: [
        ["02:00", "02:30"],
        ["03:00", "04:00"],
      ],
    },
    "Europe/Berlin",
  );
  expect(elapsed(night, "2016-03-26T12:00:00Z", "2016-03-27T12:00:00Z")).toBe(3600);
});

test("of an ambiguous time the first is taken", () => {
  const night = calendarOf({ sun: [["02:30", "05:00"]] }, "Europe/Berlin");
  expect(due(night, "2016-10-29T12:00:00Z", minutes(0))).toBe("2016-10-30T00:30:00Z");
  expect(due(always, "2016-10-29T00:30:00Z", days(1))).toBe("2016-10-30T00:30:00Z");
});

test.each([
  ["America/Sao_Paulo spring", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", 23],
  ["America/Sao_Paulo autumn", "America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z", 25],
  ["Asia/Beirut spring", "Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00Z", 23],
  ["Africa/Cairo spring", "Africa/Cairo", "2024-04-26", "2024-04-25T22:00:00Z", 23],
  ["Africa/Cairo autumn", "Africa/Cairo", "2024-10-31", "2024-10-30T21:00:00Z", 25],
  ["America/Havana autumn", "America/Havana", "2018-11-04", "2018-11-04T04:00:00Z", 25],
])(
  "a day whose clocks change at midnight begins and lasts as it should: %s",
  (_name, zone, date, begins, hours) => {
    // Only this one date is open, by its weekday within a window of a week.
    const weekday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][
      new Date(`${date}T12:00:00Z`).getUTCDay()
    ]!;
    const calendar = calendarOf({ [weekday]: [["00:00", "24:00"]] }, zone);
    const noon = new Date(`${date}T12:00:00Z`).getTime();
    expect(nextOpening(calendar, new Date(noon - 4 * 86_400_000))?.toISOString()).toBe(
      begins.replace("Z", ".000Z"),
    );
    expect(
      elapsed(
        calendar,
        new Date(noon - 4 * 86_400_000).toISOString(),
        new Date(noon + 4 * 86_400_000).toISOString(),
      ),
    ).toBe(hours * 3600);
  },
);

test("half-hour zones count to the half hour", () => {
  const india = calendarOf(monToFri(["09:00", "18:00"]), "Asia/Kolkata");
  expect(due(india, "2024-03-01T03:00:00Z", minutes(60))).toBe("2024-03-01T04:30:00Z");
  const lordHowe = calendarOf(everyDay(["00:00", "24:00"]), "Australia/Lord_Howe");
  const day = (from: string, to: string): number => elapsed(lordHowe, from, to) / 3600;
  expect(day("2024-04-06T13:00:00Z", "2024-04-07T13:30:00Z")).toBe(24.5);
  const sundays = calendarOf({ sun: [["00:00", "24:00"]] }, "Australia/Lord_Howe");
  expect(elapsed(sundays, "2024-04-05T00:00:00Z", "2024-04-09T00:00:00Z")).toBe(24.5 * 3600);
  expect(elapsed(sundays, "2024-10-04T00:00:00Z", "2024-10-08T00:00:00Z")).toBe(23.5 * 3600);
});

test("a day that the zone leaves out has no hours and is no working day", () => {
  const apia = calendarOf(everyDay(["08:00", "17:00"]), "Pacific/Apia");
  expect(elapsed(apia, "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z")).toBe(2 * 9 * 3600);
  // 29 December 16:00 at -10 is followed by 31 December 16:00 at +14.
  expect(due(apia, "2011-12-30T02:00:00Z", days(1))).toBe("2011-12-31T02:00:00Z");
  expect(due(apia, "2011-12-30T02:00:00Z", minutes(120))).toBe("2011-12-30T19:00:00Z");
});

test("the hours of a day that the zone leaves out do not move to the next one", () => {
  // The day left out was a Friday.
  const apia = calendarOf(monToFri(["08:00", "17:00"]), "Pacific/Apia");
  expect(due(apia, "2011-12-30T09:00:00Z", minutes(0))).toBe("2012-01-01T18:00:00Z");
  expect(due(apia, "2011-12-30T02:00:00Z", days(1))).toBe("2012-01-02T02:00:00Z");
});
