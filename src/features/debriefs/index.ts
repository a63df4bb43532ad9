import type { Feature } from "#platform/feature.ts";
import {
  countActionsOf,
  countDebriefsOf,
  deleteClosedBefore,
  eraseFromDebriefs,
} from "./queries/keeping.ts";
import { findDebrief } from "./queries/reading.ts";
import { reactions, ticks } from "./recurring.ts";
import { debriefsRoutes } from "./routes.ts";

export { countActions } from "./queries/actions.ts";
export { deleteAction, endAction, insertAction, updateAction } from "./queries/writing-actions.ts";
export { countDue, countEnded, type EndedBetween } from "./queries/standing.ts";

export const debriefs: Feature = {
  name: "debriefs",
  routes: debriefsRoutes,
  reactions,
  ticks,
  topics: [
    { kind: "debrief", mayHear: async (db, who, id) => Boolean(await findDebrief(db, who, id)) },
  ],
  stored: [
    {
      what: "Debriefs in which you take part, and what you wrote in them under your name",
      whoSees: "Those who take part, and the teams that they are about",
      retention: {
        kind: "debriefs.closed",
        what: "Debriefs, after they were closed",
        defaultDays: 1095,
        carryOut: deleteClosedBefore,
      },
      count: countDebriefsOf,
    },
    {
      what: "Actions of debriefs and after surveys that are yours",
      whoSees: "Your colleagues; of a debrief on an agreement, those who take part in it",
      howLong: "As long as the debrief or the survey: your name goes from them when it is erased",
      count: countActionsOf,
    },
  ],
  erase: eraseFromDebriefs,
};
