import { expect, test } from "vitest";
import { refusedToday } from "../trade-words.ts";
import { judged } from "../testing/judging.ts";
import { heeded } from "./heeded.ts";

const rowsOf = (...words: string[]) =>
  words.map((word) => ({
    id: word,
    word,
    at: "2026-01-05T08:00:00Z",
    refused: refusedToday(word),
  }));

test("a word that stands in the list and would be refused today silences nothing", () => {
  const rows = rowsOf("useless", "kill process", "you");
  expect(heeded(rows)).toEqual(["kill process"]);
  expect(
    judged(
      "You are useless.",
      rows.map(({ word }) => word),
    ).advice,
  ).toEqual([]);
  expect(judged("You are useless.", heeded(rows)).advice).toHaveLength(1);
});
