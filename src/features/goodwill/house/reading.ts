/** The house as its last round found it, and how the reader's own teams stand. */
import type { Sendable } from "#platform/http/shapes.ts";
import { lineNames, type HouseAnswer } from "../contract.ts";
import { namesOfTeams } from "../queries/reading.ts";
import { type Asked, readOfTeam } from "../reading.ts";
import { nothing, showCount } from "../rules.ts";
import { newestRound } from "./round.ts";
import { teamIds } from "#platform/http/who.ts";

export async function readHouse(asked: Asked): Promise<Sendable<HouseAnswer>> {
  const { db, who } = asked;
  const round = await newestRound(db);
  const moved = round?.moved ?? [];
  const own = teamIds(who);
  const names = await namesOfTeams(db, [
    ...own,
    ...moved.flatMap(({ fromId, toId }) => [fromId, toId]),
  ]);
  const named = (id: string) => ({ id, name: names.get(id) ?? "" });
  const teams: HouseAnswer["teams"][number][] = [];
  for (const id of own) teams.push(await readOfTeam(asked, named(id)));
  return {
    asOf: round?.at ?? null,
    usual: lineNames.map((line) => ({ line, now: showCount(round?.usual.house[line] ?? nothing) })),
    reciprocity: round?.reciprocity ?? null,
    moved: moved.map(({ fromId, toId, line, month, before, change }) => ({
      from: named(fromId),
      to: named(toId),
      line,
      month: showCount(month),
      before: showCount(before),
      change,
    })),
    teams,
  };
}
