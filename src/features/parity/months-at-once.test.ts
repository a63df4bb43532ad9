/** Two who set the same month outside at once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLike } from "./fixtures.ts";

let app: TestApp;
let one: Caller;
let other: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  one = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  other = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

test("the second to set a month is told, and the first one's numbers stay; so with taking it away", async () => {
  const { serviceId } = await makeLike(app.db);
  const path = `/parity/${serviceId}/outside/2026-09` as const;
  const put = (by: Caller, kept: number, version?: number | null) =>
    by(`PUT ${path}`, {
      body: {
        kept,
        total: 10,
        medianHours: null,
        source: "",
        ...(version !== undefined && { version }),
      },
    });
  const keptNow = async () => (await one(`GET /parity/${serviceId}`)).body.outside;
  const refused = { status: 409, body: { reason: "changedMeanwhile" } };

  const first = await put(one, 9, null);
  expect(first.status).toBe(200);
  expect(await put(other, 8, null)).toMatchObject(refused);
  expect(await keptNow()).toMatchObject([{ kept: 9, version: first.body.version }]);

  const { version } = first.body;
  const both = await Promise.all([put(one, 7, version), put(other, 6, version)]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));

  expect(await one(`DELETE ${path}`, { query: { version } })).toMatchObject(refused);
  const [{ version: stands }] = await keptNow();
  expect((await one(`DELETE ${path}`, { query: { version: stands } })).status).toBe(204);
  expect(await put(other, 5, stands)).toMatchObject(refused);
  expect((await put(other, 5, null)).body.version).not.toBe(stands);
  expect((await put(one, 4)).status).toBe(200);
});
