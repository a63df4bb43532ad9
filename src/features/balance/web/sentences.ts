import type { BetterInside, balanceContract, FigureName } from "#contract/balance";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof balanceContract> = {
  changedMeanwhile:
    "Somebody said something about this alarm meanwhile. Look at it again; your words are still in the field.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such alarm, or it is not open to you.",
};

/** What a team did better, after its name. */
const did: Readonly<Record<FigureName, string>> = {
  speed: "got faster",
  promise: "kept more promises",
  right: "got more right the first time",
};

const untold: Readonly<Record<string, string>> = {
  insideTooFew: "the team has too few requests in each month",
  recentMissing: "the outcome lacks a value in the last three months",
  tooShort: "the outcome has fewer than 12 months before the last three",
  neverMoves: "the outcome never moves",
  tooCoarse: "the outcome has a value a quarter or a year",
};

export const sentences = {
  refusals,
  did,
  untold,
  page: {
    title: "Balance",
    subtitle:
      "What leads to no customer outside, and where work got better inside while customers outside fared worse.",
    download: "Download as CSV",
    together: "Figures against outcomes",
    alarms: "Alarms",
    noAlarm:
      "No alarm: nowhere did a team get better while customers outside that it serves fared worse.",
    noPairs:
      "Nothing is watched yet. It begins once services are linked to customers outside, and once these have an outcome with a value a month.",
    watched: (pairs: string, isOne: boolean, month: string): string =>
      `${pairs} ${isOne ? "pair" : "pairs"} of a team and an outcome that it serves ${isOne ? "is" : "are"} watched. The last month looked at is ${month}.`,
    chance: (alarms: string): string =>
      `If no outcome truly fell, chance alone would raise at most ${alarms} in a year.`,
    alarmsOf: (number: string, isOne: boolean): string => `${number} ${isOne ? "alarm" : "alarms"}`,
    unjudged: "Not to be judged for this month",
    pairsSay: (pairs: string, isOne: boolean, why: string): string =>
      `${pairs} ${isOne ? "pair" : "pairs"}: ${why}.`,
  },
  alarm: {
    back: "Balance",
    says: (team: string, betters: string, outcome: string, falls: string): string =>
      `${team} ${betters} while ${outcome} ${falls}`,
    fell: "fell",
    rose: "rose",
    of: (outcome: string, segment: string): string => `${outcome} of ${segment}`,
    ofAll: (outcome: string): string => `${outcome} of all customers outside`,
    numbers: (recent: string, usual: string, until: string): string =>
      `${recent} over the three months to ${until}; ${usual} before.`,
    waits: "Waits for a word on what is done",
    answered: "Answered",
    recovered: "The outcome has recovered",
    raised: (day: string): string => `Raised ${day}`,
    picture: "Both side by side",
    pictureIntro: "The last three months, which were looked at, are marked.",
    outside: "Outside",
    inside: (team: string, figure: string): string => `Inside: ${team}, ${figure.toLowerCase()}`,
    drawn: (low: string, high: string): string => `Drawn from ${low} to ${high}.`,
    usualLine: "The dotted line is what was usual before.",
    month: "Month",
    requests: "Requests",
    none: "no value",
    behind: "Behind it",
    values: (outcome: string): string => `The values: ${outcome}`,
    together: (outcome: string): string => `Whether our own figures go with it: ${outcome}`,
    team: (team: string): string => `The figures of ${team}`,
    requestsOf: (team: string): string => `What ${team} was asked in these three months`,
    means: "What this means, and how it may be wrong",
    asks: "It is a question, not a verdict: that both moved does not say that one moved the other. Look at what was done faster, and whether something that customers outside need was left out.",
    fallOf: (depth: string, spread: string, n: string, limit: string): string =>
      `The outcome stands ${depth} standard errors worse than before (the limit is ${limit}). Its ${n} months before had a spread of ${spread}.`,
    resembling: (r: string): string =>
      `Its months resemble each other (autocorrelation ${r}), which was allowed for.`,
    chance: (percent: string): string =>
      `If the outcome had not truly fallen, an alarm would ring for a pair like this in at most ${percent} of 100 years, however the team fares; where the team stays as it is too, in less than 1.`,
    finds:
      "A true fall by two standard deviations is found within three months in about four of five cases when two years of values lie before it, and less often with fewer.",
    answer: "What is done about it",
    answerHint: "In a line or two, for everybody who comes here: what you found, and what is done.",
    words: "Your words",
    save: "Say it",
    saved: "Your words stand with the alarm.",
    by: (name: string, day: string): string => `${name}, ${day}`,
    somebody: "Somebody who is not named any more",
    takeBack: "Take the words back",
    taken: "The alarm waits for words again.",
    notYet:
      "Nobody has said yet what is done about it. The lead of the team and senior leaders can.",
  },
  figures: {
    speed: {
      name: "Time until done, median (less is better)",
      said: (before: string, recent: string): string => `${recent} until done, ${before} before`,
    },
    promise: {
      name: "Promises kept",
      said: (before: string, recent: string): string =>
        `${recent} of promises kept, ${before} before`,
    },
    right: {
      name: "Right first time",
      said: (before: string, recent: string): string =>
        `${recent} right first time, ${before} before`,
    },
  } satisfies Record<FigureName, unknown>,
  units: {
    share: (value: string): string => `${value} %`,
    minutes: (value: string): string => `${value} min`,
    hours: (value: string): string => `${value} h`,
  },
  rests: (before: BetterInside["requestsBefore"], recent: number): string =>
    `on ${recent} requests in the three months and ${before} before`,
  lists: {
    aligned: (withPath: string, n: string, what: string): string => `${withPath} of ${n} ${what}`,
    initiatives: {
      title: "Initiatives without a goal",
      lead: "initiatives that run or are to begin lead to a goal.",
      praise: "Every initiative leads to a goal.",
      none: "No initiative runs now.",
      act: "Name its goal",
    },
    goals: {
      title: "Goals that lead to no customer outside",
      lead: "open goals lead to customers outside.",
      praise: "Every goal leads to customers outside.",
      none: "No goal is open now.",
      act: "Say whom it is for",
    },
    services: {
      title: "Services that lead to no customer outside",
      lead: "services lead to customers outside.",
      praise: "Every service leads to customers outside.",
      none: "No service is offered now.",
      act: "Say what it is needed for",
    },
    noGoal: "No goal is named for this initiative.",
    goalsClosed: "The goals that it names are closed.",
    goalAlone: "It names no segment, no outcome feeds it, and it stands below no goal that does.",
    goalBelow: (parent: string): string =>
      `It names no segment, no outcome feeds it, and neither has ‘${parent}’ above it.`,
    noInitiative: "No initiative works for it.",
    initiativesLead: (initiatives: number, services: number): string =>
      services === 0
        ? `${initiatives === 1 ? "Its initiative touches" : "Its initiatives touch"} no service.`
        : `${initiatives === 1 ? "Its initiative touches" : "Its initiatives touch"} ${services} ${services === 1 ? "service" : "services"}, none of which leads outside.`,
    nothingSaid: "Nobody has said what it is needed for.",
    endsInside: (names: string): string => `It is needed for ${names}, which leads no further.`,
    mend: (names: string): string => `${names} can mend it.`,
    nobody: "Nobody owns or leads it: an administrator can name somebody.",
    all: (count: string): string => `Show all ${count}`,
    organisation: "The organisation",
    until: (day: string): string => `until ${day}`,
  },
  csv: {
    kind: "kind",
    name: "name",
    team: "team",
    why: "why",
    mend: "who can mend it",
    address: "address",
    initiative: "initiative",
    goal: "goal",
    service: "service",
    file: "balance.csv",
  },
};
