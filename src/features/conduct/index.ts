import type { Feature } from "#platform/feature.ts";
import { countAcknowledgementsOf, countVersionsBy, forgetReader } from "./queries.ts";
import { conductRoutes } from "./routes.ts";

export { type Changed, findChanged } from "./changed.ts";

export const conduct: Feature = {
  name: "conduct",
  routes: conductRoutes,
  stored: [
    {
      what: "Which versions of the standard of conduct you have acknowledged, and when",
      whoSees: "You alone; colleagues see how many have, without names",
      howLong: "As long as you are here",
      count: countAcknowledgementsOf,
    },
    {
      what: "Versions of the standard of conduct that you wrote",
      whoSees: "Everyone who takes part, with your name beside them",
      howLong:
        "For good: the standard is the organisation's. Your name goes from them when it is erased",
      count: countVersionsBy,
    },
  ],
  erase: forgetReader,
};
