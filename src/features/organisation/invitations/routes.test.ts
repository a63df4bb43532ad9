import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeAccount, makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"], name: "Ada" }));
});
afterAll(() => app.close());

let made = 0;
const invite = (given: object = {}) =>
  admin("POST /invitations", {
    body: { name: "Nia New", email: `new-${++made}@example.org`, teamId: null, ...given },
    headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
  });
const secretIn = (link: string): string => new URL(link).hash.slice(1);
const accept = (secret: unknown, given: object = {}) =>
  app.nobody("POST /invitations/acceptance", {
    body: { secret, name: "Nia New", password: "a long new sentence", ...given },
  });
const open = (secret: unknown) => app.nobody("POST /invitations/opening", { body: { secret } });

test("whoever is invited chooses a password, belongs to the team, holds the role, and signs in", async () => {
  const team = await makeTeam(app.db);
  const email = "Nia@Example.org";
  const invited = await invite({ email, teamId: team.id, lead: true, role: "mediator" });
  expect(invited.body.link).toMatch(/^http:\/\/localhost:3000\/invitation#gt_invite_[\w-]{32}$/);
  const secret = secretIn(invited.body.link);
  expect((await open(secret)).body).toMatchObject({
    organisation: "Brightwater",
    name: "Nia New",
    email: "nia@example.org",
    team: team.name,
    byName: "Ada",
  });
  expect((await accept(secret, { password: "abcdefghijklmnop" })).body.reason).toBe("weakPassword");
  expect((await accept(secret, { zone: "Europe/Paris" })).body).toEqual({
    email: "nia@example.org",
  });
  const signedIn = await app.nobody("POST /auth/sign-in/email", {
    body: { email, password: "a long new sentence" },
  });
  expect(signedIn.status).toBe(200);
  const found = await admin("GET /persons", { query: { search: "nia@example" } });
  const page = await admin(`GET /persons/${found.body.rows[0].id}`);
  expect(page.body).toMatchObject({
    zone: "Europe/Paris",
    roles: ["mediator"],
    canSignIn: true,
    teams: [{ id: team.id, lead: true }],
  });
  const here = await invite({ email });
  expect(here.body.reason).toBe("alreadyHere");
});

test("predictable or eternal token: a link is random, kept as a hash, opens once, and dies after two weeks", async () => {
  const one = secretIn((await invite()).body.link);
  const two = secretIn((await invite()).body.link);
  expect(one).not.toBe(two);
  const rows = await app.db.selectFrom("invitation").selectAll().execute();
  const acts = await app.db.selectFrom("act").selectAll().execute();
  expect(JSON.stringify([rows, acts])).not.toContain(one.slice(10));
  expect((await accept(one)).status).toBe(200);
  expect(await accept(one)).toMatchObject({ status: 410, body: { reason: "gone" } });
  expect((await open(one)).status).toBe(410);
  app.clock.advance({ days: 14 });
  expect((await open(two)).status).toBe(410);
  expect((await accept(two)).status).toBe(410);
});

test("two people who use one link at the same moment: one is in, the other is told that it is gone", async () => {
  const secret = secretIn((await invite()).body.link);
  const both = await Promise.all([accept(secret), accept(secret, { name: "Other" })]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
});

test("wildcard and empty secrets open no invitation", async () => {
  await invite();
  for (const secret of [
    "",
    "%",
    "*",
    null,
    [],
    {},
    "x".repeat(40),
    `gt_invite_${"_".repeat(32)}`,
  ]) {
    expect([400, 404]).toContain((await open(secret)).status);
    expect([400, 404]).toContain((await accept(secret)).status);
  }
});

test("mass assignment: who accepts chooses neither address nor role nor team", async () => {
  const secret = secretIn((await invite()).body.link);
  for (const extra of [{ email: "x@y.z" }, { role: "administrator" }, { teamId: newId() }])
    expect((await accept(secret, extra)).status).toBe(400);
  expect((await open(secret)).status).toBe(200);
});

test("a withdrawn invitation opens nothing, and a newer one takes the older one's place", async () => {
  const first = (await invite({ email: "twice@example.org" })).body;
  const second = (await invite({ email: "twice@example.org" })).body;
  expect((await open(secretIn(first.link))).status).toBe(410);
  expect((await admin(`DELETE /invitations/${second.id}`)).status).toBe(204);
  expect((await open(secretIn(second.link))).status).toBe(410);
  expect((await admin(`DELETE /invitations/${second.id}`)).status).toBe(404);
  const list = await admin("GET /invitations", { query: { state: "all" } });
  const states = list.body.rows
    .filter((row: { email: string }) => row.email === "twice@example.org")
    .map((row: { state: string }) => row.state);
  expect(states).toEqual(["withdrawn", "withdrawn"]);
  expect(list.text).not.toContain("gt_invite");
});

test("only administrators invite, and only to what is there", async () => {
  const call = await app.as(await makePerson(app.db));
  const body = { name: "X", email: "x@example.org", teamId: null, role: "administrator" };
  expect((await call("POST /invitations", { body })).status).toBe(404);
  expect((await call("GET /invitations")).status).toBe(404);
  expect((await invite({ teamId: newId() })).status).toBe(404);
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  const asRole = await invite({ teamId: vendor.id, role: "auditor" });
  expect(asRole.body.reason).toBe("guestHoldsNoRole");
  const guest = await makeGuest(app.db);
  const { email } = (await admin(`GET /persons/${guest.id}`)).body;
  const ours = await makeTeam(app.db);
  expect((await invite({ email, teamId: ours.id })).body.reason).toBe("vendorMixed");
});

test("pre-hijack: an open link does not take over an account that came into being meanwhile", async () => {
  const secret = secretIn((await invite({ email: "mean.while@example.org" })).body.link);
  const person = await makeAccount(app.db);
  await admin(`PATCH /persons/${person.id}`, { body: { email: "mean.while@example.org" } });
  expect((await accept(secret)).status).toBe(410);
  expect((await admin(`GET /persons/${person.id}`)).body.name).toBe(person.name);
});

test("an invitation to a vendor makes a guest", async () => {
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  const secret = secretIn(
    (await invite({ email: "gus@vendor.example", teamId: vendor.id })).body.link,
  );
  expect((await accept(secret, { name: "Gus" })).status).toBe(200);
  const found = await admin("GET /persons", { query: { search: "gus@vendor" } });
  expect(found.body.rows[0].guest).toBe(true);
});
