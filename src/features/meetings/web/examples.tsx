import type { AheadAnswer, CalendarAnswer, PastAnswer } from "#contract/meetings";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { AddressDialog, ChooseDialog, DavDialog, FileDialog } from "./AddDialogs.tsx";
import { CalendarsView } from "./CalendarsPage.tsx";
import type { Ahead, OwnRecord } from "./data.ts";
import { reportExamples } from "./examples/reports.tsx";
import { MeetingsView } from "./MeetingsPage.tsx";
import { NextMeetingView } from "./NextMeeting.tsx";
import { wordsIn } from "./use-words.ts";
import { TeamMeetingsView } from "./TeamMeetings.tsx";

const { sentences } = wordsIn.en;
const close = (): void => undefined;
const goran = { id: "p2", name: "Goran Petrov" };
const missing = new Problem({ status: 404, reason: "missing" });
const refused = new Problem({
  status: 422,
  reason: "calendarTrouble",
  facts: { trouble: "notAllowed" },
});

const soon: AheadAnswer = {
  id: "m1",
  title: "Look at the month",
  startsAt: "2026-11-23T10:00:00Z",
  endsAt: "2026-11-23T11:00:00Z",
  isAllDay: false,
  isOrganiser: false,
  answer: "accepted",
  isCancelled: false,
  colleagues: 6,
  here: false,
  word: null,
  others: [
    {
      person: goran,
      kind: "late",
      newAt: "2026-11-23T10:10:00Z",
      saidAt: "2026-11-23T09:55:00Z",
    },
    {
      person: { id: "p3", name: "Petra Lang" },
      kind: "cannot",
      newAt: null,
      saidAt: "2026-11-23T09:50:00Z",
    },
  ],
  may: { sayHere: true, say: true },
};
const said: AheadAnswer = {
  ...soon,
  id: "m2",
  title: "What waits, and the smallest next step of each",
  colleagues: 0,
  others: [],
  word: { kind: "late", newAt: "2026-11-23T12:10:00Z", saidAt: "2026-11-23T11:50:00Z" },
  may: { sayHere: false, say: true },
};
const quiet: AheadAnswer = {
  ...said,
  id: "m3",
  title: "",
  word: null,
  isAllDay: true,
  may: { sayHere: false, say: false },
};
const here: AheadAnswer = {
  ...quiet,
  id: "m4",
  title: "Morning round",
  isAllDay: false,
  here: true,
};
const gone: AheadAnswer = { ...here, id: "m5", here: false, isCancelled: true };

const past: PastAnswer = {
  id: "r1",
  title: "Morning round",
  startsAt: "2026-11-20T08:00:00Z",
  endsAt: "2026-11-20T08:30:00Z",
  verdict: "on-time",
  minutes: 0,
  wasTold: false,
  cameAt: "2026-11-20T07:59:00Z",
  cause: null,
  correction: null,
  isCovered: false,
  broughtBy: [],
};
const rows: readonly PastAnswer[] = [
  past,
  {
    ...past,
    id: "r2",
    title: "What waits",
    verdict: "late-after-another",
    minutes: 6,
    wasTold: true,
    isCovered: true,
    broughtBy: [goran],
    cause: { id: "r1", title: "Morning round" },
  },
  { ...past, id: "r3", title: "", verdict: "unknown", cameAt: null },
  { ...past, id: "r4", verdict: "forgotten", cameAt: null, isCovered: true },
  { ...past, id: "r5", verdict: "cancelled-late", cameAt: null },
  { ...past, id: "r6", verdict: "on-time", correction: "on-time" },
];
const total = {
  n: 38,
  onTime: 29,
  late: 4,
  lateAfterAnother: 4,
  lateTold: 3,
  forgotten: 1,
  saidCannot: 2,
  cancelledLate: 1,
  unknown: 7,
  share: 0.76,
  low: 0.61,
  high: 0.87,
};
const record: OwnRecord = {
  rows: [...rows],
  total,
  months: [
    { month: "2026-11-01", ...total },
    { month: "2026-10-01", ...total, share: 0.68 },
    { month: "2026-09-01", ...total, share: 0.6 },
  ],
  hints: [
    { kind: "gaps", title: "", count: 4, n: 8, meetingIds: ["r2"] },
    { kind: "shorter", title: "", count: 12, n: 20, meetingIds: ["r1"] },
    { kind: "series", title: "What waits", count: 4, n: 7, meetingIds: ["r2"] },
    { kind: "after-series", title: "Morning round", count: 4, n: 16, meetingIds: ["r2"] },
  ],
};
const nothing: OwnRecord = {
  rows: [],
  total: { ...total, n: 0, share: null, low: null, high: null },
  months: [],
  hints: [],
};
const ahead: Ahead = { rows: [soon, said, quiet, here, gone], nudgeMinutes: 5, hasCalendar: true };

