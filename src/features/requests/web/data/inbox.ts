/** Whoever has a request before them has read what the inbox says of it. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { inboxContract } from "#contract/inbox";
import { client } from "#web/data/client.ts";
import { queries } from "#web/data/query-client.ts";

const api = client<typeof inboxContract>();
const unreadKey = ["inbox", "unread"] as const;

/**
 * Marks the lines about the request as read: when it is opened, and when one comes in while it is looked at. Without anything unread
 * nothing is sent; in a window that nobody sees nothing is read.
 */
export function useReadInInbox(requestId: string | undefined): void {
  const isSeen = useSyncExternalStore(onSeen, () => document.visibilityState === "visible");
  const unread = useQuery({
    queryKey: unreadKey,
    queryFn: ({ signal }) => api("GET /inbox/unread", { signal }),
  }).data;
  const waiting = (unread?.shown ?? 0) + (unread?.quiet ?? 0);
  useEffect(() => {
    if (requestId !== undefined && isSeen && waiting > 0) void readAllAbout(requestId);
  }, [requestId, isSeen, waiting]);
}

function onSeen(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

async function readAllAbout(requestId: string): Promise<void> {
  try {
    const { ids } = await api("POST /inbox/read-all", { body: { requestId } });
    if (ids.length > 0) await queries.invalidateQueries({ queryKey: ["inbox"] });
  } catch {
    // Not reachable now: the lines stay unread, the badge goes on saying so, and the next opening tries again.
  }
}
