import type { Feature } from "#platform/feature.ts";
import { ticks } from "./keeping-up.ts";
import { goodwillRoutes } from "./routes.ts";

export { type LineBetween, linesBetween } from "./house/months.ts";
export { newestRound, reckonHouse, waysCounted } from "./house/round.ts";
export { sumGoodwill } from "./keeping-up.ts";
export { readOfTeam } from "./reading.ts";
export { goodwillReport } from "./report.ts";

export const goodwill: Feature = { name: "goodwill", routes: goodwillRoutes, ticks };
