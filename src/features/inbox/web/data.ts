/** What the screens of the inbox read, and the acts on a line: shown at once, taken back where the server says no. */
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";
import type { Choice, inboxContract, Kind } from "#contract/inbox";
import type { requestsContract } from "#contract/requests";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { sentenceFor, type Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { sentences } from "./sentences.ts";

type Contract = typeof inboxContract;
const api = client<Contract>();
const requests = client<typeof requestsContract>();

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

function refresh(): void {
  void queries.invalidateQueries({ queryKey: ["inbox", "lines"] });
  void queries.invalidateQueries({ queryKey: keys.unread });
}

/** Changes a line in whatever is on the page; null takes it away from what is unread. */
function change(ids: ReadonlySet<string>, patch: Partial<InboxLine>): void {
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

function countDown(lines: readonly InboxLine[]): void {
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

/** Shows it done, sends it, and puts it back with a sentence when that fails. */
async function doing(
  lines: readonly InboxLine[],
  patch: Partial<InboxLine>,
  send: () => Promise<unknown>,
): Promise<boolean> {
  await queries.cancelQueries({ queryKey: keys.all });
  countDown(lines);
  change(new Set(lines.map(({ id }) => id)), { readAt: new Date().toISOString(), ...patch });
  try {
    await send();
    return true;
  } catch (fault) {
    say(sentenceFor(fault, sentences.refusals), { state: "broken", seconds: 8 });
    return false;
  } finally {
    refresh();
  }
}

export async function markUnread(ids: readonly string[]): Promise<void> {
  await api("POST /inbox/unread", { body: { ids: [...ids] } });
  refresh();
}

/** Seen to: it leaves what is unread. */
export async function finishLine(line: InboxLine): Promise<void> {
  const send = () => api("POST /inbox/:id/read", { params: { id: line.id } });
  if (await doing([line], {}, send))
    sayUndoable({ said: sentences.said.read, undo: () => markUnread([line.id]) });
}

/** When a line is opened: read, without a word about it. */
export function openLine(line: InboxLine): void {
  if (line.readAt !== null || line.waitsForAnswer) return;
  void doing([line], {}, () => api("POST /inbox/:id/read", { params: { id: line.id } }));
}

/** 'Yes, it was right', without leaving the inbox. */
export async function sayItWasRight(line: InboxLine): Promise<void> {
  const { request } = line;
  if (!request) return;
  const id = request.id;
  const send = () => requests("POST /requests/:id/confirm", { params: { id }, body: {} });
  const undo = async (): Promise<void> => {
    await requests("POST /requests/:id/undo", { params: { id }, body: {} });
    await markUnread([line.id]);
    void queries.invalidateQueries({ queryKey: ["request", id] });
  };
  if (!(await doing([line], { waitsForAnswer: false }, send))) return;
  const about = `request:${id}`;
  sayUndoable({ said: sentences.said.right(request.title), undo, seconds: 30, about });
  void queries.invalidateQueries({ queryKey: ["request", id] });
}

export async function readAll(lines: readonly InboxLine[]): Promise<void> {
  let ids: readonly string[] = [];
  const done = await doing(lines, {}, async () => {
    ids = (await api("POST /inbox/read-all", { body: {} })).ids;
  });
  if (done && ids.length > 0)
    sayUndoable({ said: sentences.said.readAll(ids.length), undo: () => markUnread(ids) });
}

export async function choose(kind: Kind, choice: Choice): Promise<void> {
  const before = queries.getQueryData<Preferences>(keys.preferences);
  const rows = before?.rows.map((row) => (row.kind === kind ? { ...row, choice } : row));
  if (rows) queries.setQueryData<Preferences>(keys.preferences, { rows });
  try {
    const after = await api("PUT /inbox/preferences", { body: { choices: { [kind]: choice } } });
    queries.setQueryData(keys.preferences, after);
    refresh();
  } catch (fault) {
    if (before) queries.setQueryData(keys.preferences, before);
    say(sentenceFor(fault, sentences.refusals), { state: "broken", seconds: 8 });
  }
}
