/** Gatherings of a team, for its page: features do not reach into each other's folders. */
export { GatheringsOfTeam } from "../features/gatherings/web/GatheringsOfTeam.tsx";
