import type { CardAnswer, LineAnswer, ValueAnswer } from "#contract/scorecard";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { ScorecardView } from "./ScorecardPage.tsx";
import { sentences } from "./sentences.ts";

const share = (value: number, n: number, half: number): ValueAnswer => ({
  n,
  value,
  low: Math.max(0, value - half),
  high: Math.min(1, value + half),
  tooFew: false,
});
const hours = (value: number, n: number): ValueAnswer => ({
  n,
  value: value * 3600,
  low: value * 3000,
  high: value * 4400,
  tooFew: false,
});
const count = (value: number, n = value): ValueAnswer => ({
  n,
  value,
  low: null,
  high: null,
  tooFew: false,
});
const few: ValueAnswer = { n: 3, value: null, low: null, high: null, tooFew: true };
const none: ValueAnswer = { ...few, n: 0 };

const monthAt = (at: number): string =>
  `${at === 0 ? 2025 : 2026}-${String(at === 0 ? 12 : at).padStart(2, "0")}`;
const monthly = (of: (at: number) => ValueAnswer) =>
  Array.from({ length: 12 }, (_, at) => ({ month: monthAt(at), ...of(at) }));

const plain = { asOf: null, before: null, change: null, months: [], facts: [], things: [] };
const lines: LineAnswer[] = [
  {
    ...plain,
    line: "promise-kept",
    kind: "share",
    now: share(0.84, 141, 0.06),
    before: share(0.71, 128, 0.08),
    change: "better",
    months: monthly((at) => (at < 4 ? none : at === 5 ? few : share(0.6 + at * 0.022, 40, 0.12))),
  },
  {
    ...plain,
    line: "right-first-time",
    kind: "share",
    now: share(0.93, 120, 0.05),
    before: share(0.91, 118, 0.05),
    months: monthly((at) => (at < 4 ? none : share(0.9 + (at % 3) * 0.02, 40, 0.06))),
    facts: [{ fact: "days-since-defect", ...count(4, 1) }],
  },
  {
    ...plain,
    line: "first-reply",
    kind: "seconds",
    now: hours(1.4, 150),
    before: hours(1.3, 130),
    months: monthly((at) => (at < 4 ? none : hours(1 + (at % 4) * 0.2, 44))),
  },
  {
    ...plain,
    line: "done",
    kind: "seconds",
    now: hours(19, 150),
    before: hours(9.5, 130),
    change: "worse",
    months: monthly((at) =>
      at < 4 ? none : { ...hours(8 + at, 44), high: at > 9 ? null : 70_000 },
    ),
  },
  {
    ...plain,
    line: "waiting",
    kind: "share",
    asOf: "2026-11-22T08:00:00Z",
    now: { ...share(0.54, 150, 0), low: null, high: null },
  },
  {
    ...plain,
    line: "returned",
    kind: "share",
    asOf: "2026-11-22T08:00:00Z",
    now: share(0.08, 150, 0.04),
  },
  {
    ...plain,
    line: "lingering",
    kind: "share",
    asOf: "2026-11-22T08:00:00Z",
    now: { ...share(0.22, 41, 0), low: null, high: null },
  },
  {
    ...plain,
    line: "parity",
    kind: "count",
    now: count(3, 14),
    facts: [
      { fact: "parity-equal", ...count(9, 14) },
      { fact: "parity-better", ...count(2, 14) },
    ],
  },
  {
    ...plain,
    line: "survey",
    kind: "share",
    asOf: "2026-09-21T08:00:00Z",
    now: share(0.71, 204, 0.06),
    before: share(0.66, 188, 0.07),
  },
  {
    ...plain,
    line: "commitments",
    kind: "count",
    now: count(6),
    months: monthly((at) => count(Math.min(at, 7))),
    facts: [
      { fact: "leaders-with-commitment", ...count(6, 11) },
      { fact: "commitments-kept", ...share(0.6, 10, 0.25) },
    ],
  },
  {
    ...plain,
    line: "goals",
    kind: "count",
    now: count(2, 4),
    facts: [{ fact: "goals-behind", ...count(1, 4) }],
    things: [
      {
        kind: "goal",
        id: "g1",
        name: "Repairs within five days",
        untilDay: "2027-03-31",
        stands: "behind",
      },
      {
        kind: "goal",
        id: "g2",
        name: "Nobody waits twice",
        untilDay: "2027-06-30",
        stands: "on-its-way",
      },
    ],
  },
  {
    ...plain,
    line: "rewards",
    kind: "count",
    now: count(1, 4),
    facts: [
      { fact: "rewards-open", ...count(2, 4) },
      { fact: "rewards-missed", ...count(1, 4) },
      { fact: "gatherings-held", ...count(3) },
      { fact: "gatherings-ahead", ...count(0) },
    ],
  },
  {
    ...plain,
    line: "actions",
    kind: "share",
    asOf: "2026-11-22T08:00:00Z",
    now: share(0.67, 9, 0.28),
    facts: [
      { fact: "actions-open", ...count(3) },
      { fact: "actions-overdue", ...count(2, 3) },
    ],
  },
  {
    ...plain,
    line: "meetings",
    kind: "share",
    asOf: "2026-10-01T00:00:00Z",
    now: { n: 120, value: 0.85, low: null, high: null, tooFew: false },
  },
  {
    ...plain,
    line: "mediations",
    kind: "count",
    now: count(8),
    facts: [{ fact: "agreements-holding", ...none }],
  },
];

const row = (name: string, n: number) => ({
  team: { id: name, name },
  promiseKept: n < 5 ? few : share(0.8, n, 0.1),
  rightFirstTime: n < 5 ? few : share(0.92, n, 0.06),
  done: n < 5 ? few : hours(12, n),
});
const organisation: CardAnswer = {
  team: null,
  zone: "Europe/Berlin",
  asOf: "2026-11-22T08:00:00Z",
  lines,
  teams: [row("Facilities", 61), row("Finance", 44), row("Legal", 3)],
};
const ofTeam: CardAnswer = {
  ...organisation,
  team: { id: "t1", name: "Finance" },
  teams: [],
  lines: lines
    .filter(({ line }) => line !== "mediations")
    .map((line) =>
      line.line === "commitments"
        ? {
            ...plain,
            line: "commitments",
            kind: "none",
            now: null,
            things: [
              {
                kind: "commitment",
                id: "c1",
                name: "Nine of ten promises of Finance are kept by spring",
                untilDay: "2026-11-12",
                stands: "past-its-day",
              },
            ],
          }
        : line,
    ),
};
const empty: CardAnswer = {
  ...organisation,
  asOf: null,
  teams: [],
  lines: lines.map((line) => ({
    ...line,
    now: line.kind === "count" && line.line !== "mediations" ? count(0) : line.now && none,
    before: line.before && none,
    change: null,
    months: line.months.map(({ month }) => ({ month, ...none })),
    facts: [],
    things: [],
  })),
};
const missing = new Problem({ status: 404, reason: "missing" });

const english: readonly Example[] = [
  { name: "Scorecard", render: () => <ScorecardView card={organisation} /> },
  { name: "Scorecard of a team", render: () => <ScorecardView card={ofTeam} /> },
  { name: "Scorecard, nothing asked yet", render: () => <ScorecardView card={empty} /> },
  { name: "Scorecard, loading", render: () => <SkeletonPage /> },
  {
    name: "Scorecard, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Scorecard, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
];

const longest = new Set(["Scorecard", "Scorecard of a team"]);

export const examples: readonly Example[] = [
  ...english,
  ...english.filter(({ name }) => longest.has(name)).map(inGerman),
];
