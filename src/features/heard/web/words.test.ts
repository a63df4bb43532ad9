import { expect, test } from "vitest";
import type { ImprovementAnswer } from "#contract/heard";
import { team } from "./example-results.ts";
import { stepsAround } from "./TrendLine.tsx";
import { agreementWords, changeWords, reliabilityWords, testedWords } from "./words.ts";
import { wordsIn } from "./use-words.ts";

const { en } = wordsIn;

const unit = team.unit!;

test("a group is said to think alike from .70 on", () => {
  expect(agreementWords({ ...unit, agreement: 0.7 }, en)).toContain("much alike");
  expect(agreementWords({ ...unit, agreement: 0.69 }, en)).toContain("do not think alike");
});

test.each<[string, number | null, number | null, string]>([
  ["from .70 on they may", 0.7, 0.74, "hang together: alpha 0.7, omega 0.74; from .70 on"],
  ["as they are written", 0.697, 0.74, " hang together: alpha 0.7,"],
  ["below they may not", 0.62, 0.6, "do not hang together: alpha 0.62, omega 0.6; below .70"],
  ["nor with one of both below", 0.72, 0.69, "do not hang together"],
  ["too few to say", 0.8, null, "Too few answers"],
])("whether questions may be read as one: %s", (_name, alpha, omega, said) => {
  expect(reliabilityWords({ alpha, omega }, en)).toContain(said);
});

test("a change that its interval does not tell from none has no direction", () => {
  const improvement: ImprovementAnswer = team.earlier[0]!;
  expect(testedWords(improvement, en).state).toBe("kept");
  const change = { value: 0.2, low: -0.1, high: 0.5, direction: "unclear" } as const;
  expect(testedWords({ ...improvement, change }, en).words).toBe("Cannot tell whether it moved");
  expect(changeWords(change, en)).toContain("cannot tell");
  expect(testedWords({ ...improvement, change: null }, en).words).toContain("Too few");
});

test.each([
  [-0.004, -0.26, 0.23, "0 (-0.26\u00a0to\u00a00.23): cannot tell"],
  [0.004, -0.001, 0.23, "0 (0\u00a0to\u00a00.23): cannot tell"],
  [0.4, -0.1, 0.9, "+0.4 (-0.1\u00a0to\u00a00.9): cannot tell"],
])("a change of %d is written without the sign of nothing", (value, low, high, said) => {
  expect(changeWords({ value, low, high, direction: "unclear" }, en)).toBe(said);
});

test.each([
  ["within a step", [4.1, 4.4], [1, 5], [3, 5]],
  ["at the lower end", [1, 1.4], [1, 5], [1, 3]],
  ["at the upper end", [4.6, 5], [1, 5], [3, 5]],
  ["wide", [2.2, 4.1], [1, 5], [2, 5]],
  ["from 0 to 10", [6.5, 7.6], [0, 10], [6, 8]],
] as const)(
  "a picture of waves spans whole steps, two at least: %s",
  (_name, [low, high], scale, ends) => {
    expect(stepsAround([{ value: (low + high) / 2, low, high }], scale)).toEqual(ends);
  },
);
