import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeCalendar } from "#fixtures/promises";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let administrator: Caller;
let lead: Caller;
let colleague: Caller;
let guest: Caller;
let teamId: string;
let vendorId: string;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  const person = await makeMember(app.db, { lead: true });
  ({ teamId } = person);
  lead = await app.as(person);
  colleague = await app.as(await makeMember(app.db));
  vendorId = (await makeTeam(app.db, { kind: "vendor" })).id;
  guest = await app.as(await makeMember(app.db, { teamId: vendorId, lead: true }));
  await makeCalendar(app.db, { name: "Office" });
});
afterAll(() => app.close());

describe("who sees a service", () => {
  test("a draft and a retired one are there for their editors alone: by id, in lists, searches and counts", async () => {
    const canary = `Zanzibar${newId().slice(-6)}`;
    const member = await app.as(await makeMember(app.db, { teamId }));
    for (const state of ["draft", "retired"] as const) {
      const { id } = await makeService(app.db, { teamId, state, name: `${canary} ${state}` });
      expect((await lead(`GET /services/${id}`)).status).toBe(200);
      expect((await administrator(`GET /services/${id}`)).status).toBe(200);
      const nowhere = await colleague(`GET /services/${newId()}`);
      for (const caller of [colleague, guest, member]) {
        const answer = await caller(`GET /services/${id}`);
        expect([answer.status, answer.body]).toEqual([404, nowhere.body]);
        expect((await caller(`GET /services/${id}/promise`)).status).toBe(404);
        for (const query of [
          { words: canary },
          { words: canary.replace("z", "s") },
          { teamId },
          { state },
          { state, words: canary },
        ]) {
          const list = await caller("GET /services", { query });
          expect(list.text).not.toContain(canary);
        }
        expect((await caller("GET /services/teams")).text).not.toContain(teamId);
      }
      const seen = await lead("GET /services", { query: { words: canary, state } });
      expect(seen.body.rows).toHaveLength(1);
    }
  });
  test("a live one is seen by those whom it is for", async () => {
    const team = await makeTeam(app.db);
    const member = await app.as(await makeMember(app.db, { teamId: team.id }));
    const make = (audience: "everyone" | "colleagues" | "teams", ids: string[] = []) =>
      makeService(app.db, { audience, audienceTeamIds: ids });
    const services = {
      everyone: await make("everyone"),
      colleagues: await make("colleagues"),
      team: await make("teams", [team.id]),
      vendor: await make("teams", [vendorId]),
      ofVendor: await makeService(app.db, { teamId: vendorId, audience: "colleagues" }),
    };
    const seenBy = async (caller: Caller): Promise<string[]> => {
      const seen: string[] = [];
      for (const [name, { id }] of Object.entries(services))
        if ((await caller(`GET /services/${id}`)).status === 200) seen.push(name);
      return seen;
    };
    expect(await seenBy(guest)).toEqual(["everyone", "vendor", "ofVendor"]);
    expect(await seenBy(colleague)).toEqual(["everyone", "colleagues", "ofVendor"]);
    expect(await seenBy(member)).toEqual(["everyone", "colleagues", "team", "ofVendor"]);
    expect(await seenBy(administrator)).toEqual(Object.keys(services));
    const teams = await guest("GET /services/teams");
    const shown = teams.body.rows.map(({ id }: { id: string }) => id);
    expect(shown).not.toContain(services.colleagues.teamId);
    expect((await app.nobody("GET /services")).status).toBe(401);
  });
});
