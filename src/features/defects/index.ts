import type { Feature } from "#platform/feature.ts";
import { lookTick } from "./clusters/looking.ts";
import { sumTicks } from "./keeping-up.ts";
import { defectsRoutes } from "./routes.ts";

export { lookForClusters } from "./clusters/looking.ts";
export { clustersOf, type Told as TextTold } from "./clusters/rules.ts";
export { type ClusterRow, findClusters, listBehind, stem, wordTokens } from "./queries/clusters.ts";
export { countDefects, type DefectCounts, findStreak, listTeamLines } from "./queries/reading.ts";
export { showFigures, showStreak } from "./rules.ts";
export { sumDefects } from "./keeping-up.ts";

export const defects: Feature = {
  name: "defects",
  routes: defectsRoutes,
  ticks: [...sumTicks, lookTick],
};
