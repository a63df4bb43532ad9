/** Shapes of goals, their targets, and what pulls against what. */
import {
  Day,
  Id,
  Instant,
  Line,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const feeds = [
  "typed",
  "outcome",
  "promise-kept",
  "right-first-time",
  "done-working",
] as const;
/** Where the numbers of a target come from. */
export type Feed = (typeof feeds)[number];
export const states = ["open", "reached", "missed", "dropped"] as const;
export type GoalState = (typeof states)[number];
export const confidences = ["likely", "in-doubt", "unlikely"] as const;
export type Confidence = (typeof confidences)[number];
export const paces = ["on-its-way", "behind", "unclear", "too-early", "late"] as const;
/** Against a straight line: 'unclear' is an estimate that cannot be told apart from it, 'late' is past its day without its aim. */
export type Pace = (typeof paces)[number];
export const standings = [
  "no-value",
  "too-few",
  "away",
  "part",
  "reached",
  "past",
  "holds",
  "fallen",
] as const;
/** 'holds' and 'fallen' are of a target whose baseline met its aim already. */
export type Standing = (typeof standings)[number];
export type Better = "more" | "less";

/** Text that may be empty. */
export const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const Short = (maxLength: number) =>
  Type.String({ maxLength, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
export const Amount = Type.Number({ minimum: -1e15, maximum: 1e15 });

export const Named = shape({ id: Id(), name: Type.String() });
export type NamedThing = Static<typeof Named>;
export const Ids = (maxItems: number) => Type.Array(Id(), { maxItems, uniqueItems: true });
export const Version = Type.Integer({ minimum: 1 });

const goalFields = {
  name: Line(200),
  why: Words(4000),
  parentId: OrNull(Id()),
  ownerId: Id(),
  /** None: the organisation's. Several: shared. */
  teamIds: Ids(20),
  segmentIds: Ids(50),
  fromDay: Day(),
  byDay: Day(),
};
const targetFields = {
  name: Line(200),
  feed: OneOf(...feeds),
  /** The series that feeds it, with `feed` 'outcome'. */
  outcomeId: OrNull(Id()),
  /** The team whose figure feeds it. */
  teamId: OrNull(Id()),
  /** A feed says its unit and direction itself; shares are of a hundred, times are working hours. */
  unit: Short(30),
  better: OneOf("more", "less"),
  baseline: Amount,
  aim: Amount,
  fromDay: Day(),
  byDay: Day(),
};
export const TargetBody = shape(targetFields);
export type TargetWritten = Static<typeof TargetBody>;
export const TargetChange = shape({ ...targetFields, version: Version });
/** Of one goal. */
export const mostTargets = 10;
export const GoalBody = shape({
  ...goalFields,
  targets: Type.Array(TargetBody, { maxItems: mostTargets }),
});
export const GoalChange = shape({ ...goalFields, version: Version });
/** A goal as it may stand on: its owner may have been erased. */
export const GoalKept = shape({ ...goalFields, ownerId: OrNull(Id()) });
export type GoalWritten = Omit<Static<typeof GoalChange>, "version">;

export const ReadingShape = shape({
  day: Day(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  n: OrNull(Type.Integer()),
  tooFew: Type.Boolean(),
});

export const TargetShape = shape({
  id: Id(),
  name: Type.String(),
  unit: Type.String(),
  better: OneOf("more", "less"),
  baseline: Type.Number(),
  aim: Type.Number(),
  fromDay: Day(),
  byDay: Day(),
  feed: OneOf(...feeds),
  outcome: OrNull(Named),
  team: OrNull(Named),
  version: Type.Integer(),
  standing: OneOf(...standings),
  /** The share of the way; below 0 or above 1 as it is. */
  share: OrNull(Type.Number()),
  pace: OrNull(OneOf(...paces)),
  /** What the straight line says for the day of `now`. */
  expected: OrNull(Type.Number()),
  now: OrNull(ReadingShape),
});
export type TargetAnswer = Static<typeof TargetShape>;

export const CheckInShape = shape({
  id: Id(),
  confidence: OneOf(...confidences),
  words: Type.String(),
  by: OrNull(Named),
  at: Instant(),
});

export const GoalShape = shape({
  id: Id(),
  name: Type.String(),
  why: Type.String(),
  parentId: OrNull(Id()),
  owner: OrNull(Named),
  teams: Type.Array(Named),
  segments: Type.Array(Named),
  fromDay: Day(),
  byDay: Day(),
  state: OneOf(...states),
  stateSince: Instant(),
  stateWhy: Type.String(),
  version: Type.Integer(),
  targets: Type.Array(TargetShape),
  pace: OrNull(OneOf(...paces)),
  checkIn: OrNull(CheckInShape),
  /** Nobody has checked in for a month. */
  quiet: Type.Boolean(),
  openTensions: Type.Integer(),
  may: shape({ edit: Type.Boolean(), checkIn: Type.Boolean() }),
});
export type GoalAnswer = Static<typeof GoalShape>;

const Side = shape({
  id: Id(),
  name: Type.String(),
  owner: OrNull(Named),
  teams: Type.Array(Named),
});
export type TensionSide = Static<typeof Side>;
export const TensionShape = shape({
  id: Id(),
  goal: Side,
  other: Side,
  why: Type.String(),
  namedAt: Instant(),
  namedBy: OrNull(Named),
  words: Type.Array(
    shape({
      id: Id(),
      body: Type.String(),
      at: Instant(),
      by: OrNull(Named),
      /** For which of the two they spoke. */
      goalId: OrNull(Id()),
    }),
  ),
  settled: OrNull(shape({ at: Instant(), by: OrNull(Named), decided: Type.String() })),
  may: shape({ speak: Type.Boolean(), settle: Type.Boolean() }),
});
export type TensionAnswer = Static<typeof TensionShape>;

export const TypedShape = shape({
  day: Day(),
  value: Type.Number(),
  note: Type.String(),
  by: OrNull(Named),
  at: Instant(),
});

export const EventShape = shape({
  id: Id(),
  at: Instant(),
  kind: Type.String(),
  actor: OrNull(Named),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const initiativeStates = ["planned", "running", "ended", "ended-early"] as const;
const initiativeFields = {
  name: Line(200),
  about: Words(4000),
  changes: Words(2000),
  /** The target in which it should be seen. */
  targetId: OrNull(Id()),
  ownerId: Id(),
  teamIds: Type.Array(Id(), { minItems: 1, maxItems: 20, uniqueItems: true }),
  goalIds: Ids(20),
  serviceIds: Ids(50),
  startDay: Day(),
  endDay: Day(),
};
export const InitiativeBody = shape(initiativeFields);
export type InitiativeWritten = Static<typeof InitiativeBody>;
export const InitiativeChange = shape({ ...initiativeFields, version: Version });

export const InitiativeShape = shape({
  id: Id(),
  name: Type.String(),
  about: Type.String(),
  changes: Type.String(),
  target: OrNull(shape({ id: Id(), name: Type.String(), goalId: Id() })),
  owner: OrNull(Named),
  teams: Type.Array(Named),
  goals: Type.Array(Named),
  services: Type.Array(Named, { description: "Those that the reader may see" }),
  startDay: Day(),
  endDay: Day(),
  state: OneOf(...initiativeStates),
  endedEarly: OrNull(shape({ day: Day(), why: Type.String(), by: OrNull(Named) })),
  version: Type.Integer(),
  may: shape({ edit: Type.Boolean() }),
});
export type InitiativeAnswer = Static<typeof InitiativeShape>;

export const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
