import { type Hash, createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { DatabaseTrouble, isFileError } from "../trouble.ts";
import { FORM, type Manifest, attachmentOfPath, parseManifest, tableOfPath } from "./manifest.ts";
import { DamagedArchive, type Entry, readTar } from "./tar.ts";

/** The files of a backup, one after the other. */
export function readEntries(file: string): AsyncGenerator<Entry> {
  // The callback is for pipeline's own sake: who reads the last stream gets the error of any of them.
  const bytes = pipeline(
    createReadStream(file),
    createGunzip({ chunkSize: 1 << 18 }),
    () => undefined,
  );
  return readTar(bytes);
}

function isDamage(error: unknown): boolean {
  return (
    error instanceof DamagedArchive ||
    isFileError(error, "Z_DATA_ERROR", "Z_BUF_ERROR", "Z_STREAM_ERROR", "Z_NEED_DICT")
  );
}

function explain(error: unknown, file: string): unknown {
  if (isFileError(error, "ENOENT", "EACCES", "EISDIR")) {
    return new DatabaseTrouble(`There is no readable backup at ${file}.`, { cause: error });
  }
  if (!isDamage(error)) return error;
  const reason = error instanceof DamagedArchive ? error.message : "it cannot be unpacked";
  return new DatabaseTrouble(
    `The backup ${file} is damaged or incomplete: ${reason}. Nothing was changed. Use another backup.`,
    { cause: error },
  );
}

interface Seen {
  tables: Map<string, Hash>;
  attachments: { count: number; sizeBytes: number };
  manifest: Manifest | undefined;
}

async function sumOf(content: AsyncIterable<Buffer>, sum: Hash): Promise<Hash> {
  for await (const piece of content) sum.update(piece);
  return sum;
}

/** A list of tables is some kilobytes; what unpacks to more than this is not ours, and would only fill the memory. */
const LARGEST_MANIFEST_BYTES = 8 * 1024 * 1024;

async function readText(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for await (const piece of content) {
    sizeBytes += piece.length;
    if (sizeBytes > LARGEST_MANIFEST_BYTES) throw new DamagedArchive("its manifest is too large");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

async function see(entry: Entry, seen: Seen): Promise<void> {
  const table = tableOfPath(entry.path);
  const attachment = attachmentOfPath(entry.path);
  if (table !== undefined) {
    const sum = seen.tables.get(table) ?? createHash("sha256");
    seen.tables.set(table, await sumOf(entry.content, sum));
  } else if (attachment) {
    const sum = (await sumOf(entry.content, createHash("sha256"))).digest("hex");
    if (sum !== attachment.hash)
      throw new DamagedArchive(`the attachment ${attachment.hash} is not what was written`);
    seen.attachments.count += 1;
    seen.attachments.sizeBytes += entry.sizeBytes;
  } else if (entry.path === "manifest.json") {
    seen.manifest = parseManifest(await readText(entry.content));
  } else {
    throw new DamagedArchive(`it holds ${entry.path}, which no backup has`);
  }
}

function compare({ tables, attachments, manifest }: Seen): Manifest {
  if (!manifest) throw new DamagedArchive("its manifest is missing or unreadable");
  const nothing = createHash("sha256").digest("hex");
  for (const { name, sha256 } of manifest.tables) {
    const sum = tables.get(name)?.digest("hex") ?? nothing;
    tables.delete(name);
    if (sum !== sha256) throw new DamagedArchive(`the rows of ${name} are not what was written`);
  }
  const [unknown] = tables.keys();
  if (unknown !== undefined)
    throw new DamagedArchive(`it holds rows of ${unknown}, which its manifest does not name`);
  if (
    attachments.count !== manifest.attachments.count ||
    attachments.sizeBytes !== manifest.attachments.sizeBytes
  ) {
    throw new DamagedArchive("attachments are missing");
  }
  return manifest;
}

/** Reads a whole backup and compares every sum; throws a sentence when anything is not as it was written. */
export async function verifyBackup(file: string): Promise<Manifest> {
  const seen: Seen = {
    tables: new Map(),
    attachments: { count: 0, sizeBytes: 0 },
    manifest: undefined,
  };
  let manifest: Manifest;
  try {
    for await (const entry of readEntries(file)) await see(entry, seen);
    manifest = compare(seen);
  } catch (error) {
    throw explain(error, file);
  }
  if (manifest.form !== FORM) {
    throw new DatabaseTrouble(
      `The backup ${file} was made by a newer version of Goodturn (${manifest.productVersion}). Restore it with that version.`,
    );
  }
  return manifest;
}
