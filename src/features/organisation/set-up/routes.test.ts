import { afterEach, beforeEach, expect, test } from "vitest";
import { makePerson } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { prepareSetUp } from "./prepare.ts";

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const prepare = () => prepareSetUp(app.db, "https://goodturn.example.org", app.clock.now());
const secretIn = (link: string | null): string => new URL(link ?? "").hash.slice(1);
const setUp = (secret: unknown, given: object = {}) =>
  app.nobody("POST /set-up", {
    body: {
      secret,
      organisation: "Brightwater",
      zone: "Europe/Berlin",
      name: "Ada First",
      email: "ada@example.org",
      password: "three quiet herons",
      ...given,
    },
  });

test("the link makes the organisation and an administrator who can sign in; then the set-up is missing for everyone", async () => {
  expect((await app.nobody("GET /set-up")).body).toEqual({ needed: true });
  const link = await prepare();
  expect(link).toMatch(/^https:\/\/goodturn\.example\.org\/set-up#gt_setup_[\w-]{32}$/);
  const made = await setUp(secretIn(link));
  expect(made).toMatchObject({ status: 201, body: { email: "ada@example.org" } });
  const signedIn = await app.nobody("POST /auth/sign-in/email", {
    body: { email: "ada@example.org", password: "three quiet herons" },
  });
  expect(signedIn.status).toBe(200);
  const cookie = String([signedIn.headers["set-cookie"]].flat()[0]).split(";")[0]!;
  const me = await app.nobody("GET /me", { headers: { cookie } });
  expect(me.body).toMatchObject({
    name: "Ada First",
    roles: ["administrator"],
    organisation: { name: "Brightwater" },
    may: { administer: true },
  });
  for (const call of [app.nobody, await app.as({ id: me.body.id })]) {
    expect((await call("GET /set-up")).status).toBe(404);
  }
  const again = await setUp(secretIn(link), { email: "eve@example.org" });
  const nonsense = await setUp("gt_setup_nonsense_nonsense", { email: "eve@example.org" });
  expect(again.status).toBe(404);
  expect(again.text).toBe(nonsense.text);
  expect(await prepare()).toBeNull();
});

test("a wrong or older link sets nothing up; a link dies after a day", async () => {
  const older = await prepare();
  const newer = await prepare();
  expect((await setUp(secretIn(older))).status).toBe(404);
  for (const secret of ["", "%", "*", null, [], {}, `gt_setup_${"%".repeat(32)}`])
    expect([400, 404]).toContain((await setUp(secret)).status);
  app.clock.advance({ hours: 24 });
  expect((await setUp(secretIn(newer))).status).toBe(410);
  expect(await app.db.selectFrom("organisation").selectAll().execute()).toEqual([]);
  expect((await setUp(secretIn(await prepare()))).status).toBe(201);
});

test("what was typed wrong is told, and the link still opens", async () => {
  const secret = secretIn(await prepare());
  expect((await setUp(secret, { zone: "Mars/Olympus" })).body.reason).toBe("unknownZone");
  expect((await setUp(secret, { password: "Password12345" })).body.reason).toBe("weakPassword");
  expect((await setUp(secret, { email: "no address" })).status).toBe(400);
  expect((await setUp(secret, { roles: ["auditor"] })).status).toBe(400);
  expect((await setUp(secret)).status).toBe(201);
});

test("two set-ups at the same moment make one organisation and one administrator", async () => {
  const secret = secretIn(await prepare());
  const both = await Promise.all([setUp(secret), setUp(secret, { email: "eve@example.org" })]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 404]);
  const grants = await app.db.selectFrom("roleGrant").selectAll().execute();
  expect(grants).toHaveLength(1);
});

test("before the set-up nobody gets in by other doors", async () => {
  const person = await makePerson(app.db);
  expect((await app.nobody("GET /me")).status).toBe(401);
  expect((await (await app.as(person))("GET /invitations")).status).toBe(404);
});
