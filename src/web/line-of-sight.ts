/** Ways to customers outside, for screens of other features: features do not reach into each other's folders. */
export { TeamSight } from "../features/chain/web/TeamSight.tsx";
export { WaysOut } from "../features/chain/web/WaysOut.tsx";
