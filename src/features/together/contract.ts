/** Endpoints and shapes of internal figures held against outcomes. */
import { contract } from "#platform/http/contract.ts";
import { Instant, Line, OneOf, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";

export const lookNames = ["between", "within", "followed", "lagged", "pooled"] as const;
export type LookName = (typeof lookNames)[number];
/** Those that a sentence may rest on; the others mix units with months. */
export const judgedNames = ["between", "within", "followed"] as const;
export type JudgedName = (typeof judgedNames)[number];

/** Who sees it. Leaders are those who lead a team, and senior leaders. */
export const readers = ["colleagues", "leaders", "senior-leaders"] as const;
export type Reader = (typeof readers)[number];

const Better = OneOf("more", "less");
const Side = shape({
  /** How it is asked for: the key of a figure, or the id of one of its series. */
  key: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  better: Better,
  where: OneOf("inside", "outside"),
  readBy: OneOf(...readers),
});
export type SideAnswer = Static<typeof Side>;

const Lack = shape({
  /** `worth`: the points resemble each other so much that they stand for fewer. */
  what: OneOf("units", "points", "periods", "moves", "worth"),
  have: Type.Integer(),
  need: Type.Integer(),
  /** How many more units (between) or periods until anything is said; null: waiting alone brings nothing. */
  more: OrNull(Type.Integer()),
  /** At least how many more until a middling link (r .3) would be found four times in five. */
  finds: OrNull(Type.Integer()),
});
export type LackAnswer = Static<typeof Lack>;

const Verdict = shape({
  state: OneOf("told", "none", "untold", "lacking"),
  /** Told: where the figure is better, the outcome is. */
  goes: OrNull(OneOf("better", "worse")),
  /** Untold: about how many more units (between) or periods would tell; null: more than could be had. */
  more: OrNull(Type.Integer()),
  lacks: OrNull(Lack),
  /** The chance of as close a link, corrected for all the tests that stand beside this one. */
  adjustedP: OrNull(Type.Number()),
});
export type VerdictAnswer = Static<typeof Verdict>;

const Verdicts = shape({ between: Verdict, within: Verdict, followed: Verdict });
export type VerdictsAnswer = Static<typeof Verdicts>;

const Look = shape({
  look: OneOf(...lookNames),
  r: OrNull(
    Type.Number({
      description: "From -1 to 1, of the numbers as they stand; null below the floor",
    }),
  ),
  low: OrNull(Type.Number({ description: "The 95 % interval" })),
  high: OrNull(Type.Number()),
  n: Type.Integer({ description: "Points" }),
  effective: OrNull(Type.Number({ description: "How many independent points these are worth" })),
  units: Type.Integer(),
  p: OrNull(Type.Number({ description: "By dealing anew; null where too few can be dealt" })),
  /** Below its floor a look has no number but how many there were. */
  lacks: OrNull(Lack),
});
export type LookAnswer = Static<typeof Look>;

const Row = shape({
  unit: Type.String(),
  period: Type.String(),
  /** Neighbours differ by one. */
  number: Type.Integer(),
  figure: Type.Number(),
  outcome: Type.Number(),
});
export type RowAnswer = Static<typeof Row>;

const Nouns = shape({
  /** What a unit is: 'team', 'teams'. */
  one: Type.String(),
  many: Type.String(),
  period: Type.String(),
});
export type NounsAnswer = Static<typeof Nouns>;

const Comparison = shape({
  figure: Side,
  outcome: Side,
  nouns: Nouns,
  sentences: Type.Array(Type.String(), { description: "What the data say, and no more" }),
  remarks: Type.Array(Type.String(), { description: "How it was made, and what to beware of" }),
  verdicts: Verdicts,
  looks: Type.Array(Look, { description: "All five; those below their floor without a number" }),
  rows: Type.Array(Row, { description: "Those behind the looks; none while no look may be said" }),
  units: Type.Array(shape({ name: Type.String(), teams: Type.Array(Type.String()) }), {
    description: "With the teams whose figures are behind each, where that is not the unit itself",
  }),
  asOf: OrNull(Instant()),
});
export type ComparisonAnswer = Static<typeof Comparison>;

const Listed = shape({
  outcome: Side,
  units: Type.Integer(),
  periods: Type.Integer(),
  verdicts: Verdicts,
  sentences: Type.Array(Type.String()),
});
export type ListedAnswer = Static<typeof Listed>;

const List = shape({
  figures: Type.Array(Side),
  figure: Side,
  rows: Type.Array(Listed),
  tests: Type.Integer({ description: "For which chance is corrected, all together" }),
  asOf: OrNull(Instant()),
});
export type ListAnswer = Static<typeof List>;

const ColumnsNamed = shape({
  unit: Type.String({ maxLength: 200 }),
  period: Type.String({ maxLength: 200 }),
  figure: Type.String({ maxLength: 200 }),
  outcome: Type.String({ maxLength: 200 }),
});
export type ColumnsNamed = Static<typeof ColumnsNamed>;

const FileBody = shape({
  csv: Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" }),
  /** Which columns hold what; null: only say which columns there are. */
  columns: OrNull(ColumnsNamed),
  better: shape({ figure: Better, outcome: Better }),
  nouns: shape({ one: Line(40), many: Line(40), period: Line(40) }),
});
export type FileBody = Static<typeof FileBody>;

const FileAnswer = shape({
  columns: Type.Array(Type.String()),
  lines: Type.Integer(),
  /** Without a number in both columns. */
  empty: Type.Integer(),
  wrong: Type.Array(shape({ line: Type.Integer(), says: Type.String() }), {
    description: "The first 100 that are left out",
  }),
  wrongInAll: Type.Integer(),
  comparison: OrNull(Comparison),
});
export type FileAnswered = Static<typeof FileAnswer>;

const key = Type.String({ minLength: 1, maxLength: 60 });

export const togetherContract = contract({
  "GET /together": {
    summary: "One internal figure against every outcome, chance corrected for all tests together",
    query: shape({ figure: Type.Optional(key) }),
    answer: List,
  },
  "GET /together/compared": {
    summary:
      "One internal figure against one outcome: between units, within them, one after the other",
    query: shape({ figure: Type.Optional(key), outcome: key }),
    answer: Comparison,
  },
  "POST /together/file": {
    summary: "The same of a CSV text of units, periods and two figures; it is stored nowhere",
    body: FileBody,
    leavesNoTrace: true,
    answer: FileAnswer,
    refusals: {
      unreadable: { status: 422, title: "This is no CSV with a line of names above its columns" },
      columnMissing: { status: 422, title: "A column of this name is not in the file" },
      tooManyLines: {
        status: 422,
        title: "At most 20,000 lines, 2,000 units, and 100,000 units by periods at once",
      },
    },
  },
});
