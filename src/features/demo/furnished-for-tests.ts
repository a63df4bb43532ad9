import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileStore } from "#platform/files/store.ts";
import { makeFilledOnce } from "#platform/testing/database.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { fillWithDemo } from "./demo-verb.ts";

const now = "2026-11-20T10:30:00Z";

/** The application with the furnished demo, each test file on a copy of its own: to furnish it takes some ten seconds, to copy it less than one. */
export async function startFurnished(): Promise<TestApp> {
  const template = await makeFilledOnce("demo", async (db) => {
    // The files of the one that furnishes are not copied with the database: no test opens the wave that runs in it.
    const folder = await mkdtemp(join(tmpdir(), "goodturn-furnished-"));
    await fillWithDemo({ db, files: openFileStore(join(folder, "attachments")) }, new Date(now));
    await rm(folder, { recursive: true, force: true });
  });
  return startApp({ now, template });
}
