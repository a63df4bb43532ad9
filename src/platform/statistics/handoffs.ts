// Hand-offs between teams along the history of one request. A null or empty team is unknown: it is skipped and does not break a run.

export type MaybeTeam = string | null | undefined;

export interface HandOffCount {
  /** Runs of one team, in order; the length is the number of stays. */
  readonly stays: readonly string[];
  /** Changes from one known team to another. */
  readonly handOffs: number;
  /** How often the work came straight back: A, B, A in consecutive stays; overlapping ones count each. */
  readonly pingPongs: number;
}

/** The teams in order with unknown ones skipped and consecutive repeats collapsed. */
export function collapseTeams(teams: Iterable<MaybeTeam>): string[] {
  const stays: string[] = [];
  for (const team of teams) {
    if (team && team !== stays[stays.length - 1]) stays.push(team);
  }
  return stays;
}

/** Changes of team; 0 when no team is known. */
export function countHandOffs(teams: Iterable<MaybeTeam>): number {
  return Math.max(0, collapseTeams(teams).length - 1);
}

/** Places where work returned to the team that had just handed it over (A, B, A). */
export function countPingPongs(teams: Iterable<MaybeTeam>): number {
  return countReturns(collapseTeams(teams));
}

/** All of it in one pass over the teams. */
export function measureHandOffs(teams: Iterable<MaybeTeam>): HandOffCount {
  const stays = collapseTeams(teams);
  return { stays, handOffs: Math.max(0, stays.length - 1), pingPongs: countReturns(stays) };
}

function countReturns(stays: readonly string[]): number {
  let returns = 0;
  for (let i = 2; i < stays.length; i++) if (stays[i] === stays[i - 2]) returns++;
  return returns;
}
