/** What somebody writes for themselves and how others see them: sealed in browsers, kept here without anything that opens it. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Nothing,
  OneOf,
  OrNull,
  Page,
  pageQuery,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { competencies, leastViews, mostInvited, standings } from "./rules.ts";

/** As the browser sealed it; 64 KiB of words are some 88,000 letters. */
const Sealed = (maxLength: number) =>
  Type.String({ minLength: 700, maxLength, pattern: "^[A-Za-z0-9_-]+$" });
const Words = Sealed(90_000);
const version = Type.Integer({ minimum: 1 });
const id = shape({ id: Id() });

/** Whether a resolution begins or ends with these words: which of the entries it is, is not kept. */
const resolution = OrNull(OneOf("begins", "ends"));

const Named = shape({ id: Id(), name: Type.String() });
const Entry = shape({ id: Id(), version, sealed: Type.String() });
export type EntryAnswer = Static<typeof Entry>;

const Given = shape({
  id: Id(),
  entryId: Id(),
  to: OrNull(Named),
  isTakenBack: Type.Boolean(),
});
export type GivenAnswer = Static<typeof Given>;

const Received = shape({
  id: Id(),
  from: OrNull(Named),
  keyId: Id(),
  sealed: OrNull(Type.String({ description: "Null once it was taken back" })),
});
export type ReceivedAnswer = Static<typeof Received>;

const Receiver = shape({
  person: Named,
  key: OrNull(shape({ id: Id(), publicKey: Type.String() })),
});
export type ReceiverAnswer = Static<typeof Receiver>;

const Round = shape({
  id: Id(),
  state: OneOf("open", "released", "destroyed"),
  openedOn: Day(),
  closesOn: Day(),
  endedOn: OrNull(Day()),
  keyId: Id(),
  invited: OrNull(
    Type.Integer({ description: "How many are asked; null once the round has ended" }),
  ),
  answered: OrNull(Type.Integer({ description: "Null below five" })),
});
export type RoundAnswer = Static<typeof Round>;

const View = shape({
  id: Id(),
  competency: OneOf(...competencies),
  source: Type.String({
    description: "One or more standings joined by '+', together at least five",
  }),
  sealed: Type.String(),
});
export type ViewAnswer = Static<typeof View>;

const Asked = shape({
  id: Id(),
  owner: Named,
  standing: OneOf(...standings),
  closesOn: Day(),
  invited: Type.Integer(),
});
export type AskedAnswer = Static<typeof Asked>;

const levels = Type.Array(
  shape({ id: Id(), competency: OneOf(...competencies), sealed: Sealed(1200) }),
  { minItems: 1, maxItems: competencies.length },
);

const changed = { status: 409, title: "It was changed in another window in the meantime" } as const;
/** Sealed for an earlier pair it would never be opened again. */
const noKey = { status: 409, title: "You have another key by now, or none" } as const;
const hasResolution = { status: 409, title: "A resolution runs already" } as const;
const isFull = { status: 409, title: "As many entries as can be kept are kept" } as const;
const hidden = { hiddenAs: "POST /me/growth/rounds" } as const;

