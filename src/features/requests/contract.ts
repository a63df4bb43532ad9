import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  Page,
  Prose,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

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

export const acts = [
  "take",
  "assign",
  "reply",
  "note",
  "wait",
  "resume",
  "finish",
  "confirm",
  "reopen",
  "withdraw",
  "handOver",
  "askPart",
  "merge",
  "link",
  "changeImpact",
  "correct",
  "sayWhoWaitsOutside",
] as const;
export type Act = (typeof acts)[number];

const PersonName = shape({ id: Id(), name: Type.String() });
const TeamName = shape({ id: Id(), name: Type.String() });

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
  waitsOutside: OrNull(Type.String()),
  lastStepAt: Instant(),
});

/** Why a row stands where it does in the queue, strongest first; the screen makes the sentence. */
export const QueueReason = OneOf("outside", "promise", "impact", "age", "waits");
export const QueueRow = shape({
  ...RequestRow.properties,
  because: Type.Array(QueueReason),
});

export const RequestDetail = shape({
  ...RequestRow.properties,
  description: Type.String(),
  answers: Type.Record(Type.String(), Type.Unknown()),
  firstReplyAt: OrNull(Instant()),
  doneAt: OrNull(Instant()),
  closedAt: OrNull(Instant()),
  waitsOutsideSince: OrNull(Instant()),
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

const Attachment = shape({
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

const Related = shape({
  id: Id(),
  number: Type.Integer(),
  title: Type.String(),
  state: OneOf(...states),
  team: TeamName,
  how: OneOf("part", "parent", "related", "duplicate", "merged"),
});

const ClockWords = shape({
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

const params = shape({ id: Id() });
const version = Type.Optional(
  Type.Integer({ description: "The version the writer saw; a later one refuses the write" }),
);
const attachmentIds = Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true }));

const changedMeanwhile = {
  changedMeanwhile: {
    status: 409,
    title: "Someone changed it after you opened it; nothing of yours was overwritten",
  },
} as const;
const notNow = {
  notNow: { status: 409, title: "That is not possible in the state the request is in" },
} as const;
const acting = { ...changedMeanwhile, ...notNow };
const Acted = RequestDetail;

export const askBody = {
  serviceId: Id(),
  customerTeamId: Type.Optional(Id()),
  title: Line(300),
  description: Type.Optional(Type.String({ maxLength: 50_000, pattern: "^[^\\u0000]*$" })),
  answers: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  impact: Type.Optional(OneOf(...impacts)),
  waitsOutside: Type.Optional(Line(200)),
  attachmentIds,
};

export const requestsContract = contract({
  "POST /requests": {
    summary: "Ask a team for something",
    body: shape(askBody),
    answer: RequestDetail,
    status: 201,
    refusals: {
      notOffered: { status: 409, title: "This service does not take requests at the moment" },
      wrongAnswers: { status: 422, title: "Something on the form needs another look" },
      whichTeam: { status: 422, title: "Say for which of your teams you ask" },
    },
  },
  "GET /requests": {
    summary: "Requests that you may see, newest first; filtered and searched",
    query: shape({
      ...pageQuery,
      team: Type.Optional(Id()),
      customerTeam: Type.Optional(Id()),
      customer: Type.Optional(Id()),
      holder: Type.Optional(Id()),
      service: Type.Optional(Id()),
      impact: Type.Optional(OneOf(...impacts)),
      state: Type.Optional(OneOf(...states, "open", "closed", "waiting")),
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      askedFrom: Type.Optional(Day()),
      askedTo: Type.Optional(Day()),
    }),
    answer: Page(RequestRow),
  },
  "GET /queue": {
    summary: "Open work of a team in the order in which it is best taken, with the reasons",
    query: shape({ ...pageQuery, team: Id() }),
    answer: Page(QueueRow),
  },
  "GET /requests/:id": {
    summary: "A request and what you may do with it",
    params,
    answer: RequestDetail,
  },
  "GET /requests/by-number/:number": {
    summary: "A request by its number",
    params: shape({ number: Type.String({ pattern: "^[1-9][0-9]{0,14}$" }) }),
    answer: RequestDetail,
  },
  "GET /requests/:id/history": {
    summary:
      "What happened to a request, oldest first: events, replies and the notes that you may see",
    params,
    answer: shape({ entries: Type.Array(HistoryEntry) }),
  },
  "GET /requests/:id/promises": {
    summary: "Each promise of a request: when it is due and why",
    params,
    answer: shape({ promises: Type.Array(ClockWords) }),
  },
  "GET /requests/:id/related": {
    summary: "Parts, parent and linked requests that you may see",
    params,
    answer: shape({ related: Type.Array(Related) }),
  },
  "POST /requests/:id/take": {
    summary: "Take a request: I do this",
    params,
    body: shape({ version }),
    answer: Acted,
    refusals: { ...acting, taken: { status: 409, title: "Someone else has taken it" } },
  },
  "POST /requests/:id/assign": {
    summary: "Give a request to a member of the team, or to nobody",
    params,
    body: shape({ personId: OrNull(Id()), version }),
    answer: Acted,
    refusals: {
      ...acting,
      notInTeam: { status: 422, title: "Only a member of the team can hold it" },
    },
  },
  "POST /requests/:id/replies": {
    summary: "Reply: the customer sees it",
    params,
    body: shape({
      body: Prose(50_000),
      attachmentIds,
      mentionIds: Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true })),
      then: Type.Optional(OneOf("wait-for-customer", "finish")),
      version,
    }),
    answer: Acted,
    status: 201,
    refusals: acting,
  },
  "POST /requests/:id/notes": {
    summary: "Write a note: the serving team sees it, the customer never",
    params,
    body: shape({
      body: Prose(50_000),
      attachmentIds,
      mentionIds: Type.Optional(Type.Array(Id(), { maxItems: 20, uniqueItems: true })),
      version,
    }),
    answer: Acted,
    status: 201,
    refusals: acting,
  },
  "POST /requests/:id/wait": {
    summary: "Say that the work waits for the customer or a vendor, and for what",
    params,
    body: shape({ for: OneOf("customer", "vendor"), reason: Line(500), version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/resume": {
    summary: "Go on after waiting",
    params,
    body: shape({ version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/finish": {
    summary: "Done: asks the customer whether it was right",
    params,
    body: shape({ words: Type.Optional(Prose(50_000)), version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/confirm": {
    summary: "Yes, it was right",
    params,
    body: shape({ version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/reopen": {
    summary: "No, something is missing: reopens it as a defect",
    params,
    body: shape({ cause: OneOf(...causes), whatIsMissing: Prose(5_000), version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/withdraw": {
    summary: "It is not needed any more",
    params,
    body: shape({ reason: Type.Optional(Line(500)), version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/hand-over": {
    summary: "Hand it to another team, with the reason; 'misrouted' says it was never for us",
    params,
    body: shape({
      teamId: Id(),
      serviceId: Type.Optional(Id()),
      reason: Line(1_000),
      misrouted: Type.Boolean(),
      version,
    }),
    answer: Acted,
    refusals: { ...acting, sameTeam: { status: 422, title: "It is already with that team" } },
  },
  "POST /requests/:id/parts": {
    summary: "Ask another team for a part; this request waits for it",
    params,
    body: shape({ ...askBody, waits: Type.Optional(Type.Boolean()), version }),
    answer: RequestDetail,
    status: 201,
    refusals: {
      ...acting,
      notOffered: { status: 409, title: "This service does not take requests at the moment" },
      wrongAnswers: { status: 422, title: "Something on the form needs another look" },
    },
  },
  "POST /requests/:id/merge": {
    summary: "It is the same as another request: the other one goes on",
    params,
    body: shape({ intoId: Id(), version }),
    answer: Acted,
    refusals: {
      ...acting,
      notAlike: { status: 422, title: "These two cannot become one" },
    },
  },
  "POST /requests/:id/links": {
    summary: "Link a related request",
    params,
    body: shape({ toId: Id() }),
    answer: Nothing,
    refusals: { ...acting, itself: { status: 422, title: "A request cannot be linked to itself" } },
  },
  "DELETE /requests/:id/links/:otherId": {
    summary: "Take a link away",
    params: shape({ id: Id(), otherId: Id() }),
    answer: Nothing,
    refusals: acting,
  },
  "PUT /requests/:id/following": {
    summary: "Follow a request: you hear of each step",
    params,
    answer: Nothing,
  },
  "DELETE /requests/:id/following": {
    summary: "Follow it no more",
    params,
    answer: Nothing,
  },
  "POST /requests/:id/impact": {
    summary: "Change how much depends on it; what has passed of its promise stays passed",
    params,
    body: shape({ impact: OneOf(...impacts), version }),
    answer: Acted,
    refusals: acting,
  },
  "PATCH /requests/:id": {
    summary: "Correct the title or the description",
    params,
    body: shape({
      title: Type.Optional(Line(300)),
      description: Type.Optional(Type.String({ maxLength: 50_000, pattern: "^[^\\u0000]*$" })),
      version: Type.Integer(),
    }),
    answer: Acted,
    refusals: acting,
  },
  "PUT /requests/:id/waits-outside": {
    summary: "Say which customer outside waits for it, or that none does",
    params,
    body: shape({ who: OrNull(Line(200)), version }),
    answer: Acted,
    refusals: acting,
  },
  "POST /requests/:id/undo": {
    summary: "Take back your own last step, within two minutes and before anyone else's",
    params,
    body: shape({ version }),
    answer: Acted,
    refusals: {
      ...acting,
      notUndoable: { status: 409, title: "That step cannot be taken back any more" },
    },
  },
  "PUT /requests/:id/presence": {
    summary: "I have it open; answers who else has",
    params,
    body: shape({ writing: Type.Boolean() }),
    answer: shape({
      others: Type.Array(shape({ person: PersonName, writing: Type.Boolean() })),
    }),
  },
  "POST /attachments": {
    summary: "Send a file; it belongs to nothing until what it belongs to is sent",
    query: shape({ name: Line(255), type: Type.Optional(Line(150)) }),
    uploadMostBytes: 25 * 1024 * 1024,
    answer: Attachment,
    status: 201,
    refusals: {
      notThisKind: { status: 415, title: "Files of this kind are not taken" },
    },
  },
  "GET /requests/:id/attachments/:attachmentId": {
    summary: "Download a file",
    params: shape({ id: Id(), attachmentId: Id() }),
    answer: FileAnswer,
  },
  "GET /drafts/:key": {
    summary: "What you have begun to write and not sent",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    answer: shape({
      body: OrNull(Type.Record(Type.String(), Type.Unknown())),
      at: OrNull(Instant()),
    }),
  },
  "PUT /drafts/:key": {
    summary: "Keep what you have begun to write",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    body: shape({ body: Type.Record(Type.String(), Type.Unknown()) }),
    answer: Nothing,
  },
  "DELETE /drafts/:key": {
    summary: "Throw a draft away",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    answer: Nothing,
  },
});

declare module "#platform/events/events.ts" {
  interface Events {
    "requests.asked": { requestId: string };
    "requests.replied": { requestId: string; messageId: string; side: "customer" | "provider" };
    "requests.noted": { requestId: string; messageId: string };
    "requests.changed": { requestId: string; kind: string; actorId: string | null };
    "requests.finished": { requestId: string };
    "requests.handed-over": { requestId: string; fromTeamId: string; toTeamId: string };
  }
}
