import { useCallback, useEffect, useRef, useState } from "react";
import type { requestsContract } from "#contract/requests";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base } from "./client.ts";

const syncAfterMs = 2_000;
const storageKey = (key: string): string => `goodturn-draft:${key}`;

/** Somebody whom the text names. */
export interface Named {
  id: string;
  name: string;
}

interface KeptDraft {
  text: string;
  /** Those who were mentioned while it was written. */
  people: readonly Named[];
  at: number;
}

export interface Draft {
  text: string;
  people: readonly Named[];
  /** `named` is somebody who was mentioned with these words. */
  setText: (text: string, named?: Named) => void;
  /** After sending: forgets the text here and on the server. */
  clear: () => void;
  /** True when the text was brought back from an earlier visit. */
  wasKept: boolean;
}

/**
 * Text that survives a crash, a log-out and another device: kept on this device with every keystroke, and given to the server when the writer
 * pauses. The newer of the two is shown. Storage that is full or closed costs only this safety, never the writing.
 */
export function useDraft(key: string, initial = ""): Draft {
  const [kept, setKept] = useState(() => startOf(key, initial));
  const shown = kept.key === key ? kept : startOf(key, initial);
  if (shown !== kept) setKept(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(shown.people);
  useEffect(() => {
    latest.current = shown.people;
  }, [shown.people]);

  useEffect(() => {
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      const remote = await fetchDraft(key, stop.signal);
      if (!remote || stop.signal.aborted) return;
      setKept((now) =>
        now.key === key && remote.at > now.at ? { key, ...remote, wasKept: true } : now,
      );
    };
    void look();
    return () => {
      stop.abort();
      clearTimeout(timer.current);
    };
  }, [key]);

  const setText = useCallback(
    (text: string, named?: Named) => {
      const people = named ? [...latest.current, named] : latest.current;
      latest.current = people;
      const at = Date.now();
      setKept((now) => ({ ...now, key, text, people, at }));
      keep(key, { text, people, at });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sendDraft(key, { text, people, at }), syncAfterMs);
    },
    [key],
  );
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    latest.current = [];
    const empty = { text: "", people: [], at: Date.now() };
    setKept({ key, ...empty, wasKept: false });
    keep(key, empty);
    void sendDraft(key, empty);
  }, [key]);
  return { text: shown.text, people: shown.people, setText, clear, wasKept: shown.wasKept };
}

interface ShownDraft extends KeptDraft {
  key: string;
  wasKept: boolean;
}

function startOf(key: string, initial: string): ShownDraft {
  const kept = readKept(key);
  const { text = initial, people = [], at = 0 } = kept ?? {};
  return { key, text, people, at, wasKept: kept !== null };
}

function readKept(key: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(key)) ?? "null");
    return isDraft(kept) && kept.text !== ""
      ? { ...kept, people: peopleIn("people" in kept ? kept.people : []) }
      : null;
  } catch {
    return null; // closed storage or a damaged entry: the draft is only the one on the server
  }
}

/** The words that this device keeps under the key, whichever window wrote them last. */
export const keptOnDevice = (key: string): string => readKept(key)?.text ?? "";

/** Who was mentioned, as it was kept; anything else in its place is nobody. */
export function peopleIn(kept: unknown): Named[] {
  return Array.isArray(kept) ? kept.filter(isNamed).map(({ id, name }) => ({ id, name })) : [];
}

function isNamed(value: unknown): value is Named {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}

function isDraft(value: unknown): value is Omit<KeptDraft, "people"> {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "at" in value
  );
}

function keep(key: string, draft: KeptDraft): void {
  try {
    if (draft.text === "") localStorage.removeItem(storageKey(key));
    else localStorage.setItem(storageKey(key), JSON.stringify(draft));
  } catch {
    // Full or closed storage: the server still gets the text.
  }
}

async function fetchDraft(key: string, signal: AbortSignal): Promise<KeptDraft | null> {
  try {
    const response = await fetch(`${base}/drafts/${encodeURIComponent(key)}`, { signal });
    if (!response.ok || response.status === 204) return null;
    const { body, at } = (await response.json()) as AnswerOf<
      (typeof requestsContract)["GET /drafts/:key"]
    >;
    const text = body?.["text"];
    if (typeof text !== "string" || text === "") return null;
    return { text, people: peopleIn(body?.["people"]), at: writtenAt(body?.["at"], at) };
  } catch {
    return null; // not reachable now: what is kept on this device is shown
  }
}

/**
 * When a draft from the server was written, in milliseconds: as the device said that wrote it. The server's own instant is that of the arrival, which
 * may lie after words that this device has written since; it counts only where nothing else is said.
 */
export function writtenAt(said: unknown, arrivedAt: string | null): number {
  return typeof said === "number" ? said : Date.parse(arrivedAt ?? "") || 0;
}

async function sendDraft(key: string, { text, people, at }: KeptDraft): Promise<void> {
  const keeping = {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ body: { text, at, ...(people.length > 0 && { people }) } }),
    keepalive: text.length < 30_000,
  };
  const request = text === "" ? { method: "DELETE", keepalive: true } : keeping;
  // Not reachable now: the text is kept on this device and goes out with the next pause in writing.
  await fetch(`${base}/drafts/${encodeURIComponent(key)}`, request).catch(() => undefined);
}
