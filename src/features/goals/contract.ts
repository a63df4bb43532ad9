/** Endpoints and shapes of goals, what pulls against what, and initiatives. */
import { contract } from "#platform/http/contract.ts";
import { filesContract } from "./contract/files.ts";
import { goalsOfContract, tensionsContract } from "./contract/goals.ts";
import { initiativesContract } from "./contract/initiatives.ts";

export * from "./contract/shapes.ts";

export const goalsContract = contract({
  ...filesContract,
  ...goalsOfContract,
  ...tensionsContract,
  ...initiativesContract,
});
