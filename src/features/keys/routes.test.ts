import { afterAll, beforeAll, expect, test } from "vitest";
import { lock, makeKeyPasskey, makeOwnKey, passkey } from "#fixtures/keys";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { features } from "../features.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeKeyPair } from "./web/sealing/sealing.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

const pair = async (change: object = {}) => ({
  publicKey: (await makeKeyPair()).publicKey,
  passphrase: lock,
  recovery: lock,
  replaces: null,
  ...change,
});

test("a pair is kept and read by its owner alone; a second one must say which it replaces", async () => {
  const person = await makeMember(app.db);
  const call = await app.as(person);
  expect((await call("GET /me/key")).body).toEqual({ key: null });
  const body = await pair();
  const made = await call("POST /me/key", { body });
  expect(made.status, made.text).toBe(201);
  const { key } = (await call("GET /me/key")).body;
  expect(key).toMatchObject({ id: made.body.id, publicKey: body.publicKey, version: 1 });
  expect((await call("POST /me/key", { body: await pair() })).body.reason).toBe("hasAnother");
  const stranger = await makeOwnKey(app.db);
  const foreign = await pair({ replaces: stranger.id });
  expect((await call("POST /me/key", { body: foreign })).body.reason).toBe("hasAnother");
  const other = await app.as({ id: stranger.personId });
  expect((await other("GET /me/key")).body.key.id).toBe(stranger.id);
  expect((await other("GET /me/key")).text).not.toContain(body.publicKey);
  const anew = await call("POST /me/key", { body: await pair({ replaces: made.body.id }) });
  expect(anew.status).toBe(201);
  expect((await call("GET /me/key")).body.key.id).toBe(anew.body.id);
  expect((await app.nobody("GET /me/key")).status).toBe(401);
});

test("a key is a point of the curve, nobody else's, and its locks take many rounds", async () => {
  const call = await app.as(await makeMember(app.db));
  const stranger = await makeOwnKey(app.db);
  const reasonOf = async (change: object) =>
    (await call("POST /me/key", { body: await pair(change) })).body.reason;
  expect(await reasonOf({ publicKey: `B${"A".repeat(86)}` })).toBe("notAPoint");
  expect(await reasonOf({ publicKey: stranger.publicKey })).toBe("hasAnother");
  expect(await reasonOf({ passphrase: { ...lock, rounds: 599_999 } })).toBe("wrongInput");
  expect(await reasonOf({ privateKey: "x" })).toBe("wrongInput");
  expect((await call("GET /me/key")).body.key).toBeNull();
});

test("another passphrase locks the same key anew; of two at once the second is told", async () => {
  const made = await makeOwnKey(app.db);
  const call = await app.as({ id: made.personId });
  const other = { ...lock, salt: "d".repeat(22) };
  const body = { passphrase: other, recovery: null, version: 1 };
  expect((await call("PUT /me/key", { body })).body).toEqual({ version: 2 });
  expect(await call("PUT /me/key", { body })).toMatchObject({
    status: 409,
    body: { reason: "changedMeanwhile" },
  });
  const { key } = (await call("GET /me/key")).body;
  expect(key).toMatchObject({ publicKey: made.publicKey, passphrase: other, recovery: lock });
  const none = await app.as(await makePerson(app.db));
  expect((await none("PUT /me/key", { body })).status).toBe(404);
});

test("passkeys open one's own present key alone, each once and ten at most, until they are removed", async () => {
  const made = await makeOwnKey(app.db);
  const call = await app.as({ id: made.personId });
  const add = (change: object = {}) =>
    call("POST /me/key/passkeys", { body: { ...passkey, keyId: made.id, ...change } });
  const stranger = await makeOwnKey(app.db);
  expect((await add({ keyId: stranger.id })).body.reason).toBe("hasAnother");
  expect((await add({ salt: "short" })).body.reason).toBe("wrongInput");
  const { status, body } = await add();
  expect(status).toBe(201);
  expect((await add({ name: "The same again" })).body.reason).toBe("opensAlready");
  const passkeys = async () => (await call("GET /me/key")).body.key.passkeys;
  expect(await passkeys()).toEqual([
    { ...passkey, id: body.id, madeAt: app.clock.now().toISOString() },
  ]);
  // Two at once make ten, not eleven.
  for (let more = 1; more < 9; more++) await add({ credentialId: `${more}`.repeat(20) });
  const both = await Promise.all(["x", "y"].map((one) => add({ credentialId: one.repeat(20) })));
  expect(both.map((one) => one.status)).toEqual(expect.arrayContaining([201, 422]));
  expect(await passkeys()).toHaveLength(10);

  const other = await app.as({ id: stranger.personId });
  expect((await other(`DELETE /me/key/passkeys/${body.id}`)).status).toBe(404);
  expect((await other("GET /me/key")).body.key.passkeys).toEqual([]);
  expect((await call(`DELETE /me/key/passkeys/${body.id}`)).status).toBe(204);
  expect((await call(`DELETE /me/key/passkeys/${body.id}`)).status).toBe(404);
  expect(await passkeys()).toHaveLength(9);
});

test("a new pair leaves no passkey of the one before, and neither does an erased name", async () => {
  const made = await makeOwnKey(app.db);
  await makeKeyPasskey(app.db, made.id);
  const call = await app.as({ id: made.personId });
  const counted = async () => {
    const { rows } = (await call("GET /me/stored")).body;
    return rows.find(({ what }: { what: string }) => what.startsWith("Passkeys that open")).count;
  };
  expect(await counted()).toBe(1);
  expect((await call("POST /me/key", { body: await pair({ replaces: made.id }) })).status).toBe(
    201,
  );
  expect(await counted()).toBe(0);
  const gone = await makeOwnKey(app.db);
  const passkeyId = await makeKeyPasskey(app.db, gone.id);
  for (const { erase } of features.toReversed())
    await erase?.(app.db, gone.personId, app.clock.now());
  const left = await app.db.selectFrom("ownKeyPasskey").select("id").execute();
  expect(left.map(({ id }) => id)).not.toContain(passkeyId);
});

test("whoever is erased leaves no key behind", async () => {
  const made = await makeOwnKey(app.db);
  const stays = await makeOwnKey(app.db);
  const stored = (await (await app.as({ id: made.personId }))("GET /me/stored")).body.rows;
  expect(stored.find(({ what }: { what: string }) => /key pair/.test(what)).count).toBe(1);
  for (const { erase } of features.toReversed())
    await erase?.(app.db, made.personId, app.clock.now());
  const left = await app.db.selectFrom("ownKey").select("id").execute();
  expect(left.map(({ id }) => id)).toContain(stays.id);
  expect(left.map(({ id }) => id)).not.toContain(made.id);
});
