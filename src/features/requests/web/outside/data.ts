/** The segments that can be chosen, and what concerns a team of what was said. */
import { useQuery } from "@tanstack/react-query";
import type { outcomesContract } from "#contract/outcomes";
import { client } from "#web/data/client.ts";
import { api, keys } from "../data/api.ts";

const outcomes = client<typeof outcomesContract>();

/** By name; none for a vendor's guest. The key begins as the page of customers outside has it, so that a new one is here at once. */
export function useSegments(enabled = true) {
  return useQuery({
    queryKey: ["customers-outside", "segments"],
    queryFn: async ({ signal }) => (await outcomes("GET /segments", { signal })).rows,
    enabled,
    staleTime: 60_000,
  });
}

/** Nothing for no team, which is ''. */
export function useTeamClaims(teamId: string) {
  return useQuery({
    queryKey: keys.teamClaims(teamId),
    queryFn: ({ signal }) =>
      api("GET /teams/:id/outside-claims", { params: { id: teamId }, signal }),
    enabled: teamId !== "",
  });
}
