import type {
  HintAnswer,
  LookedAnswer,
  meetingsContract,
  Trouble,
  UnreadReason,
  VerdictKind,
} from "#contract/meetings";
import type { RefusalSentences } from "#web/data/client.ts";
import { counted } from "./counted.ts";

const refusals: RefusalSentences<typeof meetingsContract> = {
  calendarTrouble: "The calendar could not be read.",
  tooManyCalendars: "Ten calendars are the most. Take one away first.",
  notAhead: "This meeting is over, or more than a day away.",
  alreadyHere: "You said that you are here. Take that back first.",
  wrongTime: "Choose a time that lies ahead and before the meeting ends.",
  notNow: "You can say so from a quarter of an hour before the meeting until it ends.",
  noText: "This file is no text. Choose the CSV file that Teams or Zoom made.",
  unknownLayout:
    "This is no attendance report of Teams or Zoom that is known here. Choose the file as it was downloaded, unchanged.",
  noTimes:
    "This report adds up how long people were there, and not when they came. In Zoom, take the tick off 'show unique users' and export it again.",
  contradictoryDates:
    "Some dates have the day first and some the month. Choose the file as it was downloaded.",
  orderOpen: "Its dates can be read in two ways. Say below which comes first.",
  wrongZone: "There is no such time zone. Write one such as Europe/Berlin.",
  notThatMeeting:
    "In this report the first one came more than half an hour before or after the meeting begins. Perhaps it was exported in another time zone.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such meeting or calendar, or it is not yours.",
};

const troubles: Readonly<Record<Trouble, string>> = {
  closedAddress:
    "This address is not open to Goodturn: only https on the public internet is, and hosts of the house that whoever runs Goodturn has listed.",
  unreachable: "The server of this address could not be reached.",
  tooSlow: "The server did not answer within ten seconds.",
  tooLarge: "The calendar is larger than 5 MB.",
  tooManyHops: "The address leads from one place to the next without an end.",
  notFound: "There is nothing at this address any more. Ask for the calendar's address anew.",
  notAllowed: "The server asks for another login. Check the name, and make a new app password.",
  serverFails: "The server of the calendar has a fault of its own at present.",
  noCalendar: "What stands at this address is no calendar.",
  secretGone: "The password can no longer be opened here. Take the calendar away and add it anew.",
};

const verdicts: Readonly<Record<VerdictKind, string>> = {
  ahead: "Still to come",
  "on-time": "On time",
  late: "Late",
  "late-after-another": "Late",
  forgotten: "Not there, and nothing was said",
  "said-cannot": "You said that you cannot come",
  elsewhere: "You were in another meeting",
  cancelled: "Cancelled",
  "cancelled-late": "You cancelled it within two hours",
  "left-out": "Not counted",
  unknown: "Not known",
};

const untitled = "Private, or without a name";

const hints: Readonly<Record<HintAnswer["kind"], (hint: HintAnswer) => string>> = {
  gaps: ({ count, n }) =>
    `Of ${counted(n, "time", "times")} that you came late, ${count} were because the meeting before had not ended. Five minutes between two meetings would have kept you on time.`,
  shorter: ({ count, n }) =>
    `${count} of your ${n} meetings of 30 or 60 minutes ended on the minute at which the next began. 25 or 50 minutes leave time to get there.`,
  series: ({ title, count, n }) =>
    `To “${title || untitled}” you came late ${count} of ${n} times. Perhaps another hour suits it better.`,
  "after-series": ({ title, count, n }) =>
    `After “${title || untitled}” you came late to the next meeting, ${count} of ${n} times. It may need more time, or a firmer end.`,
};

