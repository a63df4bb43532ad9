/** The scorecard: one page for a team, one for the organisation. */
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

export const lineNames = [
  "promise-kept",
  "right-first-time",
  "first-reply",
  "done",
  "waiting",
  "returned",
  "lingering",
  "goodwill",
  "parity",
  "survey",
  "commitments",
  "goals",
  "rewards",
  "actions",
  "meetings",
  "mediations",
] as const;
export type LineName = (typeof lineNames)[number];
/** A share from 0 to 1, working seconds, a number of things, or nothing that is counted yet. */
export const lineKinds = ["share", "seconds", "count", "none"] as const;
export type LineKind = (typeof lineKinds)[number];

const valueParts = {
  n: Type.Integer({ description: "How many it rests on" }),
  /** Null and not `tooFew`: more than half still wait. */
  value: OrNull(Type.Number()),
  /** The 95 % interval; an end that is null stays open, both where it is a plain count. */
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean({ description: "n lies below the floor" }),
};
export const ValueShape = shape(valueParts);
export type ValueAnswer = Static<typeof ValueShape>;

export const factNames = [
  "days-since-defect",
  "leaders-with-commitment",
  "commitments-kept",
  "parity-equal",
  "parity-better",
  "goodwill-high",
  "goals-behind",
  "rewards-open",
  "rewards-missed",
  "gatherings-held",
  "gatherings-ahead",
  "actions-open",
  "actions-overdue",
  "agreements-holding",
] as const;
export type FactName = (typeof factNames)[number];

const Line = shape({
  line: OneOf(...lineNames),
  kind: OneOf(...lineKinds),
  /** When it was counted, where that is not when the card was. */
  asOf: OrNull(Instant()),
  /** Of the last 90 days, of actions, rewards and gatherings twelve months; counts and what lingers: as they stand now. */
  now: OrNull(ValueShape),
  /** Of the 90 days before those. */
  before: OrNull(ValueShape),
  /** Said only where the interval of the difference leaves out that there is none. */
  change: OrNull(OneOf("better", "worse")),
  /** Twelve months, oldest first; the last one runs still. */
  months: Type.Array(shape({ month: Type.String({ description: "2026-11" }), ...valueParts })),
  /** What else is to be said in numbers. */
  facts: Type.Array(shape({ fact: OneOf(...factNames), ...valueParts })),
  /** What it consists of, where that is things and not numbers. */
  things: Type.Array(
    shape({
      kind: OneOf("commitment", "goal"),
      id: Id(),
      name: Type.String(),
      untilDay: OrNull(Type.String()),
      /** A commitment past its day, or how a goal keeps pace; null where nothing can be said. */
      stands: OrNull(OneOf("past-its-day", "on-its-way", "behind", "unclear", "too-early", "late")),
    }),
  ),
});
export type LineAnswer = Static<typeof Line>;

const Named = shape({ id: Id(), name: Type.String() });

const TeamRow = shape({
  team: Named,
  promiseKept: ValueShape,
  rightFirstTime: ValueShape,
  done: ValueShape,
});
export type TeamRowAnswer = Static<typeof TeamRow>;

const Card = shape({
  /** Null: the whole organisation, over all its requests. */
  team: OrNull(Named),
  /** In which months begin and end. */
  zone: Type.String(),
  /** When the oldest of its sums was made; null where nothing was ever asked. */
  asOf: OrNull(Instant()),
  lines: Type.Array(Line),
  /** Of the organisation: its teams by name. */
  teams: Type.Array(TeamRow),
});
export type CardAnswer = Static<typeof Card>;

const byId = shape({ id: Id() });

export const scorecardContract = contract({
  "GET /scorecard": {
    summary: "The organisation on one page: how it serves, over all its requests",
    answer: Card,
  },
  "GET /scorecard/export": {
    summary: "The same as CSV: each line, its periods and its months",
    answer: FileAnswer,
  },
  "GET /teams/:id/scorecard": {
    summary: "A team on one page: how it serves, what it has promised",
    params: byId,
    answer: Card,
  },
  "GET /teams/:id/scorecard/export": {
    summary: "The same as CSV",
    params: byId,
    answer: FileAnswer,
  },
});
