/** Endpoints of what is asked, and of the waves in which it is asked. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  Page,
  pageQuery,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { Item, modes, mostItems, surveyKinds } from "./items.ts";
import { mostWavesAtOnce, Named, Plan, Planned, PlannedAhead } from "./planning.ts";

const byId = shape({ id: Id() });
const version = Type.Integer({ minimum: 1 });

export const waveStates = ["planned", "open", "closed", "released", "dropped"] as const;
export type WaveState = (typeof waveStates)[number];

const Wave = shape({
  id: Id(),
  surveyId: Id(),
  number: Type.Integer(),
  state: OneOf(...waveStates),
  opensOn: Day(),
  closesOn: Day(),
  fromDay: Day(),
  untilDay: Day(),
  releasedAt: OrNull(Instant()),
  droppedFor: OrNull(OneOf("called-off", "nobody", "too-few")),
  /** People on the roll; null before it opens, and after the release, when the roll is gone. */
  asked: OrNull(Type.Integer()),
  version,
});
export type WaveAnswer = Static<typeof Wave>;

const Survey = shape({
  id: Id(),
  kind: OneOf(...surveyKinds),
  mode: OneOf(...modes),
  name: Type.String(),
  items: Type.Array(Item),
  asksMirror: Type.Boolean(),
  /** None: every team that serves others. */
  providers: Type.Array(Named),
  retiredAt: OrNull(Instant()),
  version,
  mayPrepare: Type.Boolean(),
});
export type SurveyAnswer = Static<typeof Survey>;

const written = {
  name: Line(120),
  items: Type.Array(Item, { minItems: 1, maxItems: mostItems }),
  asksMirror: Type.Boolean(),
  providerIds: Type.Array(Id(), { maxItems: 500, uniqueItems: true }),
};

const notYours = {
  notYours: { status: 403, title: "Senior leaders and administrators prepare surveys" },
} as const;
const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "It was changed in the meantime" },
} as const;
const wrongItems = {
  sameKey: { status: 422, title: "Two items have one key" },
  nothingToScore: { status: 422, title: "At least one item needs a scale" },
  wrongScale: { status: 422, title: "The whole is judged in five steps, and words ask openly" },
  skipsBackwards: { status: 422, title: "An item can only hang on a scale further up" },
  languagesDiffer: { status: 422, title: "All items share one language at least" },
  tooManyItems: { status: 422, title: "There are too many items" },
  noMirror: { status: 422, title: "A pulse has no mirror and names no teams" },
} as const;

/** What the browser has made of a wave's key: see #feature/ballots. */
const Poll = shape({
  publicKey: Type.String({ minLength: 40, maxLength: 400 }),
  shares: Type.Array(
    shape({
      holderId: Id(),
      keyId: Id(),
      wrapped: Type.String({ minLength: 40, maxLength: 4000 }),
    }),
    { minItems: 3, maxItems: 3 },
  ),
});

const NewWave = shape({
  /** Made by whoever plans it: the wave's key is bound to it. */
  id: Id(),
  opensOn: Day(),
  closesOn: Day(),
  fromDay: Day(),
  untilDay: Day(),
  /** Of an anonymous survey. */
  poll: OrNull(Poll),
});

const Holder = shape({
  id: Id(),
  name: Type.String(),
  /** They began a new key of their own since: their share is lost. */
  isLost: Type.Boolean(),
  handedOn: Type.Boolean(),
});

