import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterReview,
  type BothWays,
  decideDone,
  decideToGiveKey,
  dueAt,
  hasSlipped,
  isOpenTo,
  isPast,
  isWorthATalk,
  type Kind,
  kinds,
  mayLookBack,
  mayWrite,
  type Part,
  reviewsDue,
  shownCount,
  sides,
  signalsOf,
  type Standing,
  type Step,
  stepAfter,
  steps,
  type Strain,
  type Written,
} from "./rules.ts";

const nothing = { one: false, other: false };
const standing = (step: Step, one: Written = {}, other: Written = {}): Standing => ({
  step,
  written: { one, other },
  done: nothing,
});

describe("finishing a step", () => {
  test.each<[Step, Written, Written, ReturnType<typeof decideDone>]>([
    ["safety", {}, {}, "noSuchStep"],
    ["consent", {}, {}, null],
    ["facts", {}, {}, null],
    ["sides", {}, { account: 1 }, "notYetWritten"],
    ["sides", { account: 1 }, {}, null],
    ["restating", { restating: 1 }, {}, "notYetWritten"],
    ["restating", {}, { restating: 1 }, null],
    ["goals", {}, {}, "notYetWritten"],
    ["goals", {}, { goal: 1 }, null],
    ["differences", { goal: 1 }, {}, "notYetWritten"],
    ["differences", { difference: 1 }, {}, null],
    ["options", { option: 2 }, { option: 9 }, "tooFewOptions"],
    ["options", { option: 3 }, {}, null],
    ["criteria", { judgement: 4 }, {}, "notYetWritten"],
    ["criteria", {}, { criterion: 1 }, null],
    ["agreement", {}, {}, "notYetWritten"],
    ["agreement", {}, { agreement: 1 }, null],
    ["agreed", {}, {}, "noSuchStep"],
    ["review", {}, {}, "noSuchStep"],
  ])("of %s, with %o and %o on the other side: %s", (step, one, other, expected) => {
    expect(decideDone(standing(step, one, other), "one")).toBe(expected);
  });

  test("leads one step on when both have, never further, and never out of an agreement", () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.boolean(), fc.boolean(), (step, one, other) => {
        const next = stepAfter({ step, done: { one, other } });
        const moves = one && other && !["agreed", "review"].includes(step);
        expect(steps.indexOf(next)).toBe(steps.indexOf(step) + (moves ? 1 : 0));
      }),
    );
  });
});

const parts: readonly Part[] = ["one", "other", "mediator"];

describe("what is open to whom", () => {
  test("one's own always; an account and options of the other side only after both have finished; a safety answer never", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.constantFrom(...steps),
        fc.constantFrom(...sides),
        fc.constantFrom<Kind | "safety">(...kinds, "safety"),
        (reader, step, side, kind) => {
          const isHeld =
            (kind === "account" && !isPast("sides", step)) ||
            (kind === "option" && !isPast("options", step));
          const expected = kind !== "safety" && (reader === side || !isHeld);
          expect(isOpenTo(reader, step, { part: side, kind })).toBe(expected);
        },
      ),
    );
  });

  test("nobody judges options before there are enough; a mediator writes words and nothing of the sides", () => {
    for (const step of steps) {
      expect(mayWrite("one", step, "judgement")).toBe(step === "criteria");
      expect(mayWrite("one", step, "word")).toBe(false);
      for (const kind of kinds)
        expect(mayWrite("mediator", step, kind)).toBe(
          kind === "word" && !["safety", "consent"].includes(step),
        );
    }
  });
});

describe("reviews", () => {
  const agreedAt = new Date("2026-03-02T09:00:00Z");
  test.each([
    ["2026-03-16T08:59:59Z", 0],
    ["2026-03-16T09:00:00Z", 1],
    ["2026-04-13T09:00:00Z", 2],
    ["2026-05-25T09:00:00Z", 3],
    ["2027-05-25T09:00:00Z", 3],
  ])("at %s %i are due", (now, due) => {
    expect(reviewsDue(agreedAt, new Date(now))).toBe(due);
    expect(dueAt(agreedAt, 1).toISOString()).toBe("2026-03-16T09:00:00.000Z");
  });

  test.each([
    [1, true, null, "waits"],
    [1, null, null, "waits"],
    [1, null, false, "agreement"],
    [1, true, false, "agreement"],
    [1, true, true, "agreed"],
    [2, true, true, "agreed"],
    [3, true, true, "finished"],
    [3, true, false, "agreement"],
  ] as const)("after review %i with %s and %s: %s", (number, one, other, expected) => {
    expect(afterReview(number, { one, other })).toBe(expected);
  });

  test.each([
    [{ high: 0.7, tooFew: false }, 0.8, true],
    [{ high: 0.8, tooFew: false }, 0.8, false],
    [{ high: 0.9, tooFew: false }, 0.8, false],
    [{ high: 0.1, tooFew: true }, 0.8, false],
    [{ high: null, tooFew: false }, 0.8, false],
  ])("a figure of %o against %d has slipped: %s", (figure, aim, expected) => {
    expect(hasSlipped(figure, aim)).toBe(expected);
  });
});

