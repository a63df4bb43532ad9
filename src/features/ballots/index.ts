import type { Feature } from "#platform/feature.ts";
import { countBallotsOf, countSharesOf, eraseFromBallots } from "./queries/keeping.ts";
import { findOwnShare } from "./queries/holders.ts";
import { ballotsRoutes } from "./routes.ts";
import { ticks } from "./ticks.ts";

export { answersOf, type OpenedAnswer } from "./opening.ts";
export {
  closePoll,
  countAnswers,
  destroyPoll,
  type Holder,
  holdersOf,
  isPrepared,
  openPoll,
  type PollKeys,
  preparePoll,
} from "./polls.ts";

export const ballots: Feature = {
  name: "ballots",
  routes: ballotsRoutes,
  ticks,
  // That a holder handed on; nothing is ever told of answers.
  topics: [
    { kind: "poll", mayHear: async (db, who, id) => Boolean(await findOwnShare(db, who, id)) },
  ],
  stored: [
    {
      what: "That you may answer an anonymous survey, and that your browser fetched the ballot for it; not when, not whether you answered, and not what",
      whoSees: "You alone",
      howLong: "Until its answers are released",
      count: countBallotsOf,
    },
    {
      what: "Shares of keys that you hold for anonymous surveys, under your own key",
      whoSees: "You alone, after the close",
      howLong: "Until the answers are released",
      count: countSharesOf,
    },
  ],
  erase: eraseFromBallots,
};
