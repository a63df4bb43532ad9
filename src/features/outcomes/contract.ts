/** Endpoints of customers outside: segments, outcomes and their values. */
import { contract } from "#platform/http/contract.ts";
import { Day, FileAnswer, Id, Nothing, OneOf, Type, shape } from "#platform/http/shapes.ts";
import {
  CsvAnswer,
  FileAnswered,
  FileText,
  OutcomeBody,
  OutcomeChange,
  OutcomeShape,
  RetiredShape,
  SegmentBody,
  SegmentChange,
  SegmentShape,
  Short,
  ValueShape,
} from "./contract/shapes.ts";

export type {
  Better,
  ClockTimePromised,
  CsvOutcome,
  Every,
  FileOutcome,
  OutcomeAnswer,
  OutcomeWritten,
  RetiredAnswer,
  SegmentAnswer,
  SegmentWritten,
  ValueAnswer,
} from "./contract/shapes.ts";
export { clockUnits, everies, SegmentBody } from "./contract/shapes.ts";

const unreadable = {
  status: 422,
  title: "This is neither the CSV nor the JSON of an export",
} as const;

const May = shape({ edit: Type.Boolean() });
const byId = shape({ id: Id() });
const byDay = shape({ id: Id(), day: Day() });
const created = shape({ id: Id() });

const changedMeanwhile = {
  status: 409,
  title: "Somebody else changed this in the meantime",
} as const;
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
    body: SegmentChange,
    answer: Nothing,
    refusals: { nameTaken, changedMeanwhile },
  },
  "POST /segments/:id/retire": {
    summary: "Retire a segment that has no series any more",
    params: byId,
    answer: Nothing,
    refusals: { hasOutcomes: { status: 409, title: "This segment still has series" } },
  },
  "POST /segments/:id/take-up": {
    summary: "Take a retired segment up again, with all that it held",
    params: byId,
    answer: Nothing,
    refusals: { nameTaken },
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
      may: shape({ edit: Type.Boolean(), takeUp: Type.Boolean() }),
    }),
  },
  "PUT /outcomes/:id": {
    summary: "Change what an outcome series is called, measures, and comes from",
    params: byId,
    body: OutcomeChange,
    answer: Nothing,
    refusals: { nameTaken, changedMeanwhile },
  },
  "POST /outcomes/:id/retire": {
    summary: "Retire an outcome series; its values stay",
    params: byId,
    answer: Nothing,
  },
  "POST /outcomes/:id/take-up": {
    summary: "Take a retired series up again, with its values",
    params: byId,
    answer: Nothing,
    refusals: {
      nameTaken,
      segmentRetired: { status: 409, title: "The segment of this series is retired" },
    },
  },
  "GET /outcomes/retired": {
    summary: "The segments and series that are retired, the latest first",
    answer: RetiredShape,
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
    body: shape({ csv: FileText() }),
    leavesNoAct: true,
    answer: CsvAnswer,
    refusals: { retired, tooManyLines },
  },
  "POST /outcomes/:id/values": {
    summary: "Take values from a CSV text of days and numbers; lines that are wrong are left out",
    params: byId,
    body: shape({ csv: FileText() }),
    answer: CsvAnswer,
    refusals: { retired, tooManyLines },
  },
});
