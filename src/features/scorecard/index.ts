import type { Feature } from "#platform/feature.ts";
import { scorecardRoutes } from "./routes.ts";

export const scorecard: Feature = { name: "scorecard", routes: scorecardRoutes };
