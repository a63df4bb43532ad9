/** The words of the screens of goodwill. How they are put together from facts stands in words.ts. */
import type { EntryName, goodwillContract, Standing } from "#contract/goodwill";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof goodwillContract> = {
  oneTeam: "Goodwill lies between two teams. Choose another one beside this.",
  missing: "There is no such sheet, or it is not open to you.",
};

interface OfLine {
  readonly name: string;
  readonly good: string;
  readonly bad: string;
  /** What the line counts, of one team toward the other. */
  readonly of: (from: string, to: string) => string;
}

const lines: Readonly<Record<EntryName, OfLine>> = {
  promises: {
    name: "Promises",
    good: "kept",
    bad: "broken",
    of: (from, to) => `What ${from} promised ${to}.`,
  },
  "right-first-time": {
    name: "Right first time",
    good: "right the first time",
    bad: "came back or went astray",
    of: (from, to) => `What ${from} did for ${to}.`,
  },
  "named-days": {
    name: "Named days",
    good: "kept",
    bad: "passed without a step",
    of: (from, to) => `Requests in which ${from} named ${to} a day for the next step.`,
  },
  complete: {
    name: "Said at the start",
    good: "said all that was needed",
    bad: "had to be asked back",
    of: (from, to) =>
      `What ${from} asked of ${to}. A form that leaves something out shows here too: it is nobody's fault alone.`,
  },
  "with-them": {
    name: "How it was with them",
    good: "good",
    bad: "not so good",
    of: (from, to) =>
      `What ${to} said after ${from} had finished something for them, once both could read it.`,
  },
  "asked-by-them": {
    name: "How it was to be asked by them",
    good: "good",
    bad: "not so good",
    of: (from, to) =>
      `What ${to} said after finishing something for ${from}, once both could read it.`,
  },
  lingering: {
    name: "Open now, the next step theirs",
    good: "within the usual time",
    bad: "quiet for longer than usual",
    of: (from, to) => `What is open between them while ${to} waits for ${from}.`,
  },
};

/** What is put together from facts; numbers come in as people here write them. */
const said = {
  ofAll: (good: string, n: string): string => `${good} of ${n}`,
  share: (share: string, low: string, high: string): string => `${share}, likely ${low} to ${high}`,
  /** The name of a line within a sentence. */
  named: (name: string): string => name.charAt(0).toLowerCase() + name.slice(1),
  high: (above: string): string => `above what is usual in ${above}, below it in nothing.`,
  low: (below: string): string => `below what is usual in ${below}, above it in nothing.`,
  mixed: (above: string, below: string): string =>
    `above what is usual in ${above}, below it in ${below}.`,
  usual: "no line lies above or below what is usual by more than chance.",
  "too-few": "too little has ended in 90 days.",
  months: (month: string, before: string): string =>
    `${month} in the last 30 days, ${before} in the 30 before`,
  still: (months: string): string => `No change beyond chance: ${months}.`,
  more: (months: string, points: string): string =>
    `More than the month before: ${months}; ${points}.`,
  fewer: (months: string, points: string): string =>
    `Fewer than the month before: ${months}; ${points}.`,
  points: (points: string, least: string, most: string): string =>
    `${points} points, likely ${least} to ${most}`,
  movedMost: (way: string, moved: string): string => `Moved most, ${way}: ${moved}`,
  moved: (line: string, good: string, month: string, before: string): string =>
    `${line}, ${month} ${good} in the last 30 days, ${before} in the 30 before.`,
  bothWays: (line: string, there: string, one: string, back: string, other: string): string =>
    `${line}: ${there} from ${one}, ${back} from ${other}`,
  noMoreApart: (shares: string): string => `${shares}; no more apart than chance would have it.`,
  moreGoesOut: (shares: string, team: string, points: string): string =>
    `${shares}. More goes out from ${team} than comes back: ${points}.`,
  quiet: (open: string, quiet: string, team: string): string =>
    `Of ${open} that wait for ${team}, ${quiet === "0" ? "none has" : quiet === "1" ? "1 has" : `${quiet} have`} been quiet for longer than usual.`,
  fewPairs: (pairs: string): string =>
    `${pairs === "1" ? "1 pair of teams serves" : `${pairs} pairs of teams serve`} each other often enough: fewer than 15, too few to say of the house whether goodwill comes back.`,
  mutual: (mutual: string, pairs: string, expected: string, low: string, high: string): string =>
    `${mutual} of ${pairs === "1" ? "1 pair" : `${pairs} pairs`} of teams stand well both ways; chance would give some ${expected} (${low} to ${high})`,
  byChance: (mutual: string): string => `${mutual}: no more comes back than chance explains.`,
  comesBack: (mutual: string): string => `${mutual}: what a team gives tends to come back.`,
  comesNotBack: (mutual: string): string => `${mutual}: what a team gives tends not to come back.`,
};

