import type { RewardAnswer } from "#contract/rewards";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { RewardsOfGoalView, RewardsOfView } from "./RewardsOf.tsx";
import { RewardsView } from "./RewardsPage.tsx";
import { sentences } from "./sentences.ts";

const none = { agree: false, propose: false, take: false };
const ofIt = { team: { id: "t1", name: "IT" }, agreed: true, ways: [], taking: null, may: none };
const ofLegal = { ...ofIt, team: { id: "t2", name: "Legal" } };

const agreed: RewardAnswer = {
  id: "r1",
  words: "A day at the sea, both teams",
  goal: { id: "g1", name: "A new colleague can work on the first morning" },
  byDay: "2027-01-31",
  daysLeft: 70,
  state: "agreed",
  targets: [
    {
      name: "Promise kept by IT",
      unit: "%",
      aim: 75,
      value: 61,
      n: 40,
      low: 46,
      high: 74,
      day: "2026-11-22",
      settled: { value: 58, day: "2026-10-31" },
      isTyped: false,
      isRemoved: false,
      isReached: false,
    },
    {
      name: "All accounts on the first morning",
      unit: "%",
      aim: 95,
      value: null,
      n: null,
      low: null,
      high: null,
      day: null,
      settled: null,
      isTyped: true,
      isRemoved: false,
      isReached: false,
    },
  ],
  teams: [ofIt, ofLegal],
};
const proposed: RewardAnswer = {
  ...agreed,
  id: "r2",
  words: "Breakfast at the long table",
  state: "proposed",
  teams: [
    { ...ofIt, may: { ...none, agree: true } },
    { ...ofLegal, agreed: false, may: { ...none, agree: true } },
  ],
};
const reached: RewardAnswer = {
  ...agreed,
  id: "r3",
  state: "reached",
  teams: [
    {
      ...ofIt,
      ways: [
        { id: "w1", words: "The early train and a swim", support: 4, isMine: true },
        { id: "w2", words: "An afternoon of minigolf", support: 1, isMine: false },
      ],
      may: { agree: false, propose: true, take: true },
    },
    {
      ...ofLegal,
      taking: { words: "Lunch by the harbour", day: "2026-12-04", takenAt: "2026-12-04T12:00:00Z" },
    },
  ],
};
const missed: RewardAnswer = { ...agreed, id: "r4", state: "missed", daysLeft: null };

const drawn: readonly Example[] = [
  { name: "Rewards", render: () => <RewardsView rows={[reached, agreed, proposed, missed]} /> },
  { name: "Rewards, none yet", render: () => <RewardsView rows={[]} /> },
  { name: "Rewards, loading", render: () => <SkeletonPage /> },
  {
    name: "Rewards, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Rewards, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Reward of a goal, none proposed",
    render: () => <RewardsOfGoalView rows={[]} goalId="g1" mayPropose />,
  },
  {
    name: "Reward of a goal, proposed",
    render: () => <RewardsOfGoalView rows={[proposed]} goalId="g1" mayPropose />,
  },
  {
    name: "Reward of a goal, reached",
    render: () => <RewardsOfGoalView rows={[reached]} goalId="g1" mayPropose />,
  },
  {
    name: "Rewards of a team",
    render: () => <RewardsOfView title={sentences.section.ofTeam} rows={[agreed, reached]} />,
  },
];

const alsoInGerman = ["Rewards", "Reward of a goal, proposed", "Reward of a goal, reached"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
