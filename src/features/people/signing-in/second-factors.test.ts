import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeAccount, testPassword } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { browser, browserOf, codeOf, cookiesOf } from "./browser-for-tests.ts";
import { spendCode } from "./used-codes.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
afterAll(() => app.close());
const { signIn, withCookie } = browserOf(() => app);
/** The library takes the code of the next half minute as well, for apps whose clock is fast. */
const nextCodeAt = (): number => Date.now() + 30_000;

test("a second factor is asked for once it was confirmed; codes and backup codes let in, each backup code once", async () => {
  const person = await makeAccount(app.db);
  const first = withCookie(cookiesOf(await signIn(person.email, testPassword)));
  const wrong = await first("POST /auth/two-factor/enable", {
    body: { password: "not mine at all" },
  });
  expect(wrong).toMatchObject({ status: 403, body: { reason: "wrongPassword" } });
  const begun = await first("POST /auth/two-factor/enable", { body: { password: testPassword } });
  expect(begun.status).toBe(200);
  expect((await signIn(person.email, testPassword)).body.secondFactor).toBe(false);
  const confirm = { code: codeOf(begun.body.totpURI) };
  const confirmed = await first("POST /auth/two-factor/verify-totp", { body: confirm });
  expect(confirmed.status).toBe(204);

  const half = await signIn(person.email, testPassword);
  expect(half.body).toEqual({ secondFactor: true });
  const pending = cookiesOf(half);
  expect((await withCookie(pending)("GET /me")).status).toBe(401);
  const miss = await withCookie(pending)("POST /auth/two-factor/verify-totp", {
    body: { code: "000000" },
  });
  expect(miss).toMatchObject({ status: 403, body: { reason: "wrongCode" } });
  const body = { code: codeOf(begun.body.totpURI, nextCodeAt()) };
  const whole = await withCookie(pending)("POST /auth/two-factor/verify-totp", { body });
  expect(whole.status).toBe(204);
  expect((await withCookie(cookiesOf(whole, pending))("GET /me")).body.secondFactor).toBe(true);

  const backup = { code: begun.body.backupCodes[0] };
  const again = cookiesOf(await signIn(person.email, testPassword));
  expect(
    (await withCookie(again)("POST /auth/two-factor/verify-backup-code", { body: backup })).status,
  ).toBe(204);
  const twice = cookiesOf(await signIn(person.email, testPassword));
  const used = await withCookie(twice)("POST /auth/two-factor/verify-backup-code", {
    body: backup,
  });
  expect(used).toMatchObject({ status: 403, body: { reason: "wrongCode" } });
});

type Key = Parameters<TestApp["nobody"]>[0];

/** Somebody whose second factor is on, with what its codes are made of. */
async function withSecondFactor() {
  const person = await makeAccount(app.db);
  const first = withCookie(cookiesOf(await signIn(person.email, testPassword)));
  const { body } = await first("POST /auth/two-factor/enable", {
    body: { password: testPassword },
  });
  const confirm = { code: codeOf(body.totpURI) };
  await first("POST /auth/two-factor/verify-totp", { body: confirm });
  return { person, begun: body as { totpURI: string; backupCodes: string[] }, confirm };
}

const verify = async (person: { email: string }, key: Key, body: object) => {
  const pending = cookiesOf(await signIn(person.email, testPassword));
  return withCookie(pending)(key, { body });
};
const sessionsOf = (personId: string) =>
  app.db.selectFrom("session").select("id").where("personId", "=", personId).execute();

test("a one-time code counts once: the one that turned the factor on, and one that signed in", async () => {
  const { person, begun, confirm } = await withSecondFactor();
  const before = await sessionsOf(person.id);
  const again = await verify(person, "POST /auth/two-factor/verify-totp", confirm);
  expect(again).toMatchObject({ status: 403, body: { reason: "wrongCode" } });
  expect(again.headers["set-cookie"]).toBeUndefined();
  expect(await sessionsOf(person.id)).toEqual(before);
  const next = { code: codeOf(begun.totpURI, nextCodeAt()) };
  expect((await verify(person, "POST /auth/two-factor/verify-totp", next)).status).toBe(204);
  const replayed = await verify(person, "POST /auth/two-factor/verify-totp", next);
  expect(replayed).toMatchObject({ status: 403, body: { reason: "wrongCode" } });
});

test.each<[string, Key]>([
  ["one-time code", "POST /auth/two-factor/verify-totp"],
  ["backup code", "POST /auth/two-factor/verify-backup-code"],
])("of several tries at once with the same %s one is let in", async (_, key) => {
  const { person, begun } = await withSecondFactor();
  const code = key.endsWith("totp") ? codeOf(begun.totpURI, nextCodeAt()) : begun.backupCodes[0]!;
  const pending: string[] = [];
  for (let tried = 0; tried < 4; tried++)
    pending.push(cookiesOf(await signIn(person.email, testPassword)));
  const before = (await sessionsOf(person.id)).length;
  const answers = await Promise.all(
    pending.map((cookie) => withCookie(cookie)(key, { body: { code } })),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.toSorted((one, other) => one - other)).toEqual([204, 403, 403, 403]);
  expect(await sessionsOf(person.id)).toHaveLength(before + 1);
});

