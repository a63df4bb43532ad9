/** What the screens of goodwill read. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  EntryName,
  goodwillContract,
  HouseAnswer,
  OfTeamAnswer,
  SheetAnswer,
} from "#contract/goodwill";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { useMe } from "#web/session.ts";

export const api = client<typeof goodwillContract>();

export type BehindAnswer = AnswerOf<
  (typeof goodwillContract)["GET /goodwill/:fromId/:toId/lines/:line"]
>;

export function useSheet(fromId: string, toId: string) {
  return useQuery<SheetAnswer, Problem>({
    queryKey: ["goodwill", "sheet", fromId, toId],
    queryFn: ({ signal }) =>
      api("GET /goodwill/:fromId/:toId", { params: { fromId, toId }, signal }),
  });
}

export function useBehind(fromId: string, toId: string, line: EntryName) {
  return useInfiniteQuery<
    BehindAnswer,
    Problem,
    { pages: BehindAnswer[] },
    readonly unknown[],
    string | undefined
  >({
    queryKey: ["goodwill", "behind", fromId, toId, line],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api("GET /goodwill/:fromId/:toId/lines/:line", {
        params: { fromId, toId, line },
        query: pageParam === undefined ? {} : { cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export const houseKey = ["goodwill", "house"];

export function useHouse() {
  return useQuery<HouseAnswer, Problem>({
    queryKey: houseKey,
    queryFn: ({ signal }) => api("GET /goodwill", { signal }),
  });
}

/** Guests of vendors are told nothing of it. */
export function useOfTeam(id: string) {
  return useQuery<OfTeamAnswer, Problem>({
    queryKey: ["goodwill", "team", id],
    queryFn: ({ signal }) => api("GET /teams/:id/goodwill", { params: { id }, signal }),
    enabled: !useMe().guest,
  });
}

export const sheetHref = (fromId: string, toId: string): string =>
  `/relationships/${fromId}/${toId}/goodwill`;
export const behindHref = (fromId: string, toId: string, line: EntryName): string =>
  `${sheetHref(fromId, toId)}/${line}`;
export const exportHref = (fromId: string, toId: string): string =>
  `/api/v1/goodwill/${fromId}/${toId}/export`;
