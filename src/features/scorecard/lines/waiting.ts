/** How much of the time others held what it was asked. Its own page says who. */
import { floor } from "#feature/relationships";
import { sumHeldByOthers } from "#feature/waiting";
import { emptyLine, nothing } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readWaiting: Reader = async ({ db, who, team, now }) => {
  const of = { teamId: team?.id ?? null, period: "quarter", now } as const;
  const { requests: n, wholeMs, othersMs } = await sumHeldByOthers(db, who, of);
  const tooFew = n < floor;
  const value = tooFew || wholeMs === 0 ? null : othersMs / wholeMs;
  // All of their time was counted and none of it estimated, so there is no interval.
  return { ...emptyLine("waiting", "share"), asOf: now, now: { ...nothing, n, value, tooFew } };
};
