import { expect, test } from "vitest";
import {
  addWorkingTime,
  type Amount,
  readPauses,
  sayBecause,
  sayDeadline,
  sayWhen,
} from "../index.ts";
import { calendar } from "./calendar-for-tests.ts";

function because(start: string, amount: Amount, pauses: [string, string | null][] = []): string {
  const [at, read] = [new Date(start), readPauses(pauses)];
  return sayBecause(calendar, at, amount, read, addWorkingTime(calendar, at, amount, read));
}
const minutes = (count: number): Amount => ({ unit: "working-minutes", minutes: count });

test.each<[string, string, Amount, [string, string | null][], string]>([
  [
    "by the hours of each day",
    "2016-02-01T11:25:30Z",
    minutes(300),
    [],
    "5 working hours from Monday 1 February 2016 12:25:30 (Europe/Berlin): 4 h 34 min 30 s on Monday 1 February and 25 min 30 s on Tuesday 2 February.",
  ],
  [
    "with its pauses and the first open moment",
    "2016-01-31T11:00:00Z",
    minutes(90),
    [["2016-02-01T07:10:00Z", "2016-02-01T07:30:00Z"]],
    "90 working minutes from Sunday 31 January 2016 12:00 (Europe/Berlin): 1 h 30 min on Monday 1 February; counted from Monday 1 February 08:00, the first open moment; 1 pause took 20 min out.",
  ],
  [
    "with a closing, a holiday and the change of the clocks",
    "2016-03-25T16:30:00Z",
    minutes(30 + 540),
    [],
    "570 working minutes from Friday 25 March 2016 17:30 (Europe/Berlin): 30 min on Friday 25 March and 9 h on Tuesday 29 March; holiday skipped: Monday 28 March; the clocks change on the way and hours count as they pass; used up exactly at closing.",
  ],
  [
    "when nothing is to be counted",
    "2016-02-01T12:30:00Z",
    minutes(0),
    [],
    "0 working minutes from Monday 1 February 2016 13:30 (Europe/Berlin): closed or paused then, so due at the next open moment, Monday 1 February 14:00.",
  ],
  [
    "by the days it counted",
    "2016-02-05T11:00:00Z",
    { unit: "working-days", days: 2 },
    [],
    "2 working days from Friday 5 February 2016 12:00 (Europe/Berlin): after it come Monday 8 February and Tuesday 9 February, due at the same time of day.",
  ],
  [
    "by the last day of many and what pauses did to it",
    "2016-02-05T11:00:00Z",
    { unit: "working-days-end-of-day", days: 10 },
    [["2016-02-08T07:00:00Z", "2016-02-08T07:45:00Z"]],
    "10 working days to end of day from Friday 5 February 2016 12:00 (Europe/Berlin): the 10 open days after it end with Friday 19 February, due at its last closing; 1 pause took 45 min out, which moves it on to Monday 22 February 08:45.",
  ],
  [
    "when it cannot be said",
    "2016-02-01T11:00:00Z",
    minutes(120),
    [["2016-02-01T11:30:00Z", null]],
    "2 working hours from Monday 1 February 2016 12:00 (Europe/Berlin): no date can be said while the pause from Monday 1 February 12:30 is open, and 1 h 30 min of working time will be left when it ends.",
  ],
])("%s", (_name, start, amount, pauses, sentence) => {
  expect(because(start, amount, pauses)).toBe(sentence);
});

test("in a sentence that stays short over years", () => {
  const sentence = because("2016-02-01T11:25:30Z", minutes(1_000_000));
  expect(sentence).toContain("open days from Tuesday 2 February");
  expect(sentence).toContain(
    "holidays skipped: Monday 28 March, Monday 26 December, Monday 25 December 2017 and ",
  );
  expect(sentence.length).toBeLessThan(450);
});

test("the lengths it names add up to the budget", () => {
  const named = [
    ...because("2016-02-01T11:25:30Z", minutes(100_000)).matchAll(
      /(?:(\d+) h)?(?: (\d+) min)?(?: (\d+) s)? on /g,
    ),
  ];
  const total = named.reduce(
    (sum, [, h, m, s]) => sum + Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0),
    0,
  );
  expect(total).toBe(6_000_000);
});

const now = new Date("2016-02-01T09:00:00Z"); // Monday 10:00 in Berlin
const say = (due: string | null, zone = "Europe/Berlin", at = now): string =>
  sayDeadline({ due: due === null ? null : new Date(due), now: at, zone, calendar });

test.each([
  ["2016-02-02T07:30:00Z", "due tomorrow 08:30, in 7 working hours"],
  ["2016-02-01T09:00:30Z", "due today 10:00, in less than a working minute"],
  ["2016-02-01T09:01:00Z", "due today 10:01, in 1 working minute"],
  ["2016-02-01T10:30:00Z", "due today 11:30, in 1½ working hours"],
  ["2016-02-01T11:00:00Z", "due today 12:00, in 2 working hours"],
  ["2016-02-04T15:00:00Z", "due on Thursday 16:00, in 3 working days"],
  ["2016-02-15T09:00:00Z", "due on Monday 15 February 10:00, in 10 working days"],
  ["2017-02-13T09:00:00Z", "due on Monday 13 February 2017 10:00, in 268 working days"],
  ["2016-02-01T08:00:00Z", "was due today 09:00, 1 working hour ago"],
  ["2016-01-31T08:00:00Z", "was due yesterday 09:00, 2 working hours ago"],
  ["2016-01-29T16:00:00Z", "was due on Friday 29 January 17:00, 3 working hours ago"],
  ["2016-02-01T09:00:00Z", "due now"],
  [null, "no date while this is waiting"],
])("%s reads: %s", (due, sentence) => {
  expect(say(due)).toBe(sentence);
});

test("the clock and the day are the reader’s, the working time is the calendar’s", () => {
  expect(say("2016-02-01T16:30:00Z", "Asia/Tokyo")).toBe("due tomorrow 01:30, in 6 working hours");
});

test("midnight is the end of the day that it closes", () => {
  expect(sayWhen(new Date("2016-02-02T23:00:00Z"), now, "Europe/Berlin")).toBe("tomorrow 24:00");
});

test("without working time in between only the moment is said", () => {
  expect(say("2016-02-01T21:00:00Z", "Europe/Berlin", new Date("2016-02-01T18:00:00Z"))).toBe(
    "due today 22:00",
  );
});

test("without a calendar plain hours and days are said", () => {
  const plain = (due: string): string =>
    sayDeadline({ due: new Date(due), now, zone: "Europe/Berlin" });
  expect(plain("2016-02-02T07:30:00Z")).toBe("due tomorrow 08:30, in 22 hours");
  expect(plain("2016-02-05T09:00:00Z")).toBe("due on Friday 10:00, in 4 days");
});
