/** The whole application on a database of its own, called through HTTP without a socket. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InjectOptions } from "fastify";
import { type App, makeApp } from "../../app.ts";
import type { Feature } from "../feature.ts";
import { type FileStore, openFileStore } from "../files/store.ts";
import { makeLog } from "../../main.ts";
import { type TestDatabase, makeTestDatabase } from "./database.ts";
import { makeTestClock, type TestClock } from "./clock.ts";
import { signedInAs } from "./signing-in.ts";

export interface TestAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into any answer
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export type Caller = (
  key: `${string} /${string}`,
  given?: {
    readonly body?: unknown;
    readonly query?: Record<string, string | string[]>;
    readonly headers?: Record<string, string>;
  },
) => Promise<TestAnswer>;

export interface TestApp {
  readonly app: App;
  readonly db: TestDatabase["db"];
  readonly database: TestDatabase;
  readonly clock: TestClock;
  readonly files: FileStore;
  /** Calls as somebody nobody knows: `nobody('GET /services')`. Paths stand under /api/v1. */
  readonly nobody: Caller;
  /** Signs the person in and calls as them: `await (await as(person))('POST /requests', { body })`. */
  as(person: { id: string }): Promise<Caller>;
  /** Runs all reactions that wait. */
  settle(): Promise<void>;
  /** Puts a file among the attachments, without a row that names it. Answers its hash. */
  keepFile(content: AsyncIterable<Uint8Array>): Promise<string>;
  close(): Promise<void>;
}

export const testSecret = "a secret for tests only, as long as a real one";

export interface StartOptions {
  /** Where the clock stands at first; it moves only when it is told. */
  readonly now?: string;
  readonly logTo?: NodeJS.WritableStream;
  readonly poolSize?: number;
  /** What its database is copied from, where that is not the migrated one without rows. */
  readonly template?: string;
  /** Features beside the product's own, to see that a fault in them is found. */
  readonly planted?: readonly Feature[];
}

export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const { poolSize = 5, planted = [], template } = options;
  const database = await makeTestDatabase({
    poolSize,
    ...(template !== undefined && { template }),
  });
  const folder = await mkdtemp(join(tmpdir(), "goodturn-files-"));
  const files = openFileStore(join(folder, "attachments"));
  const clock = makeTestClock(options.now ?? "2026-03-02T09:00:00Z");
  // A bug that only shows under load has no second chance to be seen than this one.
  const log = options.logTo
    ? makeLog({ logLevel: "debug" }, options.logTo)
    : makeLog({ logLevel: "error" }, process.stderr);
  const app = await makeApp({
    settings: {
      publicUrl: "http://localhost:3000",
      trustedProxies: [],
      mostCallsPerMinute: 1_000_000,
    },
    database,
    files,
    planted,
    clock: clock.now,
    log,
    pagesFolder: null,
    secret: testSecret,
  });
  const calling = (headers: Record<string, string>): Caller => caller(app, headers);
  return {
    app,
    database,
    db: database.db,
    clock,
    files,
    nobody: calling({}),
    as: async (person) => calling(await signedInAs(database.db, person.id, testSecret)),
    settle: () => app.outbox.settle(),
    keepFile: async (content) => {
      const file = await files.receive(content, 1_000_000);
      await file.keep();
      return file.hash;
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function caller(app: App, headers: Record<string, string>): Caller {
  return async (key, given = {}) => {
    const [method, path] = key.split(" ") as [InjectOptions["method"], string];
    const body = given.body as NonNullable<InjectOptions["payload"]> | undefined;
    const answer = await app.server.inject({
      method: method ?? "GET",
      url: `/api/v1${path}`,
      headers: { ...headers, ...given.headers },
      ...(given.query && { query: given.query }),
      ...(body !== undefined && { payload: body }),
    });
    const isJson = String(answer.headers["content-type"] ?? "").includes("json");
    return {
      status: answer.statusCode,
      body: isJson ? JSON.parse(answer.body) : null,
      headers: answer.headers,
      text: answer.body,
    };
  };
}
