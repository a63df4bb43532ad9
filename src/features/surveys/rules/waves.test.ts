import { expect, test } from "vitest";
import { areWaveDays, doOverlap } from "./waves.ts";

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
const wave = {
  opensOn: "2026-03-02",
  closesOn: "2026-03-15",
  fromDay: "2025-12-01",
  untilDay: "2026-02-28",
};

test.each([
  ["a usual one", {}, true],
  ["one that opens today", { opensOn: "2026-03-01" }, true],
  ["one that opened yesterday", { opensOn: "2026-02-28" }, false],
  ["one of a single day", { closesOn: "2026-03-02" }, true],
  ["one that closes before it opens", { closesOn: "2026-03-01" }, false],
  ["one of sixty days", { closesOn: "2026-04-30" }, true],
  ["one of sixty-one", { closesOn: "2026-05-01" }, false],
  ["dealings that go on while it is open", { untilDay: "2026-03-02" }, false],
  ["dealings that end before they begin", { fromDay: "2026-03-01" }, false],
  ["dealings of two years", { fromDay: "2024-03-01" }, false],
])("%s", (_said, given, may) => {
  expect(areWaveDays({ ...wave, ...given }, "2026-03-01", daysBetween)).toBe(may);
});

test.each([
  ["one after the other", "2026-03-16", "2026-03-20", false],
  ["from the last day of the other on", "2026-03-15", "2026-03-20", true],
  ["within the other", "2026-03-05", "2026-03-06", true],
  ["before the other", "2026-02-01", "2026-03-01", false],
])("two waves, %s", (_said, opensOn, closesOn, overlap) => {
  expect(doOverlap([wave, { opensOn, closesOn }])).toBe(overlap);
});
