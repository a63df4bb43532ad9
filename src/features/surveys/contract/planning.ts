/** Whom a wave would ask, and what those of a year would. */
import { Day, Id, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import { groupKinds } from "./items.ts";

export const Named = shape({ id: Id(), name: Type.String() });

export const mostWavesAtOnce = 12;

export const Planned = shape({
  kind: OneOf(...groupKinds),
  provider: OrNull(Named),
  team: OrNull(Named),
  eligible: Type.Integer(),
  asked: Type.Integer(),
});

export const PlannedAhead = shape({
  /** Null: one of those that are asked about. */
  waveId: OrNull(Id()),
  survey: Named,
  opensOn: Day(),
  people: Type.Integer(),
  spared: Type.Integer(),
  short: Type.Array(
    shape({
      kind: OneOf(...groupKinds),
      provider: OrNull(Named),
      team: OrNull(Named),
      eligible: Type.Integer(),
      wanted: Type.Integer({
        description: "How many would be asked if nobody had to be left alone",
      }),
    }),
    {
      description:
        "Relationships of which too few are left to be heard on their own, since they were asked something in the month before",
    },
  ),
  isGuess: Type.Boolean({
    description: "Its dealings lie ahead in part: as many days until today stand for them",
  }),
});

export const Plan = shape({
  /** How many people are asked, and about how many teams together. */
  people: Type.Integer(),
  forms: Type.Integer(),
  /** How many know a team well enough to be asked, but will have been asked something in the month before. */
  spared: Type.Integer(),
  groups: Type.Array(Planned),
  /** Teams about which nobody is asked, since too few can be. */
  unheard: Type.Array(
    shape({ kind: OneOf(...groupKinds), provider: Named, eligible: Type.Integer() }),
  ),
  /** Every wave of the next twelve months, in the order in which they open: those that are planned, and these. */
  ahead: Type.Array(PlannedAhead),
  /** How many of these open later than that. */
  later: Type.Integer(),
});
