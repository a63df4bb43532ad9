import type { JudgedName, LookName, Reader, togetherContract } from "#contract/together";
import type { RefusalSentences } from "#web/data/client.ts";

type Named = Readonly<Record<LookName, { readonly name: string; readonly asks: string }>>;

const looks: Named = {
  between: {
    name: "Between",
    asks: "Are those with a better figure those with a better outcome?",
  },
  within: {
    name: "Within, at the same time",
    asks: "When one’s own figure is better than usual for it, is its outcome better at that time?",
  },
  followed: {
    name: "Within, the time after",
    asks: "When one’s own figure is better than usual for it, is its outcome better the time after, the outcome of now held constant?",
  },
  lagged: {
    name: "The time after, all mixed",
    asks: "The same without regard to who it is: those that are better for good look like some that got better.",
  },
  pooled: {
    name: "All in one heap",
    asks: "One correlation over everything. It mixes who differs with what moves, and answers neither.",
  },
};

const judged: Readonly<Record<JudgedName, string>> = {
  between: "Between",
  within: "At the same time",
  followed: "The month after",
};

export const sentences = {
  refusals: {
    unreadable:
      "This could not be read as CSV. It needs a first line with the names of its columns.",
    columnMissing: "A column of that name is not in the file. Choose among those that are listed.",
    tooManyLines:
      "This is more than can be looked at in one go: 20,000 lines, 2,000 units, and 100,000 units by periods.",
  } satisfies RefusalSentences<typeof togetherContract>,
  looks,
  judged,
  list: {
    title: "Inside and outside",
    subtitle:
      "Happy staff, happy clients: what our own numbers say of it, and what they cannot say.",
    known: "What is known of it",
    file: "Look at a file of your own",
    figure: "The figure inside",
    readBy: {
      leaders: "Only those who lead see this one, as they alone read what is said of each team.",
      "senior-leaders":
        "Only senior leaders see this one, as they alone read the pulse of each team.",
    } satisfies Record<Exclude<Reader, "colleagues">, string>,
    outside: "Against customers outside",
    outsideIntro:
      "Each segment stands with all teams whose services lead to it by the chain, for the outcome is theirs together.",
    inside: "Against other figures of the same teams",
    insideIntro:
      "Many of these are counted from the same requests, which alone can bring them together.",
    tests: (tests: string): string =>
      `These are ${tests} tests of chance. Among so many some would come out by accident, so all of them are corrected together.`,
    told: (told: number, of: number): string =>
      told === 0
        ? `Of ${of} outcomes none can be told to go with it.`
        : `Of ${of} outcomes ${told} can be told to go with it.`,
    outcome: "Outcome",
    seen: "Seen",
    seenOf: (units: string, months: string): string => `${units}, ${months}`,
    units: {
      outside: { one: "segment", many: "segments" },
      inside: { one: "team", many: "teams" },
    },
    months: { one: "month", many: "months" },
    unseen: "Nothing by month",
    nothing: "No outcome yet",
    nothingText:
      "There is nothing to hold this figure against. Begin a series about customers outside, by hand or from a file.",
    toOutside: "Customers outside",
    states: {
      told: { better: "Better with better", worse: "Worse with better" },
      none: "Nothing to speak of",
      untold: "Cannot tell",
      lacking: "Too few to say",
    },
    asOf: (ago: string): string =>
      `Months that are over, kept each night, last ${ago}. Confidential requests are in no figure.`,
  },
  one: {
    noOutcome: "Nothing is chosen to hold it against.",
    noOutcomeHint: "Choose a figure, and from its list the outcome to look at.",
    back: "Inside and outside",
    title: (figure: string, outcome: string): string => `${figure} and ${outcome}`,
    says: "What the data say",
    picture: "How sure each of these is",
    pictureIntro:
      "A point is how closely both go together, from -1 to 1; its line is where that likely lies. A line that crosses 0 tells nothing. The numbers are taken as they stand: where less is better, a minus may be good news.",
    mixed: "Only beside them, since they mix the three:",
    between: (many: string): string => `Between ${many}`,
    betweenIntro: (one: string): string => `Each point is one ${one}: its means over all the time.`,
    within: (one: string, period: string): string => `Within a ${one}, ${period} by ${period}`,
    withinIntro: (one: string, period: string): string =>
      `Each point is one ${period} of one ${one}: how far it lay from the usual of that ${one}.`,
    tooFew: "Nothing to draw: too little is known, or one of both never moves.",
    few: (n: number): string => `too few to say (n\u00a0=\u00a0${n})`,
    still: (n: number): string => `one of both never moves (n\u00a0=\u00a0${n})`,
    table: "As numbers",
    look: "Look",
    r: "r",
    interval: "95 % interval",
    range: (low: string, high: string): string => `${low} to ${high}`,
    n: "n",
    effective: "Worth",
    effectiveHint: "How many independent points the n are worth.",
    chance: "By chance",
    chanceHint:
      "How often chance alone brings both as close: series are dealt to others with the calendar kept, or turned in a circle.",
    under: (p: string): string => `under ${p}`,
    adjusted: (p: string): string => `${p} corrected`,
    none: "–",
    behind: "Teams behind it",
    unitsTitle: (many: string): string => `The ${many} and the teams behind them`,
    take: "Take it along",
    takeIntro:
      "The rows behind this page, ready for a script: each with what came the time after. The lines below make the same numbers in R.",
    numbers: "The numbers as CSV",
    rows: "The rows as CSV",
    copy: "In R",
    alone:
      "Here this comparison stands alone. In the list chance is corrected for all that is compared there.",
  },
  file: {
    title: "Look at a file of your own",
    subtitle:
      "Two numbers of several units (teams, shops, hospitals) over time. It is read once, shown to you, and kept nowhere.",
    choose: "File",
    paste: "Or paste it",
    hint: "CSV: a line of names, then a line for each unit and period.",
    noCsv:
      "This file is no CSV: it holds something other than text. What stood in the box is as it was.",
    pastedNoText:
      "This holds characters that stand in no text, perhaps from a picture or a program. Paste the lines of the CSV alone.",
    read: "Read its columns",
    example: "Try it with a made-up example",
    unit: "Who: the unit",
    period: "When: the period",
    periodHint: "Written as 2026, 2026-03, 2026-Q1 or a whole number.",
    figure: "The figure",
    outcome: "The outcome",
    better: "What is better",
    more: "More is better",
    less: "Less is better",
    one: "What one unit is called",
    many: "And several",
    periodWord: "What a period is called",
    look: "Look at it",
    counts: (lines: string, taken: string, empty: string, wrong: string): string =>
      `${lines} lines: ${taken} taken, ${empty} without both numbers, ${wrong} left out.`,
    wrong: "Left out",
    line: "Line",
    why: "Why",
    firstOf: "The first hundred stand here.",
    another: "Another file",
    choosing: "Choose a column",
  },
  known: {
    title: "What is known of happy staff and happy clients",
    subtitle: "What earlier research found, in short, and what our own numbers say.",
    research: "What earlier research found",
    together: "What follows for us",
    own: "What our own numbers say",
    ownIntro: "The same reading as on the page before, of the figure that you choose.",
  },
  /** What the server, and the example, call units and periods: those that somebody typed stand as they are. */
  nouns: {
    team: "team",
    teams: "teams",
    segment: "segment",
    segments: "segments",
    month: "month",
    unit: "unit",
    units: "units",
    period: "period",
    shop: "shop",
    shops: "shops",
    quarter: "quarter",
  },
} as const;
