/** Who held the work on links between two teams. */
import { floor } from "#feature/relationships";
import { listMainHolders } from "#feature/waiting";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { ComparedAnswer } from "./contract.ts";

type Links = Pick<Sendable<ComparedAnswer>, "agreed" | "unused" | "undeclared">;

/** Each pair once, and none of a team with itself. */
function pairsOf({ agreed, unused, undeclared }: Links) {
  const ends = [
    ...[...agreed, ...unused].map(({ from, to }) => [from.team.id, to?.team.id] as const),
    ...undeclared.map(({ from, team }) => [from.team.id, team?.id] as const),
  ];
  const pairs = ends.flatMap(([providerId, customerId]) =>
    customerId === undefined || customerId === providerId ? [] : [{ providerId, customerId }],
  );
  return [
    ...new Map(pairs.map((pair) => [`${pair.providerId} ${pair.customerId}`, pair])).values(),
  ];
}

export async function withHolders(
  { db, who, now }: { readonly db: Database; readonly who: Who; readonly now: Date },
  compared: Omit<Sendable<ComparedAnswer>, "held">,
): Promise<Sendable<ComparedAnswer>> {
  const rows = await listMainHolders(db, who, pairsOf(compared), { period: "year", now, floor });
  const held = rows.map(({ holder, teamId, team, ...row }) => ({
    ...row,
    kind: holder === "any" ? ("team" as const) : holder,
    team: teamId === null ? null : { id: teamId, name: team ?? "" },
  }));
  return { ...compared, held };
}
