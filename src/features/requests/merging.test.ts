import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.close());

test("a request that goes on in another brings its customer and its followers along", async () => {
  const into = await makeRequest(it.db);
  const from = await makeRequest(it.db, { serviceId: into.serviceId, teamId: into.teamId });
  const server = await it.as(await makeMember(it.db, { teamId: into.teamId }));
  const customer = await it.as({ id: from.customerId });
  expect((await customer(`GET /requests/${into.id}`)).status).toBe(404);

  const merged = await server(`POST /requests/${from.id}/merge`, { body: { intoId: into.id } });
  expect(merged.status).toBe(200);
  expect(merged.body).toMatchObject({ state: "merged", mergedIntoId: into.id });
  const other = await customer(`GET /requests/${into.id}`);
  expect(other.body.following).toBe(true);

  const again = await server(`POST /requests/${into.id}/merge`, { body: { intoId: into.id } });
  expect(again.status).toBe(422);
});
