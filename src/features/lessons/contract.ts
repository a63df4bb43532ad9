/** Lessons: reading them, the own record of practice, the organisation's own ones, and how many of a team have done which. */
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
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { blockKinds, languages, marks, partKinds, stepKinds } from "./format/shape.ts";
import { told } from "./rules.ts";

export type { Block, Choice, Language, Lesson, Mark, Part, Step } from "./format/shape.ts";
export type { Need, Told } from "./rules.ts";

export const longestSource = 20_000;

const LessonName = () =>
  Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", minLength: 1, maxLength: 60 });
const InLanguage = OneOf(...languages);

const PartShape = shape({
  kind: OneOf(...partKinds),
  text: Type.String(),
  href: OrNull(Type.String()),
});
const BlockShape = shape({
  kind: OneOf(...blockKinds),
  items: Type.Array(Type.Array(PartShape)),
});
const ChoiceShape = shape({
  mark: OneOf(...marks),
  said: Type.Array(PartShape),
  feedback: Type.Array(BlockShape),
});
const StepShape = shape({
  kind: OneOf(...stepKinds),
  title: Type.String(),
  blocks: Type.Array(BlockShape),
  choices: Type.Array(ChoiceShape),
});
const LessonShape = shape({
  title: Type.String(),
  inShort: Type.String(),
  steps: Type.Array(StepShape),
});

const offered = OrNull(shape({ need: OneOf(...told), at: Instant() }));
const own = {
  step: Type.Integer({ description: "Where the reader stopped, from 0" }),
  doneAt: OrNull(Instant()),
  times: Type.Integer({ description: "How often the reader has done it" }),
  againOn: OrNull(Day()),
  offered,
};

const Row = shape({
  id: Type.String(),
  title: Type.String(),
  inShort: Type.String(),
  minutes: Type.Integer(),
  language: InLanguage,
  isOwn: Type.Boolean({ description: "Written by the organisation itself" }),
  steps: Type.Integer(),
  ...own,
});
export type LessonRow = Static<typeof Row>;

const One = shape({
  id: Type.String(),
  isOwn: Type.Boolean(),
  isRetired: Type.Boolean(),
  language: InLanguage,
  languages: Type.Array(InLanguage, { description: "In which it is there" }),
  /** The reader's; the lesson need not be there in it. */
  wished: InLanguage,
  minutes: Type.Integer(),
  lesson: LessonShape,
  ...own,
});
export type LessonAnswer = Static<typeof One>;

const FaultShape = shape({ line: Type.Integer(), said: Type.String() });

const OwnText = shape({
  language: InLanguage,
  title: Type.String(),
  source: Type.String(),
  version: Type.Integer(),
  at: Instant(),
});
const OwnLesson = shape({
  id: Type.String(),
  retiredAt: OrNull(Instant()),
  texts: Type.Array(OwnText),
});

/** Null: too few to say. */
const Done = () => OrNull(Type.Union([Type.Integer(), OneOf("few", "most")]));
const Counted = shape({
  id: Type.String(),
  title: Type.String(),
  language: InLanguage,
  done: Done(),
});
const OfTeam = shape({
  /** The reader's. */
  language: InLanguage,
  team: shape({ id: Id(), name: Type.String() }),
  /** Null: nothing has been counted yet. */
  counted: OrNull(
    shape({
      on: Day(),
      /** Among whom, and of which day they are. */
      people: Type.Integer(),
      ofDay: Day(),
      rows: Type.Array(Counted),
      /** Any lesson since that day; a number is in fives. Null: it was counted before this was. */
      lately: OrNull(shape({ since: Day(), done: Done() })),
    }),
  ),
});
export type TeamLessonsAnswer = Static<typeof OfTeam>;

const byName = shape({ lesson: LessonName() });
const language = Type.Optional(InLanguage);
/** The language where the reader has chosen none, as their browser would have it. */
const otherwise = Type.Optional(InLanguage);
const format = shape({ format: Type.Optional(OneOf("csv", "json")), language, otherwise });
/** Marks what is the caller's alone: nobody reads in the audit log who practised what. */
const alone = { leavesNoAct: true } as const;

