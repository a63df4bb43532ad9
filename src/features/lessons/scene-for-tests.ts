/** People of a house who read lessons, and what the inbox tells them of it. */
import { afterAll, beforeAll } from "vitest";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { runDueTicks } from "#platform/events/ticks.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { lessons } from "./index.ts";

interface Scene {
  app: TestApp;
  me: { id: string };
  asMe: Caller;
  asOther: Caller;
  asGuest: Caller;
  asAdministrator: Caller;
}

/** The clock stands at 2 March 2026. */
export function useScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-03-02T09:00:00Z" });
    await makeOrganisation(app.db);
    const me = await makeMember(app.db);
    const administrator = await makePerson(app.db, { roles: ["administrator"] });
    Object.assign(scene, {
      app,
      me,
      asMe: await app.as(me),
      asOther: await app.as(await makeMember(app.db)),
      asGuest: await app.as(await makeGuest(app.db)),
      asAdministrator: await app.as(administrator),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly offered: { readonly need: string } | null;
}
export const listOf = async (by: Caller, query: Record<string, string> = {}): Promise<Row[]> =>
  (await by("GET /lessons", { query })).body.rows;

export const offersOf = async (by: Caller): Promise<[string, string][]> =>
  (await listOf(by)).flatMap(({ id, offered }) => (offered ? [[id, offered.need]] : []));

/** The inbox's lines about lessons. */
export const newsOf = async (
  by: Caller,
): Promise<{ quiet: boolean; news: { title: string; said: string; href: string } }[]> =>
  (await by("GET /inbox")).body.rows.filter(({ kind }: { kind: string }) => kind === "lessons");

/** Runs the ticks of lessons as if their time had come. */
export async function tick({ app }: Scene): Promise<void> {
  const faults: object[] = [];
  const { db, files, clock } = app;
  const { outbox } = app.app;
  const log = { error: (facts: object) => faults.push(facts) };
  await db.deleteFrom("tick").execute();
  await runDueTicks({ db, files, outbox, ticks: lessons.ticks!, clock: clock.now, log });
  if (faults.length > 0) throw new Error(`A tick failed: ${JSON.stringify(faults)}`);
}

/** A team with so many members beside a lead, the lead included in the count. */
export async function makeLed(
  { app }: Scene,
  people: number,
): Promise<{ teamId: string; memberIds: string[]; asLead: Caller }> {
  const { id: teamId } = await makeTeam(app.db);
  const lead = await makeMember(app.db, { teamId, lead: true });
  const memberIds = [lead.id];
  while (memberIds.length < people) memberIds.push((await makeMember(app.db, { teamId })).id);
  return { teamId, memberIds, asLead: await app.as(lead) };
}
