/** Made-up comparisons, for the gallery. */
import type { SegmentAnswer } from "#contract/outcomes";
import type { KindAnswer, ParityDetail, ParityRow, ShareAnswer } from "#contract/parity";

const hour = 3600;
const day = 24 * hour;

const share = (kept: number, n: number): ShareAnswer => {
  const value = n < 5 ? null : kept / n;
  return {
    kept: value === null ? null : kept,
    n,
    value,
    low: value === null ? null : Math.max(0, value - 0.06),
    high: value === null ? null : Math.min(1, value + 0.05),
  };
};

const kinds: KindAnswer[] = [
  {
    kind: "first-reply",
    inside: { promise: "10 working hours", meanSeconds: 49 * hour, worstSeconds: 89.25 * hour },
    outside: { amount: 1, unit: "days", seconds: day, isOwn: true },
    standing: "worse",
  },
  {
    kind: "done",
    inside: { promise: "8 working days", meanSeconds: 11 * day, worstSeconds: 12 * day },
    outside: { amount: 5, unit: "days", seconds: 5 * day, isOwn: false },
    standing: "worse",
  },
];

export const gap: ParityRow = {
  service: { id: "v1", name: "Pay a bill early" },
  team: { id: "t1", name: "Finance" },
  like: {
    id: "l1",
    segment: { id: "s1", name: "Opticians and clinics" },
    isRetired: false,
    what: "A refund",
    firstAnswer: { amount: 1, unit: "days" },
    solved: null,
    since: "2026-08-01T00:00:00Z",
    by: { id: "p1", name: "Amara Lindqvist" },
  },
  promise: { standing: "worse", kinds, worseSince: "2026-08" },
  result: {
    standing: "worse",
    inside: share(190, 274),
    outside: share(358, 396),
    difference: { value: -0.211, low: -0.274, high: -0.148 },
    worseSince: "2026-08",
  },
  may: { edit: true },
};
const equal: ParityRow = {
  ...gap,
  service: { id: "v2", name: "Read a contract" },
  team: { id: "t2", name: "Legal" },
  like: { ...gap.like, what: "" },
  promise: {
    standing: "equal",
    kinds: kinds.map((kind) => ({
      ...kind,
      outside: { amount: 11, unit: "days", seconds: 11 * day, isOwn: false },
      standing: "equal",
    })),
    worseSince: null,
  },
  result: {
    standing: "no-difference",
    inside: share(155, 198),
    outside: share(81, 108),
    difference: { value: 0.033, low: -0.06, high: 0.13 },
    worseSince: null,
  },
};
export const few: ParityRow = {
  ...equal,
  service: { id: "v3", name: "Server or network fault" },
  team: { id: "t3", name: "Cleverhost" },
  promise: {
    standing: "better",
    kinds: [
      { ...kinds[0]!, outside: null, standing: "better" },
      { ...kinds[1]!, inside: null, outside: null, standing: "unknown" },
    ],
    worseSince: null,
  },
  result: {
    standing: "too-few",
    inside: share(3, 4),
    outside: share(0, 0),
    difference: null,
    worseSince: null,
  },
};

const counts = {
  compared: 3,
  promise: { worse: 1, equal: 1, better: 1, unknown: 0 },
  result: { worse: 1, noDifference: 1, better: 0, tooFew: 1 },
  broken: {
    inside: { broken: 127, n: 472 },
    outside: { broken: 65, n: 504 },
    value: 0.197,
    low: 0.173,
    high: 0.223,
  },
};
export const uncompared = {
  service: { id: "v4", name: "May we do this?" },
  team: { id: "t2", name: "Legal" },
  leads: ["Inga Berg"],
  may: { edit: true },
};
export const list = {
  rows: [gap, equal, few],
  uncompared: [uncompared],
  counts,
  teams: [{ team: { id: "t1", name: "Finance" }, counts: { ...counts, compared: 1 } }],
  tolerance: 0.1,
  since: "2025-12",
  may: { bringLikes: true },
};
export const noCounts = {
  compared: 0,
  promise: { worse: 0, equal: 0, better: 0, unknown: 0 },
  result: { worse: 0, noDifference: 0, better: 0, tooFew: 0 },
  broken: {
    inside: { broken: null, n: 0 },
    outside: { broken: null, n: 0 },
    value: null,
    low: null,
    high: null,
  },
};

const monthAt = (at: number): string =>
  at === 0 ? "2025-12" : `2026-${String(at).padStart(2, "0")}`;
/** Too few at first, then as well as outside, then worse; the last month has no results outside yet. */
function sampleMonth(at: number): ParityDetail["months"][number] {
  const isWorse = at >= 8;
  const [kept, n] = at < 5 ? [2, 3] : [33, 48];
  const outside = at < 5 || at === 11 ? share(0, 0) : isWorse ? share(110, 116) : share(5, 12);
  return {
    month: monthAt(at),
    promise: isWorse ? "worse" : "equal",
    standing: isWorse && at < 11 ? "worse" : "too-few",
    inside: share(kept, n),
    outside,
    difference: null,
  };
}
export const detail: ParityDetail = {
  service: gap.service,
  team: gap.team,
  row: gap,
  leads: ["Inga Berg"],
  impacts: (["low", "normal", "high", "critical"] as const).map((impact) => ({ impact, kinds })),
  months: Array.from({ length: 12 }, (_, at) => sampleMonth(at)),
  medianInside: { n: 274, value: 7.2 * day, low: 6.5 * day, high: 8 * day },
  outside: [10, 9, 8].map((at) => ({
    month: monthAt(at),
    kept: 110,
    total: 116,
    medianHours: at === 9 ? null : 61.5,
    source: "The help desk for customers",
    by: at === 8 ? null : { id: "p1", name: "Amara Lindqvist" },
    at: "2026-11-02T08:00:00Z",
    version: at + 1,
  })),
  may: { edit: true },
};
export const fresh: ParityDetail = {
  ...detail,
  service: uncompared.service,
  team: uncompared.team,
  row: null,
  impacts: [],
  months: [],
  medianInside: null,
  outside: [],
};
export const clinics: SegmentAnswer = {
  id: "s1",
  name: "Opticians and clinics",
  about: "",
  headcount: 412,
  firstAnswer: { amount: 2, unit: "hours" },
  solved: null,
  courtesy: "",
  createdAt: "2026-01-05T08:00:00Z",
  version: 1,
};
