import { createHmac } from "node:crypto";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { makeAccount, makePerson, testPassword } from "#fixtures/people";
import { setPasswordHash } from "../queries/persons.ts";
import { hashPassword } from "../passwords.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { browser, browserOf, cookiesOf } from "./browser-for-tests.ts";
import { workOf } from "#platform/testing/work.ts";

let app: TestApp;
let logged = "";
beforeAll(async () => {
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  app = await startApp({ logTo: stream });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());
const { signIn, withCookie } = browserOf(() => app);

test("with the right password one is in, with a wrong one not; the answer holds no token", async () => {
  const person = await makeAccount(app.db);
  const wrong = await signIn(person.email, `${testPassword}!`);
  expect(wrong).toMatchObject({ status: 403, body: { reason: "wrongCredentials" } });
  expect(wrong.headers["set-cookie"]).toBeUndefined();
  const right = await signIn(person.email.toUpperCase(), testPassword);
  expect(right).toMatchObject({ status: 200, body: { secondFactor: false } });
  const [cookie] = [right.headers["set-cookie"]].flat() as string[];
  expect(cookie).toMatch(/^goodturn\.session_token=/);
  expect(cookie).toContain("HttpOnly");
  expect(cookie).toContain("SameSite=Lax");
  const me = await withCookie(cookiesOf(right))("GET /me");
  expect(me.body.id).toBe(person.id);
});

test("session fixation: signing in gives a new session and ends the one that was brought along", async () => {
  const person = await makeAccount(app.db);
  const first = cookiesOf(await signIn(person.email, testPassword));
  const second = cookiesOf(await signIn(person.email, testPassword, { cookie: first }));
  expect(second).not.toBe(first);
  expect((await withCookie(first)("GET /me")).status).toBe(401);
  expect((await withCookie(second)("GET /me")).status).toBe(200);
  const out = await withCookie(second)("POST /auth/sign-out", { body: {} });
  expect(out.status).toBe(204);
  expect((await withCookie(second)("GET /me")).status).toBe(401);
});

test("session theft: a cookie whose signature is not ours opens nothing", async () => {
  const person = await makeAccount(app.db);
  const cookie = cookiesOf(await signIn(person.email, testPassword));
  const token = decodeURIComponent(cookie.split("=")[1]!).split(".")[0]!;
  const forged = createHmac("sha256", "another secret").update(token).digest("base64");
  for (const value of [token, `${token}.`, `${token}.${forged}`, `.${forged}`, "null", "%", "*"]) {
    const tried = withCookie(`goodturn.session_token=${encodeURIComponent(value)}`);
    expect((await tried("GET /me")).status).toBe(401);
  }
  expect((await withCookie(cookie)("GET /me")).status).toBe(200);
});

test("pre-hijack: nobody signs up by themselves, and nothing of the library is open but what is listed", async () => {
  const body = { email: "eve@example.org", password: testPassword, name: "Eve" };
  for (const path of [
    "/auth/sign-up/email",
    "/auth/sign-in/social",
    "/auth/update-user",
    "/auth/change-email",
    "/auth/delete-user",
    "/auth/request-password-reset",
    "/auth/reset-password",
    "/auth/link-social",
    "/auth/revoke-sessions",
  ] as const)
    expect((await app.nobody(`POST ${path}`, { body, headers: browser })).status).toBe(404);
  for (const path of [
    "/auth/list-sessions",
    "/auth/get-session",
    "/auth/ok",
    "/auth/error",
  ] as const)
    expect((await app.nobody(`GET ${path}`)).status).toBe(404);
  const rows = app.db.selectFrom("person").select("id").where("email", "=", body.email);
  expect(await rows.execute()).toEqual([]);
});

test("mass assignment and open redirect: a field that is not expected is refused, callbackURL too", async () => {
  const person = await makeAccount(app.db);
  const fields = {
    callbackURL: "//evil.example",
    rememberMe: true,
    role: "administrator",
    userId: "x",
  };
  for (const [name, value] of Object.entries(fields)) {
    const body = { email: person.email, password: testPassword, [name]: value };
    const answer = await app.nobody("POST /auth/sign-in/email", { body, headers: browser });
    expect(answer.status).toBe(400);
    expect(answer.headers["location"]).toBeUndefined();
  }
});

test("wildcard and empty credentials: nothing but the right text is let in", async () => {
  const person = await makeAccount(app.db);
  for (const password of ["", null, [], {}, true, 0, ["three quiet herons"]]) {
    const body = { email: person.email, password };
    expect((await app.nobody("POST /auth/sign-in/email", { body, headers: browser })).status).toBe(
      400,
    );
  }
  for (const email of ["%", "*", "' or 1=1 --", "%@example.org"])
    expect((await signIn(email, testPassword)).status).not.toBe(200);
});

test("long-password denial of service: a megabyte is refused before anything is computed", async () => {
  const person = await makeAccount(app.db);
  const { hashes } = await workOf(async () => {
    const answer = await signIn(person.email, "x".repeat(1_000_000));
    expect(answer.status).toBe(400);
  });
  expect(hashes).toBe(0);
  expect((await signIn(person.email, "x".repeat(129))).status).toBe(400);
});

test("CSRF: what comes from another site, or as a plain form, is not carried out", async () => {
  const person = await makeAccount(app.db);
  const cross = await signIn(person.email, testPassword, { "sec-fetch-site": "cross-site" });
  expect(cross).toMatchObject({ status: 403, body: { reason: "crossSite" } });
  const plain = await app.app.server.inject({
    method: "POST",
    url: "/api/v1/auth/sign-in/email",
    headers: { ...browser, "content-type": "text/plain" },
    payload: JSON.stringify({ email: person.email, password: testPassword }),
  });
  expect(plain.statusCode).toBe(403);
  const form = await app.app.server.inject({
    method: "POST",
    url: "/api/v1/auth/sign-in/email",
    headers: { ...browser, "content-type": "application/x-www-form-urlencoded" },
    payload: `email=${person.email}&password=${testPassword}`,
  });
  expect(form.statusCode).toBe(403);
  const sessions = app.db.selectFrom("session").select("id").where("personId", "=", person.id);
  expect(await sessions.execute()).toEqual([]);
});

test("after ten wrong passwords the account rests for a quarter of an hour, whatever X-Forwarded-For says", async () => {
  const person = await makeAccount(app.db);
  for (let n = 0; n < 10; n += 1) {
    const forwarded = {
      "x-forwarded-for": `203.0.113.${n}`,
      "x-goodturn-address": `203.0.113.${n}`,
    };
    expect((await signIn(person.email, "wrong", forwarded)).status).toBe(403);
  }
  const resting = await signIn(person.email, testPassword, { "x-forwarded-for": "198.51.100.1" });
  expect(resting).toMatchObject({ status: 429, body: { reason: "tooManyTries" } });
  const other = await makeAccount(app.db);
  expect((await signIn(other.email, testPassword)).status).toBe(200);
  app.clock.advance({ minutes: 16 });
  expect((await signIn(person.email, testPassword)).status).toBe(200);
  const keys = await app.db.selectFrom("signInCount").select("key").execute();
  expect(JSON.stringify(keys)).not.toContain("example.org");
});

test("whoever has left is answered as for a wrong password, and gets no session", async () => {
  const person = await makeAccount(app.db);
  const admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  await admin(`POST /persons/${person.id}/departure`, { body: { heirId: null } });
  const left = await signIn(person.email, testPassword);
  const unknown = await signIn("nobody-at-all@example.org", testPassword);
  expect(left.status).toBe(403);
  expect(left.text).toBe(unknown.text);
  const sessions = app.db.selectFrom("session").select("id").where("personId", "=", person.id);
  expect(await sessions.execute()).toEqual([]);
});

test("secrets in logs: no password, token or cookie is written down", async () => {
  const canary = "canary-password-4711-canary";
  const person = await makePerson(app.db);
  await setPasswordHash(app.db, person.id, await hashPassword(canary), app.clock.now());
  const cookie = cookiesOf(await signIn(person.email, canary));
  await signIn(person.email, `${canary}-wrong`);
  expect((await withCookie(cookie)("GET /me")).status).toBe(200);
  expect(logged).not.toContain("canary-password");
  expect(logged).not.toContain(decodeURIComponent(cookie.split("=")[1]!).split(".")[0]!);
});
