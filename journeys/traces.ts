/** Records all that leaves a page and all that it stores, so that two visits can be held against each other. */
import type { BrowserContext, Page, Request } from "playwright-core";

export interface Traces {
  /** 'POST /api/v1/requests/:id/replies {"body":"..."}', each once; ids and instants are made alike. */
  readonly sent: readonly string[];
  /** 'localStorage goodturn-scheme = dark', each entry of every kind of storage. */
  readonly stored: readonly string[];
}

export interface Recorder {
  /** All so far. */
  traces(): Promise<Traces>;
}

const volatileHeaders =
  /^(if-none-match|if-modified-since|content-length|cache-control|pragma|idempotency-key|range|origin|referer|last-event-id|accept|accept-language|content-type|user-agent|sec-.*|upgrade-insecure-requests|purpose)$/;

/** Before the page is opened. Requests of every kind are heard: fetches, beacons, pings, images, sockets, and those of workers. */
export function record(page: Page): Recorder {
  const context = page.context();
  const requests: Request[] = [];
  const sockets: string[] = [];
  context.on("request", (request) => requests.push(request));
  page.on("websocket", (socket) => {
    sockets.push(`SOCKET ${socket.url()}`);
    socket.on("framesent", ({ payload }) => sockets.push(`FRAME ${String(payload)}`));
  });
  return {
    traces: async () => ({
      sent: [...new Set([...requests.map(lineOf), ...sockets])].toSorted(),
      stored: await storedIn(page, context),
    }),
  };
}

function lineOf(request: Request): string {
  const { pathname, search, host } = new URL(request.url());
  const own = Object.keys(request.headers()).filter((name) => !volatileHeaders.test(name));
  const body = request.postData() ?? "";
  const where = host.startsWith("localhost") ? pathname : `//${host}${pathname}`;
  return alike([request.method(), where + search, body, ...own].filter(Boolean).join(" "));
}

/** Made alike: ids, instants as text and as milliseconds, versions, and the router's own keys of pages. */
const alike = (line: string): string =>
  line
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, ":id")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ":instant")
    // Which of one's own topics are listened to at first depends on what has arrived by then, and how long ago the screen was read on the clock.
    .replace(/\/live\?(?:&?topic=[a-z]+%3A:id)+(?:&since=\d{1,6})?(?= |$)/, "/live")
    .replace(/"(at|version)":\d+/g, '"$1":0')
    // Digits of a random number without those that are nothing at its end: now and then a short one.
    .replace(/"(key|__TSR_key)":"[a-z0-9]*"/g, '"$1":""');

async function storedIn(page: Page, context: BrowserContext): Promise<string[]> {
  const inPage = await page.evaluate(async () => {
    const lines: string[] = [`name = ${window.name}`, `history = ${JSON.stringify(history.state)}`];
    for (const [kind, storage] of Object.entries({ localStorage, sessionStorage }))
      for (const [key, value] of Object.entries(storage)) lines.push(`${kind} ${key} = ${value}`);
    for (const { name = "", version } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name, version);
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(asked.error ?? new Error(name)));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.addEventListener("success", () => resolve(asked.result));
          asked.addEventListener("error", () => reject(asked.error ?? new Error(store)));
        });
        lines.push(`indexedDB ${name}.${store} = ${JSON.stringify(rows)}`);
      }
      db.close();
    }
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        lines.push(`cache ${name} ${url}`);
    for (const { scope } of await navigator.serviceWorker.getRegistrations())
      lines.push(`worker ${scope}`);
    return lines;
  });
  const cookies = (await context.cookies()).map(({ name, value }) =>
    // The session's own value differs from visit to visit.
    name.includes("session") ? `cookie ${name}` : `cookie ${name} = ${value}`,
  );
  return [...inPage, ...cookies].map(alike).toSorted();
}

/** What is in the one and not in the other. */
export const beyond = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((line) => !other.includes(line));
