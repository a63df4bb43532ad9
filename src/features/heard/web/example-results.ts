/** Results for the gallery. */
import type {
  AskedAnswer,
  FigureAnswer,
  TeamResults,
  UnitAnswer,
  WaveAnswer,
  WaveResults,
} from "#contract/heard";

const legal = { id: "t1", name: "Legal" };
const finance = { id: "t2", name: "Finance" };
const sales = { id: "t3", name: "Sales North" };
const mira = { id: "p1", name: "Mira Berg" };

export const asked = (
  key: string,
  name: string,
  given: Partial<AskedAnswer> = {},
): AskedAnswer => ({
  key,
  name,
  steps: 5,
  isDimension: false,
  asks: name,
  dimension: key,
  isExpectation: false,
  isTurned: false,
  ...given,
});

export const wave: WaveAnswer = {
  id: "w2",
  surveyId: "s1",
  name: "How we serve each other",
  kind: "service",
  mode: "anonymous",
  number: 2,
  opensOn: "2026-09-07",
  closesOn: "2026-09-20",
  releasedAt: "2026-09-21T08:00:00Z",
  asked: 312,
  answered: 204,
  items: [
    asked("reliability", "Reliability", { asks: "What the team promises, it does." }),
    asked("empathy", "Empathy", { asks: "The team understands what our work needs." }),
    asked("overall", "Overall", { asks: "All in all, the team serves us well." }),
    asked("recommend", "Would recommend", {
      steps: 11,
      asks: "How likely is it that you would recommend working with the team?",
    }),
  ],
};

const shown = (key: string, value: number, given: Partial<FigureAnswer> = {}): FigureAnswer => ({
  key,
  n: 38,
  said: "shown",
  figures: {
    mean: { value, low: value - 0.3, high: value + 0.3 },
    top: { value: 0.71, low: 0.55, high: 0.83 },
    recommends: null,
    steps: [0.02, 0.08, 0.19, 0.42, 0.29],
  },
  change: { value: 0.4, low: 0.1, high: 0.7, direction: "better" },
  ...given,
});
const unit = (given: Partial<UnitAnswer>): UnitAnswer => ({
  id: `${given.kind} ${given.provider?.id} ${given.team?.id}`,
  kind: "provider",
  provider: legal,
  team: null,
  eligible: 90,
  asked: 60,
  answered: 38,
  agreement: 0.81,
  drivers: [{ key: "empathy", n: 38, relation: { value: 0.62, low: 0.38, high: 0.78 } }],
  figures: [
    shown("reliability", 4.3),
    shown("empathy", 3.1, {
      change: { value: -0.1, low: -0.4, high: 0.2, direction: "unclear" },
    }),
    shown("overall", 4),
    shown("recommend", 7.9, {
      figures: {
        mean: { value: 7.9, low: 7.2, high: 8.5 },
        top: { value: 0.44, low: 0.3, high: 0.6 },
        recommends: { value: 0.21, low: -0.04, high: 0.43 },
        steps: null,
      },
      change: null,
    }),
  ],
  ...given,
});
const cell = (
  provider: typeof legal,
  team: typeof legal | null,
  figure: FigureAnswer,
): UnitAnswer => unit({ kind: "cell", provider, team, figures: [figure], drivers: [] });
const quiet = (said: "few" | "alike" | "hidden", n: number): FigureAnswer => ({
  key: "overall",
  n,
  said,
  figures: null,
  change: null,
});

const trendOf = (key: string, ...means: number[]): TeamResults["trends"][number] => ({
  key,
  points: means.map((value, at) => ({
    waveId: `w${at + 1}`,
    number: at + 1,
    day: ["2026-03-20", "2026-09-21"][at]!,
    n: 31 + 7 * at,
    mean: { value, low: value - 0.3, high: value + 0.3 },
  })),
});

const ofLegal = unit({});
const cells = [
  cell(legal, finance, shown("overall", 4.4, { n: 14 })),
  cell(legal, sales, quiet("hidden", 7)),
  cell(legal, null, quiet("few", 3)),
];

export const results: WaveResults = {
  wave,
  about: { alpha: 0.86, omega: 0.87, ofOne: 0.14, ofMeans: 0.71 },
  units: [
    unit({
      kind: "whole",
      provider: null,
      answered: 204,
      drivers: [{ key: "empathy", n: 204, relation: { value: 0.58, low: 0.48, high: 0.66 } }],
    }),
    ofLegal,
    unit({ provider: finance, figures: [quiet("few", 3)], answered: 3 }),
    ...cells,
    cell(finance, legal, quiet("alike", 6)),
  ],
  trends: [trendOf("reliability", 4.1, 4.3), trendOf("recommend", 7.1, 7.9)],
};

export const forEverybody: WaveResults = {
  ...results,
  about: { alpha: null, omega: null, ofOne: null, ofMeans: null },
  units: results.units.slice(0, 1),
};

const improvement = {
  id: "i1",
  key: "empathy",
  what: "Say each noon where a contract stands",
  owner: mira,
  dueDay: "2026-11-30",
  ended: null,
  version: 1,
  before: { value: 3.1, low: 2.8, high: 3.4 },
  after: null,
  change: null,
  isTested: false,
} as const;

export const team: TeamResults = {
  wave,
  team: legal,
  unit: ofLegal,
  cells,
  asCustomer: null,
  gaps: [{ key: "empathy", gap: { value: 0.9, low: 0.4, high: 1.4, direction: "better" } }],
  trends: [trendOf("empathy", 3.2, 3.1)],
  responses: [
    { team: sales, asked: 22, answered: 7 },
    { team: null, asked: 14, answered: 9 },
  ],
  comments: [
    { id: "c1", key: "open", words: "I never know where my contract stands until I call." },
    {
      id: "c2",
      key: "open",
      words: "Careful answers, always. Where it stands I learn by calling.",
    },
    {
      id: "c3",
      key: "open",
      words: "A note where the contract stands would spare us both a call.",
    },
  ],
  themes: [{ words: ["contract", "stands"], commentIds: ["c1", "c3", "c2"] }],
  answers: [
    {
      version: 2,
      words: "You want to know where things stand. From Monday on we say so each noon.",
      by: mira,
      at: "2026-09-23T10:00:00Z",
    },
    { version: 1, words: "We read every comment.", by: null, at: "2026-09-22T10:00:00Z" },
  ],
  improvements: [improvement],
  earlier: [
    {
      ...improvement,
      id: "i0",
      key: "reliability",
      what: "Two of us read each contract",
      ended: "done",
      after: { value: 4.3, low: 4, high: 4.6 },
      change: { value: 1.2, low: 0.8, high: 1.6, direction: "better" },
      isTested: true,
    },
  ],
  may: { answer: true, read: true },
  owners: [mira],
};

export const notYours: TeamResults = {
  ...team,
  unit: null,
  cells: [],
  gaps: [],
  trends: [],
  responses: [],
  comments: [],
  themes: [],
  improvements: [],
  earlier: [],
  may: { answer: false, read: false },
  owners: [],
};
