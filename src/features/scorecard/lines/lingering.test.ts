/** How much of what is open is quiet for longer than usual: of the house for every colleague, of a team for whoever leads it. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { CardAnswer } from "../contract.ts";

let app: TestApp;
const now = "2026-11-20T09:00:00Z";
const over = "2026-11-19T09:00:00Z";
const ahead = "2026-11-21T09:00:00Z";
beforeAll(async () => {
  app = await startApp({ now });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

interface Open {
  readonly waits?: "serve" | "answer" | "part" | "confirm";
  readonly lingersAt?: string | null;
  readonly confidential?: boolean;
}

/** An open request as it is kept for its team. */
async function keepOpen(teamId: string, open: Open = {}): Promise<void> {
  const { waits = "serve", lingersAt = ahead, confidential = false } = open;
  const { id } = await makeRequest(app.db, { teamId, confidential });
  await sql`
    insert into quiet_request (request_id, version, step_at, waits, provider_id, confidential, team_step, team_id, lingers_at)
    values (${id}, 1, '2026-11-01T09:00:00Z', ${waits}, ${teamId}, ${confidential}, 'take', ${teamId}, ${lingersAt})`.execute(
    app.db,
  );
}

async function lineOf(by: Caller, teamId: string | null) {
  const { body } = await by(teamId === null ? "GET /scorecard" : `GET /teams/${teamId}/scorecard`);
  return (body as CardAnswer).lines.find(({ line }) => line === "lingering");
}

test("the share that waits for the team itself stands there from five open ones on, as its own page has it", async () => {
  const { id: teamId } = await makeTeam(app.db);
  const asLead = await app.as(await makeMember(app.db, { teamId, lead: true }));
  await keepOpen(teamId, { lingersAt: over });
  await keepOpen(teamId, { waits: "answer", lingersAt: over });
  await keepOpen(teamId, { waits: "part", lingersAt: null });
  await keepOpen(teamId);
  await keepOpen(teamId, { waits: "confirm", lingersAt: over });
  await keepOpen(teamId, { confidential: true, lingersAt: over });
  const few = { n: 4, value: null, tooFew: true };
  expect(await lineOf(asLead, teamId)).toMatchObject({
    now: few,
    asOf: "2026-11-20T09:00:00.000Z",
  });
  await keepOpen(teamId, { lingersAt: over });
  const shown = { n: 5, value: 2 / 5, low: null, high: null, tooFew: false };
  expect((await lineOf(asLead, teamId))!.now).toEqual(shown);
  const { open, lingering } = (await asLead(`GET /teams/${teamId}/lingering`)).body;
  expect([open, lingering.own]).toEqual([5, 2]);
});

test("of a team only who leads it is shown it, of the house every colleague, over all teams", async () => {
  const asColleague = await app.as(await makeMember(app.db));
  const before = (await lineOf(asColleague, null))!.now!;
  const lead = await makeMember(app.db, { lead: true });
  const { teamId } = lead;
  for (let at = 0; at < 5; at += 1) await keepOpen(teamId, { lingersAt: over });
  const asMember = await app.as(await makeMember(app.db, { teamId }));
  for (const by of [asMember, asColleague]) expect(await lineOf(by, teamId)).toBeUndefined();
  expect((await lineOf(await app.as(lead), teamId))!.now).toMatchObject({ n: 5, value: 1 });
  const own = before.n * (before.value ?? 0) + 5;
  const after = (await lineOf(asColleague, null))!.now!;
  expect(after.n).toBe(before.n + 5);
  expect(after.value).toBeCloseTo(own / after.n, 9);
});

test("the file says of which time a line is", async () => {
  const { text } = await (await app.as(await makeMember(app.db)))("GET /scorecard/export");
  expect(text).toContain(`"lingering","now","share"`);
  expect(text).toContain(`"actions","last twelve months","share"`);
});
