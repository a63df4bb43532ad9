import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActionWritten, FigureAnswer, Stage } from "./contract.ts";
import { stages } from "./contract.ts";
import { effectOf, meanOf } from "./effects.ts";
import { endToLookBackOn, isBrokenBadly, isCluster } from "./opening/rules.ts";
import {
  areDays,
  areVotes,
  dayPlus,
  decideToMove,
  decideToWriteAction,
  effectsOfMove,
  isWhyFirst,
  remindersOf,
  stateOfAction,
  takesActions,
  takesCards,
  takesVotes,
} from "./rules.ts";

describe("stages", () => {
  test.each<[Stage, Stage, string, string]>([
    ["write", "group", "", "on"],
    ["write", "vote", "", "wrongStage"],
    ["write", "write", "", "wrongStage"],
    ["group", "write", "Ben was away", "back"],
    ["group", "write", "  ", "reasonNeeded"],
    ["act", "closed", "", "on"],
    ["closed", "act", "One was missing", "back"],
    ["closed", "discuss", "One was missing", "wrongStage"],
  ])("from %s to %s because of '%s': %s", (from, to, why, said) => {
    expect(decideToMove(from, { to, why })).toBe(said);
  });

  test("each way on can be gone back with a reason, and none but that", () => {
    const stage = fc.constantFrom(...stages);
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        const isOn = decideToMove(from, { to, why: "" }) === "on";
        expect(decideToMove(to, { to: from, why: "Once more" }) === "back").toBe(isOn);
      }),
    );
  });

  test("leaving the writing hides who wrote, ending the vote hides who voted", () => {
    expect(effectsOfMove("write", "group")).toEqual(["shuffle"]);
    expect(effectsOfMove("vote", "discuss")).toEqual(["count"]);
    expect(effectsOfMove("discuss", "vote")).toEqual(["recount"]);
    expect(effectsOfMove("vote", "group")).toEqual([]);
    expect(stages.filter(takesCards)).toEqual(["write", "group", "vote", "discuss"]);
    expect(stages.filter(takesVotes)).toEqual(["vote"]);
    expect(stages.filter(takesActions)).toEqual(["act"]);
  });
});

describe("what is written", () => {
  test.each<[number[], boolean]>([
    [[], true],
    [[3], true],
    [[1, 1, 1], true],
    [[2, 2], false],
    [[3, 1], false],
  ])("votes of %j: %s", (votes, said) => {
    const themes = ["a", "b", "c"];
    const given = votes.map((count, at) => ({ themeId: themes[at]!, votes: count }));
    expect(areVotes(given, themes)).toBe(said);
  });

  test("votes name each theme once, and none of another debrief", () => {
    const twice = [
      { themeId: "a", votes: 1 },
      { themeId: "a", votes: 1 },
    ];
    expect(areVotes(twice, ["a"])).toBe(false);
    expect(areVotes([{ themeId: "z", votes: 1 }], ["a"])).toBe(false);
  });

  test("why before what, and days that lie behind", () => {
    expect([isWhyFirst([], ""), isWhyFirst(["so"], "x"), isWhyFirst([], "x")]).toEqual([
      true,
      true,
      false,
    ]);
    const days = (fromDay: string, untilDay: string) =>
      areDays({ fromDay, untilDay }, "2026-03-02");
    expect(days("2026-02-01", "2026-03-02")).toBe(true);
    expect(days("2026-02-01", "2026-03-03")).toBe(false);
    expect(days("2026-02-03", "2026-02-01")).toBe(false);
    expect(days("2026-02-30", "2026-03-01")).toBe(false);
    expect(days("2020-02-01", "2026-03-01")).toBe(false);
  });
});

const written: ActionWritten = {
  what: "Ask first",
  ownerId: "ben",
  dueDay: "2026-04-01",
  measure: "promise-kept",
  words: "",
  teamId: "finance",
  customerTeamId: null,
};

describe("actions", () => {
  const decide = (change: Partial<ActionWritten>, of: object = {}) =>
    decideToWriteAction(
      { ...written, ...change },
      { today: "2026-03-02", others: 0, peopleIds: ["ben"], dueDayBefore: null, ...of },
    );

  test.each<[string, Partial<ActionWritten>, object, string | null]>([
    ["a figure of a team", {}, {}, null],
    ["of a pair", { customerTeamId: "sales" }, {}, null],
    ["of a pair with itself", { customerTeamId: "finance" }, {}, "wrongMeasure"],
    ["words", { measure: "words", teamId: null, words: "No stand moves" }, {}, null],
    ["words with a team", { measure: "words", words: "No stand moves" }, {}, "wrongMeasure"],
    ["no words", { measure: "words", teamId: null }, {}, "wrongMeasure"],
    ["a fourth one", {}, { others: 3 }, "threeAtMost"],
    ["nobody of them", { ownerId: "eve" }, {}, "wrongOwner"],
    ["a day behind", { dueDay: "2026-03-01" }, {}, "wrongDay"],
    [
      "a day behind that stood there",
      { dueDay: "2026-03-01" },
      { dueDayBefore: "2026-03-01" },
      null,
    ],
    ["in two years", { dueDay: "2028-03-01" }, {}, "wrongDay"],
  ])("%s", (_, change, of, said) => {
    expect(decide(change, of)).toBe(said);
  });

  test("overdue on the day after, and each is told once: the owner, a week later those who lead", () => {
    const open = { endedHow: null, dueDay: "2026-03-02" } as const;
    expect(stateOfAction(open, "2026-03-02")).toBe("open");
    expect(stateOfAction(open, "2026-03-03")).toBe("overdue");
    expect(stateOfAction({ ...open, endedHow: "done" }, "2026-03-03")).toBe("done");
    const told = (today: string, ownerTold = false, leadsTold = false) =>
      remindersOf({ dueDay: "2026-03-02", ownerTold, leadsTold }, today);
    expect(told("2026-03-02")).toEqual([]);
    expect(told("2026-03-03")).toEqual(["owner"]);
    expect(told("2026-03-09", true)).toEqual([]);
    expect(told("2026-03-10", true)).toEqual(["leads"]);
    expect(told("2026-03-10", true, true)).toEqual([]);
  });
});

