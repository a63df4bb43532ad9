/** Endpoints of goals, their targets and check-ins. */
import { contract } from "#platform/http/contract.ts";
import { Day, Id, Nothing, OneOf, OrNull, Prose, Type, shape } from "#platform/http/shapes.ts";
import {
  Amount,
  changedMeanwhile,
  CheckInShape,
  confidences,
  EventShape,
  GoalBody,
  GoalChange,
  GoalShape,
  InitiativeShape,
  Named,
  ReadingShape,
  TargetBody,
  TargetChange,
  TensionShape,
  TypedShape,
  Version,
  Words,
} from "./shapes.ts";

const byId = shape({ id: Id() });
const ofTarget = shape({ id: Id(), targetId: Id() });
const ofValue = shape({ id: Id(), targetId: Id(), day: Day() });
const created = shape({ id: Id() });

const wrongTeam = {
  status: 422,
  title: "A goal is one of teams of the house that are open",
} as const;
const wrongOwner = { status: 422, title: "The owner is a colleague who is still here" } as const;
const wrongSegment = { status: 422, title: "There is no such segment any more" } as const;
const wrongDays = { status: 422, title: "The last day lies after the first" } as const;
const circle = { status: 422, title: "The goal would stand below itself" } as const;
const tooDeep = { status: 422, title: "Goals nest seven levels deep at most" } as const;
const wrongFeed = { status: 422, title: "There is no such series or team to read from" } as const;
const wrongAim = {
  status: 422,
  title: "A share lies between 0 and 100, a time not below 0",
} as const;
const tenTargets = { status: 409, title: "A goal has ten targets at most" } as const;
const closed = { status: 409, title: "This goal is closed; open it again first" } as const;
const wrongDay = { status: 422, title: "This day lies ahead, or too far back" } as const;
const fed = { status: 409, title: "The numbers of this target come from its feed" } as const;
const placing = { wrongTeam, wrongOwner, wrongSegment, wrongDays, circle, tooDeep };
const aiming = { wrongFeed, wrongAim, wrongDays };
/** At most so many goals or initiatives in one answer. */
export const mostAtOnce = 2000;

