import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWhole, stream, zipOf } from "../testing/made-for-tests.ts";
import { usualLimits } from "./expand.ts";
import type { Source } from "./open-source.ts";

const log =
  "Case ID,Activity,Timestamp,Group\nR-1,Opened,2024-03-04 09:00,Desk\nR-1,Closed,2024-03-05 09:00,Finance\n";
const casesOf = async (source: Source): Promise<string[]> =>
  (await readWhole(source)).rows.map(({ caseKey }) => caseKey);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reading-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("a file is what its first bytes say, whatever its name", () => {
  const inner = gzipSync(log);
  const cases: [string, string | Uint8Array][] = [
    ["plain.csv", log],
    ["packed.csv.gz", inner],
    ["packed-but-named.csv", inner],
    ["twice.gz", gzipSync(inner)],
    ["two-members.gz", Buffer.concat([gzipSync(log.slice(0, 50)), gzipSync(log.slice(50))])],
    [
      "log.zip",
      zipOf([
        { name: "folder/", content: "" },
        { name: "folder/log.csv", content: log },
        { name: "README.txt", content: "hello" },
      ]),
    ],
    ["zip-named.csv", zipOf([{ name: "log.csv", content: log, stored: true }])],
    [
      "packed-inside.zip",
      zipOf([
        { name: "log.csv.gz", content: inner },
        { name: "__MACOSX/._log.csv.gz", content: "x" },
      ]),
    ],
    [
      "zip-in-zip.zip",
      zipOf([{ name: "inner.zip", content: zipOf([{ name: "log", content: log }]) }]),
    ],
    ["zip-in-gz.gz", gzipSync(zipOf([{ name: "log.csv", content: log }]))],
  ];
  test.each(cases)("%s, from disk and as a stream", async (name, content) => {
    expect(await casesOf(await saved(name, content))).toEqual(["R-1", "R-1"]);
    expect(await casesOf(stream(Buffer.from(content), 5))).toEqual(["R-1", "R-1"]);
  });

  test("several files in a zip are read one after the other", async () => {
    const other = log.replaceAll("R-1", "R-2").replaceAll(",", ";");
    expect(
      await casesOf(
        stream(
          zipOf([
            { name: "a.csv", content: log },
            { name: "b.csv", content: other },
          ]),
        ),
      ),
    ).toEqual(["R-1", "R-1", "R-2", "R-2"]);
  });

  test("progress counts the bytes of the file and reaches its end", async () => {
    for (const content of [log, gzipSync(log)]) {
      const { progress } = await readWhole(await saved("progress", content));
      expect(progress).toEqual({
        bytesRead: content.length,
        bytesTotal: content.length,
        rows: 2,
        unreadable: 0,
      });
    }
  });

  test("nothing is left in the temporary folder", async () => {
    const left = async (): Promise<string[]> =>
      (await readdir(tmpdir())).filter((name) => name.startsWith("goodturn-import-"));
    const before = await left();
    await casesOf(stream(zipOf([{ name: "log.csv", content: log }])));
    await expect(readWhole(stream(zipOf([{ name: "log.csv", content: "" }])))).rejects.toThrow();
    expect(await left()).toEqual(before);
  });
});

describe("what cannot be read is refused with a reason", () => {
  const big = Buffer.alloc(4 * 2 ** 20, "Case ID,Activity,Timestamp\n");
  const cases: [string, string | Uint8Array, string][] = [
    ["nothing", "", "empty"],
    [
      "an old workbook",
      Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "latin1"),
      "oldWorkbook",
    ],
    ["a PDF", "%PDF-1.7 ...", "unknownFormat"],
    [
      "a zip with a password",
      zipOf([{ name: "log.csv", content: log, encrypted: true }]),
      "encrypted",
    ],
    ["a zip of nothing", zipOf([]), "empty"],
    ["a zip cut short", zipOf([{ name: "log.csv", content: log }]).subarray(0, 60), "damaged"],
    [
      "a zip that names files outside",
      zipOf([{ name: "../../escaped.csv", content: log }]),
      "damaged",
    ],
    ["a gz cut short", gzipSync(log).subarray(0, -20), "damaged"],
    ["a gz that expands without end", gzipSync(big), "tooLarge"],
    ["a zip that expands without end", zipOf([{ name: "log.csv", content: big }]), "tooLarge"],
    [
      "layers without end",
      [1, 2, 3, 4, 5].reduce((packed) => gzipSync(packed), Buffer.from(log)),
      "tooDeep",
    ],
    ["text without columns", "hello\nworld\n", "noTable"],
    ["a table without a case", "Colour,Size\nred,3\n", "noCase"],
    ["a log without times", "Case ID,Activity\n1,a\n1,b\n", "noTime"],
  ];
  test.each(cases)("%s", async (_, content, reason) => {
    const limits = { ...usualLimits, ratioFromBytes: 2 ** 20 };
    await expect(readWhole(stream(Buffer.from(content)), { limits })).rejects.toMatchObject({
      reason,
    });
  });

  test("a file that is not there", async () => {
    await expect(readWhole(join(folder, "missing.csv"))).rejects.toMatchObject({
      reason: "notFound",
    });
    await expect(readWhole(folder)).rejects.toMatchObject({ reason: "notFound" });
  });

  test("more than the allowed size", async () => {
    const limits = { ...usualLimits, maxExpandedBytes: 50 };
    await expect(readWhole(stream(gzipSync(log)), { limits })).rejects.toMatchObject({
      reason: "tooLarge",
    });
  });

  test("a gz cut short late gives its rows before it is refused", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `R-${at},Opened,2024-03-04 09:00,${Math.sin(at)}`,
    ).join("\n");
    const packed = gzipSync(`Case ID,Activity,Timestamp,Group\n${rows}`);
    const { openReading } = await import("../read-log.ts");
    const reading = await openReading(stream(packed.subarray(0, -1000)));
    let read = 0;
    await expect(async () => {
      for await (const batch of reading.batches()) read += batch.rows.length;
    }).rejects.toMatchObject({ reason: "damaged" });
    expect(read).toBeGreaterThan(40_000);
  });
});
