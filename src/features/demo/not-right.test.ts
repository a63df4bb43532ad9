import { afterAll, beforeAll, expect, test } from "vitest";
import type { Caller, TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "./furnished-for-tests.ts";
import { findCast } from "./queries.ts";

let app: TestApp;
let asLeader: Caller;
beforeAll(async () => {
  app = await startFurnished();
  const cast = await findCast(app.db);
  asLeader = await app.as({ id: cast!["senior-leader"]! });
}, 90_000);
afterAll(() => app.close());

const read = async (team?: string) =>
  (await asLeader("GET /defects", { query: team === undefined ? {} : { team } })).body;
const teamOf = async (name: string): Promise<string> =>
  (await read()).teams.find((team: { name: string }) => team.name === name).id;

test("one form lacks a question: what is asked for again and again is the first thing that repeats there", async () => {
  const { clusters, figures } = await read(await teamOf("IT"));
  const [most] = clusters.filter(
    ({ service }: { service: { name: string } }) => service.name === "Access to a system",
  );
  expect(most.words).toEqual(expect.arrayContaining(["owner", "system"]));
  expect(most.returned).toBeGreaterThan(9);
  expect(most.customers).toBeGreaterThan(3);
  expect(most.defects / most.ofDefects).toBeGreaterThan(0.5);
  expect(figures.returned.count).toBeGreaterThanOrEqual(most.returned);
});

test("one team has a long row without a defect, and a vendor is measured like a team", async () => {
  const { teams } = await read();
  const longest = Math.max(...teams.map(({ longest: row }: { longest: number }) => row));
  expect(longest).toBeGreaterThan(80);
  expect(teams).toContainEqual(expect.objectContaining({ name: "Nordfracht", isVendor: true }));
});

test("both sides say their causes, and they differ often enough to be asked about", async () => {
  const { causes } = await read(await teamOf("IT"));
  expect(causes.both).toBeGreaterThan(10);
  expect(causes.alike).toBeLessThan(causes.both);
  expect(causes.rows).toContainEqual(expect.objectContaining({ cause: "new-wish", customer: 0 }));
});
