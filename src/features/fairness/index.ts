import type { Feature } from "#platform/feature.ts";
import { makeRound } from "./looking.ts";
import { countAnswersBy, deleteSettledBefore, forgetWhoAnswered } from "./queries/writing.ts";
import { fairnessRoutes } from "./routes.ts";

export { countAnswered } from "./queries/counting.ts";
export { makeRound } from "./looking.ts";
export { fairnessReport } from "./report.ts";

export const fairness: Feature = {
  name: "fairness",
  routes: fairnessRoutes,
  ticks: [
    {
      name: "fairness: test whether each team serves its customers alike",
      everySeconds: 86_400,
      work: async (moment) => {
        await makeRound(moment);
      },
    },
  ],
  stored: [
    {
      what: "What you answered to questions of fair service",
      whoSees:
        "Those who lead the team; the leader above when the question reached them; the customer team when it was shared",
      retention: {
        kind: "fairness.settled",
        what: "Questions of fair service with their answers, once they are settled",
        defaultDays: 1095,
        carryOut: deleteSettledBefore,
      },
      count: countAnswersBy,
    },
  ],
  erase: forgetWhoAnswered,
};
