/** The demo tells a bottleneck that looks like a difficult team for what it is, and the one that is slow itself as that. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Caller, TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "./furnished-for-tests.ts";

let app: TestApp;
let by: Caller;
const ids = new Map<string, string>();

beforeAll(async () => {
  app = await startFurnished();
  const leader = await app.db
    .selectFrom("roleGrant")
    .select("personId as id")
    .where("role", "=", "senior-leader")
    .executeTakeFirstOrThrow();
  by = await app.as(leader);
  for (const team of (await by("GET /teams")).body.rows) ids.set(team.name, team.id);
}, 90_000);
afterAll(() => app.close());

async function heldOf(team: string) {
  const { body } = await by(`GET /teams/${ids.get(team)}/holders`, { query: { period: "year" } });
  const share = (side: "own" | "others" | "customer"): number =>
    body.held[side].wallSeconds / body.held.whole.wallSeconds;
  return { ...body, share };
}

test("People and Payroll keeps everyone waiting, and most of that is its waiting for Finance", async () => {
  const { share, held } = await heldOf("People and Payroll");
  expect(share("others")).toBeGreaterThan(0.6);
  expect(share("own")).toBeLessThan(0.4);
  const most = held.lines.find(({ throughParts }: { throughParts: boolean }) => throughParts);
  expect(most.team.name).toBe("Finance");
});

test("Finance waits for nobody: its time is its own", async () => {
  const { share, holdsFor } = await heldOf("Finance");
  expect(share("own")).toBeGreaterThan(0.9);
  expect(holdsFor.map(({ team }: { team: { name: string } }) => team.name)).toContain(
    "People and Payroll",
  );
});

test("People and Payroll mostly waits for Finance, and Finance for nobody: both are told so", async () => {
  const mostly = async (team: string) => (await heldOf(team)).mostly;
  expect(await mostly("People and Payroll")).toMatchObject({
    verdict: "team",
    team: { name: "Finance" },
  });
  expect(await mostly("Finance")).toMatchObject({ verdict: "own", team: null });
});

test("had Finance kept its promise, People and Payroll would have been quicker", async () => {
  const { promisers } = await heldOf("People and Payroll");
  expect(promisers.map(({ team }: { team: { name: string } }) => team.name)).toEqual([
    "Finance",
    "IT",
  ]);
  const { body } = await by(`GET /teams/${ids.get("People and Payroll")}/holders/if`, {
    query: { team: ids.get("Finance")!, period: "year" },
  });
  expect(body.replayed.late).toBeGreaterThan(4);
  expect(body.replayed.savedSeconds).toBeGreaterThan(10 * 86_400);
});

test("some of its requests had two parts under way at once, and say for which they waited", async () => {
  const { rows } = (await by("GET /requests", { query: { q: "fairs of the year", limit: "20" } }))
    .body;
  const { body } = await by(`GET /requests/${rows[0].id}/holders`);
  expect(body.parts).toHaveLength(2);
  for (const { critical, open } of body.parts)
    expect(open.length).toBeGreaterThanOrEqual(critical.length);
});
