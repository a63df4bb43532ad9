import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { teamsWithin } from "./queries.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

const begin = (name: string, parentId: string | null = null, kind = "team") =>
  admin("POST /teams", { body: { name, kind, parentId } });

test("an administrator begins teams within teams; a lead does not", async () => {
  const top = await begin("Operations");
  expect(top.status).toBe(201);
  const part = await begin("Payroll", top.body.id);
  expect(part.body).toMatchObject({ parentId: top.body.id, kind: "team", members: 0 });
  expect((await admin(`GET /teams/${top.body.id}`)).body.parts).toEqual([
    { id: part.body.id, name: "Payroll" },
  ]);
  expect(await teamsWithin(app.db, top.body.id)).toEqual([top.body.id, part.body.id]);
  const lead = await makeMember(app.db, { teamId: part.body.id, lead: true });
  const call = await app.as(lead);
  const body = { name: "Mine", kind: "team", parentId: null };
  expect((await call("POST /teams", { body })).status).toBe(404);
  expect((await begin(" payroll ")).body.reason).toBe("nameTaken");
  expect((await begin("Lost", newId())).status).toBe(404);
});

test("no team is moved below itself, and ours never below a vendor", async () => {
  const a = (await begin("Circle A")).body.id;
  const b = (await begin("Circle B", a)).body.id;
  const c = (await begin("Circle C", b)).body.id;
  const move = (id: string, parentId: string | null) =>
    admin(`PATCH /teams/${id}`, { body: { parentId } });
  expect((await move(a, c)).body.reason).toBe("cycle");
  expect((await move(a, a)).body.reason).toBe("cycle");
  expect((await move(c, a)).body.parentId).toBe(a);
  expect((await move(c, null)).body.parentId).toBeNull();
  const vendor = (await begin("Printers Ltd", null, "vendor")).body.id;
  expect((await move(c, vendor)).body.reason).toBe("kindsMixed");
  expect((await begin("Printers Ltd, Night", vendor, "vendor")).status).toBe(201);
});

