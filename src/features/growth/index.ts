import type { Feature } from "#platform/feature.ts";
import {
  countEntriesOf,
  countInvitationsOf,
  countResolutionsOf,
  countRoundsOf,
  countSharesOf,
  deleteRoundsEndedBefore,
  eraseGrowth,
} from "./queries/keeping.ts";
import { reactions, ticks } from "./reactions.ts";
import { growthRoutes } from "./routes.ts";

export { type Competency, competencies, nameOf, sourcesOf, type Standing } from "./rules.ts";

export const growth: Feature = {
  name: "growth",
  routes: growthRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "Sealed entries of your journal, with how you see yourself and your resolutions: how many, and nothing of what is in them",
      whoSees: "You alone; nobody else can open them",
      howLong: "Until you delete them, or your name is erased",
      count: countEntriesOf,
    },
    {
      what: "Copies of single entries, sealed for the one they were shared with: by you, and with you",
      whoSees: "Whoever shared it and whoever it was shared with",
      howLong: "Until it is taken back, put away, or one of the two names is erased",
      count: countSharesOf,
    },
    {
      what: "The day on which you are reminded of a resolution",
      whoSees: "You alone",
      howLong: "Until you have said what became of it",
      count: countResolutionsOf,
    },
    {
      what: "Rounds in which you asked others how they see your serving and leading, with their sealed answers; of one that is deleted, the day of its end for 90 days after it",
      whoSees: "You alone; nobody else can open them",
      retention: {
        kind: "growth.rounds",
        what: "Rounds of views on somebody’s serving and leading, after they ended",
        defaultDays: 1095,
        carryOut: deleteRoundsEndedBefore,
      },
      count: countRoundsOf,
    },
    {
      what: "Open rounds of colleagues in which you are asked for your view, and whether you answered; not what",
      whoSees: "Nobody; whoever asked sees how many answered, from five on",
      howLong: "Until the round ends",
      count: countInvitationsOf,
    },
  ],
  erase: eraseGrowth,
};
