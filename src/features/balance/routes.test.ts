import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeGoal, makeInitiative } from "#fixtures/goals";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { balance } from "#feature/balance";
import { makeAlarm } from "./fixtures.ts";
import { findWhoIsTold } from "./queries/looking.ts";

let app: TestApp;
let leader: Caller;
let leaderId: string;
let colleague: Caller;
let guest: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  await makeOrganisation(app.db);
  const person = await makePerson(app.db, { roles: ["senior-leader"], name: "Nadia Leads" });
  leaderId = person.id;
  leader = await app.as(person);
  colleague = await app.as(await makeMember(app.db));
  guest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

interface Listed {
  readonly id: string;
  readonly why: string;
  readonly menders: { name: string }[];
}
const find = (rows: Listed[], id: string) => rows.find((row) => row.id === id);

describe("what leads nowhere", () => {
  test("is listed with why and who can mend it, and leaves the list when it is mended; guests see nothing", async () => {
    const lead = await makeMember(app.db, { lead: true, name: "Lena Leads" });
    const owner = await makePerson(app.db, { name: "Otto Owns" });
    const { teamId } = lead;
    const service = await makeService(app.db, { teamId });
    const other = await makeService(app.db, { teamId });
    await makeLink(app.db, { fromServiceId: service.id, toServiceId: other.id });
    const goal = await makeGoal(app.db, { teamIds: [teamId], ownerId: owner.id });
    const days = { startDay: "2026-10-01", endDay: "2027-03-31" };
    const lost = await makeInitiative(app.db, { teamIds: [teamId], ownerId: owner.id, ...days });
    const found = { teamIds: [teamId], goalIds: [goal.id], serviceIds: [service.id], ...days };
    const kept = await makeInitiative(app.db, found);
    const over = await makeInitiative(app.db, { endDay: "2026-11-21" });

    const { body } = await colleague("GET /balance");
    const both = [{ name: "Otto Owns" }, { name: "Lena Leads" }];
    expect(find(body.initiatives, lost.id)).toMatchObject({ why: "noGoal", menders: both });
    expect(find(body.initiatives, kept.id)).toBeUndefined();
    expect(find(body.initiatives, over.id)).toBeUndefined();
    expect(find(body.goals, goal.id)).toMatchObject({ initiatives: 1, services: 1, menders: both });
    const alone = [{ name: "Lena Leads" }];
    expect(find(body.services, other.id)).toMatchObject({ why: "nothingSaid", menders: alone });
    expect(find(body.services, service.id)).toMatchObject({
      why: "endsInside",
      neededFor: [{ id: other.id }],
    });
    const { aligned } = body;
    expect(aligned.initiatives).toEqual({ n: 2, withPath: 1 });

    const segment = await makeSegment(app.db);
    await makeLink(app.db, { fromServiceId: other.id, toSegmentId: segment.id });
    const mended = (await colleague("GET /balance")).body;
    expect([find(mended.goals, goal.id), find(mended.services, service.id)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(mended.aligned.services.withPath).toBe(aligned.services.withPath + 2);
    expect((await guest("GET /balance")).status).toBe(404);
  });

  test("a goal of the organisation is mended by those who lead it; the reader's services alone are listed", async () => {
    const goal = await makeGoal(app.db, { teamIds: [] });
    const hidden = await makeService(app.db, { audience: "teams" });
    const { body } = await colleague("GET /balance");
    expect(find(body.goals, goal.id)?.menders.map(({ name }) => name)).toContain("Nadia Leads");
    expect(find(body.services, hidden.id)).toBeUndefined();
  });
});

test("whoever has left mends nothing and is told nothing; the goal of a closed team falls to the organisation", async () => {
  const gone = await makePerson(app.db, { roles: ["senior-leader"], name: "Greta Gone" });
  const at = app.clock.now();
  await app.db.insertInto("departure").values({ personId: gone.id, at }).execute();
  const { teamId } = await makeMember(app.db);
  await app.db.updateTable("team").set({ closedAt: at }).where("id", "=", teamId).execute();
  const goal = await makeGoal(app.db, { teamIds: [] });
  const ofClosed = await makeGoal(app.db, { teamIds: [teamId] });
  const { body } = await colleague("GET /balance");
  const { menders } = find(body.goals, goal.id)!;
  expect(menders.map(({ name }) => name)).toContain("Nadia Leads");
  expect(menders.map(({ name }) => name)).not.toContain("Greta Gone");
  expect(find(body.goals, ofClosed.id)).toMatchObject({ teams: [], menders });
  const told = await findWhoIsTold(app.db, teamId);
  expect(told).toContain(leaderId);
  expect(told).not.toContain(gone.id);
});

describe("an alarm", () => {
  test("is read by colleagues, answered by the lead of the team and those who lead the house, and by nobody else", async () => {
    const lead = await makeMember(app.db, { lead: true });
    const { id } = await makeAlarm(app.db, { teamId: lead.teamId });
    const asLead = await app.as(lead);
    const otherLead = await app.as(await makeMember(app.db, { lead: true }));
    const path = `/balance/alarms/${id}` as const;
    const read = (await colleague(`GET ${path}`)).body;
    expect(read.alarm).toMatchObject({
      month: "2026-10",
      version: 1,
      acknowledged: null,
      evidence: { chance: 0.05 },
      may: { acknowledge: false },
    });
    expect(read.alarm.months).toHaveLength(6);
    const body = { words: " We look into what was left out. ", version: 1 };
    const refused = [
      await colleague(`POST ${path}/acknowledge`, { body }),
      await otherLead(`POST ${path}/acknowledge`, { body }),
      await guest(`GET ${path}`),
      await guest(`POST ${path}/acknowledge`, { body }),
      await leader(`POST /balance/alarms/${newId()}/acknowledge`, { body }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await asLead(`POST ${path}/acknowledge`, { body })).status).toBe(204);
    const { alarm } = (await leader(`GET ${path}`)).body;
    expect(alarm.acknowledged).toMatchObject({
      words: "We look into what was left out.",
      by: { id: lead.id },
    });
    expect(alarm).toMatchObject({ version: 2, may: { acknowledge: true } });
  });

  test("answered by two at once takes the first, and tells the second", async () => {
    const { id } = await makeAlarm(app.db);
    const say = (words: string, version: number) =>
      leader(`POST /balance/alarms/${id}/acknowledge`, { body: { words, version } });
    expect((await say("First", 1)).status).toBe(204);
    expect(await say("Second", 1)).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile" },
    });
    const reopen = (version: number) =>
      leader(`POST /balance/alarms/${id}/reopen`, { body: { version } });
    expect((await reopen(1)).status).toBe(409);
    expect((await reopen(2)).status).toBe(204);
    const { alarm } = (await leader(`GET /balance/alarms/${id}`)).body;
    expect(alarm).toMatchObject({ acknowledged: null, version: 3 });
  });

  test("stands before those that are answered, and its words outlive the name of who said them", async () => {
    const waits = await makeAlarm(app.db);
    const answered = await makeAlarm(app.db);
    const body = { words: "Seen", version: 1 };
    await leader(`POST /balance/alarms/${answered.id}/acknowledge`, { body });
    const ids = (await leader("GET /balance")).body.alarms.map(({ id }: { id: string }) => id);
    expect(ids.indexOf(waits.id)).toBeLessThan(ids.indexOf(answered.id));
    const [stored] = balance.stored!;
    expect(await stored!.count(app.db, leaderId)).toBeGreaterThan(0);
    await balance.erase!(app.db, leaderId, app.clock.now());
    expect(await stored!.count(app.db, leaderId)).toBe(0);
    const { alarm } = (await leader(`GET /balance/alarms/${answered.id}`)).body;
    expect(alarm.acknowledged).toMatchObject({ words: "Seen", by: null });
  });
});