const standings: Readonly<Record<Standing, string>> = {
  high: "High",
  usual: "As usual",
  mixed: "Mixed",
  low: "Low",
  "too-few": "Too few to say",
};

export const sentences = {
  refusals,
  lines,
  standings,
  said,
  title: "Goodwill",
  pairTitle: (one: string, other: string): string => `Goodwill of ${one} and ${other}`,
  toward: (from: string, to: string): string => `${from} toward ${to}`,
  sheet: {
    surveyed: "What surveys say",
    thanks: "Thanks",
    thanked: (team: string, n: number): string =>
      `${team} said thanks publicly ${n === 1 ? "once" : `${n} times`} in the last 90 days. Between the same two people or teams one counts in 30 days, whichever way.`,
    thanksBehind: "Read them",
    surveyedOf: (from: string, to: string): string =>
      `How people of ${to} marked ${from}, from 1 to 5. It is in neither the word above nor the month.`,
    surveyedIn: (wave: string, day: string): string => `Wave ${wave}, ${day}:`,
    courtesy: "courtesy",
    overall: "all in all",
    mean: (what: string, mean: string, low: string, high: string, n: string): string =>
      `${what} ${mean} (likely ${low} to ${high}; ${n} answers)`,
    results: "The results",
    back: "The relationship",
    csv: "Take it along as CSV",
    subtitle: "What each has done for the other in the last 90 days, line by line.",
    none: "These two have asked nothing of each other in the last 90 days that has ended. The lines fill as requests end.",
    noneTitle: "The sheet is empty",
    behind: "The requests behind it",
    inHouse: (share: string): string => `in the house ${share}`,
    amongAskers: (share: string, team: string): string => `of all who ask ${team} ${share}`,
    tooFew: (n: string): string => `${n}: too few to say more`,
    nothing: "nothing in 90 days",
    tooFewToCompare: "Too few in one of the two months to compare.",
    noUsual: "What is usual in the house is not known yet.",
    stands: { above: "above usual", usual: "as usual", below: "below usual" },
    lingeringHidden: "What waits for whom now is told to the two teams alone.",
    lingeringNone: (from: string): string => `Nothing is open that waits for ${from}.`,
    returns: "Does it come back?",
    tooFewBothWays:
      "No line is large enough both ways to say. Where one team only serves and the other only asks, look at each way by itself.",
    asOf: (when: string): string => `Counted ${when}.`,
    movedNone: "No line has changed beyond chance in the last 30 days.",
    foot: "The mark on a bar is what is usual. What ended is booked on the day on which it did; what is open still, as soon as it is not good any more. High and low follow from the lines: one stands above or below what is usual only where its whole 95 % interval does. Usual is the share over the whole house; of what was asked, over all who ask that team, for they had the same forms before them. Two months, and two ways, differ only where the 99 % interval says so. No line is about a person, and confidential requests are in none.",
  },
  behind: {
    back: "The sheet",
    open: "open still",
    good: "How it was",
    request: "Request",
    when: "Ended",
    since: "Last step",
    more: "Show more",
    counted: (n: string): string => `The sheet counts ${n} in 90 days.`,
    hidden: (n: string): string =>
      `${n} of them ${n === "1" ? "is" : "are"} not open to you: counted, and not listed.`,
    mayHide: "Requests that are not open to you are counted and not listed.",
    none: "Nothing has been booked in this line in 90 days.",
    noneOpen: "None of these requests is open to you.",
  },
  house: {
    subtitle: "What teams do for each other, as a sheet for each two of them.",
    returns: "Does it come back?",
    notYet: "The house is looked at each hour; nothing has been found yet.",
    moved: "What moved most",
    movedIntro: "Of all sheets, beyond chance, in the last 30 days beside the 30 before.",
    movedNone: "No line of any sheet has changed beyond chance.",
    usual: "What is usual",
    usualIntro: "Each line over the whole house, in the last 90 days.",
    ofTeam: (team: string): string => `${team} and the others`,
    ofTeamNone: "Nothing has been asked of or by this team in 90 days that has ended.",
    other: "Team",
    there: "Toward them",
    backWay: "From them",
    entries: "Entries",
    line: "Line",
    count: "Good",
    share: "Share",
    noTeam: "You belong to no team; choose two under Relationships to see their sheet.",
    method:
      "A way stands well here when more of its lines, of what was served, lie at or above what is usual than below. By chance: the good ways dealt out anew 499 times so that each team gives and gets as many as before.",
  },
  team: {
    title: "Goodwill",
    broken: "The goodwill of this team could not be read just now.",
    retry: "Try again",
    all: "Goodwill in the house",
    none: "Too little has ended between this team and others in 90 days to say how they stand.",
    high: "Above what is usual in the house: ",
    low: "Below what is usual: ",
    they: "from them",
    toward: "toward them",
    both: "both ways",
    rest: (n: string): string => `${n} more as usual, or with too few to say.`,
  },
  palette: (team: string): string => `goodwill with ${team}`,
} as const;
