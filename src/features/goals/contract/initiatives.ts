/** Endpoints of initiatives: what is done to bring goals about. */
import { WaysOut } from "#contract/chain";
import { contract } from "#platform/http/contract.ts";
import { Day, Id, Nothing, OneOf, Type, shape } from "#platform/http/shapes.ts";
import {
  changedMeanwhile,
  InitiativeBody,
  InitiativeChange,
  InitiativeShape,
  initiativeStates,
  Version,
  Words,
} from "./shapes.ts";

const byId = shape({ id: Id() });
const linking = {
  wrongTeam: { status: 422, title: "An initiative is one of teams of the house that are open" },
  wrongOwner: { status: 422, title: "The owner is a colleague who is still here" },
  wrongDays: { status: 422, title: "The last day lies before the first" },
  wrongGoal: { status: 422, title: "There is no such goal or target" },
  wrongService: { status: 422, title: "There is no such service, or it is not open to you" },
} as const;

export const initiativesContract = contract({
  "GET /initiatives": {
    summary: "Initiatives, by the day on which they start",
    query: shape({
      state: Type.Optional(OneOf(...initiativeStates, "present")),
      team: Type.Optional(Id()),
      mine: Type.Optional(Type.Boolean()),
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: "^[^\\u0000]*$" })),
    }),
    answer: shape({
      rows: Type.Array(InitiativeShape, { description: "At most 2000" }),
      today: Day(),
      may: shape({ write: Type.Boolean() }),
    }),
  },
  "GET /initiatives/:id": {
    summary: "One initiative",
    params: byId,
    answer: shape({ initiative: InitiativeShape, today: Day() }),
  },
  "GET /initiatives/:id/ways-out": {
    summary: "The ways from the services that an initiative touches to customers outside",
    params: byId,
    answer: WaysOut,
  },
  "POST /initiatives": {
    summary: "Begin an initiative",
    body: InitiativeBody,
    answer: shape({ id: Id() }),
    status: 201,
    refusals: linking,
  },
  "PUT /initiatives/:id": {
    summary: "Change an initiative",
    params: byId,
    body: InitiativeChange,
    answer: Nothing,
    refusals: { ...linking, ...changedMeanwhile },
  },
  "POST /initiatives/:id/end": {
    summary: "End an initiative before its day, and say why",
    params: byId,
    body: shape({ why: Words(2000), version: Version }),
    answer: Nothing,
    refusals: {
      ...changedMeanwhile,
      ended: { status: 409, title: "It has ended already" },
    },
  },
  "POST /initiatives/:id/resume": {
    summary: "Take the early end of an initiative back",
    params: byId,
    body: shape({ version: Version }),
    answer: Nothing,
    refusals: { ...changedMeanwhile, running: { status: 409, title: "It was not ended early" } },
  },
});
