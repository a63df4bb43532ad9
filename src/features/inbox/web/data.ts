/** What the screens of the inbox read. No words stand here, since the bell reads it on every page. */
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";
import type { Choice, inboxContract, Kind } from "#contract/inbox";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";

type Contract = typeof inboxContract;
export const api = client<Contract>();

export type { Choice, Kind };
export type InboxPage = AnswerOf<Contract["GET /inbox"]>;
export type InboxLine = InboxPage["rows"][number];
export type Unread = AnswerOf<Contract["GET /inbox/unread"]>;
export type Preferences = AnswerOf<Contract["GET /inbox/preferences"]>;
export type Show = "unread" | "all";
type Pages = InfiniteData<InboxPage, string>;

export const keys = {
  all: ["inbox"] as const,
  lines: (show: Show) => ["inbox", "lines", show] as const,
  unread: ["inbox", "unread"] as const,
  preferences: ["inbox", "preferences"] as const,
};

/** The reader's own inbox, and what is offered to their teams. */
function useTopics(me: string): string[] {
  return [`inbox:${me}`, ...useMe().teams.map(({ id }) => `offers:${id}`)];
}

export function useInbox(me: string, show: Show): UseInfiniteQueryResult<Pages, Problem> {
  useLive(useTopics(me), keys.lines(show));
  return useInfiniteQuery<InboxPage, Problem, Pages, readonly string[], string>({
    queryKey: keys.lines(show),
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === "" ? {} : { cursor: pageParam };
      const query = { limit: 50, ...cursor, ...(show === "unread" && { unread: true }) };
      return api("GET /inbox", { query, signal });
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useUnread(me: string) {
  useLive(useTopics(me), keys.unread);
  return useQuery<Unread, Problem>({
    queryKey: keys.unread,
    queryFn: ({ signal }) => api("GET /inbox/unread", { signal }),
    refetchInterval: 5 * 60_000,
  });
}

export function usePreferences() {
  return useQuery<Preferences, Problem>({
    queryKey: keys.preferences,
    queryFn: ({ signal }) => api("GET /inbox/preferences", { signal }),
  });
}

export function refresh(): void {
  void queries.invalidateQueries({ queryKey: ["inbox", "lines"] });
  void queries.invalidateQueries({ queryKey: keys.unread });
}

/** Changes a line in whatever is on the page; null takes it away from what is unread. */
export function change(ids: ReadonlySet<string>, patch: Partial<InboxLine>): void {
  const changed = (line: InboxLine): InboxLine => (ids.has(line.id) ? { ...line, ...patch } : line);
  for (const show of ["unread", "all"] as const) {
    queries.setQueryData<Pages>(keys.lines(show), (kept) => {
      if (!kept) return kept;
      const pages = kept.pages.map((page) => ({
        ...page,
        rows: page.rows
          .map(changed)
          .filter((line) => show === "all" || line.readAt === null || !ids.has(line.id)),
      }));
      return { ...kept, pages };
    });
  }
}

export function countDown(lines: readonly InboxLine[]): void {
  queries.setQueryData<Unread>(keys.unread, (kept) => {
    if (!kept) return kept;
    const fresh = lines.filter((line) => line.readAt === null);
    const quiet = fresh.filter((line) => line.quiet).length;
    return {
      shown: Math.max(0, kept.shown - fresh.length + quiet),
      quiet: Math.max(0, kept.quiet - quiet),
    };
  });
}
