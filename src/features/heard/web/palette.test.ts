import { expect, test } from "vitest";
import { newestIn } from "./palette.ts";
import { wordsIn } from "./use-words.ts";

const service = { surveyId: "s1", name: "How we serve each other" };
const waves = [
  { id: "w4", surveyId: "s2", name: "How we fare", number: 1 },
  { id: "w3", ...service, number: 2 },
  { id: "w2", ...service, number: 1 },
];

test.each<[string, string[]]>([
  ["how we serve", ["w3"]],
  ["SERVE heard", ["w3"]],
  ["how we", ["w4", "w3"]],
  ["payroll", []],
])("'%s' finds the newest wave of %j", (typed, ids) => {
  expect(newestIn(waves, typed, wordsIn.en).map(({ href }) => href)).toEqual(
    ids.map((id) => `/surveys/results/${id}`),
  );
});
