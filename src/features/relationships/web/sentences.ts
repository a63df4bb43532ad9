/** The words of the screens of relationships. */
import type { relationshipsContract } from "#contract/relationships";
import type { RefusalSentences } from "#web/data/client.ts";
import type { FigureName, Period } from "./data.ts";
import { said } from "./said-sentences.ts";

const refusals: RefusalSentences<typeof relationshipsContract> = {
  wrongDays: "The last day lies before the first. Choose the days again; nothing else has changed.",
  missing:
    "There is no such relationship that you may see. It may have been a wrong link; choose two teams in the matrix.",
};

const figures: Record<FigureName, string> = {
  volume: "Requests asked",
  "first-reply": "First reply, median",
  done: "Done, median",
  "promise-kept": "Promises kept",
  "right-first-time": "Right first time",
  handoffs: "Handed on",
  "ping-pong": "Sent straight back",
};

const periods: Record<Period, string> = {
  month: "Last 30 days",
  quarter: "Last 90 days",
  year: "Last 12 months",
  all: "All time",
};

const places = {
  words: "In their own words",
  priorities: "What comes first",
  rewards: "Rewards",
  gatherings: "Gatherings",
  outside: "Whom they serve outside",
  mending: "What they wait for and mend",
  goodwill: "Goodwill",
  thanks: "Thanks",
  meetings: "On time to meetings",
  afterwards: "What is said afterwards",
  heard: "What surveys heard",
  day: "A week with them",
  offers: "What they offer",
  who: "Who",
  figures: "Figures",
} as const;

export const sentences = {
  refusals,
  figures,
  periods,
  said,
  monthsOf: (zone: string): string =>
    `Months begin and end by the clock of ${zone.replaceAll("_", " ")}, the organisation's zone.`,
  times: { wall: "By the clock", working: "In working hours" },
  head: {
    team: "Team",
    service: "Service",
    requests: "Requests",
    month: "Month",
    figure: "Figure",
  },
  vendor: "vendor",
  matrix: {
    title: "Relationships",
    subtitle: "How teams serve each other. Teams and relationships are measured, never persons.",
    figure: "Figure",
    period: "Period",
    time: "Time",
    service: "Service",
    anyService: "All services",
    team: "One team",
    anyTeam: "All teams",
    how: "Shown as",
    asMatrix: "Matrix",
    asList: "List",
    from: "from",
    to: "to",
    whoServes: "who serves",
    whoAsks: "who asks",
    handedTo: (one: string, other: string): string => `${one} to ${other}`,
    servesFor: (provider: string, customer: string): string => `${provider} for ${customer}`,
    cut: (rows: string, rowsInAll: string, columns: string, columnsInAll: string): string =>
      `The busiest ${rows} of ${rowsInAll} teams by the busiest ${columns} of ${columnsInAll}; choose one team to see all of its relationships.`,
    emptyTitle: "Nothing to see yet",
    empty:
      "As soon as one team asks another for something, their relationship stands here. Imported history counts too.",
    emptyFiltered: "Nothing was asked between these teams in that time. Choose a longer period.",
    unknown: "No team known",
    more: "These are the sixty with most behind them; choose a team to see all of its relationships.",
    confidential: "Confidential requests are left out of every figure, for everybody.",
  },
  pair: {
    back: "All relationships",
    title: (one: string, other: string): string => `${one} and ${other}`,
    serves: (provider: string, customer: string): string => `${provider} serves ${customer}`,
    month: (figure: string, provider: string, customer: string): string =>
      `${figure}: ${provider} for ${customer}`,
    services: "By service",
    requests: "The requests behind it",
    held: "Who held it",
    goodwill: "Goodwill",
    fewEach: "Too few in each month to draw; the figures above rest on all of them.",
  },
  shown: {
    asked: "Requests asked",
    ofAsked: (open: number): string => `asked, ${open} still open`,
    promises: "promises",
    finished: "finished",
    requests: "requests",
    changedTeams: "Changed teams",
    mostWait: "Most wait",
    nineOfTen: (duration: string): string => `nine of ten within ${duration}`,
  },
  load: {
    open: "Open",
    overdue: "Late",
    unassigned: "Nobody has taken",
    waitsForCustomer: "Wait for a customer",
    waitsForVendor: "Wait for a vendor",
    waitsForPart: "Wait for a part",
    now: "now",
  },
  team: {
    back: "All relationships",
    card: "Scorecard",
    held: "Who held it",
    who: "Who",
    leads: "leads",
    nobody: "Nobody belongs to this team here; its history came with an import.",
    offers: "What it offers",
    noOffers: "It offers nothing in the catalogue at the moment.",
    ask: "Choose one to ask for it; each says how to ask well.",
    now: "Right now",
    askNow: (team: string): string => `Ask ${team}`,
    onThisPage: "On this page",
    places,
    figures: "Figures",
    figuresIntro: "Its load now, and how it has served and been served.",
    serves: "How it serves",
    asks: "How it is served",
    partnersServed: "Whom it serves most",
    partnersAsked: "Whom it asks most",
    noFigures: "Nothing yet in that time.",
  },
} as const;
