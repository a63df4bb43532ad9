import { expect, test } from "vitest";
import { linksOf } from "./palette.ts";
import { wordsIn } from "./use-words.ts";

const legal = { id: "t1", name: "Legal" };
const rows = [
  { name: "Read a contract", team: legal },
  { name: "Check a contract's figures", team: { id: "t2", name: "Finance" } },
  { name: "Write a contract", team: legal },
];

test("services lead to the links of their team, each team once", () => {
  expect(linksOf({ rows, lookedFor: null }, wordsIn.en)).toEqual([
    {
      href: "/chain/links?team=t1",
      label: "Links of Legal",
      detail: "Read a contract, Write a contract",
    },
    {
      href: "/chain/links?team=t2",
      label: "Links of Finance",
      detail: "Check a contract's figures",
    },
  ]);
});

test("services that were found by other words are left out", () => {
  expect(linksOf({ rows, lookedFor: "contact" }, wordsIn.en)).toEqual([]);
});
