/** Endpoints and shapes of fair service: questions to the team that serves, the figures behind them, and how they were reckoned. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  Nothing,
  OneOf,
  OrNull,
  Prose,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

const Named = shape({ id: Id(), name: Type.String() });
export type Named = Static<typeof Named>;

export const waitMeasures = ["done", "first-reply"] as const;
export const patternMeasures = ["handed-back", "part-unanswered"] as const;
export const measures = [...waitMeasures, ...patternMeasures] as const;
/** Working time until done and until the first reply; the share handed straight back, and of part requests left without an answer. */
export type Measure = (typeof measures)[number];

const Interval = shape({
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});
export type Interval = Static<typeof Interval>;

const Figures = shape({
  n: Type.Integer({ description: "Of this customer team, as far as there are others to compare" }),
  others: Type.Integer(),
  theirs: Interval,
  /** Of the other customers, had they asked for the same mix of service and impact. */
  rest: Interval,
  ratio: OrNull(Interval),
  /** The ratio drawn towards what is usual in the house (empirical Bayes). */
  drawn: OrNull(Interval),
  p: OrNull(Type.Number()),
  adjustedP: OrNull(
    Type.Number({ description: "Over all tests of the round (Benjamini-Hochberg)" }),
  ),
});
/** Seconds of working time for waits, shares from 0 to 1 for patterns. A null value: more than half still wait. */
export type Figures = Static<typeof Figures>;

export const verdicts = ["tooFew", "alike", "found"] as const;
export type Verdict = (typeof verdicts)[number];

const TestRow = shape({
  customer: Named,
  measure: OneOf(...measures),
  verdict: OneOf(...verdicts),
  figures: Figures,
});
export type TestAnswer = Static<typeof TestRow>;

export const standings = ["tooFew", "unclear", "still", "gone"] as const;
/** How it stands among requests asked since the question, or since its last answer. */
export type Standing = (typeof standings)[number];

const Question = shape({
  id: Id(),
  provider: Named,
  customer: Named,
  measure: OneOf(...measures),
  raisedAt: Instant(),
  /** Days on which the requests behind it were asked. */
  askedFrom: Day(),
  askedTo: Day(),
  figures: Figures,
  since: OrNull(shape({ from: Instant(), standing: OneOf(...standings), figures: Figures })),
  answers: Type.Array(shape({ id: Id(), at: Instant(), by: OrNull(Named), words: Type.String() }), {
    description: "The latest first",
  }),
  escalated: OrNull(shape({ at: Instant(), why: OneOf("unanswered", "persists") })),
  sharedAt: OrNull(Instant()),
  closed: OrNull(shape({ at: Instant(), why: OneOf("gone", "lapsed") })),
  version: Type.Integer(),
  may: shape({ answer: Type.Boolean(), takeBack: Type.Boolean(), share: Type.Boolean() }),
});
export type QuestionAnswer = Static<typeof Question>;

const Round = shape({
  at: Instant(),
  askedFrom: Day(),
  requests: Type.Integer(),
  tests: Type.Integer(),
  patternTests: Type.Integer(),
  placebo: shape({ tests: Type.Integer(), below: Type.Integer() }),
});
export type RoundAnswer = Static<typeof Round>;

const Fairness = shape({
  round: OrNull(Round),
  questions: Type.Array(Question, { description: "Open ones first; at most 100" }),
  led: Type.Array(
    shape({
      team: Named,
      rows: Type.Array(TestRow, { description: "Every customer of the team, the largest first" }),
    }),
    { description: "Teams that the reader leads" },
  ),
});
export type FairnessAnswer = Static<typeof Fairness>;

const Towards = shape({
  team: Named,
  handed: Type.Integer({ description: "Handed over by this team, and handed on or held by you" }),
  handedBack: Type.Integer({ description: "Of these, what you handed straight back" }),
  parts: Type.Integer({ description: "Parts of this team that you held and that say something" }),
  unanswered: Type.Integer({ description: "Of these, without an answer for a working week" }),
});
export type TowardsTeam = Static<typeof Towards>;

const byId = shape({ id: Id() });
const version = Type.Integer({ minimum: 1 });
const changedMeanwhile = {
  status: 409,
  title: "Somebody did something with this question meanwhile",
} as const;
const refusals = { changedMeanwhile };
const body = shape({ version });

export const fairnessContract = contract({
  "GET /fairness": {
    summary: "Questions of fair service that are open to you, and how the last round was reckoned",
    answer: Fairness,
  },
  "GET /persons/:id/towards-teams": {
    summary:
      "By team, what you handed straight back and which parts you left unanswered, in half a year; missing for anybody but yourself",
    params: byId,
    answer: shape({ since: Day(), rows: Type.Array(Towards) }),
  },
  "GET /fairness/export": {
    summary: "The tests of the newest round of the teams that you lead, as CSV",
    answer: FileAnswer,
  },
  "GET /fairness/questions/:id": {
    summary: "One question of fair service with what it rests on",
    params: byId,
    answer: shape({ question: Question }),
  },
  "POST /fairness/questions/:id/answer": {
    summary: "Say what makes the difference",
    params: byId,
    body: shape({ words: Prose(2000), version }),
    answer: Nothing,
    refusals,
  },
  "POST /fairness/questions/:id/take-back": {
    summary: "Take back your own last answer",
    params: byId,
    body,
    answer: Nothing,
    refusals,
  },
  "POST /fairness/questions/:id/share": {
    summary: "Show a question and its answers to the customer team",
    params: byId,
    body,
    answer: Nothing,
    refusals,
  },
  "POST /fairness/questions/:id/unshare": {
    summary: "Show a question to the customer team no longer",
    params: byId,
    body,
    answer: Nothing,
    refusals,
  },
});
