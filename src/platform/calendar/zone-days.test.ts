import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WrongInput } from "./reading.ts";
import { dayAfter } from "./days.ts";
import { dayInZone, startOfDayInZone } from "./zone-days.ts";

describe("a day begins", () => {
  test.each([
    ["in UTC at midnight", "UTC", "2026-03-29", "2026-03-29T00:00:00Z"],
    ["in Berlin an hour before, in winter", "Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z"],
    ["and two before, in summer", "Europe/Berlin", "2026-03-30", "2026-03-29T22:00:00Z"],
    [
      "in New York after, the day clocks go back",
      "America/New_York",
      "2026-11-01",
      "2026-11-01T04:00:00Z",
    ],
    ["and the day after that", "America/New_York", "2026-11-02", "2026-11-02T05:00:00Z"],
    [
      "at one o'clock where midnight is left out",
      "Africa/Cairo",
      "2026-04-24",
      "2026-04-23T22:00:00Z",
    ],
    [
      "at the first midnight where there are two",
      "America/Havana",
      "2026-11-01",
      "2026-11-01T04:00:00Z",
    ],
    ["half an hour away", "Asia/Kolkata", "2026-01-01", "2025-12-31T18:30:00Z"],
    ["fourteen hours ahead", "Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00Z"],
  ])("%s", (_, zone, day, begins) => {
    expect(startOfDayInZone(zone, day)).toEqual(new Date(begins));
  });
  test("only if it is one", () => {
    expect(() => startOfDayInZone("UTC", "2026-02-30")).toThrow(WrongInput);
  });
});

test("an instant lies on the day that has begun and not ended, in every zone", () => {
  const zones = ["UTC", "Europe/Berlin", "America/New_York", "America/Havana", "Africa/Cairo"];
  const more = ["America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu", "Pacific/Auckland"];
  const instant = fc.date({
    min: new Date("2005-01-01T00:00:00Z"),
    max: new Date("2030-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  const property = fc.property(fc.constantFrom(...zones, ...more), instant, (zone, at) => {
    const day = dayInZone(zone, at);
    const from = startOfDayInZone(zone, day);
    const to = startOfDayInZone(zone, dayAfter(day, 1));
    expect(from.getTime()).toBeLessThanOrEqual(at.getTime());
    expect(to.getTime()).toBeGreaterThan(at.getTime());
    expect(dayInZone(zone, from)).toBe(day);
    expect(dayInZone(zone, new Date(from.getTime() - 1))).not.toBe(day);
  });
  fc.assert(property, { numRuns: 2000 });
});
