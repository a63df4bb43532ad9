/** Who is on duty in a team, for screens of other features: features do not reach into each other's folders. */
export { DutyToday } from "../features/duty/web/DutyToday.tsx";