const calm: Strain = { promised: 20, kept: 20, returns: 0, handoffs: 20 };
const strains = (there: Partial<Strain>, back: Partial<Strain> = {}): BothWays => ({
  there: { ...calm, ...there },
  back: { ...calm, ...back },
});

describe("suggestions", () => {
  test.each<[BothWays, ReturnType<typeof signalsOf>, boolean]>([
    [strains({}), [], false],
    [strains({ returns: 3 }, { returns: 2 }), [], false],
    [strains({ returns: 3 }, { returns: 3 }), ["ping-pong"], false],
    [strains({ returns: 5, handoffs: 6 }), [], false],
    [strains({ returns: 6, handoffs: 13 }), [], false],
    [strains({}, { returns: 6, handoffs: 12 }), ["refused"], false],
    [strains({ returns: 6, handoffs: 12 }, { returns: 3 }), ["ping-pong", "refused"], true],
    [strains({ promised: 10, kept: 6 }), [], false],
    [strains({ promised: 9, kept: 0 }, { promised: 9, kept: 0 }), [], false],
    [strains({ promised: 10, kept: 6 }, { promised: 12, kept: 8 }), ["broken"], true],
    [strains({ promised: 10, kept: 7 }, { promised: 12, kept: 8 }), [], false],
  ])("of %o: %o", (bothWays, signals, isWorth) => {
    expect(signalsOf(bothWays)).toEqual(signals);
    expect(isWorthATalk(signalsOf(bothWays))).toBe(isWorth);
    const turned = { there: bothWays.back, back: bothWays.there };
    expect(signalsOf(turned)).toEqual(signals);
  });

  test("counts below five are not said", () => {
    expect([0, 1, 4, 5, 12].map(shownCount)).toEqual([null, null, null, 5, 12]);
  });
});

describe("who is given the key of a case", () => {
  const of = (personId: string, keyId = `key of ${personId}`) => ({ personId, keyId });
  const members = [
    { ...of("one"), part: "one" },
    { ...of("other"), part: "other" },
    { ...of("mara"), part: "mediator" },
  ] as const;
  const both = [of("one"), of("other")];
  const begin = {
    begins: true,
    part: "one",
    giverId: "one",
    wraps: both,
    held: [],
    members,
  } as const;
  const letIn = { ...begin, begins: false, wraps: [of("mara")], held: both };
  test.each([
    ["a side begins it for both", begin, null],
    ["nobody begins it twice", { ...begin, held: both }, "hasMoved"],
    ["a mediator does not begin it", { ...begin, part: "mediator", giverId: "mara" }, "wrongKeys"],
    ["it is begun for both or not at all", { ...begin, wraps: [of("one")] }, "wrongKeys"],
    ["whoever holds it lets in who cannot read yet", letIn, null],
    ["whoever does not hold it lets nobody in", { ...letIn, giverId: "mara" }, "hasMoved"],
    ["not somebody who takes no part", { ...letIn, wraps: [of("eve")] }, "wrongKeys"],
    [
      "not for a key that is not the present one",
      { ...letIn, wraps: [of("mara", "old")] },
      "wrongKeys",
    ],
    ["nobody twice", { ...letIn, wraps: [of("mara"), of("mara")] }, "wrongKeys"],
    ["not over what another one reads with", { ...letIn, wraps: [of("other")] }, "hasMoved"],
    ["over one's own", { ...letIn, wraps: [of("one")] }, null],
    [
      "for another one who has begun a new key",
      { ...letIn, wraps: [of("other")], held: [of("one"), of("other", "old")] },
      null,
    ],
  ] as const)("%s", (_said, giving, decided) => {
    expect(decideToGiveKey(giving)).toBe(decided);
  });
});

test.each([
  ["before the agreement", { agreedAt: null }, false],
  ["before a review", { reviewsOpened: 0 }, false],
  ["at a review", {}, true],
  ["once it is finished", { endedHow: "finished" }, true],
  ["after one side has left", { endedHow: "withdrawn" }, false],
  ["once both have wished it", { lookBackBy: ["one", "other"] }, false],
] as const)("two sides may look back together: %s", (_said, change, may) => {
  const row = {
    agreedAt: new Date(),
    reviewsOpened: 1,
    endedHow: null,
    lookBackBy: ["one"],
  } as const;
  expect(mayLookBack({ ...row, ...change })).toBe(may);
});
