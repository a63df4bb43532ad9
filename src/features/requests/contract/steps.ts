/** The steps on a request. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Line,
  Nothing,
  OneOf,
  OrNull,
  Prose,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import {
  impacts,
  causes,
  params,
  version,
  attachmentIds,
  acting,
  writing,
  RequestDetail,
} from "./shapes.ts";

export const stepsContract = contract({
  "POST /requests/:id/take": {
    summary: "Take a request: I do this",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: { ...acting, taken: { status: 409, title: "Someone else has taken it" } },
  },
  "POST /requests/:id/assign": {
    summary: "Give a request to a member of the team, or to nobody",
    params,
    body: shape({ personId: OrNull(Id()), version }),
    answer: RequestDetail,
    refusals: {
      ...acting,
      notInTeam: { status: 422, title: "Only a member of the team can hold it" },
    },
  },
  "POST /requests/:id/replies": {
    summary: "Reply: the customer sees it",
    params,
    body: shape({
      body: Prose(50_000),
      attachmentIds,
      mentionIds: Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true })),
      then: Type.Optional(OneOf("wait-for-customer", "finish")),
      version,
    }),
    answer: RequestDetail,
    status: 201,
    refusals: writing,
  },
  "POST /requests/:id/notes": {
    summary: "Write a note: the serving team sees it, the customer never",
    params,
    body: shape({
      body: Prose(50_000),
      attachmentIds,
      mentionIds: Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true })),
      version,
    }),
    answer: RequestDetail,
    status: 201,
    refusals: writing,
  },
  "POST /requests/:id/wait": {
    summary: "Say that the work waits for the customer or a vendor, and for what",
    params,
    body: shape({
      for: OneOf("customer", "vendor"),
      reason: Line(500),
      notSaidAtStart: Type.Optional(
        Type.Boolean({
          description: "The customer is asked for what should have been said when it was asked",
        }),
      ),
      version,
    }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/resume": {
    summary: "Go on after waiting",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/say-by-when": {
    summary: "Not now, because: say by which day the next step comes; both sides read it",
    params,
    body: shape({ until: Day(), reason: Line(500), version }),
    answer: RequestDetail,
    refusals: {
      ...acting,
      dayOutOfReach: { status: 422, title: "From today on, and at most a year ahead" },
    },
  },
  "POST /requests/:id/finish": {
    summary: "Done: asks the customer whether it was right",
    params,
    body: shape({ words: Type.Optional(Prose(50_000)), version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/confirm": {
    summary: "Yes, it was right",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/reopen": {
    summary: "No, something is missing: reopens it as a defect",
    params,
    body: shape({ cause: OneOf(...causes), whatIsMissing: Prose(5_000), version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/withdraw": {
    summary: "It is not needed any more",
    params,
    body: shape({ reason: Type.Optional(Line(500)), version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/hand-over": {
    summary: "Hand it to another team, with the reason; 'misrouted' says it was never for us",
    params,
    body: shape({
      teamId: Id(),
      serviceId: Type.Optional(Id()),
      reason: Line(1_000),
      misrouted: Type.Boolean(),
      version,
    }),
    answer: RequestDetail,
    refusals: { ...acting, sameTeam: { status: 422, title: "It is already with that team" } },
  },
  "POST /requests/:id/merge": {
    summary: "It is the same as another request: the other one goes on",
    params,
    body: shape({ intoId: Id(), version }),
    answer: RequestDetail,
    refusals: {
      ...acting,
      notAlike: { status: 422, title: "These two cannot become one" },
    },
  },
  "POST /requests/:id/split": {
    summary: "It was not the same after all: a request of its own again, as it stood before",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: {
      ...acting,
      otherGoneOn: {
        status: 409,
        title: "The other one has itself gone on in another; split that one first",
      },
    },
  },
  "POST /requests/:id/links": {
    summary: "Link a related request",
    params,
    body: shape({ toId: Id() }),
    answer: Nothing,
    refusals: { ...acting, itself: { status: 422, title: "A request cannot be linked to itself" } },
  },
  "DELETE /requests/:id/links/:otherId": {
    summary: "Take a link away",
    params: shape({ id: Id(), otherId: Id() }),
    answer: Nothing,
    refusals: acting,
  },
  "POST /requests/:id/impact": {
    summary: "Change how much depends on it; what has passed of its promise stays passed",
    params,
    body: shape({ impact: OneOf(...impacts), version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "PATCH /requests/:id": {
    summary: "Correct the title or the description",
    params,
    body: shape({
      title: Type.Optional(Line(300)),
      description: Type.Optional(Type.String({ maxLength: 50_000, pattern: "^[^\\u0000]*$" })),
      version: Type.Integer(),
    }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/undo": {
    summary: "Take back your own last step, within two minutes and before anyone else's",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: {
      ...acting,
      notUndoable: { status: 409, title: "That step cannot be taken back any more" },
    },
  },
});
