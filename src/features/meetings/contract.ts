/** Endpoints and shapes of meetings: one's calendars, what comes next, one's own record, and a team's total. */
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
  Type,
  shape,
} from "#platform/http/shapes.ts";

import {
  AheadShape,
  BroughtShape,
  CalendarShape,
  Hint,
  Looked,
  PastShape,
  Share,
} from "./contract/answers.ts";
import { corrections, dayOrders, troubles, wordKinds } from "./contract/words.ts";

export type * from "./contract/answers.ts";
export type * from "./contract/words.ts";

const Report = {
  content: Type.String({ minLength: 1, maxLength: 900_000, description: "The file, as base64" }),
  order: OrNull(OneOf(...dayOrders)),
  /** The zone of whoever exported it; UTC where the report says so itself. */
  zone: Line(60),
};
const byId = shape({ id: Id() });
const wrongReport = {
  noText: { status: 422, title: "This file is no text" },
  unknownLayout: { status: 422, title: "This is no attendance report of Teams or Zoom" },
  noTimes: { status: 422, title: "This report says how long people were there, and not when" },
  contradictoryDates: { status: 422, title: "The dates of this file contradict each other" },
  orderOpen: { status: 422, title: "Its dates could be read in two ways; say which" },
  wrongZone: { status: 422, title: "There is no such zone" },
} as const;
const outside = {
  calendarTrouble: { status: 422, title: "The calendar could not be read" },
  tooManyCalendars: { status: 409, title: "Ten calendars are the most" },
} as const;
const Address = () => Line(2000);
const Login = { login: Line(320), password: Line(500) };

/** What is said of one's own meetings leaves no act: the audit log would be a list of who was late. */
export const meetingsContract = contract({
  "GET /me/meetings": {
    summary: "One's meetings of the next seven days, or those whose title has these words",
    query: shape({ q: Type.Optional(Line(200)) }),
    answer: shape({
      rows: Type.Array(AheadShape),
      nudgeMinutes: Type.Integer(),
      hasCalendar: Type.Boolean(),
    }),
  },
  "GET /me/meetings/record": {
    summary: "One's own record of the last 180 days: each meeting, totals by month, and hints",
    answer: shape({
      rows: Type.Array(PastShape),
      total: Share,
      months: Type.Array(shape({ month: Day(), ...Share.properties })),
      hints: Type.Array(Hint),
    }),
  },
  "GET /me/meetings/export": {
    summary: "One's own meetings and record as CSV, JSON or iCalendar",
    query: shape({ format: Type.Optional(OneOf("csv", "json", "ics")) }),
    answer: FileAnswer,
  },
  "PUT /me/meetings/settings": {
    summary: "Set how many minutes before a meeting one is nudged; 0 for never",
    body: shape({ nudgeMinutes: Type.Integer({ minimum: 0, maximum: 60 }) }),
    answer: Nothing,
  },
  "PUT /me/meetings/:id/word": {
    summary: "Say that one is running late, with a new time, or that one cannot come",
    params: byId,
    body: shape({ kind: OneOf(...wordKinds), newAt: OrNull(Instant()) }),
    answer: shape({ told: Type.Integer() }),
    refusals: {
      notAhead: { status: 409, title: "This meeting is over, or more than a day away" },
      alreadyHere: { status: 409, title: "One has said that one is here; take that back first" },
      wrongTime: { status: 422, title: "The new time lies within the meeting, and ahead" },
    },
    leavesNoAct: true,
  },
  "DELETE /me/meetings/:id/word": {
    summary: "Take that back; those who were told are told no more",
    params: byId,
    answer: Nothing,
    leavesNoAct: true,
  },
  "PUT /me/meetings/:id/presence": {
    summary: "Say that one is here; whoever heard otherwise is told",
    params: byId,
    answer: Nothing,
    refusals: { notNow: { status: 409, title: "This meeting is not now" } },
    leavesNoAct: true,
  },
  "DELETE /me/meetings/:id/presence": {
    summary: "Take back that one is here; what one had said before stands again",
    params: byId,
    answer: Nothing,
    leavesNoAct: true,
  },
  "PUT /me/meetings/:id/correction": {
    summary: "Put one's own record right",
    params: byId,
    body: shape({ says: OneOf(...corrections) }),
    answer: Nothing,
    leavesNoAct: true,
  },
  "DELETE /me/meetings/:id/correction": {
    summary: "Take that back",
    params: byId,
    answer: Nothing,
    leavesNoAct: true,
  },
  "GET /me/calendars": {
    summary: "One's calendars, and how reading each went",
    answer: shape({ rows: Type.Array(CalendarShape) }),
  },
  "POST /me/calendars": {
    summary: "Let a calendar be read by its address (ICS)",
    body: shape({ name: Line(200), address: Address() }),
    secretFields: ["address"],
    answer: shape({ id: Id() }),
    status: 201,
    refusals: outside,
  },
  "POST /me/calendars/file": {
    summary: "Take the meetings of an .ics file in, once",
    body: shape({ name: Line(200), content: Type.String({ minLength: 1, maxLength: 1_000_000 }) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: outside,
  },
  "POST /me/calendars/look": {
    summary: "Look which calendars a CalDAV server has for this login",
    body: shape({ address: Address(), ...Login }),
    answer: shape({ rows: Type.Array(shape({ url: Type.String(), name: Type.String() })) }),
    refusals: outside,
    leavesNoTrace: true,
    scope: "write",
  },
  "POST /me/calendars/caldav": {
    summary: "Let a calendar of a CalDAV server be read, with an app password",
    body: shape({ name: Line(200), url: Address(), ...Login }),
    secretFields: ["url", "login", "password"],
    answer: shape({ id: Id() }),
    status: 201,
    refusals: outside,
  },
  "POST /me/calendars/:id/reading": {
    summary: "Read it again now",
    params: byId,
    answer: shape({ trouble: OrNull(OneOf(...troubles)) }),
  },
  "DELETE /me/calendars/:id": {
    summary: "Read it no more; its meetings are deleted",
    params: byId,
    answer: Nothing,
  },
  "GET /me/attendance": {
    summary: "The attendance reports that one brought in",
    answer: shape({ rows: Type.Array(BroughtShape) }),
  },
  "POST /me/attendance/look": {
    summary: "Look into an attendance report of Teams or Zoom; nothing is kept",
    body: shape(Report),
    answer: Looked,
    refusals: wrongReport,
    leavesNoTrace: true,
    scope: "write",
  },
  "POST /me/attendance": {
    summary: "Take an attendance report in, for one of one's own meetings",
    body: shape({
      ...Report,
      meetingId: Id(),
      /** Who is meant where the address says nobody: the line, and one of those whom looking offered. */
      people: Type.Array(shape({ line: Type.Integer(), personId: Id() }), { maxItems: 2000 }),
    }),
    answer: shape({ id: Id(), people: Type.Integer(), others: Type.Integer() }),
    status: 201,
    refusals: {
      ...wrongReport,
      notThatMeeting: { status: 422, title: "The report is of another time than the meeting" },
    },
  },
  "DELETE /me/attendance/:id": {
    summary: "Take a report that one brought in back",
    params: byId,
    answer: Nothing,
  },
  "GET /teams/:id/meetings": {
    summary:
      "A team's total by month: never a list of names, from five people and thirty meetings on",
    params: byId,
    answer: shape({
      months: Type.Array(
        shape({
          month: Day(),
          people: OrNull(Type.Integer()),
          n: OrNull(Type.Integer()),
          onTime: OrNull(Type.Number()),
        }),
      ),
    }),
  },
});
