import type { Feature } from "#platform/feature.ts";
import { countValuesBy, forgetWhoBrought } from "./queries/values.ts";
import { outcomesRoutes } from "./routes.ts";

export { maySeeOutcomes, outcomesVisibleTo } from "./access.ts";
export { asSegment } from "./answers.ts";
export { findPresentSegments, findSeries, type Series } from "./queries/asked.ts";
export {
  findOutcomes,
  findPromisedOutside,
  findSegments,
  newestPeriods,
  type PromisedOutside,
} from "./queries/outcomes.ts";
export { readDay, readNumber } from "./reading.ts";
export { inPeriods, lastDayOf, mayHaveValue, newestOf, periodOf, pointsOf } from "./rules.ts";

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
