/** Endpoints and shapes of the chain: links between services, to customers outside, and the line of sight. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  Nothing,
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

const ends = {
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

const Chain = shape({
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

const Sight = shape({
  teams: Type.Array(
    shape({ id: Id(), name: Type.String(), services: Type.Integer(), share: Share }),
    { description: "The reader's own" },
  ),
  paths: Type.Array(Path, { description: "At most three, one for each segment first" }),
  more: Type.Integer({ description: "How many there are beside these" }),
  missing: OrNull(Missing),
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
  team: Named,
  seen: Seen,
  mayDeclare: Type.Boolean(),
  /** What `to` may be where it is null. */
  choices: Type.Array(Named),
});
export type SeenRow = Static<typeof SeenRow>;
const Compared = shape({
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
  teams: Type.Array(Named),
  asOf: OrNull(Instant()),
});
export type ComparedAnswer = Static<typeof Compared>;

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
  "GET /chain/compared": {
    summary: "Declared links beside those that requests of the last year show",
    query: shape({ team: Type.Optional(Id()) }),
    answer: Compared,
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
    summary: "Take back that a link was withdrawn: it stands as it stood before",
    params: byId,
    answer: Nothing,
    refusals: { notYours },
  },
});
