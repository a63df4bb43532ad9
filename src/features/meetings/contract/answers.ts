/** What is answered about meetings, calendars, one's record and reports. */
import { Id, Instant, OneOf, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";
import {
  calendarKinds,
  corrections,
  hintKinds,
  layouts,
  myAnswers,
  troubles,
  unreadLines,
  unreadReasons,
  verdictKinds,
  wordKinds,
} from "./words.ts";

const Named = shape({ id: Id(), name: Type.String() });
export const Share = shape({
  n: Type.Integer({ description: "On time, late and forgotten" }),
  onTime: Type.Integer(),
  late: Type.Integer(),
  /** Because another meeting had not ended. */
  lateAfterAnother: Type.Integer(),
  /** Of the late ones: the others were told before. */
  lateTold: Type.Integer(),
  forgotten: Type.Integer(),
  saidCannot: Type.Integer(),
  cancelledLate: Type.Integer(),
  unknown: Type.Integer(),
  share: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});

export const CalendarShape = shape({
  id: Id(),
  kind: OneOf(...calendarKinds),
  name: Type.String(),
  host: Type.String(),
  addedAt: Instant(),
  triedAt: OrNull(Instant()),
  readAt: OrNull(Instant()),
  trouble: OrNull(OneOf(...troubles)),
  meetings: Type.Integer(),
  unread: Type.Integer({ description: "Entries that could not be read" }),
  /** The first twenty of them; the title is '' where it is private or has none. */
  unreadEntries: Type.Array(shape({ title: Type.String(), why: OneOf(...unreadReasons) })),
  unknownZones: Type.Array(Type.String()),
});
export type CalendarAnswer = Static<typeof CalendarShape>;

const Word = shape({ kind: OneOf(...wordKinds), newAt: OrNull(Instant()), saidAt: Instant() });
export const AheadShape = shape({
  id: Id(),
  title: Type.String({ description: "'' where it is private" }),
  startsAt: Instant(),
  endsAt: Instant(),
  isAllDay: Type.Boolean(),
  isOrganiser: Type.Boolean(),
  answer: OneOf(...myAnswers),
  isCancelled: Type.Boolean(),
  /** How many colleagues hear what one says. */
  colleagues: Type.Integer(),
  here: Type.Boolean({ description: "One has said that one is here" }),
  /** Null once one is here. */
  word: OrNull(Word),
  /** Words of the others that stand: not of whoever has come. */
  others: Type.Array(shape({ person: Named, ...Word.properties })),
  may: shape({ sayHere: Type.Boolean(), say: Type.Boolean() }),
});
export type AheadAnswer = Static<typeof AheadShape>;

export const PastShape = shape({
  id: Id(),
  title: Type.String(),
  startsAt: Instant(),
  endsAt: Instant(),
  verdict: OneOf(...verdictKinds),
  minutes: Type.Integer(),
  wasTold: Type.Boolean(),
  cameAt: OrNull(Instant()),
  cause: OrNull(shape({ id: Id(), title: Type.String() })),
  correction: OrNull(OneOf(...corrections)),
  isCovered: Type.Boolean({ description: "An attendance report is there" }),
  /** Who brought the reports in; nobody who was erased. */
  broughtBy: Type.Array(Named),
});
export type PastAnswer = Static<typeof PastShape>;

export const Hint = shape({
  kind: OneOf(...hintKinds),
  title: Type.String(),
  count: Type.Integer(),
  n: Type.Integer(),
  meetingIds: Type.Array(Id()),
});
export type HintAnswer = Static<typeof Hint>;

export const BroughtShape = shape({
  id: Id(),
  title: Type.String({ description: "'' where it is private, or in one's calendar no more" }),
  startsAt: Instant(),
  at: Instant(),
  layout: OneOf(...layouts),
  people: Type.Integer({ description: "Colleagues in it" }),
  others: Type.Integer({ description: "Of whom nobody says who they are" }),
  unread: Type.Integer({ description: "Lines that could not be read" }),
});
export type BroughtAnswer = Static<typeof BroughtShape>;

const Attendee = shape({
  line: Type.Integer(),
  name: Type.String(),
  joinedAt: Instant(),
  /** By address; null where that says nobody. */
  person: OrNull(Named),
  /** Colleagues of this name, of whom one may be meant. */
  maybe: Type.Array(Named),
});
export const Looked = shape({
  layout: OneOf(...layouts),
  title: Type.String(),
  isUtc: Type.Boolean(),
  beganAt: OrNull(Instant()),
  people: Type.Array(Attendee),
  unread: Type.Array(
    shape({
      line: Type.Integer(),
      why: OneOf(...unreadLines),
    }),
  ),
  lines: shape({
    all: Type.Integer(),
    people: Type.Integer(),
    unread: Type.Integer(),
    beside: Type.Integer(),
  }),
  /** Own meetings at that time, the likeliest first. */
  meetings: Type.Array(shape({ id: Id(), title: Type.String(), startsAt: Instant() })),
});
export type LookedAnswer = Static<typeof Looked>;
