/** One figure beside another. */
import { differenceOf, wayOf } from "#platform/statistics/differences.ts";
import type { Change, Interval } from "../contract.ts";

/** The later less the earlier; no direction while the interval holds that nothing has changed. */
export function changeOf(later: Interval, earlier: Interval): Change {
  const difference = differenceOf(later, earlier);
  const way = wayOf(difference, 0);
  const direction = way === null ? "unclear" : way === "more" ? "better" : "worse";
  return { ...difference, direction };
}
