/** The month in words: what changed, what to praise, what to ask about, each with the figures it stands on. */
import { contract } from "#platform/http/contract.ts";
import {
  FileAnswer,
  Instant,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

const Month = () =>
  Type.String({
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
    description: "2026-10, in the zone of the organisation",
  });

/** What a sentence rests on. A share lies between 0 and 1; seconds are of working time; low and high are the 95 % interval. */
const Ground = shape({
  what: Type.String(),
  kind: OneOf("share", "seconds", "count", "number"),
  /** How many were counted; null for a single number that somebody measured elsewhere. */
  n: OrNull(Type.Integer()),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  unit: Type.String(),
  /** Where what was counted stands. */
  href: OrNull(Type.String()),
});
export type GroundTold = Static<typeof Ground>;

const Sentence = shape({
  /** The same for the same matter from month to month: 'kept:0198…'. */
  key: Type.String(),
  said: Type.String(),
  /** How it was found, for who wants to check. */
  how: Type.String(),
  /** Where to look further. */
  href: Type.String(),
  grounds: Type.Array(Ground),
});
export type SentenceTold = Static<typeof Sentence>;

const parts = {
  opening: Type.Array(Sentence),
  changed: Type.Array(Sentence),
  praise: Type.Array(Sentence),
  ask: Type.Array(Sentence),
  /** How many comparisons were made to find these. */
  compared: Type.Integer(),
};
const Told = shape(parts);
export type DigestTold = Static<typeof Told>;

const byMonth = shape({ month: Month() });

export const digestContract = contract({
  "GET /digests": {
    summary: "The months that are told in words, the newest first",
    answer: shape({
      rows: Type.Array(
        shape({
          month: Month(),
          asOf: Instant(),
          changed: Type.Integer(),
          praise: Type.Integer(),
          ask: Type.Integer(),
        }),
      ),
    }),
  },
  "GET /digests/:month": {
    summary: "One month in words, each sentence with its figures",
    params: byMonth,
    answer: shape({ month: Month(), zone: Type.String(), asOf: Instant(), ...parts }),
  },
  "GET /digests/:month/mail": {
    summary: "The month as HTML that can be sent by mail",
    params: byMonth,
    answer: FileAnswer,
  },
  "GET /digests/:month/pdf": {
    summary: "The month as a PDF of A4 pages",
    params: byMonth,
    answer: FileAnswer,
  },
});
