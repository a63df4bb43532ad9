import { expect, test } from "vitest";
import { areWaveDays, doOverlap, earliestAfter, pollsOf } from "./waves.ts";

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
  expect(areWaveDays({ ...wave, ...given }, "2026-03-01")).toBe(may);
});

test.each([
  ["2026-02-28", "2026-03-02"],
  ["2026-03-01", "2026-03-02"],
  ["2026-03-02", "2026-03-03"],
])("with dealings until %s a wave opens on %s at the earliest", (untilDay, opensOn) => {
  expect(earliestAfter(untilDay, "2026-03-02")).toBe(opensOn);
});

test.each([
  ["one after the other", "2026-03-16", "2026-03-20", false],
  ["from the last day of the other on", "2026-03-15", "2026-03-20", true],
  ["within the other", "2026-03-05", "2026-03-06", true],
  ["before the other", "2026-02-01", "2026-03-01", false],
])("two waves, %s", (_said, opensOn, closesOn, overlap) => {
  expect(doOverlap([wave, { opensOn, closesOn }])).toBe(overlap);
});

const poll = (...holders: string[]) => ({
  publicKey: "key",
  shares: holders.map((holderId) => ({ holderId, keyId: "k", wrapped: "w" })),
});

test.each([
  ["an anonymous wave with three holders", "anonymous", poll("a", "b", "c"), true],
  ["one person who holds two shares", "anonymous", poll("a", "b", "a"), false],
  ["two holders", "anonymous", poll("a", "b"), false],
  ["an anonymous wave without a key", "anonymous", null, false],
  ["a confidential wave without a key", "confidential", null, true],
  ["a confidential wave with one", "confidential", poll("a", "b", "c"), false],
] as const)("keys of a wave: %s", (_said, mode, given, may) => {
  const polls = pollsOf(mode, [{ id: "wave", poll: given }]);
  expect(polls !== null).toBe(may);
  if (polls && given) expect(polls[0]!.pollId).toBe("wave");
});
