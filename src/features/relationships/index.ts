import type { Feature } from "#platform/feature.ts";
import { reactions, ticks } from "./reactions.ts";
import { relationshipRoutes } from "./routes.ts";

export { type ServedWithin, servedWithin } from "./periods/reading.ts";
export { spansOf } from "./periods/spans.ts";
export {
  findLastDefect,
  findPeriodOfTeams,
  findPeriodSums,
  type PeriodSum,
} from "./queries/periods.ts";
export {
  type CountWorking,
  estimateWait,
  floor,
  type Period,
  periods,
  type PeriodStart,
  periodStarts,
  type Shown,
  showMedian,
  showShare,
  startOf,
  type WaitRow,
  waitedOf,
} from "./rules.ts";
export { medianDoneOf } from "./figures-of-service.ts";
export { findServiceMonths, type ServiceMonth } from "./queries/services.ts";
export { measureRequests, type WhichRequests } from "./measuring.ts";
export { takeStale, takeStaleServices } from "./queries/sums.ts";
export { findMonthsServed, type MonthsOfTeam } from "./queries/months.ts";
export { findFirstAsked } from "./queries/around.ts";
export { hoursOf } from "./queries/measure.ts";
export { periodWithRequests } from "./queries/matrix.ts";
export { countRequestsBetween, findStrained } from "./queries/strain.ts";
export {
  type ServedCounts,
  type ServedStretch,
  type Stretch,
  countServed,
  countServedByEach,
  keptBetweenEach,
  pairsKept,
} from "./within.ts";
export { type OtherReport, reportVerb } from "./report-verb.ts";
export { calendarsOf, workingCounter } from "./working.ts";
export { type Window, whereWithin } from "./queries/conditions.ts";

export const relationships: Feature = {
  name: "relationships",
  routes: relationshipRoutes,
  reactions,
  ticks,
};
