import type { Feature } from "#platform/feature.ts";
import { reactions, ticks } from "./reactions.ts";
import { relationshipRoutes } from "./routes.ts";

export { measureRequests, type WhichRequests } from "./measuring.ts";
export { reportVerb } from "./report-verb.ts";

export const relationships: Feature = {
  name: "relationships",
  routes: relationshipRoutes,
  reactions,
  ticks,
};
