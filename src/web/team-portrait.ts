/** What a team says of itself, for screens of other features: features do not reach into each other's folders. */
export { TeamDay } from "../features/portraits/web/day/TeamDay.tsx";
export { TeamInWords } from "../features/portraits/web/TeamInWords.tsx";
export { TeamMending } from "../features/portraits/web/mending/TeamMending.tsx";
export { TeamOpenNow } from "../features/portraits/web/OpenNow.tsx";
export { TeamPriorities } from "../features/portraits/web/TeamPriorities.tsx";
