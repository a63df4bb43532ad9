import type { AlarmAnswer, BalanceAnswer, MonthOfBoth } from "#contract/balance";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { AlarmView } from "./AlarmPage.tsx";
import { BalanceView } from "./BalancePage.tsx";
import { wordsIn } from "./use-words.ts";

const logistics = { id: "t1", name: "Logistics" };
const mira = { id: "p1", name: "Mira Berg" };
const noor = { id: "p2", name: "Noor Okafor" };

const monthAt = (at: number): string =>
  `${at < 4 ? 2025 : 2026}-${String(((at + 8) % 12) + 1).padStart(2, "0")}`;
const scores = [4.1, 4.15, 4.2, 4.1, 4.05, null, 4.1, 4.15, 4.2, 4.1, 4.15, 3.6, 3.65, 3.6];
const hours = [8.1, 8.3, 8.5, 8.1, 8.3, 4.1, 3.9, 4];
const months: readonly MonthOfBoth[] = scores.map((outcome, at) => {
  const served = hours[at - 6];
  const n = served === undefined ? 0 : 90 + at;
  const of = (value: number): number | null => (served === undefined ? null : value);
  return {
    month: monthAt(at),
    outcome,
    speed: of((served ?? 0) * 3600),
    speedRequests: n,
    promise: of(at > 10 ? 0.94 : 0.81),
    promiseRequests: n,
    right: of(0.9),
    rightRequests: n,
  };
});

const alarm: AlarmAnswer = {
  id: "a1",
  team: logistics,
  outcome: {
    id: "o1",
    name: "Satisfaction",
    unit: "of 5",
    better: "more",
    segment: { id: "s1", name: "Opticians and clinics" },
  },
  month: "2026-10",
  raisedAt: "2026-11-02T03:00:00Z",
  recoveredAt: null,
  acknowledged: null,
  version: 1,
  evidence: {
    better: [
      {
        figure: "speed",
        before: 29_500,
        recent: 14_200,
        requestsBefore: 261,
        requestsRecent: 318,
        statistic: 6.1,
      },
      {
        figure: "promise",
        before: 0.81,
        recent: 0.94,
        requestsBefore: 240,
        requestsRecent: 301,
        statistic: 4.4,
      },
    ],
    recent: 3.63,
    usual: 4.12,
    spread: 0.06,
    monthsBefore: 15,
    autocorrelation: 0.3,
    statistic: 3.4,
    limit: 2.4,
    chance: 0.1,
  },
  months: [...months],
  may: { acknowledge: true },
};
const answered: AlarmAnswer = {
  ...alarm,
  id: "a2",
  team: { id: "t2", name: "Customer Care" },
  outcome: {
    ...alarm.outcome,
    name: "Complaints",
    unit: "complaints",
    better: "less",
    segment: null,
  },
  acknowledged: {
    at: "2026-11-05T10:00:00Z",
    by: mira,
    words:
      "We closed cases before the parts were there. From Monday a case is closed when they are.",
  },
  version: 2,
};

const balance: BalanceAnswer = {
  initiatives: [
    {
      id: "i1",
      name: "Quiet Fridays",
      endDay: "2027-03-31",
      teams: [logistics],
      why: "noGoal",
      menders: [noor, mira],
    },
  ],
  goals: [
    {
      id: "g1",
      name: "Fewer meetings",
      byDay: "2026-12-31",
      teams: [],
      parent: { id: "g2", name: "A calm house" },
      initiatives: 1,
      services: 2,
      menders: [],
    },
  ],
  services: [
    {
      id: "v1",
      name: "Meeting rooms",
      team: { id: "t3", name: "Facilities" },
      why: "nothingSaid",
      neededFor: [],
      menders: [noor],
    },
    {
      id: "v2",
      name: "Keys",
      team: { id: "t3", name: "Facilities" },
      why: "endsInside",
      neededFor: [{ id: "v1", name: "Meeting rooms" }],
      menders: [noor],
    },
  ],
  aligned: {
    initiatives: { n: 5, withPath: 4 },
    goals: { n: 7, withPath: 6 },
    services: { n: 41, withPath: 39 },
  },
  alarms: [alarm, answered],
  watch: {
    pairs: 24,
    told: 18,
    falseAYear: 1.2,
    untold: [
      { why: "tooCoarse", pairs: 4 },
      { why: "tooShort", pairs: 1 },
      { why: "insideTooFew", pairs: 1 },
    ],
    month: "2026-10",
    asOf: "2026-11-02T03:00:00Z",
  },
};
const inBalance: BalanceAnswer = {
  ...balance,
  initiatives: [],
  goals: [],
  services: [],
  alarms: [],
  watch: { ...balance.watch, untold: [] },
};
const nothing: BalanceAnswer = {
  ...inBalance,
  aligned: {
    initiatives: { n: 0, withPath: 0 },
    goals: { n: 0, withPath: 0 },
    services: { n: 0, withPath: 0 },
  },
  watch: { pairs: 0, told: 0, falseAYear: 0, untold: [], month: null, asOf: null },
};
const missing = new Problem({ status: 404, reason: "missing" });

const drawn: readonly Example[] = [
  { name: "Balance", render: () => <BalanceView balance={balance} myTeamIds={["t3"]} /> },
  {
    name: "Balance, all in order",
    render: () => <BalanceView balance={inBalance} myTeamIds={[]} />,
  },
  { name: "Balance, nothing yet", render: () => <BalanceView balance={nothing} myTeamIds={[]} /> },
  { name: "Balance, loading", render: () => <SkeletonRows /> },
  {
    name: "Balance, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Balance alarm", render: () => <AlarmView alarm={alarm} /> },
  {
    name: "Balance alarm, to read alone",
    render: () => <AlarmView alarm={{ ...alarm, may: { acknowledge: false } }} />,
  },
  {
    name: "Balance alarm, answered and recovered",
    render: () => <AlarmView alarm={{ ...answered, recoveredAt: "2026-12-02T03:00:00Z" }} />,
  },
  { name: "Balance alarm, loading", render: () => <SkeletonPage /> },
  {
    name: "Balance alarm, refused",
    render: () => <Refused problem={missing} words={wordsIn.en.sentences.refusals} />,
  },
];

/** Those whose German words are the longest. */
const alsoInGerman = ["Balance", "Balance, nothing yet", "Balance alarm"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
