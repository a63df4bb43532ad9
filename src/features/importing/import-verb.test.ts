import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type VerbContext, WrongUse } from "#platform/command/verb.ts";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import { importVerb } from "./import-verb.ts";

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "goodturn-import-"));
const file = join(folder, "desk.csv");
beforeAll(async () => {
  database = await makeTestDatabase();
  writeFileSync(
    file,
    "Case ID,Activity,Timestamp,Group\nR-1,New,2024-03-04T09:00:00Z,Desk\nR-2,New,soon,Desk\n",
  );
});
afterAll(() => database.drop());

async function run(...args: string[]): Promise<{ code: number; out: string[]; said: string[] }> {
  const out: string[] = [];
  const said: string[] = [];
  const context = {
    args,
    settings: { dataFolder: folder },
    now: () => new Date("2026-03-02T09:00:00Z"),
    write: (line: string) => out.push(line),
    say: (line: string) => said.push(line),
    openHouse: async () => database,
  } as unknown as VerbContext;
  return { code: await importVerb.run(context), out, said };
}

test("a file comes into a house that nobody has set up, and the last line says what it was", async () => {
  const dry = await run(file, "--dry-run");
  expect(dry.out.at(-1)).toBe("Nothing was imported.");
  const { code, out, said } = await run(file, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out.at(-1)!)).toEqual({
    requests: 1,
    events: 1,
    teams: 1,
    people: 0,
    unreadable: 1,
    seconds: 0,
  });
  expect(said.join("\n")).toContain("-unreadable.csv");
  const again = await run(file);
  expect(again.out[0]).toContain("0 requests and 0 events are new");
});

test.each([
  [[]],
  [[file, file]],
  [[file, "--colour", "blue"]],
  [[file, "--team", "Grupe"]],
  [[file, "--zone", "Mars/Base"]],
  [[file, "--source", " "]],
])("%j is wrong use", async (args) => {
  await expect(run(...args)).rejects.toThrow(WrongUse);
});

test("a file that is not there or cannot be read has failed, with a sentence", async () => {
  const gone = await run(join(folder, "gone.csv"));
  expect([gone.code, gone.said[0]]).toEqual([1, expect.stringContaining("There is no file")]);
  writeFileSync(join(folder, "a.pdf"), "%PDF-1.7");
  expect((await run(join(folder, "a.pdf"))).code).toBe(1);
});
