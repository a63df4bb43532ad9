/** Endpoints and shapes of services, their forms, and the search for them. */
import { impacts, promiseKinds, PromiseShape } from "#contract/promises";
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Line,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const serviceStates = ["draft", "live", "retired"] as const;
export const audiences = ["everyone", "colleagues", "teams"] as const;
export const assignments = ["by-hand", "duty", "least-loaded"] as const;
export const fieldKinds = [
  "text",
  "long-text",
  "choice",
  "person",
  "team",
  "date",
  "file",
  "number",
  "yes-no",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Patterns a text may have to follow. A list of ours: a pattern that someone writes could keep the process busy for ever. */
export const textPatterns = [
  "email",
  "phone",
  "web-address",
  "digits",
  "letters-and-digits",
] as const;
export const fileTypes = ["pdf", "image", "document", "sheet", "archive"] as const;
export type FileType = (typeof fileTypes)[number];

/** Text of any length up to a limit, possibly none. */
const Words = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const Whole = (maximum: number) => Type.Integer({ minimum: 0, maximum });
const named = () => shape({ id: Id(), name: Type.String() });

export const ChecksShape = shape({
  /** Of a number. */
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  whole: Type.Optional(Type.Boolean()),
  /** Of a text, in characters. */
  minLength: Type.Optional(Whole(20_000)),
  maxLength: Type.Optional(Whole(20_000)),
  pattern: Type.Optional(OneOf(...textPatterns)),
  /** Of a date. */
  notInThePast: Type.Optional(Type.Boolean()),
  /** Of files; none named: any. */
  fileTypes: Type.Optional(Type.Array(OneOf(...fileTypes), { maxItems: 5, uniqueItems: true })),
  mostFiles: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
});
export type Checks = Static<typeof ChecksShape>;

/** Shown only when an earlier choice or yes-no has one of these answers. */
const ShownWhen = <Field extends ReturnType<typeof Id>>(field: Field) =>
  shape({
    field,
    oneOf: Type.Array(Type.Union([Type.String({ maxLength: 200 }), Type.Boolean()]), {
      minItems: 1,
      maxItems: 100,
    }),
  });

const fieldParts = {
  label: Line(200),
  hint: Words(500),
  kind: OneOf(...fieldKinds),
  required: Type.Boolean(),
  choices: Type.Array(Line(200), { maxItems: 200 }),
  checks: ChecksShape,
};
export const FormFieldShape = shape({
  id: Id(),
  ...fieldParts,
  shownWhen: OrNull(ShownWhen(Id())),
});
export type FormField = Static<typeof FormFieldShape>;

/** A field as an editor sends it: `key` is the id of a field that stands already, or any word for a new one. */
export const DraftFieldShape = shape({
  key: Line(64),
  ...fieldParts,
  shownWhen: OrNull(ShownWhen(Line(64))),
});
export type DraftField = Static<typeof DraftFieldShape>;

const settings = {
  name: Line(120),
  summary: Words(300),
  about: Words(20_000),
  howToAsk: Words(5_000),
  servedInTheEnd: Words(1_000),
  otherWords: Words(1_000),
  ownerId: OrNull(Id()),
  calendarId: Id(),
  confidential: Type.Boolean(),
  audience: OneOf(...audiences),
  assignment: OneOf(...assignments),
  pausesForParts: Type.Boolean(),
  pausesForVendors: Type.Boolean(),
};

const MayShape = shape({
  edit: Type.Boolean(),
  publish: Type.Boolean(),
  retire: Type.Boolean(),
  redraft: Type.Boolean(),
  ask: Type.Boolean(),
});
export type MayWithService = Static<typeof MayShape>;

export const ServiceCard = shape({
  id: Id(),
  name: Type.String(),
  summary: Type.String(),
  team: named(),
  confidential: Type.Boolean(),
  state: OneOf(...serviceStates),
  /** What is promised for normal impact, in words: '4 working hours'; null: nothing. */
  answersIn: OrNull(Type.String()),
  doneIn: OrNull(Type.String()),
});
export type ServiceOnCard = Static<typeof ServiceCard>;

export const ServiceShape = shape({
  id: Id(),
  ...settings,
  team: named(),
  ownerName: OrNull(Type.String()),
  calendarName: Type.String(),
  audienceTeams: Type.Array(named()),
  state: OneOf(...serviceStates),
  stateSince: Instant(),
  version: Type.Integer(),
  form: Type.Array(FormFieldShape),
  promises: Type.Array(PromiseShape),
  may: MayShape,
});
export type ServiceAnswer = Static<typeof ServiceShape>;

const Preview = shape({
  kind: OneOf(...promiseKinds),
  /** 'first reply in 4 working hours' */
  promise: Type.String(),
  dueAt: OrNull(Instant()),
  because: Type.String(),
});

const Version = Type.Integer({ minimum: 1 });
const byId = shape({ id: Id() });
const byVersion = shape({ version: Version });
const changing = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this service in the meantime" },
} as const;
const naming = {
  nameTaken: { status: 409, title: "The team has another service of this name" },
} as const;
const wrongState = {
  wrongState: { status: 409, title: "The service is not in a state from which this can be done" },
} as const;

