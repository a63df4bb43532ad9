/** Backups that were made to do harm: names that climb, manifests and contents without end. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyBackup } from "./read.ts";
import { tarEnd, tarEntry } from "./tar.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goodturn-hostile-"));
  await writeFile(join(folder, "beside"), "");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = new Date("2026-03-02T09:00:00Z");

async function makeBackup(path: string, sizeBytes: number, content: Iterable<Buffer>) {
  const file = join(folder, "hostile.backup");
  async function* whole(): AsyncGenerator<Buffer> {
    yield* tarEntry(path, sizeBytes, content, at);
    yield tarEnd;
  }
  await pipeline(Readable.from(whole()), createGzip({ level: 1 }), createWriteStream(file));
  return file;
}

test.each([
  "../escaped",
  "attachments/../../escaped",
  "/tmp/escaped",
  "attachments/aa/../../../escaped",
  "attachments\\..\\escaped",
  `attachments/aa/${"a".repeat(64)}/../x`,
])("path traversal: a backup that holds %j is refused, and nothing is written", async (path) => {
  const file = await makeBackup(path, 4, [Buffer.from("evil")]);
  await expect(verifyBackup(file)).rejects.toThrow(
    /is damaged or incomplete: .*Nothing was changed/,
  );
  expect((await readdir(folder)).toSorted()).toEqual(["beside", "hostile.backup"]);
});

test("decompression bomb: a manifest without end is refused before it fills the memory", async () => {
  const piece = Buffer.alloc(1024 * 1024, " ");
  const pieces = 300;
  function* spaces(): Generator<Buffer> {
    for (let n = 0; n < pieces; n += 1) yield piece;
  }
  const file = await makeBackup("manifest.json", pieces * piece.length, spaces());
  global.gc?.();
  const before = process.memoryUsage().rss;
  await expect(verifyBackup(file)).rejects.toThrow(/its manifest is too large/);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});
