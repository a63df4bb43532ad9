import { afterAll, beforeAll, expect, test } from "vitest";
import {
  makeGuest,
  makeMember,
  makeMembership,
  makeOrganisation,
  makeTeam,
} from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let administrator: { id: string };
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  // What was told stays in the outbox, where the tests look for it.
  await app.app.outbox.stop();
  await makeOrganisation(app.db);
  administrator = await makePerson(app.db, { roles: ["administrator"], name: "Ada First" });
  admin = await app.as(administrator);
});
afterAll(() => app.close());

test("who is signed in is told who they are and what they may do; a stranger is asked to sign in", async () => {
  const member = await makeMember(app.db, { lead: true });
  const answer = await (await app.as(member))("GET /me");
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    id: member.id,
    guest: false,
    roles: [],
    organisation: { name: "Brightwater", zone: "Europe/Berlin" },
    teams: [{ id: member.teamId, lead: true, kind: "team" }],
    may: { administer: false, readAudit: false, leadTeams: true, mediate: false },
  });
  expect((await app.nobody("GET /me")).status).toBe(401);
});

test("one changes one's own name and zone, and nothing else: no role, no id, no date", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  const changed = await call("PATCH /me", { body: { name: " Zoë ", zone: "asia/tokyo" } });
  expect(changed.body).toMatchObject({ name: "Zoë", zone: "Asia/Tokyo" });
  for (const extra of [{ roles: ["administrator"] }, { id: newId() }, { createdAt: "2020-01-01" }])
    expect((await call("PATCH /me", { body: { name: "Eve", ...extra } })).status).toBe(400);
  const wrong = await call("PATCH /me", { body: { zone: "Mars/Olympus" } });
  expect(wrong).toMatchObject({ status: 422, body: { reason: "unknownZone" } });
  expect((await call("GET /me")).body).toMatchObject({ name: "Zoë", zone: "Asia/Tokyo" });
});

test("people are found by a part of the name, page by page, each once, whatever characters are typed", async () => {
  const team = await makeTeam(app.db);
  for (const name of ["Quentin A", "quentin b", "Quentin C", "Quentin%D", "Q_E"])
    await makeMember(app.db, { teamId: team.id, name });
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { search: "quentin", limit: "2", ...(cursor && { cursor }) };
    const page = await admin("GET /persons", { query });
    seen.push(...page.body.rows.map((row: { name: string }) => row.name));
    cursor = page.body.nextCursor;
  }
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(4);
  const names = async (search: string) =>
    (await admin("GET /persons", { query: { search, teamId: team.id } })).body.rows.map(
      (row: { name: string }) => row.name,
    );
  expect(await names("%")).toEqual(["Quentin%D"]);
  expect(await names("_")).toEqual(["Q_E"]);
  expect(await names("' or 1=1 --")).toEqual([]);
  expect((await admin("GET /persons", { query: { cursor: "bm9uc2Vuc2U" } })).status).toBe(400);
});

test("IDOR read: a vendor's guest sees the vendor's people, and everyone else is like nobody", async () => {
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  const part = await makeTeam(app.db, { kind: "vendor", parentId: vendor.id });
  const guest = await makeGuest(app.db, { vendorId: part.id, name: "Gus Guest" });
  const mate = await makeGuest(app.db, { vendorId: vendor.id, name: "Mia Mate" });
  const colleague = await makeMember(app.db, { name: "Canary Colleague" });
  const other = await makeGuest(app.db, { name: "Other Vendor" });
  const call = await app.as(guest);
  expect((await call("GET /me")).body.guest).toBe(true);
  expect((await call(`GET /persons/${mate.id}`)).status).toBe(200);
  const missing = await call(`GET /persons/${newId()}`);
  for (const { id } of [colleague, other, administrator]) {
    const answer = await call(`GET /persons/${id}`);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe(missing.text);
  }
  const list = await call("GET /persons", { query: { state: "all" } });
  expect(list.body.rows.map((row: { id: string }) => row.id).toSorted()).toEqual(
    [guest.id, mate.id].toSorted(),
  );
  expect((await call("GET /persons", { query: { search: "canary" } })).body).toEqual({
    rows: [],
    nextCursor: null,
  });
  const byTeam = await call("GET /persons", { query: { teamId: colleague.teamId } });
  expect(byTeam.body.rows).toEqual([]);
  // The same list, asked by a colleague, has them: the test can fail.
  expect((await admin("GET /persons", { query: { search: "canary" } })).body.rows).toHaveLength(1);
});

test("a guest who is taken out of the vendor's team does not turn into a colleague", async () => {
  const guest = await makeGuest(app.db);
  const stranger = await makeMember(app.db);
  const call = await app.as(guest);
  expect((await admin(`DELETE /teams/${guest.teamId}/members/${guest.id}`)).status).toBe(204);
  expect((await call("GET /me")).body.guest).toBe(true);
  expect((await call(`GET /persons/${stranger.id}`)).status).toBe(404);
  const hired = await makeTeam(app.db);
  const body = { personId: guest.id };
  expect((await admin(`POST /teams/${hired.id}/members`, { body })).status).toBe(204);
  expect((await call("GET /me")).body.guest).toBe(false);
  expect((await call(`GET /persons/${stranger.id}`)).status).toBe(200);
});

