/** Imports files that tests make, on a database of their own. */
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "#platform/database/open.ts";
import { insertRun, type Given } from "./queries/runs.ts";
import { importFile, type Imported } from "./run-import.ts";

export const folder = mkdtempSync(join(tmpdir(), "goodturn-imports-"));
const now = new Date("2026-03-02T09:00:00Z");

export interface TestFile {
  readonly name?: string;
  readonly text: string | Buffer;
  readonly given?: Given;
  readonly signal?: AbortSignal;
}

async function* bytesOf(text: string | Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

export async function importText(
  db: Database,
  file: TestFile,
): Promise<Imported & { runId: string }> {
  const { name: fileName = "history.csv", text, given = {}, signal } = file;
  const runId = randomUUID();
  await insertRun(db, {
    id: runId,
    fileName,
    contentHash: null,
    sizeBytes: text.length,
    byPersonId: null,
    madeAt: now,
    given,
    state: "running",
  });
  const imported = await importFile({
    db,
    runId,
    fileName,
    folder,
    given,
    open: () => bytesOf(text),
    sizeBytes: text.length,
    clock: () => now,
    ...(signal && { signal }),
  });
  return { ...imported, runId };
}
