/** The words of the screens of fair service. */
import type { fairnessContract, Measure } from "#contract/fairness";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof fairnessContract> = {
  changedMeanwhile:
    "Somebody did something with this question meanwhile. Look at it again; your words are still in the field.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such question, or it is not open to you.",
};

/** What is compared, as the head of a row. */
const measures: Readonly<Record<Measure, string>> = {
  done: "Until done",
  "first-reply": "Until the first reply",
  "handed-back": "Hand-overs that went straight back",
  "part-unanswered": "Part requests left without an answer",
};

/** What a question says. `who` is 'you' or 'Legal', `whose` 'your' or 'its'. */
const said = {
  done: (customer: string, who: string, whose: string, ratio: string): string =>
    `Requests of ${customer} take ${who} ${ratio} times as long as those of ${whose} other customers, like for like`,
  "first-reply": (customer: string, who: string, whose: string, ratio: string): string =>
    `Requests of ${customer} wait ${ratio} times as long for a first reply from ${who} as those of ${whose} other customers, like for like`,
  "handed-back": (customer: string, who: string, _whose: string, ratio: string): string =>
    `What ${customer} hands over to ${who} goes straight back ${ratio} times as often as what other teams hand over`,
  "part-unanswered": (customer: string, who: string, _whose: string, ratio: string): string =>
    `Part requests of ${customer} to ${who} stay without an answer ${ratio} times as often as those of other teams`,
} as const satisfies Readonly<
  Record<Measure, (...sides: [string, string, string, string]) => string>
>;

const figures = {
  percent: (value: string): string => `${value} %`,
  minutes: (value: string): string => `${value} working minutes`,
  hours: (value: string): string => `${value} working hours`,
  inHours: (value: string): string => `${value} h`,
  atLeast: (value: string): string => `at least ${value}`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  beside: (theirs: string, rest: string): string => `${theirs} beside ${rest}`,
} as const;

const sinceThen = {
  tooFew: (day: string, n: string): string =>
    `Since ${day} there were ${n} that can be compared: too few to say.`,
  share: (day: string, ratio: string, basis: string): string =>
    `Since ${day} it happens to theirs ${ratio} times as often as others (${basis}):`,
  wait: (day: string, ratio: string, basis: string): string =>
    `Since ${day} theirs take ${ratio} times as long as others (${basis}):`,
  ends: {
    unclear: "it cannot be told yet.",
    still: "the difference is still there.",
    gone: "the difference has gone.",
  },
} as const;

