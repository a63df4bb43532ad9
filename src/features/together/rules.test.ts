/** What is said of panels of which it is known what is in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgedNames, type NounsAnswer, type VerdictsAnswer } from "./contract.ts";
import { moreNeeded } from "#platform/statistics/together/looks.ts";
import { countTests, judge, lookThrough, signOf } from "./rules.ts";
import { sayTogether } from "./saying.ts";
import { makePanel, type Planted } from "./trying.ts";

const nouns: NounsAnswer = { one: "team", many: "teams", period: "month" };
const size = { units: 10, months: 18 };
const judged = (planted: Planted): VerdictsAnswer =>
  judge([lookThrough(makePanel(planted))], [1])[0]!;
const said = (verdicts: VerdictsAnswer, isFew = false): string =>
  sayTogether({ figure: "Pace", outcome: "Care", nouns, isFew, verdicts }).join(" ");
const seeds = (many: number): number[] => Array.from({ length: many }, (_, at) => at + 1);
const share = (many: number, holds: (seed: number) => boolean): number =>
  seeds(many).filter(holds).length / many;
const isTold = (verdicts: VerdictsAnswer, ...names: readonly (typeof judgedNames)[number][]) =>
  names.some((name) => verdicts[name].state === "told");

describe("of what is planted", () => {
  test("nothing is told of noise in about 95 of 100 panels, also where months resemble each other", () => {
    const told = share(40, (seed) =>
      isTold(judged({ ...size, seed, resembling: 0.6 }), ...judgedNames),
    );
    expect(told).toBeLessThanOrEqual(0.1);
  });

  test("a real link within teams is found and said, and not one between them", () => {
    const found = seeds(12).map((seed) => judged({ ...size, seed, within: 0.6 }));
    expect(found.filter((one) => one.within.state === "told")).toHaveLength(12);
    expect(said(found[0]!)).toContain(
      "In months in which a team’s own ‘Pace’ was better, its ‘Care’ tended to be better too.",
    );
    expect(said(found[0]!)).toContain("None of this says what brings about what.");
  });

  test("a link between teams alone yields its sentence, and none over time", () => {
    const panels = seeds(40).map((seed) => judged({ ...size, seed, between: 1 }));
    expect(panels.every((one) => one.between.goes === "better")).toBe(true);
    expect(panels.filter((one) => isTold(one, "within", "followed")).length).toBeLessThanOrEqual(3);
    expect(said(panels[0]!)).toContain("‘Pace’ tells teams apart: where it is better, ‘Care’");
  });

  test("a season that all teams share is no link within any", () => {
    const told = share(40, (seed) =>
      isTold(judged({ ...size, seed, season: 1.5 }), "within", "followed"),
    );
    expect(told).toBeLessThanOrEqual(0.1);
  });

  test("what comes a month after is found there", () => {
    const { followed, within } = judged({ units: 12, months: 24, seed: 3, followed: 0.6 });
    expect([followed.state, within.state]).toEqual(["told", "none"]);
  });

  test("which way is better turns the sentence round", () => {
    const looked = lookThrough(makePanel({ ...size, seed: 1, between: 1 }));
    const [better, worse] = judge(
      [looked, looked],
      [signOf("more", "more"), signOf("more", "less")],
    );
    expect([better!.between.goes, worse!.between.goes]).toEqual(["better", "worse"]);
  });
});

describe("of too little", () => {
  test("it is said what lacks", () => {
    const few = judged({ units: 4, months: 2, seed: 1 });
    expect(few.between.lacks).toMatchObject({ what: "units", have: 4, need: 5 });
    expect(few.within.lacks).toMatchObject({ what: "points", have: 8, need: 12, more: 1 });
    const one = judged({ units: 1, months: 24, seed: 1, within: 2 });
    expect(one.within.lacks).toMatchObject({ what: "periods", have: 24, need: 40, more: 16 });
    expect(said(one)).toBe(
      "There is one series for all, so it can only be looked at over time. Over time there are too few to say: 24 months, and it takes at least 40. It takes about 16 more months until anything is said, and at least 62 until a link of middling size (r\u00a0.3) would be found four times in five.",
    );
    expect(judged({ units: 0, months: 0, seed: 1 }).between.state).toBe("lacking");
    const long = judged({ units: 1, months: 40, seed: 1, within: 2 });
    expect(long.within.state).toBe("told");
    expect(said(long, true)).toContain("a season that both figures share would look the same");
  });

  test("how much more it would take follows from what is seen", () => {
    const looked = seeds(20).map((seed) =>
      lookThrough(makePanel({ units: 6, months: 8, seed, within: 0.3 })),
    );
    const untold = looked.flatMap((one) => {
      const { within } = judge([one], [1])[0]!;
      return within.more === null ? [] : [{ look: one.looks.within!, more: within.more }];
    });
    expect(untold.length).toBeGreaterThan(5);
    for (const { look, more } of untold)
      expect(more).toBe(Math.max(1, Math.ceil(moreNeeded(look) / 6)));
    expect(said(judged({ units: 6, months: 8, seed: 5 }))).toMatch(/these data cannot tell; /);
  });

  test("a figure that never moves is said to, and nothing of it is told", () => {
    const still = makePanel({ ...size, seed: 1 }).map((row) => ({ ...row, x: 7 }));
    const [verdicts] = judge([lookThrough(still)], [1]);
    expect(judgedNames.map((name) => verdicts![name].lacks?.what)).toEqual(
      judgedNames.map(() => "moves"),
    );
  });
});

test("of many outcomes chance is corrected for all of them", () => {
  const one = lookThrough(makePanel({ ...size, seed: 7, between: 0.4 }));
  const noise = seeds(12).map((seed) => lookThrough(makePanel({ ...size, seed: seed + 50 })));
  const [alone] = judge([one], [1]);
  const [among] = judge(
    [one, ...noise],
    [one, ...noise].map(() => 1 as const),
  );
  expect(countTests([one, ...noise])).toBe(39);
  expect(among!.between.adjustedP!).toBeGreaterThan(alone!.between.adjustedP!);
});

test("neither the unit of measure nor where zero lies changes what is told", () => {
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
  const shift = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), scale, shift, (seed, by, plus) => {
      const rows = makePanel({ units: 6, months: 8, seed, within: 0.5 });
      const other = rows.map((row) => ({ ...row, x: row.x * by + plus }));
      const [first, second] = judge([lookThrough(rows)], [1]).concat(
        judge([lookThrough(other)], [1]),
      );
      for (const name of judgedNames) expect(second![name].state).toBe(first![name].state);
    }),
    { numRuns: 15 },
  );
});

test("no verdict is without a sentence, and only what is told claims a link", () => {
  const verdict = fc.oneof(
    fc.record({
      state: fc.constant("told" as const),
      goes: fc.constantFrom("better" as const, "worse" as const),
      more: fc.constant(null),
      lacks: fc.constant(null),
      adjustedP: fc.constant(0.01),
    }),
    fc.record({
      state: fc.constantFrom("none" as const, "untold" as const),
      goes: fc.constant(null),
      more: fc.option(fc.integer({ min: 1, max: 100 })),
      lacks: fc.constant(null),
      adjustedP: fc.constant(0.5),
    }),
    fc.record({
      state: fc.constant("lacking" as const),
      goes: fc.constant(null),
      more: fc.constant(null),
      lacks: fc.record({
        what: fc.constantFrom(
          "units" as const,
          "points" as const,
          "periods" as const,
          "moves" as const,
          "worth" as const,
        ),
        have: fc.integer({ min: 0, max: 4 }),
        need: fc.constant(5),
        more: fc.option(fc.integer({ min: 1, max: 40 })),
        finds: fc.option(fc.integer({ min: 1, max: 90 })),
      }),
      adjustedP: fc.constant(null),
    }),
  );
  fc.assert(
    fc.property(fc.record({ between: verdict, within: verdict, followed: verdict }), (verdicts) => {
      const text = said(verdicts);
      expect(text).not.toMatch(/undefined|null|NaN/);
      const claims = /tends to be|tended to be/.test(text);
      expect(claims).toBe(isTold(verdicts, ...judgedNames));
      expect(text.includes("None of this says")).toBe(claims);
    }),
  );
});
