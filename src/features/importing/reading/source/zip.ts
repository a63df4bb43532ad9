import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import type { Bytes } from "./bytes.ts";
import { counted, inflated, type ExpandLimits, type Meter } from "./expand.ts";
import { ReadingRefused } from "./refused.ts";

/** An opened zip: its entries by name. Names are only ever compared, never used as paths. */
export interface OpenZip {
  readonly entries: readonly Entry[];
  read(entry: Entry): AsyncGenerator<Buffer>;
  close(): void;
}

const maxEntries = 10_000;
const stored = 0;
const deflated = 8;

/** Opens a zip on disk. `meter` counts its compressed bytes when they are read unless they were counted before. */
export async function openZip(
  path: string,
  meter: Meter,
  counting: boolean,
  limits: ExpandLimits,
): Promise<OpenZip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(refuseDamaged);
  try {
    const entries = await listEntries(zip);
    const compressed = async (entry: Entry): Promise<Bytes> => {
      const raw = await zip
        .openReadStreamPromise(entry, { decodeFileData: false })
        .catch(refuseDamaged);
      return counting ? counted(raw, meter) : (raw as Bytes);
    };
    return {
      entries,
      close: () => zip.close(),
      read: (entry) => readEntry(entry, compressed, meter, limits),
    };
  } catch (cause) {
    zip.close();
    throw cause;
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > maxEntries) break;
    }
  } catch (cause) {
    refuseDamaged(cause);
  }
  if (entries.length > maxEntries) {
    throw new ReadingRefused(
      "tooLarge",
      "The zip holds more than 10,000 files. Unpack it and import the ones you need.",
    );
  }
  return entries;
}

async function* readEntry(
  entry: Entry,
  compressed: (entry: Entry) => Promise<Bytes>,
  meter: Meter,
  limits: ExpandLimits,
): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) {
    throw new ReadingRefused(
      "encrypted",
      "The zip is protected by a password. Unpack it and import what is inside.",
    );
  }
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
    throw new ReadingRefused(
      "unknownFormat",
      "The zip uses a rare kind of compression. Unpack it and import what is inside.",
    );
  }
  const raw = await compressed(entry);
  yield* entry.compressionMethod === stored
    ? (raw as AsyncIterable<Buffer>)
    : inflated(raw, meter, limits);
}

function refuseDamaged(cause: unknown): never {
  if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") throw cause;
  throw new ReadingRefused(
    "damaged",
    "The zip is damaged or incomplete. Fetch it again, or unpack it and import what is inside.",
  );
}

/** Puts a stream into a temporary file, because a zip is read from its end. The caller removes it. */
export async function spool(bytes: Bytes): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-import-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "file");
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of bytes) await file.appendFile(chunk);
    } finally {
      await file.close();
    }
    return { path, remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}
