import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Occurrences } from "./occurrences.ts";

describe("counting occurrences", () => {
  test("counts like a map", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 200 }), (keys) => {
        const occurrences = new Occurrences();
        const counts = new Map<number, number>();
        for (const key of keys) {
          counts.set(key, (counts.get(key) ?? 0) + 1);
          expect(occurrences.countNext(key)).toBe(counts.get(key));
        }
      }),
    );
  });

  test("many different keys stay apart while the table grows", () => {
    const occurrences = new Occurrences();
    let repeated = 0;
    for (let key = 1; key <= 200_000; key++)
      if (occurrences.countNext(key * 16_384) > 1) repeated++;
    expect(repeated).toBe(0);
    expect(occurrences.countNext(16_384)).toBe(2);
  });

  test("when its room is used up, the oldest are forgotten and the recent ones are not", () => {
    const slots = 2 ** 14;
    const occurrences = new Occurrences(slots);
    for (let key = 1; key <= 50_000; key++) occurrences.countNext(key);
    expect(occurrences.countNext(1)).toBe(1);
    expect(occurrences.countNext(49_990)).toBe(2);
    expect(occurrences.countNext(49_990)).toBe(3);
  });
});
