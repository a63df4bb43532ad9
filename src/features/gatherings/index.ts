import type { Feature } from "#platform/feature.ts";
import {
  countAnswers,
  countHosted,
  countPairs,
  countWishes,
  deletePairsBefore,
  deletePastBefore,
  eraseFromGatherings,
} from "./queries/keeping.ts";
import { reactions, ticks } from "./reactions.ts";
import { gatheringsRoutes } from "./routes.ts";

export { countGatherings, type GatheringsBetween } from "./queries/figures.ts";

export const gatherings: Feature = {
  name: "gatherings",
  routes: gatheringsRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "Gatherings that you host",
      whoSees: "Your colleagues",
      retention: {
        kind: "gatherings.past",
        what: "Gatherings, after they were",
        defaultDays: 1095,
        carryOut: deletePastBefore,
      },
      count: countHosted,
    },
    {
      what: "To which gatherings you were invited, and what you said: that you come, that you were there, a line about it",
      whoSees:
        "That you come, those who are invited; your line, your colleagues; that you do not come, nobody",
      howLong: "As long as the gathering",
      count: countAnswers,
    },
    {
      what: "That you would have a coffee with somebody from another team",
      whoSees: "You alone",
      howLong: "Until you take it back",
      count: countWishes,
    },
    {
      what: "With whom a coffee was drawn for you, and whether you met",
      whoSees: "That it was drawn, the two of you; what you said of it, you alone",
      retention: {
        kind: "gatherings.coffee",
        what: "Coffees that were drawn, after their month (kept less than a year, the same two may be drawn again sooner)",
        defaultDays: 400,
        carryOut: deletePairsBefore,
      },
      count: countPairs,
    },
  ],
  erase: eraseFromGatherings,
};
