/** What holds for every calendar, and agreement with slow clocks. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addWorkingTime,
  isOpen,
  nextOpening,
  openDaysBetween,
  readCalendar,
  weekdays,
  workingSecondsBetween,
} from "../index.ts";
import {
  zones,
  minute,
  instants,
  calendars,
  situations,
  seconds,
  addSeconds,
  slowFrames,
  slowMinutes,
  within,
} from "./slow-clock.ts";

test("agrees with counting minute by minute over the frames that Temporal gives", () => {
  fc.assert(
    fc.property(
      situations,
      fc.integer({ min: 0, max: 8000 }),
      ([calendar, start, pauses], length) => {
        const end = new Date(start.getTime() + length * minute);
        expect(workingSecondsBetween(calendar, start, end, pauses)).toBe(
          slowMinutes(calendar, start, end, pauses) * 60,
        );
      },
    ),
    { numRuns: 150 },
  );
});

test("agrees with reading the wall clock of Intl each minute, for hours that no change of the clocks touches", () => {
  const hours = Object.fromEntries(weekdays.slice(0, 6).map((day) => [day, [["00:00", "24:00"]]])); // Sundays closed: days are cut by midnight alone
  fc.assert(
    fc.property(
      fc.constantFrom(...zones.filter((zone) => zone !== "America/St_Johns")),
      instants,
      fc.integer({ min: 0, max: 6000 }),
      (timezone, start, length) => {
        const calendar = readCalendar({ hours, timezone });
        const wall = new Intl.DateTimeFormat("en-GB", { timeZone: timezone, weekday: "short" });
        let open = 0;
        for (let index = 0; index < length; index += 1)
          if (wall.format(start.getTime() + index * minute) !== "Sun") open += 1;
        expect(
          workingSecondsBetween(calendar, start, new Date(start.getTime() + length * minute)),
        ).toBe(open * 60);
      },
    ),
    { numRuns: 60 },
  );
});

test("is the sum of its parts wherever it is cut", () => {
  fc.assert(
    fc.property(
      situations,
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 0, max: 1e6 }),
      ([calendar, start, pauses], one, two) => {
        const middle = new Date(start.getTime() + one * 1000);
        const end = new Date(middle.getTime() + two * 1000);
        const parts =
          workingSecondsBetween(calendar, start, middle, pauses) +
          workingSecondsBetween(calendar, middle, end, pauses);
        expect(workingSecondsBetween(calendar, start, end, pauses)).toBe(parts);
      },
    ),
  );
});

test("an instant is open exactly if the second after it counts, and the next opening is open with nothing before it", () => {
  fc.assert(
    fc.property(situations, ([calendar, at]) => {
      expect(isOpen(calendar, at)).toBe(
        workingSecondsBetween(calendar, at, new Date(at.getTime() + 1000)) === 1,
      );
      const opening = nextOpening(calendar, at)!;
      expect(isOpen(calendar, opening)).toBe(true);
      expect(workingSecondsBetween(calendar, at, opening)).toBe(0);
    }),
  );
});

test("agree with counting the budget down minute by minute", () => {
  fc.assert(
    fc.property(
      situations,
      fc.integer({ min: 1, max: 1500 }),
      ([calendar, start, pauses], budget) => {
        const horizon = new Date(start.getTime() + 20 * 1440 * minute);
        const frames = slowFrames(calendar, start, horizon);
        const stops = pauses.map((pause) => [pause.from.getTime(), pause.to!.getTime()] as const);
        let [ms, left] = [start.getTime(), budget];
        for (; left > 0 && ms < horizon.getTime(); ms += minute)
          if (within(ms, frames) && !within(ms, stops)) left -= 1;
        if (left === 0) expect(addSeconds(calendar, start, budget * 60, pauses).getTime()).toBe(ms);
      },
    ),
    { numRuns: 150 },
  );
});

test("the working time up to a deadline is the budget again, and a second before it is less", () => {
  fc.assert(
    fc.property(
      situations,
      fc.integer({ min: 1, max: 3e6 }),
      ([calendar, start, pauses], budget) => {
        const due = addSeconds(calendar, start, budget, pauses);
        expect(workingSecondsBetween(calendar, start, due, pauses)).toBe(budget);
        expect(
          workingSecondsBetween(calendar, start, new Date(due.getTime() - 1), pauses),
        ).toBeLessThan(budget);
      },
    ),
  );
});

test("a later start or a larger budget never gives an earlier deadline", () => {
  fc.assert(
    fc.property(
      situations,
      fc.nat(1e6),
      fc.nat(1e6),
      fc.nat(1e6),
      ([calendar, start, pauses], later, budget, more) => {
        const due = addSeconds(calendar, start, budget, pauses).getTime();
        expect(
          addSeconds(calendar, new Date(start.getTime() + later * 1000), budget, pauses).getTime(),
        ).toBeGreaterThanOrEqual(due);
        // Nothing at a closing instant is due at the next opening, more than nothing after it.
        expect(addSeconds(calendar, start, budget + more, pauses).getTime()).toBeGreaterThanOrEqual(
          due,
        );
      },
    ),
  );
});

test("a pause before the deadline moves it by the working time of the pause", () => {
  fc.assert(
    fc.property(
      calendars,
      instants,
      fc.integer({ min: 1, max: 200_000 }),
      fc.nat(200_000),
      fc.nat(200_000),
      (calendar, start, budget, after, length) => {
        const free = addSeconds(calendar, start, budget, []);
        const from = new Date(Math.min(start.getTime() + after * 1000, free.getTime() - 1000));
        const pause = { from, to: new Date(from.getTime() + length * 1000) };
        const paused = workingSecondsBetween(calendar, pause.from, pause.to);
        const deadline = addWorkingTime(calendar, start, seconds(budget), [pause]);
        expect(workingSecondsBetween(calendar, free, deadline.due!)).toBe(paused);
        expect(deadline.pausedSeconds).toBe(paused);
      },
    ),
  );
});

test("days: as many open days lie up to the deadline as were given, and pauses move it by their working time", () => {
  fc.assert(
    fc.property(
      situations,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("working-days" as const, "working-days-end-of-day" as const),
      ([calendar, start, pauses], days, unit) => {
        const free = addWorkingTime(calendar, start, { unit, days }).due!;
        const sameDay = unit === "working-days" ? free : new Date(free.getTime() - 1);
        expect(openDaysBetween(calendar, start, sameDay)).toBe(days);
        const deadline = addWorkingTime(calendar, start, { unit, days }, pauses);
        expect(workingSecondsBetween(calendar, free, deadline.due!)).toBe(deadline.pausedSeconds);
        expect(workingSecondsBetween(calendar, start, deadline.due!, pauses)).toBe(
          workingSecondsBetween(calendar, start, free),
        );
      },
    ),
  );
});
