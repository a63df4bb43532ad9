/** Shapes of the chain: links between services, to customers outside, and the line of sight. */
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

const Named = shape({ id: Id(), name: Type.String() });
const Service = shape({ id: Id(), name: Type.String(), teamId: Id() });

const Seen = shape({
  requests: Type.Integer({ description: "Of the last year, confidential ones left out" }),
  medianSeconds: OrNull(
    Type.Number({
      description:
        "By the clock until done; null below five requests, and while more than half still wait",
    }),
  ),
});

export const ends = {
  fromServiceId: Id(),
  toServiceId: OrNull(Id()),
  toSegmentId: OrNull(Id()),
};
const Link = shape(
  {
    /** Null: nobody declared it, requests show it. */
    id: OrNull(Id()),
    ...ends,
    declared: Type.Boolean(),
    confirmed: Type.Boolean(),
    seen: OrNull(Seen),
    weakest: Type.Boolean({
      description: "The one link of the whole with the largest median wait times volume",
    }),
  },
  "From the service that serves to the service it is needed for, or to the segment that buys: one of the two is null",
);

export const Chain = shape({
  teams: Type.Array(Named),
  services: Type.Array(Service),
  segments: Type.Array(Named),
  links: Type.Array(Link),
  circles: Type.Array(Type.Array(Id()), {
    description: "Services that are needed for each other in a circle, over declared links",
  }),
  asOf: OrNull(Instant()),
});
export type ChainAnswer = Static<typeof Chain>;

const ServiceOfTeam = shape({ id: Id(), name: Type.String(), team: Named });
export type ServiceOfTeam = Static<typeof ServiceOfTeam>;
const ClockTime = OrNull(
  shape({ amount: Type.Integer(), unit: OneOf("minutes", "hours", "days") }),
);

const Path = shape({
  /** From one's own service on; each is needed for the next, and the last is what the segment buys. */
  services: Type.Array(ServiceOfTeam),
  segment: shape({
    id: Id(),
    name: Type.String(),
    firstAnswer: ClockTime,
    solved: ClockTime,
    courtesy: Type.String(),
    outcome: OrNull(
      shape({
        id: Id(),
        name: Type.String(),
        unit: Type.String(),
        day: Day(),
        value: Type.Number(),
        change: OrNull(OneOf("better", "worse", "same")),
      }),
    ),
  }),
  links: Type.Array(shape({ id: Id(), confirmed: Type.Boolean(), seen: OrNull(Seen) }), {
    description: "As many as services: the last one leads outside",
  }),
  weakest: OrNull(
    Type.Integer({ description: "Place among the links of the largest median wait times volume" }),
  ),
});
export type PathAnswer = Static<typeof Path>;

const Share = shape({
  people: Type.Integer(),
  /** Of these so many have a path to a segment. */
  withPath: Type.Integer(),
});
const missingKinds = ["no-team", "no-service", "next-link"] as const;
const Missing = shape({
  kind: OneOf(...missingKinds),
  /** Services to which one's own lead and of which nobody has said what they are needed for; empty where it ends in a circle. */
  services: Type.Array(
    shape({ service: ServiceOfTeam, mayName: Type.Boolean({ description: "By the reader" }) }),
  ),
});
export type MissingAnswer = Static<typeof Missing>;

const waysOut = {
  /** All that is reached, those of the shortest ways first. */
  segments: Type.Array(Named),
  paths: Type.Array(Path, { description: "At most three, one for each segment first" }),
  more: Type.Integer({ description: "How many there are beside these" }),
  missing: OrNull(Missing),
};

/** Whom some services serve outside, through whom. */
export const WaysOut = shape(waysOut);
export type WaysOutAnswer = Static<typeof WaysOut>;

export const TeamSight = shape({ team: Named, ...waysOut });
export type TeamSightAnswer = Static<typeof TeamSight>;

