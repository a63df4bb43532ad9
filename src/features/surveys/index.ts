import type { Feature } from "#platform/feature.ts";
import {
  countAskedIn,
  countKeptAnswers,
  countPrepared,
  deleteReleasedBefore,
  eraseFromSurveys,
} from "./queries/keeping.ts";
import { findWaves } from "./queries/waves.ts";
import { surveysRoutes } from "./routes.ts";
import { ticks } from "./running.ts";

export { findAnySurvey } from "./queries/preparing.ts";
export { planWave } from "./planning.ts";
export { followCalendar, planWaves } from "./running.ts";
export { type Atom, leastAnswers, leastForComments } from "./rules/atoms.ts";

export const surveys: Feature = {
  name: "surveys",
  routes: surveysRoutes,
  ticks,
  topics: [
    {
      kind: "wave",
      mayHear: async (db, who, id) => (await findWaves(db, who, [id])).length > 0,
    },
  ],
  stored: [
    {
      what: "That you are asked in a wave that is not released yet, and about which teams",
      whoSees: "You alone; of an anonymous wave nobody knows whether you answered",
      howLong: "Until the wave is released: then the roll goes",
      count: countAskedIn,
    },
    {
      what: "What you answered in a confidential wave that is not released yet",
      whoSees: "You; whoever keeps the database could read it",
      howLong: "Until the wave is released: then it goes on without your name",
      count: countKeptAnswers,
    },
    {
      what: "Surveys that you prepared, and waves that you planned",
      whoSees: "Your name with them is shown to nobody",
      retention: {
        kind: "surveys.released",
        what: "Waves of surveys with their results, after the release",
        defaultDays: 1825,
        carryOut: deleteReleasedBefore,
      },
      count: countPrepared,
    },
  ],
  erase: eraseFromSurveys,
};
