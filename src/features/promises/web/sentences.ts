import type { promisesContract } from "#contract/promises";
import type { RefusalSentences } from "#web/data/client.ts";
import type { Weekday } from "#platform/calendar/index.ts";

export const refusals: RefusalSentences<typeof promisesContract> = {
  calendarInUse:
    "A service counts, or counted, by this calendar. Choose another one for the service first; a calendar that has ever counted stays.",
  changedMeanwhile:
    "Somebody else changed this calendar while you were writing. What you wrote is still here: read theirs, then save again.",
  nameTaken: "Another calendar has this name. Choose one that tells them apart.",
  wrongCalendar: "These working hours cannot be counted by. It is said beside the field.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such calendar for you to change.",
};

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

export const sentences = {
  refusals,
  weekdays,
  list: {
    title: "Working hours",
    subtitle: "Calendars by which promises are counted: hours, holidays, zone.",
    add: "New calendar",
    name: "Name",
    zone: "Zone",
    hours: "Hours",
    whose: "Whose",
    services: "Services",
    organisation: "The organisation",
    emptyTitle: "No working hours yet",
    emptyText: "Make a calendar first: a service needs one to promise a time.",
    closed: "closed",
    days: { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" },
    run: (from: string, to: string): string => `${from} to ${to}`,
  },
  editor: {
    back: "Working hours",
    fresh: "New calendar",
    name: "Name",
    nameHint: "Where and for whom: ‘Office, Berlin’, ‘Night shift’.",
    zone: "Zone",
    zoneHint: "The clock on the wall of those who work by it.",
    hours: "Hours of the week",
    hoursIntro:
      "Several frames a day are fine: 08:00-12:00, 13:00-17:00. Empty is closed; 00:00-24:00 is a whole day.",
    sameAsMonday: "Tuesday to Friday like Monday",
    holidays: "Holidays",
    holidaysHint: "One a line: 2026-12-25 for one date, *-12-25 for every year.",
    save: "Save",
    saved: "Saved. Running promises are being counted anew.",
    made: "The calendar is made.",
    remove: "Remove",
    removed: "The calendar is removed.",
    of: (team: string): string => `Working hours of ${team}`,
    ofOrganisation: "Working hours of the organisation",
    whose: "Whose",
    whoseHint: "Only services of a team can count by its calendar; all by one of the organisation.",
    organisation: "The organisation",
    chooseWhose: "Choose a team",
    notYoursTitle: "Calendars are made by administrators and leads",
    notYoursText:
      "A lead makes those of their own team, an administrator all. Ask one of them if hours are missing.",
    notThatTeam:
      "You do not lead the team that the link named, or it is closed. Choose whose calendar this shall be.",
    readOnly: "Only administrators, and leads for calendars of their team, change this one.",
    wrongFrames: "Write times as 08:00-17:00, several with a comma between them.",
    wrongHoliday: (line: string) => `‘${line}’ is no date: write 2026-12-25, or *-12-25.`,
  },
  ofTeam: {
    title: "Working hours",
    list: (team: string): string => `Calendars of ${team}`,
    none: "It has no calendar of its own; its services count by those of the organisation.",
    add: "New calendar",
  },
  example: {
    title: "A worked example",
    intro: "What these hours make of a promise, before anyone counts on it.",
    asked: "Asked on",
    amount: "Promised",
    unit: "Unit",
    hours: "working hours",
    days: "working days",
    closing: "working days, to closing",
    due: (when: string): string => `Due ${when}.`,
    impossible: "Correct the hours first; then the example is counted.",
  },
} as const;
