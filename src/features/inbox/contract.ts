/** What reaches a person inside Goodturn, and how loudly. */
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Nothing,
  OneOf,
  OrNull,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

/** About no request: news of other features, which write the words themselves. */
export const newsKinds = [
  "chain",
  "goals",
  "commitments",
  "balance",
  "debriefs",
  "surveys",
  "digest",
  "fairness",
  "defects",
  "mediation",
  "meetings",
  "heard",
  "afterwards",
  "lessons",
  "thanks",
  "growth",
  "gatherings",
] as const;
export type NewsKind = (typeof newsKinds)[number];
/** Told to all colleagues at once, in one row that each reads for themselves. */
export const noticeKinds = ["conduct"] as const;
export type NoticeKind = (typeof noticeKinds)[number];
/** Of these vendors' guests are told as well: of what they did themselves. */
export const newsForGuests: readonly NewsKind[] = ["thanks"];

export const kinds = [
  "asked",
  "asked-team",
  "assigned",
  "replied",
  "noted",
  "mentioned",
  "follows",
  "was-this-right",
  "confirmed",
  "done",
  "reopened",
  "handed-over",
  "part-finished",
  "promise-nearing",
  "promise-broken",
  "quiet",
  "withdrawn",
  "merged",
  "split",
  "outside-declined",
  "added",
  "duty-swapped",
  ...newsKinds,
  ...noticeKinds,
] as const;
export type Kind = (typeof kinds)[number];

/** show: counts in the badge; quiet: a line without a badge; off: no line at all. */
export const choices = ["show", "quiet", "off"] as const;
export type Choice = (typeof choices)[number];

const Named = shape({ id: Id(), name: Type.String() });

export const InboxItem = shape({
  id: Id(),
  kind: OneOf(...kinds),
  at: Instant(),
  readAt: OrNull(Instant()),
  /** How many of this kind about this request the line stands for. */
  count: Type.Integer(),
  /** The reader chose to hear of this kind without a badge. */
  quiet: Type.Boolean(),
  actor: OrNull(Named),
  request: OrNull(
    shape({
      id: Id(),
      number: Type.Integer(),
      title: Type.String(),
      state: Type.String(),
      team: Named,
    }),
  ),
  team: OrNull(Named),
  /** The beginning of the newest reply; never of a note. */
  words: OrNull(Type.String()),
  /** Which promise a warning is about, and when it is or was due. */
  promise: OrNull(OneOf("first-reply", "next-reply", "done")),
  dueAt: OrNull(Instant()),
  /** The days of a swap, and whether it was taken back. */
  swap: OrNull(
    shape({
      firstDay: Type.String(),
      lastDay: Type.String(),
      personId: Id(),
      takenBack: Type.Boolean(),
    }),
  ),
  /** What it is about, what happened to it, and where it stands: of news about no request. */
  news: OrNull(shape({ title: Type.String(), said: Type.String(), href: Type.String() })),
  /** 'Was this right?' still waits for the reader's answer. */
  waitsForAnswer: Type.Boolean(),
});

const Unread = shape({
  shown: Type.Integer({ description: "What the badge counts" }),
  quiet: Type.Integer(),
});

const Preference = shape({
  kind: OneOf(...kinds),
  choice: OneOf(...choices),
  usual: OneOf(...choices),
  /** False where the reader leads a team and must hear of it. */
  mayBeOff: Type.Boolean(),
});

const Preferences = shape({ rows: Type.Array(Preference) });

export const inboxContract = contract({
  "GET /inbox": {
    summary: "What has reached you, newest first; only what you may still see",
    query: shape({ ...pageQuery, unread: Type.Optional(Type.Boolean()) }),
    answer: shape({
      rows: Type.Array(InboxItem),
      nextCursor: OrNull(Type.String()),
      unread: Unread,
    }),
  },
  "GET /inbox/unread": { summary: "How much is unread", answer: Unread },
  "POST /inbox/:id/read": {
    summary: "Read, or seen to",
    params: shape({ id: Id() }),
    leavesNoAct: true,
    answer: Nothing,
  },
  "POST /inbox/read-all": {
    summary:
      "Read all of it, or all about one request; answers what was unread, for taking it back",
    body: shape({ requestId: Type.Optional(Id()) }),
    leavesNoAct: true,
    answer: shape({ ids: Type.Array(Id()) }),
  },
  "POST /inbox/unread": {
    summary: "Mark as unread again",
    body: shape({ ids: Type.Array(Id(), { minItems: 1, maxItems: 5000, uniqueItems: true }) }),
    leavesNoAct: true,
    answer: Nothing,
  },
  "GET /inbox/preferences": { summary: "How loudly each kind reaches you", answer: Preferences },
  "PUT /inbox/preferences": {
    summary: "Choose how loudly kinds reach you; those that are not named stay as they are",
    body: shape({
      choices: Type.Object(
        Object.fromEntries(
          kinds.map((kind) => [kind, Type.Optional(OneOf(...choices))]),
        ) as unknown as Record<Kind, ReturnType<typeof optionalChoice>>,
        { additionalProperties: false, minProperties: 1 },
      ),
    }),
    answer: Preferences,
    refusals: {
      leadsHear: {
        status: 409,
        title: "Whoever leads a team hears of its broken promises; quietly, if you like",
      },
    },
  },
});

function optionalChoice() {
  return Type.Optional(OneOf(...choices));
}