test("a code that someone else has used is still one's own", async () => {
  const { db, secret } = { db: app.db, secret: "s".repeat(32) };
  const now = app.clock.now();
  const [one, other] = [await makeAccount(app.db), await makeAccount(app.db)];
  const spend = (personId: string, at = now) =>
    spendCode({ db, secret, personId, code: "123456", now: at });
  expect(await spend(one.id)).toBe(true);
  expect(await spend(other.id)).toBe(true);
  expect(await spend(one.id)).toBe(false);
  // The same six digits come again one day.
  expect(await spend(one.id, new Date(now.getTime() + 11 * 60_000))).toBe(true);
});

test("a changed password ends all other sessions, and the old one no longer counts", async () => {
  const person = await makeAccount(app.db);
  const here = cookiesOf(await signIn(person.email, testPassword));
  const elsewhere = cookiesOf(await signIn(person.email, testPassword));
  const change = (currentPassword: string, newPassword: string) =>
    withCookie(here)("POST /auth/change-password", { body: { currentPassword, newPassword } });
  expect((await change("not the one", "a far better sentence")).body.reason).toBe("wrongPassword");
  expect((await change(testPassword, "short")).status).toBe(400);
  expect((await change(testPassword, "abcdefghijklmnop")).body.reason).toBe("weakPassword");
  const done = await change(testPassword, "a far better sentence");
  expect(done.status).toBe(204);
  expect((await withCookie(elsewhere)("GET /me")).status).toBe(401);
  expect((await withCookie(cookiesOf(done))("GET /me")).status).toBe(200);
  expect((await signIn(person.email, testPassword)).status).toBe(403);
  expect((await signIn(person.email, "a far better sentence")).status).toBe(200);
  const acts = app.db.selectFrom("act").select("endpoint").where("personId", "=", person.id);
  const told = (await acts.execute()).map(({ endpoint }) => endpoint);
  expect(told).toContain("POST /auth/change-password");
  expect(told).toContain("POST /auth/sign-in/email");
});

test("what a session is needed for is not answered without one, nor to a program's token", async () => {
  for (const key of [
    "POST /auth/change-password",
    "POST /auth/two-factor/enable",
    "POST /auth/two-factor/disable",
  ] as const) {
    const body = key.endsWith("change-password")
      ? { currentPassword: testPassword, newPassword: testPassword }
      : { password: testPassword };
    expect((await app.nobody(key, { body, headers: browser })).status).toBe(401);
  }
  expect((await app.nobody("GET /auth/passkey/list-user-passkeys")).status).toBe(401);
  expect((await app.nobody("GET /auth/passkey/generate-register-options")).status).toBe(401);
});

test("a passkey is offered for our own host only, and a made-up one opens nothing", async () => {
  const person = await makeAccount(app.db);
  const cookie = cookiesOf(await signIn(person.email, testPassword));
  const wanted = await withCookie(cookie)("GET /auth/passkey/generate-register-options", {
    headers: {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      origin: "http://evil.example",
    },
  });
  expect(wanted.body.rp).toEqual({ name: "Goodturn", id: "localhost" });
  const options = await app.nobody("GET /auth/passkey/generate-authenticate-options");
  expect(options.body.challenge).toMatch(/^[\w-]{40,}$/);
  const response = { id: "made-up", rawId: "made-up", type: "public-key", response: {} };
  const tried = await withCookie(cookiesOf(options))("POST /auth/passkey/verify-authentication", {
    body: { response },
  });
  expect(tried).toMatchObject({ status: 403, body: { reason: "passkeyUnknown" } });
});

test("IDOR write: someone else's passkey cannot be given up", async () => {
  const owner = await makeMember(app.db);
  const id = "01990000-0000-7000-8000-000000000001";
  await app.db
    .insertInto("passkey")
    .values({
      id,
      personId: owner.id,
      publicKey: "k",
      credentialId: "c",
      counter: 0,
      deviceType: "d",
      backedUp: false,
    })
    .execute();
  const other = withCookie(
    cookiesOf(await signIn((await makeAccount(app.db)).email, testPassword)),
  );
  const body = { id };
  const theirs = await other("POST /auth/passkey/delete-passkey", { body });
  const missing = await other("POST /auth/passkey/delete-passkey", {
    body: { id: "01990000-0000-7000-8000-000000000002" },
  });
  expect(theirs.status).toBe(missing.status);
  expect(theirs.text).toBe(missing.text);
  expect(
    await app.db.selectFrom("passkey").select("id").where("id", "=", id).execute(),
  ).toHaveLength(1);
});
