import type { FairnessAnswer, Figures, QuestionAnswer, TestAnswer } from "#contract/fairness";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { FairnessView } from "./FairnessPage.tsx";
import { QuestionView } from "./QuestionPage.tsx";
import { sentences } from "./sentences.ts";
import { TowardsView } from "./TowardsPage.tsx";

const legal = { id: "t1", name: "Legal" };
const sales = { id: "t2", name: "Sales North" };
const mira = { id: "p1", name: "Mira Berg" };
const unknown = { value: null, low: null, high: null };

const figures: Figures = {
  n: 84,
  others: 310,
  theirs: { value: 144_000, low: 115_200, high: 176_400 },
  rest: { value: 90_000, low: 81_000, high: 100_800 },
  ratio: { value: 1.6, low: 1.2, high: 2.1 },
  drawn: { value: 1.4, low: 1.1, high: 1.8 },
  p: 0.0004,
  adjustedP: 0.016,
};
const question: QuestionAnswer = {
  id: "q1",
  provider: legal,
  customer: sales,
  measure: "done",
  raisedAt: "2026-11-02T03:00:00Z",
  askedFrom: "2026-05-06",
  askedTo: "2026-11-02",
  figures,
  since: null,
  answers: [],
  escalated: null,
  sharedAt: null,
  closed: null,
  version: 1,
  may: { answer: true, takeBack: false, share: true },
};
const answered: QuestionAnswer = {
  ...question,
  id: "q2",
  customer: { id: "t3", name: "Logistics" },
  answers: [
    {
      id: "a2",
      at: "2026-11-09T10:00:00Z",
      by: mira,
      words: "One of us stays until six on Fridays now.",
    },
    {
      id: "a1",
      at: "2026-11-05T10:00:00Z",
      by: null,
      words: "They send half of theirs on Friday at five.",
    },
  ],
  since: {
    from: "2026-11-09T10:00:00Z",
    standing: "gone",
    figures: { ...figures, n: 41, ratio: { value: 1.1, low: 0.9, high: 1.3 } },
  },
  sharedAt: "2026-11-10T10:00:00Z",
  closed: { at: "2027-01-20T03:00:00Z", why: "gone" },
  may: { answer: true, takeBack: true, share: true },
};
const pattern: QuestionAnswer = {
  ...question,
  id: "q3",
  customer: { id: "t4", name: "Facilities" },
  measure: "handed-back",
  figures: {
    ...figures,
    n: 12,
    others: 40,
    theirs: { value: 0.67, low: 0.39, high: 0.86 },
    rest: { value: 0.08, low: 0.03, high: 0.2 },
    ratio: { value: 8.4, low: null, high: null },
  },
  escalated: { at: "2026-11-16T03:00:00Z", why: "unanswered" },
  may: { answer: true, takeBack: false, share: false },
};
const waiting: Figures = {
  ...figures,
  theirs: { value: null, low: 160_000, high: null },
  ratio: { value: 4.2, low: 2.5, high: null },
};

const test = (name: string, given: Partial<TestAnswer> = {}): TestAnswer => ({
  customer: { id: name, name },
  measure: "done",
  verdict: "alike",
  figures: { ...figures, ratio: { value: 1, low: 0.8, high: 1.2 }, drawn: null },
  ...given,
});
const few: Figures = { ...figures, n: 12, theirs: unknown, rest: unknown, ratio: null, p: null };

const fairness: FairnessAnswer = {
  round: {
    at: "2026-11-22T03:00:00Z",
    askedFrom: "2026-05-26",
    requests: 4475,
    tests: 86,
    patternTests: 2,
    placebo: { tests: 2064, below: 101 },
  },
  questions: [question, pattern, answered],
  led: [
    {
      team: legal,
      rows: [
        test(sales.name, { verdict: "found", figures }),
        test(sales.name, { measure: "first-reply" }),
        test("Production"),
        test("Quality", { verdict: "tooFew", figures: few }),
      ],
    },
  ],
};
const quiet: FairnessAnswer = { ...fairness, questions: [], led: [] };
const tooFew: FairnessAnswer = {
  ...quiet,
  round: {
    ...fairness.round!,
    requests: 40,
    tests: 0,
    patternTests: 0,
    placebo: { tests: 0, below: 0 },
  },
};
const missing = new Problem({ status: 404, reason: "missing" });

const towards = {
  since: "2026-05-26",
  rows: [
    { team: sales, handed: 6, handedBack: 4, parts: 3, unanswered: 2 },
    { team: legal, handed: 9, handedBack: 0, parts: 12, unanswered: 0 },
  ],
};

const towardsTeams: Example = {
  name: "You and other teams",
  render: () => <TowardsView towards={towards} />,
};
const usual: Example = { name: "Fair service", render: () => <FairnessView fairness={fairness} /> };
const answeredAndGone: Example = {
  name: "Question of fair service, answered and gone",
  render: () => <QuestionView question={answered} />,
};
const patternAbove: Example = {
  name: "Question of fair service, a pattern that reached the leader above",
  render: () => <QuestionView question={pattern} />,
};
export const examples: readonly Example[] = [
  towardsTeams,
  inGerman(towardsTeams),
  {
    name: "You and other teams, nothing went back",
    render: () => <TowardsView towards={{ ...towards, rows: towards.rows.slice(1) }} />,
  },
  {
    name: "You and other teams, none",
    render: () => <TowardsView towards={{ ...towards, rows: [] }} />,
  },
  usual,
  inGerman(usual),
  { name: "Fair service, nothing to ask", render: () => <FairnessView fairness={quiet} /> },
  { name: "Fair service, too few", render: () => <FairnessView fairness={tooFew} /> },
  {
    name: "Fair service, not reckoned yet",
    render: () => <FairnessView fairness={{ ...quiet, round: null }} />,
  },
  { name: "Fair service, loading", render: () => <SkeletonRows /> },
  {
    name: "Fair service, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Question of fair service", render: () => <QuestionView question={question} /> },
  answeredAndGone,
  inGerman(answeredAndGone),
  patternAbove,
  inGerman(patternAbove),
  {
    name: "Question of fair service, most still wait, to read alone",
    render: () => (
      <QuestionView
        question={{
          ...question,
          figures: waiting,
          may: { answer: false, takeBack: false, share: false },
        }}
      />
    ),
  },
  { name: "Question of fair service, loading", render: () => <SkeletonPage /> },
  {
    name: "Question of fair service, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
];
