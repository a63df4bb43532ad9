import fc from "fast-check";
import { expect, test } from "vitest";
import { floor } from "#platform/statistics/floor.ts";
import { decideWhose, hideRest, showFigures } from "./rules.ts";

test.each([
  [{}, null],
  [{ teamId: "t" }, null],
  [{ teamId: "t", serviceId: "s", customerId: "c" }, null],
  [{ serviceId: "s" }, "needsTeam"],
  [{ customerId: "c" }, "needsTeam"],
])("whose work %o is: %s", (whose, no) => {
  expect(decideWhose(whose)).toBe(no);
});

const none = {
  requests: 0,
  finished: 0,
  rightFirstTime: 0,
  reopened: 0,
  misrouted: 0,
  returned: 0,
};
const finishedOf = (finished: number) => ({
  ...none,
  requests: finished,
  finished,
  rightFirstTime: finished,
});

test("a share is told from five on, and below it not even how many", () => {
  expect(showFigures(finishedOf(4)).rightFirstTime).toMatchObject({ n: 4, count: null });
  expect(showFigures(finishedOf(5)).rightFirstTime).toMatchObject({ n: 5, count: 5, value: 1 });
});

test("what the told lines leave of the whole is nothing or enough, and no more is hidden than that needs", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 12 }), (listed, unlisted) => {
      const sum = listed.reduce((all, n) => all + n, unlisted);
      const lines = listed.map((n) => ({ figures: showFigures(finishedOf(n)) }));
      const kept = hideRest(showFigures(finishedOf(sum)), lines);
      const told = kept.filter(({ figures }) => figures.rightFirstTime.count !== null);
      const left = sum - told.reduce((all, { figures }) => all + figures.rightFirstTime.n, 0);
      expect(left === 0 || left >= floor || told.length === 0).toBe(true);
      const large = listed.filter((n) => n >= floor).length;
      expect(large - told.length).toBeLessThanOrEqual(1);
      expect(kept.map(({ figures }) => figures.rightFirstTime.n)).toEqual(listed);
    }),
  );
});
