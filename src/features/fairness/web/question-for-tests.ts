/** A question of two teams, as it is told in both languages. */
import type { Figures, QuestionAnswer } from "#contract/fairness";

export const figures: Figures = {
  n: 84,
  others: 310,
  theirs: { value: 144_000, low: 115_200, high: 176_400 },
  rest: { value: 90_000, low: 81_000, high: 100_800 },
  ratio: { value: 1.6, low: 1.2, high: 2.1 },
  drawn: null,
  p: 0.0004,
  adjustedP: 0.016,
};
export const shares: Figures = {
  ...figures,
  n: 12,
  theirs: { value: 0.67, low: 0.4, high: 0.9 },
  rest: { value: 0.08, low: 0.03, high: 0.2 },
  ratio: { value: 8.4, low: null, high: null },
};

/** Of a team and its customer by these names. */
export const questionOf =
  (provider: string, customer: string) =>
  (given: Partial<QuestionAnswer> = {}): QuestionAnswer => ({
    id: "q",
    provider: { id: "p", name: provider },
    customer: { id: "c", name: customer },
    measure: "done",
    raisedAt: "2026-11-22T03:00:00Z",
    askedFrom: "2026-05-26",
    askedTo: "2026-11-22",
    figures,
    since: null,
    answers: [],
    escalated: null,
    sharedAt: null,
    closed: null,
    version: 1,
    may: { answer: true, takeBack: false, share: true },
    ...given,
  });