export const sentences = {
  refusals,
  troubles,
  verdicts,
  hints,
  untitled,
  page: {
    title: "Meetings",
    subtitle: "What comes, and how it went. Only you see this page.",
    calendars: "Your calendars",
    report: "Bring in an attendance report",
    emptyTitle: "No calendar yet",
    emptyText:
      "Let Goodturn read your calendar: you are nudged before a meeting, tell the others by one tap when you are late, and see how it goes. Of private entries only the time is kept; places, descriptions and people outside never are.",
    add: "Add a calendar",
  },
  ahead: {
    title: "Within a week",
    none: "Nothing is planned within a week.",
    now: "now",
    allDay: "all day",
    cancelled: "Cancelled",
    declined: "You declined",
    private: "Private",
    here: "I am here",
    hereLabel: (title: string): string => `I am here: ${title === "" ? "a meeting" : title}`,
    isHere: "You are here",
    late: "Running late",
    by: (minutes: number): string => `${minutes} minutes late`,
    until: (time: string): string => `until ${time}`,
    cannot: "I cannot come",
    takeBack: "Take back",
    hear: (count: number): string =>
      count === 0
        ? "No colleague hears of it: none is known to be invited"
        : `${counted(count, "colleague hears", "colleagues hear")} of it`,
    saidLate: (time: string): string => `You said: there by ${time}`,
    saidCannot: "You said that you cannot come",
    otherLate: (name: string, time: string): string => `${name} will be there by ${time}`,
    otherCannot: (name: string): string => `${name} cannot come`,
    told: (count: number): string =>
      count === 0 ? "Noted." : `${counted(count, "colleague was", "colleagues were")} told.`,
    saidHere: (told: number): string =>
      told === 0
        ? "Noted: you are here."
        : `Noted: you are here. ${counted(told, "colleague was", "colleagues were")} told.`,
    hereTakenBack: "Taken back. What you had said before stands again.",
    takenBack: "Taken back. Those who were told no longer see it.",
  },
  next: { title: "Your next meeting", all: "All meetings" },
  nudge: {
    label: "Nudge me before a meeting",
    hint: "In your inbox. Not for whole days, and not for what you declined.",
    never: "Not at all",
    minutes: (count: number): string => `${counted(count, "minute", "minutes")} before`,
    saved: "Saved.",
  },
  record: {
    title: "How it went",
    intro:
      "Of the last 180 days. On time is up to two minutes. What no report and no tap tells is not known, and counts for nothing.",
    onTime: "On time",
    of: "meetings",
    summary: (n: string, late: string, after: string, forgotten: string): string =>
      `Of ${n} meetings of which something is known, you came late to ${late}, to ${after} more because the meeting before had not ended, and ${forgotten} passed without you or a word.`,
    none: "Nothing is known yet. Tap 'I am here' when a meeting begins, or bring in an attendance report of Teams or Zoom.",
    beside: (parts: string): string => `Beside that: ${parts}.`,
    besides: {
      lateTold: (n: string): string => `${n} of the late ones told before`,
      saidCannot: (n: string): string => `${n} where you said that you cannot come`,
      cancelledLate: (n: string): string => `${n} that you cancelled within two hours`,
      unknown: (n: string): string => `${n} of which nothing is known`,
    },
    trend: "On time by month, in percent",
    hints: "What it suggests",
    events: (count: number): string => `Which ${counted(count, "meeting", "meetings")}`,
    rows: "Each meeting",
    meeting: "Meeting",
    when: "When",
    how: "How it went",
    change: "Put right",
    by: (minutes: number): string => ` by ${counted(minutes, "minute", "minutes")}`,
    wasTold: "the others were told",
    after: (title: string): string => `because “${title || untitled}” had not ended`,
    byReport: (names: string): string =>
      names === "" ? "by a report" : `by a report that ${names} brought in`,
    byTap: "by your tap",
    bySelf: "as you put it right",
    wasThere: "I was there on time",
    notMine: "It was not for me",
    takeBack: "Take that back",
    corrected: "Put right.",
    exports: "Take all of it along:",
    csv: "CSV",
    json: "JSON",
    ics: "Calendar (ICS)",
    older: "Show all",
  },
  calendars: {
    title: "Your calendars",
    subtitle: "Read every half an hour. Nobody else sees what stands in them.",
    back: "Meetings",
    empty: "No calendar yet",
    emptyText: "It is read by its address, by CalDAV, or once from a file.",
    byAddress: "Add by its address",
    byDav: "Add by CalDAV",
    byFile: "Add a file",
    kept: "What is kept: times, titles, what you answered, and which colleagues are invited. Of private entries the times alone. Places, descriptions and people outside are not kept. Taking a calendar away deletes its meetings.",
    kinds: { ics: "By its address", caldav: "CalDAV", file: "A file, read once" },
    meetings: (count: string): string => `${count} ${count === "1" ? "meeting" : "meetings"}`,
    read: (ago: string): string => `read ${ago}`,
    never: "not read yet",
    unread: (count: string): string =>
      `${count} ${count === "1" ? "entry" : "entries"} could not be read`,
    unreadWhy: {
      notWritten: "it is not written as calendars are",
      noUid: "it has no sign by which to know it again",
      noBeginning: "it does not say when it begins",
      noTime: "its time is none",
      tooLong: "it lasts longer than ten years",
      neverComes: "it recurs on days that never come",
      notFollowed: "it recurs in a way that is not followed",
      tooOften: "it recurs too often to be followed",
    } satisfies Record<UnreadReason, string>,
    unreadMore: (count: string): string => `and ${count} more`,
    zones: (names: string): string => `read on your own clock, for nobody knows the zone: ${names}`,
    keeps: "What was read before is kept.",
    again: "Read now",
    readNow: "Read.",
    remove: "Take away",
    removed: "Taken away, and its meetings with it.",
    added: "Added.",
    name: "What you call it",
    address: "Address",
    addressHint:
      "The secret address in iCal format (Google), or the ICS link of a published calendar (Outlook). It begins with https or webcal.",
    davAddress: "Address of the server",
    davHint: "The name of the server is often enough: https://caldav.example.org",
    login: "Name",
    password: "App password",
    passwordHint:
      "Make one for Goodturn alone where your provider lets you. It is sealed and used only to read.",
    look: "Look for calendars",
    choose: "Which of them",
    add: "Add",
    cancel: "Cancel",
    file: "Calendar file",
    fileHint: "An .ics file of at most 1 MB. It is read once.",
  },
  report: {
    title: "Bring in an attendance report",
    subtitle: "Of Teams or Zoom, for a meeting in your own calendar.",
    back: "Meetings",
    file: "Attendance report",
    fileHint: "The CSV file as Teams or Zoom made it, in any language.",
    zone: "Time zone of whoever exported it",
    zoneHint: "Its times are those of their clock.",
    order: "What comes first in its dates",
    orderHint: (example: string): string => `For example “${example}”.`,
    dayFirst: "The day",
    monthFirst: "The month",
    meeting: "Which meeting",
    meetingNone: "No meeting of yours was at that time. Check the time zone.",
    known: (count: number): string =>
      `${counted(count, "colleague is", "colleagues are")} known by address.`,
    others: (count: number): string =>
      count === 0
        ? ""
        : `${counted(count, "person is", "people are")} no colleague here: only their number is kept.`,
    ask: "Who is meant",
    askHint: "These are in the report without an address that is known here.",
    nobody: "Nobody here",
    person: (name: string): string => `“${name}” in the report`,
    unread: "What could not be read",
    line: (line: number): string => `Line ${line}: `,
    why: {
      noName: "no name",
      noTime: "no time",
      wrongTime: "a time that is none, or that ends before it begins",
      unknownAction: "neither joined nor left",
      onlyWent: "it says that somebody left, and not when they came",
    } satisfies Record<LookedAnswer["unread"][number]["why"], string>,
    lines: (all: number, people: number, beside: number): string =>
      `${all} lines: ${people} of people, ${beside} of titles and summaries.`,
    effect:
      "Everyone who is known, and whose own calendar says that you belong to the meeting, sees it in their own record, with your name as who brought it in. Nobody else does, and they can put theirs right.",
    bring: "Bring it in",
    brought: (people: number, others: number): string =>
      `Brought in: ${counted(people, "colleague", "colleagues")}${others > 0 ? `, and ${counted(others, "other", "others")}` : ""}.`,
  },
  brought: {
    title: "Reports that you brought in",
    intro:
      "A colleague whose calendar says that you belong to the meeting sees in their own record what it tells, and that you brought it in.",
    none: "None yet.",
    facts: ({
      people,
      others,
      unread,
    }: Record<"people" | "others" | "unread", number>): string[] => [
      counted(people, "colleague", "colleagues"),
      ...(others > 0 ? [counted(others, "other", "others")] : []),
      ...(unread > 0 ? [`${counted(unread, "line", "lines")} not read`] : []),
    ],
    takeBack: "Take back",
    takeBackOf: (title: string): string => `Take back the report of “${title}”`,
    takenBack: "Taken back. It tells nothing any more.",
  },
  team: {
    title: "On time to meetings",
    said: (month: string, percent: string, n: string, people: string): string =>
      `In ${month} the team was on time to about ${percent} of some ${n} meetings, of ${people} people or a few more.`,
    none: "Too few people or meetings to say, or not a whole month yet.",
    rule: "A whole month at a time, rounded, from five people and thirty meetings on. Nobody sees anybody else's.",
    broken: "This could not be read just now.",
    retry: "Try again",
  },
  palette: (time: string): string => `Meeting · ${time}`,
} as const;
