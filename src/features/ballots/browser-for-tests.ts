/** What a browser has and does, for tests of its part against the real server. */
import type { InjectOptions } from "fastify";
import { vi } from "vitest";
import { signedInAs } from "#platform/testing/signing-in.ts";
import { type TestApp, testSecret } from "#platform/testing/start-app.ts";

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The globals of a browser, until `vi.unstubAllGlobals()`. */
export interface BrowserOfTests {
  readonly sent: readonly Sent[];
  readonly fetch: (url: string, request?: RequestInit) => Promise<Response>;
  readonly signIn: (personId: string) => Promise<void>;
  /** From now on it is another device of whoever is signed in. Answers the storage of the one before. */
  readonly takeAnother: (storage?: Storage) => Storage;
}

export function openBrowser(app: TestApp): BrowserOfTests {
  const sent: Sent[] = [];
  let cookie: Record<string, string> = {};
  let storage = makeStorage();
  /** The cookie goes along unless it is told to be left out. */
  const send = async (url: string, request: RequestInit = {}): Promise<Response> => {
    const own = request.headers as Record<string, string>;
    const headers = {
      ...own,
      "sec-fetch-site": "same-origin",
      ...(request.credentials !== "omit" && cookie),
    };
    const method = (request.method ?? "GET") as NonNullable<InjectOptions["method"]>;
    sent.push({ method, url, headers });
    const payload = request.body as string | undefined;
    const asked = { method, url, headers, ...(payload !== undefined && { payload }) };
    const answer = await app.app.server.inject(asked);
    return new Response(answer.statusCode === 204 ? null : answer.body, {
      status: answer.statusCode,
      headers: { "content-type": String(answer.headers["content-type"]) },
    });
  };
  vi.stubGlobal("fetch", send);
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("navigator", {
    locks: { request: (_name: string, work: () => unknown) => work() },
  });
  return {
    sent,
    fetch: send,
    signIn: async (personId) => {
      cookie = await signedInAs(app.db, personId, testSecret);
    },
    takeAnother: (next = makeStorage()) => {
      const before = storage;
      storage = next;
      vi.stubGlobal("localStorage", storage);
      return before;
    },
  };
}

function makeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
