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
    reached === 0
      ? `Teams that share a goal agreed on ${sayCounted(agreed, "reward")} for it in ${when}.`
      : `${sayCounted(reached, "reward")} that ${sayCounted(teams, "team")} had promised themselves for a goal that they share ${reached === 1 ? "was" : "were"} reached in ${when}${agreed === 0 ? "" : `, and ${sayNumber(agreed, 0)} more agreed on`}.`;
  const sentence = {
    key: "rewards",
    said: own,
    how: "Reached is read from the measure of the goal, of times that are over, and held against what was agreed on.",
    href,
    grounds: [
      countGround(`Rewards reached, ${when}`, reached, href),
      countGround(`Rewards agreed on, ${when}`, agreed, href),
    ],
  };
  return { told: [{ part: reached > 0 ? "praise" : "changed", weight: 4, sentence }], compared: 0 };
}

/** `isLast`: what is to come is known as it stands now, and not of months long past. */
export function tellOfGatherings(
  month: string,
  { held, teams, came, ahead }: GatheringsBetween,
  isLast: boolean,
): Tellings {
  const toCome = isLast ? ahead : 0;
  if (held + toCome === 0) return nothing;
  const when = sayMonth(month);
  const href = "/gatherings";
  const many =
    came === 0
      ? "nobody has said how many came"
      : `${sayCounted(came, "person", "people")} came, as hosts counted or guests said themselves`;
  const past =
    held === 0
      ? `No gathering brought teams together in ${when}.`
      : `${sayCounted(held, "gathering")} brought ${sayCounted(teams, "team")} together in ${when}; ${many}.`;
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
      countGround("People who came", came, href),
      ...(isLast ? [countGround("Gatherings to come", ahead, href)] : []),
    ],
  };
  return { told: [{ part: "changed", weight: 1, sentence }], compared: 0 };
}
