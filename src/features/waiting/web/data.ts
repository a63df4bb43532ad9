/** What the screens of waiting read. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  HouseHeldAnswer,
  PairHeldAnswer,
  ReplayAnswer,
  RequestHeldAnswer,
  TeamHeldAnswer,
  waitingContract,
} from "#contract/waiting";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";

const api = client<typeof waitingContract>();

export type {
  HeldAnswer,
  HolderKind,
  HouseHeldAnswer,
  JudgedAnswer,
  LaneAnswer,
  LineAnswer,
  MostlyAnswer,
  PairHeldAnswer,
  ReplayAnswer,
  RequestHeldAnswer,
  SegmentAnswer,
  TeamHeldAnswer,
  TimesAnswer,
} from "#contract/waiting";
export type Period = TeamHeldAnswer["period"];
export type Time = "wall" | "working";

const asked = (period: Period | undefined) => (period ? { period } : {});

export function useRequestHeld(id: string, version: number) {
  return useQuery<RequestHeldAnswer, Problem>({
    queryKey: ["waiting", "request", id, version],
    queryFn: ({ signal }) => api("GET /requests/:id/holders", { params: { id }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useHouseHeld(period: Period | undefined) {
  return useQuery<HouseHeldAnswer, Problem>({
    queryKey: ["waiting", "house", period],
    queryFn: ({ signal }) => api("GET /holders", { query: asked(period), signal }),
    placeholderData: keepPreviousData,
  });
}

export function useTeamHeld(id: string, period: Period | undefined) {
  return useQuery<TeamHeldAnswer, Problem>({
    queryKey: ["waiting", "team", id, period],
    queryFn: ({ signal }) =>
      api("GET /teams/:id/holders", { params: { id }, query: asked(period), signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePairHeld(providerId: string, customerId: string, period: Period | undefined) {
  return useQuery<PairHeldAnswer, Problem>({
    queryKey: ["waiting", "pair", providerId, customerId, period],
    queryFn: ({ signal }) =>
      api("GET /relationships/:providerId/:customerId/holders", {
        params: { providerId, customerId },
        query: asked(period),
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useReplay(id: string, by: string, period: Period) {
  return useQuery<ReplayAnswer, Problem>({
    queryKey: ["waiting", "replay", id, by, period],
    queryFn: ({ signal }) =>
      api("GET /teams/:id/holders/if", { params: { id }, query: { team: by, period }, signal }),
  });
}

/** All teams, or one, as a file. */
export const exportHref = (period: Period, team?: string): string =>
  `${base}/holders/export?period=${period}${team === undefined ? "" : `&team=${team}`}`;
