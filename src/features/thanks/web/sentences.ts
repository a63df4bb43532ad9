/** The words of the screens of thanks. What is put together from facts is done so in words.ts. */
import type { thanksContract } from "#contract/thanks";
import type { ReasonsOf } from "#platform/http/contract.ts";

const refusals: Record<ReasonsOf<typeof thanksContract> | "missing", string> = {
  missing: "There is nothing here that you may see.",
  nobodyNamed: "Name at least one person or team.",
  tooManyNamed: "At most ten at once. For more, thank their team.",
  toOneself:
    "Thanks are for somebody else. What went well for you has its place in what you tell your team.",
  gone: "One of them has left, or the team is closed. Take that name out and send it again; your words are kept.",
  enoughToday:
    "That is enough thanks to them for one day, so that each keeps its weight. Your words are kept; send them tomorrow.",
  mailNotRead: "This file is no mail that can be read. Save the mail as .eml, or type the words.",
  mailTooDeep: "This mail is nested or headed beyond what is read. Type the words instead.",
  mailAutomatic: "This is an automatic answer, so it is no thanks of anybody.",
  mailEmpty: "Without quotes and signature this mail has no words. Type them instead.",
  noSuchRequest: "There is no request of that number that you may see.",
};

/** Why it reached the reader. Null stands for what they may not see, or may not see any more. */
const why = {
  request: (title: string, number: number): string => `“${title}” (#${number})`,
  finished: (what: string | null): string => `You finished ${what ?? unseen}`,
  holds: (what: string | null): string => `You have ${what ?? unseen}`,
  worked: (what: string | null): string => `You worked on ${what ?? unseen}`,
  about: (deed: string): string => `${deed}, which these words are about.`,
  waited: (deed: string, by: string | null): string =>
    `${deed}, which ${by ?? "another request on the way there"} waited for.`,
  joined: (deed: string, to: string | null): string =>
    `${deed}, which became one with ${to ?? "another request"}.`,
  moreParts: (n: number): string => `And ${n} more ${n === 1 ? "part" : "parts"} of it.`,
  ofTeam: (team: string): string => `To all of ${team}.`,
  /** `steps`: what stands between the service and the customers, by `step`. */
  ofService: (n: number, service: string, steps: string, segment: string): string =>
    `You finished ${requests(n)} of ${service}, which${steps} ${segment} rely on.`,
  step: (service: string): string => ` is needed for ${service}, which`,
  oneWaited: (n: number, segment: string): string =>
    `You finished ${requests(n)} for which one of ${segment} was waiting.`,
  anySegment: "customers outside",
};
const unseen = "a part that you may not see any more";
const requests = (n: number): string => `${n} ${n === 1 ? "request" : "requests"}`;

