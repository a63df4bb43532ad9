/** The traps of calendars as they are written by Outlook, Google, Apple and others. */
import { describe, expect, test } from "vitest";
import { calendar, event, timesIn } from "./made-for-tests.ts";
import { readCalendar } from "./read-calendar.ts";

const week = { from: "2026-03-23", to: "2026-04-06" };
const read = async (text: string, zone = "Europe/Berlin") => {
  const window = { from: Date.parse(week.from), to: Date.parse(week.to) };
  const found = await readCalendar(text, { zone, window });
  if (found === "broken") throw new Error("It is no calendar");
  return found;
};
const weekly = ["UID:w", "DTSTART;TZID=Europe/Berlin:20260302T100000", "DURATION:PT30M"];

describe("zones", () => {
  const lines = (tzid: string) =>
    event("UID:z", `DTSTART;TZID=${tzid}:20260330T090000`, "DURATION:PT1H");

  test.each([
    ["Europe/Berlin", "07:00"],
    ["W. Europe Standard Time", "07:00"],
    ["Romance Standard Time", "07:00"],
    ["Eastern Standard Time", "13:00"],
    ["India Standard Time", "03:30"],
    ["/freeassociation.sourceforge.net/Europe/Berlin", "07:00"],
    ["/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "12:00"],
    ["America/Indiana/Indianapolis", "13:00"],
    ['"Europe/London"', "08:00"],
    ["UTC", "09:00"],
  ])("%s is known by its name", async (tzid, hour) => {
    const [found] = await timesIn(calendar(lines(tzid)), week);
    expect(found?.slice(11, 16)).toBe(hour);
  });

  const rules = (tzid: string, ...more: string[]) =>
    [
      "BEGIN:VTIMEZONE",
      `TZID:${tzid}`,
      ...more,
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ].join("\r\n");

  test("a zone of its own name is read by the rules that it brings", async () => {
    const own = "Customized Time Zone 1";
    const both = [
      event("UID:a", `DTSTART;TZID=${own}:20260327T090000`, "DURATION:PT1H"),
      event("UID:b", `DTSTART;TZID=${own}:20260330T090000`, "DURATION:PT1H"),
    ];
    expect(await timesIn(calendar(rules(own), ...both), { ...week, zone: "Asia/Tokyo" })).toEqual([
      "2026-03-27T08:00/2026-03-27T09:00",
      "2026-03-30T07:00/2026-03-30T08:00",
    ]);
  });

  test("rules that contradict a known name are not believed, and X-LIC-LOCATION comes before rules", async () => {
    const wrong = rules("America/New_York");
    expect(await timesIn(calendar(wrong, lines("America/New_York")), week)).toEqual([
      "2026-03-30T13:00/2026-03-30T14:00",
    ]);
    const said = rules("Office", "X-LIC-LOCATION:Asia/Tokyo");
    expect(await timesIn(calendar(said, lines("Office")), week)).toEqual([
      "2026-03-30T00:00/2026-03-30T01:00",
    ]);
  });

  test("an unknown zone without rules is read on the owner's clock, and named", async () => {
    const found = await read(calendar(lines("Middle Earth/Shire")));
    expect(new Date(found.occurrences[0]!.startsAt).toISOString()).toBe("2026-03-30T07:00:00.000Z");
    expect(found.unknownZones).toEqual(["Middle Earth/Shire"]);
  });
});

test("times that float and whole days lie on the owner's clock", async () => {
  const text = calendar(
    event("UID:f", "DTSTART:20260330T090000", "DTEND:20260330T100000"),
    event("UID:d", "DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330"),
  );
  expect(await timesIn(text, { ...week, zone: "America/New_York" })).toEqual([
    "2026-03-29T04:00/2026-03-30T04:00",
    "2026-03-30T13:00/2026-03-30T14:00",
  ]);
  expect(await timesIn(text, { ...week, zone: "Europe/Berlin" })).toEqual([
    "2026-03-28T23:00/2026-03-29T22:00", // the day on which an hour is left out has 23
    "2026-03-30T07:00/2026-03-30T08:00",
  ]);
});

test("a weekly meeting keeps its hour on the wall over the change of clocks", async () => {
  expect(await timesIn(calendar(event(...weekly, "RRULE:FREQ=WEEKLY")), week)).toEqual([
    "2026-03-23T09:00/2026-03-23T09:30",
    "2026-03-30T08:00/2026-03-30T08:30",
  ]);
});

test("what is planned in the hour that is left out moves on; what is in the one that comes twice is the first", async () => {
  const at = (day: string) => `DTSTART;TZID=Europe/Berlin:${day}T023000`;
  const text = calendar(
    event("UID:gap", at("20260329"), "DTEND;TZID=Europe/Berlin:20260329T033000"),
  );
  expect(await timesIn(text, week)).toEqual(["2026-03-29T01:30/2026-03-29T01:30"]);
  const twice = calendar(event("UID:twice", at("20261025"), "DURATION:PT1H"));
  expect(await timesIn(twice, { from: "2026-10-20", to: "2026-10-30" })).toEqual([
    "2026-10-25T00:30/2026-10-25T01:30",
  ]);
});

test("a length that ends at a time is exact, one in days is on the wall", async () => {
  const over = (...end: string[]) =>
    event("UID:n", "DTSTART;TZID=Europe/Berlin:20260328T220000", ...end);
  expect(await timesIn(calendar(over("DURATION:P1D")), week)).toEqual([
    "2026-03-28T21:00/2026-03-29T20:00",
  ]);
  expect(await timesIn(calendar(over("DURATION:PT24H")), week)).toEqual([
    "2026-03-28T21:00/2026-03-29T21:00",
  ]);
});

describe("exceptions", () => {
  const moved = (...lines: string[]) => event("UID:w", ...lines);

  test("one is moved, one is taken out, one is added", async () => {
    const text = calendar(
      event(
        ...weekly,
        "RRULE:FREQ=WEEKLY;UNTIL=20260401T000000Z",
        "EXDATE;TZID=Europe/Berlin:20260309T100000",
        "RDATE;TZID=Europe/Berlin:20260311T100000",
      ),
      moved(
        "RECURRENCE-ID;TZID=Europe/Berlin:20260323T100000",
        "DTSTART;TZID=Europe/Berlin:20260324T160000",
        "DURATION:PT1H",
      ),
    );
    const found = await timesIn(text, { from: "2026-03-01", to: "2026-05-01" });
    expect(found.map((time) => time.slice(5, 16))).toEqual([
      "03-02T09:00",
      "03-11T09:00",
      "03-16T09:00",
      "03-24T15:00",
      "03-30T08:00",
    ]);
  });

  test("an exception is found whichever way its time is written, and which one it is stays the same", async () => {
    for (const id of [
      "RECURRENCE-ID:20260323T090000Z",
      "RECURRENCE-ID;TZID=W. Europe Standard Time:20260323T100000",
      "RECURRENCE-ID;TZID=Asia/Tokyo:20260323T180000",
      "RECURRENCE-ID;VALUE=DATE:20260323",
    ]) {
      const text = calendar(
        event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=5"),
        moved(id, "DTSTART:20260325T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"),
      );
      const { occurrences } = await read(text);
      expect(
        occurrences.map(({ which, event: { isCancelled } }) => [which, isCancelled]),
        id,
      ).toEqual([
        ["2026-03-23T09:00:00.000Z", true],
        ["2026-03-30T08:00:00.000Z", false],
      ]);
    }
  });

  test("an exception alone, as somebody invited to one of a series has it", async () => {
    const text = calendar(
      moved("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260323T093000Z", "DURATION:PT15M"),
    );
    expect(await timesIn(text, week)).toEqual(["2026-03-23T09:30/2026-03-23T09:45"]);
  });

  test("'this and all that follow' moves the rest, length included", async () => {
    const text = calendar(
      event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=6"),
      moved(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260316T100000",
        "DTSTART;TZID=Europe/Berlin:20260317T143000",
        "DURATION:PT45M",
      ),
    );
    expect(await timesIn(text, { from: "2026-03-01", to: "2026-05-01" })).toEqual([
      "2026-03-02T09:00/2026-03-02T09:30",
      "2026-03-09T09:00/2026-03-09T09:30",
      "2026-03-17T13:30/2026-03-17T14:15",
      "2026-03-24T13:30/2026-03-24T14:15",
      "2026-03-31T12:30/2026-03-31T13:15",
      "2026-04-07T12:30/2026-04-07T13:15",
    ]);
  });

  test("the newest of two versions counts", async () => {
    const text = calendar(
      event("UID:v", "SEQUENCE:2", "DTSTART:20260325T100000Z", "DURATION:PT1H"),
      event("UID:v", "SEQUENCE:1", "DTSTART:20260324T100000Z", "DURATION:PT1H"),
    );
    expect(await timesIn(text, week)).toEqual(["2026-03-25T10:00/2026-03-25T11:00"]);
  });
});

test("UNTIL as an instant, as a day and as a time that floats", async () => {
  const recurring = (until: string) =>
    calendar(event(...weekly, `RRULE:FREQ=WEEKLY;UNTIL=${until}`));
  const count = async (until: string) =>
    (await timesIn(recurring(until), { from: "2026-03-01", to: "2026-05-01" })).length;
  expect(await count("20260316T090000Z")).toBe(3);
  expect(await count("20260316T085959Z")).toBe(2);
  expect(await count("20260316")).toBe(3);
  expect(await count("20260316T100000")).toBe(3);
  expect(await count("20260316T095959")).toBe(2);
});

test("a title, who is invited and what is private are read; lines that are folded too", async () => {
  const text = calendar(
    event(
      "UID:p",
      "DTSTART:20260325T100000Z",
      "DURATION:PT1H",
      "SUMMARY:Plan\\, and what f",
      " ollows",
      "CLASS:CONFIDENTIAL",
      "TRANSP:TRANSPARENT",
      "ORGANIZER;CN=Ada:MAILTO:Ada@Example.org",
      'ATTENDEE;PARTSTAT=ACCEPTED;CN="Grace; H":mailto:grace@example.org',
      "ATTENDEE;PARTSTAT=DELEGATED:mailto:a.room@example.org",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT15M",
      "DESCRIPTION:A secret",
      "END:VALARM",
    ),
  );
  const { occurrences } = await read(text);
  expect(occurrences[0]!.event).toMatchObject({
    title: "Plan, and what follows",
    isPrivate: true,
    isFree: true,
    isCancelled: false,
    organiser: "ada@example.org",
    invited: [
      { address: "grace@example.org", answer: "accepted" },
      { address: "a.room@example.org", answer: "none" },
    ],
  });
});

test("a broken entry is named with its line, and takes no other along", async () => {
  const text = calendar(
    event("UID:x", "DTSTART:yesterday", "DURATION:PT1H"),
    event("UID:y", "DTSTART:20260325T100000Z", "RRULE:FREQ=FORTNIGHTLY"),
    event("SUMMARY:Nothing else"),
    event("UID:s", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=900000"),
    event("UID:ok", "DTSTART:20260325T100000Z", "DURATION:PT1H"),
  );
  const { occurrences, unread } = await read(text);
  expect(occurrences.map(({ event: { uid } }) => uid)).toEqual(["ok"]);
  expect(unread.map(({ line }) => line)).toEqual([4, 10, 16, 20]);
});

test.each(["", "<html></html>", "BEGIN:VCARD\r\nEND:VCARD", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"])(
  "%j is no calendar",
  async (text) => {
    const window = { from: 0, to: 1 };
    expect(await readCalendar(text, { zone: "UTC", window })).toBe("broken");
  },
);

test("ten thousand series are read without holding anybody else up", async () => {
  const all = Array.from({ length: 10_000 }, (_, at) =>
    event(`UID:${at}`, "DTSTART;TZID=Europe/Berlin:20200106T100000", "RRULE:FREQ=DAILY"),
  );
  let longest = 0;
  const begun = performance.now();
  let before = begun;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }, 5);
  const { occurrences } = await read(calendar(...all));
  clearInterval(timer);
  expect(occurrences.length).toBe(140_000);
  // Others come to their turn some hundred times meanwhile, on a slow machine as on a quick one.
  expect(longest).toBeLessThan((performance.now() - begun) / 5);
}, 60_000);
