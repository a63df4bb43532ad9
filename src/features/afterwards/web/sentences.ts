/** The words of the screens of afterwards. Which of them are put together, by the facts, is decided in words.ts. */
import type { afterwardsContract, Side, Verdict } from "#contract/afterwards";
import type { ReasonsOf } from "#platform/http/contract.ts";

const refusals: Record<ReasonsOf<typeof afterwardsContract>, string> = {
  timeOver: "The time to answer is over, or both have answered by now. What was said stands.",
  changedMeanwhile: "You have answered in another window meanwhile. Look at it and answer again.",
};

const verdicts: Readonly<Record<Side, Readonly<Record<Verdict, string>>>> = {
  customer: { yes: "Yes, it was right", partly: "Partly", no: "No" },
  provider: { yes: "Yes, at once", partly: "Partly", no: "No, I had to ask first" },
};

const everyTeam = "the teams that asked";

export const sentences = {
  refusals,
  verdicts,
  steps: {
    5: "Very good",
    4: "Good",
    3: "In between",
    2: "Not so good",
    1: "Bad",
  } as Readonly<Record<number, string>>,
  request: {
    title: "Afterwards",
    verdict: {
      customer: "Was it right?",
      provider: "Was it asked so that you could do it at once?",
    },
    how: {
      customer: (provider: string): string => `How was it to be served by ${provider}?`,
      provider: (customer: string): string => `How was it to work with ${customer}?`,
    },
    sentence: "In a sentence",
    hidden: (other: string, day: string): string =>
      `Nobody reads it until ${other} has answered too, or until ${day}; from then on whoever may see this request does. You may change it until then.`,
    send: "Say it",
    change: "Change it",
    keep: "Leave it as it is",
    sent: "Said. It stays with you until both have answered.",
    yours: "You said:",
    waits: (other: string, day: string): string =>
      `Nobody else reads this until ${other} has answered too, or until ${day}.`,
    notAnswered: "You were asked and the time is over; that is all right.",
    nobody: "The other side has not said anything.",
    said: "What both sides said",
    held: "Who held it, and for how long",
    sendBack: "Was something not right? It can go back to be mended.",
  },
  start: {
    title: "One question",
    verdict: { customer: "Was it right?", provider: "How was it?" } as const,
  },
  figures: {
    title: "Answers after requests",
    subtitle: "Was it right, and how was it: what both sides of a request say of each other",
    all: "All teams",
    teams: "Teams that serve",
    served: "Who asked it",
    asked: "Whom it asked",
    download: "Download as CSV",
    emptyTitle: "Nothing has been said yet",
    emptyText:
      "After a finished request both sides may say how it was. Figures stand here from five answers on.",
    how: "Answers of the last twelve months that both sides can read. 'Well' are the best two of five steps. Intervals are 95 %. Confidential requests are in no figure, and no figure is of a person.",
    held: "Who held what, and for how long",
    more: "All answers after its requests",
    provider: "Served by",
    customer: "Asked by",
    right: "It was right",
    good: "Served well",
    response: "Of those asked, answered",
    atOnce: "Could be done at once",
    workedWith: "Good to work with",
    few: "too few",
    fewSaid: "too few to say more",
    notTold: "not told",
    notToldSaid: "not told, since what is left beside them is too few to be told",
  },
  /** What answers come to, in words; a customer of null is every team that asked. */
  told: {
    answers: (n: number, shown: string): string => `${shown} ${n === 1 ? "answer" : "answers"}`,
    range: (low: string, high: string): string => `${low} to ${high}`,
    base: (n: string): string => `n ${n}`,
    hadBeenAsked: (n: string): string => `${n} had been asked.`,
    ofAsked: (n: string, share: string): string => `Of ${n} who were asked ${share} answered.`,
    served: {
      none: (provider: string, customer: string | null): string =>
        `Nobody from ${customer ?? everyTeam} has said yet how ${provider} served them.`,
      whose: (provider: string, customer: string | null): string =>
        `about ${provider} from ${customer ?? everyTeam}`,
      right: (share: string): string => `${share} say that it was right`,
      good: (share: string): string => `${share} that they were served well`,
    },
    asked: {
      none: (provider: string, customer: string | null): string =>
        `Nobody at ${provider} has said yet how it was to work with ${customer ?? everyTeam}.`,
      whose: (provider: string, customer: string | null): string =>
        `about ${customer ?? everyTeam} from ${provider}`,
      right: (share: string): string => `${share} say that it could be done at once`,
      good: (share: string): string => `${share} that it was good to work together`,
    },
    quoted: (said: string): string => `“${said}”`,
    times: (n: number, shown: string): string =>
      n === 0 ? "never" : n === 1 ? "once" : `${shown} times`,
    ofDone: (answers: string, right: string, good: string): string =>
      `${answers} on what you did for others: right ${right}, well served ${good}.`,
    ofAskedFor: (answers: string, atOnce: string, good: string): string =>
      `${answers} on what you asked for: could be done at once ${atOnce}, good to work with you ${good}.`,
  },
  own: {
    title: "After finished requests",
    intro:
      "What others said of what you did and asked, counted from your requests. Nobody but you is shown these two lines.",
    none: "Nobody has said anything yet that you can read.",
  },
} as const;
