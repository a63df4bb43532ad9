/** Endpoints of gatherings. */
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
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";
import { GatheringShape, Named, SuggestionShape, WarmedShape, written } from "./shapes.ts";

const byId = shape({ id: Id() });
const Version = Type.Integer({ minimum: 1 });
const Text = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });

const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
const isCancelled = {
  isCancelled: { status: 409, title: "This gathering was called off" },
} as const;
const isOver = { isOver: { status: 409, title: "This gathering has begun or is over" } } as const;
const notYet = { notYet: { status: 409, title: "This gathering is still to come" } } as const;
const wrongWhen = {
  notAhead: { status: 422, title: "The time lies ahead, at most 400 days" },
  unknownZone: { status: 422, title: "There is no such time zone" },
} as const;

export const gatheringContract = contract({
  "GET /gatherings": {
    summary: "Gatherings: those to come by their day, past ones the newest first",
    query: shape({
      ...pageQuery,
      state: Type.Optional(OneOf("to-come", "past", "all")),
      q: Type.Optional(Line(200)),
      team: Type.Optional(Id()),
      /** A team that was invited too. */
      with: Type.Optional(Id()),
    }),
    answer: shape({ rows: Type.Array(GatheringShape), nextCursor: OrNull(Type.String()) }),
  },
  "GET /gatherings/suggestions": {
    summary:
      "Which teams to bring together, and why: from who works with whom, by lot where that is not known",
    answer: shape({
      rows: Type.Array(SuggestionShape),
      /** How many requests between teams were looked at, of the last 180 days. */
      requests: Type.Integer(),
      teams: Type.Integer(),
    }),
  },
  "GET /gatherings/export": {
    summary: "All gatherings as CSV or JSON",
    query: shape({ format: Type.Optional(OneOf("csv", "json")) }),
    answer: FileAnswer,
  },
  "POST /gatherings": {
    summary: "Invite teams to a gathering; whoever does hosts it",
    body: shape({
      ...written,
      teamIds: Type.Array(Id(), { minItems: 2, maxItems: 8, uniqueItems: true }),
      seats: OrNull(Type.Integer({ minimum: 1, maximum: 50 })),
    }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      ...wrongWhen,
      unknownTeam: { status: 422, title: "Each of the teams is an open one of the house" },
    },
  },
  "GET /gatherings/:id": {
    summary: "One gathering; who comes is told to those who are invited",
    params: byId,
    answer: shape({
      gathering: GatheringShape,
      /** Null where the reader is neither invited nor the host. */
      people: OrNull(Type.Array(Named)),
      lines: Type.Array(shape({ by: OrNull(Named), words: Type.String(), at: Instant() })),
      mine: shape({ came: OrNull(Type.Boolean()), line: Type.String() }),
      may: shape({
        answer: Type.Boolean(),
        change: Type.Boolean({ description: "Change it, or call it off" }),
        tell: Type.Boolean({ description: "Say whether one was there, and a line" }),
        count: Type.Boolean({ description: "Say how many came" }),
      }),
    }),
  },
  "GET /gatherings/:id/relationships": {
    summary:
      "What changed between the teams: 90 days before beside up to 90 days after; no cause is claimed",
    params: byId,
    answer: shape({
      rows: Type.Array(WarmedShape),
      day: Day(),
      daysAfter: Type.Integer(),
      /** How many lines of all ways were compared at once; none while it is too early. */
      compared: Type.Integer(),
      /** They were cold when they were invited, so that some warming comes by itself. */
      chosenCold: Type.Boolean(),
    }),
    refusals: { ...notYet, ...isCancelled },
  },
  "GET /gatherings/:id/invitation": {
    summary:
      "The invitation for calendars (iCalendar); of one that was called off, its cancellation",
    params: byId,
    answer: FileAnswer,
  },
  "PUT /gatherings/:id": {
    summary: "Change a gathering that one hosts; those who come are told",
    params: byId,
    body: shape({ ...written, version: Version }),
    answer: Nothing,
    refusals: { ...wrongWhen, ...changedMeanwhile, ...isOver, ...isCancelled },
  },
  "POST /gatherings/:id/cancellation": {
    summary: "Call off a gathering that one hosts; those who come are told",
    params: byId,
    body: shape({ why: Text(1000), version: Version }),
    answer: Nothing,
    refusals: { ...changedMeanwhile, ...isOver, ...isCancelled },
  },
  "PUT /gatherings/:id/answer": {
    summary: "Say whether one comes; null takes it back",
    params: byId,
    body: shape({ comes: OrNull(Type.Boolean()) }),
    answer: Nothing,
    refusals: {
      ...isOver,
      ...isCancelled,
      seatGone: { status: 409, title: "Another one was drawn for the seat that was given away" },
    },
    leavesNoAct: true,
  },
  "PUT /gatherings/:id/presence": {
    summary: "Say whether one was there, and a line about it; null takes it back",
    params: byId,
    body: shape({
      came: OrNull(Type.Boolean()),
      line: Text(300),
    }),
    answer: Nothing,
    refusals: {
      ...notYet,
      ...isCancelled,
      wasNotThere: { status: 422, title: "A line is for whoever was there" },
    },
    leavesNoAct: true,
  },
  "PUT /gatherings/:id/count": {
    summary: "Say as the host how many came; null takes it back",
    params: byId,
    body: shape({ came: OrNull(Type.Integer({ minimum: 0, maximum: 10_000 })) }),
    answer: Nothing,
    refusals: { ...notYet, ...isCancelled },
  },
});
