import type { Feature } from "#platform/feature.ts";
import { lookAtPairs } from "./looking.ts";
import { countAcknowledgedBy, forgetWhoAcknowledged } from "./queries/writing.ts";
import { balanceRoutes } from "./routes.ts";

export { countAligned } from "./gathering.ts";
export { lookAtPairs } from "./looking.ts";
export { monthlyOf, monthLater, monthsUntil } from "./months.ts";
export { type AlarmRaised, findRaised } from "./queries/reading.ts";

export const balance: Feature = {
  name: "balance",
  routes: balanceRoutes,
  ticks: [
    {
      name: "balance: look at each pair of a team and an outcome",
      everySeconds: 86_400,
      work: async (moment) => {
        await lookAtPairs(moment);
      },
    },
  ],
  stored: [
    {
      what: "What you said is done about balance alarms",
      whoSees: "Your colleagues",
      howLong: "For good: the words stay. Your name goes from them when it is erased",
      count: countAcknowledgedBy,
    },
  ],
  erase: forgetWhoAcknowledged,
};
