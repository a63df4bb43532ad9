/** Answers as the server gives them, for the gallery and the tests of words. */
import type {
  FiguresAnswer,
  LineAnswer,
  OfRequestAnswer,
  OwnAnswer,
  SideFiguresAnswer,
} from "./data.ts";

type Share = SideFiguresAnswer["right"];
const part = (n: number, value: number, low: number, high: number): Share => ({
  n,
  value,
  low,
  high,
  tooFew: false,
});
const few = (n: number): Share => ({ n, value: null, low: null, high: null, tooFew: true });
const untold = (n: number, asked = n): SideFiguresAnswer => ({
  right: few(n),
  good: few(n),
  response: few(asked),
});

const legal = { id: "le", name: "Legal" };
const sales = { id: "sa", name: "Sales" };
const long = { id: "rp", name: "Regional procurement and supplier qualification, northern plants" };

export const line: LineAnswer = {
  provider: legal,
  customer: sales,
  ofProvider: {
    right: part(24, 0.917, 0.742, 0.977),
    good: part(24, 0.833, 0.641, 0.933),
    response: part(30, 0.7, 0.521, 0.833),
  },
  ofCustomer: {
    right: part(18, 0.611, 0.386, 0.797),
    good: part(18, 0.889, 0.672, 0.969),
    response: part(22, 0.773, 0.566, 0.899),
  },
};
export const fewLine: LineAnswer = {
  provider: legal,
  customer: long,
  ofProvider: untold(3),
  ofCustomer: untold(0),
};

export const ofTeam: FiguresAnswer = {
  since: "2025-12-01",
  team: legal,
  wholes: [{ ...line, customer: null }],
  served: [line, fewLine],
  asked: [{ ...line, provider: long, customer: legal }],
};
export const ofAll: FiguresAnswer = {
  ...ofTeam,
  team: null,
  wholes: [
    { ...line, customer: null },
    { ...fewLine, provider: long, customer: null },
  ],
  served: [],
  asked: [],
};
export const nothing: FiguresAnswer = { ...ofAll, wholes: [] };

export const asked: OfRequestAnswer = {
  provider: legal,
  customer: sales,
  closesAt: "2026-12-04T10:00:00Z",
  mine: {
    side: "customer",
    mayAnswer: true,
    why: "Legal hears from few of Sales’ people; you are asked at most once a month.",
    answer: null,
    version: 0,
  },
  revealed: false,
  answers: [],
};
export const said: OfRequestAnswer = {
  ...asked,
  mine: {
    side: "customer",
    mayAnswer: true,
    why: null,
    answer: { verdict: "partly", how: 4, said: "The second annex is missing." },
    version: 1,
  },
};
export const revealed: OfRequestAnswer = {
  ...said,
  revealed: true,
  mine: { ...said.mine!, mayAnswer: false },
  answers: [
    {
      side: "customer",
      person: { id: "p1", name: "Jonas Adler" },
      verdict: "partly",
      how: 4,
      said: "The second annex is missing.",
      answeredAt: "2026-11-21T10:00:00Z",
    },
    {
      side: "provider",
      person: { id: "p2", name: "Mira Okonkwo" },
      verdict: "no",
      how: 5,
      said: "",
      answeredAt: "2026-11-22T10:00:00Z",
    },
  ],
};

export const own: OwnAnswer = {
  waiting: [
    {
      request: { id: "r1", number: 4711, title: "Frame contract with the clinic in Lund" },
      side: "customer",
      other: legal,
      why: "Legal hears from few of Sales’ people; you are asked at most once a month.",
      closesAt: "2026-12-04T10:00:00Z",
    },
  ],
  said: {
    since: "2025-12-01",
    byCustomers: { n: 7, yes: 6, good: 5 },
    byProviders: { n: 1, yes: 0, good: 1 },
  },
};
