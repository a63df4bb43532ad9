import type { Feature } from "#platform/feature.ts";
import { countWrittenBy, forgetWhoWrote } from "./queries/answers.ts";
import { reactions } from "./releasing.ts";
import { heardRoutes } from "./routes.ts";

export { isLeader } from "./access.ts";
export { reckonReleased } from "./releasing.ts";
export { surveyReport } from "./report.ts";
export { findReleasedBetween, type WaveReleased } from "./queries/released.ts";
export { findOverall, type Overall } from "./queries/overall.ts";
export {
  type Courtesy,
  type CourtesyBetween,
  findCourtesy,
  findCourtesyAmong,
  findSeries,
  listSeriesKeys,
  type Reading,
  type SeriesPoint,
} from "./queries/series.ts";

export const heard: Feature = {
  name: "heard",
  routes: heardRoutes,
  reactions,
  stored: [
    {
      what: "What you answered to a survey as a lead",
      whoSees: "Every colleague",
      howLong: "As long as the survey: your name goes from them when it is erased",
      count: countWrittenBy,
    },
  ],
  erase: forgetWhoWrote,
};
