/** Endpoints and shapes of commitments that leaders make in public. */
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
  Prose,
  type Static,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

export const measures = ["words", "promise-kept", "right-first-time", "done", "outcome"] as const;
/** In words, or a figure of the product: of the last 90 days of a team, or the newest value of a series. */
export type Measure = (typeof measures)[number];
export const directions = ["at-least", "at-most"] as const;
export type Direction = (typeof directions)[number];
export const endings = ["kept", "not-kept", "withdrawn"] as const;
export type Ending = (typeof endings)[number];
export const states = ["live", "past-its-day", ...endings] as const;
export type State = (typeof states)[number];
export const sponsorAnswers = ["asked", "accepted", "declined"] as const;
export type SponsorAnswer = (typeof sponsorAnswers)[number];

const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });

const fields = {
  what: Line(300),
  measure: OneOf(...measures),
  /** The measure in words; beside a figure, what is to be said about it. */
  words: Words(1000),
  /** Whose figure it is, or which team it is about. */
  teamId: OrNull(Id()),
  outcomeId: OrNull(Id()),
  /** A share from 0 to 1, working seconds, or in the unit of the series; null where the measure is words. */
  aim: OrNull(Type.Number({ minimum: -1e15, maximum: 1e15 })),
  direction: OneOf(...directions),
  untilDay: Day(),
  reviewDays: Type.Array(Day(), { maxItems: 12 }),
  sponsorId: OrNull(Id()),
};
const Written = shape(fields);
export type CommitmentWritten = Static<typeof Written>;

/** The measure at a day. `tooFew`: n lies below the floor. A series has no interval and no n but its one value. */
const Figure = shape({
  day: Day(),
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
});
export type FigureAtDay = Static<typeof Figure>;

const Named = shape({ id: Id(), name: Type.String() });

export const CommitmentShape = shape({
  id: Id(),
  what: Type.String(),
  measure: OneOf(...measures),
  words: Type.String(),
  team: OrNull(Named),
  outcome: OrNull(shape({ ...Named.properties, unit: Type.String() })),
  aim: OrNull(Type.Number()),
  direction: OneOf(...directions),
  firstDay: Day(),
  untilDay: Day(),
  /** Until when it was to be kept before its day was moved. */
  earlierDays: Type.Array(Day()),
  reviewDays: Type.Array(Day()),
  reviewedDays: Type.Array(Day()),
  /** What comes next: a review, or the last day; null once it has ended. */
  nextDay: OrNull(Day()),
  leader: OrNull(Named),
  sponsor: OrNull(shape({ ...Named.properties, answer: OneOf(...sponsorAnswers) })),
  state: OneOf(...states),
  endedAt: OrNull(Instant()),
  why: Type.String(),
  start: OrNull(Figure),
  /** Now, or at the end where it has ended; null where the measure is words. */
  figure: OrNull(Figure),
  /** Whether `figure` reaches the aim; null where that cannot be said. */
  isReached: OrNull(Type.Boolean()),
  version: Type.Integer(),
});
export type CommitmentAnswer = Static<typeof CommitmentShape>;

const History = shape({
  id: Id(),
  at: Instant(),
  by: OrNull(Named),
  kind: OneOf(
    "made",
    "changed",
    "sponsor-accepted",
    "sponsor-declined",
    "reviewed",
    "ended",
    "reopened",
  ),
  /** What was changed: each field as it was and as it became, in words of the field. */
  changes: Type.Array(
    shape({ field: Type.String(), from: OrNull(Type.String()), to: OrNull(Type.String()) }),
  ),
  said: Type.String(),
  how: OrNull(OneOf(...endings)),
  /** The measure as it stood then. */
  figure: OrNull(Figure),
  /** What `figure` is of; null where there is none, or where it is the measure of today. */
  figureOf: Type.Optional(OrNull(shape({ measure: OneOf(...measures), unit: Type.String() }))),
});
export type HistoryAnswer = Static<typeof History>;

const Share = shape({
  leaders: Type.Integer({ description: "Who leads a team, or is a senior leader" }),
  live: OrNull(Type.Integer({ description: "How many of them have a live commitment" })),
  /** Fewer leaders than the floor: how many have one would say who has none. */
  tooFew: Type.Boolean(),
});
export type ShareAnswer = Static<typeof Share>;

