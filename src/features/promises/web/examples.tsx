import type { CalendarAnswer } from "#contract/promises";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { CalendarEditor, NewCalendar } from "./CalendarPage.tsx";
import { Calendars } from "./CalendarsPage.tsx";
import { TeamCalendarRows } from "./TeamCalendars.tsx";
import { inGerman } from "#web/gallery/in-german.tsx";
import { sentences } from "./sentences.ts";

const day: [string, string][] = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
];
const calendar: CalendarAnswer = {
  id: "c1",
  name: "Office, Berlin",
  zone: "Europe/Berlin",
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: ["2026-12-24", "*-12-25", "*-05-01"],
  teamId: null,
  teamName: null,
  version: 1,
  since: "2026-01-05T08:00:00Z",
  services: 12,
  may: { edit: true },
};
const whole: [string, string][] = [["00:00", "24:00"]];
const night: CalendarAnswer = {
  ...calendar,
  id: "c2",
  name: "Round the clock",
  zone: "UTC",
  hours: { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole },
  teamName: "Operations",
  services: 1,
};

const operations = { id: "t1", name: "Operations" };

const drawn: readonly Example[] = [
  { name: "Calendars", render: () => <Calendars rows={[calendar, night]} /> },
  { name: "Calendars, none", render: () => <Calendars rows={[]} /> },
  { name: "Calendars, loading", render: () => <SkeletonRows /> },
  {
    name: "Calendars, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Calendars, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  { name: "Calendar editor", render: () => <CalendarEditor calendar={calendar} /> },
  {
    name: "Calendar editor, of a team, to read alone",
    render: () => <CalendarEditor calendar={{ ...night, teamId: "t1", may: { edit: false } }} />,
  },
  {
    name: "Calendar editor, new, for an administrator",
    render: () => <NewCalendar keeping={{ organisation: true, teams: [operations] }} team="" />,
  },
  {
    name: "Calendar editor, new, for a lead",
    render: () => <NewCalendar keeping={{ organisation: false, teams: [operations] }} team="" />,
  },
  {
    name: "Calendar editor, new, for a team that is not theirs",
    render: () => <NewCalendar keeping={{ organisation: false, teams: [operations] }} team="t2" />,
  },
  {
    name: "Calendar editor, new, for nobody who may",
    render: () => <NewCalendar keeping={{ organisation: false, teams: [] }} team="" />,
  },
  {
    name: "Working hours of a team",
    render: () => <TeamCalendarRows team={operations} rows={[night]} mayAdd />,
  },
  {
    name: "Working hours of a team, none",
    render: () => <TeamCalendarRows team={operations} rows={[]} mayAdd />,
  },
  {
    name: "Working hours of a team, none, for others",
    render: () => <TeamCalendarRows team={operations} rows={[]} mayAdd={false} />,
  },
];

/** Those with the longest words, and the most beside each other. */
const alsoInGerman = ["Calendars", "Calendar editor", "Working hours of a team"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
