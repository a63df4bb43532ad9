import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("the description of the API is there for everyone, and says OpenAPI 3.1", async () => {
  const answer = await app.nobody("GET /openapi.json");
  expect(answer.status).toBe(200);
  expect(answer.body.openapi).toBe("3.1.0");
});

test("what does not exist is missing, as a problem", async () => {
  const answer = await app.nobody("GET /nothing-here");
  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({ reason: "missing", status: 404 });
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});
