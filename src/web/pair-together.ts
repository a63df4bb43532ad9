/** What two teams promised each other and when they met, for their sheet: features do not reach into each other's folders. */
export { GatheringsOfPair } from "../features/gatherings/web/GatheringsOfTeam.tsx";
export { RewardsOfPair } from "../features/rewards/web/RewardsOf.tsx";
