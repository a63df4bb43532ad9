import type { Feature } from "#platform/feature.ts";
import { ticks } from "./keeping-up.ts";
import { goodwillRoutes } from "./routes.ts";

export { type LineAround, type LineBetween, linesAround, linesBetween } from "./house/months.ts";
export { newestRound, reckonHouse, standingsInHouse, waysCounted } from "./house/round.ts";
export { sumGoodwill } from "./keeping-up.ts";
export { readOfTeam } from "./reading.ts";
export { goodwillReport } from "./report.ts";

export const goodwill: Feature = { name: "goodwill", routes: goodwillRoutes, ticks };