export const entriesContract = contract({
  "GET /me/growth/entries": {
    summary: "One's own sealed entries, in no order; opened in the browser alone",
    query: shape(pageQuery),
    answer: Page(Entry),
  },
  "POST /me/growth/entries": {
    summary: "Keep a sealed entry under an id that the browser drew",
    body: shape({ id: Id(), keyId: Id(), sealed: Words, resolution }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: { changed, noKey, hasResolution, isFull },
  },
  "PUT /me/growth/entries/:id": {
    summary: "Put a newly sealed entry in the place of its earlier version",
    params: id,
    body: shape({ keyId: Id(), sealed: Words, version, resolution }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: { changed, noKey, hasResolution },
  },
  "DELETE /me/growth/entries/:id": {
    summary: "Delete an entry; copies of it that others were given are taken back",
    params: id,
    query: shape({ version }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: { changed },
  },
  "GET /me/growth/resolution": {
    summary: "Whether a resolution runs, and the day on which one is reminded of it",
    answer: shape({ remindDay: OrNull(Day()) }),
  },
  "DELETE /me/growth/resolution": {
    summary: "Be reminded no more: for a resolution whose words are gone",
    answer: Nothing,
    leavesNoTrace: true,
  },
});

export const sharingContract = contract({
  "GET /growth/receivers/:id": {
    summary: "A colleague's present public key, to seal something for them",
    params: id,
    answer: Receiver,
  },
  "GET /me/growth/shares": {
    summary: "What one has shared, with whom, and whether it was taken back",
    answer: shape({ rows: Type.Array(Given) }),
  },
  "POST /me/growth/entries/:id/shares": {
    summary: "Give one colleague a copy of an entry, sealed for their key",
    params: id,
    body: shape({ id: Id(), toId: Id(), keyId: Id(), sealed: Words }),
    answer: Nothing,
    leavesNoAct: true,
    refusals: {
      noKey: { status: 409, title: "They have another key by now, or none" },
      sharedAlready: { status: 409, title: "They have a copy of it already" },
    },
  },
  "DELETE /me/growth/shares/:id": {
    summary: "Take a copy back: it is deleted here, and the receiver is told so",
    params: id,
    answer: Nothing,
    leavesNoAct: true,
  },
  "GET /me/growth/shared": {
    summary: "What others have shared with one, sealed for one's key",
    answer: shape({ rows: Type.Array(Received) }),
  },
  "DELETE /me/growth/shared/:id": {
    summary: "Put away what somebody has shared with one",
    params: id,
    answer: Nothing,
    leavesNoAct: true,
  },
});

export const roundsContract = contract({
  "GET /me/growth/rounds": {
    summary: "The rounds in which one asked others for their views, newest first",
    answer: shape({ rows: Type.Array(Round), mayOpenFrom: OrNull(Day()) }),
  },
  "POST /me/growth/rounds": {
    summary: "Ask at least five colleagues for their views; each when they may be asked",
    body: shape({
      id: Id(),
      keyId: Id(),
      people: Type.Array(shape({ personId: Id(), standing: OneOf(...standings) }), {
        minItems: leastViews,
        maxItems: mostInvited,
      }),
    }),
    answer: Nothing,
    hiddenAs: "POST /me/growth/rounds",
    refusals: {
      hasOpenRound: { status: 409, title: "A round is open already" },
      tooSoon: { status: 409, title: "The last round ended less than 90 days ago" },
      tooFew: { status: 422, title: "At least five others are needed" },
      namedTwice: { status: 422, title: "Somebody is named twice, or it is you" },
      notColleagues: { status: 422, title: "Not all of them are colleagues who are here" },
      noKey,
    },
  },
  "POST /me/growth/rounds/:id/closing": {
    summary: "End a round: with five answers or more they are handed over, with fewer destroyed",
    params: id,
    answer: shape({ state: OneOf("released", "destroyed") }),
    ...hidden,
    refusals: { hasEnded: { status: 409, title: "The round has ended already" } },
  },
  "GET /me/growth/rounds/:id/views": {
    summary: "What others answered in a released round, in sources of at least five, shuffled",
    params: id,
    answer: shape({ rows: Type.Array(View) }),
  },
  "DELETE /me/growth/rounds/:id": {
    summary:
      "Delete a round with all that was answered in it; its day still counts for when the next may begin",
    params: id,
    answer: Nothing,
    ...hidden,
  },
  "GET /growth/views": {
    summary: "Colleagues who ask one for one's view, and whom one has not answered",
    answer: shape({ rows: Type.Array(Asked) }),
  },
  "GET /growth/views/:id": {
    summary: "One who asks for one's view, with the key for which it is sealed",
    params: id,
    answer: shape({ asked: Asked, publicKey: Type.String() }),
  },
  "POST /growth/views/:id": {
    summary: "Answer: each level sealed for whoever asked, apart from the others",
    params: id,
    body: shape({ levels }),
    answer: Nothing,
    ...hidden,
    refusals: {
      twiceTheSame: { status: 422, title: "A competency is answered twice" },
      keyChanged: { status: 409, title: "Whoever asked has another key by now" },
    },
  },
  "POST /growth/views/:id/decline": {
    summary: "Do not answer, and be asked for it no more",
    params: id,
    answer: Nothing,
    ...hidden,
  },
});

export const growthContract = contract({
  ...entriesContract,
  ...sharingContract,
  ...roundsContract,
});
