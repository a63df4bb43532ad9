import type { TeamInList } from "./data.ts";

export interface TeamInTree {
  readonly team: TeamInList;
  readonly depth: number;
}

/** The flat list in the order of its tree; a team whose parent the reader cannot see stands at the top. */
export function treeOf(teams: readonly TeamInList[]): TeamInTree[] {
  const known = new Set(teams.map(({ id }) => id));
  const below = new Map<string | null, TeamInList[]>();
  for (const team of teams) {
    const parent = team.parentId !== null && known.has(team.parentId) ? team.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), team]);
  }
  const walk = (parent: string | null, depth: number): TeamInTree[] =>
    (below.get(parent) ?? []).flatMap((team) => [{ team, depth }, ...walk(team.id, depth + 1)]);
  return walk(null, 0);
}