export const sentences = {
  refusals,
  measures,
  said,
  figures,
  sinceThen,
  page: {
    title: "Fair service",
    download: "Take it along as CSV",
    subtitle:
      "Whether a team serves its customers alike. A question to the team, never a verdict, and never about a person.",
    questions: "Questions",
    nothingTitle: "Nothing to ask",
    nothing:
      "No question is open to you. A team is asked when one of its customers waits clearly longer than the others, like for like.",
    fewTitle: "Too few to say",
    few: "No team has thirty requests of one customer yet that could be compared with thirty of others. Questions arise once there are.",
    notYetTitle: "Not reckoned yet",
    notYet: "Teams are compared each night. The first answer stands here tomorrow.",
    customersOf: (team: string): string => `The customers of ${team}, like for like`,
    customersIntro:
      "Seen by those who lead the team. 'Others' are the other customers, had they asked for the same mix of service and impact. Times are medians in working hours, each with its 95 % interval.",
    fewCustomers: (customers: string): string =>
      `Too few to compare until done, here or among the others: ${customers}.`,
  },
  table: {
    customer: "Customer",
    compared: "Compared",
    n: "n",
    theirs: "Theirs",
    rest: "Others, like for like",
    ratio: "Times",
    drawn: "Drawn to the usual",
    says: "What it says",
    tooFew: "too few to say",
    unknown: "more than half still wait",
    verdicts: {
      tooFew: "Too few",
      alike: "Nothing to ask",
      found: "Asked about",
    },
  },
  towards: {
    title: "You and other teams",
    subtitle:
      "Only you see this. It is worked out when you open the page and kept nowhere; your lead and administrators cannot ask for it.",
    back: "Settings",
    noneTitle: "Nothing to tell",
    none: "In the last half year no other team handed a request over to you or asked you for a part.",
    nothingBack: "Nothing went straight back, and no part was left without an answer.",
    handedBack: (team: string, n: string, back: string): string =>
      `Of ${n} requests that ${team} had handed over and that came to you, you handed ${back} straight back.`,
    left: (team: string, n: string, left: string): string =>
      `Of ${n} parts that ${team} asked for and that you held, ${left} had no answer within forty working hours.`,
    since: (day: string): string => `Since ${day}`,
    team: "Team",
    handed: "Handed straight back",
    parts: "Parts without an answer",
    of: (count: string, n: string): string => `${count} of ${n}`,
    noneOf: "none came",
    how: "Handed over: what you handed on next, or hold now. Parts: those you hold or held last; one that has not waited for forty working hours yet is not counted. Confidential requests are left out. If it falls on one team alone, there may be a good reason; you know it best.",
  },
  states: {
    waits: "Waits for an answer",
    answered: "Answered",
    still: "Still there",
    gone: "The difference has gone",
    lapsed: "Lapsed: too few requests since",
  },
  question: {
    back: "Fair service",
    what: "What makes the difference?",
    mine: { who: "you", whose: "your" },
    its: "its",
    raised: (day: string): string => `Asked ${day}.`,
    picture: "Both side by side",
    pictureIntro: (from: string, to: string): string =>
      `What was asked from ${from} to ${to}. Others count as if they had asked for the same mix of service and impact.`,
    theirs: (customer: string, n: string): string => `${customer} (n = ${n})`,
    others: (n: string): string => `Other customers (n = ${n})`,
    medians: "Half of it was done or answered within this time; the line is the 95 % interval.",
    shares: "The share; the line is the 95 % interval.",
    behind: "The requests behind it",
    handedBack: (customer: string): string =>
      `Requests of this time that are with ${customer} now, and that you may see`,
    requests: (customer: string): string => `What ${customer} asked in this time`,
    allRequests: (provider: string): string => `All that ${provider} was asked in this time`,
    ownEyes: "Each reader sees those that they may see. Confidential requests are in no figure.",
    since: "Since then",
    nothingSince: (day: string): string => `Nothing that can be compared was asked since ${day}.`,
    nobodyKnows: (day: string): string =>
      `What is asked from ${day} on will show whether it stays. The first look is tonight.`,
    answers: "What was said",
    answerHint:
      "The reason is often a good one. Say what you know; it is kept, and the next look shows whether it helped.",
    none: "Nobody has said anything yet.",
    words: "What makes the difference?",
    wordsAgain: "Say more",
    hint: "For example: they send half of theirs on Friday at five.",
    save: "Keep the answer",
    saved: "The answer is kept.",
    takeBack: "Take it back",
    taken: "Your answer is taken back.",
    by: (who: string, day: string): string => `${who}, ${day}`,
    somebody: "Somebody",
    whoSees: "Who sees this",
    leads: (provider: string, alone: boolean): string =>
      `Those who lead ${provider}${alone ? ", and nobody else" : ""}.`,
    aboveToo: (day: string): string => `The leader above sees it too, since ${day}:`,
    whys: {
      unanswered: "it had waited two weeks for an answer.",
      persists: "what was asked since shows it again.",
    },
    above:
      "The leader above sees it if two weeks bring no answer, or if what is asked from now on shows it again.",
    shared: (customer: string, day: string): string => `${customer} sees it too, since ${day}.`,
    notShared: (customer: string): string => `${customer} does not see it.`,
    share: (customer: string): string => `Show it to ${customer}`,
    unshare: (customer: string): string => `Show it to ${customer} no longer`,
    sharedNow: (customer: string): string => `${customer} sees the question and its answers now.`,
    unsharedNow: (customer: string): string => `${customer} sees it no longer.`,
    how: "How this is reckoned, and how it may be wrong",
  },
  how: {
    title: "How this is reckoned",
    whole:
      "Each night every team that serves is looked at: each of its customer teams against all its others, over the last 180 days.",
    like: "Like is compared with like: within one service and one impact. Times are working time; what is still open counts as waiting. What has nothing to be compared with says nothing.",
    test: "The test is the stratified log-rank test. It needs thirty requests on either side, and shows nothing below 1.25 times. Hand-overs that go straight back and part requests without an answer within forty working hours are counted, and tested by Fisher's exact test from ten on and twice as often.",
    many: "Who tests often finds something by chance. So p is corrected for all tests of the night (Benjamini-Hochberg, 5 %), waits and patterns each among themselves, and questions arise once a month.",
    drawn:
      "Few requests make wild ratios. 'Drawn to the usual' moves each towards the house's usual by as much as is not known of it (empirical Bayes).",
    placebo: (tests: string, share: string): string =>
      `We try the test on ourselves: of ${tests} tests with the names of customers shuffled, ${share} came out below .05; 5\u00a0% should.`,
    noPlacebo: "Too few requests to try the test with shuffled names.",
    round: (requests: string, tests: string, patterns: string, day: string): string =>
      `The last round, on ${day}: ${requests} requests, ${tests} tests of waits and ${patterns} of patterns.`,
    wrong:
      "It says that two things differ, not why. Another service of the same name, another day of the week, a question that is harder to answer: all that may be the reason, and the team knows best.",
  },
} as const;
