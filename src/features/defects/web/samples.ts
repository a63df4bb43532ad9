/** Answers as the server gives them, for the gallery and the tests of words. */
import type { ClusterAnswer, CountedAnswer, DefectsAnswer, LineAnswer } from "./data.ts";

const part = (count: number, n: number, low: number, high: number): CountedAnswer => ({
  count,
  n,
  value: count / n,
  low,
  high,
  tooFew: false,
});
const tooFew = (n: number): CountedAnswer => ({
  count: null,
  n,
  value: null,
  low: null,
  high: null,
  tooFew: true,
});

const ofIt: DefectsAnswer["figures"] = {
  requests: 130,
  finished: 120,
  rightFirstTime: part(108, 120, 0.833, 0.942),
  reopened: part(12, 120, 0.058, 0.167),
  misrouted: part(3, 130, 0.008, 0.066),
  returned: part(14, 130, 0.065, 0.172),
};
const ofFew: DefectsAnswer["figures"] = {
  requests: 4,
  finished: 3,
  rightFirstTime: tooFew(3),
  reopened: tooFew(3),
  misrouted: tooFew(4),
  returned: tooFew(4),
};

const line = (id: string, name: string, given: Partial<LineAnswer> = {}): LineAnswer => ({
  id,
  name,
  isVendor: false,
  figures: ofIt,
  present: 4,
  longest: 31,
  ...given,
});

export const cluster: ClusterAnswer = {
  id: "k1",
  service: { id: "s1", name: "Access to a system" },
  team: { id: "it", name: "IT" },
  words: ["owner", "agreed", "system"],
  defects: 9,
  requests: 8,
  customers: 4,
  reopened: 2,
  misrouted: 0,
  returned: 7,
  ofDefects: 24,
  since: "2026-06-02T08:00:00Z",
  lastAt: "2026-11-19T10:00:00Z",
  asOf: "2026-11-22T02:00:00Z",
};

export const allTeams: DefectsAnswer = {
  period: "year",
  asOf: "2026-11-22T08:00:00Z",
  team: null,
  service: null,
  customer: null,
  figures: {
    requests: 3400,
    finished: 3200,
    rightFirstTime: part(3008, 3200, 0.931, 0.948),
    reopened: part(140, 3200, 0.037, 0.051),
    misrouted: part(60, 3400, 0.014, 0.023),
    returned: part(85, 3400, 0.02, 0.031),
  },
  causes: { n: 0, tooFew: true, rows: [], both: 0, alike: 0 },
  streak: null,
  teams: [
    line("it", "IT"),
    line("nf", "Nordfracht", { isVendor: true }),
    line("fa", "Facilities", { figures: ofFew, present: null, longest: null }),
  ],
  services: [],
  customers: [],
  clusters: [cluster],
  nextClusters: null,
};

export const oneTeam: DefectsAnswer = {
  ...allTeams,
  team: { id: "it", name: "IT" },
  figures: ofIt,
  causes: {
    n: 12,
    tooFew: false,
    rows: [
      { cause: "incomplete", customer: 5, provider: 2 },
      { cause: "new-wish", customer: 0, provider: 4 },
      { cause: "misunderstood", customer: 4, provider: 3 },
      { cause: "wrong", customer: 3, provider: 0 },
    ],
    both: 9,
    alike: 5,
  },
  streak: { present: 41, longest: 63, days: 12, lastAt: "2026-11-10T08:00:00Z" },
  teams: [],
  services: [line("s1", "Access to a system"), line("s2", "Something does not work")],
  customers: [line("sa", "Sales"), line("fi", "Finance")],
};

export const few: DefectsAnswer = {
  ...allTeams,
  period: "month",
  team: { id: "fa", name: "Facilities" },
  figures: ofFew,
  streak: null,
  teams: [],
  clusters: [],
};

export const nothing: DefectsAnswer = {
  ...few,
  figures: { ...ofFew, requests: 0, finished: 0, rightFirstTime: tooFew(0) },
  streak: null,
};

/** A service beside one that is too small to be told: its share would tell the other's. */
export const oneService: DefectsAnswer = {
  ...oneTeam,
  service: { id: "s2", name: "Something does not work" },
  figures: {
    ...ofIt,
    rightFirstTime: tooFew(120),
    reopened: tooFew(120),
    misrouted: tooFew(130),
    returned: tooFew(130),
  },
  streak: null,
  services: [],
  nextClusters: "next",
};
