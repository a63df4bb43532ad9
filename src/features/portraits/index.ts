import type { Feature } from "#platform/feature.ts";
import { countWordsBy, forgetWhoWrote } from "./queries.ts";
import { ticks } from "./rhythm/keeping-up.ts";
import { portraitsRoutes } from "./routes.ts";

export const portraits: Feature = {
  name: "portraits",
  routes: portraitsRoutes,
  ticks,
  stored: [
    {
      what: "What you wrote for your team: its words about itself, with every version, and its hints",
      whoSees: "Your colleagues, with your name beside it",
      howLong: "For good: the words are the team's. Your name goes from them when it is erased",
      count: countWordsBy,
    },
  ],
  erase: forgetWhoWrote,
};
