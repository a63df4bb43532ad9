import { expect, test } from "vitest";
import { makeOwnKey } from "#fixtures/keys";
import { newId } from "#platform/crypto/ids.ts";
import { features } from "../features.ts";
import { sealed as closed } from "./fixtures.ts";
import { keep, page, passDays, readAll, useScene } from "./scene-for-tests.ts";
import { openCopy, sealCopy, sealEntry } from "./web/sealed/sealing.ts";

const scene = useScene();
const ofVersion = (version: number) => ({ query: { version: String(version) } });

test("an entry is read by its owner alone; nobody else lists, reads, changes, deletes or counts it", async () => {
  const { owner, others, asAdministrator, asAuditor, asGuest, app } = scene;
  const id = await keep(owner, page("what I feared"));
  expect(await readAll(owner)).toEqual([page("what I feared")]);
  const keyId = owner.key.id;
  const put = { body: { keyId, sealed: closed, version: 1, resolution: null } };
  for (const call of [others[0]!.call, asAdministrator]) {
    expect((await call("GET /me/growth/entries")).body.rows).toEqual([]);
    expect((await call(`PUT /me/growth/entries/${id}`, put)).status).toBe(404);
    expect((await call(`DELETE /me/growth/entries/${id}`, ofVersion(1))).status).toBe(404);
    const body = { id: newId(), toId: others[1]!.id, keyId: others[1]!.key.id, sealed: closed };
    expect((await call(`POST /me/growth/entries/${id}/shares`, { body })).status).toBe(404);
    // An id that is taken tells no more than that another one is to be drawn.
    const again = { body: { id, keyId, sealed: closed, resolution: null } };
    expect((await call("POST /me/growth/entries", again)).body.reason).toBe("changed");
    const { rows } = (await call("GET /me/stored")).body;
    expect(rows.find(({ what }: { what: string }) => /Sealed entries/.test(what)).count).toBe(0);
  }
  expect((await asAuditor("GET /me/growth/entries")).status).toBe(404);
  expect((await asGuest("GET /me/growth/entries")).status).toBe(404);
  expect((await app.nobody("GET /me/growth/entries")).status).toBe(401);
  expect(await readAll(owner)).toEqual([page("what I feared")]);
});

test("what is sent twice is kept once; of two who change it at once the second is told", async () => {
  const who = scene.others[2]!;
  const id = await keep(who, page("first"));
  const row = (await who.call("GET /me/growth/entries")).body.rows[0];
  const keyId = who.key.id;
  const same = { body: { id, keyId, sealed: row.sealed, resolution: null } };
  expect((await who.call("POST /me/growth/entries", same)).status).toBe(204);
  const next = await sealEntry(who.key.publicKey, page("second"), { id, version: 2 });
  const put = { body: { keyId, sealed: next, version: 1, resolution: null } };
  expect((await who.call(`PUT /me/growth/entries/${id}`, put)).status).toBe(204);
  expect((await who.call(`PUT /me/growth/entries/${id}`, put)).status).toBe(204);
  const stale = { body: { keyId, sealed: closed, version: 1, resolution: null } };
  expect((await who.call(`PUT /me/growth/entries/${id}`, stale)).body.reason).toBe("changed");
  expect(await readAll(who)).toEqual([page("second")]);
  // Whoever saw the first version does not delete the second one unasked.
  const unseen = await who.call(`DELETE /me/growth/entries/${id}`, ofVersion(1));
  expect([unseen.status, unseen.body.reason]).toEqual([409, "changed"]);
  expect(await readAll(who)).toEqual([page("second")]);
  expect((await who.call(`DELETE /me/growth/entries/${id}`, ofVersion(2))).status).toBe(204);
  expect(await readAll(who)).toEqual([]);
});

