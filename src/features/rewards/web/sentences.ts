/** The words of rewards. */
import type { RewardState, rewardsContract } from "#contract/rewards";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof rewardsContract> = {
  notShared: "A reward is for a goal that two or more teams share.",
  isOver: "The goal is closed or its days are over, so that there is nothing left to agree on.",
  noTargets: "The goal has no target yet by which it is measured. Once it has one, you can agree.",
  oneStands: "A reward for this goal stands already.",
  stands: "All teams have agreed, so that it stands.",
  notReached: "It is not reached, so that there is nothing to take yet.",
  unknownWay: "Your team has no such way any more.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such reward, or it is not open to you.",
};

const states: Readonly<Record<RewardState, string>> = {
  proposed: "Proposed",
  agreed: "Agreed",
  reached: "Reached",
  missed: "Not reached this time",
  dropped: "Its goal was dropped",
};

export const sentences = {
  palette: (state: string, goal: string): string => `Reward, ${state.toLowerCase()}, for ${goal}`,
  refusals,
  states,
  page: {
    title: "Rewards",
    subtitle: "What teams promise themselves for a goal that they share.",
    emptyTitle: "No rewards yet",
    emptyText: "On the page of a goal that teams share, anybody of them may propose one.",
    more: "Show more",
    exports: "Take all of it along:",
    csv: "CSV",
    json: "JSON",
  },
  section: {
    title: "Reward",
    intro:
      "The teams choose it together; whether it is reached is read from the measure of the goal. Where its values are typed in, it is said.",
    none: "None is proposed yet.",
    ofTeam: "Rewards with other teams",
    ofPair: "Rewards for goals that both share",
    words: "What would you like to do together when it is reached?",
    propose: "Propose it",
    proposed: "Proposed",
  },
  card: {
    for: "For",
    agreed: (names: string): string => `Agreed by ${names}.`,
    open: (names: string): string =>
      `Open: ${names}. It stands once a lead of each team has agreed.`,
    left: (days: number): string => (days === 1 ? "1 day is left." : `${days} days are left.`),
    lastDay: "Today is its last day.",
    reading: "Its days are over, and its last values may still come.",
    missed: "The day has passed before the measure was there. What was learnt on the way stays.",
    reached: "The measure is there.",
    agree: (team: string): string => `Agree for ${team}`,
    takeBack: (team: string): string => `Take back for ${team}`,
    said: "Said",
    takes: (team: string): string => `How ${team} takes it`,
    taking: (words: string, day: string): string => `${words}, on ${day}.`,
    taken: (words: string, day: string): string => `${words}, on ${day}. Taken.`,
    notYet: "Not decided yet.",
    support: (count: number): string => {
      if (count === 0) return "no support yet";
      return count === 1 ? "1 supports it" : `${count} support it`;
    },
    supportThis: "Support it",
    supportIt: (words: string): string => `Support it: ${words}`,
    supported: "You support it",
    way: "Propose a way",
    wayWords: (team: string): string => `A way for ${team}`,
    set: "Set how and when",
    setWords: (team: string): string => `What ${team} does`,
    day: "Day",
    isTaken: "It has been taken",
    save: "Save",
    needDay: "Choose a day.",
    aim: (name: string, value: string, aim: string): string => `${name}: ${value}, aim ${aim}`,
    inUnit: (value: string, unit: string): string => `${value} ${unit}`,
    noValue: "no value yet",
    typed: (line: string): string => `${line} (typed in by those who keep the goal)`,
    removed: (name: string, aim: string): string =>
      `${name}: aim ${aim} when it was agreed; the goal measures it no more`,
    nothingCounts: "nothing counts yet",
    reachedAim: (line: string): string => `${line}: reached`,
    stillRuns: (value: string): string => `Now ${value}: its time still runs`,
    since: (value: string): string =>
      `Now ${value}: what came after still runs, or is after the goal's days`,
    of: (n: string): string => `of ${n}`,
    range: (low: string, high: string): string => `likely ${low} to ${high}`,
    beside: (value: string, parts: string): string => `${value} (${parts})`,
    until: (value: string, day: string): string => `${value} up to ${day}`,
  },
} as const;
