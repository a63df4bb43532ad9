/** Shapes of customers outside: segments, outcomes and their values. */
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

export const clockUnits = ["minutes", "hours", "days"] as const;
export const everies = ["day", "week", "month", "quarter", "year"] as const;
/** How often an outcome has a value. */
export type Every = (typeof everies)[number];
export type Better = "more" | "less";

/** Text that may be empty. */
const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
export const Short = (maxLength: number) =>
  Type.String({ maxLength, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });

/** In clock time: a customer outside waits by the clock on the wall. */
const ClockTime = shape({
  amount: Type.Integer({ minimum: 1, maximum: 100_000 }),
  unit: OneOf(...clockUnits),
});
export type ClockTimePromised = Static<typeof ClockTime>;

const segmentFields = {
  name: Line(100),
  about: Words(2000),
  headcount: OrNull(Type.Integer({ minimum: 0, maximum: 2_000_000_000 })),
  firstAnswer: OrNull(ClockTime),
  solved: OrNull(ClockTime),
  courtesy: Words(2000),
};
export const SegmentBody = shape(segmentFields);
export type SegmentWritten = Static<typeof SegmentBody>;
/** Counts changes: a change tells which it has read. */
const Version = Type.Integer({ minimum: 1 });
export const SegmentChange = shape({ ...segmentFields, version: Version });
export const SegmentShape = shape({
  id: Id(),
  ...segmentFields,
  createdAt: Instant(),
  version: Version,
});
export type SegmentAnswer = Static<typeof SegmentShape>;

const outcomeFields = {
  name: Line(100),
  unit: Short(30),
  source: Short(200),
  better: OneOf("more", "less"),
  every: OneOf(...everies),
};
export const OutcomeBody = shape({ segmentId: OrNull(Id()), ...outcomeFields });
export const OutcomeChange = shape({
  segmentId: OrNull(Id()),
  ...outcomeFields,
  version: Version,
});
export type OutcomeWritten = Static<typeof OutcomeBody>;

/** A period by its first day; null where it has no value. */
const Point = shape({ day: Day(), value: OrNull(Type.Number()) });
const Gap = shape({
  firstDay: Day(),
  lastDay: Day(),
  periods: Type.Integer({ description: "How many in a row have no value" }),
});
const Known = shape({ day: Day(), value: Type.Number() });

export const OutcomeShape = shape({
  id: Id(),
  segment: OrNull(shape({ id: Id(), name: Type.String() })),
  ...outcomeFields,
  createdAt: Instant(),
  retiredAt: OrNull(Instant()),
  version: Version,
  /** The newest value. */
  last: OrNull(Known),
  /** The value of the period just before; null where there is none. */
  before: OrNull(Known),
  change: OrNull(OneOf("better", "worse", "same")),
  /** The newest periods, oldest first. */
  points: Type.Array(Point),
  /** Periods without a value between those of `points` that have one. */
  gaps: Type.Array(Gap),
});
export type OutcomeAnswer = Static<typeof OutcomeShape>;

export const RetiredShape = shape({
  segments: Type.Array(shape({ id: Id(), name: Type.String(), retiredAt: Instant() })),
  series: Type.Array(
    shape({
      id: Id(),
      name: Type.String(),
      segmentName: OrNull(Type.String()),
      retiredAt: Instant(),
    }),
  ),
});
export type RetiredAnswer = Static<typeof RetiredShape>;

export const ValueShape = shape({
  day: Day(),
  value: Type.Number(),
  note: Type.String(),
  by: OrNull(shape({ id: Id(), name: Type.String() })),
  at: Instant(),
});
export type ValueAnswer = Static<typeof ValueShape>;

/** The text of a file. */
export const FileText = () =>
  Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" });
export const CsvAnswer = shape({
  totals: shape({
    new: Type.Integer(),
    changed: Type.Integer(),
    same: Type.Integer(),
    wrong: Type.Integer(),
  }),
  wrong: Type.Array(shape({ line: Type.Integer(), says: Type.String() }), {
    description: "The first 500 that are left out; lines as an editor counts them",
  }),
  values: Type.Array(
    shape({
      line: Type.Integer(),
      day: Day(),
      value: Type.Number(),
      state: OneOf("new", "changed"),
    }),
    { description: "The first 200 that are taken" },
  ),
});
export type CsvOutcome = Static<typeof CsvAnswer>;

export const FileAnswered = shape({
  totals: shape({
    segments: Type.Integer({ description: "That would be begun, as the series" }),
    series: Type.Integer(),
    new: Type.Integer({ description: "Values" }),
    changed: Type.Integer(),
    same: Type.Integer(),
    wrong: Type.Integer(),
  }),
  wrong: Type.Array(shape({ line: Type.Integer(), says: Type.String() }), {
    description: "The first 500 that are left out; line 0 is a segment",
  }),
});
export type FileOutcome = Static<typeof FileAnswered>;