test("roles are granted and taken away by administrators, at once, and the last administrator stays", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  const path = `/persons/${person.id}/roles/administrator` as const;
  expect((await call(`PUT ${path}`)).status).toBe(404);
  expect((await admin(`PUT ${path}`)).status).toBe(204);
  expect((await admin(`PUT ${path}`)).status).toBe(204);
  expect((await call("GET /me")).body).toMatchObject({
    roles: ["administrator"],
    may: { administer: true },
  });
  expect((await call(`DELETE /persons/${administrator.id}/roles/administrator`)).status).toBe(204);
  expect((await admin(`PUT /persons/${administrator.id}/roles/auditor`)).status).toBe(404);
  const last = await call(`DELETE ${path}`);
  expect(last).toMatchObject({ status: 409, body: { reason: "lastAdministrator" } });
  expect((await call(`PUT /persons/${administrator.id}/roles/administrator`)).status).toBe(204);
  expect((await admin(`PUT /persons/${newId()}/roles/auditor`)).status).toBe(404);
  expect((await admin(`PUT /persons/${person.id}/roles/lord`)).status).toBe(404);
  expect((await admin(`DELETE ${path}`)).status).toBe(204);
  const guest = await makeGuest(app.db);
  const refused = await admin(`PUT /persons/${guest.id}/roles/administrator`);
  expect(refused).toMatchObject({ status: 409, body: { reason: "guestHoldsNoRole" } });
});

test("session theft: whoever has left is out at once, on the session and on the token they had", async () => {
  const leaver = await makeMember(app.db, { lead: true });
  const heir = await makeMember(app.db, { teamId: leaver.teamId });
  await admin(`PUT /persons/${leaver.id}/roles/mediator`);
  const call = await app.as(leaver);
  expect((await call("GET /me")).status).toBe(200);
  const heard = app.db.selectFrom("outbox").selectAll().where("name", "=", "people.departed");
  const before = (await heard.execute()).length;
  const left = await admin(`POST /persons/${leaver.id}/departure`, { body: { heirId: heir.id } });
  expect(left.status).toBe(204);
  expect((await call("GET /me")).status).toBe(401);
  const told = await heard.execute();
  expect(told.length).toBe(before + 1);
  expect(told.at(-1)!.payload).toEqual({ personId: leaver.id, heirId: heir.id });
  const page = await admin(`GET /persons/${leaver.id}`);
  expect(page.body).toMatchObject({ teams: [], roles: [], may: { undoDeparture: true } });
  const again = await admin(`POST /persons/${leaver.id}/departure`, { body: { heirId: null } });
  expect(again).toMatchObject({ status: 409, body: { reason: "departed" } });

  expect((await admin(`DELETE /persons/${leaver.id}/departure`)).status).toBe(204);
  const back = await admin(`GET /persons/${leaver.id}`);
  expect(back.body).toMatchObject({
    departedAt: null,
    roles: ["mediator"],
    teams: [{ id: leaver.teamId, lead: true }],
  });
  expect((await call("GET /me")).status).toBe(401);
  expect((await admin(`DELETE /persons/${leaver.id}/departure`)).body.reason).toBe("notDeparted");
});

test("work is not handed to a guest, to someone who left, or to an id that is not there", async () => {
  const leaver = await makePerson(app.db);
  const guest = await makeGuest(app.db);
  const depart = (heirId: string | null) =>
    admin(`POST /persons/${leaver.id}/departure`, { body: { heirId } });
  expect((await depart(guest.id)).body.reason).toBe("heirUnfit");
  expect((await depart(leaver.id)).body.reason).toBe("heirUnfit");
  expect((await depart(newId())).status).toBe(404);
  expect((await admin(`GET /persons/${leaver.id}`)).body.departedAt).toBeNull();
  const own = await admin(`POST /persons/${administrator.id}/departure`, {
    body: { heirId: null },
  });
  expect(own.body.reason).toBe("lastAdministrator");
});

test("an address belongs to one person; a colleague changes nobody", async () => {
  const one = await makePerson(app.db);
  const two = await makePerson(app.db);
  const taken = await admin(`PATCH /persons/${one.id}`, {
    body: { email: two.email.toUpperCase() },
  });
  expect(taken).toMatchObject({ status: 409, body: { reason: "emailTaken" } });
  const changed = await admin(`PATCH /persons/${one.id}`, {
    body: { email: "New.One@Example.org" },
  });
  expect(changed.body.email).toBe("new.one@example.org");
  const call = await app.as(two);
  const refused = await call(`PATCH /persons/${one.id}`, { body: { name: "Mallory" } });
  expect(refused.status).toBe(404);
  expect((await call(`GET /persons/${one.id}`)).body.may).toEqual({
    change: false,
    grantRoles: false,
    makeResetLink: false,
    markDeparted: false,
    undoDeparture: false,
    erase: false,
  });
});

test("teams past and present are told, and which were shared with the reader; a guest is told of none of ours", async () => {
  const [it, legal] = [await makeTeam(app.db), await makeTeam(app.db)];
  const reader = await makeMember(app.db, { teamId: it.id });
  const other = await makeMember(app.db, { teamId: it.id });
  await makeMembership(app.db, { personId: other.id, teamId: legal.id, lead: true });
  await admin(`DELETE /teams/${it.id}/members/${other.id}`);
  const path = `GET /persons/${other.id}/memberships` as const;
  const told = (await (await app.as(reader))(path)).body;
  const past = { team: { id: it.id }, lead: false, until: expect.any(String) };
  expect(told.rows).toHaveLength(2);
  expect(told.rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...past, team: expect.objectContaining({ id: it.id }) }),
      expect.objectContaining({ lead: true, until: null }),
    ]),
  );
  expect(told.together).toMatchObject([past].map(({ team, until }) => ({ team, until })));
  expect((await (await app.as(other))(path)).body.together).toEqual([]);
  const guest = await makeGuest(app.db);
  expect((await (await app.as(guest))(path)).status).toBe(404);
  expect((await admin(`GET /persons/${newId()}/memberships`)).status).toBe(404);
});
