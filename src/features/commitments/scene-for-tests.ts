/** Leaders of a house, and what tests of commitments do with them. */
import { afterAll, beforeAll, expect } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

interface Scene {
  app: TestApp;
  lead: { id: string; teamId: string };
  asLead: Caller;
  senior: { id: string };
  asSenior: Caller;
  asColleague: Caller;
  asGuest: Caller;
}

/** Six leads and a senior leader, a colleague, and the lead of a vendor; the clock stands at 2 March 2026. */
export function useScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-03-02T09:00:00Z" });
    await makeOrganisation(app.db);
    const lead = await makeMember(app.db, { lead: true });
    const senior = await makePerson(app.db, { roles: ["senior-leader"] });
    for (let others = 0; others < 5; others += 1) await makeMember(app.db, { lead: true });
    Object.assign(scene, {
      app,
      lead,
      senior,
      asLead: await app.as(lead),
      asSenior: await app.as(senior),
      asColleague: await app.as(await makeMember(app.db)),
      asGuest: await app.as(await makeGuest(app.db, { lead: true })),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

export const words = (change: object = {}) => ({
  what: "Answer every note of the night shift by noon",
  measure: "words",
  words: "The list on the wall",
  teamId: null,
  outcomeId: null,
  aim: null,
  direction: "at-least",
  untilDay: "2026-06-30",
  reviewDays: ["2026-05-01", "2026-04-01"],
  sponsorId: null,
  ...change,
});

export async function make(by: Caller, change: object = {}): Promise<string> {
  const made = await by("POST /commitments", { body: words(change) });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}

/** What the inbox says about commitments, unread, the newest first. */
export const news = async (by: Caller): Promise<string[]> =>
  (await by("GET /inbox", { query: { unread: "true" } })).body.rows
    .filter(({ kind }: { kind: string }) => kind === "commitments")
    .map(({ news: { said } }: { news: { said: string } }) => said);
