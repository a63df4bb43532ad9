import type { Feature } from "#platform/feature.ts";
import {
  countCohorts,
  countOffers,
  countPlaces,
  countPracticeOf,
  countReader,
  deleteOffersBefore,
  eraseOwn,
} from "./queries/keeping.ts";
import { reactions, ticks } from "./reactions.ts";
import { lessonsRoutes } from "./routes.ts";

export { offerLessons } from "./offering.ts";
export { latelySince } from "./rules.ts";
export { countPractice } from "./queries/counting.ts";

export const lessons: Feature = {
  name: "lessons",
  routes: lessonsRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "Which lessons you have done, and when",
      whoSees:
        "You alone; the month in words counts it with everybody else’s, rounded down to fives",
      howLong: "Until you take it back, or your name is erased",
      count: countPracticeOf,
    },
    {
      what: "Where you stopped in a lesson; never what you chose in a scenario",
      whoSees: "You alone",
      howLong: "Until you have done the lesson, or your name is erased",
      count: countPlaces,
    },
    {
      what: "Lessons that were offered to you, and for which kind of reason",
      whoSees: "You alone",
      retention: {
        kind: "lessons.offers",
        what: "Lessons that were offered to people and not taken",
        defaultDays: 180,
        carryOut: deleteOffersBefore,
      },
      count: countOffers,
    },
    {
      what: "In which language you read lessons, and when the inbox last offered you one",
      whoSees: "You alone",
      howLong: "Until your name is erased",
      count: countReader,
    },
    {
      what: "That you are counted when your team's lead is told how many have done a lesson",
      whoSees: "Nobody; it is only counted here",
      howLong: "Until five people have joined or left your team, or your name is erased",
      count: countCohorts,
    },
  ],
  erase: eraseOwn,
};