const calendar: CalendarAnswer = {
  id: "c1",
  kind: "ics",
  name: "Work",
  host: "calendar.example.org",
  addedAt: "2026-11-01T08:00:00Z",
  triedAt: "2026-11-23T09:30:00Z",
  readAt: "2026-11-23T09:30:00Z",
  trouble: null,
  meetings: 214,
  unread: 0,
  unreadEntries: [],
  unknownZones: [],
};
const calendars: readonly CalendarAnswer[] = [
  calendar,
  {
    ...calendar,
    id: "c2",
    kind: "caldav",
    name: "Team",
    host: "caldav.example.org",
    trouble: "notAllowed",
    unread: 22,
    unreadEntries: [
      { title: "Every thirtieth of February", why: "neverComes" },
      { title: "", why: "notWritten" },
    ],
  },
  {
    ...calendar,
    id: "c3",
    kind: "file",
    name: "october.ics",
    host: "",
    readAt: null,
    unknownZones: ["Middle Earth/Shire"],
    meetings: 1,
  },
];

const drawn: readonly Example[] = [
  { name: "Meetings", render: () => <MeetingsView ahead={ahead} record={record} /> },
  {
    name: "Meetings, nothing known yet",
    render: () => <MeetingsView ahead={{ ...ahead, rows: [], nudgeMinutes: 7 }} record={nothing} />,
  },
  {
    name: "Meetings, no calendar",
    render: () => (
      <MeetingsView ahead={{ ...ahead, rows: [], hasCalendar: false }} record={nothing} />
    ),
  },
  { name: "Meetings, loading", render: () => <SkeletonPage /> },
  {
    name: "Meetings, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
  { name: "Meetings, broken", render: () => <Broken fault={new Error("x")} onRetry={close} /> },
  { name: "The next meeting", render: () => <NextMeetingView rows={[soon]} />, width: 360 },
  { name: "Calendars", render: () => <CalendarsView rows={calendars} /> },
  { name: "Calendars, none", render: () => <CalendarsView rows={[]} /> },
  { name: "Calendars, loading", render: () => <SkeletonRows count={3} /> },
  {
    name: "Calendar by its address",
    isAlone: true,
    render: () => <AddressDialog onClose={close} />,
  },
  { name: "Calendar by CalDAV", isAlone: true, render: () => <DavDialog onClose={close} /> },
  {
    name: "Calendar by CalDAV, choosing",
    isAlone: true,
    render: () => (
      <ChooseDialog
        login={{ address: "", login: "", password: "" }}
        found={[
          { url: "a", name: "Work" },
          { url: "b", name: "Holidays of the house" },
        ]}
        onClose={close}
      />
    ),
  },
  { name: "Calendar as a file", isAlone: true, render: () => <FileDialog onClose={close} /> },
  {
    name: "Calendar, refused",
    render: () => (
      <Refused problem={refused} words={{ calendarTrouble: sentences.troubles.notAllowed }} />
    ),
  },
  ...reportExamples,
  {
    name: "A team’s month of meetings",
    render: () => (
      <TeamMeetingsView months={[{ month: "2026-10-01", people: 5, n: 120, onTime: 0.85 }]} />
    ),
  },
  {
    name: "A team’s month of meetings, too few",
    render: () => (
      <TeamMeetingsView months={[{ month: "2026-10-01", people: null, n: null, onTime: null }]} />
    ),
  },
];

/** Those with the longest words. */
const alsoInGerman: readonly string[] = [
  "Meetings",
  "Meetings, no calendar",
  "Calendars",
  "Attendance report",
  "Attendance reports brought in",
  "A team’s month of meetings",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
