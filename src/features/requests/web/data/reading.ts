/** Reading requests: one with what belongs to it, and lists page by page, kept fresh by live hints. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { QueryOf } from "#platform/http/contract.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import {
  api,
  keys,
  type AnsweredField,
  type Contract,
  type Defect,
  type Follower,
  type RequestDetail,
  type RequestRow,
} from "./api.ts";

export type ListFilter = Omit<QueryOf<Contract["GET /requests"]>, "cursor">;

interface RowsPage<Row> {
  rows: Row[];
  nextCursor: string | null;
}

/** The request itself. A hint on its topic refreshes everything that hangs on it, since their keys begin with its own. */
export function useRequest(id: string) {
  useLive(id === "" ? undefined : `request:${id}`, keys.one(id));
  return useQuery<RequestDetail, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /requests/:id", { params: { id }, signal }),
  });
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: keys.history(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/history", { params: { id }, signal })).entries,
  });
}

/** Whom the request names, by name alone: what a vendor's guest may know of people. */
export function usePeopleNamed(id: string, enabled = true) {
  return useQuery({
    queryKey: keys.people(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/people", { params: { id }, signal })).people,
    enabled,
  });
}

/** The fields that were answered, with their labels; nothing is asked for where nothing was answered. */
export function useAnsweredFields({ id, answers }: Pick<RequestDetail, "id" | "answers">) {
  return useQuery<AnsweredField[], Problem>({
    queryKey: keys.form(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/form", { params: { id }, signal })).fields,
    enabled: Object.keys(answers).length > 0,
  });
}

/** What was not right with it; nothing is asked for where it never came back. */
export function useDefects({ id, reopenCount }: Pick<RequestDetail, "id" | "reopenCount">) {
  return useQuery<Defect[], Problem>({
    queryKey: keys.defects(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/defects", { params: { id }, signal })).defects,
    enabled: reopenCount > 0,
  });
}

export function usePromises(id: string) {
  return useQuery({
    queryKey: keys.promises(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/promises", { params: { id }, signal })).promises,
  });
}

export function useRelated(id: string) {
  return useQuery({
    queryKey: keys.related(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/related", { params: { id }, signal })).related,
  });
}

export function useFollowers(id: string) {
  return useQuery<Follower[], Problem>({
    queryKey: keys.followers(id),
    queryFn: async ({ signal }) =>
      (await api("GET /requests/:id/followers", { params: { id }, signal })).rows,
  });
}

/** Pages of a list as one growing list of rows. */
function usePages<Row extends RequestRow>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<RowsPage<Row>>,
  enabled = true,
) {
  const query = useInfiniteQuery<RowsPage<Row>, Problem, Row[], readonly unknown[], string>({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam || undefined, signal),
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor,
    select: ({ pages }) => pages.flatMap((page) => page.rows),
    enabled,
  });
  return {
    rows: query.data,
    problem: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}

export type Rows<Row extends RequestRow = RequestRow> = ReturnType<typeof usePages<Row>>;

export function useRequestList(filter: ListFilter, topic?: string, enabled = true): Rows {
  const queryKey = keys.list(filter);
  useLive(enabled ? topic : undefined, queryKey);
  return usePages<RequestRow>(
    queryKey,
    (cursor, signal) =>
      api("GET /requests", { query: { ...filter, ...(cursor && { cursor }) }, signal }),
    enabled,
  );
}

/** A team's open work in its order. Only its members hear when it changes. */
export function useQueue(team: string, hears: boolean, enabled = true) {
  const queryKey = keys.queue(team);
  useLive(hears && enabled ? `queue:${team}` : undefined, queryKey);
  return usePages(
    queryKey,
    (cursor, signal) => api("GET /queue", { query: { team, ...(cursor && { cursor }) }, signal }),
    enabled,
  );
}
