import type { Feature } from "#platform/feature.ts";
import { recountWhatChanged, warnAndEscalate } from "./recounting.ts";
import { promisesRoutes } from "./routes.ts";

export { promisesTwice, recountClocks, setPromises } from "./changing.ts";

export {
  beginClocks,
  changePromise,
  customerReplied,
  dropClocks,
  dueOfRequests,
  finishClocks,
  pauseClocks,
  type Plan,
  planClocks,
  providerReplied,
  reopenClocks,
  resumeClocks,
  startClocks,
} from "./clocks.ts";
export {
  type ClockExplained,
  explainClocks,
  previewPromise,
  type PromisePreview,
  sayAmountOf,
  sayPromise,
} from "./explaining.ts";
export { workingSecondsLeft, workingSecondsWithin } from "./left.ts";
export { type PromisedOverTime, promisedOverTime } from "./over-time.ts";
export { findPromisesOf } from "./queries/promised.ts";
export { dueVerb } from "./due-verb.ts";
export { restoreClocks } from "./restoring.ts";
export { amountOf, type Due, instantsOf, nothingDue, outcomeOf } from "./rules.ts";
export {
  type Impact,
  impacts,
  type PromiseKind,
  promiseKinds,
  type PromiseUnit,
} from "./contract.ts";

export const promises: Feature = {
  name: "promises",
  routes: promisesRoutes,
  reactions: [recountWhatChanged],
  ticks: [warnAndEscalate],
};
