/** Rewards of a goal and of a team, for screens of other features: features do not reach into each other's folders. */
export { RewardsOfGoal, RewardsOfTeam } from "../features/rewards/web/RewardsOf.tsx";
