/** Endpoints of coffee for two across teams. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Nothing,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { Named } from "./shapes.ts";

export const coffeeSaid = ["met", "not-this-month"] as const;
export type CoffeeSaid = (typeof coffeeSaid)[number];

const CoffeePair = shape({
  id: Id(),
  month: Type.String({ description: "2026-11" }),
  with: OrNull(Named),
  team: Named,
  ownTeam: Named,
  why: OneOf("cold", "strangers"),
  question: Type.String(),
  /** What the reader said; what the other one said is theirs. */
  said: OrNull(OneOf(...coffeeSaid)),
});
export type CoffeePairAnswer = Static<typeof CoffeePair>;

/** No row in the audit log: who is in, and who met whom, is shown to nobody. */
const alone = { leavesNoAct: true } as const;

export const coffeeContract = contract({
  "GET /coffee": {
    summary:
      "Whether one would have a coffee with somebody from another team, and with whom it was drawn",
    answer: shape({
      isIn: Type.Boolean(),
      teams: Type.Array(Named, { description: "Named ones; none: any other team" }),
      /** Fewer than five people are left in the teams that they named, so that they are not drawn. */
      isLeftOut: Type.Boolean(),
      /** Nobody was found this month; they are the first to be drawn next. */
      waits: Type.Boolean(),
      pairs: Type.Array(CoffeePair, { description: "The newest first, of a year" }),
      nextDraw: Day(),
    }),
  },
  "PUT /coffee": {
    summary: "Be drawn each month for a coffee with somebody from another team",
    body: shape({ teamIds: Type.Array(Id(), { maxItems: 20, uniqueItems: true }) }),
    answer: Nothing,
    refusals: {
      tooFewPeople: {
        status: 422,
        title: "Fewer than five people are in those teams, so that it would be seen who is not in",
      },
      unknownTeam: { status: 422, title: "Each of the teams is an open one of the house" },
      inNoTeam: {
        status: 409,
        title: "You are in no team yet, so that nobody is from another one",
      },
    },
    ...alone,
  },
  "DELETE /coffee": { summary: "Be drawn no more", answer: Nothing, ...alone },
  "PUT /coffee/:id": {
    summary: "Say whether the two met; null takes it back",
    params: shape({ id: Id() }),
    body: shape({ said: OrNull(OneOf(...coffeeSaid)) }),
    answer: Nothing,
    ...alone,
  },
});
