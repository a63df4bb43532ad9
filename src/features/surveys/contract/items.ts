/** What a survey asks: its items, in the languages in which they are written. */
import { Line, OneOf, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";

export const surveyKinds = ["service", "pulse"] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export const modes = ["anonymous", "confidential"] as const;
export type Mode = (typeof modes)[number];

/** Who answers: customers of a team, that team on what its customers will say, or the people of a team on their own work. */
export const groupKinds = ["customers", "mirror", "staff"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The five of Parasuraman, Zeithaml & Berry (1988), and what is asked beside them. */
export const dimensions = [
  "reliability",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
  "courtesy",
  "engagement",
  "overall",
  "recommend",
  "open",
  "own",
] as const;
export type Dimension = (typeof dimensions)[number];

/** Five steps from 'not at all' to 'fully', eleven from 0 to 10, or words. */
export const itemKinds = ["agree", "ten", "words"] as const;
export type ItemKind = (typeof itemKinds)[number];

export const languages = ["en", "de", "fr", "es", "pl"] as const;
export type Language = (typeof languages)[number];

const ItemKey = () =>
  Type.String({
    pattern: "^[a-z][a-z0-9_]{0,39}$",
    description: "The same in every wave, so that waves can be compared",
  });

export const Item = shape({
  key: ItemKey(),
  dimension: OneOf(...dimensions),
  /** How it is, or how it should be. */
  asks: OneOf("perception", "expectation"),
  kind: OneOf(...itemKinds),
  /** Agreeing is bad news: turned round before anything is reckoned. */
  reversed: Type.Boolean(),
  /** Asked only of whoever answered another item, further up, with so much at most. */
  onlyIf: OrNull(shape({ key: ItemKey(), atMost: Type.Integer({ minimum: 0, maximum: 10 }) })),
  /** By language; `{team}` stands for the name of the team that is asked about. */
  texts: shape({
    en: Type.Optional(Line(300)),
    de: Type.Optional(Line(300)),
    fr: Type.Optional(Line(300)),
    es: Type.Optional(Line(300)),
    pl: Type.Optional(Line(300)),
  }),
});
export type Item = Static<typeof Item>;

export const mostItems = 30;
