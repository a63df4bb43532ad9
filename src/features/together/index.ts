import type { Feature } from "#platform/feature.ts";
import { keepFigures } from "./house/keeping-up.ts";
import { togetherRoutes } from "./routes.ts";

export { keepFigures } from "./house/keeping-up.ts";
export { togetherReport } from "./report.ts";

export const together: Feature = {
  name: "together",
  routes: togetherRoutes,
  ticks: [
    {
      name: "together: keep the figures of each team by month",
      everySeconds: 86_400,
      work: ({ db, now }) => keepFigures(db, now),
    },
  ],
};
