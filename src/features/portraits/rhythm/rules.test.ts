import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import { claimsOf, fewestForWords, stretchOf } from "./claims.ts";
import { hoursOfWeek, type Moment, msPerQuarter, type Told, type Week, weekOf } from "./rules.ts";

const quarterAt = (text: string): number => Date.parse(text) / msPerQuarter;
const nothing = { asked: 0, replied: 0, done: 0, ended: 0 };
const moment = (text: string, what: Partial<Moment>): Moment => ({
  ...nothing,
  ...what,
  quarter: quarterAt(text),
});
const berlin = { zone: "Europe/Berlin", openBefore: 0 };
const sunday = 6 * 24;

describe("the week of a team", () => {
  const cases: { name: string; at: string; zone: string; place: number }[] = [
    { name: "winter in Berlin", at: "2026-11-16T08:45:00Z", zone: "Europe/Berlin", place: 9 },
    { name: "summer in Berlin", at: "2026-07-06T08:45:00Z", zone: "Europe/Berlin", place: 10 },
    { name: "half an hour beside", at: "2026-11-16T08:30:00Z", zone: "Asia/Kolkata", place: 14 },
    { name: "a quarter beside", at: "2026-11-15T18:15:00Z", zone: "Asia/Kathmandu", place: 0 },
    {
      name: "the day before",
      at: "2026-11-16T04:00:00Z",
      zone: "America/Chicago",
      place: sunday + 22,
    },
    {
      name: "just before the clocks go forward",
      at: "2026-03-29T00:45:00Z",
      zone: "Europe/Berlin",
      place: sunday + 1,
    },
    {
      name: "just after they went forward",
      at: "2026-03-29T01:00:00Z",
      zone: "Europe/Berlin",
      place: sunday + 3,
    },
    {
      name: "the first two o'clock as they go back",
      at: "2026-10-25T00:15:00Z",
      zone: "Europe/Berlin",
      place: sunday + 2,
    },
    {
      name: "the second two o'clock",
      at: "2026-10-25T01:15:00Z",
      zone: "Europe/Berlin",
      place: sunday + 2,
    },
  ];
  test.each(cases)("counts by the clock on its wall: $name", ({ at, zone, place }) => {
    const told = { firstDay: "2026-01-05", lastDay: "2026-12-27", openBefore: 0 };
    const week = weekOf({
      ...told,
      zone,
      moments: [moment(at, { asked: 1, replied: 2, done: 3 })],
    });
    expect(week.asked.findIndex((count) => count > 0)).toBe(place);
    expect([week.asked[place], week.replied[place], week.done[place]]).toEqual([1, 2, 3]);
  });

  test("says how many are open as each hour begins, over the day on which the clocks go forward", () => {
    const moments = [
      moment("2026-03-29T00:00:00Z", { asked: 2 }), // 1:00
      moment("2026-03-29T01:30:00Z", { ended: 1 }), // 3:30
      moment("2026-03-29T20:00:00Z", { asked: 1, ended: 2 }), // 22:00
    ];
    const days = { firstDay: "2026-03-29", lastDay: "2026-03-29" };
    const { open } = weekOf({ ...berlin, ...days, openBefore: 3, moments });
    expect(open.slice(sunday, sunday + 6)).toEqual([3, 3, 5, 5, 4, 4]);
    expect(open.slice(sunday + 21)).toEqual([4, 4, 3]);
    expect(open.slice(0, sunday).every((count) => count === 0)).toBe(true);
  });

  const firstDay = fc.integer({ min: 0, max: 700 }).map((days) => dayAfter("2025-01-06", days));
  const zone = fc.constantFrom(
    "Europe/Berlin",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "UTC",
  );
  const told: fc.Arbitrary<Told> = fc
    .record({
      firstDay,
      zone,
      openBefore: fc.nat(20),
      seeds: fc.array(fc.nat(9000), { maxLength: 60 }),
    })
    .map(({ seeds, ...rest }) => {
      const lastDay = dayAfter(rest.firstDay, 90);
      const first = startOfDayInZone(rest.zone, rest.firstDay).getTime() / msPerQuarter;
      const end = startOfDayInZone(rest.zone, dayAfter(lastDay, 1)).getTime() / msPerQuarter;
      const moments = seeds
        .map((seed) => ({ quarter: first + seed, asked: 1, replied: seed % 2, done: 0, ended: 0 }))
        .filter(({ quarter }) => quarter < end)
        .toSorted((a, b) => a.quarter - b.quarter);
      return { ...rest, lastDay, moments };
    });
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

  test("loses nothing and doubles nothing, whatever the clocks do", () => {
    fc.assert(
      fc.property(told, (given) => {
        const week = weekOf(given);
        expect(week.asked).toHaveLength(hoursOfWeek);
        expect(add(week.asked)).toBe(given.moments.length);
        expect(add(week.replied)).toBe(add(given.moments.map(({ replied }) => replied)));
        // Nothing ends here: at the first hour the open are those before, and later never fewer than that in any of 13 weeks.
        for (const count of week.open) expect(count).toBeGreaterThanOrEqual(given.openBefore * 13);
      }),
    );
  });

  test("is spoken of only where thirty were asked, and every claim can be seen in the numbers", () => {
    const many = fc.record({
      asked: fc.array(fc.nat(6), { minLength: hoursOfWeek, maxLength: hoursOfWeek }),
      sparse: fc.integer({ min: 1, max: 120 }),
      replied: fc.array(fc.nat(2), { minLength: hoursOfWeek, maxLength: hoursOfWeek }),
      daysTold: fc.integer({ min: 0, max: 91 }),
    });
    fc.assert(
      fc.property(many, ({ asked, sparse, replied, daysTold }) => {
        const thinned = asked.map((count, place) => (place % sparse === 0 ? count : 0));
        const week: Week = { asked: thinned, replied, done: replied, open: thinned, daysTold };
        for (const claim of claimsOf(week, { serving: true })) {
          expect(claim.n).toBeGreaterThanOrEqual(fewestForWords);
          expect(holdsIn(week, claim)).toBe(true);
        }
      }),
    );
  });
});

