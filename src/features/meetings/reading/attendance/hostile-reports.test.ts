/** Reports that somebody wrote to hold the house up, and lines that leave open who was there. */
import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { readLength } from "./dates.ts";
import { readAttendance } from "./read-attendance.ts";

const head = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest";
const fine = "Ada,ada@example.org,2026-03-16 09:00:00,2026-03-16 10:00:00,60,No";
const read = (text: string) => {
  const found = readAttendance(Buffer.from(text), null);
  if (typeof found === "string" || "ask" in found) throw new Error(JSON.stringify(found));
  return found;
};

/** As large as a report may be. */
const most = 600_000;

test.each([
  ["a name of blanks", (long: string) => `x${long}(y,,2026-03-16 09:00:00,,,`, " "],
  ["a name of brackets", (long: string) => `${long},,2026-03-16 09:00:00,,,`, " (guest"],
  ["a length of digits", (long: string) => `x,,2026-03-16 09:00:00,,${long}x,`, "1"],
  ["a time of blanks", (long: string) => `x,,2026-03-16${long}x,,,`, " "],
  ["a time of points", (long: string) => `x,,${long},,,`, "1."],
  ["an address of signs", (long: string) => `x,${long},2026-03-16 09:00:00,,,`, "a@"],
])("%s of 600 kB takes no longer than any other", async (_what, lineOf, sign) => {
  const readOf = (size: number) =>
    read([head, fine, lineOf(sign.repeat(size / sign.length))].join("\n"));
  expect(await growthOf(readOf, most / 16)).toBeLessThan(mostGrowth);
  expect(readOf(most).people[0]).toMatchObject({ name: "Ada", seconds: 3600 });
});

test("a length is read in time that grows with it, whatever it is", async () => {
  const lengthOf = (size: number) => readLength(`${"1".repeat(size - 1)}x`);
  expect(lengthOf(200)).toBeNull();
  expect(await growthOf(lengthOf, 1_000)).toBeLessThan(mostGrowth);
});

test("a name is cut between signs", () => {
  const name = `${"x".repeat(199)}\u{1F600}\u{1F600}`;
  const { people } = read([head, fine.replace("Ada,", `${name},`)].join("\n"));
  expect(people[0]!.name).toBe(`${"x".repeat(199)}\u{1F600}`);
});

test("of somebody of whom a log says only that they went nobody knows when they came: the line is unread", () => {
  const log = [
    "Full Name\tUser Action\tTimestamp",
    "Ada Brook\tJoined\t3/16/2026, 9:58:12 AM",
    "Goran Petrov\tLeft\t3/16/2026, 10:02:00 AM",
    "Ada Brook\tLeft\t3/16/2026, 11:02:00 AM",
  ];
  const { people, unread, lines } = read(log.join("\n"));
  expect(people.map(({ name }) => name)).toEqual(["Ada Brook"]);
  expect(unread).toEqual([{ line: 3, why: "onlyWent" }]);
  expect(lines).toEqual({ all: 4, people: 2, unread: 1, beside: 1 });
});
