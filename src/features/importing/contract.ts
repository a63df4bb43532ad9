/** Imports on the screen: send a file, look how it would be read, import it, see what came of it. */
import { contract } from "#platform/http/contract.ts";
import {
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
import type { Field } from "./reading/columns/fields.ts";

export type { Field };
export const runStates = ["chosen", "waiting", "running", "done", "failed"] as const;
/** Two gigabytes. */
export const mostBytes = 2 ** 31;

const Given = shape({
  /** Column by field; null: no column. What is left out is recognised. */
  mapping: Type.Optional(
    Type.Record(Type.String({ maxLength: 40 }), OrNull(Type.String({ maxLength: 1_000 }))),
  ),
  zone: Type.Optional(Line(100)),
  shape: Type.Optional(OneOf("log", "table")),
  source: Type.Optional(Line(100)),
});

const Totals = shape({
  /** Of the file. */
  fileRequests: Type.Integer(),
  events: Type.Integer(),
  teams: Type.Integer(),
  people: Type.Integer(),
  newRequests: Type.Integer(),
  changedRequests: Type.Integer(),
  newEvents: Type.Integer(),
  seconds: Type.Number(),
  /** Of all that was imported from this source. */
  requests: Type.Integer(),
  open: Type.Integer(),
  done: Type.Integer(),
  withdrawn: Type.Integer(),
  reopened: Type.Integer(),
  handoffs: Type.Integer(),
  withoutHandoff: Type.Integer(),
});

const Run = shape({
  id: Id(),
  fileName: Type.String(),
  sizeBytes: OrNull(Type.Integer()),
  byName: OrNull(Type.String()),
  state: OneOf(...runStates),
  madeAt: Instant(),
  startedAt: OrNull(Instant()),
  endedAt: OrNull(Instant()),
  source: OrNull(Type.String()),
  given: Given,
  decisions: Type.Array(Type.String()),
  step: OrNull(OneOf("reading", "writing", "measuring")),
  rowsRead: Type.Integer(),
  shareRead: OrNull(Type.Number()),
  unreadable: Type.Integer(),
  totals: OrNull(Totals),
  failure: OrNull(Type.String()),
});

const Team = shape({
  teamId: Id(),
  name: Type.String(),
  requests: Type.Integer(),
  open: Type.Integer(),
});

const Preview = shape({
  shape: OneOf("log", "table"),
  confidence: Type.Number(),
  mapping: Type.Record(Type.String(), Type.Array(Type.String())),
  columns: Type.Array(shape({ name: Type.String(), samples: Type.Array(Type.String()) })),
  rows: Type.Array(shape({ line: Type.Integer(), cells: Type.Array(Type.String()) })),
  decisions: Type.Array(Type.String()),
  datesCertain: Type.Boolean(),
  zone: Type.String(),
  estimatedRows: OrNull(Type.Integer()),
  rowsAreExact: Type.Boolean(),
  /** How many of the first rows cannot be read as things stand. */
  unreadable: Type.Integer(),
  looked: Type.Integer(),
});

const params = shape({ id: Id() });
const notReadable = {
  notReadable: { status: 422, title: "The file cannot be read that way; the detail says why" },
} as const;
const notNow = {
  notNow: { status: 409, title: "That is not possible as the import stands now" },
} as const;

export const importingContract = contract({
  "GET /imports": {
    summary: "Imports, newest first",
    answer: shape({ rows: Type.Array(Run) }),
  },
  "POST /imports": {
    summary: "Send an export or a log; nothing is imported before it is started",
    query: shape({ name: Line(255) }),
    uploadMostBytes: mostBytes,
    answer: Run,
    status: 201,
    scope: "administer",
    refusals: { empty: { status: 422, title: "The file is empty" } },
  },
  "GET /imports/:id": {
    summary: "How an import goes, and what came of it",
    params,
    answer: shape({ ...Run.properties, perTeam: Type.Array(Team) }),
  },
  "GET /imports/:id/preview": {
    summary: "How the file would be read",
    params,
    answer: Preview,
    refusals: { ...notReadable, ...notNow },
  },
  "PUT /imports/:id/mapping": {
    summary: "Correct what the columns mean, the zone, or what a row is",
    params,
    body: Given,
    answer: Nothing,
    scope: "administer",
    refusals: notNow,
  },
  "POST /imports/:id/start": {
    summary: "Import the file; it goes on when the screen is left",
    params,
    answer: Run,
    status: 202,
    scope: "administer",
    refusals: notNow,
  },
  "DELETE /imports/:id": {
    summary: "Put a file away that was not imported",
    params,
    answer: Nothing,
    scope: "administer",
    refusals: notNow,
  },
  "GET /imports/:id/unreadable": {
    summary: "The rows that could not be read, with line and reason, as CSV",
    params,
    answer: FileAnswer,
  },
});

export type RunAnswer = Static<typeof Run>;
export type RunDetail = RunAnswer & { readonly perTeam: readonly Static<typeof Team>[] };
export type PreviewAnswer = Static<typeof Preview>;
export type GivenAnswer = Static<typeof Given>;
