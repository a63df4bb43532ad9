/** The words of what teams say of themselves. */
import type { Part, portraitsContract, Reason } from "#contract/portraits";
import type { RefusalSentences } from "#web/data/client.ts";
import { rhythm } from "./day/rhythm.ts";

const refusals: RefusalSentences<typeof portraitsContract> = {
  changedMeanwhile:
    "Somebody else changed this in the meantime. What you typed is kept; look at what stands there now, then save again.",
  enoughHints:
    "Five hints stand there already, and more are not read. Take one away, or say two in one sentence.",
  otherTeam: "This service belongs to another team now. Choose one of yours.",
  notFound:
    "The figures do not say this any more. Add the hint without them, if it still helps; nothing was saved.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such team, or it is not open to you.",
};

const titles: Record<Part, string> = {
  ask: "How best to ask us",
  constraints: "What binds us",
  hard: "What we find hard",
  proud: "What we are proud of",
};
const questions: Record<Part, string> = {
  ask: "What should others say, send or know so that you can begin at once? When is a good time?",
  constraints:
    "What can you not change: closing days, rules, suppliers, a machine that is there once?",
  hard: "What costs you the most, and what do others rarely see?",
  proud: "What went well lately, or what do you do better than anyone knows?",
};

/** What became of so many of the requests, after a percentage. */
const became: Record<Reason, string> = {
  waits: "waited for an answer from the customer first",
  "missing-information": "came back because something was missing from what was said",
  misunderstood: "came back because they were understood in another way",
};
const better: Record<Reason, string> = {
  waits: "Say what they leave out, and the next ones need not wait.",
  "missing-information": "Say what they leave out, and the next ones need not come back.",
  misunderstood: "Say what to write, so that it can be understood in one way only.",
};

