import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let auditor: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  auditor = await app.as(await makePerson(app.db, { roles: ["auditor"] }));
});
afterAll(() => app.close());

test("each write that was carried out is one row: who, when, through what, about what; what was refused is none", async () => {
  const lead = await makeMember(app.db, { lead: true, name: "Lena" });
  const person = await makePerson(app.db);
  const call = await app.as(lead);
  const token = await call("POST /tokens", {
    body: { name: "Reports", scopes: ["read", "write"], days: 1 },
  });
  app.clock.advance({ minutes: 5 });
  const headers = { authorization: `Bearer ${token.body.secret}` };
  const path = `POST /teams/${lead.teamId}/members` as const;
  const body = { personId: person.id };
  expect((await app.nobody(path, { body, headers })).status).toBe(204);
  expect((await app.nobody(path, { body, headers })).status).toBe(409);
  const log = await auditor("GET /audit", { query: { personId: lead.id } });
  expect(log.body.rows).toMatchObject([
    {
      at: "2026-03-02T09:05:00.000Z",
      person: { id: lead.id, name: "Lena" },
      via: "token",
      tokenName: "Reports",
      endpoint: "POST /teams/:id/members",
      subjectKind: "team",
      subjectId: lead.teamId,
      params: { id: lead.teamId },
    },
    { via: "session", tokenName: null, endpoint: "POST /tokens", subjectId: token.body.id },
  ]);
  expect(log.text).not.toContain(token.body.secret);
  const about = await auditor("GET /audit", { query: { subjectId: lead.teamId } });
  expect(about.body.rows).toHaveLength(1);
  const later = await auditor("GET /audit", {
    query: { from: "2026-03-02T09:01:00Z", to: "2026-03-02T10:00:00Z", personId: lead.id },
  });
  expect(later.body.rows).toHaveLength(1);
  const named = await auditor("GET /audit", { query: { endpoint: "POST /tokens" } });
  expect(named.body.rows).toMatchObject([{ person: { id: lead.id } }]);
});

test("what a screen sends by itself while somebody reads or types is no act", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  expect((await call("PUT /drafts/reply", { body: { body: { text: "Hello" } } })).status).toBe(204);
  expect((await call("POST /inbox/read-all", { body: {} })).status).toBe(200);
  expect((await call("PATCH /me", { body: { name: "Nina" } })).status).toBeLessThan(300);
  const log = await auditor("GET /audit", { query: { personId: person.id } });
  expect(log.body.rows.map(({ endpoint }: { endpoint: string }) => endpoint)).toEqual([
    "PATCH /me",
  ]);
});

test("it is read page by page, each act once, also those of one instant", async () => {
  const person = await makePerson(app.db);
  const call = await app.as(person);
  for (let n = 0; n < 5; n += 1) await call("PATCH /me", { body: { name: `Name ${n}` } });
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { personId: person.id, limit: "2", ...(cursor && { cursor }) };
    const page = await auditor("GET /audit", { query });
    seen.push(...page.body.rows.map((row: { id: string }) => row.id));
    cursor = page.body.nextCursor;
  }
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
  expect((await auditor("GET /audit", { query: { cursor: "WyJ4IiwieSJd" } })).status).toBe(400);
});

test("nobody reads it but auditors and administrators; for others it is not there", async () => {
  for (const person of [await makeMember(app.db, { lead: true }), await makeGuest(app.db)])
    expect((await (await app.as(person))("GET /audit")).status).toBe(404);
  const administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  expect((await administrator("GET /audit")).status).toBe(200);
  expect((await app.nobody("GET /audit")).status).toBe(401);
});

test("SQL injection in filters: what is no id, no instant or no known filter is refused", async () => {
  for (const query of [
    { personId: "1 or 1=1" },
    { from: "now()" },
    { to: "2026-13-40T00:00:00Z" },
    { order: "at" },
    { limit: "0" },
    { limit: "1e9" },
  ])
    expect((await auditor("GET /audit", { query: query as Record<string, string> })).status).toBe(
      400,
    );
  const odd = await auditor("GET /audit", { query: { endpoint: "'; drop table act; --" } });
  expect(odd.body.rows).toEqual([]);
});
