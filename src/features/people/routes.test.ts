import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeOrganisation } from "#fixtures/organisation";
import { makeAccount, makePerson, makeSession, testPassword } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const makeToken = (call: Caller, scopes: string[], days = 30) =>
  call("POST /tokens", { body: { name: "Reports", scopes, days } });

test("sessions are listed without their secret; one ends one's own and nobody else's", async () => {
  const person = await makePerson(app.db);
  const here = await app.as(person);
  const secret = await makeSession(app.db, person.id);
  const other = await app.as(await makePerson(app.db));
  const list = await here("GET /sessions");
  expect(list.body.rows).toHaveLength(2);
  expect(list.body.rows.filter((row: { isThis: boolean }) => row.isThis)).toHaveLength(1);
  expect(list.text).not.toContain(secret);
  const elsewhere = list.body.rows.find((row: { isThis: boolean }) => !row.isThis).id;
  const missing = await other(`DELETE /sessions/${newId()}`);
  const theirs = await other(`DELETE /sessions/${elsewhere}`);
  expect(theirs.status).toBe(404);
  expect(theirs.text).toBe(missing.text);
  expect((await here(`DELETE /sessions/${elsewhere}`)).status).toBe(204);
  expect((await here("GET /sessions")).body.rows).toHaveLength(1);
});

test("signing out everywhere else keeps this session, everywhere keeps none", async () => {
  const person = await makePerson(app.db);
  const here = await app.as(person);
  const there = await app.as(person);
  expect((await here("POST /sessions/ending", { body: { which: "others" } })).status).toBe(204);
  expect((await there("GET /me")).status).toBe(401);
  expect((await here("GET /me")).status).toBe(200);
  expect((await here("POST /sessions/ending", { body: { which: "all" } })).status).toBe(204);
  expect((await here("GET /me")).status).toBe(401);
});

test("a token does what its scopes say until it is revoked or runs out; its secret is shown once and not kept", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  const made = await makeToken(call, ["read"]);
  expect(made.status).toBe(201);
  const { id, secret } = made.body;
  const program: Caller = (key, given) => app.nobody(key, { ...given, headers: bearer(secret) });
  expect((await program("GET /me")).body.id).toBe(person.id);
  const body = { name: "Other" };
  expect((await program("PATCH /me", { body })).body.reason).toBe("scope");
  const row = app.db.selectFrom("accessToken").selectAll().where("id", "=", id);
  const kept = await row.executeTakeFirstOrThrow();
  expect(JSON.stringify(kept)).not.toContain(secret.slice(9));
  expect(kept.lastUsedAt).toEqual(app.clock.now());
  expect((await call("GET /tokens")).text).not.toContain(secret);
  expect((await call(`DELETE /tokens/${id}`)).status).toBe(204);
  expect((await program("GET /me")).status).toBe(401);
  const brief = (await makeToken(call, ["read", "write"], 1)).body.secret;
  const early = await app.nobody("PATCH /me", { body, headers: bearer(brief) });
  expect(early.status).toBe(200);
  app.clock.advance({ days: 1 });
  expect((await app.nobody("GET /me", { headers: bearer(brief) })).status).toBe(401);
});

test("a token's secret is in no kept answer: a repeat of the call is told that it was done", async () => {
  const call = await app.as(await makePerson(app.db));
  const once = {
    body: { name: "Nightly export", scopes: ["read"], days: 7 },
    headers: { "idempotency-key": "one-token-only" },
  };
  const made = await call("POST /tokens", once);
  expect(made.status, made.text).toBe(201);
  const again = await call("POST /tokens", once);
  expect(again).toMatchObject({ status: 409, body: { reason: "answeredOnce" } });
  expect((await call("GET /tokens")).body.rows).toHaveLength(1);
  const kept = app.db.selectFrom("idempotencyKey").selectAll().where("key", "=", "one-token-only");
  expect(JSON.stringify(await kept.executeTakeFirstOrThrow())).not.toContain(made.body.secret);
});

test("a token makes no token, ends no session, and administers only for administrators", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  expect((await makeToken(call, ["administer"])).body.reason).toBe("onlyAdministrators");
  expect((await makeToken(call, ["read"], 366)).status).toBe(400);
  expect((await makeToken(call, [])).status).toBe(400);
  const { secret } = (await makeToken(admin, ["read", "write", "administer"])).body;
  const headers = bearer(secret);
  const body = { name: "Another", scopes: ["read"], days: 1 };
  expect((await app.nobody("POST /tokens", { body, headers })).status).toBe(404);
  expect((await app.nobody("GET /sessions", { headers })).status).toBe(404);
  const reset = await app.nobody(`POST /persons/${person.id}/reset-link`, { headers });
  expect(reset.status).toBe(404);
  const team = { name: "Made by a program", kind: "team", parentId: null };
  expect((await app.nobody("POST /teams", { body: team, headers })).status).toBe(201);
  const narrow = (await makeToken(admin, ["read", "write"])).body.secret;
  const refused = await app.nobody("POST /teams", { body: team, headers: bearer(narrow) });
  expect(refused).toMatchObject({ status: 403, body: { reason: "scope" } });
});

