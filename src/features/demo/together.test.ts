/** What the furnished demo says of figures against outcomes. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { togetherReport } from "#feature/together";
import type { TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "./furnished-for-tests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startFurnished();
}, 90_000);
afterAll(() => app.close());

test("one figure tells teams apart by another, and of most it is said that the data cannot tell", async () => {
  const { facts } = await togetherReport.make(app.db, {}, app.clock.now());
  const told = facts.figures.find(({ figure }) => figure.key === "first-reply")!;
  const done = told.outcomes.find(({ outcome }) => outcome.key === "done")!;
  expect(done.verdicts.between).toMatchObject({ state: "told", goes: "better" });
  const kept = facts.figures.find(({ figure }) => figure.key === "promise-kept")!;
  const right = kept.outcomes.find(({ outcome }) => outcome.key === "right-first-time")!;
  expect(right.verdicts.between).toMatchObject({ state: "untold" });
  expect(kept.outcomes.some(({ outcome }) => outcome.where === "outside")).toBe(true);
});
