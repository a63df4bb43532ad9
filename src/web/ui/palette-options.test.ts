import { describe, expect, test } from "vitest";
import { optionsFor } from "./palette-options.ts";

const nowhere = (): void => undefined;
const commands = [
  { sentence: "Write a journal", layer: 0, group: "Here" },
  { sentence: "Write a journal", layer: 0, group: "Here" },
  { sentence: "Go to the journal", layer: 0, group: "Go to" },
  { sentence: "Close the journal", layer: 1, group: "Here" },
].map((one, id) => ({ ...one, id, keys: undefined, icon: undefined, run: nowhere }));
const places = [
  { href: "/chain", label: "Chain" },
  { href: "/me/meetings", label: "Meetings", alsoFor: "late, on time" },
  { href: "/chain", label: "Your line of sight" },
  { href: "/me/journal", label: "Journal" },
  { href: "/thanks", label: "Thanks that you received and gave" },
];
const found = [
  {
    href: "/requests/1",
    label: "5218 Does the rebate pay for itself",
    name: "Does the rebate pay",
  },
  { href: "/lessons/1", label: "Receiving feedback" },
  { href: "/lessons/2", label: "Meeting on time" },
];
const offered = (typed: string) =>
  optionsFor(typed, { places, commands, found, go: nowhere }).map(({ label }) => label);

describe("what the palette offers first", () => {
  test.each([
    ["journal", "Journal"],
    ["thanks", "Thanks that you received and gave"],
    ["meeting on time", "Meeting on time"],
    ["on time", "Meeting on time"],
    ["late", "Meetings"],
    ["5218", "5218 Does the rebate pay for itself"],
    ["does the", "5218 Does the rebate pay for itself"],
    ["write", "Write a journal"],
    ["", "Chain"],
  ])("after %j: %s", (typed, first) => {
    expect(offered(typed)[0]).toBe(first);
  });
});

test("pages and acts that are not called so are left out; what the search found stays, behind", () => {
  expect(offered("journal")).toEqual([
    "Journal",
    "Write a journal",
    ...found.map((hit) => hit.label),
  ]);
});

test("no two options share their key, even where they lead to the same page", () => {
  const keys = optionsFor("", { places, commands, found: [...found, ...found], go: nowhere }).map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBe(places.length + 2 * found.length + 1);
});
