/** The words of the screens of waiting. */
import type { waitingContract } from "#contract/waiting";
import type { RefusalSentences } from "#web/data/client.ts";
import type { HolderKind } from "./data.ts";

const refusals: RefusalSentences<typeof waitingContract> = {
  missing: "There is nothing here that you may see. It may have been a wrong link.",
};

/** How a team has it; the others name themselves. */
const hows: Partial<Record<HolderKind, string>> = {
  queue: "not taken yet",
  work: "taken",
};

export const sentences = {
  refusals,
  hows,
  title: "Who held it",
  of: (team: string): string => `Who held it: ${team}`,
  all: "All relationships",
  download: "Take it along as CSV",
  request: {
    title: "Who held it",
    legend: "By holder",
    pieces: "Piece by piece",
    lanes: "Its parts beside each other",
    lanesIntro:
      "The full stretch of a bar is when the request waited for that part: of those open at a time, the one that was done last. The pale stretch is when the part was open and another one mattered.",
    unseenPart: "A part that you may not see",
    otherTeam: "Another team",
    untilNow: " until now",
    asPart: (team: string): string => `, as a part that ${team} waited for`,
    holdsNow: ", holds it now",
    lane: (open: string, waited: string): string => `open ${open}, waited for ${waited}`,
    part: (number: number, title: string): string => `${number} ${title}`,
    handOver: "In the history",
  },
  house: {
    subtitle:
      "Who waits for whom, through all that a request depends on. Teams are measured, never persons.",
    flow: "Who waits for whom",
    flowIntro:
      "The time in which requests of one team lay with another. From five requests on; choose one to see that team.",
    waits: "who waits",
    holds: "who holds it",
    teams: "By team",
    teamsIntro:
      "Blocking share: of the time that a team's own requests were open, the part in which other teams or vendors held them.",
    noFlow: "No team waited for another in five requests or more.",
    empty: "As soon as one team asks another for something, it stands here who holds it.",
    emptyTitle: "Nothing to see yet",
    more: (shown: number, all: number): string =>
      `The ${shown} of ${all} teams whose requests were open longest.`,
  },
  team: {
    back: "Who held it in the house",
    figures: "The team and its figures",
    lines: "Where the time went",
    holdsFor: "Whose requests lay with it",
    holdsForIntro: (team: string): string =>
      `How long requests of other teams lay with ${team}, as parts or before they were handed on.`,
    noHoldsFor: "No other team waited for it in five requests or more.",
    byClock: "By the clock:",
    mostly:
      "A holder is named only where it is hardly chance: of twenty teams with two who hold alike, one would be told so wrongly. In brackets stands the range in which the share is likely to lie (95 %). By the clock, as of the last sums.",
    few: "Too few to say: figures need five requests.",
    replay: "What if a promise had been kept?",
    replayIntro:
      "Every part that the chosen team had promised ends when it was promised, or earlier where it did; parts without a promise, and all else, stay as they were. The request then waits no longer than for its other parts. By the clock.",
    replayBy: "If this team had kept its promises",
    noReplay:
      "No other team had promised parts for five requests or more in that time, so nothing can be replayed.",
  },
  counted: "requests",
  throughParts: ", through parts",
  columns: {
    holder: "Holder",
    team: "Team",
    requests: "Requests",
    time: "Time",
    share: "Share",
    own: "Held itself",
    others: "Blocking share",
    customer: "With who asked",
  },
  confidential: "Confidential requests are left out of every figure, for everybody.",
  working:
    "Working hours are those of the team that serves, whoever held it, so that they add up as well; of what runs they count until they were summed last.",
  pair: {
    back: "The relationship",
    whole: "Who held it in the house",
    way: (provider: string, asker: string): string => `Who held what ${asker} asked ${provider}`,
    more: "More on these two",
    title: (provider: string, asker: string | undefined): string =>
      `Who held it: ${provider} and ${asker ?? "no team known"}`,
    serves: (provider: string, asker: string | undefined): string =>
      `${provider} serves ${asker ?? "whoever asked"}`,
  },
  tooFew: "too few to say",
} as const;
