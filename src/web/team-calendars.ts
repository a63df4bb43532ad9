/** The working hours of a team, for screens of other features: features do not reach into each other's folders. */
export { TeamCalendars } from "../features/promises/web/TeamCalendars.tsx";
export { weekWords } from "../features/promises/web/week.ts";
