/** Debriefs for the gallery and the tests. */
import type { Action, Card, One, Theme } from "./data.ts";

const finance = { id: "t1", name: "Finance" };
const events = { id: "t2", name: "Events" };
export const today = "2026-11-22";

const figure = (n: number, value: number) => ({
  n,
  value,
  low: value - 0.11,
  high: value + 0.09,
  tooFew: false,
});

export const action: Action = {
  id: "a1",
  debrief: { id: "d0", title: "The autumn fair" },
  heard: null,
  teams: [finance, events],
  what: "Ask for the floor plan with the order",
  owner: { id: "p2", name: "Viktor Haddad" },
  dueDay: "2026-12-15",
  measure: "promise-kept",
  words: "",
  team: finance,
  customerTeam: events,
  state: "open",
  endedAt: null,
  said: "",
  effect: null,
  version: 1,
  mayEnd: true,
};
const worked: Action = {
  ...action,
  id: "a2",
  what: "One list of what a stand needs, kept by both teams",
  customerTeam: null,
  dueDay: "2026-08-01",
  state: "done",
  endedAt: "2026-07-28T08:00:00Z",
  said: "The list hangs in both rooms, and orders without it come back the same day.",
  effect: {
    asOf: "2026-10-26",
    before: figure(61, 0.62),
    after: figure(58, 0.86),
    change: { value: 0.24, low: 0.08, high: 0.38 },
    others: 3,
    othersChange: { value: 0.02, low: -0.06, high: 0.1 },
    beside: { value: 0.22, low: 0.04, high: 0.38 },
    verdict: "better",
  },
};
const slower: Action = {
  ...worked,
  id: "a3",
  what: "Two people read each contract",
  measure: "done",
  effect: {
    asOf: "2026-10-26",
    before: { n: 12, value: 28_800, low: 21_600, high: 36_000, tooFew: false },
    after: { n: 9, value: 30_600, low: 18_000, high: null, tooFew: false },
    change: { value: 1.06, low: 0.7, high: null },
    others: 0,
    othersChange: null,
    beside: null,
    verdict: "cannot-tell",
  },
};
const few: Action = {
  ...worked,
  id: "a4",
  debrief: null,
  what: "A bench in the corridor between the teams",
  effect: {
    asOf: "2026-10-26",
    before: figure(61, 0.62),
    after: { n: 3, value: null, low: null, high: null, tooFew: true },
    change: null,
    others: 3,
    othersChange: null,
    beside: null,
    verdict: "too-few",
  },
};
const overdue: Action = {
  ...action,
  id: "a5",
  what: "Say by noon which hall it is",
  measure: "words",
  words: "No stand is moved twice.",
  team: null,
  customerTeam: null,
  dueDay: "2026-11-02",
  state: "overdue",
  owner: null,
};
const notDone: Action = {
  ...overdue,
  id: "a6",
  what: "A shared calendar of fairs",
  state: "not-done",
  endedAt: "2026-10-02T08:00:00Z",
  said: "Nobody had the time; the list does most of it.",
  mayEnd: false,
};
export const actions: readonly Action[] = [overdue, action, worked, slower, few, notDone];

const card = (id: string, question: Card["question"], words: string, themeId: string | null) => ({
  id,
  question,
  words,
  by: { id: "p1", name: "Amara Lindqvist" },
  mine: false,
  themeId,
});
const cards: Card[] = [
  card("k1", "well", "Everybody came, and the stands stood by eight.", null),
  card("k2", "badly", "The floor plan came on the last day, and then another one.", "h1"),
  card("k3", "puzzle", "Why do we order carpets before we know the hall?", "h1"),
];
const theme: Theme = {
  id: "h1",
  name: "Floor plans",
  why: ["We learn of the hall when the contract is signed", "Nobody asks for it before"],
  what: "The order needs the plan, so the order has to ask for it.",
  votes: 7,
  version: 3,
};
const badges: Theme = { ...theme, id: "h2", name: "Badges", why: [], what: "", votes: 2 };

export const closed: One = {
  id: "d1",
  title: "The spring fair",
  about: "Three stands were moved twice, and one supplier has left us.",
  kind: "initiative",
  initiative: { id: "i1", name: "The spring fair" },
  stage: "closed",
  nameless: false,
  teams: [events, finance],
  fromDay: "2026-08-01",
  untilDay: "2026-11-10",
  openedAt: "2026-11-11T08:00:00Z",
  openedBy: null,
  closedAt: "2026-11-18T08:00:00Z",
  version: 9,
  people: [
    { id: "p1", name: "Amara Lindqvist", part: "facilitator", isReady: true, isReader: true },
    { id: "p2", name: "Viktor Haddad", part: "participant", isReady: true, isReader: false },
    { id: "p3", name: "Nadia Okafor", part: "participant", isReady: false, isReader: false },
  ],
  facts: [
    {
      key: "f1",
      kind: "began",
      day: "2026-08-01",
      at: null,
      request: null,
      goal: null,
      team: null,
      words: "",
      by: null,
      mayRemove: false,
    },
    {
      key: "f2",
      kind: "handed-over",
      day: "2026-10-06",
      at: "2026-10-06T09:12:00Z",
      request: { id: "r1", number: 1204, title: "Carpet for the stand" },
      goal: null,
      team: finance,
      words: "The invoice is yours",
      by: null,
      mayRemove: false,
    },
    {
      key: "f3",
      kind: "said",
      day: "2026-10-20",
      at: null,
      request: null,
      goal: null,
      team: null,
      words: "The hall was changed by the fair’s office.",
      by: { id: "p3", name: "Nadia Okafor" },
      mayRemove: true,
    },
  ],
  earlier: [worked, overdue],
  cards,
  themes: [theme, badges],
  votes: [],
  actions: [action],
  history: [
    {
      id: "e1",
      at: "2026-11-11T08:00:00Z",
      by: null,
      kind: "opened",
      to: null,
      nameless: null,
      why: "",
    },
    {
      id: "e2",
      at: "2026-11-12T08:00:00Z",
      by: { id: "p1", name: "Amara Lindqvist" },
      kind: "moved-back",
      to: "write",
      nameless: null,
      why: "Nadia was on the train.",
    },
  ],
  today,
  may: { takePart: false, write: true, lead: true },
};
const atStage = (stage: One["stage"], change: Partial<One> = {}): One => ({
  ...closed,
  stage,
  closedAt: null,
  actions: [],
  ...change,
});
const noVotes = [
  { ...theme, votes: null },
  { ...badges, votes: null },
];
export const writing = atStage("write", { cards: [], themes: [], nameless: true });
export const joining = atStage("write", {
  cards: [],
  themes: [],
  facts: [],
  earlier: [],
  history: [],
  may: { takePart: true, write: false, lead: false },
});
export const grouping = atStage("group", { themes: noVotes });
export const nameless = atStage("group", {
  nameless: true,
  themes: noVotes,
  cards: cards.map((one) => ({ ...one, by: null })),
});
export const voting = atStage("vote", { themes: noVotes, votes: [{ themeId: "h1", votes: 2 }] });
export const discussing = atStage("discuss");
export const acting = atStage("act", { actions: [{ ...action, mayEnd: false }] });
