/** The standard of conduct of the demo, read through the endpoints. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Caller, TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "./furnished-for-tests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startFurnished();
});
afterAll(() => app.close());

async function as(role: string): Promise<Caller> {
  const demo = await app.db.selectFrom("demo").select("castOf").executeTakeFirstOrThrow();
  return app.as({ id: (demo.castOf as Record<string, string>)[role]! });
}

test("has a version of its own, read by most and not yet by the colleague", async () => {
  const colleague = await as("colleague");
  const { version, articles, acknowledgedAt } = (await colleague("GET /conduct")).body;
  expect({ version, acknowledgedAt }).toEqual({ version: 2, acknowledgedAt: null });
  expect(articles.slice(0, 4).map(({ key }: { key: string }) => key)).toEqual([
    "as-to-a-client",
    "answer",
    "by-noon",
    "please-and-thank-you",
  ]);
  const { n, of, teams } = (await colleague("GET /conduct/acknowledgements")).body;
  expect(n / of).toBeGreaterThan(0.6);
  expect(n / of).toBeLessThan(0.95);
  expect(teams.length).toBeGreaterThan(3);
});

test("has a version told by the inbox, where the line still stands for the colleague and is gone for who has read it", async () => {
  const colleague = await as("colleague");
  const lines = async (by: Caller) =>
    (await by("GET /inbox", { query: { limit: "100" } })).body.rows.filter(
      ({ kind }: { kind: string }) => kind === "conduct",
    );
  expect(await lines(colleague)).toMatchObject([{ readAt: null, news: { href: "/conduct" } }]);
  expect((await colleague("PUT /conduct/versions/2/acknowledgement")).status).toBe(200);
  expect(await lines(colleague)).toEqual([]);
});
