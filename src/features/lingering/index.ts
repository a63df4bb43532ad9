import type { Feature } from "#platform/feature.ts";
import { countNamed, eraseNamed } from "./queries/keeping.ts";
import { reactions, ticks } from "./reactions.ts";
import { lingeringRoutes } from "./routes.ts";

export { leadsTeam } from "./access.ts";
export { lingeringOf } from "./counting.ts";
export { lookThroughHouse, reckonUsual } from "./reckoning.ts";
export { stepsOf } from "./queries/reckoning.ts";

export const lingering: Feature = {
  name: "lingering",
  routes: lingeringRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "Requests of which the smallest next step is yours, with the time of their last step",
      whoSees: "Whoever may see the request",
      howLong: "Until the next step on the request",
      count: countNamed,
    },
  ],
  erase: eraseNamed,
};
