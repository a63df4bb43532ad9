/** Endpoints of the chain. */
import { contract } from "#platform/http/contract.ts";
import { FileAnswer, Id, Nothing, OneOf, Type, shape } from "#platform/http/shapes.ts";
import {
  Chain,
  Compared,
  ends,
  Exercise,
  ImportOutcome,
  ImportText,
  Sight,
  TeamSight,
} from "./contract/shapes.ts";

export type {
  ChainAnswer,
  ComparedAnswer,
  CompareRow,
  ExerciseAnswer,
  ImportOutcome,
  MissingAnswer,
  PathAnswer,
  SeenRow,
  ServiceOfTeam,
  SightAnswer,
  TeamSightAnswer,
  WaysOutAnswer,
} from "./contract/shapes.ts";
export { WaysOut } from "./contract/shapes.ts";

const unreadable = {
  status: 422,
  title: "This is neither a CSV with the columns of an export nor its JSON",
} as const;
const tooManyLines = { status: 422, title: "At most 5,000 links at once" } as const;

const byId = shape({ id: Id() });
const notYours = {
  status: 403,
  title: "Only the teams at both ends and those who lead the organisation say this",
} as const;
const withdrawn = { status: 409, title: "This link was withdrawn meanwhile" } as const;

export const chainContract = contract({
  "GET /chain": {
    summary: "The chain as a whole: services, segments, and links declared or seen in requests",
    answer: Chain,
  },
  "GET /chain/mine": {
    summary: "The reader's line of sight: paths from their own services to customers outside",
    answer: Sight,
  },
  "GET /chain/teams/:id/sight": {
    summary: "A team's line of sight: paths from what it works for to customers outside",
    params: byId,
    answer: TeamSight,
  },
  "GET /chain/compared": {
    summary: "Declared links beside those that requests of the last year show",
    query: shape({ team: Type.Optional(Id()) }),
    answer: Compared,
  },
  "GET /chain/exercise": {
    summary:
      "The exercise of a team: its services, what they are needed for, and what it may confirm",
    query: shape({ team: Type.Optional(Id()) }),
    answer: Exercise,
  },
  "POST /chain/services/:id/named": {
    summary: "Say that all is named that a service is needed for",
    params: byId,
    answer: Nothing,
    refusals: { notYours },
  },
  "POST /chain/exercise/begin": {
    summary: "Begin the exercise of a team anew; its links stay",
    body: shape({ teamId: Id() }),
    answer: Nothing,
    refusals: { notYours },
  },
  "GET /chain/export": {
    summary: "All declared links, as a file that can be brought in again",
    query: shape({ format: OneOf("csv", "json") }),
    answer: FileAnswer,
  },
  "POST /chain/import/preview": {
    summary: "What a file of links would do; nothing is changed",
    body: ImportText,
    leavesNoAct: true,
    answer: ImportOutcome,
    refusals: { unreadable, tooManyLines },
  },
  "POST /chain/import": {
    summary: "Declare the links of a file, CSV or JSON; lines that are wrong are left out",
    body: ImportText,
    answer: ImportOutcome,
    refusals: { unreadable, tooManyLines },
  },
  "POST /chain/links": {
    summary:
      "Declare that a service is needed for another, or is what a segment buys; said by the other end it confirms",
    body: shape(ends),
    answer: shape({ id: Id(), confirmed: Type.Boolean() }),
    status: 201,
    refusals: {
      notYours,
      oneEnd: { status: 422, title: "A link leads to one other service, or to one segment" },
    },
  },
  "POST /chain/links/:id/confirm": {
    summary: "Confirm a link that the other end declared",
    params: byId,
    answer: Nothing,
    refusals: { notYours, withdrawn },
  },
  "POST /chain/links/:id/unconfirm": {
    summary: "Take back that a link was confirmed",
    params: byId,
    answer: Nothing,
    refusals: { notYours, withdrawn },
  },
  "POST /chain/links/:id/withdraw": {
    summary: "Withdraw a link, by either end",
    params: byId,
    answer: Nothing,
    refusals: { notYours },
  },
  "POST /chain/links/:id/restore": {
    summary:
      "Take back that a link was withdrawn: as it stood before, or declared anew where the other end withdrew it",
    params: byId,
    answer: Nothing,
    refusals: { notYours },
  },
});
