/**
 * Who learns that work lingers. One request: whoever sees it, by the predicate of requests, and never a guest of a vendor. How much of a
 * team's work lingers: who leads that team. It holds no person and nothing confidential.
 */
import type { Who } from "#platform/http/who.ts";

export const ledBy = (who: Who): string[] =>
  who.guest ? [] : who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));

export const leadsTeam = (who: Who, teamId: string): boolean => ledBy(who).includes(teamId);
