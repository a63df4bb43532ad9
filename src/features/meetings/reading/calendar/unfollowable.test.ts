/** What would hold the process up for good, throw, or be refused by the database: each is said to be unread, and the rest is read. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { calendar, event } from "./made-for-tests.ts";
import { readCalendar } from "./read-calendar.ts";

/** In a process that is ended after this: were it to hang, only this test would fail. */
const mostMs = 45_000;
const script = fileURLToPath(new URL("read-within-for-tests.ts", import.meta.url));
function readApart(input: string) {
  const done = spawnSync(process.execPath, ["--import", "tsx", script], {
    input,
    timeout: mostMs,
    killSignal: "SIGKILL",
    encoding: "utf8",
  });
  expect([done.signal, done.stderr.replaceAll(/^.*warn.*$/gim, "").trim()]).toEqual([null, ""]);
  return JSON.parse(done.stdout) as {
    unread: { line: number; why: string }[];
    titles: string[];
    unknownZones: string[];
  };
}

const begin = "DTSTART;TZID=Europe/Berlin:20260325T100000";
const recurring = (rule: string) => event("UID:" + rule, begin, "DURATION:PT1H", `RRULE:${rule}`);
const fine = event("UID:fine", begin, "DURATION:PT1H", "SUMMARY:Fine");
const never = "neverComes";
const odd = "notFollowed";
const often = "tooOften";

test(
  "rules that no day meets, and those that ical.js loops on, are unread, and the process goes on",
  { timeout: mostMs + 5000 },
  () => {
    const rules: [string, string][] = [
      ["FREQ=DAILY;BYDAY=1MO", odd],
      ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", never],
      ["FREQ=DAILY;INTERVAL=7;BYDAY=MO", never],
      ["FREQ=DAILY;BYMONTHDAY=-1", odd],
      ["FREQ=DAILY;BYWEEKNO=10", odd],
      ["FREQ=WEEKLY;BYDAY=1MO", odd],
      ["FREQ=WEEKLY;BYWEEKNO=10", odd],
      ["FREQ=WEEKLY;INTERVAL=999999999", never],
      ["FREQ=MONTHLY;BYMONTHDAY=32", "notWritten"],
      ["FREQ=MONTHLY;BYDAY=6MO", never],
      ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30", never],
      ["FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", never],
      ["FREQ=YEARLY;BYDAY=MO,WE;BYMONTHDAY=-1;BYSETPOS=366", often],
      ["FREQ=HOURLY", often],
      ["FREQ=MINUTELY;BYHOUR=3;BYMONTHDAY=31;BYMONTH=2", often],
      ["FREQ=SECONDLY", often],
    ];
    const found = readApart(calendar(...rules.map(([rule]) => recurring(rule)), fine));
    expect(found.titles).toEqual(["Fine"]);
    const sentences = new Map(found.unread.map(({ line, why }) => [line, why]));
    const unread = rules.map(([rule], at) => [rule, sentences.get(4 + at * 7)]);
    expect(unread).toEqual(rules);
  },
);

test(
  "a zone whose clock changes by such a rule is unknown, and holds nobody up",
  { timeout: mostMs + 5000 },
  () => {
    const zone = (rule: string) => [
      "BEGIN:VTIMEZONE",
      `TZID:Custom ${rule}`,
      "BEGIN:STANDARD",
      "DTSTART:20000101T000000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      `RRULE:${rule}`,
      "END:STANDARD",
      "END:VTIMEZONE",
    ];
    const rules = ["FREQ=DAILY;BYDAY=1MO", "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=2"];
    const found = readApart(
      calendar(
        ...rules.flatMap(zone),
        ...rules.map((rule) =>
          event(`UID:${rule}`, `DTSTART;TZID="Custom ${rule}":20260325T100000`, "SUMMARY:Here"),
        ),
      ),
    );
    expect(found.titles).toEqual(["Here", "Here"]);
    expect(found.unknownZones).toEqual(rules.map((rule) => `Custom ${rule}`));
  },
);

const read = async (...entries: string[]) => {
  const window = { from: Date.parse("2026-03-23"), to: Date.parse("2026-04-06") };
  const found = await readCalendar(calendar(...entries), { zone: "Europe/Berlin", window });
  if (found === "broken") throw new Error("It is no calendar");
  return found;
};

