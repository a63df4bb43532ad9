import type { Feature } from "#platform/feature.ts";
import { countOf, eraseFromRewards } from "./queries/rewards.ts";
import { ticks } from "./reaching.ts";
import { rewardsRoutes } from "./routes.ts";

export { countRewardsOf } from "./counting.ts";
export { countRewards, type RewardsBetween } from "./queries/figures.ts";

export const rewards: Feature = {
  name: "rewards",
  routes: rewardsRoutes,
  ticks,
  stored: [
    {
      what: "Rewards of teams that you proposed, agreed to or set, and the way that you support",
      whoSees:
        "Your colleagues see the words and how many support a way; who did is shown to nobody",
      howLong: "As long as the goal. Your name goes from them when it is erased",
      count: countOf,
    },
  ],
  erase: eraseFromRewards,
};
