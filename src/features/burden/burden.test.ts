import { afterAll, beforeAll, expect, test } from "vitest";
import { makePerson } from "#fixtures/people";
import { runDueTicks } from "#platform/events/ticks.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { burden, mayBeAsked, noteAsked } from "./index.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const days = async (personId: string) =>
  (await app.db.selectFrom("askedOf").select("day").where("personId", "=", personId).execute()).map(
    ({ day }) => day,
  );

test.each([
  ["the same day", "2026-03-02", false],
  ["the day after", "2026-03-03", false],
  ["30 days later", "2026-04-01", false],
  ["31 days later", "2026-04-02", true],
  ["a day before, which was already promised to another", "2026-03-01", false],
])("who was asked on 2 March: %s, whatever it was for", async (_when, day, may) => {
  const [asked, other] = [(await makePerson(app.db)).id, (await makePerson(app.db)).id];
  await noteAsked(app.db, [asked, asked], "2026-03-02", "a survey");
  const found = await mayBeAsked(app.db, [asked, other], day);
  expect([found.has(asked), found.has(other)]).toEqual([may, true]);
});

test("of two that choose at once the second knows whom the first has asked", async () => {
  const { id } = await makePerson(app.db);
  const ask = () =>
    app.db.transaction().execute(async (db) => {
      const may = await mayBeAsked(db, [id], "2026-03-02");
      await noteAsked(db, [...may], "2026-03-02", "a survey");
      return may.size;
    });
  expect((await Promise.all([ask(), ask(), ask()])).toSorted()).toEqual([0, 0, 1]);
});

test("it is said how often one was asked, forgotten after 13 months, and gone with the name", async () => {
  const { id } = await makePerson(app.db);
  await noteAsked(app.db, [id], "2025-02-01", "a survey");
  await noteAsked(app.db, [id], "2025-02-03", "a survey");
  const stored = async () => (await (await app.as({ id }))("GET /me/stored")).body.rows;
  expect(await stored()).toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(/asked for an answer/), count: 2 }),
  );
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const { outbox } = app.app;
  const { files } = app;
  await runDueTicks({ db: app.db, files, outbox, ticks: burden.ticks!, clock: app.clock.now, log });
  expect(await days(id)).toEqual(["2025-02-03"]);
  await burden.erase!(app.db, id, app.clock.now());
  expect(await days(id)).toEqual([]);
});
