/** How many of a team have done a lesson lately, for its page: features do not reach into each other's folders. */
export { LessonsOfTeam } from "../features/lessons/web/LessonsOfTeam.tsx";
