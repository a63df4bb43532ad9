/** Goals, tensions and initiatives for the gallery. */
import type { GoalAnswer, InitiativeAnswer, TargetAnswer, TensionAnswer } from "#contract/goals";

export const today = "2026-07-02";
const span = { fromDay: "2026-01-01", byDay: "2026-12-31" };
export const amara = { id: "p1", name: "Amara Lindqvist" };
const care = { id: "t1", name: "Customer Care" };
export const legal = { id: "t2", name: "Legal" };

export const kept: TargetAnswer = {
  id: "g1t1",
  name: "Promise kept",
  unit: "%",
  better: "more",
  baseline: 70,
  aim: 90,
  ...span,
  feed: "promise-kept",
  outcome: null,
  team: care,
  version: 1,
  standing: "part",
  share: 0.4,
  pace: "unclear",
  expected: 79.9,
  now: { day: "2026-06-30", value: 78, low: 69, high: 85, n: 96, tooFew: false },
};
export const days: TargetAnswer = {
  ...kept,
  id: "g1t2",
  name: "Days until the answer",
  unit: "days",
  better: "less",
  baseline: 4,
  aim: 1,
  feed: "typed",
  team: null,
  standing: "away",
  share: -0.2,
  pace: "behind",
  expected: 2.5,
  now: { day: "2026-06-30", value: 4.6, low: null, high: null, n: null, tooFew: false },
};
const past: TargetAnswer = {
  ...days,
  id: "g1t3",
  name: "Answers without a reminder",
  better: "more",
  unit: "%",
  baseline: 60,
  aim: 80,
  standing: "past",
  share: 1.25,
  pace: "on-its-way",
  expected: 70,
  now: { ...days.now!, value: 85 },
};
const few: TargetAnswer = {
  ...kept,
  id: "g1t4",
  name: "Right first time",
  standing: "too-few",
  share: null,
  pace: null,
  expected: null,
  now: { ...kept.now!, n: 3, value: null, low: null, high: null, tooFew: true },
};
const held: TargetAnswer = {
  ...days,
  id: "g1t5",
  name: "Complaints a week",
  unit: "",
  better: "less",
  baseline: 12,
  aim: 15,
  standing: "holds",
  share: null,
  pace: "on-its-way",
  now: { ...days.now!, value: 13 },
};

export const top: GoalAnswer = {
  id: "g0",
  name: "People hear again within a week",
  why: "A week is what most can bear.",
  parentId: null,
  owner: amara,
  teams: [],
  segments: [{ id: "s1", name: "People who wear our hearing aids" }],
  ...span,
  state: "open",
  stateSince: "2026-01-05T08:00:00Z",
  stateWhy: "",
  version: 1,
  targets: [held],
  pace: "on-its-way",
  checkIn: null,
  quiet: true,
  openTensions: 0,
  may: { edit: true, checkIn: true },
};
export const answers: GoalAnswer = {
  ...top,
  id: "g1",
  name: "Whoever asks us hears from us within a day",
  why: "Nobody should wait and wonder.",
  parentId: "g0",
  teams: [care, legal],
  segments: [],
  targets: [kept, days, past, few],
  pace: "behind",
  checkIn: {
    id: "c1",
    confidence: "in-doubt",
    words: "Two of us are away until the tenth.",
    by: amara,
    at: "2026-06-24T08:00:00Z",
  },
  quiet: false,
  openTensions: 1,
};
export const contracts: GoalAnswer = {
  ...answers,
  id: "g2",
  name: "Two of us read every contract",
  parentId: "g9",
  owner: null,
  teams: [legal],
  targets: [],
  pace: null,
  openTensions: 1,
  checkIn: null,
};
export const closed: GoalAnswer = {
  ...contracts,
  id: "g3",
  name: "An app for opticians",
  state: "dropped",
  stateWhy: "Nine of ten wanted a faster answer.",
  openTensions: 0,
  may: { edit: true, checkIn: false },
};

export const tension: TensionAnswer = {
  id: "n1",
  goal: { id: "g1", name: answers.name, owner: amara, teams: [care, legal] },
  other: { id: "g2", name: contracts.name, owner: null, teams: [legal] },
  why: "A day leaves no time for a second pair of eyes.",
  namedAt: "2026-06-20T08:00:00Z",
  namedBy: amara,
  words: [
    {
      id: "w1",
      body: "Most of them are the same three pages.",
      at: "2026-06-21T08:00:00Z",
      by: amara,
      goalId: "g1",
    },
  ],
  settled: null,
  may: { speak: true, settle: true },
};
export const settled: TensionAnswer = {
  ...tension,
  id: "n2",
  words: [],
  settled: {
    at: "2026-06-28T08:00:00Z",
    by: amara,
    decided: "The three pages are read once and then left as they are.",
  },
  may: { speak: false, settle: true },
};

export const bench: InitiativeAnswer = {
  id: "i1",
  name: "Terms that need no second reading",
  about: "Three sets of terms, read by two once.",
  changes: "Most clinics have their terms the same day.",
  target: { id: "g1t2", name: days.name, goalId: "g1" },
  owner: amara,
  teams: [legal],
  goals: [{ id: "g1", name: answers.name }],
  services: [{ id: "v1", name: "Read a contract" }],
  startDay: "2026-05-01",
  endDay: "2026-09-30",
  state: "running",
  endedEarly: null,
  version: 1,
  may: { edit: true },
};
export const orphan: InitiativeAnswer = {
  ...bench,
  id: "i2",
  name: "Move the intranet to another platform",
  about: "",
  changes: "",
  target: null,
  owner: null,
  goals: [],
  services: [],
  startDay: "2026-06-15",
  endDay: "2026-12-15",
};
export const early: InitiativeAnswer = {
  ...bench,
  id: "i3",
  name: "Bills as pictures",
  startDay: "2026-02-01",
  endDay: "2026-08-31",
  state: "ended-early",
  endedEarly: { day: "2026-06-01", why: "It read one in five.", by: amara },
};

export const months = [
  "2026-01-31",
  "2026-02-28",
  "2026-03-31",
  "2026-04-30",
  "2026-05-31",
  "2026-06-30",
];
export const none = { value: null, low: null, high: null };
