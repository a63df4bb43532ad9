/** The words of the screens of lingering. */
import type { lingeringContract } from "#contract/lingering";
import type { RefusalSentences } from "#web/data/client.ts";
import type { NextStep } from "./data.ts";

const refusals: RefusalSentences<typeof lingeringContract> = {
  missing: "There is nothing here that you may see. It may have been a wrong link.",
};

const steps: Readonly<Record<NextStep, string>> = {
  take: "take it, or say when",
  "take-over": "whoever has it is away, so take it over or say when",
  "say-by-when": "say by when",
  "say-what-waits": "say what it still waits for, and until when",
  answer: "answer the question",
  confirm: "say whether it was right",
};

/** The same as heads of a count. */
const counted: Readonly<Record<NextStep, string>> = {
  take: "to be taken",
  "take-over": "to be taken over",
  "say-by-when": "to say by when",
  "say-what-waits": "to say what it waits for",
  answer: "to be answered by the customer",
  confirm: "to be confirmed",
};

export const sentences = {
  refusals,
  steps,
  counted,
  title: "It has been quiet",
  subtitle:
    "Work that has had no step for longer than is usual, where the smallest next one is yours.",
  all: "All of it",
  none: "Nothing of yours is quiet for longer than usual",
  noneText:
    "When work that you can move has had no step for longer than nine in ten of its kind, it stands here, with the smallest next step.",
  more: "Only the first hundred are shown.",
  unseenPart:
    "It waits for a part of another team, which has been quiet for longer than is usual there.",
  waitsFor: "It waits for",
  withTeam: (team: string): string => `, with ${team}.`,
  said: {
    days: (n: string): string => `${n} working ${n === "1" ? "day" : "days"}`,
    within: (time: string): string => `within ${time}`,
    ofService: (name: string): string => `“${name}”`,
    ofTeam: (name: string): string => `all services of ${name}`,
    answered: (what: string, time: string): string =>
      `nine in ten questions about ${what} are answered within ${time}`,
    confirmed: (what: string, time: string): string =>
      `nine in ten customers of ${what} say within ${time} whether it was right`,
    come: (what: string, time: string): string =>
      `nine in ten steps of ${what} come within ${time}`,
    quiet: (time: string): string => `Nothing has moved for ${time}`,
    quietLately: "Nothing has moved since the last working day",
    named: (day: string): string => `the next step was to come by ${day}`,
    mine: (step: string): string => `The smallest next step is yours: ${step}.`,
    theirs: (whose: string | undefined, step: string): string =>
      `The smallest next step lies with ${whose ?? "the team"}: ${step}.`,
    from: (gaps: string, requests: string): string =>
      `From ${gaps} stretches of ${requests} requests`,
    likely: (from: string, low: string, high: string): string =>
      `${from}; likely between ${low} and ${high}.`,
    few: (open: string): string => `${open} open: too few to say.`,
    noneOf: (open: string, team: string): string =>
      `None of ${open} open requests of ${team} lingers.`,
    some: (all: string, open: string, team: string, share: string): string =>
      `${all} of ${open} open requests of ${team} ${all === "1" ? "has" : "have"} been quiet for longer than usual (${share}): `,
    where: (own: string, customers: string): string =>
      `${own} with the team, ${customers} with its customers.`,
  },
  how: "What is usual is estimated each night from the last half year, by service, in working hours of the team that serves, and counts those that still wait. Nothing is called quiet within a working day. A note is no step: the other side does not see it.",
  team: {
    title: (name: string): string => `How much lingers in ${name}`,
    intro: "Open work by service, without confidential requests and without names.",
    choose: "Team",
    none: "Nothing is open.",
    few: "too few to say",
    service: "Service",
    noService: "Without a service",
    open: "Open",
    own: "Quiet with the team",
    customers: "Quiet with customers",
    steps: "Smallest next steps",
    usual: "Nine in ten steps of the team",
    unknown: "not known yet",
  },
} as const;
