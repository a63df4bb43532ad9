/** A team's month of meetings, for its page: features do not reach into each other's folders. */
export { TeamMeetings } from "../features/meetings/web/TeamMeetings.tsx";
