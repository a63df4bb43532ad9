/** Endpoints and shapes of rewards that teams choose together for a goal that they share. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  type Static,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

const Named = shape({ id: Id(), name: Type.String() });

export const rewardStates = ["proposed", "agreed", "reached", "missed", "dropped"] as const;
export type RewardState = (typeof rewardStates)[number];

const Target = shape({
  name: Type.String(),
  unit: Type.String(),
  aim: Type.Number({ description: "As it was when the reward came to stand, and as it is before" }),
  /** Its values are typed in by those who keep the goal; else they are fed. */
  isTyped: Type.Boolean(),
  /** The goal has it no more since the reward came to stand, or measures it by something else, so that nothing reaches it. */
  isRemoved: Type.Boolean(),
  /** The newest value, of a time that may still run. */
  value: OrNull(Type.Number()),
  n: OrNull(Type.Integer()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  /** Up to which the value counts. */
  day: OrNull(Day()),
  /** What alone counts: the last value whose time is over and lies within the goal's days. */
  settled: OrNull(shape({ value: Type.Number(), day: Day() })),
  isReached: Type.Boolean(),
});

const OfTeam = shape({
  team: Named,
  agreed: Type.Boolean({
    description:
      "A lead of it agreed, to the goal as it is now or as it was when the reward came to stand",
  }),
  ways: Type.Array(
    shape({ id: Id(), words: Type.String(), support: Type.Integer(), isMine: Type.Boolean() }),
    { description: "The most supported first" },
  ),
  taking: OrNull(shape({ words: Type.String(), day: Day(), takenAt: OrNull(Instant()) })),
  may: shape({ agree: Type.Boolean(), propose: Type.Boolean(), take: Type.Boolean() }),
});

export const RewardShape = shape({
  id: Id(),
  words: Type.String(),
  goal: Named,
  /** The last day of the goal, as it was when the reward came to stand. */
  byDay: Day(),
  /** Until the goal's day; null once it is over. */
  daysLeft: OrNull(Type.Integer()),
  state: OneOf(...rewardStates),
  targets: Type.Array(Target),
  teams: Type.Array(OfTeam, {
    description:
      "Those that share the goal until the reward stands, and from then on those that agreed on it",
  }),
});
export type RewardAnswer = Static<typeof RewardShape>;

const byId = shape({ id: Id() });
const byTeam = shape({ id: Id(), teamId: Id() });
const notReached = { notReached: { status: 409, title: "This reward is not reached" } } as const;
const isOver = {
  isOver: { status: 409, title: "The goal is closed, or its days are over" },
} as const;

export const rewardsContract = contract({
  "GET /rewards": {
    summary:
      "Rewards for shared goals, of one goal, of one team or by their words if told; those that were reached last come first",
    query: shape({
      ...pageQuery,
      q: Type.Optional(Line(200)),
      goal: Type.Optional(Id()),
      team: Type.Optional(Id()),
      /** Of which team it is, too. */
      with: Type.Optional(Id()),
    }),
    answer: shape({ rows: Type.Array(RewardShape), nextCursor: OrNull(Type.String()) }),
  },
  "GET /rewards/export": {
    summary: "All rewards as CSV or JSON",
    query: shape({ format: Type.Optional(OneOf("csv", "json")) }),
    answer: FileAnswer,
  },
  "POST /rewards": {
    summary: "Propose a reward for a goal that one's team shares with others",
    body: shape({ goalId: Id(), words: Line(500) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      notShared: { status: 422, title: "A reward is for a goal that two or more teams share" },
      ...isOver,
      oneStands: { status: 409, title: "A reward for this goal stands already" },
    },
  },
  "PUT /rewards/:id/agreements/:teamId": {
    summary: "Agree for a team that one leads, or take it back until all have agreed",
    params: byTeam,
    body: shape({ agrees: Type.Boolean() }),
    answer: Nothing,
    refusals: {
      ...isOver,
      noTargets: { status: 409, title: "The goal has no target yet by which it is measured" },
      stands: { status: 409, title: "All teams have agreed: it stands" },
      oneStands: { status: 409, title: "A reward for this goal stands already" },
    },
  },
  "POST /rewards/:id/ways/:teamId": {
    summary: "Propose how one's team takes a reward that was reached",
    params: byTeam,
    body: shape({ words: Line(300) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: notReached,
  },
  "PUT /rewards/:id/support": {
    summary: "Support one way of one's team; null takes it back",
    params: byId,
    body: shape({ wayId: OrNull(Id()) }),
    answer: Nothing,
    refusals: { ...notReached, unknownWay: { status: 422, title: "Your team has no such way" } },
    leavesNoAct: true,
  },
  "PUT /rewards/:id/taking/:teamId": {
    summary: "Set for a team that one leads how and when it takes the reward, and that it has",
    params: byTeam,
    body: shape({ words: Line(300), day: Day(), isTaken: Type.Boolean() }),
    answer: Nothing,
    refusals: notReached,
  },
});