type Claim = ReturnType<typeof claimsOf>[number];

/** Looks at the numbers again, in another way than the rule does. */
function holdsIn(week: Week, { kind, fromHour, untilHour, weekday, n }: Claim): boolean {
  const within = (count: (place: number) => boolean, of: readonly number[]): number =>
    of.reduce((sum, one, place) => (count(place) ? sum + one : sum), 0);
  const hour = (place: number): number => place % 24;
  if (kind === "asked" || kind === "replied")
    return (
      within((place) => hour(place) >= fromHour! && hour(place) < untilHour!, week[kind]) * 2 > n
    );
  if (kind === "before") return within((place) => hour(place) < untilHour!, week.asked) === 0;
  if (kind === "after") return within((place) => hour(place) >= fromHour!, week.asked) === 0;
  if (kind === "open") return true;
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) =>
    within((place) => Math.floor(place / 24) === day, week.asked),
  );
  return week.daysTold >= 28 && days[weekday!] === Math.max(...days);
}

describe("what is said of a week", () => {
  const at = (counts: Readonly<Record<number, number>>): number[] =>
    Array.from({ length: hoursOfWeek }, (_, place) => counts[place] ?? 0);
  const workdays = [0, 24, 48, 72, 96];
  const daily = (counts: Readonly<Record<number, number>>, times = (_day: number): number => 1) =>
    at(
      Object.fromEntries(
        workdays.flatMap((day) =>
          Object.entries(counts).map(([hour, count]) => [day + Number(hour), count * times(day)]),
        ),
      ),
    );
  const said = (asked: number[], daysTold = 91) =>
    claimsOf(
      { asked, replied: at({}), done: at({}), open: at({}), daysTold },
      { serving: false },
    ).map(({ kind, fromHour, untilHour, weekday }) => [kind, fromHour ?? weekday, untilHour]);

  test("names the shortest hours that hold more than half, and where nothing is asked", () => {
    const morning = daily({ 8: 5, 9: 30, 10: 30, 13: 10, 15: 10 });
    expect(said(morning)).toEqual([
      ["asked", 9, 11],
      ["before", null, 8],
      ["after", 16, null],
    ]);
  });

  test("says nothing of a stretch where the day is even, and nothing at all of twenty-nine", () => {
    const even = daily(Object.fromEntries(Array.from({ length: 14 }, (_, hour) => [hour + 6, 8])));
    expect(said(even)).toEqual([
      ["before", null, 6],
      ["after", 20, null],
    ]);
    expect(said(at({ 9: 29 }))).toEqual([]);
    expect(said(at({ 9: 30 })).length).toBeGreaterThan(0);
  });

  test("names a weekday that brings more than chance would, once four of each have come", () => {
    const monday = (day: number): number => (day === 0 ? 3 : 2);
    const many = daily({ 9: 20, 14: 20 }, monday);
    expect(said(many)).toContainEqual(["weekday", 0, null]);
    expect(said(many, 27)).not.toContainEqual(["weekday", 0, null]);
    expect(said(daily({ 9: 1, 14: 2 }, monday))).not.toContainEqual(["weekday", 0, null]);
  });

  test("half and a little more is no 'most': the whole interval lies above a half", () => {
    expect(stretchOf("asked", at({ 9: 26, 12: 24, 20: 0 }))).toMatchObject({
      fromHour: 9,
      untilHour: 13,
    });
    expect(stretchOf("asked", at({ 9: 40, 12: 10 }))).toMatchObject({ untilHour: 10, n: 50 });
  });
});
