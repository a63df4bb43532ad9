/**
 * Files by the hash of their content: the same file is kept once, and no name that a person chose ever becomes a path. Behind an
 * interface, so that several processes can share an object store instead.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { isMissing } from "./missing.ts";

/** A file that has arrived whole and waits to be kept or dropped. */
export interface ReceivedFile {
  /** SHA-256 of the content, in hex. */
  readonly hash: string;
  readonly sizeBytes: number;
  /** The whole content, while it has neither been kept nor dropped. */
  content(): AsyncIterable<Uint8Array>;
  /** Moves it to its place, flushed to the disk. Keeping the same content twice is one file. */
  keep(): Promise<void>;
  /** Removes what was received. Safe after `keep`. */
  drop(): Promise<void>;
  /** The first bytes, to tell what it really is. */
  readonly head: Buffer;
}

export interface FileStore {
  /** Receives a stream; throws `FileTooLarge` past the limit, leaving nothing behind. */
  receive(content: AsyncIterable<Uint8Array>, mostBytes: number): Promise<ReceivedFile>;
  open(hash: string): AsyncIterable<Uint8Array>;
  has(hash: string): Promise<boolean>;
  remove(hash: string): Promise<void>;
  /** Hashes of all that is kept and arrived before then, a folder at a time. */
  keptBefore(before: Date): AsyncIterable<string[]>;
  /** Removes what began to arrive before then and never did, as after a crash. */
  dropArriving(before: Date): Promise<void>;
  readonly folder: string;
}

export class FileTooLarge extends Error {
  readonly mostBytes: number;
  constructor(mostBytes: number) {
    super(`A file may have at most ${mostBytes} bytes`);
    this.mostBytes = mostBytes;
  }
}

const headBytes = 4100;

export function openFileStore(folder: string): FileStore {
  const placeOf = (hash: string): string => {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new Error("A file is named by its SHA-256 and nothing else");
    return join(folder, hash.slice(0, 2), hash);
  };
  return {
    folder,
    receive: (content, mostBytes) => receive({ folder, placeOf }, content, mostBytes),
    open: (hash) => createReadStream(placeOf(hash)),
    has: (hash) =>
      stat(placeOf(hash)).then(
        () => true,
        (fault) => (isMissing(fault) ? false : Promise.reject(fault)),
      ),
    remove: (hash) => rm(placeOf(hash), { force: true }),
    keptBefore: (before) => keptBefore(folder, before),
    dropArriving: async (before) => {
      for (const path of await olderThan(join(folder, "arriving"), before))
        await rm(path, { force: true });
    },
  };
}

async function* keptBefore(folder: string, before: Date): AsyncGenerator<string[]> {
  const names = await readdir(folder).catch(noneWhereMissing);
  for (const name of names.filter((one) => /^[0-9a-f]{2}$/.test(one))) {
    const paths = await olderThan(join(folder, name), before);
    yield paths.map((path) => basename(path)).filter((hash) => /^[0-9a-f]{64}$/.test(hash));
  }
}

/** Files of a folder that were written before then; one that goes meanwhile is not among them. */
async function olderThan(folder: string, before: Date): Promise<string[]> {
  const old: string[] = [];
  for (const name of await readdir(folder).catch(noneWhereMissing)) {
    const path = join(folder, name);
    const written = await stat(path).catch((fault: unknown) =>
      isMissing(fault) ? null : Promise.reject(fault),
    );
    if (written?.isFile() && written.mtime < before) old.push(path);
  }
  return old;
}

function noneWhereMissing(fault: unknown): string[] | Promise<never> {
  return isMissing(fault) ? [] : Promise.reject(fault);
}

async function receive(
  { folder, placeOf }: { folder: string; placeOf: (hash: string) => string },
  content: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<ReceivedFile> {
  const arriving = join(folder, "arriving", randomUUID());
  await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
  const sha = createHash("sha256");
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  const drop = (): Promise<void> => rm(arriving, { force: true });
  try {
    await pipeline(
      content,
      async function* (chunks) {
        for await (const chunk of chunks) {
          sizeBytes += chunk.length;
          if (sizeBytes > mostBytes) throw new FileTooLarge(mostBytes);
          if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
          sha.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(arriving, { mode: 0o600 }),
    );
  } catch (fault) {
    await drop();
    throw fault;
  }
  const hash = sha.digest("hex");
  return {
    hash,
    sizeBytes,
    head,
    content: () => createReadStream(arriving),
    drop,
    keep: () => moveDurably(arriving, placeOf(hash)),
  };
}

/** The content is on the disk before its name is, and the name before anyone is told: a row never points to half a file. */
async function moveDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await flush(from);
  await rename(from, to);
  await flush(dirname(to));
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
