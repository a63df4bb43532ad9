import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, readCalendar, weekdays } from "#platform/calendar/index.ts";
import { clockTimeOf, typicalWeekOf, waitFrom } from "./clock-time.ts";

const hour = 3600;
const minutesEach = (ofWeek: number): number => (ofWeek / 10_080) * 60;
const day = 24 * hour;
const week = (frames: readonly string[][], days: readonly string[] = weekdays) =>
  readCalendar({ hours: Object.fromEntries(days.map((name) => [name, frames])), timezone: "UTC" });
const always = week([["00:00", "24:00"]]);
const workdays = weekdays.slice(0, 5);
const office = week([["09:00", "17:00"]], workdays);
const minutes = (count: number): Amount => ({ unit: "working-minutes", minutes: count });
const days = (count: number): Amount => ({ unit: "working-days", days: count });
const closings = (count: number): Amount => ({ unit: "working-days-end-of-day", days: count });

describe("a promise by the clock on the wall", () => {
  test.each<[string, Amount, number, number]>([
    // In minutes: 421 starts a day wait 60; 59 come too late for the day and wait 1,020, on Friday 3,900; four nights of 960 starts wait
    // from 1,020 down to 61, the weekend of 3,840 from 3,900 down to 61.
    [
      "an hour of office hours",
      minutes(60),
      minutesEach(5 * 421 * 60 + 59 * (4 * 1020 + 3900) + 4 * 960 * 540.5 + 3840 * 1980.5),
      65 * hour,
    ],
    // One start a day waits 480; 479 wait until the same time of the next day, on Friday of the third; what is closed waits for a closing.
    [
      "a working day of office hours",
      minutes(480),
      minutesEach(5 * 480 + 479 * (4 * 1440 + 4320) + 4 * 960 * 960.5 + 3840 * 2400.5),
      72 * hour,
    ],
    // Friday to Monday is three days, Saturday to Monday two: five times 1 day, then 3, 2 and 1.
    ["the next working day at the same time", days(1), ((4 + 3 + 2 + 1) / 7) * day, 3 * day],
    ["five working days", days(5), ((7 * 5 + 6 + 5) / 7) * day, 7 * day],
  ])("%s", (_, amount, mean, worst) => {
    const reckoned = clockTimeOf(office, amount);
    const slow = byEachMinute(office, amount);
    expect(reckoned).toEqual(slow);
    expect([slow.meanSeconds, slow.worstSeconds]).toEqual([expect.closeTo(mean, 6), worst]);
  });

  const frame = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
    .map(([opens, length]) => [opens, Math.min(1440, opens + length)] as const)
    .map((ends) =>
      ends.map((end) => `${Math.floor(end / 60)}:${String(end % 60).padStart(2, "0")}`),
    );
  const calendars = fc
    .array(fc.array(frame, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
    .filter((all) => all.some((frames) => frames.length > 0))
    .map((all) =>
      readCalendar({
        hours: Object.fromEntries(weekdays.map((name, at) => [name, all[at]])),
        holidays: ["*-01-06", "2026-01-07"],
        timezone: "Europe/Berlin",
      }),
    );
  const amounts = fc.oneof(
    fc.integer({ min: 1, max: 4000 }).map(minutes),
    fc.integer({ min: 1, max: 12 }).map(days),
    fc.integer({ min: 1, max: 12 }).map(closings),
  );

  test("is what each minute of the week gives", () => {
    fc.assert(
      fc.property(calendars, amounts, (calendar, amount) => {
        expect(clockTimeOf(calendar, amount)).toEqual(byEachMinute(calendar, amount));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("is the amount itself round the clock", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (count) => {
        const seconds = count * 60;
        expect(clockTimeOf(always, minutes(count))).toEqual({
          meanSeconds: seconds,
          worstSeconds: seconds,
        });
        const inDays = { meanSeconds: (count % 60) * day, worstSeconds: (count % 60) * day };
        if (count % 60 > 0) expect(clockTimeOf(always, days(count % 60))).toEqual(inDays);
      }),
    );
  });

  test("is never shorter for more, nor shorter than the working time", () => {
    fc.assert(
      fc.property(calendars, amounts, fc.integer({ min: 1, max: 30 }), (calendar, amount, more) => {
        const longer: Amount =
          "days" in amount
            ? { ...amount, days: amount.days + more }
            : minutes(("minutes" in amount ? amount.minutes : 0) + more);
        const [one, other] = [clockTimeOf(calendar, amount), clockTimeOf(calendar, longer)];
        expect(other.meanSeconds).toBeGreaterThan(one.meanSeconds);
        expect(other.worstSeconds).toBeGreaterThanOrEqual(one.worstSeconds);
        expect(one.worstSeconds).toBeGreaterThanOrEqual(one.meanSeconds);
        if ("minutes" in amount)
          expect(one.meanSeconds).toBeGreaterThanOrEqual(amount.minutes * 60);
      }),
      { numRuns: 60 },
    );
  });

  test("of a week without holidays and changes of the clocks, wherever the team is", () => {
    const given = {
      hours: { mon: [["08:00", "23:59:59"]] },
      holidays: ["*-12-25"],
      timezone: "America/New_York",
    };
    const typical = typicalWeekOf(readCalendar(given));
    expect(typical).toMatchObject({ zone: "UTC", holidays: [] });
    expect(typical.hours.mon).toEqual(readCalendar(given).hours.mon);
  });
});

function byEachMinute(calendar: ReturnType<typeof readCalendar>, amount: Amount) {
  const typical = typicalWeekOf(calendar);
  const waits = Array.from({ length: 7 * 1440 }, (_, minute) => waitFrom(typical, minute, amount));
  return {
    meanSeconds: waits.reduce((sum, one) => sum + one, 0) / waits.length,
    worstSeconds: Math.max(...waits),
  };
}
