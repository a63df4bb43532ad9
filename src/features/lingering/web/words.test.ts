import { expect, test } from "vitest";
import type { QuietAnswer } from "./data.ts";
import { knownFrom, quietSentence, stepSentence, teamSentence } from "./words.ts";

const named = { id: "1", name: "Legal" };
const usual: NonNullable<QuietAnswer["usual"]> = {
  of: "service",
  name: "Contract review",
  seconds: 57_600,
  days: 2,
  low: 43_200,
  high: 86_400,
  gaps: 80,
  requests: 20,
  asOf: "2026-11-20T01:00:00Z",
};
const quiet: QuietAnswer = {
  request: { id: "2", number: 4711, title: "A contract" },
  team: named,
  since: "2026-11-12T09:00:00Z",
  workingDays: 6,
  saidUntil: null,
  usual,
  step: "say-by-when",
  mine: true,
  person: { id: "3", name: "Mia" },
  ofTeam: null,
};

test("a sentence says how long, what is usual, whose the step is and which", () => {
  expect(quietSentence(quiet)).toBe(
    "Nothing has moved for 6 working days; nine in ten steps of “Contract review” come within 2 working days.",
  );
  expect(stepSentence(quiet)).toBe("The smallest next step is yours: say by when.");
  expect(stepSentence({ ...quiet, mine: false })).toBe(
    "The smallest next step lies with Mia: say by when.",
  );
  expect(quietSentence({ ...quiet, step: "confirm" })).toContain(
    "nine in ten customers of “Contract review” say within 2 working days whether it was right",
  );
  expect(knownFrom(usual)).toBe(
    "From 80 stretches of 20 requests; likely between 1.5 working days and 3 working days.",
  );
});

test("below a day it is hours; of the team's services together it says so; a named day is told", () => {
  const quick = { ...usual, seconds: 10_800, days: 0.4, of: "team" as const, name: "Legal" };
  expect(quietSentence({ ...quiet, workingDays: 1, usual: quick })).toBe(
    "Nothing has moved for 1 working day; nine in ten steps of all services of Legal come within 3 working hours.",
  );
  expect(quietSentence({ ...quiet, usual: null, saidUntil: "2026-12-04" })).toBe(
    "Nothing has moved for 6 working days; the next step was to come by 4 December.",
  );
});

test("a team is told with n, and nothing below five", () => {
  const team = { team: named, asOf: "2026-11-20T09:00:00Z", services: [] };
  const lingering = { own: 9, customers: 3 };
  expect(teamSentence({ ...team, open: 41, lingering })).toBe(
    "12 of 41 open requests of Legal have been quiet for longer than usual (29 %): 9 with the team, 3 with its customers.",
  );
  expect(teamSentence({ ...team, open: 3, lingering: null })).toBe("3 open: too few to say.");
});
