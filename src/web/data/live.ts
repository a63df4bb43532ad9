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
  keys.set(text, { queryKey: JSON.parse(text), count: (kept?.count ?? 0) + 1 });
  resubscribe();
}

function remove(topic: string, text: string): void {
  const keys = wanted.get(topic);
  const kept = keys?.get(text);
  if (!keys || !kept) return;
  if (kept.count > 1) keys.set(text, { ...kept, count: kept.count - 1 });
  else keys.delete(text);
  if (keys.size === 0) wanted.delete(topic);
  resubscribe();
}

/** Waits a moment before changing the connection: one screen going and the next one coming are one change. */
function resubscribe(): void {
  clearTimeout(settle);
  settle = setTimeout(() => {
    if ([...wanted.keys()].sort().join(",") !== connectedTo) connect();
  }, 50);
}

function connect(): void {
  source?.close();
  clearTimeout(again);
  connectedTo = [...wanted.keys()].sort().join(",");
  if (connectedTo === "") {
    source = undefined;
    return tell("quiet");
  }
  const opened = new EventSource(`${base}/live${queryText({ topic: connectedTo.split(",") })}`);
  source = opened;
  opened.onopen = () => {
    const missed = failures > 0;
    failures = 0;
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

function refresh(topic: string): void {
  for (const { queryKey } of wanted.get(topic)?.values() ?? [])
    void queries.invalidateQueries({ queryKey });
}

function tell(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}