export const Sight = shape({
  teams: Type.Array(
    shape({ id: Id(), name: Type.String(), services: Type.Integer(), share: Share }),
    { description: "The reader's own" },
  ),
  ...waysOut,
  share: Share,
});
export type SightAnswer = Static<typeof Sight>;

const CompareRow = shape({
  id: Id(),
  from: ServiceOfTeam,
  to: OrNull(ServiceOfTeam),
  segment: OrNull(Named),
  declaredAt: Instant(),
  declaredBy: OrNull(Named),
  confirmed: Type.Boolean(),
  seen: OrNull(Seen),
  /** Requests of one of the two are confidential, so that nothing of them is counted. */
  uncounted: Type.Boolean(),
  /** What the other team asked without a word of what for, where it may be for another of its services too. */
  perhaps: OrNull(Seen),
  weakest: Type.Boolean(),
  may: shape({ confirm: Type.Boolean(), withdraw: Type.Boolean() }),
});
export type CompareRow = Static<typeof CompareRow>;
const SeenRow = shape({
  from: ServiceOfTeam,
  /** Null: it was asked for the team, and requests do not say for which of its services. */
  to: OrNull(ServiceOfTeam),
  /** Customers outside who waited, and to whom no way leads; then there is neither service nor team. */
  segment: OrNull(Named),
  team: OrNull(Named),
  seen: Seen,
  mayDeclare: Type.Boolean(),
  /** What `to` may be where it is null. */
  choices: Type.Array(Named),
});
export type SeenRow = Static<typeof SeenRow>;
export const Compared = shape({
  agreed: Type.Array(CompareRow),
  unused: Type.Array(CompareRow),
  undeclared: Type.Array(SeenRow),
  totals: shape({
    agreed: Type.Integer(),
    unused: Type.Integer(),
    undeclared: Type.Integer(),
    unconfirmed: Type.Integer(),
  }),
  circles: Type.Array(Type.Array(ServiceOfTeam)),
  /** Who held most of what the team at the far end of these links asked in a year; nothing of fewer than five requests. */
  held: Type.Array(
    shape({
      providerId: Id(),
      customerId: Id(),
      kind: OneOf("team", "customer", "vendor", "another"),
      team: OrNull(Named),
      share: Type.Number({ description: "Of the time that these requests were open" }),
    }),
  ),
  teams: Type.Array(Named),
  asOf: OrNull(Instant()),
});
export type ComparedAnswer = Static<typeof Compared>;

export const Exercise = shape({
  team: OrNull(Named),
  /** Whether the reader is of the team: others look on. */
  mayName: Type.Boolean(),
  teams: Type.Array(Named, { description: "The reader's own" }),
  services: Type.Array(
    shape({
      id: Id(),
      name: Type.String(),
      named: Type.Boolean({ description: "The team has said all that it is needed for" }),
      links: Type.Array(CompareRow),
      suggestions: Type.Array(SeenRow, { description: "What requests show and nobody declared" }),
    }),
  ),
  toConfirm: Type.Array(CompareRow, {
    description: "What others named and the reader may confirm",
  }),
  segments: Type.Array(Named),
  choices: Type.Array(ServiceOfTeam, { description: "Every service that one may be needed for" }),
  share: Share,
});
export type ExerciseAnswer = Static<typeof Exercise>;

export const ImportText = shape({
  text: Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" }),
});
export const ImportOutcome = shape({
  totals: shape({
    new: Type.Integer(),
    confirms: Type.Integer(),
    same: Type.Integer(),
    wrong: Type.Integer(),
  }),
  wrong: Type.Array(shape({ line: Type.Integer(), says: Type.String() }), {
    description: "The first 500 that are left out; lines as an editor counts them",
  }),
  links: Type.Array(
    shape({
      line: Type.Integer(),
      from: Type.String(),
      to: Type.String(),
      state: OneOf("new", "confirms"),
    }),
    { description: "The first 200 that are taken" },
  ),
});
export type ImportOutcome = Static<typeof ImportOutcome>;
