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
  expect(await testedOf("Quality")).toMatchObject({ isTested: true, change: null });
});