export const lessonsContract = contract({
  "GET /lessons": {
    summary: "Lessons in the reader's language, offered ones first, with the reader's own record",
    query: shape({ language, otherwise, q: Type.Optional(Line(200)) }),
    answer: shape({
      language: InLanguage,
      rows: Type.Array(Row),
      led: Type.Array(shape({ id: Id(), name: Type.String() }), {
        description: "Teams of which the reader may see how many have done which",
      }),
    }),
  },
  "GET /lessons/:lesson": {
    summary: "One lesson, and where the reader stopped",
    params: byName,
    query: shape({ language, otherwise }),
    answer: One,
  },
  "PUT /lessons/:lesson/place": {
    summary: "Keep where one stopped; which choice one took is never sent",
    params: byName,
    body: shape({ step: Type.Integer({ minimum: 0, maximum: 100 }) }),
    answer: Nothing,
    ...alone,
  },
  "POST /lessons/:lesson/practice": {
    summary: "Note for oneself that one has done it; again on the same day changes the note",
    params: byName,
    body: shape({ again: Type.Boolean({ description: "Offer it again after 90 days" }) }),
    answer: Nothing,
    ...alone,
  },
  "DELETE /lessons/:lesson/practice": {
    summary: "Take back the latest note that one has done it",
    params: byName,
    answer: Nothing,
    refusals: { notDone: { status: 409, title: "There is no note that you have done it" } },
    ...alone,
  },
  "DELETE /lessons/:lesson/offer": {
    summary: "Not now: take an offer away",
    params: byName,
    answer: Nothing,
    ...alone,
  },
  "PUT /me/lesson-language": {
    summary: "In which language one reads lessons",
    body: shape({ language: InLanguage }),
    answer: Nothing,
    ...alone,
  },
  "GET /me/lessons/export": {
    summary: "One's own record of practice as CSV or JSON",
    query: format,
    answer: FileAnswer,
  },
  "GET /teams/:id/lessons": {
    summary: "How many of a team have done which lesson; for who leads it, and never who",
    params: shape({ id: Id() }),
    query: shape({ language, otherwise }),
    answer: OfTeam,
  },
  "GET /teams/:id/lessons/export": {
    summary: "The same as CSV or JSON",
    params: shape({ id: Id() }),
    query: format,
    answer: FileAnswer,
  },
  "GET /own-lessons": {
    summary: "The organisation's own lessons with their Markdown, for administrators",
    query: shape({ language, otherwise }),
    answer: shape({ language: InLanguage, rows: Type.Array(OwnLesson) }),
    scope: "administer",
  },
  "POST /own-lessons/preview": {
    summary: "Read a lesson's Markdown and say what is wrong with it; nothing is kept",
    body: shape({
      id: LessonName(),
      language: InLanguage,
      source: Type.String({ maxLength: longestSource }),
    }),
    answer: shape({
      lesson: LessonShape,
      minutes: Type.Number(),
      words: Type.Integer(),
      faults: Type.Array(FaultShape),
    }),
    scope: "administer",
    ...alone,
  },
  "PUT /own-lessons/:lesson/texts/:language": {
    summary: "Add an own lesson, a translation of it, or change its words",
    params: shape({ lesson: LessonName(), language: InLanguage }),
    body: shape({
      source: Type.String({ minLength: 1, maxLength: longestSource, pattern: "^[^\\u0000]*$" }),
      version: Type.Integer({ minimum: 0, description: "0 where this text is new" }),
    }),
    answer: shape({ version: Type.Integer() }),
    scope: "administer",
    refusals: {
      notWhole: { status: 422, title: "Something in the text is not right yet" },
      nameTaken: { status: 409, title: "A lesson that comes with Goodturn has this name" },
      nameKept: { status: 409, title: "This name is an address of Goodturn's own" },
      changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
    },
  },
  "PUT /own-lessons/:lesson/retired": {
    summary: "Take an own lesson out of the list, or bring it back; what people practised stays",
    params: byName,
    body: shape({ retired: Type.Boolean() }),
    answer: Nothing,
    scope: "administer",
  },
});
