/** The goodwill of a team, for screens of other features: features do not reach into each other's folders. */
export { TeamGoodwill } from "../features/goodwill/web/TeamGoodwill.tsx";