test("they are read page by page, and writing one leaves no act, no event and no kept answer", async () => {
  const who = scene.others[3]!;
  const before = await scene.app.db.selectFrom("act").select("id").execute();
  for (const text of ["a", "b", "c"]) await keep(who, page(text));
  const first = (await who.call("GET /me/growth/entries", { query: { limit: "2" } })).body;
  const query = { limit: "2", cursor: first.nextCursor };
  const second = (await who.call("GET /me/growth/entries", { query })).body;
  const ids = [...first.rows, ...second.rows].map(({ id }: { id: string }) => id);
  expect([first.rows.length, second.rows.length, second.nextCursor]).toEqual([2, 1, null]);
  expect(new Set(ids).size).toBe(3);
  const key = { ...ofVersion(1), headers: { "idempotency-key": newId() } };
  expect((await who.call(`DELETE /me/growth/entries/${ids[0]}`, key)).status).toBe(204);
  const { db } = scene.app;
  expect(await db.selectFrom("act").select("id").execute()).toEqual(before);
  expect(await db.selectFrom("idempotencyKey").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("outbox").selectAll().execute()).toEqual([]);
});

test("what was sealed for a key that was replaced in another window is refused, new or changed", async () => {
  const who = scene.others[1]!;
  const id = await keep(who, page("of the first key"));
  await scene.app.db.deleteFrom("ownKey").where("personId", "=", who.id).execute();
  const { id: next } = await makeOwnKey(scene.app.db, { personId: who.id });
  const [reason, change] = [
    async (keyId: string, entry = newId()) => {
      const body = { id: entry, keyId, sealed: closed, resolution: null };
      return (await who.call("POST /me/growth/entries", { body })).body?.reason ?? null;
    },
    async (keyId: string) => {
      const body = { keyId, sealed: closed, version: 1, resolution: null };
      return (await who.call(`PUT /me/growth/entries/${id}`, { body })).body?.reason ?? null;
    },
  ];
  expect([await reason(who.key.id), await change(who.key.id)]).toEqual(["noKey", "noKey"]);
  expect(await readAll(who)).toEqual([page("of the first key")]);
  expect([await reason(next), await change(next)]).toEqual([null, null]);
});

test("a copy opens for the one it was given to, and is gone here once it was taken back", async () => {
  const { owner, others, asAdministrator } = scene;
  const [to, stranger] = [others[4]!, others[5]!];
  const written = page("for one pair of eyes");
  const entryId = await keep(owner, written);
  const receiver = (await owner.call(`GET /growth/receivers/${to.id}`)).body;
  expect(receiver).toEqual({
    person: { id: to.id, name: to.name },
    key: { id: to.key.id, publicKey: to.key.publicKey },
  });
  const id = newId();
  const copy = await sealCopy(receiver.key.publicKey, written, id);
  const share = `POST /me/growth/entries/${entryId}/shares` as const;
  const body = { id, toId: to.id, keyId: to.key.id, sealed: copy };
  const wrongKey = { body: { ...body, keyId: newId() } };
  expect((await owner.call(share, wrongKey)).body.reason).toBe("noKey");
  expect((await owner.call(share, { body })).status).toBe(204);
  const twice = { body: { ...body, id: newId() } };
  expect((await owner.call(share, twice)).body.reason).toBe("sharedAlready");
  const [row] = (await to.call("GET /me/growth/shared")).body.rows;
  expect(await openCopy(to.key, row)).toEqual(written);
  const lines = (await to.call("GET /inbox")).text;
  expect(lines).toContain("has shared a page of their journal with you");
  for (const call of [stranger.call, asAdministrator]) {
    expect((await call("GET /me/growth/shared")).body.rows).toEqual([]);
    expect((await call("GET /me/growth/shares")).body.rows).toEqual([]);
    expect((await call(`DELETE /me/growth/shares/${id}`)).status).toBe(404);
    expect((await call(`DELETE /me/growth/shared/${id}`)).status).toBe(404);
  }
  expect((await to.call(`DELETE /me/growth/shares/${id}`)).status).toBe(404);
  expect((await owner.call(`DELETE /me/growth/shares/${id}`)).status).toBe(204);
  expect((await to.call("GET /me/growth/shared")).body.rows).toMatchObject([{ id, sealed: null }]);
  expect((await owner.call("GET /me/growth/shares")).body.rows).toMatchObject([
    { id, entryId, isTakenBack: true },
  ]);
  const anew = { body: { ...body, id: newId() } };
  expect((await owner.call(share, anew)).status).toBe(204);
  expect((await owner.call(`DELETE /me/growth/entries/${entryId}`, ofVersion(1))).status).toBe(204);
  const left = (await to.call("GET /me/growth/shared")).body.rows;
  expect(left).toMatchObject([{ sealed: null }]);
  expect((await to.call(`DELETE /me/growth/shared/${left[0].id}`)).status).toBe(204);
  expect((await to.call("GET /me/growth/shared")).body.rows).toEqual([]);
});

