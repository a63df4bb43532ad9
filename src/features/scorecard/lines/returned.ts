/** How often something had to be asked for that belonged to the request. Reopened and misrouted stand in what was right first time. */
import { countDefects, showFigures } from "#feature/defects";
import { emptyLine } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readReturned: Reader = async ({ db, who, team }) => {
  const of = { period: "quarter", teamId: team?.id } as const;
  const { asOf, ...counts } = await countDefects(db, who, of);
  const { count: _, ...share } = showFigures(counts).returned;
  return { ...emptyLine("returned", "share"), asOf, now: share };
};
