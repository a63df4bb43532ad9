/** The words of who waits outside. */
export const outside = {
  label: "Who waits outside",
  badge: "A customer outside waits",
  states: { unchecked: "not yet checked", confirmed: "confirmed" },
  filters: {
    waits: "a customer outside waits",
    "to-check": "waits, not yet checked by its team",
    confirmed: "waits, confirmed",
  },
  segment: "Which customers",
  segmentHint: "They are kept under Customers outside.",
  noSegmentsNow: "Which customers outside there are could not be read just now; words do as well.",
  again: "Read them again",
  noSegments:
    "No segments of customers outside are set up yet, so say in your own words who waits.",
  reference: "Who exactly",
  referenceHint: "A name, or a number of theirs: an order, a contract, a case.",
  since: "Since when",
  sinceHint: "Empty: from now on.",
  say: "Say so",
  explained: (team: string): string =>
    `Choose which customers, or say in your own words who waits. It puts the request above everything of equal promise, and its parts with it; ${team} checks it.`,
  saidOf: (number: number): string => `${number} stands first now: a customer outside waits.`,
  confirm: "Confirm it",
  confirmedOf: (number: number): string =>
    `Of ${number} it is confirmed that a customer outside waits.`,
  decline: "Decline it",
  declineMore: "Decline it…",
  declinedOf: (number: number): string =>
    `${number} stands where it would without anybody outside.`,
  whyNot: "Why it is not so",
  whyNotHint: (sayer: string): string =>
    `${sayer} is told, and everyone who sees the request reads it.`,
  whoSaidIt: "Whoever said it",
  takeBack: "Nobody waits any more",
  takenBackOf: (number: number): string => `For ${number} nobody outside waits any more.`,
  inherited: "It was said on another request that waits for this one",
  inheritedFrom: "It was said on",
  partInherits: (number: number): string =>
    `A customer outside waits for ${number}; the part has that from it. Say it here only if somebody else waits for this.`,
  shareWhose: "Only your team sees this.",
  sinceWhen: (when: string): string => `since ${when}`,
  reason: (who: string, since: string, state: string): string =>
    `a customer outside waits (${who === "" ? "" : `${who}, `}${since}; ${state})`,
  stands: (who: string, since: string): string =>
    `A customer outside waits ${since}${who === "" ? "." : `: ${who}.`}`,
  confirmedBy: (checker: string): string => `${checker} confirmed it.`,
  notChecked: (team: string): string => `${team} has not checked it yet.`,
  declinedBy: (sayer: string | undefined, who: string, checker: string, reason: string): string =>
    `${sayer ?? "Someone"} said that ${who === "" ? "a customer outside waits" : `${who} waits outside`}; ${checker} declined it: ${reason}`,
  shareFew: (n: number): string =>
    `Your team said of ${n} ${n === 1 ? "request" : "requests"} that a customer outside waits, and it was checked: too few to say how often it was confirmed (n ${n}).`,
  share: (n: number, confirmed: number, share: number, low: number, high: number): string =>
    `Of ${n} times that your team said a customer outside waits and it was checked, ${confirmed} were confirmed: ${share} % (likely ${low}–${high} %, the last 12 months).`,
  toCheck: (n: number): string =>
    `To check on ${n} ${n === 1 ? "request" : "requests"}: does a customer outside wait?`,
  there: (state: string): string => `; ${state} there.`,
  request: (number: number): string => `request ${number}`,
} as const;
