import { expect, test } from "vitest";
import type { Changed } from "#feature/conduct";
import { tellOfConduct } from "./conduct.ts";

const changed: Changed = { version: 3, versions: 1, added: 0, reworded: 0, removed: 0 };

test.each<[Partial<Changed>, string]>([
  [{ added: 1 }, "version 3: 1 new article."],
  [
    { added: 2, reworded: 1, removed: 3 },
    "version 3: 2 new articles, 1 article in other words, 3 articles taken away.",
  ],
  [{ versions: 2, removed: 1 }, "version 3 after 2 changes: 1 article taken away."],
  [{}, "version 3: its articles in another order."],
])("a new version of the standard is told with what is different: %o", (given, ending) => {
  const { told, compared } = tellOfConduct("2026-10", { ...changed, ...given });
  expect(compared).toBe(0);
  expect(told).toHaveLength(1);
  const { said, grounds } = told[0]!.sentence;
  expect(said).toBe(`The standard of conduct has a new version since October 2026, ${ending}`);
  const { versions, added, reworded, removed } = { ...changed, ...given };
  expect(grounds.map(({ n }) => n)).toEqual([versions, added, reworded, removed]);
});

test("a month without a new version says nothing of it", () => {
  expect(tellOfConduct("2026-10", null).told).toEqual([]);
});
