import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAdministrator, makePerson } from "#fixtures/people";
import { openFileStore } from "#platform/files/store.ts";
import { type Caller, startApp, type TestApp } from "#platform/testing/start-app.ts";
import { importWaiting } from "./worker.ts";

let app: TestApp;
let administrator: Caller;
let colleague: Caller;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as(await makeAdministrator(app.db));
  colleague = await app.as(await makePerson(app.db));
});
afterAll(() => app.close());
