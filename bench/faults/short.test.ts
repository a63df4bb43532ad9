import { expect, test } from "vitest";
import { killAgainAndAgain } from "./killing.ts";

test("three kills of everything under 20 writers lose and double nothing, and a planted fault is found", async () => {
  const verdict = await killAgainAndAgain({
    kills: 3,
    writers: 20,
    mostMilliseconds: 400,
    say: () => undefined,
  });
  expect(verdict.faults).toEqual([]);
  expect(verdict.acknowledged).toBeGreaterThan(0);
  expect(verdict.faultsOfPlants.lose).toEqual([expect.stringContaining("was lost")]);
  expect(verdict.faultsOfPlants.double).toEqual([expect.stringContaining("is there 2 times")]);
}, 90_000);
