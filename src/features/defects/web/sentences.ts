/** The words of the screens of defects. Sentences that are put together from facts stand in words.ts. */
import type { defectsContract } from "#contract/defects";
import type { ReasonsOf } from "#platform/http/contract.ts";

const refusals: Record<ReasonsOf<typeof defectsContract>, string> = {
  needsTeam: "Choose the team first; its services and the teams that ask it follow.",
};

export const sentences = {
  refusals,
  page: {
    title: "Defects",
    subtitle: "What was not right, why, and what one improvement could end",
    team: "Team or vendor",
    anyTeam: "all",
    period: "Asked",
    download: "Download as CSV",
    back: "All teams",
    emptyTitle: "Nothing was served in this time",
    emptyText: "Choose a longer time, or another team. What is confidential is counted nowhere.",
    how: "Requests belong to the team that has them now and to the day on which they were asked. What is confidential is counted nowhere.",
  },
  periods: {
    month: "in the last 30 days",
    quarter: "in the last 90 days",
    year: "in the last year",
    all: "ever",
  },
  figures: {
    title: "Figures",
    rightFirstTime: "Right first time",
    reopened: "Came back",
    misrouted: "Went astray first",
    returned: "Lacked something",
    ofFinished: "finished",
    ofRequests: "requests",
    returnedHint: "Said of the form, not of anyone's work",
  },
  streak: {
    title: "In a row",
    present: "Right in a row now",
    longest: "Longest row",
    days: "Days since the last defect",
    none: "No defect is known",
    of: (n: number): string => (n === 1 ? "request" : "requests"),
  },
  causes: {
    title: "Why work came back",
    intro: "As those who asked see it, and as the team sees it.",
    cause: "Cause",
    customer: "Who asked",
    provider: "The team",
    none: "Nothing came back in this time.",
    names: {
      incomplete: "A part was missing",
      wrong: "It was not what it should be",
      misunderstood: "Both understood each other differently",
      "too-late": "It came too late to be of use",
      "broke-again": "It worked, then broke again",
      "missing-information": "Something had not been said at the start",
      "new-wish": "It was right; the wish came later",
      "wrong-team": "It had gone to another team",
      other: "Something else",
    } as Readonly<Record<string, string>>,
  },
  palette: (service: string, team: string): string => `repeats in ${service}, ${team}`,
  clusters: {
    title: "What repeats",
    intro:
      "Defects of one service whose words are alike: at least three requests, of more than one team or person. Looked for each night.",
    none: "No cause repeats as far as the words tell.",
    all: (n: string): string => `Show all ${n}`,
    show: "The requests behind it",
    nothingBehind: "None of these requests is open to you.",
    loading: "They are coming",
    kinds: { reopened: "came back", misrouted: "went astray", returned: "lacked something" },
  },
  service: {
    title: "What was not right",
    intro: "Your team sees this here; every colleague finds it under Relationships, Defects.",
    more: "Figures, causes and the requests behind them",
  },
  lines: {
    teams: "Teams and vendors",
    services: "Its services",
    customers: "Who asked it",
    name: { teams: "Team", services: "Service", customers: "Team" },
    requests: "Requests",
    rightFirstTime: "Right first time",
    reopened: "Came back",
    misrouted: "Astray",
    returned: "Lacked",
    present: "In a row",
    vendor: "vendor",
    few: "too few",
  },
} as const;
