/** Endpoints of a debrief as a whole. */
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
import { Debrief, DebriefRow, Named, Words, byId, parts, stages } from "./shapes.ts";

export const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
export const notNow = {
  notNow: { status: 409, title: "This is not done at the present stage of the debrief" },
} as const;

const Opening = shape({
  title: Line(200),
  about: Words(2000),
  teamIds: Type.Array(Id(), { minItems: 1, maxItems: 12, uniqueItems: true }),
  /** Who takes part beside the members of the teams. */
  personIds: Type.Array(Id(), { maxItems: 40, uniqueItems: true }),
  fromDay: Day(),
  untilDay: Day(),
  nameless: Type.Boolean(),
});
export type OpeningWritten = Static<typeof Opening>;

export const debriefsOfContract = contract({
  "GET /debriefs": {
    summary: "Debriefs that the reader may see, the newest first",
    query: shape({
      ...pageQuery,
      state: Type.Optional(OneOf("open", "closed", "all")),
      team: Type.Optional(Id()),
      q: Type.Optional(Line(200)),
    }),
    answer: shape({ rows: Type.Array(DebriefRow), nextCursor: OrNull(Type.String()) }),
  },
  "GET /debriefs/choices": {
    summary: "About which teams the reader may open a debrief, and who may be asked to it",
    answer: shape({ teams: Type.Array(Named), own: Type.Array(Id()), people: Type.Array(Named) }),
  },
  "POST /debriefs": {
    summary: "Open a debrief about the work of one's team",
    body: Opening,
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      notYourTeam: { status: 422, title: "One of the teams is your own" },
      wrongDays: { status: 422, title: "The days of the timeline lie behind, at most two years" },
    },
  },
  "GET /debriefs/:id": {
    summary: "One debrief with its timeline, and what was written as far as its stage shows it",
    params: byId,
    answer: Debrief,
  },
  "GET /debriefs/:id/export": {
    summary: "One debrief as a file, as far as its stage shows it",
    params: byId,
    query: shape({ format: Type.Optional(OneOf("csv", "json")) }),
    answer: FileAnswer,
  },
  "PUT /debriefs/:id/stage": {
    summary: "Move it on by one stage, or back by one with a reason",
    params: byId,
    body: shape({
      to: OneOf(...stages),
      why: Words(500),
      version: Type.Integer({ minimum: 1 }),
    }),
    answer: Nothing,
    refusals: {
      ...changedMeanwhile,
      wrongStage: { status: 422, title: "It moves by one stage at a time" },
      reasonNeeded: { status: 422, title: "A step back needs a reason" },
    },
  },
  "PUT /debriefs/:id/names": {
    summary: "Choose whether its cards carry names, before the first is written",
    params: byId,
    body: shape({ nameless: Type.Boolean(), version: Type.Integer({ minimum: 1 }) }),
    answer: Nothing,
    refusals: {
      ...changedMeanwhile,
      alreadyWritten: { status: 409, title: "Somebody has written already" },
    },
  },
  "POST /debriefs/:id/people": {
    summary: "Take part, as a member of one of its teams",
    params: byId,
    answer: Nothing,
    refusals: notNow,
  },
  "PUT /debriefs/:id/people/:personId": {
    summary: "Ask somebody to take part, or let them lead it too",
    params: shape({ id: Id(), personId: Id() }),
    body: shape({ part: OneOf(...parts) }),
    answer: Nothing,
    refusals: {
      lastToLead: { status: 409, title: "Somebody has to lead it" },
      notAColleague: { status: 422, title: "Nobody of this organisation has this id" },
    },
  },
  "DELETE /debriefs/:id/people/:personId": {
    summary: "Leave it, or take somebody out, before the writing ends; what they wrote stays",
    params: shape({ id: Id(), personId: Id() }),
    answer: Nothing,
    refusals: {
      ...notNow,
      lastToLead: { status: 409, title: "Somebody has to lead it" },
    },
  },
  "PUT /debriefs/:id/ready": {
    summary: "Say that one has written what one wanted to, or not yet",
    params: byId,
    body: shape({ isReady: Type.Boolean() }),
    answer: Nothing,
    leavesNoAct: true,
    refusals: notNow,
  },
  "POST /debriefs/:id/facts": {
    summary: "Add a dated fact to its timeline",
    params: byId,
    body: shape({ day: Day(), words: Prose(500) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      ...notNow,
      wrongDay: { status: 422, title: "A fact lies behind, on a day that there is" },
    },
  },
  "DELETE /debriefs/:id/facts/:factId": {
    summary: "Take a fact away that one has added, or as one who leads it",
    params: shape({ id: Id(), factId: Id() }),
    answer: Nothing,
    refusals: notNow,
  },
});