const byId = shape({ id: Id() });
const listQuery = {
  state: Type.Optional(OneOf("open", "past", "all")),
  q: Type.Optional(Line(200)),
  team: Type.Optional(Id()),
};

const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
const hasEnded = { hasEnded: { status: 409, title: "This commitment has ended" } } as const;
const wrongWritten = {
  wrongMeasure: {
    status: 422,
    title: "The measure lacks its team, its series, its aim or its words",
  },
  wrongAim: { status: 422, title: "A share lies from 0 to 1, and a time is more than nothing" },
  wrongDays: {
    status: 422,
    title: "The last day lies ahead, at most three years; reviews lie between today and it",
  },
  notYourTeam: { status: 422, title: "You answer for no such team" },
  wrongSponsor: { status: 422, title: "A sponsor is another leader" },
} as const;

export const commitmentsContract = contract({
  "GET /commitments": {
    summary: "Commitments of leaders: open ones by their last day, past ones the newest first",
    query: shape({ ...pageQuery, ...listQuery }),
    answer: shape({
      rows: Type.Array(CommitmentShape),
      nextCursor: OrNull(Type.String()),
      /** Today, in the organisation's zone. */
      today: Day(),
      share: Share,
      mine: shape({
        mayMake: Type.Boolean({ description: "Whether the reader is a leader" }),
        live: Type.Integer({ description: "How many live ones the reader has" }),
        /** Ids of those that ask the reader to sponsor them. */
        asked: Type.Array(Id()),
      }),
    }),
  },
  "GET /commitments/choices": {
    summary: "Who may sponsor a commitment, and whose figures may measure it, for the reader",
    answer: shape({ sponsors: Type.Array(Named), teams: Type.Array(Named) }),
  },
  "GET /commitments/export": {
    summary: "All commitments as CSV or JSON",
    query: shape({ format: Type.Optional(OneOf("csv", "json")) }),
    answer: FileAnswer,
  },
  "POST /commitments": {
    summary: "Commit oneself to something, in public",
    body: Written,
    answer: shape({ id: Id() }),
    status: 201,
    refusals: wrongWritten,
  },
  "GET /commitments/:id": {
    summary: "One commitment with everything that happened to it",
    params: byId,
    answer: shape({
      commitment: CommitmentShape,
      history: Type.Array(History, { description: "In order" }),
      today: Day(),
      may: shape({
        change: Type.Boolean({ description: "Change it, review it, say how it ended" }),
        reopen: Type.Boolean(),
        sponsor: Type.Boolean({ description: "Say whether one sponsors it" }),
      }),
    }),
  },
  "PUT /commitments/:id": {
    summary: "Change one's own commitment; what it was stays in its history",
    params: byId,
    body: shape({ ...fields, version: Type.Integer({ minimum: 1 }) }),
    answer: Nothing,
    refusals: { ...wrongWritten, ...changedMeanwhile, ...hasEnded },
  },
  "PUT /commitments/:id/sponsoring": {
    summary: "Say whether one sponsors it, as whoever was asked",
    params: byId,
    body: shape({ answer: OneOf("accepted", "declined"), said: Words(1000) }),
    answer: Nothing,
    refusals: hasEnded,
  },
  "POST /commitments/:id/reviews": {
    summary: "Say how it stands; the measure is noted beside it",
    params: byId,
    body: shape({ said: Prose(2000) }),
    answer: Nothing,
    refusals: hasEnded,
  },
  "POST /commitments/:id/ending": {
    summary: "Say whether it was kept, and why; the measure is noted beside it",
    params: byId,
    body: shape({
      how: OneOf(...endings),
      why: Prose(2000),
      version: Type.Integer({ minimum: 1 }),
    }),
    answer: Nothing,
    refusals: { ...changedMeanwhile, ...hasEnded },
  },
  "DELETE /commitments/:id/ending": {
    summary: "Take back that it has ended; that it was taken back stays in its history",
    params: byId,
    answer: Nothing,
    refusals: { notEnded: { status: 409, title: "This commitment has not ended" } },
  },
});
