import { QueryClient, type QueryKey } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

const isWorthRetrying = (fault: unknown): boolean =>
  !(fault instanceof Problem) || (!fault.isRefusal && fault.reason !== "offline");

/** One cache for the whole page. Live updates say when something changed; without them a screen is fresh for half a minute. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      retry: (times, fault) => times < 2 && isWorthRetrying(fault),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

export interface OptimisticAct<Kept, Answer> {
  /** The cached answer that changes at once. */
  queryKey: QueryKey;
  /** The answer as it will be; must not change the one it is given. */
  change: (kept: Kept) => Kept;
  send: () => Promise<Answer>;
}

/** Shows an act at once, sends it, and takes it back when the server refuses (the Problem is thrown on to the caller). */
export async function optimistically<Kept, Answer>({
  queryKey,
  change,
  send,
}: OptimisticAct<Kept, Answer>): Promise<Answer> {
  await queries.cancelQueries({ queryKey, exact: true });
  const before = queries.getQueryData<Kept>(queryKey);
  if (before !== undefined) queries.setQueryData(queryKey, change(before));
  try {
    return await send();
  } catch (fault) {
    if (before !== undefined) queries.setQueryData(queryKey, before);
    throw fault;
  } finally {
    void queries.invalidateQueries({ queryKey, exact: true });
  }
}
