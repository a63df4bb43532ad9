import type { OutcomeAnswer, SegmentAnswer, ValueAnswer } from "#contract/outcomes";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Looked } from "./CsvDialog.tsx";
import { FileLooked } from "./FileDialog.tsx";
import { OutcomeDialog } from "./OutcomeDialog.tsx";
import { OutcomeView } from "./OutcomePage.tsx";
import { OutsideView } from "./OutsidePage.tsx";
import { SegmentDialog } from "./SegmentDialog.tsx";
import { sentences } from "./sentences.ts";

const clinics: SegmentAnswer = {
  id: "s1",
  name: "Opticians and clinics",
  about: "They fit what we build, and wait with a person in the chair.",
  headcount: 412,
  firstAnswer: { amount: 2, unit: "hours" },
  solved: { amount: 1, unit: "days" },
  courtesy: "By name, and in their language.",
  createdAt: "2026-01-05T08:00:00Z",
  version: 1,
};
const insurers: SegmentAnswer = {
  ...clinics,
  id: "s2",
  name: "Health insurers",
  about: "",
  headcount: null,
  firstAnswer: null,
  solved: null,
  courtesy: "",
};

const scores = [4.1, 4.2, 4.15, null, null, 3.9, 4.3, 4.4, 4.35, 4.5];
const monthAt = (at: number): string => `2026-${String(at + 1).padStart(2, "0")}-01`;
const satisfaction: OutcomeAnswer = {
  id: "o1",
  segment: { id: clinics.id, name: clinics.name },
  name: "Satisfaction",
  unit: "of 5",
  source: "The question after each repair",
  better: "more",
  every: "month",
  createdAt: "2026-01-05T08:00:00Z",
  retiredAt: null,
  version: 1,
  last: { day: monthAt(9), value: 4.5 },
  before: { day: monthAt(8), value: 4.35 },
  change: "better",
  points: scores.map((value, at) => ({ day: monthAt(at), value })),
  gaps: [{ firstDay: "2026-04-01", lastDay: "2026-05-31", periods: 2 }],
};
const complaints: OutcomeAnswer = {
  ...satisfaction,
  id: "o2",
  segment: null,
  name: "Complaints",
  unit: "complaints",
  better: "less",
  every: "week",
  last: { day: "2026-11-09", value: 31 },
  before: { day: "2026-11-02", value: 24 },
  change: "worse",
  points: [
    { day: "2026-10-12", value: 22 },
    { day: "2026-10-19", value: null },
    { day: "2026-10-26", value: 26 },
    { day: "2026-11-02", value: 24 },
    { day: "2026-11-09", value: 31 },
  ],
  gaps: [{ firstDay: "2026-10-19", lastDay: "2026-10-25", periods: 1 }],
};
const fresh: OutcomeAnswer = {
  ...satisfaction,
  id: "o3",
  name: "Churn",
  source: "",
  last: null,
  before: null,
  change: null,
  points: [],
  gaps: [],
};
const recommend: OutcomeAnswer = {
  ...satisfaction,
  id: "o4",
  name: "Would recommend us",
  unit: "points",
  last: { day: monthAt(9), value: -3 },
  before: null,
  change: null,
  points: [12, -8, null, -3].map((value, at) => ({ day: monthAt(at + 6), value })),
  gaps: [{ firstDay: "2026-09-01", lastDay: "2026-09-30", periods: 1 }],
};

const values: ValueAnswer[] = scores
  .flatMap((value, at) => (value === null ? [] : [{ value, day: monthAt(at) }]))
  .map((one) => ({
    ...one,
    note: one.value === 3.9 ? "Fewer answers than usual: the fair" : "",
    by: one.value === 4.1 ? null : { id: "p1", name: "Amara Lindqvist" },
    at: "2026-11-02T08:00:00Z",
  }))
  .toReversed();

const outside = {
  segments: [clinics, insurers],
  outcomes: [satisfaction, fresh, recommend, complaints],
  retired: {
    segments: [{ id: "s3", name: "Hospital pharmacies", retiredAt: "2026-09-14T08:00:00Z" }],
    series: [
      { id: "o5", name: "Churn", segmentName: null, retiredAt: "2026-06-30T08:00:00Z" },
      {
        id: "o6",
        name: "Complaints by letter",
        segmentName: "Hospital pharmacies",
        retiredAt: "2026-05-04T08:00:00Z",
      },
    ],
  },
  mayEdit: true,
};
const noneRetired = { segments: [], series: [] };
const nothing = { segments: [], outcomes: [], retired: noneRetired, mayEdit: true };
const close = (): void => undefined;
const missing = new Problem({ status: 404, reason: "missing" });

const english: readonly Example[] = [
  { name: "Customers outside", render: () => <OutsideView outside={outside} /> },
  {
    name: "Customers outside, to read alone",
    render: () => <OutsideView outside={{ ...outside, mayEdit: false }} />,
  },
  { name: "Customers outside, none", render: () => <OutsideView outside={nothing} /> },
  {
    name: "Customers outside, none, for others",
    render: () => <OutsideView outside={{ ...nothing, mayEdit: false }} />,
  },
  { name: "Customers outside, loading", render: () => <SkeletonRows /> },
  {
    name: "Customers outside, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Series",
    render: () => <OutcomeView outcome={satisfaction} values={values} mayEdit />,
  },
  {
    name: "Series, retired, to read alone",
    render: () => (
      <OutcomeView
        outcome={{ ...complaints, retiredAt: "2026-11-20T08:00:00Z" }}
        values={values}
        mayEdit={false}
      />
    ),
  },
  {
    name: "Series, retired, with the way back",
    render: () => (
      <OutcomeView
        outcome={{ ...complaints, retiredAt: "2026-11-20T08:00:00Z" }}
        values={values}
        mayEdit={false}
        mayTakeUp
      />
    ),
  },
  { name: "Series, no values", render: () => <OutcomeView outcome={fresh} values={[]} mayEdit /> },
  { name: "Series, loading", render: () => <SkeletonPage /> },
  {
    name: "Series, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
  {
    name: "Series, a file looked at",
    render: () => (
      <Looked
        outcome={satisfaction}
        preview={{
          totals: { new: 1, changed: 1, same: 8, wrong: 1 },
          wrong: [{ line: 4, says: "'many' is no number: write 4.5, without a unit." }],
          values: [
            { line: 2, day: "2026-10-01", value: 4.5, state: "new" },
            { line: 3, day: "2026-09-01", value: 4.35, state: "changed" },
          ],
        }}
      />
    ),
  },
  {
    name: "Customers outside, a file looked at",
    render: () => (
      <FileLooked
        preview={{
          totals: { segments: 1, series: 2, new: 34, changed: 1, same: 8, wrong: 2 },
          wrong: [
            { line: 0, says: "The segment 'Clinics' cannot be read." },
            { line: 7, says: "There are no customers outside called 'Insurer'." },
          ],
        }}
      />
    ),
  },
  {
    name: "Segment, changing",
    isAlone: true,
    render: () => <SegmentDialog segment={clinics} onClose={close} />,
  },
  {
    name: "Series, beginning",
    isAlone: true,
    render: () => <OutcomeDialog outcome={null} segments={[clinics]} onClose={close} />,
  },
];

const germanToo = new Set(["Customers outside", "Series", "Customers outside, a file looked at"]);

export const examples: readonly Example[] = [
  ...english,
  ...english.filter(({ name }) => germanToo.has(name)).map(inGerman),
];
