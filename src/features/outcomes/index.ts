import type { Feature } from "#platform/feature.ts";
import { countValuesBy, forgetWhoBrought } from "./queries.ts";
import { outcomesRoutes } from "./routes.ts";

export { maySeeOutcomes, outcomesVisibleTo } from "./access.ts";
export { asSegment } from "./answers.ts";
export {
  findOutcomes,
  findPresentSegments,
  findSegments,
  findSeries,
  newestPeriods,
  type Series,
} from "./queries.ts";
export { inPeriods, lastDayOf, newestOf, periodOf, pointsOf } from "./rules.ts";

export const outcomes: Feature = {
  name: "outcomes",
  routes: outcomesRoutes,
  stored: [
    {
      what: "Which numbers about customers outside you typed or brought in",
      whoSees: "Your colleagues",
      howLong: "For good: the numbers stay. Your name goes from them when it is erased",
      count: countValuesBy,
    },
  ],
  erase: forgetWhoBrought,
};
