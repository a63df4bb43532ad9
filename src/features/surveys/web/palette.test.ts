import { expect, test } from "vitest";
import type { WaveAnswer } from "#contract/surveys";
import { foundOf, namedSo } from "./palette.ts";
import { wordsIn } from "./use-words.ts";

const serve = { id: "s1", name: "How we serve each other", kind: "service" as const };
const fare = { id: "s2", name: "How we fare", kind: "pulse" as const };
const wave = (number: number, state: WaveAnswer["state"]): WaveAnswer => ({
  id: `w${number}`,
  surveyId: "s1",
  number,
  state,
  opensOn: "2026-11-20",
  closesOn: "2026-12-03",
  fromDay: "2026-08-20",
  untilDay: "2026-11-19",
  releasedAt: null,
  droppedFor: null,
  asked: null,
  version: 1,
});

test.each<[string, object[]]>([
  ["How we serve", [serve]],
  ["how", [serve, fare]],
  ["other serve", [serve]],
  ["payroll", []],
  [" ", []],
])("'%s' finds surveys by their names", (typed, found) => {
  expect(namedSo([serve, fare], typed)).toEqual(found);
});

test("a survey is found with its latest waves, and not with those that were called off", () => {
  const waves = [wave(4, "open"), wave(3, "dropped"), wave(2, "released"), wave(1, "released")];
  expect(foundOf(serve, waves, wordsIn.en).map(({ href }) => href)).toEqual([
    "/surveys/s1",
    "/waves/w4",
    "/waves/w2",
    "/waves/w1",
  ]);
});
