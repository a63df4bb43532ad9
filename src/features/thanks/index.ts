import type { Feature } from "#platform/feature.ts";
import {
  countGiven,
  countReceived,
  deleteThanksBefore,
  eraseFromThanks,
} from "./queries/keeping.ts";
import { thanksRoutes } from "./routes.ts";
import { mailTick, monthTick } from "./telling-months.ts";

export { thanksVerb } from "./mail/verb.ts";
export { countBetween, countInHouse } from "./queries/figures.ts";

const whoSees =
  "Public ones your colleagues, tied to a request whoever may see that; private ones you and the other side alone";

export const thanks: Feature = {
  name: "thanks",
  routes: thanksRoutes,
  ticks: [monthTick, mailTick],
  stored: [
    {
      what: "Thanks that reached you, and what your part was",
      whoSees,
      retention: {
        kind: "thanks.all",
        what: "Thanks, with their words",
        defaultDays: 1825,
        carryOut: deleteThanksBefore,
      },
      count: countReceived,
    },
    {
      what: "Thanks that you gave or passed on",
      whoSees,
      howLong: "As long as those whom they reached keep them; your name goes when you are erased",
      count: countGiven,
    },
  ],
  erase: eraseFromThanks,
};
