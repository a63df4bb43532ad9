import type { FactName, LineName, scorecardContract } from "#contract/scorecard";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof scorecardContract> = {
  missing: "There is no such team, or its scorecard is not open to you.",
};

const lines: Readonly<Record<LineName, string>> = {
  "promise-kept": "Promises kept",
  "right-first-time": "Right first time",
  "first-reply": "First reply",
  done: "Done",
  waiting: "Waiting for others",
  returned: "Lacked something at the start",
  lingering: "Quiet for longer than usual",
  parity: "Beside customers outside",
  survey: "Survey",
  commitments: "Commitments",
  goals: "Goals",
  actions: "Actions of debriefs, done in time",
  mediations: "Mediation",
};

/** A fact of a line by its number: `of` is how many it rests on, or what it is a part of. */
const facts: Readonly<Record<FactName, (value: string, of: string) => string>> = {
  "days-since-defect": (value) =>
    value === "0"
      ? "Last defect: today."
      : `${value} ${value === "1" ? "day" : "days"} since the last defect.`,
  "leaders-with-commitment": (value, of) =>
    `${value} of ${of} leaders ${value === "1" ? "has" : "have"} a live one.`,
  "commitments-kept": (value, of) => `Kept in twelve months: ${value} of ${of} that ended.`,
  "parity-equal": (value) => `As a client: ${value}.`,
  "parity-better": (value) => `More than a client: ${value}.`,
  "goals-behind": (value) => `Behind, or late: ${value}.`,
  "actions-open": (value) => `Open: ${value}.`,
  "actions-overdue": (value) => `Of these overdue: ${value}.`,
  "agreements-holding": (value) => `Agreements that hold: ${value}.`,
};

export const sentences = {
  refusals,
  lines,
  facts,
  title: "Scorecard",
  ofTeam: (team: string): string => `Scorecard of ${team}`,
  organisation: "The whole organisation, over all its requests.",
  subtitle: "The last 90 days beside the 90 before.",
  back: "All of the organisation",
  teamPage: "The team’s page",
  csv: "Take it along as CSV",
  print: "Print",
  lead: {
    kept: (share: string): string => `${share} of the promises were kept`,
    done: (time: string): string => `half of the requests were done within ${time}`,
    none: "Nothing was asked in the last 90 days.",
    few: "In the last 90 days too little was asked to say how it went.",
    in90: (what: string): string => `In the last 90 days ${what}.`,
    better: (lines: string): string => `Better than before: ${lines}.`,
    worse: (lines: string): string => `Worse than before: ${lines}.`,
    same: "Nothing differs from the 90 days before by more than chance.",
  },
  units: {
    share: "%",
    minutes: "working minutes",
    hours: "working hours",
  },
  of: {
    "promise-kept": "promises",
    "right-first-time": "finished",
    "first-reply": "requests",
    done: "requests",
    waiting: "requests",
    returned: "requests",
    lingering: "open requests",
    parity: "services",
    survey: "answers",
    commitments: "live",
    goals: "goals",
    actions: "actions",
    mediations: "open",
  } as Readonly<Record<LineName, string>>,
  rests: (n: string, of: string): string => `${n} ${of}`,
  half: (n: string, of: string): string => `Half of ${n} ${of} took no longer`,
  likely: (low: string, high: string): string => `likely ${low} to ${high}`,
  atLeast: (low: string): string => `at least ${low}`,
  few: "too few to say",
  mostWait: "more than half still wait",
  before: (value: string): string => `before: ${value}`,
  better: "Better",
  worse: "Worse",
  noChange: "No change beyond chance",
  noSurvey: "No survey yet.",
  noParity: "No service is held against the like outside yet.",
  noGoals: "No open goals.",
  noCommitments: "No open commitment is about this team.",
  ended: "that ended",
  live: (count: string): string => `${count} live`,
  onTheirWay: (count: string, n: string): string => `${count} of ${n} on their way`,
  servedWorse: (count: string, n: string): string =>
    `${count} of ${n} services promise a colleague less`,
  keptYear: (share: string): string => `Kept in twelve months: ${share}`,
  /** What a share says that is held against no time before. */
  says: {
    waiting: "of the time that its requests were open, other teams and vendors held them.",
    returned: "of what it was asked lacked something that it then had to ask for.",
    lingering:
      "of what is open has had no step for longer than usual, and the next one lies with the team that serves.",
    survey: "of those who were asked find the service good or better, overall.",
    actions: "of the actions whose day came in the last twelve months were done by that day.",
  } as Partial<Record<LineName, string>>,
  noActions: "No day of an action has come in the last twelve months.",
  mediations: (count: string): string =>
    `${count} ${count === "1" ? "feud is" : "feuds are"} being talked over`,
  fewMediations: "Fewer than five feuds are being talked over; nothing closer is said.",
  fewAgreements: "Fewer than five agreements hold.",
  fewLeaders: "Fewer than five lead here: it is not said how many have one.",
  until: (day: string): string => `until ${day}`,
  stands: {
    "past-its-day": "its day is over",
    "on-its-way": "on its way",
    behind: "behind",
    unclear: "unclear",
    "too-early": "too early to say",
    late: "late",
  },
  evidence: {
    "promise-kept": "Between which teams",
    "right-first-time": "Between which teams",
    "first-reply": "Between which teams",
    done: "Between which teams",
    parity: "Service by service",
    survey: "What was heard",
    commitments: "All commitments",
    goals: "All goals",
    waiting: "Who held them",
    returned: "What was not right",
    lingering: "What is quiet",
    actions: "The actions",
    mediations: "How mediation goes",
  } as Readonly<Record<LineName, string>>,
  evidenceOfTeam: "The team’s figures",
  requests: "The requests",
  month: "Month",
  figure: "Figure",
  trend: (line: string): string => `${line}, month by month`,
  days: "The days behind it",
  teams: "Teams",
  teamsIntro: "By name, not by rank. The last 90 days.",
  team: "Team",
  footOf: (zone: string): string =>
    `Months begin and end by the clock of ${zone.replaceAll("_", " ")}. Confidential requests are in no figure. Better and worse are said only where the 95 % interval of the difference leaves out that nothing changed.`,
  asOf: (when: string): string => `Counted ${when}.`,
} as const;
