/** How much of what is open is quiet for longer than usual with the team itself; of a team for whoever leads it, as on its own page. */
import { leadsTeam, lingeringOf } from "#feature/lingering";
import { emptyLine, nothing } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readLingering: Reader = async ({ db, who, team, now, today }) => {
  if (team !== null && !leadsTeam(who, team.id)) return null;
  const { open: n, lingering } = await lingeringOf(db, team?.id ?? null, { now, today });
  const value = lingering && lingering.own / n;
  // Every open request was looked at and nothing estimated, so there is no interval.
  const share = { ...nothing, n, value, tooFew: lingering === null };
  return { ...emptyLine("lingering", "share"), asOf: now, now: share };
};