export const preparingContract = contract({
  "GET /surveys": {
    summary: "Surveys with their newest wave, the newest first",
    query: shape({ ...pageQuery, retired: Type.Optional(Type.Boolean()) }),
    answer: shape({
      ...Page(
        shape({
          id: Id(),
          kind: OneOf(...surveyKinds),
          mode: OneOf(...modes),
          name: Type.String(),
          retiredAt: OrNull(Instant()),
          wave: OrNull(Wave),
        }),
      ).properties,
      mayPrepare: Type.Boolean(),
    }),
  },
  "GET /surveys/library": {
    summary: "Tested items to choose from; the usual ones are marked by their keys",
    query: shape({ kind: OneOf(...surveyKinds) }),
    answer: shape({ items: Type.Array(Item), usualKeys: Type.Array(Type.String()) }),
  },
  "GET /surveys/choices": {
    summary: "Teams that can be asked about, and colleagues who can hold a share of a wave's key",
    answer: shape({
      teams: Type.Array(Named),
      holders: Type.Array(
        shape({ id: Id(), name: Type.String(), keyId: Id(), publicKey: Type.String() }),
      ),
    }),
    refusals: notYours,
  },
  "GET /surveys/ahead": {
    summary:
      "Whom each planned wave of the next twelve months would ask, each after those before it, without names",
    answer: shape({ ahead: Type.Array(PlannedAhead) }),
    refusals: notYours,
  },
  "POST /surveys": {
    summary: "Prepare a survey; what is asked and how safely stays as it is from its first wave on",
    body: shape({ kind: OneOf(...surveyKinds), mode: OneOf(...modes), ...written }),
    answer: byId,
    status: 201,
    refusals: { ...notYours, ...wrongItems },
  },
  "GET /surveys/:id": {
    summary: "What a survey asks, and its waves, the newest first",
    params: byId,
    answer: shape({ survey: Survey, waves: Type.Array(Wave) }),
  },
  "PUT /surveys/:id": {
    summary: "Change what a survey asks, for waves that have not opened",
    params: byId,
    body: shape({ ...written, version }),
    answer: shape({ version }),
    refusals: { ...notYours, ...wrongItems, ...changedMeanwhile },
  },
  "PUT /surveys/:id/retired": {
    summary: "Put a survey aside, or take it up again; its waves and results stay",
    params: byId,
    body: shape({ retired: Type.Boolean(), version }),
    answer: shape({ version }),
    refusals: {
      ...notYours,
      ...changedMeanwhile,
      stillRuns: { status: 409, title: "A wave of it is planned or open" },
    },
  },
  "GET /surveys/:id/plan": {
    summary:
      "Whom a wave would ask on the day on which it opens (the first possible one unless told), by groups and without names; and what each wave of the next twelve months would, with this one every so many months",
    params: byId,
    query: shape({
      fromDay: Day(),
      untilDay: Day(),
      opensOn: Type.Optional(Day()),
      every: Type.Optional(Type.Integer({ minimum: 1, maximum: 12, description: "Months" })),
      times: Type.Optional(Type.Integer({ minimum: 1, maximum: mostWavesAtOnce })),
    }),
    answer: Plan,
    refusals: {
      ...notYours,
      wrongDays: { status: 422, title: "These days do not follow each other" },
    },
  },
  "POST /surveys/:id/waves": {
    summary: "Plan waves: they open and close by the calendar",
    params: byId,
    body: shape({ waves: Type.Array(NewWave, { minItems: 1, maxItems: mostWavesAtOnce }) }),
    answer: shape({ ids: Type.Array(Id()) }),
    status: 201,
    refusals: {
      ...notYours,
      wrongDays: { status: 422, title: "These days do not follow each other" },
      overlaps: { status: 409, title: "Another wave of this survey lies in these days" },
      needsHolders: { status: 422, title: "An anonymous wave needs three key holders of its own" },
      retired: { status: 409, title: "This survey was put aside" },
      sameWave: { status: 409, title: "There is a wave with this id" },
    },
  },
  "GET /waves/:id": {
    summary: "A wave: its days, whom it asks by groups, and who holds the shares of its key",
    params: byId,
    answer: shape({
      wave: Wave,
      survey: shape({
        id: Id(),
        name: Type.String(),
        kind: OneOf(...surveyKinds),
        mode: OneOf(...modes),
      }),
      groups: Type.Array(Planned),
      holders: Type.Array(Holder),
      isHolder: Type.Boolean(),
      mayPrepare: Type.Boolean(),
    }),
  },
  "POST /waves/:id/call-off": {
    summary: "Call a wave off: what was answered is destroyed unread",
    params: byId,
    body: shape({ version }),
    answer: Nothing,
    refusals: {
      ...notYours,
      ...changedMeanwhile,
      over: { status: 409, title: "This wave has been released or called off" },
    },
  },
  "POST /waves/:id/release": {
    summary:
      "Open the answers of a closed anonymous wave with its key, which two key holders have put together",
    params: byId,
    body: shape({
      privateKey: Type.String({ minLength: 150, maxLength: 400, pattern: "^[A-Za-z0-9_-]+$" }),
    }),
    answer: Nothing,
    refusals: {
      notHolder: { status: 403, title: "Key holders of the wave open its answers" },
      notClosed: { status: 409, title: "This wave is not closed, or its answers lie open already" },
      wrongKey: { status: 422, title: "This key does not open the answers of this wave" },
    },
  },
});
