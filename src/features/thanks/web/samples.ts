/** Thanks as the server gives them, for the gallery and the tests of words. */
import type { LookAnswer, MonthAnswer, OfTeamAnswer, ThanksAnswer, WaitingAnswer } from "./data.ts";

const mira = { id: "mira", name: "Mira Lindqvist" };
const me = { id: "me", name: "Olga Petrova" };
const ben = { id: "ben", name: "Ben Okafor" };
const legal = { id: "le", name: "Legal" };
const loan = { id: "r400", number: 400, title: "A loan for the harvest of the Petersen farm" };
const credit = { id: "r412", number: 412, title: "Credit check" };
const scan = { id: "r431", number: 431, title: "Scan of the deed" };

const plain = {
  kind: "colleague",
  giver: mira,
  saidBy: "",
  public: true,
  request: null,
  segment: null,
  mayDelete: false,
} as const;

const toMe = {
  how: "named" as const,
  team: legal,
  hidden: false,
  parts: [],
  moreParts: 0,
  way: [],
  finished: null,
} satisfies ThanksAnswer["mine"];

export const own: ThanksAnswer = {
  ...plain,
  id: "t1",
  words:
    "You stayed with the contract until the last clause was right, and told me each evening where it stood. The signing went through without a question.",
  at: "2026-11-20T14:05:00Z",
  request: loan,
  receivers: [
    { person: me, team: legal, how: "named" },
    { person: ben, team: legal, how: "named" },
    { person: null, team: legal, how: "team" },
  ],
  mine: toMe,
};

export const privately: ThanksAnswer = {
  ...own,
  id: "t2",
  public: false,
  words: "Thank you for the word before the meeting.",
  request: null,
  receivers: [{ person: me, team: legal, how: "named" }],
};

export const travelled: ThanksAnswer = {
  ...plain,
  id: "t3",
  kind: "customer",
  giver: mira,
  saidBy: "Anna Petersen, Petersen farm",
  words:
    "The money was there before the rain. You have no idea what that meant to us. Thank you, all of you.",
  at: "2026-11-19T09:30:00Z",
  request: null,
  receivers: [{ person: me, team: legal, how: "part" }],
  mine: {
    ...toMe,
    how: "part",
    parts: [
      { request: credit, did: "finished", waitedBy: loan, joined: false, depth: 1 },
      { request: scan, did: "worked", waitedBy: null, joined: false, depth: 3 },
    ],
  },
};

export const forSegment: ThanksAnswer = {
  ...travelled,
  id: "t4",
  giver: null,
  saidBy: "",
  words: "Everything arrived when you said it would, the whole summer long.",
  segment: { id: "s", name: "Private customers" },
  mine: {
    ...toMe,
    how: "segment",
    way: [
      { id: "cc", name: "Credit check" },
      { id: "lo", name: "Loans" },
    ],
    finished: 12,
  },
};

export const given: ThanksAnswer = {
  ...own,
  id: "t5",
  giver: me,
  mine: null,
  mayDelete: true,
  receivers: [{ person: ben, team: legal, how: "named" }],
};

export const months: readonly MonthAnswer[] = [
  { month: "2026-09-01", received: 2, given: 1 },
  { month: "2026-10-01", received: 0, given: 3 },
  { month: "2026-11-01", received: 4, given: 0 },
];

export const ofTeam: OfTeamAnswer = {
  team: legal,
  rows: [own, { ...travelled, mine: null }],
  months: [
    { month: "2026-08-01", n: null },
    { month: "2026-09-01", n: 7 },
    { month: "2026-10-01", n: 12 },
  ],
  floor: 5,
};
export const noneOfTeam: OfTeamAnswer = {
  ...ofTeam,
  rows: [],
  months: [{ month: "2026-10-01", n: null }],
};

export const look: LookAnswer = {
  look: { month: "2026-10-01", people: 14, band: "some" },
  smallest: 5,
  days: 90,
};
export const noLook: LookAnswer = { ...look, look: null };

export const waiting: readonly WaitingAnswer[] = [
  {
    id: "m1",
    saidBy: "Anna Petersen",
    subject: "A word of thanks",
    words: "Please pass this on to whoever did it: the roof is dry again.",
    at: "2026-11-21T08:00:00Z",
    request: null,
  },
  {
    id: "m2",
    saidBy: "Somebody at acme.example",
    subject: "Thanks #412",
    words: "Thank you for handling this so quietly.",
    at: "2026-11-20T08:00:00Z",
    request: { id: "r1", number: 412, title: "A confidential matter" },
  },
];
