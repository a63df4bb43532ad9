/** Answers as the server gives them, for the gallery and the tests of words. */
import type {
  CountedAnswer,
  HouseAnswer,
  LineName,
  OfTeamAnswer,
  SheetAnswer,
  SheetLineAnswer,
  WayAnswer,
} from "#contract/goodwill";
import type { BehindAnswer } from "./data.ts";

export const legal = { id: "le", name: "Legal" };
export const sales = { id: "sa", name: "Sales" };
const finance = { id: "fi", name: "Finance" };

const counted = (good: number, n: number, low: number, high: number): CountedAnswer => ({
  good,
  n,
  value: good / n,
  low,
  high,
  tooFew: false,
});
const few = (n: number): CountedAnswer => ({
  good: null,
  n,
  value: null,
  low: null,
  high: null,
  tooFew: true,
});

const line = (name: LineName, given: Partial<SheetLineAnswer> = {}): SheetLineAnswer => ({
  line: name,
  now: few(0),
  usual: 0.95,
  stands: "too-few",
  month: few(0),
  before: few(0),
  change: null,
  ...given,
});

const fell: SheetLineAnswer = line("promises", {
  now: counted(41, 60, 0.56, 0.79),
  usual: 0.92,
  stands: "below",
  month: counted(12, 30, 0.25, 0.58),
  before: counted(29, 30, 0.83, 0.99),
  change: { value: -0.567, low: -0.76, high: -0.3, way: "less" },
});

export const there: WayAnswer = {
  from: legal,
  to: sales,
  standing: "low",
  lines: [
    fell,
    line("right-first-time", {
      now: counted(58, 60, 0.89, 0.99),
      stands: "usual",
      month: counted(29, 30, 0.83, 0.99),
      before: counted(29, 30, 0.83, 0.99),
      change: { value: 0, low: -0.17, high: 0.17, way: null },
    }),
    line("named-days", { now: few(3) }),
    line("complete"),
  ],
  lingering: { open: 9, quiet: 2 },
  thanked: 6,
  surveyed: [
    {
      waveId: "w2",
      number: 2,
      day: "2026-09-04",
      courtesy: { n: 11, mean: 4.2, low: 3.9, high: 4.5 },
      overall: { n: 11, mean: 3.8, low: 3.4, high: 4.2 },
    },
    {
      waveId: "w1",
      number: 1,
      day: "2026-03-05",
      courtesy: null,
      overall: { n: 9, mean: 3.1, low: 2.6, high: 3.6 },
    },
  ],
};

const back: WayAnswer = {
  from: sales,
  to: legal,
  standing: "usual",
  lines: [
    line("promises", { now: counted(6, 6, 0.61, 1), stands: "usual", usual: 0.92 }),
    line("right-first-time"),
    line("named-days"),
    line("complete", { now: counted(57, 60, 0.86, 0.98), stands: "usual" }),
  ],
  lingering: { open: 3, quiet: null },
  thanked: 0,
  surveyed: [],
};

export const sheet: SheetAnswer = {
  asOf: "2026-11-22T08:00:00Z",
  there,
  back,
  moved: { way: "there", line: "promises" },
  reciprocity: [
    { line: "promises", difference: { value: -0.317, low: -0.52, high: -0.04, way: "less" } },
  ],
};

const noLines = (["promises", "right-first-time", "named-days", "complete"] as const).map((name) =>
  line(name),
);
export const empty: SheetAnswer = {
  asOf: null,
  there: { ...there, standing: "too-few", lines: noLines, lingering: null },
  back: { ...back, standing: "too-few", lines: noLines, lingering: null },
  moved: null,
  reciprocity: [],
};

export const ofTeam: OfTeamAnswer = {
  team: legal,
  rows: [
    { other: sales, there: "low", back: "usual", requests: 120 },
    { other: finance, there: "high", back: "high", requests: 84 },
    { other: { id: "it", name: "IT" }, there: "usual", back: "too-few", requests: 40 },
  ],
};

export const house: HouseAnswer = {
  asOf: "2026-11-22T08:00:00Z",
  usual: [
    { line: "promises", now: counted(2300, 2500, 0.91, 0.93) },
    { line: "complete", now: counted(2480, 2500, 0.988, 0.995) },
  ],
  reciprocity: {
    pairs: 31,
    teams: 12,
    found: { good: 36, mutual: 14, expected: 9.2, low: 7, high: 12, p: 0.004, draws: 499 },
  },
  moved: [
    {
      from: legal,
      to: sales,
      line: "promises",
      month: fell.month,
      before: fell.before,
      change: fell.change!,
    },
  ],
  teams: [ofTeam],
};

export const noneYet: HouseAnswer = {
  asOf: null,
  usual: [],
  reciprocity: null,
  moved: [],
  teams: [],
};

export const behind: BehindAnswer = {
  from: legal,
  to: sales,
  line: "promises",
  n: 3,
  rows: [
    { id: "r1", number: 4711, title: "Terms of the leasing company", good: false, at: null },
    {
      id: "r2",
      number: 4690,
      title: "Addendum for the depot",
      good: true,
      at: "2026-11-19T10:00:00Z",
    },
  ],
  nextCursor: null,
};
