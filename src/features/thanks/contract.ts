/** Thanks: given by colleagues, and of customers outside, whose words reach everybody who held a part. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Instant,
  Nothing,
  OneOf,
  OrNull,
  Prose,
  type Static,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

const Named = shape({ id: Id(), name: Type.String() });
const Asked = shape({ id: Id(), number: Type.Integer(), title: Type.String() });

export const kindsOfThanks = ["colleague", "customer"] as const;
export const ways = ["named", "team", "member", "part", "segment"] as const;
export type How = (typeof ways)[number];
export const deeds = ["finished", "holds", "worked"] as const;

const Part = shape({
  /** Null: it may not be shown to the reader any more. */
  request: OrNull(Asked),
  did: OneOf(...deeds),
  /** What waited for it; null: what the words are about, or what the reader may not see. */
  waitedBy: OrNull(Asked),
  joined: Type.Boolean(),
  /** 0: what the words are about. */
  depth: Type.Integer(),
});

const Receiver = shape({
  /** Null: a whole team. */
  person: OrNull(Named),
  team: OrNull(Named),
  how: OneOf(...ways),
});

/** Why it reached the reader: nobody else is shown it. */
const Mine = shape({
  how: OneOf(...ways),
  team: OrNull(Named),
  /** Not read by others that the reader got it. */
  hidden: Type.Boolean(),
  parts: Type.Array(Part),
  /** Beyond those listed. */
  moreParts: Type.Integer(),
  /** Of a segment: services from the reader's own to the one that it buys, and how many requests they finished. */
  way: Type.Array(Named),
  finished: OrNull(Type.Integer()),
});
export type MineAnswer = Static<typeof Mine>;

const Thanks = shape({
  id: Id(),
  kind: OneOf(...kindsOfThanks),
  /** Who gave it or passed it on; null: it came by mail, or whoever it was has left. */
  giver: OrNull(Named),
  saidBy: Type.String({ description: "The customer outside; empty of colleagues" }),
  words: Type.String(),
  public: Type.Boolean(),
  at: Instant(),
  request: OrNull(Asked),
  segment: OrNull(Named),
  /** As far as the reader may know; how many there are in all is told to nobody. */
  receivers: Type.Array(Receiver),
  mine: OrNull(Mine),
  mayDelete: Type.Boolean(),
});
export type ThanksAnswer = Static<typeof Thanks>;

const rows = Type.Array(Thanks);
const Pages = shape({ rows, nextCursor: OrNull(Type.String()) });
const id = shape({ id: Id() });
const words = Prose(4000);
const said = {
  words,
  saidBy: Type.String({ maxLength: 200, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }),
  messageId: Type.Optional(
    Type.String({ minLength: 1, maxLength: 1000, description: "Of the mail that it came in" }),
  ),
};

const outcomes = ["travelled", "known", "waits"] as const;
const Travelled = shape({
  /** Known: these words came before, and nobody is told twice. */
  became: OneOf(...outcomes),
  id: OrNull(Id()),
});
export type TravelledAnswer = Static<typeof Travelled>;

const Month = shape({ month: Day(), received: Type.Integer(), given: Type.Integer() });
const Waiting = shape({
  id: Id(),
  saidBy: Type.String(),
  subject: Type.String(),
  words: Type.String(),
  at: Instant(),
  /** The confidential one that it names, which the reader may see. */
  request: OrNull(Asked),
});
export type WaitingAnswer = Static<typeof Waiting>;

const mailRefusals = {
  mailNotRead: { status: 422, title: "This is no mail that can be read" },
  mailTooDeep: { status: 422, title: "This mail is nested or headed beyond what is read" },
  mailAutomatic: { status: 422, title: "An automatic answer is no thanks" },
  mailEmpty: { status: 422, title: "Without quotes and signature this mail has no words" },
} as const;
const mostMailBytes = 1_000_000;
const team = shape({ id: Id() });

