/** Answers for the gallery: a link between segments alone, and too little to say. */
import type {
  ComparisonAnswer,
  ListAnswer,
  LookAnswer,
  LookName,
  SideAnswer,
  VerdictAnswer,
} from "#contract/together";

const promises: SideAnswer = {
  key: "promise-kept",
  name: "Promises kept",
  unit: "%",
  better: "more",
  where: "inside",
  readBy: "colleagues",
};
const done: SideAnswer = {
  ...promises,
  key: "done",
  name: "Time until done",
  unit: "hours",
  better: "less",
};
const satisfaction: SideAnswer = {
  key: "0198c0de-0000-7000-8000-000000000001",
  name: "Satisfaction",
  unit: "of 5",
  better: "more",
  where: "outside",
  readBy: "colleagues",
};
const blank = { goes: null, more: null, lacks: null, adjustedP: null };
const told: VerdictAnswer = { ...blank, state: "told", goes: "better", adjustedP: 0.003 };
const none: VerdictAnswer = { ...blank, state: "none", adjustedP: 0.8 };
const untold: VerdictAnswer = { ...blank, state: "untold", more: 7, adjustedP: 0.4 };
const lacking: VerdictAnswer = {
  ...blank,
  state: "lacking",
  lacks: { what: "units", have: 3, need: 5, more: 2, finds: 82 },
};
const lackingTime: VerdictAnswer = {
  ...lacking,
  lacks: { what: "periods", have: 6, need: 7, more: 1, finds: 24 },
};
/** Three segments over six months: below every floor. */
const unsaid = (look: LookName, n: number, { lacks }: VerdictAnswer): LookAnswer => ({
  look,
  n,
  units: 3,
  r: null,
  low: null,
  high: null,
  effective: null,
  p: null,
  lacks,
});
const above = { lacks: null };

const cities = ["Bremen", "Kiel", "Lübeck", "Rostock", "Schwerin", "Stade", "Verden"];
const rows = cities.flatMap((unit, at) =>
  Array.from({ length: 18 }, (_, month) => ({
    unit,
    period: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
    number: 24_300 + month,
    figure: 78 + 2.4 * at + 3 * Math.sin(at * 2 + month * 1.9),
    outcome: 3.6 + 0.1 * at + 0.15 * Math.cos(at * 3 + month * 1.1),
  })),
);

const saidTold = [
  "‘Promises kept’ tells segments apart: where it is better, ‘Satisfaction’ tends to be better too.",
  "But a month in which a segment’s own ‘Promises kept’ was better did not come with a better ‘Satisfaction’, and was not followed by one.",
  "None of this says what brings about what.",
];

export const apart: ComparisonAnswer = {
  figure: promises,
  outcome: satisfaction,
  nouns: { one: "segment", many: "segments", period: "month" },
  sentences: saidTold,
  remarks: [
    "The outcome is measured of customers outside and not of teams: each segment stands with the figure of all teams whose services lead to it by the chain, taken together.",
  ],
  verdicts: { between: told, within: none, followed: none },
  looks: [
    {
      look: "between",
      r: 0.94,
      low: 0.64,
      high: 0.99,
      n: 7,
      effective: 7,
      units: 7,
      p: 0.002,
      ...above,
    },
    {
      look: "within",
      r: 0.03,
      low: -0.15,
      high: 0.19,
      n: 126,
      effective: 118,
      units: 7,
      p: 0.72,
      ...above,
    },
    {
      look: "followed",
      r: -0.05,
      low: -0.19,
      high: 0.14,
      n: 119,
      effective: 104,
      units: 7,
      p: 0.6,
      ...above,
    },
    {
      look: "lagged",
      r: 0.21,
      low: 0.02,
      high: 0.38,
      n: 119,
      effective: 98,
      units: 7,
      p: 0.04,
      ...above,
    },
    {
      look: "pooled",
      r: 0.76,
      low: 0.45,
      high: 0.92,
      n: 126,
      effective: 16.2,
      units: 7,
      p: 0.002,
      ...above,
    },
  ],
  rows,
  units: cities.map((name) => ({ name, teams: [`Shop ${name}`, "Logistics"] })),
  asOf: "2026-11-23T03:00:00Z",
};

export const tooLittle: ComparisonAnswer = {
  ...apart,
  outcome: { ...satisfaction, name: "Complaints", better: "less" },
  sentences: [
    "Between segments there are too few to say: 3, and it takes at least 5.",
    "Over time there are too few to say: 6 months, and it takes at least 7. It takes about 1 more month until anything is said, and at least 24 until a link of middling size (r\u00a0.3) would be found four times in five.",
  ],
  verdicts: { between: lacking, within: lackingTime, followed: lackingTime },
  looks: [
    unsaid("between", 3, lacking),
    unsaid("within", 18, lackingTime),
    unsaid("followed", 15, lackingTime),
    unsaid("lagged", 15, lackingTime),
    unsaid("pooled", 18, lackingTime),
  ],
  rows: [],
  units: [],
};

export const list: ListAnswer = {
  figures: [promises, done],
  figure: promises,
  rows: [
    {
      outcome: satisfaction,
      units: 7,
      periods: 18,
      verdicts: apart.verdicts,
      sentences: saidTold,
    },
    {
      outcome: { ...satisfaction, key: "0198c0de-0000-7000-8000-000000000002", name: "Complaints" },
      units: 3,
      periods: 6,
      verdicts: tooLittle.verdicts,
      sentences: tooLittle.sentences,
    },
    {
      outcome: done,
      units: 10,
      periods: 6,
      verdicts: { between: untold, within: untold, followed: untold },
      sentences: ["Whether ‘Promises kept’ tells teams apart, these data cannot tell."],
    },
  ],
  tests: 6,
  asOf: "2026-11-23T03:00:00Z",
};

export const emptyList: ListAnswer = {
  ...list,
  rows: list.rows.slice(2),
  tests: 3,
  asOf: null,
};
