import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("the open work of whoever leaves goes to the heir, and back into the queue where the heir is no member", async () => {
  const leaving = await makeMember(app.db, { name: "Lea Leaving" });
  const heir = await makeMember(app.db, { teamId: leaving.teamId, name: "Hal Heir" });
  const own = await makeRequest(app.db, {
    teamId: leaving.teamId,
    holderId: leaving.id,
    state: "taken",
  });
  const elsewhere = await makeRequest(app.db, { holderId: leaving.id, state: "taken" });
  const finished = await makeRequest(app.db, {
    teamId: leaving.teamId,
    holderId: leaving.id,
    state: "confirmed",
  });
  const administrator = await makePerson(app.db, { roles: ["administrator"] });
  const asAdministrator = await app.as(administrator);
  const body = { heirId: heir.id };
  const left = await asAdministrator(`POST /persons/${leaving.id}/departure`, { body });
  expect(left.status, left.text).toBeLessThan(300);
  await app.settle();

  const held = await app.db
    .selectFrom("request")
    .select(["id", "holderId", "state"])
    .where("id", "in", [own.id, elsewhere.id, finished.id])
    .execute();
  const byId = new Map(held.map((row) => [row.id, row]));
  expect(byId.get(own.id)).toMatchObject({ holderId: heir.id, state: "taken" });
  expect(byId.get(elsewhere.id)).toMatchObject({ holderId: null, state: "asked" });
  expect(byId.get(finished.id)).toMatchObject({ holderId: leaving.id, state: "confirmed" });
});