export const sentences = {
  refusals,
  titles,
  questions,
  became,
  better,
  rhythm,
  words: {
    title: "In their own words",
    titleOwn: "In our own words",
    nothing: (team: string): string => `${team} has not said anything of itself yet.`,
    nothingOwn:
      "Say here how best to ask you, what binds you, what you find hard and what you are proud of. Every colleague can read it.",
    write: "Write",
    change: "Change",
    changeWhat: (title: string): string => `Change: ${title}`,
    writeWhat: (title: string): string => `Write: ${title}`,
    versions: "Earlier versions",
    versionsOf: (title: string): string => `Earlier versions: ${title}`,
    export: "All versions as a file for programs (JSON)",
    somebody: "somebody who is no longer named",
    by: (name: string, day: string): string => `${name}, ${day}`,
    broken: "What this team says of itself could not be read.",
    retry: "Try again",
  },
  dialog: {
    label: "Our words",
    plain: "Plain text, at most 4,000 letters. Leave it empty to say nothing of this any more.",
    kept: "This is what you began earlier and have not saved.",
    anew: "Begin with what stands there now",
    theirs: (name: string, day: string): string => `${name} wrote this meanwhile (${day}):`,
    nowEmpty: "Nothing: it was taken away.",
    save: "Save",
    cancel: "Cancel",
    saved: "Saved. Every colleague can read it now.",
  },
  history: {
    empty: "Nothing was ever said here.",
    nothing: "Nothing: it was taken away.",
    older: "Show older",
    close: "Close",
  },
  hints: {
    title: "Hints on the forms",
    intro: "Short sentences that stand above the form when somebody asks.",
    none: "No hints yet.",
    all: "every service",
    for: (service: string): string => `for ${service}`,
    add: "Add a hint",
    change: "Change",
    changeWhat: (says: string): string => `Change the hint: ${says}`,
    retire: "Take away",
    retireWhat: (says: string): string => `Take away the hint: ${says}`,
    retired: "The hint is taken away from the forms.",
    saved: "The hint stands on the form now.",
    fresh: "Add a hint",
    edit: "Change the hint",
    service: "On the form of",
    allServices: "Every service",
    says: "The hint",
    saysHint: "One sentence: ‘Say which machine; a photo saves a day.’",
    save: "Save",
    cancel: "Cancel",
    from: (team: string): string => `${team} asks you`,
    how: (team: string): string => `How best to ask ${team}`,
    broken: "The hints of the team could not be read.",
  },
  found: {
    title: "Found in the figures",
    onlyYou: "Only your team sees this. Nothing is shown to others before you say it.",
    say: "Say what they leave out",
    leave: "Not now",
    left: "Set aside. It is said again after a quarter, if it still holds.",
    share: (percent: string, n: string, became: string): string =>
      `${percent} of ${n} requests ${became}`,
    of: (service: string): string => `${service}:`,
    between: (low: string, high: string): string => `(${low} to ${high} %)`,
  },
  mending: {
    title: "What it waits for and what it mends",
    broken: "What this team waits for and mends could not be read.",
    held: "Who held them",
    defects: "What was not right",
    actions: "The actions",
    asOf: (when: string): string => `Requests of the last 90 days, counted ${when}.`,
    underOne: "under 1 %",
    holders: {
      customer: "whoever asked",
      team: "a team",
      vendor: "a vendor",
      another: "another team",
    },
    waits: {
      none: "Nothing was asked of it in the last 90 days.",
      few: (n: string): string =>
        `Too few requests (${n}) in the last 90 days to say what they waited for.`,
      of: (n: string, who: string): string =>
        `Who had its ${n} requests while they were open: ${who}.`,
    },
    right: {
      never: "No defect is known",
      since: (days: number, said: string): string =>
        days === 0
          ? "The last defect was today"
          : `${said} ${days === 1 ? "day" : "days"} since the last defect`,
      row: (count: number, said: string): string =>
        `, ${said} ${count === 1 ? "request" : "requests"} right in a row`,
      lacked: (share: string, of: { low: string; high: string; n: string }): string =>
        `${share} of what was asked lacked something at the start (likely ${of.low} to ${of.high}; ${of.n} requests).`,
      few: (n: string): string =>
        `Too few requests (${n}) to say how many lacked something at the start.`,
    },
    mends: {
      none: "No action of a debrief is known yet.",
      open: (count: number, said: string): string =>
        count === 0
          ? "No action of a debrief is open"
          : `${said} ${count === 1 ? "action" : "actions"} of debriefs open`,
      late: (said: string): string => `, ${said} of them overdue`,
      done: (count: number, said: string, worked: string): string =>
        `; ${said} ${count === 1 ? "is" : "are"} done, and ${worked} of them moved the figure`,
    },
  },
  priorities: {
    title: "What comes first now",
    none: (team: string): string => `${team} has set no goal that runs now.`,
    one: (team: string): string => `${team} works for one goal now.`,
    more: (team: string, n: number): string =>
      `${team} works for ${n} goals now; what ends first stands first.`,
    own: "Its goals",
    above: "Above them",
    until: (day: string): string => `until ${day}`,
    with: (teams: string): string => `shared with ${teams}`,
    broken: "What comes first for this team could not be read.",
    paces: {
      "on-its-way": "on its way",
      behind: "behind",
      unclear: "too uncertain to say how far",
      "too-early": "too early to say",
      late: "its day has passed",
    },
    confidences: {
      likely: "said to be likely",
      "in-doubt": "said to be in doubt",
      unlikely: "said to be unlikely",
    },
  },
  open: {
    now: "Open now",
    until: (time: string): string => `until ${time}`,
    always: "at all hours",
    closed: "Closed now",
    opens: (time: string): string => `opens ${time}`,
    never: "no opening is foreseen",
    yours: "your time",
    never24: "no hours",
  },
  day: {
    title: (team: string): string => `A week with ${team}`,
    none: "Nothing was asked in the last thirteen weeks.",
    few: (n: string): string =>
      `${n} in the last thirteen weeks: too few to speak of a rhythm. What there was is drawn below.`,
    even: (team: string): string => `What reaches ${team} is spread over the day.`,
    shown: "What is drawn",
    kinds: { asked: "Asked", replied: "First replies", done: "Done", open: "Open" },
    day: "Day",
    hour: "Hour",
    total: "in all",
    mean: "on average",
    caption: {
      asked: "Requests asked",
      replied: "Requests that had their first reply",
      done: "Requests done",
      open: "Requests open as the hour begins, on average",
    },
    read: (first: string, last: string, zone: string): string =>
      `Each bar is an hour of the week, over the thirteen weeks from ${first} to ${last}, by the clock in ${zone}. All days have one scale; working hours are shaded.`,
    small:
      "What is replied to and done is not drawn for a team of one or two: it would be the day of one person.",
    confidential: "Confidential requests are left out, for everybody.",
    broken: "The rhythm of this team could not be read.",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  },
} as const;
