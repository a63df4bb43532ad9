import fc from "fast-check";
import { expect, test } from "vitest";
import { inFives } from "#platform/statistics/floor.ts";
import { tellOfLessons } from "./lessons.ts";

test("how many lessons were done is said in fives, and of fewer than five people not at all", () => {
  const [telling] = tellOfLessons("2026-10", { lessons: 23, people: 14 }).told;
  expect(telling?.sentence).toMatchObject({
    key: "lessons",
    said: "At least 10 people did lessons of five minutes in October 2026, at least 20 in all.",
    grounds: [{ n: 10 }, { n: 20 }],
  });
  expect(tellOfLessons("2026-10", { lessons: 30, people: 4 }).told).toEqual([]);
});

test("nothing that is said changes when one of four in a five comes or goes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: 0, max: 4 }),
      (five, more) => {
        expect(inFives(five * 5 + more)).toBe(five * 5);
      },
    ),
  );
});
