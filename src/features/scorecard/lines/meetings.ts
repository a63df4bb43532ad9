/** Whether a team is on time to its meetings: the newest month that may be said, rounded, and nobody's name. None for the organisation. */
import { newestTeamMonth } from "#feature/meetings";
import { emptyLine } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readMeetings: Reader = async ({ db, team }) => {
  const newest = team === null ? null : await newestTeamMonth(db, team.id);
  if (!newest) return null;
  const { n, onTime, month } = newest;
  return {
    ...emptyLine("meetings", "share"),
    asOf: new Date(`${month}T00:00:00Z`),
    now: { n, value: onTime, low: null, high: null, tooFew: false },
  };
};
