/** What the examples of the gallery show. */
import type { CoffeePairAnswer, GatheringAnswer, SuggestionAnswer } from "#contract/gatherings";
import type { CoffeeAnswer, OneAnswer, WarmingAnswer } from "./data.ts";

export const it = { id: "t1", name: "IT" };
export const legal = { id: "t2", name: "Legal" };
const sales = { id: "t3", name: "Sales" };

export const toCome: GatheringAnswer = {
  id: "g1",
  title: "Soup at noon",
  words: "Each team brings one pot, and we taste all of them.\nBread is there.",
  place: "The canteen, the long table",
  startsAt: "2026-12-03T11:00:00Z",
  endsAt: "2026-12-03T12:30:00Z",
  zone: "Europe/Berlin",
  host: { id: "p1", name: "Amara Lindqvist" },
  teams: [it, legal],
  seats: null,
  why: "cold",
  whyRequests: 41,
  state: "to-come",
  cancelledWhy: "",
  coming: 2,
  came: 0,
  cameBy: "themselves",
  lines: 0,
  isInvited: true,
  comes: null,
  version: 1,
};
export const byLot: GatheringAnswer = {
  ...toCome,
  id: "g2",
  title: "A walk to the mill",
  place: "https://map.example/mill",
  teams: [it, legal, sales],
  seats: 2,
  why: "lot",
  whyRequests: 3,
  comes: true,
  coming: 5,
};
export const past: GatheringAnswer = {
  ...toCome,
  id: "g3",
  title: "Pancakes and a quiz",
  state: "past",
  startsAt: "2026-08-20T15:00:00Z",
  endsAt: "2026-08-20T17:00:00Z",
  came: 11,
  cameBy: "host",
  lines: 2,
};
export const cancelled: GatheringAnswer = {
  ...toCome,
  id: "g4",
  title: "Bowling",
  state: "cancelled",
  cancelledWhy: "Half of us are ill.",
};

const suggestions: SuggestionAnswer[] = [
  { teams: [it, legal, sales], why: "cold", requests: 41 },
  { teams: [legal, sales], why: "strangers", requests: 0 },
  { teams: [it, sales], why: "lot", requests: 2 },
];
export const suggested = { rows: suggestions, requests: 1284, teams: 12 };

export const nothing = { answer: false, change: false, tell: false, count: false };
export const ahead: OneAnswer = {
  gathering: toCome,
  people: [
    { id: "p1", name: "Amara Lindqvist" },
    { id: "p2", name: "Viktor Haddad" },
  ],
  lines: [],
  mine: { came: null, line: "" },
  may: { ...nothing, answer: true, change: true },
};
export const over: OneAnswer = {
  ...ahead,
  gathering: past,
  lines: [
    {
      by: { id: "p2", name: "Viktor Haddad" },
      words: "I know now why contracts take a day.",
      at: "2026-08-21T08:00:00Z",
    },
    {
      by: { id: "p3", name: "Nadia Okafor" },
      words: "The quiz was unfair, the pancakes were not.",
      at: "2026-08-21T09:00:00Z",
    },
  ],
  may: { ...nothing, tell: true, count: true },
};

const share = (n: number, value: number, low: number, high: number) => ({
  n,
  value,
  low,
  high,
  tooFew: false,
});
const few = { n: 3, value: null, low: null, high: null, tooFew: true };
export const warming: WarmingAnswer = {
  day: "2026-08-20",
  daysAfter: 90,
  compared: 2,
  chosenCold: true,
  rows: [
    {
      from: it,
      to: legal,
      verdict: "warmer",
      lines: [
        {
          line: "promises",
          before: share(38, 0.55, 0.4, 0.7),
          after: share(41, 0.85, 0.72, 0.93),
          change: { value: 0.3, low: 0.04, high: 0.53, way: "more" },
        },
        { line: "with-them", before: few, after: share(8, 0.75, 0.41, 0.93), change: null },
      ],
      surveyed: {
        survey: "How we serve each other",
        asks: "overall",
        before: {
          n: 9,
          mean: 3.4,
          low: 2.9,
          high: 3.9,
          opensOn: "2026-06-01",
          closesOn: "2026-06-14",
        },
        after: {
          n: 11,
          mean: 3.9,
          low: 3.5,
          high: 4.3,
          opensOn: "2026-09-01",
          closesOn: "2026-09-14",
        },
      },
    },
    {
      from: legal,
      to: it,
      verdict: "too-few",
      lines: [{ line: "right-first-time", before: few, after: few, change: null }],
      surveyed: null,
    },
  ],
};

export const pair: CoffeePairAnswer = {
  id: "c1",
  month: "2026-11",
  with: { id: "p4", name: "Goran Petrov" },
  team: legal,
  ownTeam: it,
  why: "cold",
  question: "What is hard about your work that nobody sees?",
  said: null,
};
export const coffee: CoffeeAnswer = {
  isIn: true,
  teams: [legal],
  isLeftOut: false,
  waits: false,
  pairs: [pair],
  nextDraw: "2026-12-01",
};
