import type { chainContract } from "#contract/chain";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof chainContract> = {
  notYours:
    "Only people of the two teams and those who lead the organisation say this. Nothing was changed.",
  oneEnd: "A link leads to one other service, or to one group of customers outside. Choose one.",
  withdrawn: "Somebody withdrew this link meanwhile. Declare it again if it is right.",
  unreadable:
    "This is neither a CSV file with the columns of an export nor its JSON. Export the chain once to see the form.",
  tooManyLines:
    "That is more than 5,000 links. Split the file, and bring in one part after the other.",
  missing: "There is nothing here that is open to you.",
};

const people = (count: number, words: string): string =>
  `${words} ${count === 1 ? "person" : "people"}`;

export const sentences = {
  refusals,
  sight: {
    title: "Your line of sight",
    subtitle: "The ways from your work to the customers outside.",
    begin: "Your work on",
    beginOf: (team: string): string => `The work of ${team} on`,
    direct: "serves",
    directEnd: "directly.",
    neededFor: "is needed for",
    then: "which is needed for",
    last: ", and that serves",
    ofTeam: (team: string): string => `of ${team}`,
    picture: (segment: string): string => `The way to ${segment}`,
    own: "Your work",
    outside: "Customers outside",
    promised: "We promise them",
    firstAnswer: (time: string): string => `a first answer within ${time}`,
    solved: (time: string): string => `a solution within ${time}`,
    and: " and ",
    outcome: (name: string, value: string, month: string): string => `${name}: ${value}, ${month}`,
    better: "better than the period before",
    worse: "worse than the period before",
    same: "as in the period before",
    weakest: (from: string, to: string): string => `The most waiting lies from ${from} to ${to}:`,
    unconfirmed: (count: number): string =>
      count === 1
        ? "One link of this way is not confirmed by the other team yet."
        : `${count} links of this way are not confirmed by the other teams yet.`,
    more: (count: number, words: string): string =>
      count === 1 ? "And one more way." : `And ${words} more ways.`,
    allLinks: "All links",
    exercise: "Name your links in five minutes",
    shareTitle: "Who sees this far",
    share: (seen: string, all: number, allWords: string, where: string): string =>
      `${seen} of ${people(all, allWords)} ${where} have a way to customers outside.`,
    inTeam: (team: string): string => `in ${team}`,
    inHouse: "in the organisation",
    noTeam: "You are in no team yet",
    noTeamText:
      "Your line of sight begins at what your team does for others. Whoever administers Goodturn, or the lead of your team, can add you to it.",
    noService: "Your team offers nothing here yet",
    noServiceText:
      "Your line of sight begins at what your team does for others. Once a service of your team is in the catalogue, its links can be named.",
    toServices: "Services of your team",
    nextLink: "One link is missing",
    nextLinks: "Links are missing",
    next: {
      own: "Nobody has said yet what this is needed for, or who outside buys it:",
      other: "Your work leads there. What it is needed for, its own team has to say:",
    },
    name: "Name it",
    circle: "Your way goes in a circle",
    circleText:
      "The services that yours is needed for are needed for each other, and none of them leads to customers outside yet. Look through their links, and name the one that leads out.",
  },
  waysOut: {
    directly: "directly",
    both: (others: string): string => `directly and ${others}`,
    through: (teams: string): string => `through ${teams}`,
    amongOthers: (teams: string): string => `among others through ${teams}`,
    next: {
      own: "Nobody has said yet what this is needed for, or who outside buys it:",
      other: "Here the way ends; what this is needed for, the team that offers it has to say:",
    },
    others: (count: number): string =>
      count === 1 ? "Show another way" : `Show ${count} other ways`,
  },
  teamSight: {
    title: "Whom they serve outside",
    of: (team: string) => ({
      serves: (segments: string, how: string): string =>
        `In the end ${team} serves ${segments}, ${how}.`,
      noService: `${team} offers nothing here yet, so no way leads from it.`,
      circle: `No way leads from ${team} to customers outside: its services, and those that need them, are needed for each other in a circle.`,
      nextLink: `No way leads from ${team} to customers outside yet: a link is missing.`,
    }),
    links: (team: string): string => `All links of ${team}`,
    broken: "Whom this team serves outside could not be read.",
    retry: "Try again",
  },
  seen: {
    requests: (count: number, words: string): string =>
      `${words} ${count === 1 ? "request" : "requests"} in a year`,
    few: "too few to say how long",
    half: (time: string): string => `half of them done within ${time}`,
    waits: "more than half of them still wait",
    perhaps: (words: string): string => `perhaps some of ${words}`,
    none: "none in a year",
    uncounted: "confidential, so nothing is counted",
    notAsked: "not seen in requests",
  },
  /** After 'within'. */
  units: {
    minutes: { one: "minute", many: "minutes" },
    hours: { one: "hour", many: "hours" },
    days: { one: "day", many: "days" },
  },
  held: {
    most: (holder: string, share: string): string => `${holder} had most of it (${share} %)`,
    kinds: {
      team: "A team",
      customer: "Whoever asked",
      vendor: "A vendor",
      another: "Another team",
    },
  },
  links: {
    title: "Links of the chain",
    subtitle: "What teams say that their services are needed for, beside what requests show.",
    team: "Links of",
    everyTeam: "All teams",
    summary: (agreed: string, unused: string, undeclared: string): string =>
      `${agreed} links are declared and used, ${unused} are declared and never used, ${undeclared} are used and not declared.`,
    unconfirmed: (count: number, words: string): string =>
      count === 1 ? "One waits to be confirmed." : `${words} wait to be confirmed.`,
    agreed: "Declared and seen",
    agreedIntro:
      "Both say the same. What customers outside buy and what is confidential stands here too: there requests show nothing.",
    unused: "Declared, never used",
    unusedIntro:
      "No request of the last year shows these. Either they are needed without asking, or they hold no more.",
    undeclared: "Used, not declared",
    undeclaredIntro: "Requests of the last year show these, and nobody has said so yet.",
    none: "None.",
    next: "Next link",
    previous: "Previous link",
    from: "Service",
    to: "is needed for",
    seen: "In a year",
    standing: "Standing",
    acts: "What you can do",
    confirmed: "Confirmed",
    waits: "Waits for the other team",
    weakest: "Most waiting of all",
    declaredBy: (name: string, day: string): string => `by ${name}, ${day}`,
    confirm: "Confirm",
    withdraw: "Withdraw",
    declare: "Declare",
    aboutLink: (act: string, from: string, to: string): string =>
      `${act}: ${from} is needed for ${to}`,
    forWhich: (team: string): string => `a service of ${team}`,
    choose: "For which one?",
    firstOf: (shown: string, all: string): string => `The first ${shown} of ${all}.`,
    circles: "Circles",
    circlesIntro:
      "These are needed for each other, round and round. Ways to customers outside go past them.",
    asOf: "Requests as of",
    notYet: "Requests are counted within the next minutes.",
    emptyTitle: "No links yet",
    emptyText:
      "Teams name what their services are needed for, and which customers outside buy them. It takes five minutes.",
    bring: "Bring in",
    csv: "As CSV",
    json: "As JSON",
    declared: (from: string, to: string): string => `Declared: ${from} is needed for ${to}.`,
    declaredWaits: (from: string, to: string): string =>
      `Declared: ${from} is needed for ${to}. The other team is asked to confirm it.`,
    nowConfirmed: (from: string, to: string): string => `Confirmed: ${from} is needed for ${to}.`,
    nowWithdrawn: (from: string, to: string): string => `Withdrawn: ${from} is needed for ${to}.`,
  },
  bring: {
    title: "Bring in links",
    intro:
      "Paste a CSV or a JSON text, or choose a file, in the form of an export. Names of teams, services and segments must be those used here. What stands already stays as it is.",
    file: "A file",
    paste: "Or paste it here",
    look: "See what it would do",
    again: "Choose another",
    carry: "Bring in",
    close: "Close",
    totals: (fresh: string, confirms: string, same: string, wrong: string): string =>
      `${fresh} new, ${confirms} that you confirm by it, ${same} that stand already, ${wrong} left out.`,
    wrong: "Left out",
    taken: "Taken",
    line: "Line",
    why: "Why",
    from: "From",
    to: "To",
    state: "What happens",
    states: { new: "declared", confirms: "confirmed" },
    firstOf: "The first of them.",
    done: (count: string): string => `Brought in: ${count}.`,
  },
  exercise: {
    title: "Name your links",
    subtitle: (team: string): string =>
      `Five minutes with ${team}: what is each of your services needed for, and who outside buys it?`,
    team: "Team",
    steps: { name: "Name", confirm: "Confirm", result: "Result" },
    stepsLabel: "Steps",
    clock: (minutes: number): string => {
      if (minutes === 0) return "Just begun. Take the time you need.";
      return minutes === 1
        ? "One minute so far. Take the time you need."
        : `${minutes} minutes so far. Take the time you need.`;
    },
    serviceOf: (at: number, all: number): string => `Service ${at} of ${all}`,
    forWhom: "What is it needed for?",
    suggested: "Requests of the last year show:",
    suggestTo: (to: string): string => `Needed for ${to}`,
    suggestTeam: (team: string): string => `${team} asks for it`,
    which: "For which of their services?",
    showMore: (count: string): string => `Show ${count} more`,
    other: "Another service",
    otherHint: "Begin to type its name, or the name of its team.",
    add: "Add",
    outside: "Who outside buys it?",
    noSegments:
      "No customers outside are named yet. Administrators and senior leaders do that under Customers outside.",
    soFar: "Named so far",
    nothing: "Nothing named yet. If nobody needs it, go on.",
    takeBack: "Take back",
    next: "Next",
    back: "Back",
    toConfirm: (count: number, words: string): string =>
      count === 1 ? "One link waits for you" : `${words} links wait for you`,
    confirmIntro: "Another team named it. Is it right?",
    yes: "Yes, it is",
    no: "No, it is not",
    allConfirmed: "Nothing waits for you to confirm.",
    toResult: "On to the result",
    resultTitle: (seen: string, all: number, allWords: string): string =>
      `${seen} of ${people(all, allWords)} of your team now see a customer outside`,
    waitsFor: "These wait for the other team, whose lead has a line in the inbox:",
    noneWaits: "Nothing waits for another team.",
    anew: "Go through it again",
    toSight: "See your line of sight",
    noTeam: "You are in no team",
    noTeamText: "The exercise is done by a team. Ask to be added to yours, then come back.",
    noServices: "Your team offers nothing here yet",
    noServicesText: "Once a service of your team is in the catalogue, its links can be named.",
    notYours: "You look on: the people of this team name its links.",
    begunAnew: "Begun anew. The links that were named stay.",
  },
};
