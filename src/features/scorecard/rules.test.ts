import { describe, expect, test } from "vitest";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { ValueAnswer } from "./contract.ts";
import { changeOf, daysSince, nothing } from "./rules.ts";

const share = (hits: number, n: number): ValueAnswer => {
  const found = n < 5 ? null : wilsonShare(hits, n);
  return found ? { ...found, n, tooFew: false } : { ...nothing, n };
};
const wait = (value: number | null, low: number | null, high: number | null): ValueAnswer => ({
  n: 40,
  value,
  low,
  high,
  tooFew: false,
});

describe("a change of a share is said only outside the interval of the difference", () => {
  test.each([
    // Newcombe's table II (1998): 56 of 70 against 48 of 80 lies 0.0524 to 0.3339 apart; 5 of 56 against 0 of 29 does not leave 0 out.
    [share(56, 70), share(48, 80), "better"],
    [share(48, 80), share(56, 70), "worse"],
    [share(5, 56), share(0, 29), null],
    [share(30, 40), share(27, 40), null],
    [share(4, 4), share(0, 40), null],
    [share(40, 40), share(0, 3), null],
    [null, share(1, 9), null],
  ])("%j, before %j: %s", (now, before, change) => {
    expect(changeOf("share", now, before)).toBe(change);
  });
});

describe("a change of a wait is better where it is shorter", () => {
  test.each([
    [wait(3600, 3000, 4200), wait(14_400, 12_000, 17_000), "better"],
    [wait(14_400, 12_000, 17_000), wait(3600, 3000, 4200), "worse"],
    [wait(3600, 2000, 7000), wait(5000, 3000, 9000), null],
    [wait(14_400, 12_000, null), wait(3600, 3000, 4200), "worse"],
    [wait(3600, 3000, 4200), wait(null, 9000, null), null],
    [wait(0, 0, 0), wait(0, 0, 0), null],
  ])("%j, before %j: %s", (now, before, change) => {
    expect(changeOf("seconds", now, before)).toBe(change);
  });
});

test("days since something are whole ones, and none since what never was", () => {
  const now = new Date("2026-11-22T09:00:00Z");
  expect(daysSince(new Date("2026-11-19T10:00:00Z"), now)).toMatchObject({ n: 1, value: 2 });
  expect(daysSince(new Date("2026-11-22T09:00:01Z"), now)?.value).toBe(0);
  expect(daysSince(null, now)).toBeNull();
});
