import { expect, test } from "vitest";
import { makeItem } from "#fixtures/surveys";
import { askedOf } from "./items.ts";
import { isDayAhead } from "./improving.ts";
import type { AtomAnswers } from "./answered.ts";
import { unitsOf } from "./wave.ts";
import { answersOf } from "../releasing.ts";

const asked = askedOf([
  makeItem({ key: "reliability", dimension: "reliability" }),
  makeItem({ key: "late", dimension: "reliability", reversed: true }),
  makeItem({ key: "overall", dimension: "overall" }),
  makeItem({ key: "recommend", dimension: "recommend", kind: "ten" }),
]);

const atom = (
  teamId: string,
  scores: readonly Readonly<Record<string, number>>[],
  eligible = scores.length,
): AtomAnswers =>
  answersOf(
    {
      id: teamId,
      kind: "customers",
      providerId: "legal",
      teamId,
      eligible,
      asked: scores.length,
      answered: scores.length,
      scores,
    },
    asked,
  );
const say = (key: string, steps: string) => Array.from(steps, (step) => ({ [key]: Number(step) }));
const figureOf = (atoms: readonly AtomAnswers[], kind: string, key: string) =>
  [...unitsOf(atoms, asked)]
    .find((unit) => unit.kind === kind)!
    .figures.find((figure) => figure.key === key)!;

test("what agrees with bad news is turned before anything is reckoned, and joins its dimension", () => {
  const scores = Array.from("11122", (step) => ({ late: Number(step), reliability: 4 }));
  scores[0]!.reliability = 5;
  const atoms = [atom("a", scores)];
  expect(figureOf(atoms, "cell", "late").figures?.mean.value).toBeCloseTo(4.6);
  expect(figureOf(atoms, "cell", "dimension:reliability").figures?.mean.value).toBeCloseTo(4.4);
});

test("a total counts each part by those who could have been asked", () => {
  const atoms = [atom("a", say("overall", "11112"), 30), atom("b", say("overall", "55554"), 10)];
  expect(figureOf(atoms, "provider", "overall").figures?.mean.value).toBeCloseTo(
    (30 * 1.2 + 10 * 4.8) / 40,
  );
});

test("five say a mean, ten say how many took each step, and an item left out has its own n", () => {
  const few = atom("a", say("overall", "1234"));
  expect(figureOf([few], "cell", "overall")).toMatchObject({ n: 4, said: "few", figures: null });
  const five = figureOf([atom("a", [...say("overall", "12345"), {}])], "cell", "overall");
  expect(five).toMatchObject({ n: 5, said: "shown", figures: { steps: null } });
  const ten = figureOf([atom("a", say("overall", "1234512345"))], "cell", "overall");
  expect(ten.figures?.steps).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
});

test("who recommends less who does not, and answers off the scale are none", () => {
  const { figures, n } = figureOf(
    [atom("a", [...say("recommend", "999966"), { recommend: 12 }], 17)],
    "cell",
    "recommend",
  );
  expect(n).toBe(6);
  expect(figures?.recommends?.value).toBeCloseTo(2 / 6);
});

test("all together leave out a provider of which nothing is shown", () => {
  const other = { ...atom("x", say("overall", "333")), providerId: "finance", id: "x" };
  const whole = figureOf([atom("a", say("overall", "12345")), other], "whole", "overall");
  expect(whole).toMatchObject({ n: 5, figures: { mean: { value: 3 } } });
});

test.each([
  ["2026-11-23", false],
  ["2026-11-24", true],
  ["2027-11-23", true],
  ["2027-11-24", false],
])("an improvement may be due on %s: %s", (day, may) => {
  expect(isDayAhead(day, "2026-11-23")).toBe(may);
});
