/** A short form of bench/check-alarm.ts: the rates that the product states, on fewer runs with other seeds. */
import { describe, expect, test } from "vitest";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import { countAlarms, firstAlarm, type Truth } from "./trying-alarm.ts";

const runs = 400;
const shareOf = (truth: Truth, looks: number) =>
  wilsonShare(countAlarms(truth, { runs, looks, seed: 77 }), runs)!;

describe("the alarm", () => {
  test.each<[Truth["kind"], number]>([
    ["independent months", 12],
    ["independent months", 24],
    ["independent months", 36],
    ["heavy tails (t with 3 degrees of freedom)", 24],
    ["a sixth of the months missing", 36],
  ])(
    "rings for nothing in at most 5 of 100 years, whatever the inside does: %s, %d months",
    (kind, before) => {
      const { low, value } = shareOf({ kind, before, inside: "always", fall: 0 }, 12);
      expect(low).toBeLessThanOrEqual(0.05);
      // That it never rings would be no less wrong: the limits would be wider than they need to be.
      expect(value).toBeGreaterThan(0.005);
    },
  );

  test("rings hardly ever where neither side changes, and seldom where the inside alone does", () => {
    const truth = { kind: "autocorrelation 0.3", before: 24, fall: 0 } as const;
    expect(
      countAlarms({ ...truth, inside: "same" }, { runs: 150, looks: 12, seed: 5 }),
    ).toBeLessThan(4);
    expect(
      countAlarms({ ...truth, inside: "better" }, { runs: 150, looks: 12, seed: 5 }),
    ).toBeLessThan(15);
  });

  test("finds a fall of two standard deviations within three months in at least 80 of 100", () => {
    const truth = { kind: "independent months", before: 36, fall: 2 } as const;
    const { high, value } = shareOf({ ...truth, inside: "always" }, 3);
    expect(high).toBeGreaterThanOrEqual(0.8);
    expect(value).toBeGreaterThan(0.78);
    const found = countAlarms(
      { ...truth, inside: "much better" },
      { runs: 150, looks: 3, seed: 9 },
    );
    expect(found).toBeGreaterThan(150 * 0.72);
  });

  test("comes out the same for the same seed", () => {
    const truth = { kind: "autocorrelation 0.6", before: 24, inside: "better", fall: 2 } as const;
    const seeds = [1, 2, 3, 4, 5, 6];
    const once = seeds.map((seed) => firstAlarm(truth, seed, 12));
    expect(seeds.map((seed) => firstAlarm(truth, seed, 12))).toEqual(once);
    expect(new Set(once).size).toBeGreaterThan(1);
  });
});
