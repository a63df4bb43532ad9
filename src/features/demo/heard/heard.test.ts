import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "../furnished-for-tests.ts";

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await startFurnished();
  const signedIn = await app.nobody("POST /demo/sign-in", {
    body: { role: "senior-leader" },
  });
  cookie = String(signedIn.headers["set-cookie"]).split(";")[0]!;
}, 90_000);
afterAll(() => app.close());

interface Improvement {
  readonly isTested: boolean;
  readonly change: { readonly direction: string } | null;
}

test("of what three teams took up one moved, of one it cannot be told, and of one too few answered", async () => {
  const get = async (path: `/${string}`) =>
    (await app.nobody(`GET ${path}`, { headers: { cookie } })).body;
  const { rows } = await get("/heard");
  expect(rows.map(({ kind, number }: { kind: string; number: number }) => [kind, number])).toEqual([
    ["pulse", 1],
    ["service", 2],
    ["service", 1],
  ]);
  const { units } = await get(`/heard/${rows[1].id}`);
  const teamIds = new Map<string, string>(
    units.flatMap((unit: { kind: string; provider: { id: string; name: string } | null }) =>
      unit.kind === "provider" && unit.provider ? [[unit.provider.name, unit.provider.id]] : [],
    ),
  );
  const testedOf = async (team: string): Promise<Improvement> =>
    (await get(`/heard/${rows[1].id}/teams/${teamIds.get(team)}`)).earlier[0];
  expect((await testedOf("IT")).change?.direction).toBe("better");
  expect((await testedOf("Finance")).change?.direction).toBe("unclear");
  const legal = await get(`/heard/${rows[1].id}/teams/${teamIds.get("Legal")}`);
  expect(legal.answers).toHaveLength(1);
  expect(legal.improvements).toMatchObject([{ key: "empathy", ended: null, isTested: false }]);
  expect(await testedOf("Quality")).toMatchObject({ isTested: true, change: null });
});

test("no two teams were asked of by more than the planner takes, and waves differ in who answered", async () => {
  const groups = await app.db
    .selectFrom("waveGroup")
    .innerJoin("wave", "wave.id", "waveGroup.waveId")
    .select(["asked", "answered", "eligible", "teamId", "providerId", "number"])
    .where("wave.kind", "=", "service")
    .where("wave.releasedAt", "is not", null)
    .where("waveGroup.kind", "=", "customers")
    .execute();
  for (const { asked, eligible, teamId } of groups)
    expect(asked).toBeLessThanOrEqual(teamId === null ? eligible : Math.min(eligible, 12));
  const rates = new Map<string, number>();
  for (const { asked, answered, providerId, number } of groups) {
    const key = `${providerId} ${number}`;
    rates.set(key, (rates.get(key) ?? 0) + (answered ?? 0) / asked);
  }
  expect(new Set(rates.values()).size).toBeGreaterThan(rates.size - 3);
});
