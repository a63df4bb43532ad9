/** The goodwill between two teams: a readable sheet of what each has done for the other, line by line and both ways. */
import { FigureShape } from "#contract/relationships";
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  OneOf,
  OrNull,
  type Static,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

/** Lines of what has ended, in the order of the sheet. */
export const lineNames = [
  "promises",
  "right-first-time",
  "named-days",
  "complete",
  "with-them",
  "asked-by-them",
] as const;
export type LineName = (typeof lineNames)[number];
/** What waits now is a state and has no month before. */
export const entryNames = [...lineNames, "lingering"] as const;
export type EntryName = (typeof entryNames)[number];
export const standings = ["high", "usual", "mixed", "low", "too-few"] as const;
export type Standing = (typeof standings)[number];

const Named = shape({ id: Id(), name: Type.String() });
export type NamedTeam = Static<typeof Named>;

const Difference = shape({
  value: Type.Number({ description: "Of two shares, from -1 to 1" }),
  low: Type.Number({ description: "The ends of the 99 % interval" }),
  high: Type.Number(),
  /** Null: chance alone may be behind it. */
  way: OrNull(OneOf("more", "less")),
});

/** `n` entries, how many of them were good, and which share that is; below five nothing but `n`. */
const Counted = shape({ good: OrNull(Type.Integer()), ...FigureShape.properties });
export type CountedAnswer = Static<typeof Counted>;

const SheetLine = shape({
  line: OneOf(...lineNames),
  /** Of what ended within 90 days. */
  now: Counted,
  usual: OrNull(
    Type.Number({
      description:
        "The same share over the whole house; of what was asked, over all who ask that team",
    }),
  ),
  stands: OneOf("above", "usual", "below", "too-few"),
  month: Counted,
  before: Counted,
  change: OrNull(Difference),
});
export type SheetLineAnswer = Static<typeof SheetLine>;

const Mean = shape({
  n: Type.Integer(),
  mean: Type.Number({ description: "From 1 to 5" }),
  low: Type.Number({ description: "The ends of the 95 % interval" }),
  high: Type.Number(),
});
export type MeanAnswer = Static<typeof Mean>;

/** What the other team said in a released wave of a survey; null where too few did. */
const Surveyed = shape({
  waveId: Id(),
  number: Type.Integer(),
  day: Day(),
  courtesy: OrNull(Mean),
  overall: OrNull(Mean),
});
export type SurveyedAnswer = Static<typeof Surveyed>;

const Way = shape({
  from: Named,
  to: Named,
  standing: OneOf(...standings),
  lines: Type.Array(SheetLine),
  /** Open between the two with the next step theirs, and how many of these are quiet for longer than usual; null: told to the two teams alone. */
  lingering: OrNull(shape({ open: Type.Integer(), quiet: OrNull(Type.Integer()) })),
  /** The newest waves in which the other team has a cell of its own, two at most; told to whoever may read those results. */
  surveyed: Type.Array(Surveyed),
  /** Public thanks of the other team within 90 days; between the same two one counts in 30 days. */
  thanked: Type.Integer(),
});
export type WayAnswer = Static<typeof Way>;

const Sheet = shape({
  asOf: OrNull(Instant()),
  there: Way,
  back: Way,
  /** The way and the line that moved most from month to month; null: none beyond chance. */
  moved: OrNull(shape({ way: OneOf("there", "back"), line: OneOf(...lineNames) })),
  /** `there` less `back`, of lines that are large enough both ways. */
  reciprocity: Type.Array(shape({ line: OneOf(...lineNames), difference: Difference })),
});
export type SheetAnswer = Static<typeof Sheet>;

const OfTeam = shape({
  team: Named,
  rows: Type.Array(
    shape({
      other: Named,
      there: OneOf(...standings),
      back: OneOf(...standings),
      requests: Type.Integer({ description: "Entries of the sheet, both ways" }),
    }),
  ),
});
export type OfTeamAnswer = Static<typeof OfTeam>;

const Reciprocity = shape({
  pairs: Type.Integer({ description: "Pairs of teams that serve each other often enough" }),
  teams: Type.Integer(),
  /** Null: too few to say. */
  found: OrNull(
    shape({
      good: Type.Integer({ description: "Of twice as many ways, those that stand well" }),
      mutual: Type.Integer({ description: "Pairs in which both ways stand well" }),
      expected: Type.Number({ description: "As many by chance, in the mean" }),
      low: Type.Integer({ description: "From so many by chance, in 95 of 100 deals" }),
      high: Type.Integer(),
      p: Type.Number(),
      draws: Type.Integer(),
    }),
  ),
});
export type ReciprocityAnswer = Static<typeof Reciprocity>;

const Moved = shape({
  from: Named,
  to: Named,
  line: OneOf(...lineNames),
  month: Counted,
  before: Counted,
  change: Difference,
});
export type MovedAnswer = Static<typeof Moved>;

const House = shape({
  asOf: OrNull(Instant()),
  usual: Type.Array(shape({ line: OneOf(...lineNames), now: Counted })),
  reciprocity: OrNull(Reciprocity),
  moved: Type.Array(Moved),
  /** The reader's. */
  teams: Type.Array(OfTeam),
});
export type HouseAnswer = Static<typeof House>;

const Entry = shape({
  id: Id(),
  number: Type.Integer(),
  title: Type.String(),
  good: Type.Boolean(),
  /** When it ended, or since when it is quiet; null: it is open still. */
  at: OrNull(Instant()),
});
export type EntryAnswer = Static<typeof Entry>;

const pair = shape({ fromId: Id(), toId: Id() });
const oneTeam = {
  oneTeam: { status: 422, title: "Goodwill lies between two teams, and this is one" },
} as const;

export const goodwillContract = contract({
  "GET /goodwill": {
    summary: "Goodwill in the house: what is usual, what moved, whether it comes back",
    answer: House,
  },
  "GET /goodwill/:fromId/:toId": {
    summary: "The goodwill between two teams, both ways, line by line",
    params: pair,
    answer: Sheet,
    refusals: oneTeam,
  },
  "GET /goodwill/:fromId/:toId/export": {
    summary: "The same as a CSV file",
    params: pair,
    answer: FileAnswer,
    refusals: oneTeam,
  },
  "GET /goodwill/:fromId/:toId/lines/:line": {
    summary: "The requests behind one line of one way that you may see, the newest first",
    params: shape({ ...pair.properties, line: OneOf(...entryNames) }),
    query: shape(pageQuery),
    answer: shape({
      from: Named,
      to: Named,
      line: OneOf(...entryNames),
      n: Type.Integer({ description: "As many the line counts, also those that you may not see" }),
      rows: Type.Array(Entry),
      nextCursor: OrNull(Type.String()),
    }),
    refusals: oneTeam,
  },
  "GET /teams/:id/goodwill": {
    summary: "How the goodwill between a team and each other one stands, both ways",
    params: shape({ id: Id() }),
    answer: OfTeam,
  },
});
