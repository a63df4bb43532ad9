/** Endpoints and shapes of the standard of conduct: what it says, its versions, and who has read it. */
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Line,
  OneOf,
  OrNull,
  Prose,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

/** English is always there; a further language where somebody wrote it. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
/** More than these nobody remembers. */
export const mostArticles = 20;

const Key = Type.String({ pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", maxLength: 60 });
const Text = shape({ title: Line(120), words: Prose(1000) });
const Article = shape({
  /** Stays the same through all versions, so that others can refer to it: the coach does. */
  key: Key,
  en: Text,
  de: OrNull(Text),
});
export type ArticleAnswer = Static<typeof Article>;
const Named = shape({ id: Id(), name: Type.String() });
const Change = shape({
  key: Type.String(),
  kind: OneOf("added", "removed", "reworded", "moved"),
  before: OrNull(Article),
  after: OrNull(Article),
});
export type ChangeAnswer = Static<typeof Change>;

const versionFields = {
  version: Type.Integer(),
  /** In a sentence: what is different, and why. */
  note: Type.String(),
  by: OrNull(Named),
  /** Null for the one that came with Goodturn. */
  at: OrNull(Instant()),
  articles: Type.Array(Article),
  /** When the reader acknowledged this version; null: not, or not yet. */
  acknowledgedAt: OrNull(Instant()),
};
const Version = shape({
  ...versionFields,
  /** Against the version before; none for the first. */
  changes: Type.Array(Change),
});
export type VersionAnswer = Static<typeof Version>;
const Standard = shape({ ...versionFields, may: shape({ change: Type.Boolean() }) });
export type StandardAnswer = Static<typeof Standard>;

/** Only in words where a number would tell who: 'few' is fewer than five, 'all-but-few' all but fewer than five. */
const shares = ["few", "some", "all-but-few"] as const;
export type ShareWord = (typeof shares)[number];
const Counts = shape({
  version: Type.Integer(),
  n: OrNull(
    Type.Integer({
      description:
        "At least so many, in fives; null where it would tell of so few that one could guess who",
    }),
  ),
  of: Type.Integer(),
  /** Null where so few there are that nothing is counted. */
  share: OrNull(OneOf(...shares)),
  teams: Type.Array(
    shape({
      team: Named,
      of: Type.Integer(),
      share: OneOf(...shares),
      n: OrNull(Type.Integer({ description: "In fives, as that of all" })),
    }),
  ),
});
export type CountsAnswer = Static<typeof Counts>;

const NewArticle = shape({
  /** Null for a new article: its key is made of its English title. */
  key: OrNull(Key),
  en: Text,
  de: OrNull(Text),
});

export const conductContract = contract({
  "GET /conduct": {
    summary: "The standard of conduct as it stands now",
    answer: Standard,
  },
  "GET /conduct/versions": {
    summary: "Every version of the standard of conduct with what changed, the newest first",
    query: shape({
      /** Only versions before this one. */
      before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })),
      /** 20 unless said. */
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    }),
    answer: shape({ versions: Type.Array(Version), more: Type.Boolean() }),
  },
  "GET /conduct/acknowledgements": {
    summary:
      "How many have acknowledged the standard as it stands; of teams where they are large enough",
    answer: Counts,
  },
  "PUT /conduct": {
    summary: "Change the standard of conduct: what was becomes an earlier version",
    body: shape({
      /** The version that was read. */
      version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
      note: Line(300),
      articles: Type.Array(NewArticle, { minItems: 1, maxItems: mostArticles }),
    }),
    answer: Standard,
    refusals: {
      changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
      nothingChanged: { status: 422, title: "This says what the version before says" },
      keyTwice: { status: 422, title: "Two articles have the same key" },
    },
  },
  "PUT /conduct/versions/:version/acknowledgement": {
    summary: "Acknowledge the standard of conduct as it stands; again changes nothing",
    params: shape({ version: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }) }),
    answer: shape({ acknowledgedAt: Instant() }),
    // Whoever reads the log would learn who has, and so who has not.
    leavesNoAct: true,
    refusals: {
      changedMeanwhile: { status: 409, title: "There is a newer version by now" },
    },
  },
});