const day = 8 * 3600;

describe("opening by itself", () => {
  test.each([
    ["late by more than its length and two days", 1, 2.1, true],
    ["late by exactly two days, twice its length", 1, 2, true],
    ["late by less than two days", 0.5, 1.9, false],
    ["late by less than its own length", 5, 4.9, false],
    ["late by its own length and no more", 5, 5, false],
    ["late by more than its length", 5, 5.1, true],
  ])("a promise %s", (_, length, late, said) => {
    expect(isBrokenBadly({ length: length * day, late: late * day })).toBe(said);
  });

  test("what is later still is broken badly too", () => {
    const seconds = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(seconds, seconds, seconds, (length, late, more) => {
        if (isBrokenBadly({ length, late }))
          expect(isBrokenBadly({ length, late: late + more })).toBe(true);
      }),
    );
  });

  test("four defects of one cause are a cluster, 'other' is no cause", () => {
    expect(isCluster({ defects: 4, cause: "incomplete" })).toBe(true);
    expect(isCluster({ defects: 3, cause: "incomplete" })).toBe(false);
    expect(isCluster({ defects: 9, cause: "other" })).toBe(false);
  });

  test.each([
    ["its last day is today", "2026-03-02", null, null],
    ["it was over yesterday", "2026-03-01", null, "2026-03-01"],
    ["it was over long ago", "2026-02-01", null, null],
    ["it was ended early today", "2026-09-01", "2026-03-02", "2026-03-02"],
    ["it was ended early long ago", "2026-09-01", "2026-01-02", null],
  ])("of an initiative when %s", (_, endDay, endedOn, said) => {
    expect(endToLookBackOn({ endDay, endedOn }, "2026-03-02")).toBe(said);
  });
});

const share = (value: number, n = 100): FigureAnswer => ({
  n,
  value,
  low: value - 0.05,
  high: value + 0.05,
  tooFew: false,
});
const few: FigureAnswer = { n: 3, value: null, low: null, high: null, tooFew: true };

describe("effects", () => {
  const asOf = "2026-03-02";
  const better = { before: share(0.6), after: share(0.85) };

  test("before and after alone where there is nobody to compare with", () => {
    const effect = effectOf("promise-kept", better, { others: [], asOf });
    expect(effect).toMatchObject({ others: 0, beside: null, verdict: "better" });
    expect(effect.change?.value).toBeCloseTo(0.25, 10);
    // Newcombe's: the root of the squared arms.
    expect(effect.change?.low).toBeCloseTo(0.25 - Math.hypot(0.05, 0.05), 10);
  });

  test("what became of everybody is no effect of the action", () => {
    const effect = effectOf("promise-kept", better, { others: [better, better], asOf });
    expect(effect.beside?.value).toBeCloseTo(0, 10);
    expect(effect.verdict).toBe("cannot-tell");
  });

  test("against teams that stood still it stays, and a time that got longer is worse", () => {
    const same = { before: share(0.7), after: share(0.7) };
    expect(effectOf("promise-kept", better, { others: [same], asOf }).verdict).toBe("better");
    const time = (value: number) => ({ ...share(0), value, low: value * 0.9, high: value * 1.1 });
    const longer = { before: time(3600), after: time(7200) };
    const effect = effectOf("done", longer, { others: [], asOf });
    expect(effect.change?.value).toBeCloseTo(2, 10);
    expect(effect.verdict).toBe("worse");
  });

  test("below the floor it says so, and a comparable team below it is not counted", () => {
    const effect = effectOf("done", { before: few, after: share(5) }, { others: [], asOf });
    expect(effect).toMatchObject({ change: null, verdict: "too-few" });
    const others = [{ before: few, after: few }];
    expect(effectOf("promise-kept", better, { others, asOf }).others).toBe(0);
  });

  test("the mean of changes lies among them, and more of them say it more sharply", () => {
    const change = fc
      .tuple(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
      )
      .map(([value, arm]) => ({ value, low: value - arm, high: value + arm }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const mean = meanOf(changes)!;
        const values = changes.map(({ value }) => value);
        expect(mean.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        const twice = meanOf([...changes, ...changes])!;
        expect(twice.high - twice.low).toBeLessThan(mean.high - mean.low);
      }),
    );
    expect(meanOf([])).toBeNull();
  });

  test("a day and so many after it", () => {
    expect(dayPlus("2026-02-27", 2)).toBe("2026-03-01");
  });
});
