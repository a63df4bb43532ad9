/** Words of the results. */
import type { Direction, heardContract, Said } from "#contract/heard";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof heardContract> = {
  changedMeanwhile:
    "Somebody wrote here meanwhile. Look at it again; your words are still in the field.",
  twoAtMost: "Two improvements are the most. Take one back, or carry one through first.",
  sameFigure: "The other improvement should move this figure already. Choose another one.",
  wrongFigure: "Choose a figure that is shown for the team.",
  wrongOwner: "The owner has to be in the team.",
  wrongDay: "Choose a day that lies ahead, within a year.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There are no such results, or they are not open to you.",
};

const says: Readonly<Record<Said, string>> = {
  shown: "",
  few: "too few to say",
  alike: "all alike",
  hidden: "kept back",
};
const directions: Readonly<Record<Direction, string>> = {
  better: "better",
  worse: "worse",
  unclear: "cannot tell",
};

/** What a service is like that has it, and what is missed where it has not. */
const qualities = {
  reliability: { is: "reliable", noun: "reliability" },
  responsiveness: { is: "responsive", noun: "responsiveness" },
  assurance: { is: "competent", noun: "competence" },
  empathy: { is: "understanding", noun: "empathy" },
  tangibles: { is: "clear on paper and on screen", noun: "clear pages and papers" },
  courtesy: { is: "courteous", noun: "courtesy" },
} as const;
export type Found = keyof typeof qualities;

export const isFound = (dimension: string): dimension is Found => dimension in qualities;

/** 'Legal’s', 'Logistics’'. */
const ownOf = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

