/** Endpoints and shapes of what a team says of itself: its words, its hints, and the rhythm of its requests. */
import { confidences, paces } from "#contract/goals";
import { WeekShape } from "#contract/promises";
import { FigureShape } from "#contract/relationships";
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

/** In the order in which they are read: first what helps whoever is about to ask. */
export const parts = ["ask", "constraints", "hard", "proud"] as const;
export type Part = (typeof parts)[number];
/** What the figures can say about how a service is asked for. */
export const reasons = ["waits", "missing-information", "misunderstood"] as const;
export type Reason = (typeof reasons)[number];

const Named = shape({ id: Id(), name: Type.String() });
const By = OrNull(Named);
const Words = Type.String({ maxLength: 4000, pattern: "^[^\\u0000]*$" });
const Version = shape({ version: Type.Integer(), words: Words, by: By, at: Instant() });
export type VersionAnswer = Static<typeof Version>;
/** Version 0: nothing was ever said. */
const PartShape = shape({
  part: OneOf(...parts),
  words: Words,
  version: Type.Integer(),
  by: By,
  at: OrNull(Instant()),
});
export type PartAnswer = Static<typeof PartShape>;

/** A share of the requests for a service, with its 95 % interval. */
const Evidence = shape({
  reason: OneOf(...reasons),
  n: Type.Integer(),
  hits: Type.Integer(),
  value: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  firstDay: Day(),
});
export type EvidenceAnswer = Static<typeof Evidence>;
const HintShape = shape({
  id: Id(),
  says: Type.String(),
  /** Null: for every service of the team. */
  service: OrNull(Named),
  /** What the figures say to it now; null where it came from experience, or where they say it no more. */
  evidence: OrNull(Evidence),
  by: By,
  at: Instant(),
  version: Type.Integer(),
});
export type HintAnswer = Static<typeof HintShape>;

/** The team's own hours, or those of most of its services, or the organisation's. */
const Hours = shape({
  zone: Type.String(),
  week: WeekShape,
  isOpen: Type.Boolean(),
  /** When that changes; null where it never does. */
  changesAt: OrNull(Instant()),
});
export type HoursAnswer = Static<typeof Hours>;

const Portrait = shape({
  team: Named,
  words: Type.Array(PartShape),
  hints: Type.Array(HintShape),
  /** Found in the figures and not answered by a hint; for the team itself, empty for others. */
  found: Type.Array(shape({ service: Named, evidence: Evidence })),
  hours: OrNull(Hours),
  may: shape({ write: Type.Boolean() }),
});
export type PortraitAnswer = Static<typeof Portrait>;

const Claim = shape({
  kind: OneOf("asked", "replied", "weekday", "before", "after", "open"),
  /** Of how many requests or replies it is said. */
  n: Type.Integer(),
  /** 'asked' and 'replied': more than half lies in these hours. 'before' and 'after': nothing was asked then. */
  fromHour: OrNull(Type.Integer()),
  untilHour: OrNull(Type.Integer()),
  /** 'weekday': 0 for Monday, and how many times the mean of the other working days it brings. */
  weekday: OrNull(Type.Integer()),
  times: OrNull(Type.Number()),
  /** Ends of the 95 % interval of a share; of 'open' the least and most at an hour of the week. */
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});
export type ClaimAnswer = Static<typeof Claim>;

const OfWeek = Type.Array(Type.Number(), { minItems: 168, maxItems: 168 });
const Rhythm = shape({
  team: Named,
  /** By whose clock the hours count. */
  zone: Type.String(),
  firstDay: Day(),
  lastDay: Day(),
  /** How many were asked in these days. */
  n: Type.Integer(),
  /** 168 numbers, Monday 0:00 first: sums over the thirteen weeks. */
  asked: OfWeek,
  /** Null for a team so small that they would tell the day of one person. */
  serving: OrNull(
    shape({
      replied: OfWeek,
      done: OfWeek,
      /** How many are open as the hour begins, on average. */
      open: OfWeek,
    }),
  ),
  week: OrNull(WeekShape),
  claims: Type.Array(Claim),
  tooFew: Type.Boolean({ description: "Too few were asked to say anything of it in words" }),
  asOf: Instant(),
});
export type RhythmAnswer = Static<typeof Rhythm>;

const Priority = shape({
  id: Id(),
  name: Type.String(),
  byDay: Day(),
  /** Of the target that lags most; null where nothing can be said. */
  pace: OrNull(OneOf(...paces)),
  /** As it was said at the newest check-in. */
  confidence: OrNull(OneOf(...confidences)),
  /** The other teams that share it; none for a goal of the organisation. */
  others: Type.Array(Named),
});
export type PriorityAnswer = Static<typeof Priority>;
const Priorities = shape({
  team: Named,
  /** Its open goals that have begun, those that end first first. */
  own: Type.Array(Priority),
  /** Those of the teams above it and of the organisation. */
  above: Type.Array(Priority),
});
export type PrioritiesAnswer = Static<typeof Priorities>;

