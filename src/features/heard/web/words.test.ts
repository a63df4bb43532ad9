import { expect, test } from "vitest";
import type { ImprovementAnswer, UnitAnswer } from "#contract/heard";
import { team, wave } from "./example-results.ts";
import { agreementWords, changeWords, plainWords, testedWords } from "./words.ts";

const unit = team.unit!;
const withMeans = (means: readonly (readonly [number, number, number])[]): UnitAnswer => ({
  ...unit,
  figures: unit.figures.map((figure, at) => {
    const [value, low, high] = means[at] ?? [3.7, 3.4, 4];
    return { ...figure, figures: { ...figure.figures!, mean: { value, low, high } } };
  }),
});

test.each<[string, UnitAnswer, string]>([
  ["both ends", unit, "Legal's customers find reliability good; they wait for better empathy."],
  ["the good alone", withMeans([[4.3, 4, 4.6]]), "Legal's customers find reliability good."],
  [
    "nothing that the interval leaves open",
    withMeans([
      [4.3, 3.2, 5],
      [3.1, 2, 4.2],
    ]),
    "Legal's customers find nothing clearly good, and nothing clearly wanting.",
  ],
  ["nothing of few", { ...unit, figures: [], answered: 3 }, "Too few to say: 3 answers."],
])("plain words say %s", (_name, said, words) => {
  expect(plainWords(said, wave)).toBe(words);
});

test("a group is said to think alike from .70 on", () => {
  expect(agreementWords({ ...unit, agreement: 0.7 })).toContain("much alike");
  expect(agreementWords({ ...unit, agreement: 0.69 })).toContain("do not think alike");
});

test("a change that its interval does not tell from none has no direction", () => {
  const improvement: ImprovementAnswer = team.earlier[0]!;
  expect(testedWords(improvement).state).toBe("kept");
  const change = { value: 0.2, low: -0.1, high: 0.5, direction: "unclear" } as const;
  expect(testedWords({ ...improvement, change }).words).toBe("Cannot tell whether it moved");
  expect(changeWords(change)).toContain("cannot tell");
  expect(testedWords({ ...improvement, change: null }).words).toContain("Too few");
});
