/** Looks for words wherever they could have been left, however they are written there. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** What base64 makes of the words, wherever among other bytes they stand: what lies wholly within them is the same each time. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    // Of the first four letters those that stand for what was put before, of the last four those that stand for what may follow.
    const from = before === 0 ? 0 : 4;
    const whole = Math.floor((before + bytes.length) / 3) * 4;
    const inner = text.slice(from, whole);
    const forUrls = inner.replaceAll("+", "-").replaceAll("/", "_");
    return [Buffer.from(inner), Buffer.from(forUrls)];
  });
}

/** The figures after each '%' in small letters, and the words' own letters as they are. */
const inSmallHex = (percent: string): string =>
  percent.replaceAll(/%[0-9A-F]{2}/g, (sign) => sign.toLowerCase());

/** Everything as which the words could stand somewhere. */
export function formsOf(words: string): Buffer[] {
  const utf8 = Buffer.from(words, "utf8");
  const utf16 = Buffer.from(words, "utf16le");
  const escaped = JSON.stringify(words)
    .slice(1, -1)
    .replaceAll(
      /[^\u0020-\u007e]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const percent = [
    encodeURIComponent(words),
    new URLSearchParams({ q: words }).toString().slice(2),
  ];
  const texts = [escaped, ...percent, ...percent.map(inSmallHex)];
  return [
    utf8,
    utf16,
    swapped(utf16),
    ...inBase64(utf8),
    ...inBase64(utf16),
    Buffer.from(utf8.toString("hex")),
    Buffer.from(utf8.toString("hex").toUpperCase()),
    ...texts.map((text) => Buffer.from(text)),
  ];
}

/** Which of the words stand in these bytes. */
export const foundIn = (bytes: Buffer, words: readonly string[]): string[] =>
  words.filter((one) => formsOf(one).some((form) => bytes.includes(form)));

/** All files below a folder that hold one of the words: 'pg_wal/0001: kestrel'. Files that go while one looks are no trace. */
export async function foundBelow(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const bytes = await bytesOf(path);
    if (bytes) found.push(...foundIn(bytes, words).map((word) => `${name}: ${word}`));
  }
  return found;
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}

export const foundInBackup = async (file: string, words: readonly string[]): Promise<string[]> =>
  foundIn(gunzipSync(await readFile(file)), words);

export interface Recording {
  /** Address, headers and body of everything that was sent so far, one after the other. */
  readonly sent: () => Promise<Buffer>;
  readonly count: () => number;
}

/** From now on, of all that the page sends, to wherever. */
export function record(page: Page): Recording {
  const pieces: Promise<Buffer>[] = [];
  page.context().on("request", (request) => {
    const piece = async (): Promise<Buffer> => {
      // A request that was given up has the headers that it was made with.
      const headers = await request.allHeaders().catch(() => request.headers());
      const head = `${request.method()} ${request.url()}\n${JSON.stringify(headers)}\n`;
      return Buffer.concat([Buffer.from(head), request.postDataBuffer() ?? Buffer.alloc(0)]);
    };
    pieces.push(piece());
  });
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) =>
      pieces.push(Promise.resolve(Buffer.from(payload as string))),
    );
  });
  return { sent: async () => Buffer.concat(await Promise.all(pieces)), count: () => pieces.length };
}

/** What the browser keeps on the device for this site, apart from cookies, which stand in every recording. */
export async function keptOnDevice(page: Page): Promise<Buffer> {
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const held = await caches.keys();
    return JSON.stringify([localStorage, sessionStorage, names, held]);
  });
  return Buffer.from(kept);
}
