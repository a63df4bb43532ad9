/** What a wave says: figures, who says them of whom, and what the team makes of it. */
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

export const Named = shape({ id: Id(), name: Type.String() });
export type Named = Static<typeof Named>;

export const Interval = shape({ value: Type.Number(), low: Type.Number(), high: Type.Number() });
export type Interval = Static<typeof Interval>;

export type StepsOf = 5 | 11;

export const saids = ["shown", "few", "alike", "hidden"] as const;
export type Said = (typeof saids)[number];

export const directions = ["better", "worse", "unclear"] as const;
export type Direction = (typeof directions)[number];

export const Change = shape({ ...Interval.properties, direction: OneOf(...directions) });
export type Change = Static<typeof Change>;

export const Figures = shape({
  /** 1 to 5, or 0 to 10; the interval is drawn over people. */
  mean: Interval,
  /** The share of the upper two steps. */
  top: Interval,
  /** Who would recommend less who would not, -1 to 1; of items from 0 to 10. */
  recommends: OrNull(Interval),
  /** Shares of the steps, the lowest first; from ten answers on. */
  steps: OrNull(Type.Array(Type.Number())),
});
export type Figures = Static<typeof Figures>;

export const Figure = shape({
  key: Type.String(),
  n: Type.Integer(),
  said: OneOf(...saids),
  figures: OrNull(Figures),
  /** Against the wave before; null: there is none that asked it. */
  change: OrNull(Change),
});
export type FigureAnswer = Static<typeof Figure>;

export const unitKinds = ["whole", "provider", "cell", "mirror", "customer", "staff"] as const;
export type UnitKind = (typeof unitKinds)[number];

export const Driver = shape({
  key: Type.String(),
  n: Type.Integer(),
  /** Pearson's r with the overall judgement. */
  relation: Interval,
});
export type Driver = Static<typeof Driver>;

export const Unit = shape({
  id: Id(),
  kind: OneOf(...unitKinds),
  provider: OrNull(Named),
  /** Of a cell null: all other customers of the provider. */
  team: OrNull(Named),
  eligible: Type.Integer(),
  asked: Type.Integer(),
  answered: Type.Integer(),
  /** r_wg(j), 0 to 1; from .70 on they may be said to think alike. */
  agreement: OrNull(Type.Number()),
  drivers: Type.Array(Driver),
  figures: Type.Array(Figure),
});
export type UnitAnswer = Static<typeof Unit>;

export const Asked = shape({
  key: Type.String(),
  name: Type.String({ description: "In plain words: what is asked" }),
  asks: OrNull(Type.String({ description: "The words of the item; null: several items together" })),
  steps: Type.Integer({ description: "5 or 11" }),
  isDimension: Type.Boolean(),
  dimension: Type.String({ description: "What it asks for; 'own': an item of the house" }),
  isExpectation: Type.Boolean({ description: "How it should be, not how it is" }),
  isTurned: Type.Boolean({ description: "Agreeing is bad news: its figures are turned round" }),
});
export type AskedAnswer = Static<typeof Asked>;

export const Wave = shape({
  id: Id(),
  surveyId: Id(),
  name: Type.String(),
  kind: OneOf("service", "pulse"),
  mode: OneOf("anonymous", "confidential"),
  number: Type.Integer(),
  opensOn: Day(),
  closesOn: Day(),
  releasedAt: Instant(),
  asked: Type.Integer(),
  answered: Type.Integer(),
  items: Type.Array(Asked),
});
export type WaveAnswer = Static<typeof Wave>;

const Point = shape({
  waveId: Id(),
  number: Type.Integer(),
  day: Day(),
  n: Type.Integer(),
  mean: Interval,
});

export const Trend = shape({ key: Type.String(), points: Type.Array(Point) });

export const Gap = shape({ key: Type.String(), gap: Change });
export type Gap = Static<typeof Gap>;

export const Response = shape({
  /** Null: all others. */
  team: OrNull(Named),
  asked: Type.Integer(),
  answered: Type.Integer(),
});
export type ResponseAnswer = Static<typeof Response>;

export const Comment = shape({ id: Id(), key: Type.String(), words: Type.String() });
export type CommentAnswer = Static<typeof Comment>;

export const Theme = shape({
  words: Type.Array(Type.String()),
  commentIds: Type.Array(Id()),
});

export const LeadsAnswer = shape({
  version: Type.Integer(),
  words: Type.String(),
  by: OrNull(Named),
  at: Instant(),
});

export const Improvement = shape({
  id: Id(),
  key: Type.String(),
  what: Type.String(),
  owner: OrNull(Named),
  dueDay: Day(),
  ended: OrNull(OneOf("done", "not-done")),
  version: Type.Integer(),
  /** The figure in its wave, and in the next one of the survey. */
  before: OrNull(Interval),
  after: OrNull(Interval),
  change: OrNull(Change),
  /** The wave that tests it has been released. */
  isTested: Type.Boolean(),
});
export type ImprovementAnswer = Static<typeof Improvement>;