export const goalsOfContract = contract({
  "GET /goals": {
    summary: "Goals from the organisation to the teams, with how far each has come",
    query: shape({
      state: Type.Optional(OneOf("open", "closed", "all")),
      /** The goals of this team. */
      team: Type.Optional(Id()),
      /** Those that the reader owns. */
      mine: Type.Optional(Type.Boolean()),
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: "^[^\\u0000]*$" })),
    }),
    answer: shape({
      rows: Type.Array(GoalShape, { description: `At most ${mostAtOnce}` }),
      more: Type.Boolean(),
      today: Day(),
      may: shape({
        write: Type.Boolean({ description: "Whether the reader may write some goal" }),
        forOrganisation: Type.Boolean(),
      }),
    }),
  },
  "GET /goals/:id": {
    summary: "One goal with its series, check-ins, what is nested in it, tensions and history",
    params: byId,
    answer: shape({
      goal: GoalShape,
      today: Day(),
      above: Type.Array(Named, { description: "From the top down" }),
      below: Type.Array(GoalShape),
      series: Type.Array(
        shape({
          targetId: Id(),
          readings: Type.Array(ReadingShape),
          typed: Type.Array(TypedShape, { description: "The newest 500, newest first" }),
        }),
      ),
      checkIns: Type.Array(CheckInShape, { description: "The newest 200, newest first" }),
      initiatives: Type.Array(InitiativeShape),
      tensions: Type.Array(TensionShape),
      events: Type.Array(EventShape, { description: "The newest 200, newest first" }),
      may: shape({ name: Type.Boolean({ description: "Say what pulls against it" }) }),
    }),
  },
  "POST /goals": {
    summary: "Set a goal, with its targets",
    body: GoalBody,
    answer: created,
    status: 201,
    refusals: { ...placing, ...aiming },
  },
  "PUT /goals/:id": {
    summary: "Change a goal; its targets are changed one by one",
    params: byId,
    body: GoalChange,
    answer: Nothing,
    refusals: { ...placing, ...changedMeanwhile, closed },
  },
  "POST /goals/:id/close": {
    summary: "Close a goal: reached, missed or dropped, and why",
    params: byId,
    body: shape({
      state: OneOf("reached", "missed", "dropped"),
      why: Words(4000),
      version: Version,
    }),
    answer: Nothing,
    refusals: { ...changedMeanwhile, closed },
  },
  "POST /goals/:id/reopen": {
    summary: "Open a closed goal again",
    params: byId,
    body: shape({ version: Version }),
    answer: Nothing,
    refusals: { ...changedMeanwhile },
  },
  "POST /goals/:id/targets": {
    summary: "Add a target",
    params: byId,
    body: TargetBody,
    answer: created,
    status: 201,
    refusals: {
      ...aiming,
      closed,
      tenTargets,
    },
  },
  "PUT /goals/:id/targets/:targetId": {
    summary: "Change a target",
    params: ofTarget,
    body: TargetChange,
    answer: Nothing,
    refusals: { ...aiming, ...changedMeanwhile, closed },
  },
  "DELETE /goals/:id/targets/:targetId": {
    summary: "Take a target away; what was measured stays",
    params: ofTarget,
    answer: Nothing,
    refusals: { closed },
  },
  "POST /goals/:id/targets/:targetId/restore": {
    summary: "Bring a target back that was taken away",
    params: ofTarget,
    answer: Nothing,
    refusals: { closed, tenTargets },
  },
  "PUT /goals/:id/targets/:targetId/values/:day": {
    summary: "Type in how far a target has come on a day",
    params: ofValue,
    body: shape({ value: Amount, note: Words(500) }),
    answer: Nothing,
    refusals: { closed, wrongDay, fed },
  },
  "DELETE /goals/:id/targets/:targetId/values/:day": {
    summary: "Take the typed value of a day away",
    params: ofValue,
    answer: Nothing,
    refusals: { closed, fed },
  },
  "POST /goals/:id/check-ins": {
    summary: "Check in: how sure you are, and a line",
    params: byId,
    body: shape({ confidence: OneOf(...confidences), words: Prose(1000) }),
    answer: created,
    status: 201,
    refusals: { closed },
  },
});

export const tensionsContract = contract({
  "GET /tensions": {
    summary: "Which goals pull against each other, the open ones first",
    query: shape({ state: Type.Optional(OneOf("open", "settled", "all")) }),
    answer: shape({ rows: Type.Array(TensionShape, { description: "At most 500" }) }),
  },
  "POST /goals/:id/tensions": {
    summary: "Say which other goal pulls against this one, and why",
    params: byId,
    body: shape({ otherId: Id(), why: Prose(2000) }),
    answer: created,
    status: 201,
    refusals: {
      closed,
      itself: { status: 422, title: "A goal does not pull against itself" },
      namedAlready: { status: 409, title: "It is named already, and not settled yet" },
    },
  },
  "POST /tensions/:id/words": {
    summary: "Say something about a tension",
    params: byId,
    body: shape({ body: Prose(4000), goalId: OrNull(Id()) }),
    answer: created,
    status: 201,
    refusals: { settled: { status: 409, title: "It is settled; open it again first" } },
  },
  "POST /tensions/:id/settle": {
    summary: "Settle a tension: what was decided",
    params: byId,
    body: shape({ decided: Prose(4000) }),
    answer: Nothing,
    refusals: { settled: { status: 409, title: "It is settled already" } },
  },
  "POST /tensions/:id/reopen": {
    summary: "Open a settled tension again; what was decided stays among the words",
    params: byId,
    answer: Nothing,
    refusals: {
      notSettled: { status: 409, title: "It is not settled" },
      namedAlready: { status: 409, title: "The two have another open tension" },
    },
  },
});
