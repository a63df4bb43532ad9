/** Endpoints of actions: what is to be done, by whom, until when, and the figure that it should move. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
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
import { changedMeanwhile, notNow } from "./debriefs.ts";
import { Action, Words, actionStates, byId, measures } from "./shapes.ts";

const fields = {
  what: Line(300),
  ownerId: Id(),
  dueDay: Day(),
  measure: OneOf(...measures),
  /** Where no figure fits: by what one will see it. */
  words: Words(500),
  teamId: OrNull(Id()),
  /** Whose requests alone count; null: all that the team is asked. */
  customerTeamId: OrNull(Id()),
};
const Written = shape(fields);
export type ActionWritten = Static<typeof Written>;

const ofAction = shape({ id: Id(), actionId: Id() });
const which = {
  team: Type.Optional(Id()),
  state: Type.Optional(OneOf(...actionStates)),
};

export const actionsContract = contract({
  "PUT /debriefs/:id/actions/:actionId": {
    summary: "Write an action, or write it anew; its id is made by the writer, its version 0 then",
    params: ofAction,
    body: shape({ ...fields, version: Type.Integer({ minimum: 0 }) }),
    answer: Nothing,
    refusals: {
      ...notNow,
      ...changedMeanwhile,
      threeAtMost: { status: 409, title: "Three actions are the most" },
      wrongMeasure: { status: 422, title: "A figure needs its team; without one, say it in words" },
      wrongDay: { status: 422, title: "The day lies ahead, at most a year" },
      wrongOwner: { status: 422, title: "The owner is one of those who take part" },
    },
  },
  "DELETE /debriefs/:id/actions/:actionId": {
    summary: "Take an action away while they are being written",
    params: ofAction,
    answer: Nothing,
    refusals: notNow,
  },
  "GET /actions": {
    summary:
      "Actions of debriefs and after surveys: open ones by their day, then ended ones, the newest first",
    query: shape({ ...pageQuery, ...which }),
    answer: shape({
      rows: Type.Array(Action),
      nextCursor: OrNull(Type.String()),
      counts: shape({
        open: Type.Integer({ description: "Of which `overdue` are overdue" }),
        overdue: Type.Integer(),
        done: Type.Integer(),
        notDone: Type.Integer(),
        worked: Type.Integer({ description: "Done, and the figure moved the right way" }),
      }),
    }),
  },
  "GET /actions/mine": {
    summary: "The reader's own open actions, the next first",
    answer: shape({ rows: Type.Array(Action), today: Day() }),
  },
  "GET /actions/export": {
    summary: "All actions as CSV or JSON",
    query: shape({ ...which, format: Type.Optional(OneOf("csv", "json")) }),
    answer: FileAnswer,
  },
  "POST /actions/:id/ending": {
    summary:
      "Say whether it was done, with a word on it; as its owner or who leads the debrief or the team",
    params: byId,
    body: shape({
      how: OneOf("done", "not-done"),
      said: Prose(1000),
      version: Type.Integer({ minimum: 1 }),
    }),
    answer: Nothing,
    refusals: {
      ...changedMeanwhile,
      hasEnded: { status: 409, title: "This action has ended" },
      stillWritten: { status: 409, title: "The actions of this debrief are still being written" },
    },
  },
  "DELETE /actions/:id/ending": {
    summary: "Take back that it has ended",
    params: byId,
    answer: Nothing,
    refusals: { notEnded: { status: 409, title: "This action has not ended" } },
  },
});
