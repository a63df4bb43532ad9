/** Coffee for two, on a real PostgreSQL. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { drawMonth } from "./coffee/drawing.ts";
import { makeCoffeePair, makeGathering } from "./fixtures.ts";
import { gatherings } from "./index.ts";
import { deletePairsBefore } from "./queries/keeping.ts";

let app: TestApp;
let [one, other, third]: { id: string; teamId: string }[] = [];
let [asOne, asOther, asThird]: Caller[] = [];
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  one = await makeMember(app.db);
  other = await makeMember(app.db);
  third = await makeMember(app.db);
  for (const { teamId } of [one, one, one, one, other, other, other, other])
    await makeMember(app.db, { teamId });
  [asOne, asOther, asThird] = [await app.as(one), await app.as(other), await app.as(third)];
});
afterAll(() => app.close());

const draw = (month: string) =>
  app.db
    .transaction()
    .execute((db) => drawMonth({ db, now: app.clock.now(), touch: () => undefined }, month));
const coffee = async (by: Caller | undefined) => (await by!("GET /coffee")).body;
const join = (by: Caller | undefined, teamIds: string[] = []) =>
  by!("PUT /coffee", { body: { teamIds } });

test("two who are in are drawn once a month, across teams; nobody else reads of it, and whoever is over is first", async () => {
  expect((await join(asOne)).status).toBe(204);
  expect((await join(asOther, [one!.teamId])).status).toBe(204);
  await draw("2026-03");
  await draw("2026-03");
  const [mine, theirs, none] = [await coffee(asOne), await coffee(asOther), await coffee(asThird)];
  expect(mine.pairs).toMatchObject([{ month: "2026-03", with: { id: other!.id }, said: null }]);
  expect(theirs.pairs).toMatchObject([{ with: { id: one!.id }, ownTeam: { id: other!.teamId } }]);
  expect(none).toMatchObject({ isIn: false, pairs: [], nextDraw: "2026-04-01" });
  const { rows } = (await asOne!("GET /inbox")).body;
  expect(rows).toMatchObject([{ kind: "gatherings", news: { href: "/gatherings/coffee" } }]);

  const { id } = mine.pairs[0];
  expect((await asThird!(`PUT /coffee/${id}`, { body: { said: "met" } })).status).toBe(404);
  expect((await asOne!(`PUT /coffee/${id}`, { body: { said: "met" } })).status).toBe(204);
  expect((await coffee(asOne)).pairs[0].said).toBe("met");
  expect((await coffee(asOther)).pairs[0].said).toBe(null);

  await draw("2026-04");
  expect(await coffee(asOne)).toMatchObject({ waits: true, pairs: [{ month: "2026-03" }] });
  await join(asThird);
  await draw("2026-05");
  expect((await coffee(asThird)).pairs).toHaveLength(1);
});

test("who is in, and who met, stands in no log", async () => {
  const acts = await app.db.selectFrom("act").select("endpoint").execute();
  expect(acts.filter(({ endpoint }) => endpoint.includes("/coffee"))).toEqual([]);
});

test("it can be left at any time, takes teams of the house alone, and is not for guests", async () => {
  const refused = await join(asThird, ["01900000-0000-7000-8000-00000000dead"]);
  expect([refused.status, refused.body.reason]).toEqual([422, "unknownTeam"]);
  const nowhere = await app.as(await makePerson(app.db));
  expect((await join(nowhere)).body.reason).toBe("inNoTeam");
  expect((await asThird!("DELETE /coffee")).status).toBe(204);
  expect((await coffee(asThird)).isIn).toBe(false);
  const asVendor = await app.as(await makeGuest(app.db));
  expect((await asVendor("GET /coffee")).status).toBe(404);
});

test("fewer than five people are never named, and nobody of whom fewer are left is drawn or told that they wait", async () => {
  const { db } = app;
  const few = await makeMember(db);
  const small = await makeMember(db, { teamId: few.teamId });
  const refused = await join(asOne, [few.teamId]);
  expect([refused.status, refused.body.reason]).toEqual([422, "tooFewPeople"]);
  expect((await coffee(asOne)).teams).toEqual([]);
  for (let more = 0; more < 3; more += 1) await makeMember(db, { teamId: few.teamId });
  expect((await join(asOne, [few.teamId])).status).toBe(204);
  const until = app.clock.now();
  await db.updateTable("membership").set({ until }).where("personId", "=", small.id).execute();
  await draw("2026-07");
  expect(await coffee(asOne)).toMatchObject({ isLeftOut: true, waits: false });
  const wish = db.selectFrom("coffeeWish").select("waitsSince").where("personId", "=", one!.id);
  expect(await wish.execute()).toEqual([{ waitsSince: null }]);
  await db
    .updateTable("membership")
    .set({ until: null })
    .where("personId", "=", small.id)
    .execute();
  await draw("2026-08");
  expect(await coffee(asOne)).toMatchObject({ isLeftOut: false, waits: true });
});

test("erased, the other one keeps a coffee with somebody", async () => {
  await gatherings.erase!(app.db, other!.id, app.clock.now());
  expect((await coffee(asOne)).pairs.at(-1)).toMatchObject({ month: "2026-03", with: null });
});

test("whoever leaves is drawn no more, hosts nothing to come and comes to nothing", async () => {
  const { db } = app;
  const leaver = await makeMember(db);
  const asLeaver = await app.as(leaver);
  await join(asLeaver);
  const guests = [{ personId: leaver.id, comes: true }];
  const { id } = await makeGathering(db, { hostId: leaver.id, guests });
  const asAdministrator = await app.as(await makePerson(db, { roles: ["administrator"] }));
  const left = await asAdministrator(`POST /persons/${leaver.id}/departure`, {
    body: { heirId: null },
  });
  expect(left.status, left.text).toBe(204);
  await app.settle();
  const { gathering } = (await asOne!(`GET /gatherings/${id}`)).body;
  expect(gathering).toMatchObject({ host: null, coming: 0 });
  const wishes = db.selectFrom("coffeeWish").selectAll().where("personId", "=", leaver.id);
  expect(await wishes.execute()).toEqual([]);
});

test("kept for a day, a coffee stays for its month, and goes with it", async () => {
  const { db } = app;
  const { id } = await makeCoffeePair(db, { month: "2026-03" });
  const left = async (before: string) => {
    await deletePairsBefore(db, new Date(before));
    const rows = db.selectFrom("coffeePair").select("id").where("id", "=", id);
    return (await rows.execute()).length;
  };
  expect([await left("2026-03-31T00:00:00Z"), await left("2026-04-02T00:00:00Z")]).toEqual([1, 0]);
});
