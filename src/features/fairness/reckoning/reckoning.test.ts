import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AskedRow } from "./provided.ts";
import { figuresSince, providedOf, testAll } from "./provided.ts";
import { testPattern } from "./patterns.ts";
import { judge, placeboOf, type Test } from "./rounds.ts";
import { type Asked, sampleOf } from "./samples.ts";
import { testWaits } from "./waits.ts";

const hour = 3600;
const asked = (customerId: string, stratum: string, hours: readonly number[]): Asked[] =>
  hours.map((one) => ({ customerId, stratum, seconds: one * hour, came: true }));
/** 1 to 8 hours, over and over. */
const usual = (many: number, times = 1): number[] =>
  Array.from({ length: many }, (_, at) => ((at % 8) + 1) * times);

const testOf = (all: readonly Asked[], customerId: string) => {
  const sample = sampleOf(all);
  return testWaits(sample)[sample.customerIds.indexOf(customerId)];
};

describe("like for like", () => {
  test("what stands alone in its stratum is in no test and no count", () => {
    const all = [
      ...asked("a", "1", usual(40)),
      ...asked("b", "1", usual(40)),
      ...asked("a", "2", usual(99)),
    ];
    expect(testOf(all, "a")).toMatchObject({ n: 40, others: 40 });
    expect(sampleOf(asked("a", "1", usual(40))).customerIds).toEqual([]);
  });

  test("a customer who asks for what takes long is not taken for one who waits long (Simpson's trap)", () => {
    const all = [
      ...asked("a", "slow", usual(80, 10)),
      ...asked("b", "slow", usual(40, 10)),
      ...asked("a", "fast", usual(16)),
      ...asked("b", "fast", usual(80)),
    ];
    const { theirs, rest, ratio, p } = testOf(all, "a")!;
    expect(p).toBeGreaterThan(0.9);
    expect(ratio!.value).toBeCloseTo(1, 1);
    expect(theirs.value).toBeGreaterThan(20 * hour);
    expect(rest.value).toBeCloseTo(theirs.value!, -4);
  });

  test("one who waits twice as long in each stratum is told so, with an interval around it", () => {
    const all = [
      ...asked("a", "1", usual(40, 2)),
      ...asked("b", "1", usual(80)),
      ...asked("a", "2", usual(24, 10)),
      ...asked("b", "2", usual(160, 5)),
    ];
    const { ratio, p } = testOf(all, "a")!;
    expect(p).toBeLessThan(0.001);
    expect(ratio!.value).toBeGreaterThan(1.6);
    expect(ratio!.low).toBeGreaterThan(1);
    expect(ratio!.high).toBeGreaterThan(ratio!.value!);
  });

  test("where more than half still wait, it is at least as many times as they have waited", () => {
    const open = asked("a", "1", usual(60, 6)).map((one, at) => ({ ...one, came: at % 8 === 0 }));
    const { theirs, ratio } = testOf([...open, ...asked("b", "1", usual(60))], "a")!;
    expect(theirs.value).toBeNull();
    expect(ratio).toMatchObject({ value: expect.closeTo(48 / 4, 5), high: null });
  });

  test("below thirty on either side nothing is tested", () => {
    const all = [...asked("a", "1", usual(29, 4)), ...asked("b", "1", usual(60))];
    expect(testOf(all, "a")).toMatchObject({ n: 29, ratio: null, p: null });
    expect(testOf(all, "b")).toMatchObject({ n: 60, others: 29, p: null });
  });

  test("of two customers each is as far from the other as the other from it", () => {
    const hours = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const sample = sampleOf([...asked("a", "1", one), ...asked("b", "1", other)]);
        const [a, b] = testWaits(sample);
        expect(a!.p).toBeCloseTo(b!.p!, 9);
        expect(a!.ratio!.value! * b!.ratio!.value!).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("patterns", () => {
  const cases = (customerId: string, n: number, hits: number) =>
    Array.from({ length: n }, (_, at) => ({ customerId, hit: at < hits }));
  test("one team's hand-overs that go straight back are held against all others' together", () => {
    const found = testPattern([...cases("a", 12, 8), ...cases("b", 30, 2), ...cases("c", 10, 1)]);
    // fisher.test(matrix(c(8, 4, 3, 37), 2), alternative = "greater")
    expect(found.get("a")!.p).toBeCloseTo(8.384998901998241e-5, 12);
    expect(found.get("a")).toMatchObject({ n: 12, others: 40, theirs: { value: 8 / 12 } });
    expect(found.get("a")!.ratio!.value).toBeCloseTo(8 / 12 / (3 / 40));
    expect(found.get("b")!.p).toBeGreaterThan(0.9);
  });
  test("fewer than ten say nothing; where others never had one, one of them stands for it", () => {
    const found = testPattern([...cases("a", 9, 9), ...cases("b", 20, 0), ...cases("c", 20, 10)]);
    expect(found.get("a")!.p).toBeNull();
    const alone = testPattern([...cases("a", 10, 5), ...cases("b", 20, 0)]);
    expect(alone.get("a")!.ratio!.value).toBeCloseTo(10);
  });
});

const row = (customerTeamId: string, given: Partial<AskedRow>): AskedRow => ({
  providerId: "p",
  customerTeamId,
  serviceId: "s",
  impact: "normal",
  isPart: false,
  askedAt: new Date("2026-11-02T08:00:00Z"),
  hoursId: "h",
  firstReply: "came",
  firstReplyWall: hour,
  firstReplyWorking: hour,
  done: "came",
  doneWall: hour,
  doneWorking: hour,
  ...given,
});
const moment = { now: new Date("2026-11-22T08:00:00Z"), countWorking: () => 100 * hour };

describe("what a team was asked", () => {
  const provided = (rows: readonly AskedRow[]) =>
    providedOf({ providerId: "p", rows, handed: [], moment });

  test("open requests have waited until now, in working time; what tells nothing is left out", () => {
    const { waits } = provided([
      row("a", { done: "running", doneWall: null, doneWorking: null, impact: "high" }),
      row("a", { hoursId: null }),
      row("a", { firstReply: "unknown" }),
    ]);
    expect(waits.done).toHaveLength(2);
    expect(waits.done[0]).toMatchObject({ stratum: "s high", seconds: 100 * hour, came: false });
    expect(waits["first-reply"]).toHaveLength(1);
  });

  test("a part is left unanswered when forty working hours brought no reply, and says nothing before", () => {
    const part = (given: Partial<AskedRow>) => row("a", { isPart: true, ...given });
    const { patterns } = provided([
      part({}),
      part({ firstReplyWorking: 40 * hour }),
      part({ firstReply: "running", firstReplyWall: null, firstReplyWorking: null }),
      part({ firstReply: "stopped", firstReplyWorking: 2 * hour }),
      row("a", { firstReplyWorking: 90 * hour }),
    ]);
    expect(patterns["part-unanswered"].map(({ hit }) => hit)).toEqual([false, true, true]);
  });

  test("what was asked before a question is in none of the figures since", () => {
    const many = (customer: string, askedAt: Date, working: number) =>
      Array.from({ length: 40 }, (_, at) => row(customer, { askedAt, doneWorking: working + at }));
    const [before, after] = [new Date("2026-10-01T08:00:00Z"), new Date("2026-11-10T08:00:00Z")];
    const all = provided([
      ...many("a", before, 90_000),
      ...many("b", before, 30_000),
      ...many("a", after, 30_000),
      ...many("b", after, 30_000),
    ]);
    const question = {
      customerId: "a",
      measure: "done",
      sinceFrom: new Date("2026-11-01"),
    } as const;
    expect(figuresSince(all, question)).toMatchObject({ n: 40, others: 40 });
    expect(figuresSince(all, question).p).toBeGreaterThan(0.9);
    expect(figuresSince(all, { ...question, customerId: "gone" })).toMatchObject({ n: 0, p: null });
    expect(testAll(all).tests.find(({ measure }) => measure === "done")!.plain.p).toBeLessThan(
      0.01,
    );
  });
});

describe("a round", () => {
  const plain = (p: number | null, ratio: number) => ({
    n: 50,
    others: 100,
    theirs: { value: 1, low: 1, high: 1 },
    rest: { value: 1, low: 1, high: 1 },
    ratio: { value: ratio, low: ratio / 1.3, high: ratio * 1.3 },
    p,
  });
  const one = (
    customerId: string,
    measure: Test["measure"],
    p: number | null,
    ratio = 1.5,
  ): Test => ({
    providerId: "p",
    customerId,
    measure,
    plain: plain(p, ratio),
  });

  test("p is adjusted over all waits together, and over all patterns together", () => {
    const judged = judge([
      one("a", "done", 0.01),
      one("b", "first-reply", 0.04),
      one("c", "done", null),
      one("a", "handed-back", 0.04, 3),
    ]);
    const of = (customerId: string, measure: string) =>
      judged.find((test) => test.customerId === customerId && test.measure === measure)!;
    expect(of("a", "done").figures.adjustedP).toBeCloseTo(0.02);
    expect(of("b", "first-reply").figures.adjustedP).toBeCloseTo(0.04);
    expect(of("a", "handed-back")).toMatchObject({
      verdict: "found",
      figures: { adjustedP: 0.04 },
    });
    expect(of("c", "done")).toMatchObject({ verdict: "tooFew", figures: { adjustedP: null } });
  });

  test("a ratio is drawn towards what is usual", () => {
    const judged = judge(
      [1, 1.05, 0.95, 1, 2.5].map((ratio, at) => one(String(at), "done", 0.5, ratio)),
    );
    const { drawn } = judged[4]!.figures;
    expect(drawn!.value).toBeLessThan(2.5);
    expect(drawn!.value).toBeGreaterThan(1.2);
    expect(drawn!.low).toBeLessThan(drawn!.value!);
  });

  test("the placebo makes as many tests as were asked for, the same for the same seed, and shuffles nothing that others read", () => {
    const sample = sampleOf([...asked("a", "1", usual(40, 3)), ...asked("b", "1", usual(60))]);
    const before = [...sample.strata[0]!.groups];
    const wanted = { tests: 2000, most: 10 ** 8 };
    const placebo = placeboOf([sample], 1, wanted);
    expect(placebo.tests).toBe(2000);
    expect(placebo.below / placebo.tests).toBeGreaterThan(0.035);
    expect(placebo.below / placebo.tests).toBeLessThan(0.065);
    expect(placeboOf([sample], 1, wanted)).toEqual(placebo);
    expect([...sample.strata[0]!.groups]).toEqual(before);
    expect(placeboOf([sample], 1, { ...wanted, most: 1000 }).tests).toBe(20);
    expect(placeboOf([sampleOf(asked("a", "1", usual(40)))], 1, wanted)).toEqual({
      tests: 0,
      below: 0,
    });
  });
});
