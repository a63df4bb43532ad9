/** How many ways between two teams stand below what is usual in the house. The sheets say in which lines. */
import { newestRound, readOfTeam, waysCounted } from "#feature/goodwill";
import { count, emptyLine, fact } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readGoodwill: Reader = async ({ db, who, now, team }) => {
  const round = await newestRound(db);
  if (!round) return emptyLine("goodwill", "count");
  const rows = team === null ? [] : (await readOfTeam({ db, who, now }, team)).rows;
  const ways =
    team === null ? round.ways : waysCounted(rows.flatMap(({ there, back }) => [there, back]));
  return {
    ...emptyLine("goodwill", "count"),
    asOf: round.at,
    now: count(ways.low, ways.told),
    facts: ways.told === 0 ? [] : [fact("goodwill-high", count(ways.high, ways.told))],
  };
};