export const sentences = {
  refusals,
  why,
  sayThanks: "Say thanks",
  thank: (name: string): string => `Thank ${name}`,
  passOn: "A customer says thanks",
  key: "Say thanks for this",
  keyGroup: "This request",
  someone: "Someone who left",
  customer: "A customer",
  list: {
    private: "private",
    takeBack: "Take back",
    takenBack: "Taken back; the line that told of it is gone too.",
    hide: "Hide that I got it",
    show: "Let others read it",
    hidden: "Nobody else reads that you got it.",
    more: "More",
    heardBy: (name: string): string => `passed on by ${name}`,
    byMail: "came by mail",
    to: (names: string): string => `to ${names}`,
  },
  giving: {
    title: "Say thanks",
    subtitle: "To colleagues and whole teams, for what they did",
    to: "Whom do you thank",
    toHint: "People or whole teams; ten at most",
    remove: (name: string): string => `Take ${name} out`,
    words: "What for",
    wordsHint: "What they did, and what it changed for you.",
    who: "Who may read it",
    public: "Public",
    publicHint: "Read on the page of their team, and beside the request by whoever may see that.",
    private: "Between us",
    privateHint: "Read by them and you, and by nobody else, whatever their role.",
    tied: (number: number, title: string): string => `For request ${number}: ${title}`,
    send: "Send thanks",
    sent: "Your thanks have arrived.",
    kept: "Your words from before are here again.",
    anew: "Begin anew",
  },
  customers: {
    title: "Pass a customer's thanks on",
    intro:
      "The customer's own words reach everybody who held a part: this request, the parts it waited for, however deep, and what was made one with them. Each is told once, with what their own part was.",
    introSegment:
      "The customer's own words reach everybody who finished work within the time below that is needed, by the declared chain, for what these customers buy, or for which one of them was said to wait. Each is told why.",
    confidential:
      "They also reach people who may not see this request. Leave out what those must not learn.",
    words: "In the customer's words",
    saidBy: "Who says it",
    saidByHint: "As they want to be named: 'Anna of Acme'. Leave it empty to say 'a customer'.",
    segment: "About which customers",
    noSegment: "Choose the customers whom it comes from.",
    days: "Done within",
    spans: { 30: "the last 30 days", 90: "the last 90 days", 365: "the last year" },
    drop: "The mail it came in",
    dropHint: "An .eml file. It is read here into the fields above and not kept.",
    send: "Pass it on",
    travelled: "It is on its way to everybody who held a part.",
    known: "These words came before; nobody is told twice.",
    waits: "It waits until somebody says which request it is about.",
  },
  mine: {
    title: "Thanks",
    subtitle: "What you received and gave; nobody else sees this page",
    received: "Received",
    given: "Given",
    none: {
      received: "Nothing yet",
      given: "You have given none yet",
    },
    noneText: {
      received: "When somebody thanks you, or a customer's thanks travel to you, it stands here.",
      given: "A sentence for what somebody did is enough.",
    },
    months: "By month",
    monthsIntro:
      "Counted for you alone. No page shows anybody's number to anybody else, and nobody is compared.",
    month: "Month",
    csv: "As CSV",
    json: "As JSON",
    waiting: "Thank-yous that wait for a request",
    boxes: "Received or given",
  },
  lately: { title: "Somebody thanks you" },
  request: { title: "Thanks" },
  person: {
    title: "Thanked lately",
    more: "At most three of the last 90 days; nobody's thanks are counted here.",
  },
  team: {
    title: "Thanks",
    none: "No public thanks in the last 90 days that you may read.",
    rule: "Counted are public thanks. Between the same two, whichever way they go, one counts in 30 days, so that thanking back and forth adds nothing; what is tied to a confidential request is in no figure.",
    noMonth: (floor: number): string =>
      `No month of the last twelve had ${floor} or more, so none is told.`,
    byMonth: (floor: number, counted: string): string => `By month, from ${floor} on: ${counted}.`,
    ofMonth: (month: string, n: number): string => `${month} ${n}`,
  },
  look: {
    title: "Look around",
    alone: "Told to those alone who lead this team.",
    none: (smallest: number): string =>
      `Nothing is told yet. It is told once a month, from ${smallest} people on who were here all of 90 days.`,
    bands: {
      few: "Fewer than a quarter",
      some: "A quarter to a half",
      many: "More than half",
    },
    said: (band: string, people: number, team: string, days: number, month: string): string =>
      `${band} of ${people} people of ${team} were not thanked in ${days} days (${month}).`,
    how: "Thanks by name and for a part that somebody held count, private ones too; thanks to the whole team name nobody. Told once a month and only this roughly, and it stays the same when one or two come or go, so that it leads to nobody.",
  },
  between: {
    title: (from: string, to: string): string => `Thanks of ${from} to ${to}`,
    back: "Goodwill",
    counted: (n: number): string => `${n === 1 ? "1 counts" : `${n} count`} of the last 90 days.`,
    none: "No public thanks in the last 90 days that you may read.",
  },
  waiting: {
    title: "Thank-yous that wait for a request",
    subtitle:
      "They came by mail and name no request that they can travel from. They are removed after 90 days.",
    none: "Nothing waits",
    noneText: "A mail that names its request travels by itself.",
    number: "Number of the request",
    send: "Pass it on from there",
    remove: "It is no thank-you",
    removed: "Removed.",
    confidential:
      "It is about a confidential request, and its words reach people beyond those who may see it. Read it first.",
  },
  palette: { person: "Person", team: "Team" },
} as const;
