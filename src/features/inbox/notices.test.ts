import { expect, test } from "vitest";
import { makeGuest, makeMembership } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { inbox } from "./index.ts";
import { noticeDone, tellAll } from "./noticing.ts";
import { useScene } from "./scene-for-tests.ts";

const scene = useScene();

let version = 1;
async function publish(actorId: string | null = null): Promise<void> {
  version += 1;
  const about = { title: "Standard of conduct", said: `Version ${version}`, href: "/conduct" };
  const at = scene.app.clock.now();
  const { db } = scene.app;
  for (let times = 0; times < 2; times++)
    await tellAll({ db }, { kind: "conduct", key: `version:${version}`, actorId, at, ...about });
}
const done = (personId: string): Promise<void> =>
  noticeDone(
    { db: scene.app.db, now: scene.app.clock.now(), touch: () => undefined },
    { kind: "conduct", personId },
  );
const lines = async (call: typeof scene.asMia, query: Record<string, string> = {}) =>
  (await call("GET /inbox", { query })).body;

test("what is told to all is one row, a line for each colleague who is here, and none for who did it, a guest, or who comes later", async () => {
  await publish(scene.ned.id);
  const { rows, unread } = await lines(scene.asMia);
  expect(rows).toMatchObject([
    {
      kind: "conduct",
      actor: null,
      readAt: null,
      news: { title: "Standard of conduct", said: `Version ${version}`, href: "/conduct" },
    },
  ]);
  expect(unread).toEqual({ shown: 1, quiet: 0 });
  expect((await lines(scene.asNed)).rows).toEqual([]);
  const { db } = scene.app;
  const guest = await scene.app.as(await makeGuest(db));
  expect(await lines(guest)).toMatchObject({ rows: [], unread: { shown: 0, quiet: 0 } });
  const createdAt = new Date(scene.app.clock.now().getTime() + 1000);
  const later = await makePerson(db, { createdAt });
  await makeMembership(db, { personId: later.id });
  expect((await lines(await scene.app.as(later))).rows).toEqual([]);
  const told = db.selectFrom("inboxNotice").where("told", "=", `version:${version}`).selectAll();
  expect(await told.execute()).toHaveLength(1);
});

test("it is read by each alone, one by one and with all others, and can be unread again", async () => {
  await publish();
  const [{ id }] = (await lines(scene.asMia, { unread: "true" })).rows;
  expect((await scene.asMia(`POST /inbox/${id}/read`)).status).toBe(204);
  expect((await lines(scene.asMia, { unread: "true" })).rows).toEqual([]);
  expect((await lines(scene.asMia)).rows[0]).toMatchObject({ id, readAt: expect.any(String) });
  expect(await scene.unread(scene.asNed)).toEqual(["conduct"]);
  await scene.asMia("POST /inbox/unread", { body: { ids: [id] } });
  expect(await scene.unread(scene.asMia)).toEqual(["conduct"]);
  const all = await scene.asMia("POST /inbox/read-all", { body: {} });
  expect(all.body.ids).toContain(id);
  expect((await lines(scene.asMia)).unread.shown).toBe(0);
  const guest = await scene.app.as(await makeGuest(scene.app.db));
  expect((await guest(`POST /inbox/${id}/read`)).status).toBe(404);
});

test("who has done what it asks for sees the line no more, and cannot bring it back", async () => {
  await publish();
  const [{ id }] = (await lines(scene.asMia)).rows;
  await done(scene.mia.id);
  await scene.asMia("POST /inbox/unread", { body: { ids: [id] } });
  expect((await lines(scene.asMia)).rows).toEqual([]);
  expect((await scene.asMia(`POST /inbox/${id}/read`)).status).toBe(404);
  expect(await scene.unread(scene.asNed)).toEqual(["conduct"]);
});

test("a newer one takes its place: the earlier is read for everybody", async () => {
  await publish();
  scene.app.clock.advance({ seconds: 60 });
  await publish();
  expect(await scene.unread(scene.asMia)).toEqual(["conduct"]);
  expect((await lines(scene.asMia)).rows.length).toBeGreaterThan(1);
});

test("how loudly it reaches somebody is their choice, also of what is told already", async () => {
  await publish();
  const choose = (conduct: string) =>
    scene.asMia("PUT /inbox/preferences", { body: { choices: { conduct } } });
  await choose("quiet");
  expect((await lines(scene.asMia)).unread).toEqual({ shown: 0, quiet: 1 });
  await choose("off");
  expect(await lines(scene.asMia)).toMatchObject({ rows: [], unread: { shown: 0, quiet: 0 } });
  expect((await scene.asMia("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 0 });
});

test("what was read is kept as long as the house says, and goes with the name", async () => {
  const { db } = scene.app;
  const [stored] = inbox.stored!;
  await publish();
  await scene.asMia("POST /inbox/read-all", { body: {} });
  expect(await stored!.count(db, scene.mia.id)).toBeGreaterThan(0);
  const { retention } = stored as { retention: { carryOut: (...given: unknown[]) => unknown } };
  const later = new Date(scene.app.clock.now().getTime() + 1000);
  await retention.carryOut(db, later);
  expect((await lines(scene.asMia)).rows).toEqual([]);
  expect(await scene.unread(scene.asNed)).toEqual(["conduct"]);
  await inbox.erase!(db, scene.mia.id, later);
  expect(await stored!.count(db, scene.mia.id)).toBe(0);
});