const Mending = shape({
  team: Named,
  asOf: Instant(),
  /** Of what it was asked in the last 90 days. */
  waits: shape({
    n: Type.Integer(),
    /** Shares of the time that they were open; null: too few to say. */
    own: OrNull(Type.Number()),
    /** The largest three beside itself. */
    holders: Type.Array(
      shape({
        kind: OneOf("customer", "team", "vendor", "another"),
        team: OrNull(Named),
        share: Type.Number(),
      }),
    ),
  }),
  /** Requests right the first time in a row; days since the last defect, null where none is known. */
  streak: shape({ present: Type.Integer(), days: OrNull(Type.Integer()) }),
  /** What lacked something at the start, of all of the last 90 days. */
  returned: FigureShape,
  actions: shape({
    open: Type.Integer(),
    overdue: Type.Integer(),
    done: Type.Integer(),
    worked: Type.Integer(),
  }),
});
export type MendingAnswer = Static<typeof Mending>;

const byId = shape({ id: Id() });
const byPart = shape({ id: Id(), part: OneOf(...parts) });
const byReason = shape({ id: Id(), reason: OneOf(...reasons) });
const Says = Line(160);
const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
const enoughHints = {
  enoughHints: { status: 409, title: "There are five hints already: more are not read" },
} as const;
const otherTeam = { status: 422, title: "This service belongs to another team" } as const;

export const portraitsContract = contract({
  "GET /teams/:id/portrait": {
    summary: "What a team says of itself: its words, its hints, and whether it is open now",
    params: byId,
    answer: Portrait,
  },
  "GET /teams/:id/words": {
    summary: "Every version of what a team has said of itself, the newest first; to keep elsewhere",
    params: byId,
    answer: shape({
      team: Named,
      parts: Type.Array(shape({ part: OneOf(...parts), versions: Type.Array(Version) })),
      more: Type.Boolean({ description: "Whether a part has more than its newest 500" }),
    }),
  },
  "GET /teams/:id/words/:part": {
    summary: "The versions of one part of what a team says of itself, the newest first",
    params: byPart,
    query: shape({
      /** Only versions before this one. */
      before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })),
    }),
    answer: shape({ team: Named, versions: Type.Array(Version), more: Type.Boolean() }),
  },
  "PUT /teams/:id/words/:part": {
    summary: "Say something of your team; empty to say nothing of it any more",
    params: byPart,
    body: shape({
      words: Words,
      /** The version that was read; 0 where nothing was said. */
      version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
    }),
    answer: PartShape,
    refusals: changedMeanwhile,
  },
  "POST /teams/:id/hints": {
    summary: "Add a hint to the form of one service of your team, or of all",
    params: byId,
    body: shape({ serviceId: OrNull(Id()), says: Says, reason: OrNull(OneOf(...reasons)) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      ...enoughHints,
      otherTeam,
      notFound: { status: 409, title: "The figures do not say this, or not any more" },
    },
  },
  "PUT /hints/:id": {
    summary: "Change what a hint says, or for which service",
    params: byId,
    body: shape({
      serviceId: OrNull(Id()),
      says: Says,
      version: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
    }),
    answer: Nothing,
    refusals: { ...changedMeanwhile, ...enoughHints, otherTeam },
  },
  "POST /hints/:id/retire": {
    summary: "Take a hint away from the forms",
    params: byId,
    answer: Nothing,
  },
  "POST /hints/:id/restore": {
    summary: "Put a hint that was taken away back on the forms",
    params: byId,
    answer: Nothing,
    refusals: enoughHints,
  },
  "GET /services/:id/hints": {
    summary: "What helps to ask for a service, as its team says",
    params: byId,
    answer: shape({ team: Named, rows: Type.Array(HintShape), saysHowToAsk: Type.Boolean() }),
  },
  "PUT /services/:id/set-aside/:reason": {
    summary: "Answer what the figures say about a service of your team without a hint, for now",
    params: byReason,
    answer: Nothing,
  },
  "DELETE /services/:id/set-aside/:reason": {
    summary: "Let the figures say it again",
    params: byReason,
    answer: Nothing,
  },
  "GET /teams/:id/priorities": {
    summary: "What comes first for a team now: its open goals, and those that stand above them",
    params: byId,
    answer: Priorities,
  },
  "GET /teams/:id/mending": {
    summary: "What a team's requests wait for, how long nothing was wrong, and what it is mending",
    params: byId,
    answer: Mending,
  },
  "GET /teams/:id/rhythm": {
    summary: "A week with a team: what is asked, answered, done and open, hour by hour",
    params: byId,
    answer: Rhythm,
  },
});