test.each([
  ["FREQ=WEEKLY;BYMONTHDAY=3", odd],
  ["FREQ=YEARLY;BYYEARDAY=1;BYMONTH=2", odd],
  ["FREQ=YEARLY;BYWEEKNO=1;BYMONTHDAY=2", odd],
  ["FREQ=MONTHLY;BYYEARDAY=1", odd],
  ["FREQ=YEARLY;BYYEARDAY=400", "notWritten"],
])("%s makes one entry unread and throws nothing", async (rule, why) => {
  const { unread, occurrences } = await read(recurring(rule), fine);
  expect(unread).toMatchObject([{ line: 4, why }]);
  expect(occurrences.map(({ event: { title } }) => title)).toEqual(["Fine"]);
});

test("a title is cut between signs, and loses what the database refuses", async () => {
  const { occurrences } = await read(
    event("UID:a", begin, `SUMMARY:${"x".repeat(199)}\u{1F600}\u{1F600}`),
    event("UID:b", begin, "SUMMARY:a\u0000b\ud83dc"),
  );
  expect(occurrences.map(({ event: { title } }) => title)).toEqual([
    `${"x".repeat(199)}\u{1F600}`,
    "abc",
  ]);
});

test("a zone's name and an address lose it too", async () => {
  const { unknownZones, occurrences } = await read(
    event(
      "UID:a",
      "DTSTART;TZID=No\u0000where:20260325T100000",
      "ORGANIZER:mailto:o\u0000x@example.org",
      "ATTENDEE:mailto:a\u0000b@example.org",
    ),
  );
  expect(unknownZones).toEqual(["Nowhere"]);
  const [{ event: found }] = occurrences as [(typeof occurrences)[number]];
  expect([found.organiser, found.invited[0]?.address]).toEqual([
    "ox@example.org",
    "ab@example.org",
  ]);
});

const day = (at: number): string =>
  new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10).replaceAll("-", "");
const dates = (count: number) => Array.from({ length: count }, (_, at) => `${day(at)}T080000Z`);

test("thousands of single days, and as many taken out, are held against each other in time that grows with them", async () => {
  const readDays = (count: number) =>
    read(
      event(
        "UID:a",
        "DTSTART:20000101T080000Z",
        `RDATE:${dates(count - 1).join(",")}`,
        `EXDATE:${dates(count).join(",")}`,
        "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
      ),
      fine,
    );
  expect(await growthOf(readDays, 312)).toBeLessThan(mostGrowth);
  const all = await readDays(5_000);
  expect(all.occurrences.length).toBeGreaterThan(300);
  const { unread, occurrences } = await read(
    event("UID:a", begin, "SUMMARY:Often", `EXDATE:${dates(5_001).join(",")}`),
    fine,
  );
  expect(unread).toMatchObject([{ line: 4, title: "Often", why: "tooOften" }]);
  expect(occurrences).toHaveLength(1);
});

test("a calendar of many series that come each few minutes is read up to a bound, and the rest is named", async () => {
  const minutes = Array.from({ length: 24 }, (_, at) => at * 2).join(",");
  const hours = Array.from({ length: 24 }, (_, at) => at).join(",");
  const rule = `RRULE:FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes}`;
  const series = Array.from({ length: 30 }, (_, at) =>
    event(`UID:${at}`, "DTSTART:20260320T000000Z", "SUMMARY:Often", rule),
  );
  const { unread, occurrences } = await read(...series);
  expect(occurrences.length).toBeGreaterThan(50_000);
  expect(occurrences.length).toBeLessThanOrEqual(200_000);
  expect(unread.length).toBeGreaterThan(5);
  expect(new Set(unread.map(({ why }) => why))).toEqual(new Set(["tooOften"]));
}, 60_000);

test.each([
  ["DURATION:P20000000D", "tooLong"],
  ["DURATION:PT999999999999H", "tooLong"],
  ["DTEND:99990101T000000Z", "noTime"],
])("%s is no length of a meeting", async (line, why) => {
  const { unread, occurrences } = await read(event("UID:a", begin, line), fine);
  expect(unread).toMatchObject([{ line: 4, why }]);
  expect(occurrences).toHaveLength(1);
});
