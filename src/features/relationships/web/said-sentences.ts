/** Figures as words.ts says them: what goes in are names, counts and lengths of time that are said already. */
import type { FigureName } from "./data.ts";

const counts: Record<FigureName, { readonly one: string; readonly many: string }> = {
  volume: { one: "request", many: "requests" },
  "first-reply": { one: "request", many: "requests" },
  done: { one: "request", many: "requests" },
  "promise-kept": { one: "promise", many: "promises" },
  "right-first-time": { one: "finished request", many: "finished requests" },
  handoffs: { one: "hand-off", many: "hand-offs" },
  "ping-pong": { one: "hand-off", many: "hand-offs" },
};

const most: Record<FigureName, (provider: string, figure: string) => string> = {
  volume: (provider, figure) => `${provider} is asked most: ${figure}.`,
  "first-reply": (provider, figure) => `${provider} answers fastest: half of it within ${figure}.`,
  done: (provider, figure) => `${provider} finishes fastest: half of it within ${figure}.`,
  "promise-kept": (provider, figure) => `${provider} keeps its promises best: ${figure}.`,
  "right-first-time": (provider, figure) =>
    `${provider} is right first time most often: ${figure}.`,
  handoffs: (provider, figure) => `${provider} hands on most: ${figure}.`,
  "ping-pong": (provider, figure) => `${provider} sends work straight back most often: ${figure}.`,
};

export const said = {
  units: {
    minutes: {
      short: "min",
      one: "minute",
      many: "minutes",
      workingOne: "working minute",
      workingMany: "working minutes",
    },
    hours: {
      short: "h",
      one: "hour",
      many: "hours",
      workingOne: "working hour",
      workingMany: "working hours",
    },
    days: {
      short: "d",
      one: "day",
      many: "days",
      workingOne: "working day",
      workingMany: "working days",
    },
  },
  length: (n: string, unit: string): string => `${n} ${unit}`,
  share: (n: string): string => `${n} %`,
  counts,
  few: "too few to say",
  notYet: "more than half still wait",
  atLeast: (low: string): string => `at least ${low}`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  most,
  longest: (provider: string, figure: string): string => `${provider} takes longest: ${figure}.`,
  leastOften: (provider: string, figure: string): string => `${provider} least often: ${figure}.`,
  tooLittle: "There is too little yet to compare teams.",
  askedNothing: (customer: string, provider: string): string =>
    `${customer} asked ${provider} for nothing in that time.`,
  asked: (customer: string, provider: string, times: string): string =>
    `${customer} asked ${provider} ${times === "1" ? "once" : `${times} times`}`,
  tooFewFor: (asked: string): string => `${asked}: too few to say how long it takes.`,
  halfWaits: "more than half of it still waits",
  halfDone: (duration: string): string => `half of it was done within ${duration}`,
  kept: (share: string): string => `, and ${share} of the promises were kept`,
  passed: (provider: string, customer: string, handoffs: string, returns: number): string =>
    `${provider} handed ${handoffs} on to ${customer}; ${returns === 0 ? "none" : returns} went straight back.`,
  nothingOpen: (team: string): string => `${team} has nothing open.`,
  load: (team: string, open: number, late: string, free: string): string =>
    `${team} has ${open} ${open === 1 ? "request" : "requests"} open, ${late}; ${free}.`,
  late: (overdue: number, _of: number): string =>
    overdue === 0 ? "none of them late" : `${overdue} of them late`,
  free: (unassigned: number, _of: number): string => {
    if (unassigned === 0) return "somebody has each of them";
    const isOne = unassigned === 1;
    return `${unassigned} ${isOne ? "waits" : "wait"} for somebody to take ${isOne ? "it" : "them"}`;
  },
  expectNothing: "Nothing was asked in the last 90 days.",
  expectTooFew: (requests: string): string =>
    `Too few of the last 90 days are known to say how long a request takes (${requests}).`,
  expect: (parts: string): string =>
    `Who asks now may expect what the last 90 days showed: half of it ${parts}.`,
  expectReply: (figure: string): string => `had a first reply within ${figure}`,
  expectDone: (figure: string): string => `was done within ${figure}`,
  andHalf: ", and half ",
};
