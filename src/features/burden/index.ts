import type { Feature } from "#platform/feature.ts";
import { countAsked, eraseAsked, forgetAsked } from "./queries.ts";

export { mayBeAsked, noteAsked, restDays } from "./queries.ts";

export const burden: Feature = {
  name: "burden",
  routes: [],
  ticks: [
    {
      name: "burden: forget who was asked long ago",
      everySeconds: 86_400,
      work: ({ db, now }) => forgetAsked(db, now),
    },
  ],
  stored: [
    {
      what: "On which days you were asked for an answer, so that you are not asked more than once a month",
      whoSees: "Nobody; it is only counted here",
      // No setting: a shorter time than a month would break the promise that it is kept for.
      howLong: "13 months",
      count: countAsked,
    },
  ],
  erase: eraseAsked,
};
