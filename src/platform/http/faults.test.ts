/** What a caller is told, and what becomes of the server, when its surroundings fail. */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { anyone } from "#platform/http/access.ts";
import { contract } from "#platform/http/contract.ts";
import { routes } from "#platform/http/route.ts";
import { Nothing } from "#platform/http/shapes.ts";
import { signedInAs } from "#platform/testing/signing-in.ts";
import { type TestApp, startApp, testSecret } from "#platform/testing/start-app.ts";

const failing = contract({
  "POST /failing/slow": { summary: "", answer: Nothing },
  "POST /failing/full-database": { summary: "", answer: Nothing },
  "POST /failing/full-disk": { summary: "", answer: Nothing },
  "POST /failing/takes-a-while": { summary: "", answer: Nothing },
  "POST /failing/one-way": { summary: "", answer: Nothing },
  "POST /failing/other-way": { summary: "", answer: Nothing },
});

let [begun, drained] = [0, 0];
/** How often each of two ways was gone, which hold the same two things in opposite order. */
const gone: number[] = [];
const held = (db: Database, what: number) => sql`select pg_advisory_xact_lock(${what})`.execute(db);

/** Holds one thing and then the other, the second only once the other way holds it. */
async function goThrough(db: Database, [first, second]: readonly [number, number]): Promise<null> {
  gone.push(first);
  await held(db, first);
  while (!gone.includes(second)) await sleep(10);
  await sleep(50);
  await held(db, second);
  await sql`insert into team (id, name, kind, created_at)
    values (${newId()}, ${`Way ${first}`}, 'team', ${new Date()})`.execute(db);
  return null;
}

const failingRoutes = routes(failing, {
  "POST /failing/slow": {
    access: anyone,
    answer: async ({ db }) => {
      await sql`set local statement_timeout = 50`.execute(db);
      await sql`select pg_sleep(5)`.execute(db);
      return null;
    },
  },
  "POST /failing/full-database": {
    access: anyone,
    answer: async ({ db }) => {
      await sql`do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(
        db,
      );
      return null;
    },
  },
  "POST /failing/full-disk": {
    access: anyone,
    answer: async () => {
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    },
  },
  "POST /failing/takes-a-while": {
    access: anyone,
    answer: async ({ db }) => {
      begun += 1;
      await sql`select pg_sleep(0.6)`.execute(db);
      drained += 1;
      return null;
    },
  },
  "POST /failing/one-way": { access: anyone, answer: ({ db }) => goThrough(db, [1, 2]) },
  "POST /failing/other-way": { access: anyone, answer: ({ db }) => goThrough(db, [2, 1]) },
});

const start = () => startApp({ planted: [{ name: "failing", routes: failingRoutes }] });
let app: TestApp;
beforeAll(async () => {
  app = await start();
});
afterAll(() => app.close());

test("slow database: a statement that takes too long is stopped, and the caller told what is up", async () => {
  const answer = await app.nobody("POST /failing/slow");
  expect(answer).toMatchObject({ status: 503, body: { reason: "tooSlow" } });
  expect(answer.headers["retry-after"]).toBe("2");
  expect((await app.nobody("GET /ready")).body).toEqual({ ready: true });
});

test.each(["full-database", "full-disk"] as const)(
  "disk full (%s): the caller is told so, in a sentence, and nothing was done",
  async (what) => {
    const answer = await app.nobody(`POST /failing/${what}`);
    expect(answer).toMatchObject({ status: 503, body: { reason: "full" } });
    expect(answer.body.detail).toContain("The disk of the server is full");
  },
);

test("two that wait for each other: the one that is given up is carried out again, once, and nobody is told of it", async () => {
  const both = await Promise.all([
    app.nobody("POST /failing/one-way"),
    app.nobody("POST /failing/other-way"),
  ]);
  expect(both.map(({ status, body }) => body?.reason ?? status)).toEqual([204, 204]);
  expect(gone).toHaveLength(3);
  const ways = app.db.selectFrom("team").select("name").where("name", "like", "Way %");
  expect((await ways.orderBy("name").execute()).map(({ name }) => name)).toEqual([
    "Way 1",
    "Way 2",
  ]);
});

test("readiness tells when the database is away, and when it is back", async () => {
  const client = new pg.Client({ connectionString: inject("testServer").url });
  await client.connect();
  const allow = (whether: boolean) =>
    client.query(`alter database ${app.database.name} allow_connections ${whether}`);
  await allow(false);
  await cutAll(client, app.database.name);
  const away = await app.nobody("GET /ready");
  expect(away).toMatchObject({ status: 503, body: { reason: "unavailable" } });
  await allow(true);
  await expect.poll(async () => (await app.nobody("GET /ready")).status).toBe(200);
  await client.end();
});

async function cutAll(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
    [name],
  );
  return rows.length;
}

test("connections that are cut while serving: the process lives, hints come again, nothing hangs", async () => {
  const own = await start();
  await own.app.startWork();
  const address = await own.app.server.listen({ port: 0, host: "127.0.0.1" });
  const customer = await makeMember(own.db);
  const request = await makeRequest(own.db, { customerId: customer.id });
  const headers = await signedInAs(own.db, customer.id, testSecret);
  const live = await fetch(`${address}/api/v1/live?topic=request:${request.id}`, { headers });
  const reading = live.body!.pipeThrough(new TextDecoderStream()).getReader();
  const client = new pg.Client({ connectionString: inject("testServer").url });
  await client.connect();
  const asCustomer = await own.as(customer);
  expect(await cutAll(client, own.database.name)).toBeGreaterThan(0);
  await client.end();
  for (let tries = 0; tries < 50; tries += 1) {
    const { status } = await asCustomer(`GET /requests/${request.id}`);
    expect([200, 503]).toContain(status);
    if (status === 200) break;
    await sleep(100);
  }
  expect((await asCustomer(`GET /requests/${request.id}`)).status).toBe(200);
  // What was not heard while the connection was away is made up for: every screen is told to read again.
  let heard = "";
  const late = sleep(10_000).then(() => ({ done: true, value: undefined }));
  while (!heard.includes("data:")) {
    const { done, value } = await Promise.race([reading.read(), late]);
    if (done) break;
    heard += value ?? "";
  }
  expect(heard).toContain(`request:${request.id}`);
  await own.close();
}, 30_000);

test("a stop lets what is under way be answered, ends live screens and then lets nobody in", async () => {
  const own = await start();
  const address = await own.app.server.listen({ port: 0, host: "127.0.0.1" });
  const person = await makeMember(own.db);
  const request = await makeRequest(own.db, { customerId: person.id });
  const headers = await signedInAs(own.db, person.id, testSecret);
  const live = await fetch(`${address}/api/v1/live?topic=request:${request.id}`, { headers });
  [begun, drained] = [0, 0];
  const underWay = Array.from({ length: 4 }, () =>
    fetch(`${address}/api/v1/failing/takes-a-while`, { method: "POST" }),
  );
  await expect.poll(() => begun).toBe(4);
  const closing = own.app.close();
  const statuses = (await Promise.all(underWay)).map(({ status }) => status);
  expect(statuses).toEqual([204, 204, 204, 204]);
  expect(drained).toBe(4);
  await live.text();
  await closing;
  await expect(fetch(`${address}/api/v1/ready`)).rejects.toThrow();
  await own.database.drop();
}, 30_000);
