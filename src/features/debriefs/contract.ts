/** Endpoints and shapes of debriefs and of the actions that come of them. */
import { contract } from "#platform/http/contract.ts";
import { actionsContract } from "./contract/actions.ts";
import { debriefsOfContract } from "./contract/debriefs.ts";
import { writingContract } from "./contract/writing.ts";

export type { ActionWritten } from "./contract/actions.ts";
export type { OpeningWritten } from "./contract/debriefs.ts";
export * from "./contract/shapes.ts";

export const debriefsContract = contract({
  ...debriefsOfContract,
  ...writingContract,
  ...actionsContract,
});
