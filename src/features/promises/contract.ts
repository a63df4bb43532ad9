/** Endpoints and shapes of calendars, and the words of promises that other contracts use. */
import { contract } from "#platform/http/contract.ts";
import {
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

/** How much hangs on a request; the asker says it, the service promises by it. */
export const impacts = ["low", "normal", "high", "critical"] as const;
export type Impact = (typeof impacts)[number];
export const promiseKinds = ["first-reply", "next-reply", "done"] as const;
export type PromiseKind = (typeof promiseKinds)[number];
export const promiseUnits = ["working-minutes", "working-days", "working-days-end-of-day"] as const;
export type PromiseUnit = (typeof promiseUnits)[number];

export const PromiseShape = shape({
  impact: OneOf(...impacts),
  kind: OneOf(...promiseKinds),
  amount: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  unit: OneOf(...promiseUnits),
});
export type PromiseToKeep = Static<typeof PromiseShape>;

const TimeOfDay = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$" });
const Frames = Type.Array(Type.Tuple([TimeOfDay, TimeOfDay]), { maxItems: 12 });

/** Hours of the week, each day with its frames; a day without any is closed. */
export const WeekShape = shape({
  mon: Frames,
  tue: Frames,
  wed: Frames,
  thu: Frames,
  fri: Frames,
  sat: Frames,
  sun: Frames,
});
export type Week = Static<typeof WeekShape>;

const calendarFields = {
  name: Line(100),
  zone: Line(64),
  hours: WeekShape,
  /** '2026-12-25', or '*-12-25' for every year. */
  holidays: Type.Array(Type.String({ pattern: "^(\\d{4}|\\*)-\\d{2}-\\d{2}$" }), {
    maxItems: 1000,
  }),
};
/** Whose it is; null: the organisation's. */
const OfTeam = OrNull(Id());

export const CalendarShape = shape({
  id: Id(),
  ...calendarFields,
  teamId: OfTeam,
  teamName: OrNull(Type.String()),
  version: Type.Integer(),
  since: Instant(),
  /** How many services that are not retired count by it. */
  services: Type.Integer(),
  may: shape({ edit: Type.Boolean() }),
});
export type CalendarAnswer = Static<typeof CalendarShape>;

const wrongCalendar = {
  wrongCalendar: { status: 422, title: "These working hours cannot be counted by" },
  nameTaken: { status: 409, title: "Another calendar has this name" },
} as const;
const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;

const CalendarList = shape({ rows: Type.Array(CalendarShape) });
const byId = shape({ id: Id() });

export const promisesContract = contract({
  "GET /calendars": { summary: "All calendars", answer: CalendarList },
  "GET /calendars/:id": { summary: "One calendar", params: byId, answer: CalendarShape },
  "POST /calendars": {
    summary: "Make a calendar for the organisation, or for a team you lead",
    body: shape({ ...calendarFields, teamId: OfTeam }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: wrongCalendar,
  },
  "PUT /calendars/:id": {
    summary: "Change a calendar; what has passed stays passed, the rest is counted anew",
    params: byId,
    body: shape({ ...calendarFields, version: Type.Integer({ minimum: 1 }) }),
    answer: CalendarShape,
    refusals: { ...wrongCalendar, ...changedMeanwhile },
  },
  "DELETE /calendars/:id": {
    summary: "Remove a calendar that nothing has ever counted by",
    params: byId,
    answer: Nothing,
    refusals: {
      calendarInUse: { status: 409, title: "A service counts, or counted, by this calendar" },
    },
  },
});
