/** A short form of bench/check-fairness.ts: the rates that docs/fairness.md states, on fewer rounds. */
import { describe, expect, test } from "vitest";
import { countFound, placeboOfTried, tryRound } from "./trying.ts";

const house = { providers: 8, customers: 6, requests: 70 };

describe("a round on made-up houses", () => {
  test("asks hardly ever where all are served alike", () => {
    let wrong = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { slow, others } = countFound(tryRound({ ...house, seed }));
      if (slow || others > 0) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(6);
  });

  test("finds one who waits twice as long among 120 requests in nine of ten, and seldom another", () => {
    let found = 0;
    let others = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const one = countFound(tryRound({ ...house, n: 120, ratio: 2, seed }));
      found += Number(one.slow);
      others += one.others;
    }
    expect(found).toBeGreaterThanOrEqual(36);
    expect(others).toBeLessThanOrEqual(6);
  });

  test("the placebo lies between 4 and 6 per cent, also where one truly waits longer", () => {
    const placebo = { tests: 0, below: 0 };
    for (let seed = 1; seed <= 4; seed += 1) {
      const { tests, below } = placeboOfTried(tryRound({ ...house, n: 120, ratio: 2, seed }), seed);
      placebo.tests += tests;
      placebo.below += below;
    }
    expect(placebo.tests).toBeGreaterThanOrEqual(8000);
    expect(placebo.below / placebo.tests).toBeGreaterThan(0.04);
    expect(placebo.below / placebo.tests).toBeLessThan(0.06);
  });
});
