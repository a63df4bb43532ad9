import type { Feature } from "#platform/feature.ts";
import { countOwned, countSaid, countTyped, forgetPerson } from "./queries/keeping.ts";
import { ticks } from "./reactions.ts";
import { goalRoutes } from "./routes.ts";

export { goalsVisibleTo } from "./access.ts";
export {
  findGoalsByIds,
  findGoalStands,
  findOpenGoalStands,
  findPriorities,
  type GoalByIdStands,
  type GoalStands,
  type KeptTarget,
  type Priorities,
  type TargetStands,
} from "./asking.ts";
export {
  findGoalFacts,
  findInitiativeFacts,
  type GoalFacts,
  type InitiativeFacts,
} from "./queries/facts.ts";

export const goals: Feature = {
  name: "goals",
  routes: goalRoutes,
  ticks,
  stored: [
    {
      what: "Goals and initiatives that you own",
      whoSees: "Your colleagues",
      howLong: "For good: the goals stay. Your name goes from them when it is erased",
      count: countOwned,
    },
    {
      what: "Your check-ins, and what you said where goals pull against each other",
      whoSees: "Your colleagues",
      howLong: "For good: the words stay. Your name goes from them when it is erased",
      count: countSaid,
    },
    {
      what: "Which progress of goals you typed in, and what you changed about them",
      whoSees: "Your colleagues",
      howLong: "For good: the numbers stay. Your name goes from them when it is erased",
      count: countTyped,
    },
  ],
  erase: forgetPerson,
};
