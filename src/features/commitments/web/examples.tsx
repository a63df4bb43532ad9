import type { CommitmentAnswer, HistoryAnswer } from "#contract/commitments";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { CommitmentForm } from "./CommitmentDialog.tsx";
import { CommitmentView } from "./CommitmentPage.tsx";
import { CommitmentsView } from "./CommitmentsPage.tsx";
import type { FormChoices, ListAnswer } from "./data.ts";
import { EndDialog, ReviewDialog } from "./EndDialog.tsx";
import { wordsIn } from "./use-words.ts";

const today = "2026-11-22";
const finance = { id: "t1", name: "Finance" };
const start = { day: "2026-09-01", n: 52, value: 0.73, low: 0.6, high: 0.83, tooFew: false };

const kept: CommitmentAnswer = {
  id: "c1",
  what: "Nine of ten promises of Finance are kept by spring",
  measure: "promise-kept",
  words: "",
  team: finance,
  outcome: null,
  aim: 0.9,
  direction: "at-least",
  firstDay: "2026-09-01",
  untilDay: "2027-03-31",
  earlierDays: ["2026-12-31"],
  reviewDays: ["2026-12-01", "2027-02-01"],
  reviewedDays: [],
  nextDay: "2026-12-01",
  leader: { id: "p1", name: "Amara Lindqvist" },
  sponsor: { id: "p2", name: "Viktor Haddad", answer: "accepted" },
  state: "live",
  endedAt: null,
  why: "",
  start,
  figure: { day: today, n: 61, value: 0.82, low: 0.71, high: 0.9, tooFew: false },
  isReached: false,
  version: 2,
};
const inWords: CommitmentAnswer = {
  ...kept,
  id: "c2",
  what: "Sit with each team that we keep waiting, once",
  measure: "words",
  words: "A line in the team’s page for each visit, by both sides.",
  team: null,
  aim: null,
  earlierDays: [],
  reviewDays: [],
  nextDay: "2027-05-31",
  untilDay: "2027-05-31",
  leader: { id: "p3", name: "Nadia Okafor" },
  sponsor: null,
  start: null,
  figure: null,
  isReached: null,
};
const asked: CommitmentAnswer = {
  ...inWords,
  id: "c3",
  what: "Answer opticians before noon",
  measure: "outcome",
  words: "",
  outcome: { id: "o1", name: "Satisfaction", unit: "of 5" },
  aim: 4.3,
  leader: { id: "p4", name: "Goran Petrov" },
  sponsor: { id: "p1", name: "Amara Lindqvist", answer: "asked" },
  start: { day: "2026-08-01", n: 1, value: 4.02, low: null, high: null, tooFew: false },
  figure: { day: "2026-10-01", n: 1, value: 4.31, low: null, high: null, tooFew: false },
  isReached: true,
};
const over: CommitmentAnswer = {
  ...kept,
  id: "c4",
  what: "Half of all repairs leave the house within a working day",
  measure: "done",
  aim: 28_800,
  direction: "at-most",
  untilDay: "2026-11-12",
  earlierDays: [],
  reviewDays: [],
  nextDay: "2026-11-12",
  state: "past-its-day",
  sponsor: { id: "p2", name: "Viktor Haddad", answer: "declined" },
  figure: { day: today, n: 3, value: null, low: null, high: null, tooFew: true },
  isReached: null,
};
const ended: CommitmentAnswer = {
  ...kept,
  id: "c5",
  state: "kept",
  earlierDays: [],
  nextDay: null,
  endedAt: "2026-11-20T08:00:00Z",
  why: "We stopped promising what month’s end does not allow.",
  figure: { ...start, value: 0.92, low: 0.82, high: 0.97 },
  isReached: true,
};
const broken: CommitmentAnswer = {
  ...inWords,
  id: "c6",
  state: "not-kept",
  nextDay: null,
  leader: null,
  endedAt: "2026-10-20T08:00:00Z",
  why: "Two visits of five; the audit came between.",
};

const first: Pick<ListAnswer, "share" | "mine" | "today"> = {
  today,
  share: { leaders: 12, live: 7, tooFew: false },
  mine: { mayMake: true, live: 1, asked: ["c3"] },
};
const list = { first, open: [over, kept, inWords, asked], past: [ended, broken], found: "" };
const nothing = {
  first: { ...first, mine: { mayMake: true, live: 0, asked: [] } },
  open: [],
  past: [],
  found: "",
};

