/** How many of a team have read the standard of conduct, for its page: features do not reach into each other's folders. */
export { ConductOfTeam } from "../features/conduct/web/ConductOfTeam.tsx";
