import type { Feature } from "#platform/feature.ts";
import { reactions, ticks } from "./reactions.ts";
import { waitingRoutes } from "./routes.ts";

export { measureHeld } from "./measuring.ts";
export { type HeldBetween, listHeldBetween } from "./queries/between.ts";
export { listMainHolders, sumHeldByOthers } from "./queries/standing.ts";
export { findWaitsFor } from "./standing.ts";
export { holdersReport } from "./report.ts";

export const waiting: Feature = {
  name: "waiting",
  routes: waitingRoutes,
  reactions,
  ticks,
};
