/** Sentences that are put together from facts: where a request stands, what happened to it, how long is left. */
import type { DueKind, PromiseClock } from "../data/api.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const because = (reason: string): string => (reason === "" ? "" : `: ${reason}`);

/** Who has it is 'Ana Petrova (Payroll)'; of a customer who has left there is no name. */
const stands = {
  untaken: (team: string): string => `${team} has it; nobody has taken it yet`,
  has: (who: string): string => `${who} has it`,
  waitsForCustomer: (who: string, customer: string | undefined): string =>
    `${who} waits for an answer from ${customer ?? "the customer"}`,
  waitsForVendor: (who: string): string => `${who} waits for a vendor`,
  waitsForPart: (who: string): string => `${who} waits for a part from another team`,
  done: (team: string, customer: string | undefined): string =>
    `${team} is done; ${customer ?? "the customer"} says whether it is right`,
  confirmed: (team: string, customer: string | undefined): string =>
    `${team} is done, and ${customer ?? "the customer"} says it is right`,
  reopened: (who: string): string => `Something is missing; ${who} has it again`,
  withdrawn: "It is not needed any more",
  merged: "It goes on in another request",
};

const dueNames: Record<DueKind, string> = {
  "first-reply": "the first reply",
  "next-reply": "the next reply",
  done: "the work",
};

const due = {
  names: dueNames,
  promised: {
    "first-reply": (by: string): string => `they answer by ${by}`,
    "next-reply": (by: string): string => `they answer by ${by}`,
    done: (by: string): string => `it is done by ${by}`,
  } satisfies Record<DueKind, (by: string) => string>,
  /** Before the time, for whoever serves. */
  before: {
    "first-reply": "First reply by",
    "next-reply": "Next reply by",
    done: "Done by",
  } satisfies Record<DueKind, string>,
  theyAnswer: "They answer by",
  was: "Was due",
  short: { was: "was due", by: "by" },
  answerWas: (by: string): string => `an answer was due ${by}`,
  is: (what: string, when: string): string => `${what} is due ${when}`,
  wasOf: (what: string, when: string): string => `${what} was due ${when}`,
};

const left = {
  passed: "its time has passed",
  underMinute: "in less than a working minute",
  minutes: (n: number): string => `in ${plural(n, "working minute")}`,
  hours: (n: number): string => `in ${plural(n, "working hour")}`,
};

const clock = {
  doneFrom: (from: string, to: string | null): string =>
    `It was done from ${from} ${to === null ? "until now" : `to ${to}`}.`,
  waitedFrom: (from: string, to: string | null): string =>
    `It waited from ${from} ${to === null ? "until now" : `to ${to}`}.`,
  calendar: (name: string): string => `Counted by the calendar ${name}.`,
  by: (when: string, leftWords: string): string => `by ${when}, ${leftWords}`,
  outcomes: {
    kept: "kept",
    broken: "not kept",
    dropped: "no longer counted",
  } satisfies Record<NonNullable<PromiseClock["outcome"]>, string>,
};

/** Why a row stands where it does in the queue. */
const reasons = {
  late: (what: string, when: string): string => `${what} was due ${when}`,
  promise: (what: string, when: string): string => `${what} is due ${when}`,
  customer: "a customer is affected",
  stands: "work stands still without it",
  age: (asked: string): string => `it was asked ${asked}`,
  waits: {
    "waiting-customer": "it waits for the customer, so others come first",
    "waiting-vendor": "it waits for a vendor, so others come first",
    "waiting-part": "it waits for a part, so others come first",
  },
  because: (first: string, second: string | undefined): string =>
    `because ${second === undefined ? first : `${first} and ${second}`}`,
};