export const thanksContract = contract({
  "POST /thanks": {
    summary: "Thank persons or whole teams",
    body: shape({
      personIds: Type.Array(Id(), { maxItems: 10, uniqueItems: true }),
      teamIds: Type.Array(Id(), { maxItems: 10, uniqueItems: true }),
      words,
      public: Type.Boolean(),
      requestId: Type.Optional(Id()),
    }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      nobodyNamed: { status: 422, title: "Name somebody to thank" },
      tooManyNamed: { status: 422, title: "At most ten at once" },
      toOneself: { status: 422, title: "Thanks are for somebody else" },
      gone: { status: 422, title: "One of them has left" },
      enoughToday: { status: 429, title: "That is enough thanks for one day" },
    },
  },
  "DELETE /thanks/:id": {
    summary: "Take back thanks that you gave or passed on",
    params: id,
    answer: Nothing,
  },
  "PUT /thanks/:id/showing": {
    summary: "Let others read that you were thanked, or not",
    params: id,
    body: shape({ shown: Type.Boolean() }),
    answer: Nothing,
  },
  "GET /me/thanks": {
    summary: "Thanks that reached you, or that you gave; for you alone",
    query: shape({ box: OneOf("received", "given"), ...pageQuery }),
    answer: Pages,
  },
  "GET /me/thanks/months": {
    summary: "How many thanks you gave and received in each of twelve months; for you alone",
    answer: shape({ rows: Type.Array(Month) }),
  },
  "GET /me/thanks/export": {
    summary: "All thanks that you gave and received, as a CSV or JSON file",
    query: shape({ as: OneOf("csv", "json") }),
    answer: FileAnswer,
  },
  "GET /requests/:id/thanks": {
    summary: "Thanks for a request that you may read",
    params: id,
    answer: shape({ rows, mayPassOn: Type.Boolean() }),
  },
  "POST /requests/:id/customer-thanks": {
    summary: "Pass a customer's words on to everybody who held a part of a request",
    params: id,
    body: shape(said),
    answer: Travelled,
    status: 201,
  },
  "POST /segments/:id/customer-thanks": {
    summary: "Pass a customer's words on to all whose work reaches a segment by the chain",
    params: id,
    body: shape({ ...said, days: Type.Integer({ minimum: 7, maximum: 365 }) }),
    answer: Travelled,
    status: 201,
  },
  "POST /thanks/mail": {
    summary:
      "A customer's thank-you as a mail (message/rfc822); it finds its request by the number",
    uploadMostBytes: mostMailBytes,
    answer: Travelled,
    status: 201,
    scope: "mail",
    refusals: mailRefusals,
  },
  "POST /thanks/mail/reading": {
    summary: "What a mail says, without keeping anything of it",
    uploadMostBytes: mostMailBytes,
    leavesNoAct: true,
    answer: shape({
      words: Type.String(),
      saidBy: Type.String(),
      subject: Type.String(),
      messageId: Type.String(),
      number: OrNull(Type.Integer()),
    }),
    refusals: mailRefusals,
  },
  "GET /thanks/mail": {
    summary: "Thank-yous by mail that wait for somebody to say what they are about",
    answer: shape({ rows: Type.Array(Waiting) }),
  },
  "POST /thanks/mail/:id/attaching": {
    summary: "Say which request a waiting thank-you is about: it travels from there",
    params: id,
    body: shape({ number: Type.Integer({ minimum: 1 }) }),
    answer: Travelled,
    status: 201,
    refusals: {
      noSuchRequest: { status: 422, title: "There is no request of that number that you may see" },
    },
  },
  "DELETE /thanks/mail/:id": {
    summary: "It is no thank-you: remove it",
    params: id,
    answer: Nothing,
  },
  "GET /teams/:id/thanks": {
    summary: "Public thanks to a team and its people, the newest, and how many by month",
    params: team,
    answer: shape({
      team: Named,
      rows,
      /** Finished months; null: too few to say. */
      months: Type.Array(shape({ month: Day(), n: OrNull(Type.Integer()) })),
      floor: Type.Integer(),
    }),
  },
  "GET /teams/:id/thanks/unthanked": {
    summary: "About how many of a team nobody thanked in 90 days: for those who lead it alone",
    params: team,
    answer: shape({
      /** Null: not told; the team is too small, or no month has ended since. */
      look: OrNull(
        shape({ month: Day(), people: Type.Integer(), band: OneOf("few", "some", "many") }),
      ),
      smallest: Type.Integer(),
      days: Type.Integer(),
    }),
  },
  "GET /persons/:id/thanks": {
    summary: "The newest public thanks to somebody, three at most",
    params: id,
    answer: shape({ rows }),
  },
  "GET /thanks/between/:fromId/:toId": {
    summary: "Public thanks to one team and its people by another, of the last 90 days",
    params: shape({ fromId: Id(), toId: Id() }),
    answer: shape({
      from: Named,
      to: Named,
      /** By the rule that counts one pair once in 30 days. */
      n: Type.Integer(),
      rows,
    }),
  },
});
