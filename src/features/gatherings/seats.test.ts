/** Two who would take the last seat at the same moment, on a real PostgreSQL. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeGathering } from "./fixtures.ts";
import { reactions } from "./reactions.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

/** Until so many statements of this database wait for a row that another transaction holds. */
async function waitFor(many: number): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      app.db,
    );
    if (rows[0]!.waiting >= many) return;
  }
  throw new Error(`fewer than ${many} wait`);
}

test("of two who said no and both take the only seat again at once, one has it and the other is told", async () => {
  const first = await makeMember(app.db);
  const second = await makeMember(app.db, { teamId: first.teamId });
  const host = await makeMember(app.db);
  const { id } = await makeGathering(app.db, {
    teamIds: [first.teamId, host.teamId],
    hostId: host.id,
    seats: 1,
    guests: [first, second].map((one) => ({ personId: one.id, comes: false })),
  });
  const callers = [await app.as(first), await app.as(second)];
  const answers = await app.db.transaction().execute(async (held) => {
    await sql`select from gathering where id = ${id} for update`.execute(held);
    const both = callers.map((by) => by(`PUT /gatherings/${id}/answer`, { body: { comes: true } }));
    await waitFor(2);
    return both;
  });
  const told = (await Promise.all(answers)).map(({ status, body }) => body?.reason ?? status);
  expect(told).toHaveLength(2);
  expect(told).toEqual(expect.arrayContaining([204, "seatGone"]));
  const coming = app.db.selectFrom("gatheringGuest").select("personId").where("comes", "=", true);
  expect(await coming.where("gatheringId", "=", id).execute()).toHaveLength(1);
});

test("whoever is drawn after a no keeps the seat, though the first would come after all", async () => {
  const first = await makeMember(app.db);
  const second = await makeMember(app.db, { teamId: first.teamId });
  const { id } = await makeGathering(app.db, {
    teamIds: [first.teamId, (await makeMember(app.db)).teamId],
    seats: 1,
    guests: [{ personId: first.id }],
  });
  const say = async (by: { id: string }, comes: boolean | null) => {
    const { status, body } = await (
      await app.as(by)
    )(`PUT /gatherings/${id}/answer`, { body: { comes } });
    return body?.reason ?? status;
  };
  expect([await say(first, false), await say(first, true), await say(first, null)]).toEqual([
    204,
    "seatGone",
    "seatGone",
  ]);
  expect([await say(second, false), await say(first, true)]).toEqual([204, 204]);
});

test("the seat of whoever leaves is drawn again at once, for another one of their team", async () => {
  const first = await makeMember(app.db);
  const second = await makeMember(app.db, { teamId: first.teamId });
  const { id } = await makeGathering(app.db, {
    teamIds: [first.teamId, (await makeMember(app.db)).teamId],
    seats: 1,
    guests: [{ personId: first.id, comes: true }],
  });
  const at = app.clock.now();
  await app.db.insertInto("departure").values({ personId: first.id, at }).execute();
  const [leave] = reactions;
  const touched = { tell: () => Promise.resolve(), touch: () => undefined };
  await app.db.transaction().execute((db) =>
    leave!.react({
      db,
      now: at,
      toldAt: at,
      payload: { personId: first.id },
      ...touched,
    } as never),
  );
  const guests = app.db.selectFrom("gatheringGuest").select("personId");
  expect(
    (await guests.where("gatheringId", "=", id).execute()).map((one) => one.personId),
  ).toContain(second.id);
  const { body } = await (await app.as(second))("GET /inbox");
  expect(body.rows.map((row: { news: { said: string } }) => row.news.said)).toEqual([
    "A seat was drawn for you",
  ]);
});
