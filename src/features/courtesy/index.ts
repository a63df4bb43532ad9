import type { Feature } from "#platform/feature.ts";
import { countTradeWordsBy, forgetWhoAdded } from "./queries.ts";
import { courtesyRoutes } from "./routes.ts";

export { courtesyVerb } from "./command/courtesy-verb.ts";
export {
  judge,
  type Advice,
  type Judgement,
  type JudgeOptions,
  type Standard,
} from "./rules/judge.ts";
export { loadCourtesyModel } from "./model/load.ts";
export type { CourtesyModel } from "./model/packed.ts";

export const courtesy: Feature = {
  name: "courtesy",
  routes: courtesyRoutes,
  stored: [
    {
      what: "Words of the trade that you added for the courtesy coach. Of what the coach reads, says or counts nothing is stored",
      whoSees: "The words: everyone who takes part, without your name",
      howLong: "For good: they are the organisation's. Your name goes from them when it is erased",
      count: countTradeWordsBy,
    },
  ],
  erase: forgetWhoAdded,
};
