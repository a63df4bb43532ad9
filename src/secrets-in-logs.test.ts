/** Whatever goes through the product, no secret of it is written down, at the loudest level. */
import { PassThrough } from "node:stream";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { makeAccount, makePerson, testPassword } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import type { Database } from "#platform/database/open.ts";
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import { anyone } from "#platform/http/access.ts";
import { contract } from "#platform/http/contract.ts";
import { routes } from "#platform/http/route.ts";
import { Nothing, Type, shape } from "#platform/http/shapes.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";

const planted = contract({
  "POST /planted/fault": { summary: "", body: shape({ words: Type.String() }), answer: Nothing },
  "POST /planted/faults": { summary: "", body: shape({ words: Type.String() }), answer: Nothing },
});
/** A constraint that is broken: PostgreSQL tells the whole row. */
const breakWith = (db: Database, words: string) =>
  sql`insert into message (id, request_id, kind, side, body, at) values (${newId()}, null, 'reply', 'customer', ${words}, now())`.execute(
    db,
  );

const plantedRoutes = routes(planted, {
  "POST /planted/fault": {
    access: anyone,
    answer: async ({ db, body }) => {
      await breakWith(db, body.words);
      return null;
    },
  },
  // Told as one of several, as work that goes on after a failure tells them.
  "POST /planted/faults": {
    access: anyone,
    answer: async ({ db, body }) => {
      const fault: unknown = await breakWith(db, body.words).catch((found: unknown) => found);
      throw new AggregateError([fault], "1 of them failed");
    },
  },
});

let logged = "";
let app: TestApp;
beforeAll(async () => {
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  app = await startApp({ logTo: stream, planted: [{ name: "planted", routes: plantedRoutes }] });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

/** Each is a word that no program writes by itself. */
const canary = (n: number): string => `canary${n}kestrel${n}canary`;

test("secrets in logs: of twenty canaries, right and wrong, in bodies, headers, queries and faults, none is written down", async () => {
  const person = await makeAccount(app.db);
  const administrator = await makePerson(app.db, { roles: ["administrator"] });
  const asAdministrator = await app.as(administrator);
  const asPerson = await app.as(person);
  const headers = { "sec-fetch-site": "same-origin" };
  const secrets: string[] = Array.from({ length: 20 }, (_, n) => canary(n));
  let next = 0;
  const one = (): string => secrets[next++ % secrets.length]!;
  const post = (key: `POST /${string}`, body: unknown, more: Record<string, string> = {}) =>
    app.nobody(key, { body, headers: { ...headers, ...more } });

  await post("POST /auth/sign-in/email", { email: person.email, password: one() });
  await post("POST /auth/sign-in/email", { email: person.email, password: one(), wrong: one() });
  const right = await post("POST /auth/sign-in/email", {
    email: person.email,
    password: testPassword,
  });
  const cookie = String([right.headers["set-cookie"]].flat()[0]).split(";")[0]!;
  await post("POST /auth/two-factor/verify-totp", { code: one().slice(0, 20) });
  await post("POST /auth/two-factor/verify-backup-code", { code: one().slice(0, 20) });
  await post(
    "POST /auth/change-password",
    { currentPassword: testPassword, newPassword: one() },
    { cookie },
  );
  await post("POST /password-resets", { secret: one(), password: one() });
  await post("POST /password-resets/opening", { secret: one() });
  await post("POST /invitations/opening", { secret: one() });
  await post("POST /invitations/acceptance", { secret: one(), name: "N", password: one() });
  await post("POST /set-up", { secret: one(), organisation: one(), zone: "UTC" });
  await app.nobody("GET /me", {
    headers: { authorization: `Bearer ${one()}`, cookie: `goodturn.session_token=${one()}` },
  });
  await app.nobody("GET /requests", { query: { q: one() } });
  expect((await post("POST /planted/fault", { words: one() }, { cookie: one() })).status).toBe(500);
  expect((await post("POST /planted/faults", { words: one() })).status).toBe(500);
  expect(
    (
      await post("POST /planted/fault", `{"words": "${one()}`, {
        "content-type": "application/json",
      })
    ).status,
  ).toBe(400);

  const made = await asAdministrator(`POST /persons/${person.id}/reset-link`);
  const invited = await asAdministrator("POST /invitations", {
    body: { name: "I", email: "i@example.org", teamId: null },
  });
  const token = await asPerson("POST /tokens", {
    body: { name: "A program", scopes: ["read"], days: 1 },
  });
  await app.nobody("GET /me", { headers: { authorization: `Bearer ${token.body.secret}` } });
  const setUp = newSecret("setup");
  await app.db
    .insertInto("setupLink")
    .values({ tokenHash: hashOfSecret(setUp), madeAt: app.clock.now() })
    .execute();
  await post("POST /set-up", { secret: setUp });
  const request = await makeRequest(app.db, { customerId: person.id });
  await asPerson(`POST /requests/${request.id}/replies`, { body: { body: one() } });
  await app.settle();

  const links = [made.body.link, invited.body.link].map((link) => String(link).split("#")[1]!);
  const session = decodeURIComponent(cookie.split("=")[1]!).split(".")[0]!;
  expect(next).toBeGreaterThanOrEqual(20);
  // The log was on, and heard of what happened.
  expect(logged).toContain("violates not-null constraint");
  for (const secret of [
    ...secrets,
    ...links,
    session,
    String(token.body.secret),
    setUp,
    testPassword,
  ])
    expect([secret, logged.includes(secret)]).toEqual([secret, false]);
});
