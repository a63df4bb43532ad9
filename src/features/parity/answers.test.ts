import { expect, test } from "vitest";
import { worseFirst } from "./answers.ts";
import type { PromiseStanding, ResultStanding } from "./contract.ts";

test("worse in both comes first, then worse in one whatever the other is, then what is not worse", () => {
  const order: readonly (readonly [PromiseStanding, ResultStanding])[] = [
    ["worse", "worse"],
    ["unknown", "worse"],
    ["worse", "better"],
    ["equal", "no-difference"],
    ["better", "too-few"],
    ["better", "better"],
  ];
  const all = order.map(([promise, standing]) => ({ promise, kinds: [], result: { standing } }));
  expect(worseFirst(all.toReversed())).toEqual(all);
});
