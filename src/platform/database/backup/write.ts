import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import type { Log } from "../log.ts";
import { connectAlone } from "../connecting/alone.ts";
import { DatabaseTrouble, isFileError } from "../trouble.ts";
import { copyOut } from "./copy.ts";
import { FORM, type Manifest, type TableInBackup, attachmentOfPath } from "./manifest.ts";
import {
  type TableColumns,
  sequenceValues,
  quotedColumns,
  quotedName,
  tablesToKeep,
} from "./schema.ts";
import { tarEnd, tarEntry } from "./tar.ts";

export interface WriteBackup {
  pool: pg.Pool;
  /** Where to; appears under this name only when it is whole. */
  file: string;
  /** The folder of files named by their content; left out, the backup holds none. */
  attachmentsFolder?: string | undefined;
  productVersion: string;
  log: Log;
}

/** A piece of a table waits in memory until its size is known. */
const PIECE_BYTES = 4 << 20;
/** Rows shrink to a fifth or less already at the quickest level, and a backup should not take the processor from the day's work. */
const LEVEL = 2;

class Writing {
  readonly #client: pg.PoolClient;
  readonly #asked: WriteBackup;
  readonly #at = new Date();
  readonly #tables: TableInBackup[] = [];
  readonly #attachments = { count: 0, sizeBytes: 0 };

  constructor(client: pg.PoolClient, asked: WriteBackup) {
    this.#client = client;
    this.#asked = asked;
  }

  manifest: Manifest | undefined;

  /** The whole archive, uncompressed, as it is made. */
  async *archive(): AsyncGenerator<Buffer> {
    for (const table of await tablesToKeep(this.#client)) yield* this.#table(table);
    this.manifest = await this.#makeManifest();
    await this.#client.query("COMMIT");
    // Files are never changed, and those of the rows above were there before the rows.
    if (this.#asked.attachmentsFolder !== undefined)
      yield* this.#files(this.#asked.attachmentsFolder);
    const text = Buffer.from(JSON.stringify(this.manifest, undefined, 2));
    yield* tarEntry("manifest.json", text.length, [text], this.#at);
    yield tarEnd;
  }

  async *#table(table: TableColumns): AsyncGenerator<Buffer> {
    const { pieces, finished } = copyOut(
      this.#client,
      `COPY (SELECT ${quotedColumns(table)} FROM ${quotedName(table)} AS one ${orderOf(table)}) TO STDOUT`,
    );
    const sum = createHash("sha256");
    let waiting: Buffer[] = [];
    let sizeBytes = 0;
    let count = 0;
    const entry = () => {
      count += 1;
      const path = `tables/${table.name}/${String(count).padStart(6, "0")}.copy`;
      const made = tarEntry(path, sizeBytes, waiting, this.#at);
      waiting = [];
      sizeBytes = 0;
      return made;
    };
    for await (const piece of pieces) {
      sum.update(piece);
      waiting.push(piece);
      sizeBytes += piece.length;
      if (sizeBytes >= PIECE_BYTES) yield* entry();
    }
    if (sizeBytes > 0) yield* entry();
    this.#tables.push({
      name: table.name,
      columns: table.columns,
      rows: await finished,
      sha256: sum.digest("hex"),
    });
  }

  async *#files(folder: string): AsyncGenerator<Buffer> {
    if (!existsSync(folder)) return;
    for (const place of (await readdir(folder, { recursive: true })).toSorted()) {
      const path = `attachments/${place.replaceAll("\\", "/")}`;
      // Beside the files lie those that are still arriving.
      if (attachmentOfPath(path)) yield* this.#file(path, join(folder, place));
    }
  }

  async *#file(path: string, source: string): AsyncGenerator<Buffer> {
    // Removed since the folder was listed: so were the rows that named it.
    const found = statSync(source, { throwIfNoEntry: false });
    if (!found) return;
    yield* tarEntry(path, found.size, createReadStream(source) as AsyncIterable<Buffer>, this.#at);
    this.#attachments.count += 1;
    this.#attachments.sizeBytes += found.size;
  }

  async #makeManifest(): Promise<Manifest> {
    const migrations = await this.#client.query<Manifest["migrations"][number]>(
      `SELECT name, checksum, to_json(applied_at)#>>'{}' AS "appliedAt" FROM migration ORDER BY name`,
    );
    const version = await this.#client.query<{ server_version: string }>("SHOW server_version");
    return {
      form: FORM,
      productVersion: this.#asked.productVersion,
      postgresVersion: version.rows[0]?.server_version ?? "",
      madeAt: this.#at.toISOString(),
      migrations: migrations.rows,
      tables: this.#tables,
      // Sequences stand outside the snapshot: read after the rows they are never behind them.
      sequences: await sequenceValues(this.#client),
      attachments: this.#attachments,
    };
  }
}

/** By a hash of the row where its place tells something: cheap, and like no order in which rows came. */
const orderOf = ({ orderTells }: TableColumns): string =>
  orderTells ? "ORDER BY md5(one::text)" : "";

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, file: string): unknown {
  if (isFileError(error, "ENOSPC", "EDQUOT")) {
    return new DatabaseTrouble(
      `The disk is full: the backup ${file} was not written. Free some space and try again.`,
      { cause: error },
    );
  }
  if (isFileError(error, "EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR")) {
    return new DatabaseTrouble(
      `The backup cannot be written to ${file}: the folder is missing or closed. Name another place.`,
      { cause: error },
    );
  }
  return error;
}

/** Writes all tables as of one moment, and the attachments, to one file. Work goes on meanwhile; memory stays constant. */
export async function writeBackup(asked: WriteBackup): Promise<Manifest> {
  const { pool, file, log } = asked;
  const draft = `${file}.part`;
  const client = await connectAlone(pool);
  try {
    await client.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0");
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const writing = new Writing(client, asked);
    await pipeline(
      writing.archive(),
      createGzip({ level: LEVEL }),
      createWriteStream(draft, { mode: 0o600 }),
    );
    await flush(draft);
    renameSync(draft, file);
    await flush(dirname(file));
    const manifest = writing.manifest;
    if (!manifest) throw new Error("The backup ended without its manifest");
    log.info(
      { file, tables: manifest.tables.length, attachments: manifest.attachments.count },
      "backup written",
    );
    return manifest;
  } catch (error) {
    rmSync(draft, { force: true });
    throw explain(error, file);
  } finally {
    // A broken COPY leaves the connection in the middle of a word.
    client.release(true);
  }
}
