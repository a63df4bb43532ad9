import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeAccount, makePerson } from "#fixtures/people";
import { runDueTicks } from "#platform/events/ticks.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { features } from "../features.ts";
import { sayHowLong } from "./rules.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

test("everyone is told what is stored about them, who sees it and for how long, with their own counts", async () => {
  const person = await makeMember(app.db);
  const call = await app.as(person);
  await call("PATCH /me", { body: { name: "Known" } });
  const { rows } = (await call("GET /me/stored")).body;
  const of = (what: RegExp) => rows.find((row: { what: string }) => what.test(row.what));
  expect(of(/teams to which/)).toMatchObject({ count: 1 });
  expect(of(/audit log/)).toMatchObject({ count: 1, howLong: "3 years" });
  for (const row of rows) {
    expect(row.whoSees).not.toBe("");
    expect(row.howLong).not.toBe("");
  }
  const other = await app.as(await makePerson(app.db));
  const theirs = (await other("GET /me/stored")).body.rows;
  expect(theirs.find((row: { what: string }) => /audit log/.test(row.what)).count).toBe(0);
});

test("an administrator sets for how long a kind is kept, and once a day it is carried out", async () => {
  const list = await admin("GET /retention");
  expect(list.body.rows).toContainEqual(
    expect.objectContaining({ kind: "audit.acts", days: 1095, setAt: null }),
  );
  // These are the words of who sets it for everybody, not those that the person reads.
  for (const { what } of list.body.rows) expect(what).not.toMatch(/\byou(r|rs)?\b/i);
  const set = await admin("PUT /retention/audit.acts", { body: { days: 30 } });
  expect(set.body).toMatchObject({ days: 30, setAt: "2026-03-02T09:00:00.000Z" });
  expect((await admin("PUT /retention/no.such", { body: { days: 30 } })).status).toBe(404);
  expect((await admin("PUT /retention/audit.acts", { body: { days: 0 } })).status).toBe(400);
  const member = await app.as(await makeMember(app.db, { lead: true }));
  expect((await member("PUT /retention/audit.acts", { body: { days: 1 } })).status).toBe(404);
  expect((await member("GET /retention")).status).toBe(404);

  const acts = async () => (await app.db.selectFrom("act").select("at").execute()).length;
  const tick = () => {
    const ticks = features.flatMap((feature) => feature.ticks ?? []);
    const log = { error: (facts: object) => expect(facts).toBeUndefined() };
    return runDueTicks({ ...app, outbox: app.app.outbox, ticks, clock: app.clock.now, log });
  };
  expect(await acts()).toBeGreaterThan(0);
  app.clock.advance({ days: 29 });
  await tick();
  const before = await acts();
  expect(before).toBeGreaterThan(0);
  app.clock.advance({ days: 2 });
  await tick();
  expect(await acts()).toBe(0);
});

test("who has left can be forgotten: no name, address or way in is left anywhere; the figures stay", async () => {
  const canary = { name: "Canary Forgotten" };
  const person = await makeAccount(app.db, canary);
  const { email } = person;
  const team = await admin("POST /teams", {
    body: { name: "Stays", kind: "team", parentId: null },
  });
  await admin(`POST /teams/${team.body.id}/members`, { body: { personId: person.id } });
  await admin("POST /invitations", {
    body: { name: canary.name, email: `other-${email}`, teamId: null },
  });
  await app.db.updateTable("invitation").set({ acceptedByPersonId: person.id }).execute();
  const early = await admin(`POST /persons/${person.id}/erasure`);
  expect(early).toMatchObject({ status: 409, body: { reason: "notDeparted" } });
  await admin(`POST /persons/${person.id}/departure`, { body: { heirId: null } });
  const colleague = await app.as(await makeMember(app.db));
  expect((await colleague(`POST /persons/${person.id}/erasure`)).status).toBe(404);
  expect((await admin(`POST /persons/${person.id}/erasure`)).status).toBe(204);

  const page = await admin(`GET /persons/${person.id}`);
  expect(page.body).toMatchObject({ name: "Someone who left", email: null, canSignIn: false });
  const tables = [
    "person",
    "account",
    "session",
    "invitation",
    "act",
    "passkey",
    "twoFactor",
  ] as const;
  for (const table of tables) {
    const rows = await app.db.selectFrom(table).selectAll().execute();
    const text = JSON.stringify(rows);
    expect(text).not.toContain(canary.name);
    expect(text).not.toContain(email);
  }
  const kept = app.db.selectFrom("membership").selectAll().where("personId", "=", person.id);
  expect(await kept.execute()).toHaveLength(1);
  expect((await admin(`POST /persons/${person.id}/erasure`)).body.reason).toBe("erased");
  expect((await admin(`DELETE /persons/${person.id}/departure`)).body.reason).toBe("erased");
});

test("the history of a request names nobody who was forgotten: not as holder, not in who gave it to whom", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const service = await makeService(app.db, { teamId: lead.teamId });
  const gone = await makeMember(app.db, { teamId: lead.teamId, name: "Gia Gone" });
  const customer = await app.as(await makeMember(app.db));
  const asked = await customer("POST /requests", {
    body: { serviceId: service.id, title: "A key" },
  });
  const asLead = await app.as(lead);
  const path = `/requests/${asked.body.id}` as const;
  const given = await asLead(`POST ${path}/assign`, { body: { personId: gone.id } });
  expect(given.status, given.text).toBe(200);
  expect((await asLead(`GET ${path}/history`)).text).toContain("Gia Gone");
  await admin(`POST /persons/${gone.id}/departure`, { body: { heirId: null } });
  expect((await admin(`POST /persons/${gone.id}/erasure`)).status).toBe(204);
  for (const part of ["", "/history", "/people"])
    expect((await asLead(`GET ${path}${part}`)).text).not.toContain("Gia Gone");
  expect((await asLead(`GET ${path}/history`)).text).toContain("Someone who left");
});

test.each([
  [365, "1 year"],
  [1095, "3 years"],
  [30, "1 month"],
  [90, "3 months"],
  [1, "1 day"],
  [45, "45 days"],
])("%i days are '%s'", (days, words) => {
  expect(sayHowLong(days, undefined)).toBe(words);
});
