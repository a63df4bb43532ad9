/** What is on and what begins soon, for the first page and the inbox: features do not reach into each other's folders. */
export { HereFromNudge } from "../features/meetings/web/HereFromNudge.tsx";
export { NextMeeting } from "../features/meetings/web/NextMeeting.tsx";
