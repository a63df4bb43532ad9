/** What parity answers: rows, counts and details, and what a text of them would do. */
import { clockUnits } from "#contract/outcomes";
import { impacts } from "#contract/promises";
import { Id, Instant, OneOf, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";

const promiseStandings = ["worse", "equal", "better", "unknown"] as const;
export type PromiseStanding = (typeof promiseStandings)[number];
const resultStandings = ["worse", "no-difference", "better", "too-few"] as const;
export type ResultStanding = (typeof resultStandings)[number];
/** The two promises that both sides make. */
export const comparedKinds = ["first-reply", "done"] as const;
export type ComparedKind = (typeof comparedKinds)[number];

export const Short = (maxLength: number) =>
  Type.String({ maxLength, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
export const Count = (maximum = 1_000_000_000) => Type.Integer({ minimum: 0, maximum });
const monthPattern = "^\\d{4}-(0[1-9]|1[0-2])$";
export const Month = () => Type.String({ pattern: monthPattern, description: "2026-11" });
export const named = () => shape({ id: Id(), name: Type.String() });

const ClockTime = shape({
  amount: Type.Integer({ minimum: 1, maximum: 100_000 }),
  unit: OneOf(...clockUnits),
});

const likeFields = {
  segmentId: Id(),
  /** What they ask for outside, in words. */
  what: Short(200),
  /** Promised outside for the like alone; null: what the segment is promised for everything. */
  firstAnswer: OrNull(ClockTime),
  solved: OrNull(ClockTime),
};
export const LikeBody = shape({
  ...likeFields,
  /** The id of the like that this is made from; null where there was none. */
  was: OrNull(Id()),
});
export type LikeWritten = Omit<Static<typeof LikeBody>, "was">;

const Like = shape({
  id: Id(),
  segment: named(),
  /** A retired segment is promised nothing any more that anyone looks after. */
  isRetired: Type.Boolean(),
  what: Type.String(),
  firstAnswer: OrNull(ClockTime),
  solved: OrNull(ClockTime),
  since: Instant(),
  by: OrNull(named()),
});
export type LikeAnswer = Static<typeof Like>;

const Kind = shape({
  kind: OneOf(...comparedKinds),
  /** What a colleague is promised; null: nothing. */
  inside: OrNull(
    shape({
      /** '4 working hours' */
      promise: Type.String(),
      meanSeconds: Type.Number({ description: "Clock time, over all minutes of a usual week" }),
      worstSeconds: Type.Number({ description: "Clock time, of the unluckiest minute" }),
    }),
  ),
  /** What a customer outside is promised; null: nothing. */
  outside: OrNull(
    shape({
      ...ClockTime.properties,
      seconds: Type.Integer(),
      isOwn: Type.Boolean({ description: "Promised for the like alone" }),
    }),
  ),
  standing: OneOf(...promiseStandings),
});
export type KindAnswer = Static<typeof Kind>;

/** A share with its interval; below the floor nothing but of how many. */
const Share = shape({
  kept: OrNull(Type.Integer()),
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});
export type ShareAnswer = Static<typeof Share>;

const resultFields = {
  standing: OneOf(...resultStandings),
  inside: Share,
  outside: Share,
  /** Inside less outside, with its interval; null below the floor. */
  difference: OrNull(shape({ value: Type.Number(), low: Type.Number(), high: Type.Number() })),
};

const rowFields = {
  service: named(),
  team: named(),
  like: Like,
  promise: shape({
    standing: OneOf(...promiseStandings),
    kinds: Type.Array(Kind),
    /** The first month of the unbroken run in which it is worse, up to now. */
    worseSince: OrNull(Month()),
  }),
  /** Of the requests asked in the last twelve months. */
  result: shape({ ...resultFields, worseSince: OrNull(Month()) }),
  may: shape({ edit: Type.Boolean() }),
};
export const Row = shape(rowFields);
export type ParityRow = Static<typeof Row>;

export const Uncompared = shape({
  service: named(),
  team: named(),
  /** Who leads the team and can say what the like is. */
  leads: Type.Array(Type.String()),
  may: shape({ edit: Type.Boolean() }),
});
export type UncomparedRow = Static<typeof Uncompared>;

/** Null below the floor. */
const BrokenSide = shape({ broken: OrNull(Type.Integer()), n: Type.Integer() });
/** Promises broken on both sides together: each counts once, whoever it was made to. */
const Broken = shape({
  inside: BrokenSide,
  outside: BrokenSide,
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});
export type BrokenAnswer = Static<typeof Broken>;

export const Counts = shape({
  compared: Type.Integer(),
  promise: shape({
    worse: Type.Integer(),
    equal: Type.Integer(),
    better: Type.Integer(),
    unknown: Type.Integer(),
  }),
  result: shape({
    worse: Type.Integer(),
    noDifference: Type.Integer(),
    better: Type.Integer(),
    tooFew: Type.Integer(),
  }),
  broken: Broken,
});
export type CountsAnswer = Static<typeof Counts>;

const OutsideMonth = shape({
  month: Month(),
  kept: Type.Integer(),
  total: Type.Integer(),
  medianHours: OrNull(Type.Number()),
  source: Type.String(),
  by: OrNull(named()),
  at: Instant(),
  /** Another one after each writing. */
  version: Type.Integer(),
});
export type OutsideMonthAnswer = Static<typeof OutsideMonth>;

export const Detail = shape({
  service: named(),
  team: named(),
  /** Null while nobody has said what the like is. */
  row: OrNull(Row),
  leads: Type.Array(Type.String()),
  impacts: Type.Array(shape({ impact: OneOf(...impacts), kinds: Type.Array(Kind) })),
  /** The last twelve, oldest first. */
  months: Type.Array(
    shape({ month: Month(), promise: OneOf(...promiseStandings), ...resultFields }),
  ),
  /** Clock seconds from asking to done in the last twelve months; and the medians known of outside. */
  medianInside: OrNull(
    shape({
      n: Type.Integer(),
      value: OrNull(Type.Number()),
      low: OrNull(Type.Number()),
      high: OrNull(Type.Number()),
    }),
  ),
  outside: Type.Array(OutsideMonth, { description: "The newest first, at most 60" }),
  may: shape({ edit: Type.Boolean() }),
});
export type ParityDetail = Static<typeof Detail>;

const totals = shape({
  new: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  wrong: Type.Integer(),
});
const Wrong = Type.Array(shape({ line: Type.Integer(), says: Type.String() }), {
  description: "The first 200 that are left out; lines as an editor counts them",
});
export const OutsideTaken = shape({
  totals,
  wrong: Wrong,
  rows: Type.Array(
    shape({
      line: Type.Integer(),
      month: Month(),
      kept: Type.Integer(),
      total: Type.Integer(),
      medianHours: OrNull(Type.Number()),
      source: Type.String(),
      state: OneOf("new", "changed"),
    }),
    { description: "The first 200 that are taken" },
  ),
});
export type OutsideTaken = Static<typeof OutsideTaken>;
export const LikesTaken = shape({
  totals,
  wrong: Wrong,
  rows: Type.Array(
    shape({
      line: Type.Integer(),
      service: Type.String(),
      team: Type.String(),
      segment: Type.String(),
      state: OneOf("new", "changed"),
    }),
    { description: "The first 200 that are taken" },
  ),
});
export type LikesTaken = Static<typeof LikesTaken>;
