import type { Feature } from "#platform/feature.ts";
import { countOwn, deleteRevealedBefore, eraseOwn } from "./queries/keeping.ts";
import { reactions, ticks } from "./reactions.ts";
import { afterwardsRoutes } from "./routes.ts";

export { askRound } from "./choosing.ts";
export {
  type AnswerBehind,
  answersBetween,
  type AnswersAbout,
  type Between,
  countAnswersAbout,
  listAnswersBetween,
} from "./queries/figures.ts";

export const afterwards: Feature = {
  name: "afterwards",
  routes: afterwardsRoutes,
  reactions,
  ticks,
  stored: [
    {
      what: "What you were asked and what you said after finished requests",
      whoSees:
        "You alone until both sides have answered or two weeks are over; then whoever may see the request",
      retention: {
        kind: "afterwards.revealed",
        what: "What both sides said after finished requests; the figures of teams stay",
        defaultDays: 1095,
        carryOut: deleteRevealedBefore,
      },
      count: countOwn,
    },
  ],
  erase: eraseOwn,
};
