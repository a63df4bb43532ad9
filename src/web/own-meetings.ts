/** What is on and what begins soon, for the first page: features do not reach into each other's folders. */
export { NextMeeting } from "../features/meetings/web/NextMeeting.tsx";
