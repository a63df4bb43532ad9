import { QueryClient } from "@tanstack/react-query";
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
