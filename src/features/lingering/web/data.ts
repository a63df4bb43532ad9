/** What the screens of lingering read. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  lingeringContract,
  MineAnswer,
  RequestQuietAnswer,
  TeamLingeringAnswer,
} from "#contract/lingering";
import { client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import { useMe } from "#web/session.ts";

const api = client<typeof lingeringContract>();

export type {
  MineAnswer,
  NextStep,
  QuietAnswer,
  RequestQuietAnswer,
  TeamLingeringAnswer,
} from "#contract/lingering";

const mineKey = ["lingering", "mine"];

export function useLingering() {
  const { id, guest } = useMe();
  useLive(guest ? undefined : `mine:${id}`, mineKey);
  return useQuery<MineAnswer, Problem>({
    queryKey: mineKey,
    queryFn: ({ signal }) => api("GET /lingering", { signal }),
    enabled: !guest,
  });
}

export function useQuiet(id: string, version: number) {
  return useQuery<RequestQuietAnswer, Problem>({
    queryKey: ["lingering", "request", id, version],
    queryFn: ({ signal }) => api("GET /requests/:id/lingering", { params: { id }, signal }),
    enabled: !useMe().guest,
  });
}

export function useTeamLingering(id: string | undefined) {
  return useQuery<TeamLingeringAnswer, Problem>({
    queryKey: ["lingering", "team", id],
    queryFn: ({ signal }) => api("GET /teams/:id/lingering", { params: { id: id ?? "" }, signal }),
    enabled: id !== undefined,
    placeholderData: keepPreviousData,
  });
}
