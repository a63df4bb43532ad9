/** Who held requests: of one request, of a team, of a pair, of the organisation. Guests of vendors are told nothing of it. */
import { contract } from "#platform/http/contract.ts";
import {
  FileAnswer,
  Id,
  Instant,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { sides, verdicts } from "./mostly.ts";
import { type HolderKind, holderKinds } from "./rules.ts";

export type { HolderKind };
const periodNames = ["month", "quarter", "year", "all"] as const;
export const unknownTeam = "unknown";

const TeamOrUnknown = () =>
  Type.String({
    pattern: `^(${unknownTeam}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$`,
  });

const Named = shape({ id: Id(), name: Type.String() });
const holder = {
  kind: OneOf(...holderKinds),
  /** Null: the customer, a vendor without a name, a team that is not named. */
  team: OrNull(Named),
};
const times = {
  wallSeconds: Type.Number({ description: "To the millisecond; parts add up to the whole" }),
  workingSeconds: OrNull(
    Type.Number({ description: "By the hours of the team that serves; null: nobody knows them" }),
  ),
};
const Times = shape(times);
export type TimesAnswer = Static<typeof Times>;

const Line = shape({
  ...holder,
  throughParts: Type.Boolean({ description: "By what the request waited for, not by itself" }),
  requests: Type.Integer({ description: "How many it ever held" }),
  ...times,
});
export type LineAnswer = Static<typeof Line>;

const Held = shape({
  requests: Type.Integer(),
  open: Type.Integer(),
  timed: Type.Integer({ description: "Requests of which the working time is known" }),
  /** Null: too few to say. */
  held: OrNull(
    shape({
      whole: Times,
      /** The serving team itself; other teams and vendors; the customer. They add up to the whole. */
      own: Times,
      others: Times,
      customer: Times,
      /** The most first. */
      lines: Type.Array(Line),
    }),
  ),
});
export type HeldAnswer = Static<typeof Held>;

/** 0 to 1. */
const Share = shape({ value: Type.Number(), low: Type.Number(), high: Type.Number() });

const Mostly = shape({
  requests: Type.Integer(),
  verdict: OneOf(...verdicts),
  team: OrNull(Named),
  share: OrNull(Share),
  between: OrNull(shape({ first: OneOf(...sides), second: OneOf(...sides) })),
  more: OrNull(Type.Integer()),
});
export type MostlyAnswer = Static<typeof Mostly>;

/** By the clock, until the sums were made last. */
const Judged = shape({ ...Held.properties, mostly: Mostly });
export type JudgedAnswer = Static<typeof Judged>;

const PartNamed = shape({ id: Id(), number: Type.Integer(), title: Type.String() });
/** `until` null: it runs. */
const SpanShape = shape({ from: Instant(), until: OrNull(Instant()) });
const Segment = shape({
  ...SpanShape.properties,
  ...holder,
  throughParts: Type.Boolean(),
  /** The innermost part through which it was held and that the reader may see. */
  part: OrNull(PartNamed),
  /** The entry of this request's own history that began it. */
  stepId: OrNull(Id()),
});
export type SegmentAnswer = Static<typeof Segment>;

const Lane = shape({
  /** Null: one that the reader may not see. */
  part: OrNull(PartNamed),
  team: OrNull(Named),
  open: Type.Array(SpanShape),
  critical: Type.Array(SpanShape, { description: "When the request waited for this one" }),
});
export type LaneAnswer = Static<typeof Lane>;

const RequestHeld = shape({
  asOf: Instant(),
  from: Instant(),
  until: OrNull(Instant()),
  team: Named,
  customerTeam: OrNull(Named),
  whole: Times,
  segments: Type.Array(Segment, { description: "In order, without gap or overlap" }),
  holders: Type.Array(
    shape({ ...holder, throughParts: Type.Boolean(), ...times, holdsNow: Type.Boolean() }),
    { description: "The most first" },
  ),
  parts: Type.Array(Lane, { description: "Its parts where there are several" }),
});
export type RequestHeldAnswer = Static<typeof RequestHeld>;

const Promiser = shape({
  team: Named,
  requests: Type.Integer({ description: "With a part that it had promised" }),
  parts: Type.Integer(),
  late: Type.Integer(),
  savedSeconds: Type.Number({ description: "Wall time, had each been done when promised" }),
});

const TeamHeld = shape({
  team: Named,
  period: OneOf(...periodNames),
  asOf: Instant(),
  ...Judged.properties,
  /** Teams whose requests it held, the most first. */
  holdsFor: Type.Array(shape({ team: Named, requests: Type.Integer(), ...times })),
  promisers: Type.Array(Promiser),
});
export type TeamHeldAnswer = Static<typeof TeamHeld>;

const PairHeld = shape({
  provider: Named,
  customer: shape({ id: Type.String(), name: Type.String() }),
  period: OneOf(...periodNames),
  asOf: Instant(),
  there: Judged,
  /** Null where nobody knows who asked, or a team asks itself. */
  back: OrNull(Judged),
});
export type PairHeldAnswer = Static<typeof PairHeld>;

const HouseHeld = shape({
  period: OneOf(...periodNames),
  asOf: Instant(),
  ...Held.properties,
  /** Who waits for whom, the most first. */
  flow: Type.Array(shape({ from: Named, ...holder, requests: Type.Integer(), ...times })),
  teams: Type.Array(shape({ team: Named, ...Held.properties }), {
    description: "By the time that their requests were open, the most first",
  }),
  teamsInAll: Type.Integer(),
});
export type HouseHeldAnswer = Static<typeof HouseHeld>;

const medianParts = {
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
};
const Median = shape(medianParts);

const Replayed = shape({
  withLatePart: Type.Integer(),
  parts: Type.Integer(),
  late: Type.Integer(),
  /** Until a request is done, in seconds of wall time: as it was, and in the replay. */
  wasDone: Median,
  wouldBeDone: Median,
  realSeconds: Type.Number(),
  savedSeconds: Type.Number(),
});

const Replay = shape({
  team: Named,
  by: Named,
  period: OneOf(...periodNames),
  asOf: Instant(),
  /** All that the team was asked, and those with a part that the other team had promised: all figures are of these. */
  requests: Type.Integer(),
  withPart: Type.Integer(),
  /** Null: too few to say. */
  replayed: OrNull(Replayed),
});
export type ReplayAnswer = Static<typeof Replay>;

const period = Type.Optional(OneOf(...periodNames));
const byId = shape({ id: Id() });

export const waitingContract = contract({
  "GET /requests/:id/holders": {
    summary: "Who held a request, piece by piece, through all that it waited for",
    params: byId,
    answer: RequestHeld,
  },
  "GET /holders": {
    summary: "Who waits for whom, over all that was asked in a period",
    query: shape({ period }),
    answer: HouseHeld,
  },
  "GET /holders/export": {
    summary: "Who held what each team was asked, or one of them, as CSV: a row for each holder",
    query: shape({ team: Type.Optional(Id()), period }),
    answer: FileAnswer,
  },
  "GET /teams/:id/holders": {
    summary: "Who held what a team was asked, and what it held of others",
    params: byId,
    query: shape({ period }),
    answer: TeamHeld,
  },
  "GET /teams/:id/holders/if": {
    summary: "A team's requests replayed as if another team had kept its promise for their parts",
    params: byId,
    query: shape({ team: Id(), period }),
    answer: Replay,
  },
  "GET /relationships/:providerId/:customerId/holders": {
    summary: "Who held what one team asked of another, both ways",
    params: shape({
      providerId: Id(),
      customerId: TeamOrUnknown(),
    }),
    query: shape({ period }),
    answer: PairHeld,
  },
});
