import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { Entry } from "yauzl";
import { peek, type Bytes } from "./bytes.ts";
import { counted, gunzipped, usualLimits, type ExpandLimits, type Meter } from "./expand.ts";
import { ReadingRefused } from "./refused.ts";
import { openZip, spool, type OpenZip } from "./zip.ts";

/** A file by its path, or its bytes as they arrive. */
export type Source = string | Bytes;

/** One data file: plain bytes, or a workbook (itself a zip). A zip may hold several. */
export type SourcePart =
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: AsyncGenerator<Buffer> }
  | { readonly kind: "workbook"; readonly name: string; readonly zip: OpenZip };

export interface OpenedSource {
  readonly meter: Readonly<Meter>;
  /** The data files inside, in order. Take one at a time: each must be read or left before the next. */
  readonly parts: AsyncGenerator<SourcePart>;
}

interface Opening {
  readonly meter: Meter;
  readonly limits: ExpandLimits;
}

const maxDepth = 3;
const readAhead = { highWaterMark: 2 ** 18 };

/** Opens a file or stream and finds out what it is by its first bytes, whatever its name says. */
export async function openSource(
  source: Source,
  limits: ExpandLimits = usualLimits,
): Promise<OpenedSource> {
  if (typeof source !== "string") {
    const opening = { meter: { bytesRead: 0, bytesTotal: null, expandedBytes: 0 }, limits };
    return { meter: opening.meter, parts: partsOf("", counted(source, opening.meter), 0, opening) };
  }
  const { sizeBytes, head } = await look(source);
  if (sizeBytes === 0) throw new ReadingRefused("empty", "The file is empty.");
  const opening = { meter: { bytesRead: 0, bytesTotal: sizeBytes, expandedBytes: 0 }, limits };
  const parts = isZip(head)
    ? partsOfZip(basename(source), source, true, 0, opening)
    : partsOf(
        basename(source),
        counted(createReadStream(source, readAhead), opening.meter),
        0,
        opening,
      );
  return { meter: opening.meter, parts };
}

async function look(path: string): Promise<{ sizeBytes: number; head: Buffer }> {
  const file = await open(path, "r").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw cause;
    throw new ReadingRefused(
      "notFound",
      `There is no file ${path}. Nothing was imported; look at the name again.`,
    );
  });
  try {
    const stat = await file.stat();
    if (stat.isDirectory())
      throw new ReadingRefused("notFound", `${path} is a folder. Name one file, or a zip of them.`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return { sizeBytes: stat.size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

async function* partsOf(
  name: string,
  bytes: Bytes,
  depth: number,
  opening: Opening,
): AsyncGenerator<SourcePart> {
  if (depth > maxDepth) {
    throw new ReadingRefused(
      "tooDeep",
      "The file is packed in too many layers. Unpack it and import what is inside.",
    );
  }
  const begin = await peek(bytes, 8);
  if (isGzip(begin.head)) {
    yield* partsOf(
      name.replace(/\.gz$/i, ""),
      gunzipped(begin.bytes, opening.meter, opening.limits),
      depth + 1,
      opening,
    );
  } else if (isZip(begin.head)) {
    const file = await spool(begin.bytes);
    try {
      yield* partsOfZip(name, file.path, false, depth, opening);
    } finally {
      await file.remove();
    }
  } else {
    refuseForeign(begin.head);
    yield { kind: "bytes", name, bytes: begin.bytes };
  }
}

async function* partsOfZip(
  name: string,
  path: string,
  counting: boolean,
  depth: number,
  opening: Opening,
): AsyncGenerator<SourcePart> {
  const zip = await openZip(path, opening.meter, counting, opening.limits);
  try {
    if (zip.entries.some((entry) => entry.fileName === "xl/workbook.xml")) {
      yield { kind: "workbook", name, zip };
      return;
    }
    const entries = dataEntries(zip.entries);
    if (entries.length === 0)
      throw new ReadingRefused("empty", "The zip holds no CSV, XES or XLSX file.");
    for (const entry of entries)
      yield* partsOf(entry.fileName, zip.read(entry), depth + 1, opening);
  } finally {
    zip.close();
  }
}

const named = /\.(csv|tsv|tab|txt|xes|xml|xlsx|gz|zip)$/i;
const surelyNamed = /\.(csv|tsv|tab|xes|xlsx|gz|zip)$/i;

/** The entries worth reading: those named like data, or, when none is, all that are not hidden. */
function dataEntries(entries: readonly Entry[]): Entry[] {
  const visible = entries.filter(
    ({ fileName, uncompressedSize }) =>
      uncompressedSize > 0 &&
      !fileName.endsWith("/") &&
      !/(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/.test(fileName),
  );
  if (visible.some(({ fileName }) => fileName === "content.xml")) {
    throw new ReadingRefused(
      "unknownFormat",
      "This is an OpenDocument file. Save it as XLSX or CSV and import that.",
    );
  }
  for (const pattern of [surelyNamed, named]) {
    const found = visible.filter(({ fileName }) => pattern.test(fileName));
    if (found.length > 0) return found;
  }
  return visible;
}

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;
const isZip = (head: Buffer): boolean =>
  head.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1")) || isEmptyZip(head);
const isEmptyZip = (head: Buffer): boolean =>
  head.subarray(0, 4).equals(Buffer.from("PK\x05\x06", "latin1"));

const foreign: readonly [magic: string, sentence: string][] = [
  ["\xd0\xcf\x11\xe0", "This is an old Excel file (.xls). Save it as XLSX or CSV and import that."],
  ["%PDF", "This is a PDF, not a table. Export as CSV, XLSX or XES and import that."],
  ["7z\xbc\xaf", "This is a 7z archive. Unpack it and import what is inside."],
  ["Rar!", "This is a RAR archive. Unpack it and import what is inside."],
  ["BZh", "This file is compressed with bzip2. Unpack it and import what is inside."],
  ["\xfd7zXZ", "This file is compressed with xz. Unpack it and import what is inside."],
  ["\x28\xb5\x2f\xfd", "This file is compressed with zstd. Unpack it and import what is inside."],
  ["\x89PNG", "This is a picture, not a table. Export as CSV, XLSX or XES and import that."],
  ["SQLite f", "This is a database file. Export as CSV, XLSX or XES and import that."],
];

function refuseForeign(head: Buffer): void {
  const begin = head.toString("latin1");
  for (const [magic, sentence] of foreign) {
    if (!begin.startsWith(magic)) continue;
    throw new ReadingRefused(
      magic === "\xd0\xcf\x11\xe0" ? "oldWorkbook" : "unknownFormat",
      sentence,
    );
  }
}
