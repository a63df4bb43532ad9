import { describe, expect, test } from "vitest";
import { readCalendar } from "#platform/calendar/index.ts";
import {
  type BothSides,
  endOfMonth,
  kindsAt,
  type OutsideTime,
  standingAt,
  type Told,
} from "./over-time.ts";

const allDay = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
);
const always = readCalendar({ hours: allDay, timezone: "UTC" });
const mornings = readCalendar({ hours: { mon: [["08:00", "12:00"]] }, timezone: "UTC" });
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const hours = (amount: number): OutsideTime => ({ amount, unit: "hours" });

const promised = (minutes: number, since: string, until: string | null) => ({
  serviceId: "s",
  impact: "normal" as const,
  kind: "done" as const,
  amount: minutes,
  unit: "working-minutes" as const,
  since: at(since),
  until: until === null ? null : at(until),
});
const told = (until: string | null, solved: OutsideTime | null): Told => ({
  until: until === null ? null : at(until),
  firstAnswer: null,
  solved,
});

const sides = (given: {
  promises?: BothSides["inside"]["promises"];
  hours?: BothSides["inside"]["hours"];
  likes?: BothSides["outside"]["likes"];
}): BothSides => ({
  inside: {
    promises: given.promises ?? [promised(60, "2026-01-01", null)],
    hours: given.hours ?? [{ calendar: always, since: at("2026-01-01"), until: null }],
  },
  outside: { likes: given.likes ?? [{ ...told(null, null), segment: [told(null, hours(1))] }] },
});

describe("what both sides promised then", () => {
  test("follows the promises inside", () => {
    const changed = sides({
      promises: [promised(60, "2026-01-01", "2026-03-10"), promised(120, "2026-03-10", null)],
    });
    expect(standingAt(changed, at("2026-03-09"))).toBe("equal");
    expect(standingAt(changed, at("2026-03-10"))).toBe("worse");
    expect(standingAt(changed, at("2025-12-31"))).toBe("worse");
  });

  test("follows the working hours, the earliest known counting for the time before", () => {
    const changed = sides({
      hours: [
        { calendar: always, since: at("2026-02-01"), until: at("2026-05-01") },
        { calendar: mornings, since: at("2026-05-01"), until: null },
      ],
    });
    expect(standingAt(changed, at("2026-01-15"))).toBe("equal");
    expect(standingAt(changed, at("2026-04-30"))).toBe("equal");
    expect(standingAt(changed, at("2026-05-01"))).toBe("worse");
  });

  test("follows the promise to the segment, and that for the like alone before it", () => {
    const segment = [told("2026-04-01", hours(9)), told(null, hours(1))];
    const changed = sides({ likes: [{ ...told(null, null), segment }] });
    expect(standingAt(changed, at("2026-03-31"))).toBe("better");
    expect(standingAt(changed, at("2026-04-01"))).toBe("equal");
    const own = sides({ likes: [{ ...told(null, hours(9)), segment }] });
    expect(standingAt(own, at("2026-04-02"))).toBe("better");
    expect(kindsAt(own, "normal", at("2026-04-02"))[1]!.outside).toMatchObject({ isOwn: true });
  });

  test("follows the likes: the first counts for the time before it was named", () => {
    const segment = [told(null, hours(1))];
    const changed = sides({
      likes: [
        { ...told("2026-06-01", hours(9)), segment },
        { ...told(null, null), segment },
      ],
    });
    expect(standingAt(changed, at("2026-01-02"))).toBe("better");
    expect(standingAt(changed, at("2026-05-31"))).toBe("better");
    expect(standingAt(changed, at("2026-06-01"))).toBe("equal");
  });

  test("is asked of the impact alone that is meant", () => {
    const [, done] = kindsAt(sides({}), "high", at("2026-02-01"));
    expect(done).toMatchObject({ inside: null, standing: "worse" });
    const [first] = kindsAt(sides({}), "normal", at("2026-02-01"));
    expect(first).toMatchObject({ inside: null, outside: null, standing: "unknown" });
  });
});

test("a month ends where its last moment is, and the present one now", () => {
  const now = new Date("2026-11-22T09:00:00Z");
  expect(endOfMonth("Europe/Berlin", "2026-10", now).toISOString()).toBe(
    "2026-10-31T22:59:59.999Z",
  );
  expect(endOfMonth("UTC", "2025-12", now).toISOString()).toBe("2025-12-31T23:59:59.999Z");
  expect(endOfMonth("Europe/Berlin", "2026-11", now)).toEqual(now);
});
