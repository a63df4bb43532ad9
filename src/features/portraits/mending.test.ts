/** What a team waits for and mends, through HTTP, from kept sums that stand there as they are told. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAction, makeDebrief } from "#fixtures/debriefs";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
});
afterAll(() => app.close());

interface Sum {
  readonly holder: string;
  readonly teamId?: string;
  readonly requests: number;
  readonly hours: number;
  readonly throughParts?: boolean;
}

async function keepSum(providerId: string, sum: Sum): Promise<void> {
  const { holder, teamId = null, requests, hours, throughParts = false } = sum;
  await sql`
    insert into held_provider_sum (period, provider_id, holder, team_id, through_parts, requests, running, from_epoch_ms, working_ms, timed)
    values ('quarter', ${providerId}, ${holder}, ${teamId}, ${throughParts}, ${requests}, 0, ${hours * 3_600_000}, 0, 0)`.execute(
    app.db,
  );
}

test("the largest three of five requests and more are named, each in all of its ways", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const { teamId } = lead;
  const [one, other, few, fourth] = await Promise.all(
    Array.from({ length: 4 }, () => makeTeam(app.db)),
  );
  const by = await app.as(lead);
  const read = async () => (await by(`GET /teams/${teamId}/mending`)).body;
  expect((await read()).waits).toEqual({ n: 0, own: null, holders: [] });
  const ways = (id: string, requests: number, hours: number): Sum[] => [
    { holder: "any", teamId: id, requests, hours },
    { holder: "work", teamId: id, requests, hours },
  ];
  const sums: Sum[] = [
    { holder: "all", requests: 20, hours: 200 },
    ...ways(teamId, 20, 50),
    ...ways(one!.id, 9, 60),
    ...ways(other!.id, 5, 40),
    ...ways(few!.id, 4, 30),
    ...ways(fourth!.id, 6, 2),
    { holder: "customer", requests: 7, hours: 6 },
    { holder: "customer", requests: 5, hours: 12, throughParts: true },
  ];
  for (const sum of sums) await keepSum(teamId, sum);
  expect((await read()).waits).toEqual({
    n: 20,
    own: 0.25,
    holders: [
      { kind: "team", team: { id: one!.id, name: one!.name }, share: 0.3 },
      { kind: "team", team: { id: other!.id, name: other!.name }, share: 0.2 },
      { kind: "customer", team: null, share: 0.09 },
    ],
  });
});

test("a streak and actions stand there for every colleague, and nothing of it for a guest", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const { teamId } = lead;
  await sql`
    insert into defect_streak (provider_id, present, longest, last_at, as_of)
    values (${teamId}, 12, 30, '2026-10-13T10:00:00Z', ${app.clock.now()})`.execute(app.db);
  const { id: debriefId } = await makeDebrief(app.db, { stage: "closed", facilitator: lead });
  const action = { debriefId, ownerId: lead.id };
  await makeAction(app.db, { ...action, dueDay: "2026-11-19" });
  await makeAction(app.db, { ...action, done: new Date("2026-10-01T08:00:00Z") });
  const asColleague = await app.as(await makeMember(app.db));
  const { body } = await asColleague(`GET /teams/${teamId}/mending`);
  expect(body).toMatchObject({
    streak: { present: 12, days: 37 },
    returned: { n: 0, value: null, tooFew: true },
    actions: { open: 1, overdue: 1, done: 1, worked: 0 },
  });
  const guest = await makeGuest(app.db);
  const asGuest = await app.as(guest);
  expect((await asGuest(`GET /teams/${guest.teamId}/mending`)).status).toBe(404);
});
