/** What brought teams together: rewards for goals that they share, and gatherings. Of teams alone, and of no person. Pure. */
import type { GatheringsBetween } from "#feature/gatherings";
import type { RewardsBetween } from "#feature/rewards";
import { sayCounted, sayMonth, sayNumber } from "../words.ts";
import { countGround, type Tellings } from "./parts.ts";

const nothing: Tellings = { told: [], compared: 0 };

export function tellOfRewards(month: string, { reached, agreed, teams }: RewardsBetween): Tellings {
  if (reached + agreed === 0) return nothing;
  const when = sayMonth(month);
  const href = "/rewards";
  const own =
    reached === 0 ? sayAgreed(agreed, when) : sayReached({ reached, agreed, teams }, when);
  const sentence = {
    key: "rewards",
    said: own,
    how: "Reached is read from the measure of the goal, of times that are over, and held against what was agreed on.",
    href,
    grounds: [
      countGround(`Rewards reached, ${when}`, reached, href),
      countGround(`Rewards agreed on and not reached yet, ${when}`, agreed, href),
    ],
  };
  return { told: [{ part: reached > 0 ? "praise" : "changed", weight: 4, sentence }], compared: 0 };
}

const sayAgreed = (agreed: number, when: string): string =>
  agreed === 1
    ? `Teams that share a goal agreed on 1 reward for it in ${when}.`
    : `Teams that share goals agreed on ${sayCounted(agreed, "reward")} for them in ${when}.`;

/** One goal carries one reward: several are for several goals. */
function sayReached({ reached, agreed, teams }: RewardsBetween, when: string): string {
  const what = reached === 1 ? "a goal that they share was" : "goals that they share were";
  const more = agreed === 0 ? "" : `, and ${sayNumber(agreed, 0)} more agreed on`;
  return `${sayCounted(reached, "reward")} that ${sayCounted(teams, "team")} had promised themselves for ${what} reached in ${when}${more}.`;
}

/** Of how many gatherings it is known is said, unless it is known of all. */
function sayCame({ held, known, came }: GatheringsBetween): string {
  if (known === 0) return "nobody has said how many came";
  const to = known === held ? "" : ` to the ${sayNumber(known, 0)} of them of which it is known`;
  return `${sayCounted(came, "person", "people")} came${to}, as hosts counted or guests said themselves`;
}

/** `isLast`: what is to come is known as it stands now, and not of months long past. */
export function tellOfGatherings(
  month: string,
  counts: GatheringsBetween,
  isLast: boolean,
): Tellings {
  const { held, teams, known, came, ahead } = counts;
  const toCome = isLast ? ahead : 0;
  if (held + toCome === 0) return nothing;
  const when = sayMonth(month);
  const href = "/gatherings";
  const past =
    held === 0
      ? `No gathering brought teams together in ${when}.`
      : `${sayCounted(held, "gathering")} brought ${sayCounted(teams, "team")} together in ${when}; ${sayCame(counts)}.`;
  const next =
    toCome === 0
      ? ""
      : ` ${sayCounted(toCome, "gathering")} ${toCome === 1 ? "is" : "are"} to come as this is told.`;
  const sentence = {
    key: "gatherings",
    said: `${past}${next}`,
    how: "By the day on which they began, without those that were called off. Coffee for two is told to the two alone and stands in no figure.",
    href,
    grounds: [
      countGround(`Gatherings, ${when}`, held, href),
      countGround("Teams that were invited to them", teams, href),
      countGround("Gatherings of which it is known how many came", known, href),
      countGround("People who came to these", came, href),
      ...(isLast ? [countGround("Gatherings to come", ahead, href)] : []),
    ],
  };
  return { told: [{ part: "changed", weight: 1, sentence }], compared: 0 };
}
