import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import type { QuietAnswer } from "./data.ts";
import { wordsIn } from "./use-words.ts";
import { knownFrom, quietSentence, stepSentence, teamSentence } from "./words.ts";

const { de, en } = wordsIn;
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
  expect(quietSentence(quiet, en)).toBe(
    "Nothing has moved for 6 working days; nine in ten steps of “Contract review” come within 2 working days.",
  );
  expect(stepSentence(quiet, en)).toBe("The smallest next step is yours: say by when.");
  expect(stepSentence({ ...quiet, mine: false }, en)).toBe(
    "The smallest next step lies with Mia: say by when.",
  );
  expect(quietSentence({ ...quiet, step: "confirm" }, en)).toContain(
    "nine in ten customers of “Contract review” say within 2 working days whether it was right",
  );
  expect(knownFrom(usual, en)).toBe(
    "From 80 stretches of 20 requests; likely between 1.5 working days and 3 working days.",
  );
});

test("below a day it is hours; of the team's services together it says so; a named day is told", () => {
  const quick = { ...usual, seconds: 10_800, days: 0.4, of: "team" as const, name: "Legal" };
  expect(quietSentence({ ...quiet, workingDays: 1, usual: quick }, en)).toBe(
    "Nothing has moved for 1 working day; nine in ten steps of all services of Legal come within 3 working hours.",
  );
  expect(quietSentence({ ...quiet, usual: null, saidUntil: "2026-12-04" }, en)).toBe(
    "Nothing has moved for 6 working days; the next step was to come by 4 December.",
  );
});

test("a team is told with n, and nothing below five", () => {
  const team = { team: named, asOf: "2026-11-20T09:00:00Z", services: [] };
  const lingering = { own: 9, customers: 3 };
  expect(teamSentence({ ...team, open: 41, lingering }, en)).toBe(
    "12 of 41 open requests of Legal have been quiet for longer than usual (29 %): 9 with the team, 3 with its customers.",
  );
  expect(teamSentence({ ...team, open: 3, lingering: null }, en)).toBe("3 open: too few to say.");
});

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test("the same is said in German", () => {
  expect(quietSentence(quiet, de)).toBe(
    "Seit 6 Arbeitstagen hat sich nichts bewegt; bei „Contract review“ kommen neun von zehn Schritten in höchstens 2 Arbeitstagen.",
  );
  expect(
    quietSentence({ ...quiet, workingDays: 1, usual: null, saidUntil: "2026-12-04" }, de),
  ).toBe(
    "Seit 1 Arbeitstag hat sich nichts bewegt; der nächste Schritt sollte bis zum 4. Dezember kommen.",
  );
  expect(stepSentence({ ...quiet, mine: false }, de)).toBe(
    "Der kleinste nächste Schritt liegt bei Mia: sagen, bis wann.",
  );
  expect(knownFrom(usual, de)).toBe(
    "Aus 80 Zeitspannen von 20 Anfragen; wahrscheinlich zwischen 1,5 Arbeitstagen und 3 Arbeitstagen.",
  );
  const lingering = { own: 1, customers: 0 };
  expect(teamSentence({ team: named, asOf: "", services: [], open: 41, lingering }, de)).toBe(
    "Von 41 offenen Anfragen an Legal ist 1 länger still als üblich (2\u00a0%): 1 beim Team, 0 beim Kundenteam.",
  );
});
