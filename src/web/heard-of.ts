/** What surveys heard of a team and of two teams, for screens of other features: features do not reach into each other's folders. */
export { HeardOfPair, HeardOfTeam } from "../features/heard/web/HeardOf.tsx";
