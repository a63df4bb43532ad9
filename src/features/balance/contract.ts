/** Endpoints and shapes of the balance guard: what leads nowhere, and where the inside got better while customers outside fared worse. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  Nothing,
  OneOf,
  OrNull,
  Prose,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

const Named = shape({ id: Id(), name: Type.String() });
export type Named = Static<typeof Named>;

/** Who can mend it: its owner, and those who lead the teams it belongs to. */
const Menders = Type.Array(Named, { description: "Colleagues, at most ten" });

const Initiative = shape({
  id: Id(),
  name: Type.String(),
  endDay: Day(),
  teams: Type.Array(Named),
  why: OneOf("noGoal", "goalsClosed"),
  menders: Menders,
});
export type LostInitiative = Static<typeof Initiative>;

const Goal = shape({
  id: Id(),
  name: Type.String(),
  byDay: Day(),
  teams: Type.Array(Named, { description: "None: a goal of the organisation" }),
  parent: OrNull(Named),
  initiatives: Type.Integer({ description: "That work for it and have not ended" }),
  services: Type.Integer({
    description: "That these touch; none of them leads to customers outside",
  }),
  menders: Menders,
});
export type LostGoal = Static<typeof Goal>;

const Service = shape({
  id: Id(),
  name: Type.String(),
  team: Named,
  why: OneOf("nothingSaid", "endsInside"),
  neededFor: Type.Array(Named, { description: "What it is needed for, which leads no further" }),
  menders: Menders,
});
export type LostService = Static<typeof Service>;

export const figureNames = ["speed", "promise", "right"] as const;
/** Speed is the median until done; promise the share kept; right the share done right first time. */
export type FigureName = (typeof figureNames)[number];

const BetterInside = shape({
  figure: OneOf(...figureNames),
  before: Type.Number({ description: "Seconds of a median, or a share from 0 to 1" }),
  recent: Type.Number(),
  requestsBefore: Type.Integer(),
  requestsRecent: Type.Integer(),
  statistic: Type.Number({ description: "In standard errors" }),
});
export type BetterInside = Static<typeof BetterInside>;

const Evidence = shape({
  better: Type.Array(BetterInside),
  recent: Type.Number({ description: "Mean of the outcome in the three months" }),
  usual: Type.Number({ description: "Mean of the months before" }),
  spread: Type.Number({ description: "Standard deviation of the months before" }),
  monthsBefore: Type.Integer(),
  autocorrelation: Type.Number(),
  statistic: Type.Number({ description: "In standard errors" }),
  limit: Type.Number(),
  chance: Type.Number({
    description:
      "Of a false alarm in a year for a pair like this, at most, however the team fares: 0.05",
  }),
});
export type Evidence = Static<typeof Evidence>;

const Outcome = shape({
  id: Id(),
  name: Type.String(),
  unit: Type.String(),
  better: OneOf("more", "less"),
  segment: OrNull(Named),
});

/** One month of both series, null where there is nothing to say. */
const Month = shape({
  month: Type.String(),
  outcome: OrNull(Type.Number()),
  speed: OrNull(Type.Number()),
  speedRequests: Type.Integer(),
  promise: OrNull(Type.Number()),
  promiseRequests: Type.Integer(),
  right: OrNull(Type.Number()),
  rightRequests: Type.Integer(),
});
export type MonthOfBoth = Static<typeof Month>;

const Alarm = shape({
  id: Id(),
  team: Named,
  outcome: Outcome,
  /** The last of the three months that were looked at. */
  month: Type.String({ description: "2026-10" }),
  raisedAt: Instant(),
  recoveredAt: OrNull(Instant()),
  acknowledged: OrNull(shape({ at: Instant(), by: OrNull(Named), words: Type.String() })),
  version: Type.Integer(),
  evidence: Evidence,
  months: Type.Array(Month, { description: "Both series as they were when it was raised" }),
  may: shape({ acknowledge: Type.Boolean() }),
});
export type AlarmAnswer = Static<typeof Alarm>;

const Watch = shape({
  pairs: Type.Integer({
    description: "Of a team and an outcome to which one of its services leads",
  }),
  told: Type.Integer({ description: "Of these could be judged at the last look" }),
  falseAYear: Type.Number({ description: "Alarms a year to expect by chance, at most" }),
  untold: Type.Array(shape({ why: Type.String(), pairs: Type.Integer() })),
  month: OrNull(Type.String()),
  asOf: OrNull(Instant()),
});
export type WatchAnswer = Static<typeof Watch>;

const Aligned = shape({ n: Type.Integer(), withPath: Type.Integer() });

const Balance = shape({
  initiatives: Type.Array(Initiative),
  goals: Type.Array(Goal),
  services: Type.Array(Service),
  aligned: shape({ initiatives: Aligned, goals: Aligned, services: Aligned }),
  alarms: Type.Array(Alarm, { description: "Those that wait for words first; at most 100" }),
  watch: Watch,
});
export type BalanceAnswer = Static<typeof Balance>;

const byId = shape({ id: Id() });
const Version = Type.Integer({ minimum: 1 });
const changedMeanwhile = {
  status: 409,
  title: "Somebody said something about this alarm meanwhile",
} as const;

export const balanceContract = contract({
  "GET /balance": {
    summary:
      "Initiatives, goals and services that lead to no customer outside, who can mend it, and the balance alarms",
    answer: Balance,
  },
  "GET /balance/alarms/:id": {
    summary: "One balance alarm with both series as they were when it was raised",
    params: byId,
    answer: shape({ alarm: Alarm }),
  },
  "POST /balance/alarms/:id/acknowledge": {
    summary: "Say what is done about a balance alarm",
    params: byId,
    body: shape({ words: Prose(2000), version: Version }),
    answer: Nothing,
    refusals: { changedMeanwhile },
  },
  "POST /balance/alarms/:id/reopen": {
    summary: "Take back that a balance alarm was acknowledged",
    params: byId,
    body: shape({ version: Version }),
    answer: Nothing,
    refusals: { changedMeanwhile },
  },
});
