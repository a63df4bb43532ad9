/** Recurrence against an oracle that shares nothing with it: every day is looked at, one after the other, with Temporal for the zone. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { calendar, event, timesIn } from "./made-for-tests.ts";

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

interface Rule {
  freq: "DAILY" | "WEEKLY" | "MONTHLY";
  interval: number;
  /** 0 is Monday. */
  days: number[];
  /** In months: which of its kind, from the beginning or (negative) the end; 0 is every one. */
  nth: number;
  count: number | null;
  until: string | null;
}

const textOf = ({ freq, interval, days, nth, count, until }: Rule): string => {
  const mark = freq === "MONTHLY" && nth !== 0 ? String(nth) : "";
  return [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    ...(days.length > 0 ? [`BYDAY=${days.map((day) => mark + names[day]).join(",")}`] : []),
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(until === null ? [] : [`UNTIL=${until}`]),
  ].join(";");
};

const monthsOf = (day: Temporal.PlainDate): number => day.year * 12 + day.month;
const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 });

/** Whether the rule of a series from `first` falls on `day`. */
function falls(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return isInPeriod(rule, first, day) && isDayOf(rule, first, day);
}

function isInPeriod(
  { freq, interval }: Rule,
  first: Temporal.PlainDate,
  day: Temporal.PlainDate,
): boolean {
  if (freq === "DAILY") return first.until(day).days % interval === 0;
  if (freq === "MONTHLY") return (monthsOf(day) - monthsOf(first)) % interval === 0;
  return (mondayOf(first).until(mondayOf(day)).days / 7) % interval === 0;
}

function isDayOf(
  { freq, days, nth }: Rule,
  first: Temporal.PlainDate,
  day: Temporal.PlainDate,
): boolean {
  if (days.length === 0) {
    if (freq === "WEEKLY") return day.dayOfWeek === first.dayOfWeek;
    return freq === "DAILY" || day.day === first.day;
  }
  if (!days.includes(day.dayOfWeek - 1)) return false;
  if (freq !== "MONTHLY" || nth === 0) return true;
  const fromBegin = Math.ceil(day.day / 7);
  const fromEnd = -Math.ceil((day.daysInMonth - day.day + 1) / 7);
  return nth === fromBegin || nth === fromEnd;
}

/** Instants without seconds; a time that is left out moves on by the gap, of one that comes twice the first is taken. */
function oracle(rule: Rule, start: Temporal.PlainDateTime, zone: string, to: string): string[] {
  const found: string[] = [];
  const first = start.toPlainDate();
  const end = Temporal.PlainDate.from(to);
  let told = 0;
  for (let day = first; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 })) {
    if (!falls(rule, first, day)) continue;
    told += 1;
    if (rule.count !== null && told > rule.count) break;
    const instant = day
      .toPlainDateTime(start.toPlainTime())
      .toZonedDateTime(zone, { disambiguation: "compatible" })
      .toInstant();
    const until = rule.until === null ? null : untilOf(rule.until);
    if (until !== null && Temporal.Instant.compare(instant, until) > 0) break;
    found.push(instant.toString().slice(0, 16));
  }
  return found;
}

const untilOf = (text: string): Temporal.Instant =>
  Temporal.Instant.from(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );

/** Both edges of the year lie within what is looked at; hours around the gaps come up often. */
const series = fc.record({
  zone: fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Asia/Kolkata",
  ),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
  minute: fc.constantFrom(0, 15, 30, 45),
  freq: fc.constantFrom("DAILY" as const, "WEEKLY" as const, "MONTHLY" as const),
  interval: fc.integer({ min: 1, max: 4 }),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  nth: fc.constantFrom(0, 1, 2, 3, 4, -1, -2),
  count: fc.option(fc.integer({ min: 1, max: 40 })),
  untilDays: fc.option(fc.integer({ min: 0, max: 500 })),
});

/** A series whose first day its rule does not meet is left undefined by RFC 5545, 3.8.5.3: it begins where the rule does. */
function firstMet(rule: Rule, from: Temporal.PlainDate): Temporal.PlainDate {
  for (let day = from; ; day = day.add({ days: 1 })) if (falls(rule, day, day)) return day;
}

test("a series falls on the days and hours on which a walk through every day finds it", async () => {
  await fc.assert(
    fc.asyncProperty(series, async (given) => {
      const { zone, hour, minute, count, untilDays, ...shape } = given;
      const bare: Rule = { ...shape, count: null, until: null };
      const first = firstMet(bare, Temporal.PlainDate.from({ year: 2025, ...given }));
      const start = first.toPlainDateTime({ hour, minute });
      const last = start.add({ days: untilDays ?? 0 }).toZonedDateTime(zone);
      const until = last.toInstant().toString().replaceAll(/[-:]/g, "");
      const isUntil = untilDays !== null && count === null;
      const rule = { ...bare, count, until: isUntil ? until : null };
      const text = calendar(
        event(
          "UID:series",
          `DTSTART;TZID=${zone}:${start.toString().replaceAll(/[-:]/g, "")}00`.slice(0, -2),
          "DURATION:PT0S",
          `RRULE:${textOf(rule)}`,
        ),
      );
      // East of Greenwich the year begins on its last day.
      const found = await timesIn(text, { from: "2024-12-31", to: "2027-01-10" });
      const begins = found.map((time) => time.split("/")[0]!);
      const wanted = oracle(rule, start, zone, "2027-01-12");
      expect(begins).toEqual(wanted.filter((time) => time < "2027-01-10T00:00"));
    }),
    { numRuns: 400 },
  );
});

test("a window far from the first day shows the same days as one that holds all of it", async () => {
  await fc.assert(
    fc.asyncProperty(series, async (given) => {
      const { zone, hour, minute, ...shape } = given;
      const rule: Rule = { ...shape, count: null, until: null };
      const first = firstMet(rule, Temporal.PlainDate.from({ year: 2020, ...given }));
      const start = first.toPlainDateTime({ hour, minute });
      const text = calendar(
        event(
          "UID:series",
          `DTSTART;TZID=${zone}:${start.toString().replaceAll(/[-:]/g, "")}00`.slice(0, -2),
          `RRULE:${textOf(rule)}`,
        ),
      );
      const late = await timesIn(text, { from: "2026-03-01", to: "2026-04-15" });
      const wanted = oracle(rule, start, zone, "2026-04-16").filter(
        (time) => time >= "2026-03-01T00:00" && time < "2026-04-15T00:00",
      );
      expect(late.map((time) => time.split("/")[0])).toEqual(wanted);
    }),
    { numRuns: 150 },
  );
});
