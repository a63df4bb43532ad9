import type { QueryKey } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { base, queryText } from "./client.ts";
import { queries } from "./query-client.ts";

/** 'quiet' when nothing on the page asks for live updates. */
export type LiveState = "quiet" | "connected" | "reconnecting";

const wanted = new Map<string, Map<string, { queryKey: QueryKey; count: number }>>();
const listeners = new Set<() => void>();
let state: LiveState = "quiet";
let source: EventSource | undefined;
let connectedTo = "";
let settle: ReturnType<typeof setTimeout> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
let failures = 0;

/** Since when what is shown of a topic may have changed without a hint: when it was read, or when the stream before ended. */
const unheardSince = new Map<string, number>();
/** What is older is read anew by the screen that shows it (`staleTime`), at the moment when it asks for hints. */
const freshMs = 30_000;
/** An answer is a little older than its arrival. */
const onTheWayMs = 1000;

const longestPauseMs = 30_000;
/** Half to the whole of a doubling pause, so that a restarted server is not met by everyone at once. */
const pauseMs = (): number =>
  Math.min(longestPauseMs, 500 * 2 ** failures) * (0.5 + Math.random() / 2);

/** The query is fetched anew whenever the server says that the topic, or one of them, has changed. */
export function useLive(topic: string | readonly string[] | undefined, queryKey: QueryKey): void {
  const text = JSON.stringify(queryKey);
  const joined = [topic ?? []].flat().join(",");
  useEffect(() => {
    const topics = joined === "" ? [] : joined.split(",");
    for (const one of topics) add(one, text);
    return () => {
      for (const one of topics) remove(one, text);
    };
  }, [joined, text]);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

function add(topic: string, text: string): void {
  const keys = wanted.get(topic) ?? new Map();
  wanted.set(topic, keys);
  const kept = keys.get(text);
  const queryKey: QueryKey = JSON.parse(text);
  keys.set(text, { queryKey, count: (kept?.count ?? 0) + 1 });
  if (!kept) noteReading(topic, queryKey);
  resubscribe();
}

/** A screen that comes back within half a minute shows what it kept, and has heard nothing since. */
function noteReading(topic: string, queryKey: QueryKey): void {
  const now = Date.now();
  const readAt = queries.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
  const isKept = now - readAt < freshMs;
  // What is being read just now, of a topic that is heard already, misses nothing.
  if (!isKept && isHeard(topic)) return;
  const since = (isKept ? readAt : now) - onTheWayMs;
  unheardSince.set(topic, Math.min(since, unheardSince.get(topic) ?? since));
}

const isOpen = (): boolean => source?.readyState === EventSource.OPEN;
const isHeard = (topic: string): boolean => isOpen() && connectedTo.split(",").includes(topic);

function remove(topic: string, text: string): void {
  const keys = wanted.get(topic);
  const kept = keys?.get(text);
  if (!keys || !kept) return;
  if (kept.count > 1) keys.set(text, { ...kept, count: kept.count - 1 });
  else keys.delete(text);
  if (keys.size === 0) {
    wanted.delete(topic);
    unheardSince.delete(topic);
  }
  resubscribe();
}

/** Waits a moment before changing the connection: one screen going and the next one coming are one change. */
function resubscribe(): void {
  clearTimeout(settle);
  settle = setTimeout(() => {
    const isOther = [...wanted.keys()].sort().join(",") !== connectedTo;
    if (isOther || (isOpen() && unheardSince.size > 0)) connect();
  }, 50);
}

function connect(): void {
  noteSilence();
  source?.close();
  clearTimeout(again);
  connectedTo = [...wanted.keys()].sort().join(",");
  if (connectedTo === "") {
    source = undefined;
    return tell("quiet");
  }
  const topics = connectedTo.split(",");
  const now = Date.now();
  const from = Math.min(now, ...topics.map((topic) => unheardSince.get(topic) ?? now));
  const since = now - from;
  const opened = new EventSource(`${base}/live${queryText({ topic: topics, since })}`);
  source = opened;
  opened.onopen = () => {
    const missed = failures > 0;
    failures = 0;
    for (const topic of topics)
      if ((unheardSince.get(topic) ?? 0) >= from) unheardSince.delete(topic);
    if (unheardSince.size > 0) resubscribe();
    tell("connected");
    if (missed) for (const topic of wanted.keys()) refresh(topic);
  };
  opened.onmessage = ({ data }: MessageEvent<string>) => {
    const message: unknown = JSON.parse(data);
    if (typeof message === "object" && message && "topic" in message)
      refresh(String(message.topic));
  };
  opened.onerror = () => {
    opened.close();
    if (source !== opened) return;
    failures += 1;
    tell("reconnecting");
    again = setTimeout(connect, pauseMs());
  };
}

/** The stream ends: from now on nothing is heard of its topics, until the next one begins. */
function noteSilence(): void {
  if (!isOpen()) return;
  const now = Date.now();
  for (const topic of wanted.keys()) if (!unheardSince.has(topic)) unheardSince.set(topic, now);
}

function refresh(topic: string): void {
  for (const { queryKey } of wanted.get(topic)?.values() ?? [])
    void queries.invalidateQueries({ queryKey });
}

function tell(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}