const events = {
  asked: (who: string, team: string | undefined): string => `${who} asked ${team ?? "the team"}`,
  taken: (who: string): string => `${who} took it`,
  assigned: (who: string, holder: string): string => `${who} gave it to ${holder}`,
  undone: (who: string): string => `${who} took that back`,
  released: (who: string): string => `${who} put it back into the queue`,
  waitsForCustomer: (who: string, reason: string): string =>
    `${who} waits for an answer from the customer${because(reason)}`,
  waitsForVendor: (who: string, reason: string): string =>
    `${who} waits for a vendor${because(reason)}`,
  waits: (who: string, reason: string): string => `${who} waits${because(reason)}`,
  resumed: (who: string): string => `${who} went on`,
  partDoneSoWentOn: "The part is done, so it went on",
  saidByWhen: (who: string, day: string, reason: string): string =>
    `${who} said: by ${day}${because(reason)}`,
  done: (who: string): string => `${who} was done`,
  confirmed: (who: string): string => `${who} said that it is right`,
  reopened: (who: string, cause: string, missing: string): string =>
    `${who} said that something is missing. ${cause}${because(missing)}`,
  causeTakenBack: (who: string): string => `${who} took back why it came back`,
  causeSaid: (who: string, cause: string): string =>
    `${who} said why it came back, as the team sees it. ${cause}`,
  withdrawn: (who: string, reason: string): string =>
    `${who} said that it is not needed any more${because(reason)}`,
  mergedUnseen: (who: string): string => `${who} let it go on in another request`,
  broughtInUnseen: (who: string): string => `${who} brought another request in`,
  merged: (who: string, number: string, title: string): string =>
    `${who} let it go on in request ${number}: ${title}`,
  broughtIn: (who: string, number: string, title: string): string =>
    `${who} brought request ${number} in: ${title}`,
  split: (who: string): string => `${who} made it a request of its own again`,
  splitFrom: (who: string, number: number): string =>
    `${who} made it a request of its own again; it had gone on in ${number}`,
  splitOff: (who: string, number: number): string =>
    `${who} made request ${number} one of its own again; it was not the same`,
  splitOffUnseen: (who: string): string =>
    `${who} made another request one of its own again; it was not the same`,
  replied: (who: string): string => `${who} replied`,
  noted: (who: string): string => `${who} wrote a note`,
  handedOver: (who: string, from: string, to: string | undefined, reason: string): string =>
    `${who} handed it from ${from} to ${to ?? "another team"}${because(reason)}`,
  partAsked: (who: string): string => `${who} asked another team for a part`,
  partAskedBeside: (who: string): string =>
    `${who} asked another team for a part; the work goes on meanwhile`,
  partFinished: "A part is done",
  linked: (who: string): string => `${who} linked a related request`,
  unlinked: (who: string): string => `${who} took a link away`,
  attached: (who: string): string => `${who} added a file`,
  impactChanged: (who: string, to: string, from: string): string =>
    `${who} changed what depends on it: ${to} (before: ${from})`,
  corrected: (who: string): string => `${who} corrected the title or the description`,
  outsideClaimed: (who: string, said: string): string =>
    `${who} said that a customer outside waits${because(said)}`,
  outsideConfirmed: (who: string): string => `${who} confirmed that a customer outside waits`,
  outsideDeclined: (who: string, reason: string): string =>
    `${who} declined that a customer outside waits${because(reason)}`,
  outsideWithdrawn: (who: string): string => `${who} took back that a customer outside waits`,
  escalated: "The lead of the team was told that its time is short",
  imported: (by: string | undefined): string =>
    `It was brought in from another system${by === undefined ? "" : `, ${by}`}`,
  importedAs: (activity: string, by: string | undefined): string =>
    `${activity}${by === undefined ? "" : `, ${by}`} (brought in from another system)`,
};

export const told = {
  stands,
  due,
  left,
  clock,
  reasons,
  events,
  meanwhile: (name: string | undefined): string =>
    `${name ?? "Someone"} changed it a moment ago; your text is kept. Look at what is new, then send it again.`,
};
