import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("an old request tells the labels of fields that the service no longer asks, to whoever may see it", async () => {
  const service = await makeService(app.db);
  const field = (position: number, label: string, removedAt: Date | null) => ({
    id: newId(),
    serviceId: service.id,
    position,
    label,
    kind: "text",
    removedAt,
  });
  const [gone, asked, unanswered] = [
    field(0, "Colour", app.clock.now()),
    field(1, "Size", null),
    field(2, "Name on it", null),
  ];
  await app.db.insertInto("formField").values([gone, asked, unanswered]).execute();
  const answers = { [gone.id]: "Blue", [asked.id]: "Small", "no id": "of an import" };
  const request = await makeRequest(app.db, {
    serviceId: service.id,
    teamId: service.teamId,
    answers,
  });
  const asCustomer = await app.as({ id: request.customerId });
  const form = await asCustomer(`GET /requests/${request.id}/form`);
  expect(form.body.fields).toEqual([
    { id: asked.id, label: "Size", kind: "text", removed: false },
    { id: gone.id, label: "Colour", kind: "text", removed: true },
  ]);
  const stranger = await app.as(await makeMember(app.db));
  expect((await stranger(`GET /requests/${request.id}/form`)).status).toBe(404);
});
