import type { Feature } from "#platform/feature.ts";
import { countCasesOf, eraseEndedBefore, eraseFromMediation } from "./queries/keeping.ts";
import { findCase } from "./queries/reading.ts";
import { reactions, ticks } from "./reactions.ts";
import { mediationRoutes } from "./routes.ts";

export { countCases } from "./queries/reading.ts";
export { shownCount } from "./rules.ts";

export const mediation: Feature = {
  name: "mediation",
  routes: mediationRoutes,
  reactions,
  ticks,
  topics: [
    {
      kind: "mediation",
      mayHear: async (db, who, id) => (await findCase(db, who, id)) !== undefined,
    },
  ],
  stored: [
    {
      what: "Mediation cases in which you take part, or that you opened for others and that go on: their steps and times; what is written in them is sealed",
      whoSees: "Those who take part",
      retention: {
        kind: "mediation.ended",
        what: "Mediation cases, once they were withdrawn or finished; an agreement stays where both sides wish it",
        defaultDays: 90,
        carryOut: eraseEndedBefore,
      },
      count: countCasesOf,
    },
  ],
  erase: eraseFromMediation,
};
