import { describe, expect, test } from "vitest";
import { closenessOf, closestFirst, notCalled } from "./closeness.ts";

describe("how close a name lies to what was typed", () => {
  test.each([
    ["Journal", "journal", 0],
    ["Meeting on time", "  Meeting  on time ", 0],
    ["Coffee for two", "coffee", 1],
    ["Coffee for two", "coff", 1],
    ["Standard of conduct", "conduct", 2],
    ["Meeting on time", "on time", 2],
    ["Pass a customer's thanks on", "thanks", 2],
    ["Semiconductors", "conduct", 3],
    ["Time to be on watch", "on time", 4],
    ["Chain", "coffee", notCalled],
    ["Links of Facilities", "meeting on time", notCalled],
    ["Größe der Räume", "räu", 2],
    ["Journal", "", 1],
  ])("%s, after %j: %i", (name, typed, closeness) => {
    expect(closenessOf(name, typed)).toBe(closeness);
  });
});

test("the closest come first, and equals keep their order", () => {
  const names = ["Saying no", "Be on time", "Timely", "Meeting on time"];
  expect(closestFirst(names, (name) => closenessOf(name, "on time"))).toEqual([
    "Be on time",
    "Meeting on time",
    "Saying no",
    "Timely",
  ]);
});
