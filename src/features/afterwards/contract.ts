/** The question after a finished request: asked, answered, revealed, and the figures of teams that it gives. */
import { FigureShape } from "#contract/relationships";
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const sides = ["customer", "provider"] as const;
export type Side = (typeof sides)[number];
export const verdicts = ["yes", "partly", "no"] as const;
export type Verdict = (typeof verdicts)[number];
const Named = shape({ id: Id(), name: Type.String() });

const words = {
  verdict: OneOf(...verdicts),
  how: Type.Integer({ minimum: 1, maximum: 5 }),
  said: Type.String({ maxLength: 300, pattern: "^[^\\u0000]*$" }),
};

const Mine = shape({
  side: OneOf(...sides),
  mayAnswer: Type.Boolean(),
  /** Why one was asked, in a sentence; null: nobody asked. */
  why: OrNull(Type.String()),
  answer: OrNull(shape(words)),
  version: Type.Integer({ description: "0 until one has answered" }),
});

const OfRequest = shape({
  provider: Named,
  customer: Named,
  closesAt: Instant(),
  /** Null where the reader is neither who asked nor who did it. */
  mine: OrNull(Mine),
  revealed: Type.Boolean(),
  /** Nothing before it is revealed, whoever reads. */
  answers: Type.Array(
    shape({ side: OneOf(...sides), person: Named, ...words, answeredAt: Instant() }),
  ),
});
export type OfRequestAnswer = Static<typeof OfRequest>;

/** Of what one side said; below five nothing but n. */
const SideFigures = shape({
  /** Customer: it was right. Provider: it could be done at once. */
  right: FigureShape,
  /** One of the best two of five steps. */
  good: FigureShape,
  /** Of those asked, who answered. */
  response: FigureShape,
});
export type SideFiguresAnswer = Static<typeof SideFigures>;

const Line = shape({
  provider: Named,
  /** Null: all that asked it together. */
  customer: OrNull(Named),
  /** What the customers said of the provider. */
  ofProvider: SideFigures,
  /** What the provider said of those who asked. */
  ofCustomer: SideFigures,
});
export type LineAnswer = Static<typeof Line>;

const OwnCounts = shape({
  n: Type.Integer(),
  yes: Type.Integer(),
  good: Type.Integer(),
});

const team = Type.Optional(Id());

export const afterwardsContract = contract({
  "GET /requests/:id/afterwards": {
    summary: "What both sides say after a request was finished; null where nothing is asked",
    params: shape({ id: Id() }),
    answer: shape({ question: OrNull(OfRequest) }),
  },
  "PUT /requests/:id/afterwards": {
    summary: "Answer the question after a finished request, or change your answer",
    params: shape({ id: Id() }),
    body: shape({ ...words, version: Type.Integer({ minimum: 0 }) }),
    answer: shape({ question: OrNull(OfRequest) }),
    refusals: {
      timeOver: {
        status: 409,
        title: "The time to answer is over, or both have answered: it stands as it is",
      },
      changedMeanwhile: { status: 409, title: "Your answer was changed meanwhile" },
    },
  },
  "GET /me/afterwards": {
    summary: "What you were asked and have not answered, and what was said of what you did",
    answer: shape({
      waiting: Type.Array(
        shape({
          request: shape({ id: Id(), number: Type.Integer(), title: Type.String() }),
          side: OneOf(...sides),
          other: Named,
          why: Type.String(),
          closesAt: Instant(),
        }),
      ),
      /** Of a year, revealed, each by name on its request: for you alone. */
      said: shape({
        since: Day(),
        /** By those for whom you did something. */
        byCustomers: OwnCounts,
        /** By those who did something for you. */
        byProviders: OwnCounts,
      }),
    }),
  },
  "GET /afterwards": {
    summary: "Answers after finished requests: of all teams, or of one with those it deals with",
    query: shape({ team }),
    answer: shape({
      since: Day(),
      team: OrNull(Named),
      /** All teams; or, of one, all that asked it together. */
      wholes: Type.Array(Line),
      /** Of one team: each that asked it. */
      served: Type.Array(Line),
      /** Of one team: each that it asked. */
      asked: Type.Array(Line),
    }),
  },
  "GET /afterwards/export": {
    summary: "The lines of GET /afterwards as a CSV file",
    query: shape({ team }),
    answer: FileAnswer,
  },
  "GET /afterwards/:providerId/:customerId": {
    summary: "Two teams: what each said after what the other did or asked, both ways",
    params: shape({ providerId: Id(), customerId: Id() }),
    answer: shape({ since: Day(), there: Line, back: Line }),
  },
});
