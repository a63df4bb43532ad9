import { expect, test } from "vitest";
import type { ImprovementAnswer } from "#contract/heard";
import { team } from "./example-results.ts";
import { agreementWords, changeWords, testedWords } from "./words.ts";

const unit = team.unit!;

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
