/** A house in which twelve of Sales and twelve of Finance have asked Legal for something, and the calendar as it runs. */
import { afterAll, beforeAll } from "vitest";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import type { TestApp } from "#platform/testing/start-app.ts";
import { startApp } from "#platform/testing/start-app.ts";
import { ticks } from "./running.ts";

export interface Scene {
  readonly app: TestApp;
  readonly legal: string;
  readonly sales: string;
  readonly finance: string;
  /** Twelve customers of each team. */
  readonly ofSales: readonly string[];
  readonly ofFinance: readonly string[];
}

export async function makeCustomers(
  app: TestApp,
  { teamId, providerId, count = 12 }: { teamId: string; providerId: string; count?: number },
): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { id } = await makeMember(app.db, { teamId });
    await makeRequest(app.db, {
      teamId: providerId,
      customerId: id,
      customerTeamId: teamId,
      at: new Date("2026-02-10T09:00:00Z"),
    });
    ids.push(id);
  }
  return ids;
}

export async function makeScene(app: TestApp): Promise<Scene> {
  await makeOrganisation(app.db);
  const teams = [];
  for (const name of ["Legal", "Sales", "Finance"])
    teams.push((await makeTeam(app.db, { name })).id);
  const [legal, sales, finance] = teams as [string, string, string];
  const ofSales = await makeCustomers(app, { teamId: sales, providerId: legal });
  const ofFinance = await makeCustomers(app, { teamId: finance, providerId: legal });
  return { app, legal, sales, finance, ofSales, ofFinance };
}

/** One house for all tests of a file. */
export function useScene(now = "2026-03-02T09:00:00Z"): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    Object.assign(scene, await makeScene(await startApp({ now })));
  });
  afterAll(() => scene.app.close());
  return scene;
}

/** What the calendar does on a day. */
export async function live(app: TestApp, day: string): Promise<void> {
  app.clock.set(`${day}T09:00:00Z`);
  const telling = app.app.outbox.telling();
  await app.db.transaction().execute(async (db) => {
    for (const { work } of ticks)
      await work({
        db,
        files: app.files,
        now: app.clock.now(),
        tell: telling.tell,
        touch: telling.touch,
      });
    await telling.write(db);
  });
  await app.settle();
}