export const sentences = {
  refusals,
  says,
  directions,
  interval: (value: string, low: string, high: string): string =>
    `${value} (${low}\u00a0to\u00a0${high})`,
  /** What is asked, in a word or two, as the server names it. */
  names: {
    reliability: "Reliability",
    responsiveness: "Responsiveness",
    assurance: "Assurance",
    empathy: "Empathy",
    tangibles: "Tangibles",
    courtesy: "Courtesy",
    engagement: "Engagement",
    overall: "Overall",
    recommend: "Would recommend",
  },
  asItShouldBe: (name: string): string => `${name} (as it should be)`,
  list: {
    title: "What was heard",
    back: "Surveys",
    subtitle:
      "Released waves of surveys: what colleagues say of each other's service, and how they fare.",
    emptyTitle: "No results yet",
    empty: "Results stand here once a wave is closed and released. Nothing is shown while it runs.",
    caption: "Released waves, the newest first",
    survey: "Survey",
    wave: "Wave",
    mode: "Mode",
    closed: "Closed",
    answers: "Answers",
    modes: { anonymous: "Anonymous", confidential: "Confidential" },
  },
  /** On pages of teams, of two teams, and in the palette. */
  beside: {
    title: "What surveys heard",
    none: "No released wave of a survey says anything of it yet.",
    hidden:
      "A released wave says something of it; the figures are for its own people and for those who lead.",
    of: (n: string, survey: string, wave: number): string =>
      `${n} answers to “${survey}”, wave ${wave}.`,
    overall: (mean: string): string => `Their overall judgement, of 5: ${mean}.`,
    answered: "Its leads have said what they heard, and what they do.",
    silent: "Its leads have not yet said what they heard.",
    all: "What was heard",
    more: "All that was said of it",
    ofTeam: (team: string): string => `What customers say of ${team}`,
    newest: (survey: string, wave: number): string => `What was heard: ${survey}, wave ${wave}`,
    newestDetail: "The newest released wave",
  },
  plain: {
    they: "They",
    it: "it",
    them: "the teams that serve them",
    all: "Colleagues who answered",
    customers: (team: string): string => `${ownOf(team)} customers`,
    otherCustomers: (team: string): string => `${ownOf(team)} other customers`,
    ofPair: (team: string, provider: string): string => `Those in ${team} whom ${provider} serves`,
    people: (team: string | null): string =>
      team === null ? "People of all the other teams" : `The people of ${team}`,
    believing: (team: string): string => `In ${ownOf(team)} own belief its customers`,
    using: (team: string): string => `The people of ${team}, as customers,`,
    few: (n: number): string => `Too few to say: ${n} answers.`,
    keptBack: (n: number): string => `Nothing of it can be shown: ${n} answers.`,
    one: (who: string, what: string): string => `${who} ${what}.`,
    both: (who: string, best: string, worst: string): string => `${who} ${best}; they ${worst}.`,
    find: (whom: string, best: string): string => `find ${whom} ${best}`,
    wait: (worst: string): string => `wait for ${worst}`,
    between: (who: string): string =>
      `${who} find nothing clearly good, and nothing clearly wanting.`,
    recommend: (figure: string): string =>
      `would more often recommend it than advise against it: ${figure}`,
    doNotRecommend: (figure: string): string =>
      `would more often advise against it than recommend it: ${figure}`,
    qualities,
    quoted: (text: string, mean: string): string => `‘${text}’ (${mean} of 5)`,
    /** Where some items are turned round, no statement is the one with which they agree most or least. */
    agreeing: {
      strong: (text: string, isTurned: boolean, isAnyTurned: boolean): string => {
        if (isTurned) return `clearly disagree with ${text}`;
        return `${isAnyTurned ? "clearly agree" : "agree most"} with ${text}`;
      },
      weak: (text: string, isTurned: boolean, isAnyTurned: boolean): string => {
        if (isTurned) return `agree too much with ${text}`;
        return `agree ${isAnyTurned ? "too little" : "least"} with ${text}`;
      },
    },
    agree: (r: string): string => `Those who answered think much alike (r_wg(j) ${r}).`,
    differ: (r: string): string =>
      `Those who answered do not think alike (r_wg(j) ${r}), so the mean speaks for few of them.`,
    agreementUnknown: "Too few answered everything to say whether they think alike.",
  },
  response: {
    none: "Nobody was asked",
    of: (answered: string, asked: string, share: string): string =>
      `${answered} of ${asked} answered (${share})`,
    title: "Who was not heard",
    intro:
      "Whoever did not answer may think otherwise; no interval knows of that. Groups of which fewer than ten were asked are not told apart.",
    caption: "How many answered, by who was asked; the least first",
    who: "Asked",
    others: "All others",
    none10: "No group of ten or more was asked.",
    share: "Answered",
  },
  wave: {
    back: "What was heard",
    title: (name: string, number: number, day: string): string =>
      `${name}, wave ${number}, closed ${day}`,
    download: "Take it along as CSV",
    print: "Print, or keep as PDF",
    legend:
      "A number is a mean: the deeper its colour, the better. A dot: too few to say, all alike, or kept back. Empty: nobody there was asked of that team, or they are heard among ‘All others’.",
    matrix: "Who says what of whom",
    matrixIntro:
      "Rows serve, columns say it. Each cell is the mean of the overall judgement, with how many answered in its words.",
    rows: "Who serves",
    columns: "Who says it",
    others: "All others",
    cell: (provider: string, team: string, figure: string, n: string): string =>
      `${team} of ${provider}: ${figure}, n = ${n}`,
    nothing: "·",
    many: "Several teams",
    asTable: "The same as a table",
    tableCaption: "Who says what of whom",
    n: "n",
    overall: "Overall",
    teams: "Team by team",
    teamsIntro: "What each team's customers say, in words. A team's name leads to its results.",
    pulseTeams: "What each team's own people say, in words.",
    all: "All together",
    how: "How this is reckoned",
    weights:
      "In totals each part counts by those who could have been asked, so that a team that answered more is not heard louder. Intervals (95 %) are drawn over people. A person who answers about two teams is two answers here, for nothing joins them.",
    floors:
      "Fewer than five answers say nothing; where all say the same, that is said and not what; a figure is kept back where another would follow from it. All figures that were ever shown of a wave are checked together.",
    hangTogether: (alpha: string, omega: string): string =>
      `The questions hang together: alpha ${alpha}, omega ${omega}; from .70 on they may be read as one.`,
    standAlone: (alpha: string, omega: string): string =>
      `The questions do not hang together: alpha ${alpha}, omega ${omega}; below .70 each is better read by itself.`,
    reliabilityUnknown: "Too few answers to say how far the questions ask for one thing.",
    belonging: (one: string, means: string): string =>
      `Answers tell teams apart by ICC(1) ${one}, their means by ICC(2) ${means}.`,
    belongingUnknown: "Answers do not tell teams apart.",
    missing: "-",
    onlySome:
      "You see all together and what concerns your teams. Those who lead see who rates whom.",
  },
  figures: {
    title: "Figures",
    caption: (of: string): string => `What is said of ${of}`,
    item: "Item",
    n: "n",
    mean: "Mean (95 %)",
    top: "Upper two steps",
    recommends: "Would recommend",
    change: "Against the wave before",
    spread: "How answers spread",
    spreadIntro:
      "From ten answers on: how many in a hundred chose each step, from the worst at the left to the best at the right.",
    worst: (step: number): string => `${step}, worst`,
    best: (step: number): string => `${step}, best`,
    steps: (shares: string): string => `lowest step first: ${shares}`,
  },
  drivers: {
    title: "What goes along with the overall judgement",
    intro:
      "Who finds one better mostly finds the whole better too. That is no cause: both may come from a third thing.",
    caption: "Relation to the overall judgement, the closest first",
    none: "From thirty answers on it is said what goes along with the overall judgement.",
    relation: "r (95 %)",
    said: (r: string, low: string, high: string): string => `r ${r} (${low}\u00a0to\u00a0${high})`,
  },
  trend: {
    title: "Over the waves",
    none: "This is the first wave; the next one can be compared.",
    wave: "Wave by wave",
    intro: "Each dot is the mean of a wave, the line through it where that likely lies (95 %).",
  },
  gap: {
    title: "What the team thinks, and what its customers say",
    intro: "Above zero the team thinks better of it than its customers do.",
    none: "The team was not asked what its customers would say, or too few of it answered.",
    caption: "What the team thinks less what its customers say",
    gap: "Gap (95 %)",
    wider: { better: "thinks better of it", worse: "thinks worse of it", unclear: "cannot tell" },
  },
  comments: {
    title: "In their own words",
    intro: "As they were written, in no order; nothing tells which came from the same person.",
    search: "Search the comments",
    all: "All",
    theme: (words: string, n: number): string => `${words} (${n})`,
    none: "No comments: they are kept from ten answers on, and shown to the team alone.",
    nothing: "No comment has these words.",
    themes: "Themes, by words that three or more of them share",
    shown: (n: number): string => (n === 1 ? "1 comment" : `${n} comments`),
  },
  team: {
    notYours:
      "The figures of this team are for its own people and for those who lead. What it answers is for everybody.",
    few: "Too few answered to say anything of this team.",
    cells: "Customer by customer",
    cellsCaption: "What each customer team says overall",
    customer: "Customer",
    asCustomer: "What this team says of all it uses",
    asCustomerOf: "all that this team uses",
    answer: "What we heard, what we do",
    answerIntro: "The leads of the team answer in public, and take up two things at most.",
    none: "The team has not answered yet.",
    words: "What did you hear, and what will you do?",
    hint: "For example: you want to know sooner where things stand. From Monday on we say so each noon.",
    save: "Answer in public",
    answered: "Your answer is there for everybody.",
    by: (who: string, day: string): string => `${who}, ${day}`,
    somebody: "Somebody",
    older: "Earlier versions",
    takenUp: "It is taken up. The next wave will test it.",
    dropped: "It is taken back.",
    endingSaid: "That is kept.",
    improvements: "What was taken up",
    earlier: "What was taken up after the wave before, and what became of it",
    what: "What will you do?",
    figure: "Which figure should move?",
    owner: "Who sees to it?",
    due: "Until when?",
    takeUp: "Take it up",
    until: (owner: string, day: string): string => `${owner}, until ${day}`,
    should: (name: string): string => `Should move: ${name}`,
    done: "It is done",
    notDone: "It was not done",
    reopen: "It is still to do",
    drop: "Take it back",
    ended: { done: "Done", "not-done": "Not done" },
    beforeAfter: (before: string, after: string, change: string): string =>
      `${before} before, ${after} after; ${change}`,
  },
  tested: {
    better: "Better since",
    worse: "Worse since",
    unclear: "Cannot tell whether it moved",
    few: "Too few to say whether it moved",
    waits: "The next wave tests it",
  },
} as const;