const by = { id: "p1", name: "Amara Lindqvist" };
const entry = { by, changes: [], said: "", how: null, figure: null };
const history: HistoryAnswer[] = [
  { ...entry, id: "h1", at: "2026-09-01T08:00:00Z", kind: "made" },
  {
    ...entry,
    id: "h2",
    at: "2026-09-02T08:00:00Z",
    kind: "sponsor-accepted",
    by: { id: "p2", name: "Viktor Haddad" },
    said: "Gladly. Tell me early when it slips.",
  },
  {
    ...entry,
    id: "h3",
    at: "2026-10-15T08:00:00Z",
    kind: "changed",
    changes: [
      { field: "untilDay", from: "2026-12-31", to: "2027-03-31" },
      { field: "aim", from: "0.95", to: "0.9" },
      { field: "sponsor", from: null, to: "Viktor Haddad" },
    ],
  },
  {
    ...entry,
    id: "h4",
    at: "2026-11-15T08:00:00Z",
    kind: "reviewed",
    said: "Half way. Month’s end is still our worst week.",
    figure: { ...start, day: "2026-11-15", value: 0.81, low: 0.7, high: 0.89 },
  },
];
const own = { change: true, reopen: false, sponsor: false };
const nobody = { change: false, reopen: false, sponsor: false };

const choices: FormChoices = {
  sponsors: [{ id: "p2", name: "Viktor Haddad" }],
  teams: [finance],
  outcomes: [{ id: "o1", name: "Satisfaction, Opticians and clinics" }],
};
const close = (): void => undefined;
const find = (): void => undefined;
const missing = new Problem({ status: 404, reason: "missing" });

const drawn: readonly Example[] = [
  { name: "Commitments", render: () => <CommitmentsView {...list} onFind={find} /> },
  {
    name: "Commitments, of few leaders, to read alone",
    render: () => (
      <CommitmentsView
        {...list}
        first={{
          ...first,
          share: { leaders: 3, live: null, tooFew: true },
          mine: { mayMake: false, live: 0, asked: [] },
        }}
        onFind={find}
      />
    ),
  },
  { name: "Commitments, none", render: () => <CommitmentsView {...nothing} onFind={find} /> },
  {
    name: "Commitments, nothing found",
    render: () => <CommitmentsView {...nothing} found="zebra" onFind={find} />,
  },
  { name: "Commitments, loading", render: () => <SkeletonRows /> },
  {
    name: "Commitments, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Commitment, one’s own",
    render: () => <CommitmentView answer={{ commitment: kept, history, today, may: own }} />,
  },
  {
    name: "Commitment, asked to sponsor",
    render: () => (
      <CommitmentView
        answer={{
          commitment: asked,
          history: history.slice(0, 1),
          today,
          may: { ...nobody, sponsor: true },
        }}
      />
    ),
  },
  {
    name: "Commitment, its day is over",
    render: () => <CommitmentView answer={{ commitment: over, history, today, may: own }} />,
  },
  {
    name: "Commitment, kept",
    render: () => (
      <CommitmentView
        answer={{
          commitment: ended,
          history: [
            ...history,
            {
              ...entry,
              id: "h5",
              at: "2026-11-20T08:00:00Z",
              kind: "ended",
              how: "kept",
              said: ended.why,
              figure: ended.figure,
            },
          ],
          today,
          may: { ...nobody, reopen: true },
        }}
      />
    ),
  },
  {
    name: "Commitment, not kept, in words",
    render: () => (
      <CommitmentView
        answer={{ commitment: broken, history: history.slice(0, 1), today, may: nobody }}
      />
    ),
  },
  { name: "Commitment, loading", render: () => <SkeletonPage /> },
  {
    name: "Commitment, refused",
    render: () => <Refused problem={missing} words={wordsIn.en.sentences.refusals} />,
  },
  {
    name: "Commitment, beginning",
    isAlone: true,
    render: () => <CommitmentForm commitment={null} choices={choices} onClose={close} />,
  },
  {
    name: "Commitment, changing",
    isAlone: true,
    render: () => <CommitmentForm commitment={kept} choices={choices} onClose={close} />,
  },
  {
    name: "Commitment, ending",
    isAlone: true,
    render: () => <EndDialog commitment={kept} onClose={close} />,
  },
  {
    name: "Commitment, reviewing",
    isAlone: true,
    render: () => <ReviewDialog id="c1" onClose={close} />,
  },
];

/** Those whose German words are the longest. */
const alsoInGerman = [
  "Commitments",
  "Commitment, kept",
  "Commitment, changing",
  "Commitment, ending",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
