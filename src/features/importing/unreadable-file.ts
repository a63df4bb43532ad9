/** What could not be read, in a CSV beside the data: line, reason, and the row as it stands. */
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { safeCell } from "#platform/files/csv-writing.ts";
import type { Unreadable } from "./reading/formats/raw-row.ts";

/** No name that a person chose becomes a path. */
export function unreadablePath(folder: string, runId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(runId)) throw new Error("An import is named by its id");
  return join(folder, `${runId}-unreadable.csv`);
}

export class UnreadableFile {
  readonly path: string;
  private stream: WriteStream | undefined;

  constructor(folder: string, runId: string) {
    this.path = unreadablePath(folder, runId);
  }

  /** Makes the file with the first row that it is given. */
  async write(folder: string, rows: readonly Unreadable[]): Promise<void> {
    if (rows.length === 0) return;
    this.stream ??= await this.begin(folder);
    const lines = rows.map(
      ({ line, reason, raw }) => `${line},${safeCell(reason)},${safeCell(raw)}\r\n`,
    );
    if (!this.stream.write(lines.join(""))) await once(this.stream, "drain");
  }

  async end(): Promise<void> {
    const { stream } = this;
    if (!stream || stream.closed) return;
    stream.end();
    if (!stream.closed) await once(stream, "close");
  }

  private async begin(folder: string): Promise<WriteStream> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stream = createWriteStream(this.path, { mode: 0o600 });
    await once(stream, "open");
    // The byte-order mark tells spreadsheets that it is UTF-8.
    stream.write("\ufeffline,reason,raw\r\n");
    return stream;
  }
}
