/** Shapes of gatherings. */
import { lineNames } from "#contract/goodwill";
import {
  Day,
  Id,
  Instant,
  Line,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const Named = shape({ id: Id(), name: Type.String() });

/** A cold relationship; teams that never meet; by lot, since too little is known of them. */
export const Why = OneOf("cold", "strangers", "lot");

const Text = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });

export const written = {
  title: Line(200),
  words: Text(4000),
  /** Where it is, or a link. */
  place: Text(500),
  day: Day(),
  /** '17:30', as the clock of the zone shows it. */
  time: Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }),
  minutes: Type.Integer({ minimum: 15, maximum: 1440 }),
  zone: Line(64),
};

export const GatheringShape = shape({
  id: Id(),
  title: Type.String(),
  words: Type.String(),
  place: Type.String(),
  startsAt: Instant(),
  endsAt: Instant(),
  zone: Type.String(),
  host: OrNull(Named),
  teams: Type.Array(Named),
  seats: OrNull(Type.Integer({ description: "Of each team, by lot; null: everybody of them" })),
  /** How the teams stood to each other when they were invited; null: none of these. */
  why: OrNull(Why),
  /** Between them in 180 days, on which that rests. */
  whyRequests: OrNull(Type.Integer()),
  state: OneOf("to-come", "past", "cancelled"),
  cancelledWhy: Type.String(),
  /** How many said that they come. */
  coming: Type.Integer(),
  /** As the host counted, else how many said that they were there. */
  came: Type.Integer(),
  cameBy: OneOf("host", "themselves"),
  lines: Type.Integer({ description: "How many wrote a line about it" }),
  /** The reader is invited, and what they said; null: nothing yet. */
  isInvited: Type.Boolean(),
  comes: OrNull(Type.Boolean()),
  version: Type.Integer(),
});
export type GatheringAnswer = Static<typeof GatheringShape>;

export const SuggestionShape = shape({
  teams: Type.Array(Named),
  why: Why,
  /** Both ways in 180 days; of a cold relationship between the two teams that stand first. */
  requests: Type.Integer(),
});
export type SuggestionAnswer = Static<typeof SuggestionShape>;

const Counted = shape({
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
});
export type CountedAnswer = Static<typeof Counted>;

const Change = shape({
  value: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  way: OrNull(OneOf("more", "less")),
});

const WarmedLine = shape({
  line: OneOf(...lineNames),
  before: Counted,
  after: Counted,
  /** With its 99 % interval, and a way only where it is beyond chance among all that were compared. Null: too few on one side, or too early. */
  change: OrNull(Change),
});

const Mean = shape({
  n: Type.Integer(),
  mean: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  /** The first and the last day on which it was answered. */
  opensOn: Day(),
  closesOn: Day(),
});
export type MeanAnswer = Static<typeof Mean>;

/** One question of one survey: the newest wave that closed before, and the first that opened after. */
const Surveyed = shape({
  survey: Type.String(),
  asks: OneOf("overall", "courtesy"),
  before: OrNull(Mean),
  after: OrNull(Mean),
});
export type SurveyedAnswer = Static<typeof Surveyed>;

export const WarmedShape = shape({
  from: Named,
  to: Named,
  lines: Type.Array(WarmedLine),
  /** What the second said of the first; of as many as a floor allows. */
  surveyed: OrNull(Surveyed),
  verdict: OneOf("warmer", "colder", "no-difference", "too-few", "too-early"),
});
export type WarmedAnswer = Static<typeof WarmedShape>;
