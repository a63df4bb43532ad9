/** Shapes of debriefs. */
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

export const stages = ["write", "group", "vote", "discuss", "act", "closed"] as const;
export type Stage = (typeof stages)[number];
export const kinds = [
  "initiative",
  "promise",
  "defects",
  "agreement",
  "commitment",
  "team",
] as const;
export type DebriefKind = (typeof kinds)[number];
export const questions = ["well", "badly", "puzzle"] as const;
export type Question = (typeof questions)[number];
export const parts = ["facilitator", "participant"] as const;
export type Part = (typeof parts)[number];
export const measures = ["words", "promise-kept", "right-first-time", "done"] as const;
/** In words, or a figure of a team, or of what a team does for another one. */
export type ActionMeasure = (typeof measures)[number];
export const actionStates = ["open", "overdue", "done", "not-done"] as const;
export type ActionState = (typeof actionStates)[number];

export const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
export const Named = shape({ id: Id(), name: Type.String() });
export type NamedThing = Static<typeof Named>;
export const byId = shape({ id: Id() });

export const DebriefRow = shape({
  id: Id(),
  title: Type.String(),
  kind: OneOf(...kinds),
  stage: OneOf(...stages),
  nameless: Type.Boolean(),
  teams: Type.Array(Named),
  openedAt: Instant(),
  closedAt: OrNull(Instant()),
  /** Whether the reader is one of those who take part. */
  takesPart: Type.Boolean(),
  people: Type.Integer(),
  actions: Type.Integer(),
});

export const factKinds = [
  "asked",
  "taken",
  "waiting",
  "resumed",
  "handed-over",
  "due",
  "done",
  "reopened",
  "confirmed",
  "withdrawn",
  "began",
  "was-to-end",
  "ended-early",
  "check-in",
  "said",
] as const;
export type FactKind = (typeof factKinds)[number];

/** One thing that happened. What the product knows has an instant; what people add has a day. */
const Fact = shape({
  key: Type.String(),
  kind: OneOf(...factKinds),
  day: Day(),
  at: OrNull(Instant()),
  request: OrNull(shape({ id: Id(), number: Type.Integer(), title: Type.String() })),
  goal: OrNull(Named),
  team: OrNull(Named),
  words: Type.String(),
  /** Of what somebody added: by whom, and whether the reader may take it away. */
  by: OrNull(Named),
  mayRemove: Type.Boolean(),
});
export type FactAnswer = Static<typeof Fact>;

const Card = shape({
  id: Id(),
  question: OneOf(...questions),
  words: Type.String(),
  /** Null in a debrief without names. */
  by: OrNull(Named),
  mine: Type.Boolean(),
  themeId: OrNull(Id()),
});

const Theme = shape({
  id: Id(),
  name: Type.String(),
  why: Type.Array(Type.String()),
  what: Type.String(),
  votes: OrNull(Type.Integer()),
  version: Type.Integer(),
});
export type ThemeAnswer = Static<typeof Theme>;

const Figure = shape({
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
});
export type FigureAnswer = Static<typeof Figure>;

/** A difference of shares, or of times how many times as long; null ends cannot be said. */
const Change = shape({
  value: Type.Number(),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});

export const Effect = shape({
  /** The last day of what was counted. */
  asOf: Day(),
  before: Figure,
  after: Figure,
  /** After less before, or after as many times as long as before; null below the floor. */
  change: OrNull(Change),
  /** How many comparable teams there are, what became of theirs, and what is left of the change beside it. */
  others: Type.Integer(),
  othersChange: OrNull(Change),
  beside: OrNull(Change),
  verdict: OneOf("better", "worse", "cannot-tell", "too-few"),
});
export type EffectAnswer = Static<typeof Effect>;

const HeardIn = shape({ waveId: Id(), name: Type.String(), teamId: Id() });
export type HeardAnswer = Static<typeof HeardIn>;

export const Action = shape({
  id: Id(),
  /** Null where the reader may not see the debrief that it came of. */
  debrief: OrNull(shape({ id: Id(), title: Type.String() })),
  /** The wave of a survey after which the team took it up; null: it came of a debrief. */
  heard: OrNull(HeardIn),
  teams: Type.Array(Named),
  what: Type.String(),
  owner: OrNull(Named),
  dueDay: Day(),
  measure: OneOf(...measures),
  words: Type.String(),
  team: OrNull(Named),
  customerTeam: OrNull(Named),
  state: OneOf(...actionStates),
  endedAt: OrNull(Instant()),
  said: Type.String(),
  effect: OrNull(Effect),
  version: Type.Integer(),
  mayEnd: Type.Boolean(),
});
export type ActionAnswer = Static<typeof Action>;

const Taking = shape({
  id: Id(),
  name: Type.String(),
  part: OneOf(...parts),
  isReady: Type.Boolean(),
  isReader: Type.Boolean(),
});

const Happened = shape({
  id: Id(),
  at: Instant(),
  by: OrNull(Named),
  kind: OneOf("opened", "moved", "moved-back", "names-chosen"),
  to: OrNull(OneOf(...stages)),
  nameless: OrNull(Type.Boolean()),
  why: Type.String(),
});
export type HappenedAnswer = Static<typeof Happened>;

/** A debrief as the reader may see it at its stage. */
export const Debrief = shape({
  id: Id(),
  title: Type.String(),
  about: Type.String(),
  kind: OneOf(...kinds),
  /** Where it is about an initiative. */
  initiative: OrNull(Named),
  stage: OneOf(...stages),
  nameless: Type.Boolean(),
  teams: Type.Array(Named),
  fromDay: Day(),
  untilDay: Day(),
  openedAt: Instant(),
  openedBy: OrNull(Named),
  closedAt: OrNull(Instant()),
  version: Type.Integer(),
  people: Type.Array(Taking),
  facts: Type.Array(Fact),
  /** Of the last debrief of these teams, with what became of them. */
  earlier: Type.Array(Action),
  /** While each writes alone: the reader's own, and none where there are no names. */
  cards: Type.Array(Card),
  themes: Type.Array(Theme),
  /** The reader's own votes, while the voting lasts. */
  votes: Type.Array(shape({ themeId: Id(), votes: Type.Integer() })),
  actions: Type.Array(Action),
  history: Type.Array(Happened),
  today: Day(),
  may: shape({
    takePart: Type.Boolean({ description: "Join it, as one of its teams who does not yet" }),
    write: Type.Boolean({ description: "Write cards, and all that those who take part do" }),
    lead: Type.Boolean({ description: "Move it on and back, and name who takes part" }),
  }),
});
export type DebriefAnswer = Static<typeof Debrief>;
