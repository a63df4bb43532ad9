/** What lingers, and whose the smallest next step is. Guests of vendors are told nothing of it. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { nextSteps } from "./rules.ts";

export type { NextStep } from "./rules.ts";

const Named = shape({ id: Id(), name: Type.String() });

const UsualShape = shape({
  of: OneOf("service", "team"),
  name: Type.String(),
  seconds: Type.Number({ description: "Working time within which nine in ten steps come" }),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  days: OrNull(
    Type.Number({ description: "The same in working days of the team, by their mean length" }),
  ),
  gaps: Type.Integer({ description: "From so many stretches without a step" }),
  requests: Type.Integer(),
  asOf: Instant(),
});

const Quiet = shape({
  request: shape({ id: Id(), number: Type.Integer(), title: Type.String() }),
  team: Named,
  since: Instant(),
  workingDays: Type.Integer({ description: "Working days since then, of the team that serves" }),
  saidUntil: OrNull(Day()),
  usual: OrNull(UsualShape),
  step: OneOf(...nextSteps),
  mine: Type.Boolean(),
  person: OrNull(Named),
  /** Whose step it is where it is no person's, or they are away. */
  ofTeam: OrNull(Named),
});
export type QuietAnswer = Static<typeof Quiet>;

const OfRequest = shape({
  asOf: Instant(),
  quiet: OrNull(Quiet),
  /** A request that waits for a part is as quiet as the innermost one. */
  through: OneOf("itself", "part", "unseen-part"),
});
export type RequestQuietAnswer = Static<typeof OfRequest>;

const Mine = shape({
  asOf: Instant(),
  rows: Type.Array(Quiet, { description: "Yours to move; the longest first, a yes last" }),
  hasMore: Type.Boolean(),
  led: Type.Array(Named, { description: "Teams of which you may see how much lingers" }),
});
export type MineAnswer = Static<typeof Mine>;

const counts = {
  open: Type.Integer({ description: "Open requests, without confidential ones" }),
  /** Null: too few to say. With the team itself, and with its customers. */
  lingering: OrNull(shape({ own: Type.Integer(), customers: Type.Integer() })),
};
const TeamLine = shape({
  service: OrNull(Named),
  ...counts,
  usual: OrNull(UsualShape),
  steps: Type.Array(shape({ step: OneOf(...nextSteps), requests: Type.Integer() })),
});
const OfTeam = shape({
  team: Named,
  asOf: Instant(),
  ...counts,
  services: Type.Array(TeamLine, { description: "What lingers most first" }),
});
export type TeamLingeringAnswer = Static<typeof OfTeam>;

const byId = shape({ id: Id() });

export const lingeringContract = contract({
  "GET /lingering": {
    summary: "What has been quiet for longer than usual and is yours to move",
    answer: Mine,
  },
  "GET /requests/:id/lingering": {
    summary: "Whether a request has been quiet for longer than usual, and whose the next step is",
    params: byId,
    answer: OfRequest,
  },
  "GET /teams/:id/lingering": {
    summary: "How much of a team's open work lingers, by service; for who leads it",
    params: byId,
    answer: OfTeam,
  },
});