test("one resolution at a time: the reminder comes after 30 days, once, and knows no words", async () => {
  const who = scene.others[6]!;
  const resolution = { kind: "resolution", day: "2026-03-02", checkDay: "2026-04-01" } as const;
  const written = { ...resolution, words: "kestrel-resolution", outcome: null };
  const id = await keep(who, written, "begins");
  expect((await who.call("GET /me/growth/resolution")).body).toEqual({ remindDay: "2026-04-01" });
  const keyId = who.key.id;
  const second = { body: { id: newId(), keyId, sealed: closed, resolution: "begins" } };
  expect((await who.call("POST /me/growth/entries", second)).body.reason).toBe("hasResolution");
  expect((await readAll(who)).length).toBe(1);
  await passDays(scene, 29);
  expect((await who.call("GET /inbox")).text).not.toContain("30 days");
  await passDays(scene, 1);
  await passDays(scene, 1);
  const lines = (await who.call("GET /inbox")).body.rows;
  expect(lines.map(({ news }: { news: { said: string } }) => news.said)).toEqual([
    "Your resolution: 30 days are over",
  ]);
  const ended = {
    ...written,
    outcome: { how: "partly", helped: "A walk", day: "2026-04-02" },
  } as const;
  const sealed = await sealEntry(who.key.publicKey, ended, { id, version: 1 + 1 });
  const body = { keyId, sealed, version: 1, resolution: "ends" };
  expect((await who.call(`PUT /me/growth/entries/${id}`, { body })).status).toBe(204);
  expect((await who.call("GET /me/growth/resolution")).body).toEqual({ remindDay: null });
  expect(await readAll(who)).toEqual([ended]);
});

test("whoever is erased leaves nothing of it behind, and nothing of others is touched", async () => {
  const [gone, stays] = [scene.others[7]!, scene.others[8]!];
  await keep(gone, page("gone"));
  const kept = await keep(stays, page("stays"));
  const share = async (from: typeof gone, to: typeof gone, entryId: string) => {
    const body = { id: newId(), toId: to.id, keyId: to.key.id, sealed: closed };
    expect((await from.call(`POST /me/growth/entries/${entryId}/shares`, { body })).status).toBe(
      204,
    );
  };
  await share(stays, gone, kept);
  const stored = (await gone.call("GET /me/stored")).body.rows;
  const counts = stored.filter(({ what }: { what: string }) =>
    /^(Sealed entries|Copies)/.test(what),
  );
  expect(counts.map(({ count }: { count: number }) => count)).toEqual([1, 1]);
  const { db, clock } = scene.app;
  for (const { erase } of features.toReversed()) await erase?.(db, gone.id, clock.now());
  const owners = await db.selectFrom("growthEntry").select("personId").execute();
  expect(owners.some(({ personId }) => personId === gone.id)).toBe(false);
  expect(await readAll(stays)).toEqual([page("stays")]);
  expect((await stays.call("GET /me/growth/shares")).body.rows).toEqual([]);
});
