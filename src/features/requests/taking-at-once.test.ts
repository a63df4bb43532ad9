import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("of a hundred who take one request at once one has it, and each of the others is told who", async () => {
  const { id: serviceId, teamId } = await makeService(app.db);
  const request = await makeRequest(app.db, { serviceId, teamId });
  const members = [];
  for (let n = 0; n < 100; n += 1)
    members.push(await makeMember(app.db, { teamId, name: `Member ${n}` }));
  const callers = await Promise.all(members.map((member) => app.as(member)));
  const answers = await Promise.all(
    callers.map((caller) => caller(`POST /requests/${request.id}/take`, { body: {} })),
  );

  const won = answers.filter(({ status }) => status === 200);
  expect(won).toHaveLength(1);
  const holder = won[0]!.body.holder;
  const told = answers.filter(({ status }) => status === 409);
  expect(told).toHaveLength(99);
  for (const { body } of told)
    expect(body).toMatchObject({ reason: "taken", facts: { holder: holder.name } });

  const acts = await app.db
    .selectFrom("act")
    .select(["personId", "endpoint"])
    .where("subjectId", "=", request.id)
    .execute();
  expect(acts).toEqual([{ personId: holder.id, endpoint: "POST /requests/:id/take" }]);
  const events = await app.db
    .selectFrom("requestEvent")
    .select(["kind", "actorId"])
    .where("requestId", "=", request.id)
    .where("kind", "=", "taken")
    .execute();
  expect(events).toEqual([{ kind: "taken", actorId: holder.id }]);
});
