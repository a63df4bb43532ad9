import { expect, test } from "vitest";
import type { TeamLessonsAnswer } from "#contract/lessons";
import { german } from "./sentences.de.ts";
import { sentences } from "./sentences.ts";
import { latelyWords } from "./words-of-team.ts";

type Done = NonNullable<NonNullable<TeamLessonsAnswer["counted"]>["lately"]>["done"];
const of = (done: Done) => ({
  on: "2026-11-01",
  people: 24,
  ofDay: "2026-07-01",
  rows: [],
  lately: { since: "2026-08-01", done },
});

test.each<[Parameters<typeof latelyWords>[0], string]>([
  [of(10), "How many have done a lesson since 1 August 2026: at least 10 of 24."],
  [of("few"), "How many have done a lesson since 1 August 2026: fewer than five of 24."],
  [of("most"), "How many have done a lesson since 1 August 2026: all but fewer than five of 24."],
  [of(null), "They are too few to say how many have done a lesson lately."],
  [
    { ...of(10), lately: null },
    "How many have done a lesson lately is counted on the first day of each month.",
  ],
  [null, "How many have done a lesson lately is counted on the first day of each month."],
])("of a team it is said in one sentence: case %#", (counted, said) => {
  expect(latelyWords(counted, sentences)).toBe(said);
});

test.each<[Parameters<typeof latelyWords>[0], string]>([
  [of(10), "Seit dem 1. August 2026 haben so viele eine Lektion gemacht: mindestens 10 von 24."],
  [
    of("few"),
    "Seit dem 1. August 2026 haben so viele eine Lektion gemacht: weniger als fünf von 24.",
  ],
  [
    null,
    "Wie viele in letzter Zeit eine Lektion gemacht haben, wird am ersten Tag jedes Monats gezählt.",
  ],
])("and in German: case %#", (counted, said) => {
  expect(latelyWords(counted, german)).toBe(said);
});
