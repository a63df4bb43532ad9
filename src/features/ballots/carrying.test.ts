/** Ballots that are taken along to another browser: who gets them, for how long, and what stays of it. */
import { readdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { forgetCarried } from "./carried-file.ts";
import { carriedMinutes } from "./contract.ts";
import { everyRowOf, makeVoter } from "./scene-for-tests.ts";

let logged = "";
let app: TestApp;
beforeAll(async () => {
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  app = await startApp({ logTo: stream });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

const sealed = (letter: string): string => letter.repeat(80);
const route = "/me/carried-ballots";
const minutes = (count: number): number => count * 60_000;
const folder = (): string => join(dirname(app.files.folder), "carried-ballots");

test("they lie ready for their owner alone, in the place of earlier ones, until they are fetched", async () => {
  const [ana, ben] = [await makeVoter(app), await makeVoter(app)];
  const carried = async (by: typeof ana.by) => (await by(`GET ${route}`)).body.carried;
  expect(await carried(ana.by)).toBe(null);
  expect((await ana.by(`PUT ${route}`, { body: { sealed: sealed("a") } })).status).toBe(200);
  const put = await ana.by(`PUT ${route}`, { body: { sealed: sealed("b") } });
  const until = new Date(app.clock.now().getTime() + minutes(carriedMinutes)).toISOString();
  expect(put.body).toEqual({ until });
  expect(await carried(ana.by)).toEqual({ sealed: sealed("b"), until });
  expect(await carried(ben.by)).toBe(null);
  expect((await ben.by(`DELETE ${route}`)).status).toBe(204);
  expect(await carried(ana.by)).not.toBe(null);
  expect((await app.nobody(`GET ${route}`)).status).toBe(401);
  expect((await ana.by(`DELETE ${route}`)).status).toBe(204);
  expect(await carried(ana.by)).toBe(null);
  expect((await ana.by(`DELETE ${route}`)).status).toBe(204);
});

test("after ten minutes they are answered no more, and with the next minute they are gone from the disk", async () => {
  const ana = await makeVoter(app);
  await ana.by(`PUT ${route}`, { body: { sealed: sealed("c") } });
  const at = app.clock.now().getTime();
  const after = (count: number): Date => new Date(at + minutes(count));
  await forgetCarried(app.files, after(carriedMinutes - 1));
  expect((await ana.by(`GET ${route}`)).body.carried).not.toBe(null);
  app.clock.set(after(carriedMinutes).toISOString());
  expect((await ana.by(`GET ${route}`)).body.carried).toBe(null);
  const half = join(folder(), "half.new");
  await writeFile(half, "{");
  await utimes(half, after(carriedMinutes), after(carriedMinutes));
  expect(await readdir(folder())).toHaveLength(2);
  await forgetCarried(app.files, after(carriedMinutes));
  expect(await readdir(folder())).toEqual(["half.new"]);
  await forgetCarried(app.files, after(2 * carriedMinutes));
  expect(await readdir(folder())).toEqual([]);
  await forgetCarried({ folder: "/nowhere/attachments" }, after(0));
});

test("no row, no act and no log says that somebody carried anything", async () => {
  const ana = await makeVoter(app);
  await ana.by("GET /me");
  await app.settle();
  const before = await rowsNaming(ana.id);
  logged = "";
  await ana.by(`PUT ${route}`, { body: { sealed: sealed("Z") } });
  await ana.by(`GET ${route}`);
  await ana.by(`DELETE ${route}`);
  await app.settle();
  expect(await rowsNaming(ana.id)).toEqual(before);
  expect(await rowsNaming(sealed("Z"))).toEqual([]);
  expect([logged.includes(ana.id), logged.includes(sealed("Z"))]).toEqual([false, false]);
});

test("what is no sealed text, or larger than all ballots could be, is refused with a sentence", async () => {
  const ana = await makeVoter(app);
  for (const wrong of ["", "short", `${sealed("a")} `, "a".repeat(100_001)]) {
    const answer = await ana.by(`PUT ${route}`, { body: { sealed: wrong } });
    expect([answer.status, answer.body.reason]).toEqual([400, "wrongInput"]);
  }
  expect((await ana.by(`GET ${route}`)).body.carried).toBe(null);
});

/** Every row of any table in which this stands. */
const rowsNaming = async (word: string): Promise<string[]> =>
  (await everyRowOf(app.db))
    .map(({ table, row }) => `${table} ${row}`)
    .filter((row) => row.includes(word))
    .toSorted();
