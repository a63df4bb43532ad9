/** Words and shapes that the endpoints of requests share. */
import { Id, Instant, Line, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";

export const impacts = ["low", "normal", "high", "critical"] as const;
export type Impact = (typeof impacts)[number];

export const states = [
  "asked",
  "taken",
  "waiting-customer",
  "waiting-vendor",
  "waiting-part",
  "done",
  "confirmed",
  "reopened",
  "withdrawn",
  "merged",
] as const;
export type State = (typeof states)[number];

export const causes = [
  "incomplete",
  "wrong",
  "misunderstood",
  "too-late",
  "broke-again",
  "missing-information",
  "other",
] as const;
export type Cause = (typeof causes)[number];
/** What the serving team may say of the same: also that it was not a defect but a wish that came later. */
export const providerCauses = [...causes, "new-wish"] as const;
export type ProviderCause = (typeof providerCauses)[number];

export const defectKinds = ["reopened", "misrouted", "returned"] as const;
export type DefectKind = (typeof defectKinds)[number];
export const defectCauses = [...causes, "wrong-team"] as const;
export type DefectCause = (typeof defectCauses)[number];

export const acts = [
  "take",
  "assign",
  "reply",
  "note",
  "wait",
  "resume",
  "sayByWhen",
  "finish",
  "confirm",
  "reopen",
  "sayCause",
  "withdraw",
  "handOver",
  "askPart",
  "merge",
  "split",
  "link",
  "letFollow",
  "changeImpact",
  "correct",
  "sayWhoWaitsOutside",
  "takeOutsideBack",
  "confirmOutside",
  "declineOutside",
] as const;
export type Act = (typeof acts)[number];

export const claimStates = ["unchecked", "confirmed", "declined"] as const;
export type ClaimState = (typeof claimStates)[number];

export const PersonName = shape({ id: Id(), name: Type.String() });
export const TeamName = shape({ id: Id(), name: Type.String() });

/** Who waits outside for it, as far as the reader may know: what ranks the request. */
export const Outside = shape({
  segment: OrNull(TeamName),
  reference: Type.String({
    description: "Empty: none was given, or it stands on a request that you may not see",
  }),
  since: Instant(),
  state: OneOf("unchecked", "confirmed"),
  inherited: Type.Boolean({ description: "Said on what this is a part of, or went on in it" }),
  from: OrNull(
    shape(
      { id: Id(), number: Type.Integer() },
      "Where it was said; null: here, or on a request that you may not see",
    ),
  ),
});

/** What was said last on the request itself and not taken back, and what the team found. */
export const OutsideClaim = shape({
  id: Id(),
  segment: OrNull(TeamName),
  reference: Type.String(),
  since: Instant(),
  by: OrNull(PersonName),
  at: Instant(),
  state: OneOf(...claimStates),
  checkedBy: OrNull(PersonName),
  checkedAt: OrNull(Instant()),
  reason: Type.String({ description: "Why it was declined" }),
});

/** A segment, or words, or both. */
export const outsideBody = {
  segmentId: OrNull(Id()),
  reference: Type.String({ maxLength: 200, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }),
  since: Type.Optional(Instant()),
};

/** One line of a list or a queue. */
export const RequestRow = shape({
  id: Id(),
  number: Type.Integer(),
  title: Type.String(),
  state: OneOf(...states),
  stateSince: Instant(),
  impact: OneOf(...impacts),
  confidential: Type.Boolean(),
  team: TeamName,
  customerTeam: OrNull(TeamName),
  customer: OrNull(PersonName),
  holder: OrNull(PersonName),
  service: OrNull(shape({ id: Id(), name: Type.String() })),
  askedAt: Instant(),
  dueAt: OrNull(Instant()),
  dueKind: OrNull(OneOf("first-reply", "next-reply", "done")),
  outside: OrNull(Outside),
  lastStepAt: Instant(),
});

/** A row of a search: where the words stand that were looked for, besides the title. */
export const FoundRow = shape({
  ...RequestRow.properties,
  found: Type.Optional(
    OrNull(
      shape({
        place: OneOf("description", "reply", "note"),
        pieces: Type.Array(shape({ text: Type.String(), hit: Type.Boolean() })),
      }),
    ),
  ),
});

/** Why a row stands where it does in the queue, strongest first; the screen makes the sentence. */
export const QueueReason = OneOf("outside", "promise", "impact", "age", "waits");
export const QueueRow = shape({
  ...RequestRow.properties,
  because: Type.Array(QueueReason),
  leftSeconds: OrNull(
    Type.Number({
      description: "Working seconds until its next promise is due; 0 when late; null: none runs",
    }),
  ),
});

export const RequestDetail = shape({
  ...RequestRow.properties,
  description: Type.String(),
  answers: Type.Record(Type.String(), Type.Unknown()),
  firstReplyAt: OrNull(Instant()),
  doneAt: OrNull(Instant()),
  closedAt: OrNull(Instant()),
  outsideClaim: OrNull(OutsideClaim),
  mergedIntoId: OrNull(Id()),
  parentId: OrNull(Id()),
  source: OrNull(Type.String()),
  sourceKey: OrNull(Type.String()),
  handoffCount: Type.Integer(),
  reopenCount: Type.Integer(),
  version: Type.Integer(),
  following: Type.Boolean(),
  side: OneOf("customer", "provider", "onlooker"),
  may: Type.Array(OneOf(...acts)),
});

export const Attachment = shape({
  id: Id(),
  name: Type.String(),
  type: Type.String(),
  sizeBytes: Type.Integer(),
});

export const HistoryEntry = shape({
  id: Id(),
  at: Instant(),
  /** 'reply' and 'note' carry words; the rest are events. */
  kind: Type.String(),
  actor: OrNull(PersonName),
  team: OrNull(TeamName),
  side: OrNull(OneOf("customer", "provider")),
  body: OrNull(Type.String()),
  detail: Type.Record(Type.String(), Type.Unknown()),
  attachments: Type.Array(Attachment),
});

export const Related = shape({
  id: Id(),
  number: Type.Integer(),
  title: Type.String(),
  state: OneOf(...states),
  team: TeamName,
  how: OneOf("part", "parent", "related", "duplicate", "merged", "goes-on-in"),
});

export const ClockWords = shape({
  kind: OneOf("first-reply", "next-reply", "done"),
  /** 'first reply in 4 working hours' */
  promise: Type.String(),
  calendarName: Type.String(),
  startedAt: Instant(),
  /** Null while it pauses: no instant can be said. */
  dueAt: OrNull(Instant()),
  stoppedAt: OrNull(Instant()),
  outcome: OrNull(OneOf("kept", "broken", "dropped")),
  pauses: Type.Array(
    shape({ from: Instant(), to: OrNull(Instant()), because: OneOf("waiting", "done") }),
  ),
  /** Working seconds until it is due; 0 when late or stopped. */
  leftSeconds: Type.Number(),
  because: Type.String(),
});

export const params = shape({ id: Id() });
export const version = Type.Optional(
  Type.Integer({ description: "The version the writer saw; a later one refuses the write" }),
);
export const attachmentIds = Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true }));

export const changedMeanwhile = {
  changedMeanwhile: {
    status: 409,
    title: "Someone changed it after you opened it; nothing of yours was overwritten",
  },
} as const;
export const notNow = {
  notNow: { status: 409, title: "That is not possible in the state the request is in" },
} as const;
export const acting = { ...changedMeanwhile, ...notNow };

/** Its fact `personIds` says who: gone, never there or not to be mentioned here is told the same. */
export const writing = {
  ...acting,
  cannotMention: { status: 422, title: "Somebody mentioned is not among those who can be" },
} as const;

/** A part is asked for the team that serves its parent. */
export const partBody = {
  serviceId: Id(),
  title: Line(300),
  description: Type.Optional(Type.String({ maxLength: 50_000, pattern: "^[^\\u0000]*$" })),
  answers: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  impact: Type.Optional(OneOf(...impacts)),
  outside: Type.Optional(shape(outsideBody)),
  attachmentIds,
};

export const askBody = { ...partBody, customerTeamId: Type.Optional(Id()) };