test("IDOR: someone else's token is like one that is not there; administrators see and revoke all", async () => {
  const owner = await app.as(await makePerson(app.db));
  const other = await app.as(await makePerson(app.db));
  const { id } = (await makeToken(owner, ["read"])).body;
  const theirs = await other(`DELETE /tokens/${id}`);
  expect(theirs.status).toBe(404);
  expect(theirs.text).toBe((await other(`DELETE /tokens/${newId()}`)).text);
  expect((await other("GET /tokens")).body.rows).toEqual([]);
  expect((await other("GET /tokens", { query: { everybody: "true" } })).status).toBe(404);
  const all = await admin("GET /tokens", { query: { everybody: "true" } });
  expect(all.body.rows.map((row: { id: string }) => row.id)).toContain(id);
  expect((await admin(`DELETE /tokens/${id}`)).status).toBe(204);
});

test("wildcard and empty tokens open nothing", async () => {
  for (const token of [
    "",
    "%",
    "*",
    "null",
    "gt_token_",
    `gt_token_${"%".repeat(32)}`,
    "undefined",
  ])
    expect((await app.nobody("GET /me", { headers: bearer(token) })).status).toBe(401);
});

const linkFor = async (id: string): Promise<string> => {
  const answer = await admin(`POST /persons/${id}/reset-link`, {
    headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
  });
  expect(answer.status).toBe(201);
  return answer.body.link;
};
const secretIn = (link: string): string => new URL(link).hash.slice(1);

test("host poisoning: a link to a new password starts with the configured address, its secret behind '#'", async () => {
  const person = await makeAccount(app.db);
  const link = await linkFor(person.id);
  expect(link).toMatch(/^http:\/\/localhost:3000\/reset#gt_reset_[\w-]{32}$/);
  const rows = await app.db.selectFrom("resetLink").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secretIn(link).slice(9));
  const acts = await app.db.selectFrom("act").selectAll().execute();
  expect(JSON.stringify(acts)).not.toContain(secretIn(link).slice(9));
});

test("a link changes the password once, ends all sessions, and a second use is told that it is gone", async () => {
  const person = await makeAccount(app.db);
  const session = await app.as(person);
  const secret = secretIn(await linkFor(person.id));
  const opened = await app.nobody("POST /password-resets/opening", { body: { secret } });
  expect(opened.body).toMatchObject({ name: person.name, email: person.email });
  const choose = (password: string) =>
    app.nobody("POST /password-resets", { body: { secret, password } });
  expect((await choose("abcdefghijklmnop")).body.reason).toBe("weakPassword");
  expect((await choose("a far better sentence")).body).toEqual({ email: person.email });
  expect(await choose("yet another sentence")).toMatchObject({ status: 410 });
  const again = await app.nobody("POST /password-resets/opening", { body: { secret } });
  expect(again).toMatchObject({ status: 410, body: { reason: "gone" } });
  expect((await session("GET /me")).status).toBe(401);
  const signIn = (password: string) =>
    app.nobody("POST /auth/sign-in/email", { body: { email: person.email, password } });
  expect((await signIn(testPassword)).status).toBe(403);
  expect((await signIn("a far better sentence")).status).toBe(200);
});

test("a link is dead after a day, after a newer one, after a change of address and after a departure", async () => {
  const person = await makeAccount(app.db);
  const open = async (link: string): Promise<number> => {
    const body = { secret: secretIn(link) };
    return (await app.nobody("POST /password-resets/opening", { body })).status;
  };
  const first = await linkFor(person.id);
  const second = await linkFor(person.id);
  expect([await open(first), await open(second)]).toEqual([404, 200]);
  await admin(`PATCH /persons/${person.id}`, { body: { email: `new-${person.email}` } });
  expect(await open(second)).toBe(404);
  const third = await linkFor(person.id);
  app.clock.advance({ hours: 25 });
  expect(await open(third)).toBe(410);
  const fourth = await linkFor(person.id);
  await admin(`POST /persons/${person.id}/departure`, { body: { heirId: null } });
  expect(await open(fourth)).toBe(404);
  for (const secret of ["", "%", null, [], {}, "x".repeat(30)]) {
    const answer = await app.nobody("POST /password-resets/opening", { body: { secret } });
    expect([400, 404]).toContain(answer.status);
  }
});

test("only an administrator makes such a link, and only for someone who could sign in", async () => {
  const person = await makeAccount(app.db);
  const call = await app.as(await makePerson(app.db));
  expect((await call(`POST /persons/${person.id}/reset-link`)).status).toBe(404);
  const guest = await app.as(await makeGuest(app.db));
  expect((await guest(`POST /persons/${person.id}/reset-link`)).status).toBe(404);
  expect((await admin(`POST /persons/${newId()}/reset-link`)).status).toBe(404);
  const fresh = await makePerson(app.db);
  expect((await admin(`POST /persons/${fresh.id}/reset-link`)).body.reason).toBe("cannotSignIn");
});
