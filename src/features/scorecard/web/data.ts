/** What the screens of scorecards read. */
import { useQuery } from "@tanstack/react-query";
import type { CardAnswer, scorecardContract } from "#contract/scorecard";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";

const api = client<typeof scorecardContract>();

/** The organisation's where no team is named. */
export function useScorecard(teamId: string | null) {
  return useQuery<CardAnswer, Problem>({
    queryKey: ["scorecard", teamId ?? "all"],
    queryFn: ({ signal }) =>
      teamId === null
        ? api("GET /scorecard", { signal })
        : api("GET /teams/:id/scorecard", { params: { id: teamId }, signal }),
  });
}

export const exportHref = (teamId: string | null): string =>
  teamId === null ? `${base}/scorecard/export` : `${base}/teams/${teamId}/scorecard/export`;
