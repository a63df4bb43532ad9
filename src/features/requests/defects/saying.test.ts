/** Returned for what was missing, and the cause as the serving team sees it, through HTTP. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let asCustomer: Caller;
let asProvider: Caller;
let asStranger: Caller;
let serviceId: string;
let teamId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  const service = await makeService(app.db);
  serviceId = service.id;
  teamId = service.teamId;
  asCustomer = await app.as(await makeMember(app.db));
  asProvider = await app.as(await makeMember(app.db, { teamId }));
  asStranger = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

async function ask(): Promise<string> {
  const answer = await asCustomer("POST /requests", { body: { serviceId, title: "A laptop" } });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id;
}
const defectsOf = async (id: string, by = asProvider) =>
  (await by(`GET /requests/${id}/defects`)).body.defects;

async function comeBack(): Promise<string> {
  const id = await ask();
  await asProvider(`POST /requests/${id}/finish`, { body: {} });
  const body = { cause: "incomplete", whatIsMissing: "The charger" };
  expect((await asCustomer(`POST /requests/${id}/reopen`, { body })).status).toBe(200);
  return id;
}

test("a wait for what should have been said at the start is kept as returned, and undo takes it away", async () => {
  const id = await ask();
  const reason = "Which cost centre pays?";
  const wait = { for: "customer", reason };
  expect((await asProvider(`POST /requests/${id}/wait`, { body: wait })).status).toBe(200);
  expect(await defectsOf(id)).toEqual([]);
  await asProvider(`POST /requests/${id}/resume`, { body: {} });

  const returned = { ...wait, notSaidAtStart: true };
  expect((await asProvider(`POST /requests/${id}/wait`, { body: returned })).status).toBe(200);
  const said = { kind: "returned", cause: null, whatIsMissing: reason, team: { id: teamId } };
  expect(await defectsOf(id)).toMatchObject([said]);
  expect(await defectsOf(id, asCustomer)).toMatchObject([said]);

  expect((await asProvider(`POST /requests/${id}/undo`, { body: {} })).status).toBe(200);
  expect(await defectsOf(id)).toEqual([]);
});

test("what waits for a vendor is never returned, whatever is sent", async () => {
  const id = await ask();
  const body = { for: "vendor", reason: "A part", notSaidAtStart: true };
  expect((await asProvider(`POST /requests/${id}/wait`, { body })).status).toBe(200);
  expect(await defectsOf(id)).toEqual([]);
});

test("the serving team says its own cause beside the customer's, changes it, and takes it back", async () => {
  const id = await comeBack();
  const path = `PUT /requests/${id}/cause` as const;
  const theirs = await asCustomer(path, { body: { cause: "wrong" } });
  expect(theirs.status).toBe(404);
  const taken = await asProvider(`POST /requests/${id}/take`, { body: {} });
  expect(taken.body.may).toContain("sayCause");

  const first = await asProvider(path, { body: { cause: "misunderstood" } });
  expect(first.status, first.text).toBe(200);
  const late = { cause: "wrong", version: taken.body.version };
  expect((await asProvider(path, { body: late })).body.reason).toBe("changedMeanwhile");
  await asProvider(path, { body: { cause: "new-wish", version: first.body.version } });
  const both = { kind: "reopened", cause: "incomplete", providerCause: "new-wish" };
  expect(await defectsOf(id, asCustomer)).toMatchObject([both]);

  await asProvider(`POST /requests/${id}/undo`, { body: {} });
  expect(await defectsOf(id)).toMatchObject([{ ...both, providerCause: "misunderstood" }]);
  const { entries } = (await asCustomer(`GET /requests/${id}/history`)).body;
  expect(entries.map(({ kind }: { kind: string }) => kind).slice(-3)).toEqual([
    "cause-said",
    "cause-said",
    "undone",
  ]);
});

test("a cause may be said until the customer confirms, of the last time it came back, and of nothing else", async () => {
  const id = await comeBack();
  await asProvider(`POST /requests/${id}/finish`, { body: {} });
  const path = `PUT /requests/${id}/cause` as const;
  expect((await asProvider(path, { body: { cause: "wrong" } })).status).toBe(200);
  const again = { cause: "broke-again", whatIsMissing: "It stopped" };
  await asCustomer(`POST /requests/${id}/reopen`, { body: again });
  await asProvider(path, { body: { cause: "other" } });
  expect(await defectsOf(id)).toMatchObject([
    { cause: "incomplete", providerCause: "wrong" },
    { cause: "broke-again", providerCause: "other" },
  ]);
  await asProvider(`POST /requests/${id}/finish`, { body: {} });
  await asCustomer(`POST /requests/${id}/confirm`, { body: {} });
  expect((await asProvider(path, { body: { cause: null } })).body.reason).toBe("notNow");

  const fresh = await ask();
  const nothing = await asProvider(`PUT /requests/${fresh}/cause`, { body: { cause: "wrong" } });
  expect(nothing.status).toBe(404);
  expect((await asProvider(`GET /requests/${fresh}`)).body.may).not.toContain("sayCause");
});

test("whoever does not see a request sees none of its defects", async () => {
  const id = await comeBack();
  expect((await asStranger(`GET /requests/${id}/defects`)).status).toBe(404);
  expect((await asStranger(`PUT /requests/${id}/cause`, { body: { cause: "wrong" } })).status).toBe(
    404,
  );
});