export const catalogueContract = contract({
  "GET /services": {
    summary: "Services that you may see: by words, by team, or all by name",
    query: shape({
      words: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
      teamId: Type.Optional(Id()),
      state: Type.Optional(OneOf(...serviceStates)),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    }),
    answer: shape({
      rows: Type.Array(ServiceCard),
      /** The words that were looked for instead, where nothing has those that were given. */
      lookedFor: OrNull(Type.String()),
      may: shape({ add: Type.Boolean() }),
    }),
  },
  "GET /services/recent": {
    summary: "Services you asked lately, the latest first",
    answer: shape({ rows: Type.Array(ServiceCard) }),
  },
  "GET /services/teams": {
    summary: "Teams with live services that you may see, with their number",
    answer: shape({
      rows: Type.Array(
        shape({ id: Id(), name: Type.String(), about: Type.String(), services: Type.Integer() }),
      ),
    }),
  },
  "GET /services/:id": { summary: "One service", params: byId, answer: ServiceShape },
  "GET /services/:id/promise": {
    summary: "What someone who asks now is promised, and why",
    params: byId,
    query: shape({ impact: Type.Optional(OneOf(...impacts)) }),
    answer: shape({ rows: Type.Array(Preview) }),
  },
  "GET /services/:id/choices": {
    summary: "For the editor: calendars, members who may own the service, teams",
    params: byId,
    answer: shape({
      calendars: Type.Array(named()),
      members: Type.Array(named()),
      teams: Type.Array(named()),
    }),
  },
  "POST /services": {
    summary: "Begin a service as a draft",
    body: shape({ teamId: Id(), name: Line(120), summary: Type.Optional(Words(300)) }),
    answer: ServiceShape,
    status: 201,
    refusals: {
      ...naming,
      noCalendar: { status: 409, title: "There is no calendar yet to count its promises by" },
    },
  },
  "PUT /services/:id": {
    summary: "Change what a service says of itself",
    params: byId,
    body: shape({
      version: Version,
      ...settings,
      audienceTeamIds: Type.Array(Id(), { maxItems: 200, uniqueItems: true }),
    }),
    answer: ServiceShape,
    refusals: { ...changing, ...naming },
  },
  "PUT /services/:id/form": {
    summary: "Set the fields of the form, all of them in their order",
    params: byId,
    body: shape({ version: Version, fields: Type.Array(DraftFieldShape, { maxItems: 60 }) }),
    answer: ServiceShape,
    refusals: {
      ...changing,
      wrongForm: { status: 422, title: "Something in the form does not fit together" },
    },
  },
  "PUT /services/:id/promises": {
    summary: "Set what is promised, all of it; running clocks are counted anew",
    params: byId,
    body: shape({ version: Version, promises: Type.Array(PromiseShape, { maxItems: 12 }) }),
    answer: ServiceShape,
    refusals: {
      ...changing,
      promisedTwice: { status: 422, title: "The same is promised twice for one impact" },
    },
  },
  "POST /services/:id/publish": {
    summary: "Offer a draft to those it is for",
    params: byId,
    body: byVersion,
    answer: ServiceShape,
    refusals: {
      ...changing,
      ...wrongState,
      saysTooLittle: {
        status: 422,
        title: "A service says in a line what it does before it is offered",
      },
    },
  },
  "POST /services/:id/redraft": {
    summary: "Take a service back to being a draft",
    params: byId,
    body: byVersion,
    answer: ServiceShape,
    refusals: { ...changing, ...wrongState, ...naming },
  },
  "POST /services/:id/retire": {
    summary: "Stop offering a service; open requests go on",
    params: byId,
    body: byVersion,
    answer: ServiceShape,
    refusals: { ...changing, ...wrongState },
  },
});
