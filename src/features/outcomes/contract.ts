/** Endpoints and shapes of customers outside: segments, outcomes and their values. */
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
  shape,
} from "#platform/http/shapes.ts";

export const clockUnits = ["minutes", "hours", "days"] as const;
export const everies = ["day", "week", "month", "quarter", "year"] as const;
/** How often an outcome has a value. */
export type Every = (typeof everies)[number];
export type Better = "more" | "less";

/** Text that may be empty. */
const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const Short = (maxLength: number) =>
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
export const SegmentShape = shape({ id: Id(), ...segmentFields, createdAt: Instant() });
export type SegmentAnswer = Static<typeof SegmentShape>;

const outcomeFields = {
  name: Line(100),
  unit: Short(30),
  source: Short(200),
  better: OneOf("more", "less"),
  every: OneOf(...everies),
};
const OutcomeBody = shape({ segmentId: OrNull(Id()), ...outcomeFields });
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

export const ValueShape = shape({
  day: Day(),
  value: Type.Number(),
  note: Type.String(),
  by: OrNull(shape({ id: Id(), name: Type.String() })),
  at: Instant(),
});
export type ValueAnswer = Static<typeof ValueShape>;

const Csv = () => Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" });
const CsvAnswer = shape({
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

const FileText = () => Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" });
const FileAnswered = shape({
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
const unreadable = {
  status: 422,
  title: "This is neither the CSV nor the JSON of an export",
} as const;

const May = shape({ edit: Type.Boolean() });
const byId = shape({ id: Id() });
const byDay = shape({ id: Id(), day: Day() });
const created = shape({ id: Id() });

const nameTaken = { status: 409, title: "Another one has this name" } as const;
const retired = { status: 409, title: "This series is retired and takes no values" } as const;
const wrongDay = { status: 422, title: "This day lies ahead, or too far back" } as const;
const tooManyLines = { status: 422, title: "At most 100,000 lines at once" } as const;

export const outcomesContract = contract({
  "GET /segments": {
    summary: "The segments of customers outside, with what is promised to them",
    answer: shape({ rows: Type.Array(SegmentShape), may: May }),
  },
  "POST /segments": {
    summary: "Add a segment of customers outside",
    body: SegmentBody,
    answer: created,
    status: 201,
    refusals: { nameTaken },
  },
  "PUT /segments/:id": {
    summary: "Change a segment and what is promised to it",
    params: byId,
    body: SegmentBody,
    answer: Nothing,
    refusals: { nameTaken },
  },
  "POST /segments/:id/retire": {
    summary: "Retire a segment that has no series any more",
    params: byId,
    answer: Nothing,
    refusals: { hasOutcomes: { status: 409, title: "This segment still has series" } },
  },
  "GET /outcomes": {
    summary: "The outcome series that are not retired, with their newest periods and gaps",
    answer: shape({ rows: Type.Array(OutcomeShape), may: May }),
  },
  "POST /outcomes": {
    summary: "Begin an outcome series, of a segment or of all customers outside",
    body: OutcomeBody,
    answer: created,
    status: 201,
    refusals: { nameTaken },
  },
  "GET /outcomes/:id": {
    summary: "One outcome series with its values, the newest first",
    params: byId,
    query: shape({
      /** Only values before this day: the last day of the page before. */
      before: Type.Optional(Day()),
    }),
    answer: shape({
      outcome: OutcomeShape,
      values: Type.Array(ValueShape, { description: "At most 1,000" }),
      more: Type.Boolean({ description: "Whether older ones follow" }),
      may: May,
    }),
  },
  "PUT /outcomes/:id": {
    summary: "Change what an outcome series is called, measures, and comes from",
    params: byId,
    body: OutcomeBody,
    answer: Nothing,
    refusals: { nameTaken },
  },
  "POST /outcomes/:id/retire": {
    summary: "Retire an outcome series; its values stay",
    params: byId,
    answer: Nothing,
  },
  "PUT /outcomes/:id/values/:day": {
    summary: "Set the value of a day",
    params: byDay,
    body: shape({
      value: Type.Number({ minimum: -1e15, maximum: 1e15 }),
      note: Short(500),
    }),
    answer: Nothing,
    refusals: { retired, wrongDay },
  },
  "DELETE /outcomes/:id/values/:day": {
    summary: "Take the value of a day away",
    params: byDay,
    answer: Nothing,
    refusals: { retired, wrongDay },
  },
  "GET /outcomes/export": {
    summary: "All segments and series with their values, as CSV or JSON",
    query: shape({ format: OneOf("csv", "json") }),
    answer: FileAnswer,
  },
  "POST /outcomes/import/preview": {
    summary: "What a file of segments and series would do; nothing is changed",
    body: shape({ text: FileText() }),
    leavesNoAct: true,
    answer: FileAnswered,
    refusals: { unreadable, tooManyLines },
  },
  "POST /outcomes/import": {
    summary: "Bring segments, series and values in; lines that are wrong are left out",
    body: shape({ text: FileText() }),
    answer: FileAnswered,
    refusals: { unreadable, tooManyLines },
  },
  "POST /outcomes/:id/values/preview": {
    summary: "What a CSV text of days and numbers would do; nothing is changed",
    params: byId,
    body: shape({ csv: Csv() }),
    leavesNoAct: true,
    answer: CsvAnswer,
    refusals: { retired, tooManyLines },
  },
  "POST /outcomes/:id/values": {
    summary: "Take values from a CSV text of days and numbers; lines that are wrong are left out",
    params: byId,
    body: shape({ csv: Csv() }),
    answer: CsvAnswer,
    refusals: { retired, tooManyLines },
  },
});
