/** Who measures a request while it turns confidential. */
import { sql } from "kysely";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeRequest } from "#fixtures/requests";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { holdLives } from "./queries/keeping.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const hold = (id: string): Promise<string[]> =>
  app.db.transaction().execute((db) => holdLives(db, [id]));

/** Until another transaction waits for a row. */
async function untilOneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`.execute(
      app.db,
    );
    if (rows.length > 0) return;
    await sleep(10);
  }
}

test("a request that turns confidential while its row is waited for has no row, though it was read before", async () => {
  const { id } = await makeRequest(app.db);
  expect(await hold(id)).toEqual([id]);
  // Whoever measures it after it has turned confidential takes the row away while another waits to hold it.
  let older: Promise<string[]> | undefined;
  await app.db.transaction().execute(async (newer) => {
    await sql`delete from held_life where request_id = ${id}`.execute(newer);
    older = hold(id);
    await untilOneWaits();
    await sql`update request set confidential = true where id = ${id}`.execute(app.db);
  });
  expect(await older).toEqual([]);
  const { rows } = await sql`select from held_life where request_id = ${id}`.execute(app.db);
  expect(rows).toEqual([]);
});