test("two moves at the same moment do not make a circle", async () => {
  const a = (await begin("Race A")).body.id;
  const b = (await begin("Race B")).body.id;
  const both = await Promise.all([
    admin(`PATCH /teams/${a}`, { body: { parentId: b } }),
    admin(`PATCH /teams/${b}`, { body: { parentId: a } }),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test("a lead staffs the own team and no other; leads are made and taken out by administrators", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const other = await makeMember(app.db);
  const person = await makePerson(app.db);
  const call = await app.as(lead);
  const own = `/teams/${lead.teamId}/members` as const;
  const body = { personId: person.id };
  expect((await call(`POST ${own}`, { body })).status).toBe(204);
  expect((await call(`POST ${own}`, { body })).body.reason).toBe("alreadyMember");
  expect((await call(`POST /teams/${other.teamId}/members`, { body })).status).toBe(404);
  expect((await call(`DELETE /teams/${other.teamId}/members/${other.id}`)).status).toBe(404);
  expect((await call(`POST ${own}`, { body: { personId: newId() } })).status).toBe(404);
  const second = await makePerson(app.db);
  const asLead = { personId: second.id, lead: true };
  expect((await call(`POST ${own}`, { body: asLead })).status).toBe(404);
  expect((await admin(`POST ${own}`, { body: asLead })).status).toBe(204);
  expect((await call(`DELETE ${own}/${second.id}`)).body.reason).toBe("leadStays");
  expect((await call(`PATCH ${own}/${person.id}`, { body: { lead: true } })).status).toBe(404);
  expect((await admin(`PATCH ${own}/${second.id}`, { body: { lead: false } })).status).toBe(204);
  expect((await call(`DELETE ${own}/${second.id}`)).status).toBe(204);
  expect((await call(`DELETE ${own}/${second.id}`)).status).toBe(404);
  const page = await call(`GET /teams/${lead.teamId}`);
  expect(page.body.people.map((one: { personId: string }) => one.personId)).toEqual([
    lead.id,
    person.id,
  ]);
  expect(page.body.may).toEqual({ change: false, describe: true, staff: true });
});

test("a lead says what the team does for others, and does not rename or move it", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const call = await app.as(lead);
  const path = `/teams/${lead.teamId}` as const;
  expect((await call(`PATCH ${path}`, { body: { about: "We pay you" } })).body.about).toBe(
    "We pay you",
  );
  expect((await call(`PATCH ${path}`, { body: { name: "Kings" } })).status).toBe(404);
  expect((await call(`PATCH ${path}`, { body: { parentId: null } })).status).toBe(404);
  expect((await call(`PATCH ${path}`, { body: { closedAt: null } })).status).toBe(400);
});

test("someone works for a vendor or for the organisation, not for both", async () => {
  const guest = await makeGuest(app.db);
  const member = await makeMember(app.db);
  const add = (teamId: string, personId: string) =>
    admin(`POST /teams/${teamId}/members`, { body: { personId } });
  expect((await add(member.teamId, guest.id)).body.reason).toBe("vendorMixed");
  expect((await add(guest.teamId, member.id)).body.reason).toBe("vendorMixed");
  const auditor = await makePerson(app.db, { roles: ["auditor"] });
  expect((await add(guest.teamId, auditor.id)).body.reason).toBe("guestHoldsNoRole");
});

test("IDOR read: a guest sees the vendor's teams; another team is like one that is not there", async () => {
  const vendor = await makeTeam(app.db, { kind: "vendor", parentId: (await makeTeam(app.db)).id });
  const part = await makeTeam(app.db, { kind: "vendor", parentId: vendor.id });
  const guest = await makeGuest(app.db, { vendorId: part.id });
  const ours = await makeTeam(app.db, { name: "Canary team" });
  const call = await app.as(guest);
  const list = await call("GET /teams");
  expect(list.body.rows.map((row: { id: string }) => row.id).toSorted()).toEqual(
    [vendor.id, part.id].toSorted(),
  );
  const missing = await call(`GET /teams/${newId()}`);
  const hidden = await call(`GET /teams/${ours.id}`);
  expect(hidden.status).toBe(404);
  expect(hidden.text).toBe(missing.text);
  expect((await admin(`GET /teams/${ours.id}`)).status).toBe(200);
});

test("unchecked secondary id: a guest who leads the vendor's team cannot pull in a colleague", async () => {
  const guest = await makeGuest(app.db, { lead: true });
  const colleague = await makePerson(app.db);
  const call = await app.as(guest);
  const body = { personId: colleague.id };
  const answer = await call(`POST /teams/${guest.teamId}/members`, { body });
  expect(answer.status).toBe(404);
  const rows = app.db.selectFrom("membership").selectAll().where("personId", "=", colleague.id);
  expect(await rows.execute()).toEqual([]);
});

test("closing a team ends its memberships, and opening it again brings them back", async () => {
  const top = (await begin("Closing top")).body.id;
  const part = (await begin("Closing part", top)).body.id;
  const member = await makeMember(app.db, { teamId: part });
  const moved = await makeMember(app.db, { teamId: part });
  expect((await admin(`POST /teams/${top}/closing`)).body.reason).toBe("partsOpen");
  expect((await admin(`POST /teams/${part}/closing`)).status).toBe(204);
  expect((await admin(`POST /teams/${part}/closing`)).body.reason).toBe("closed");
  expect((await (await app.as(member))("GET /teams")).status).toBe(200);
  const body = { personId: member.id };
  expect((await admin(`POST /teams/${part}/members`, { body })).body.reason).toBe("closed");
  expect((await admin(`GET /teams/${part}`)).body).toMatchObject({
    members: 0,
    may: { staff: false },
  });
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  await makeMembership(app.db, { teamId: vendor.id, personId: moved.id });
  const taken = await begin("Closing part");
  expect((await admin(`DELETE /teams/${part}/closing`)).body.reason).toBe("nameTaken");
  await admin(`PATCH /teams/${taken.body.id}`, { body: { name: "Closing other" } });
  expect((await admin(`DELETE /teams/${part}/closing`)).status).toBe(204);
  const people = (await admin(`GET /teams/${part}`)).body.people;
  expect(people.map((one: { personId: string }) => one.personId)).toEqual([member.id]);
});
