/** Goodwill from the acts on requests to the sheet, on a real PostgreSQL. A Monday at ten in Berlin. */
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeAnswered } from "#fixtures/afterwards";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeCalendar } from "#fixtures/promises";
import { makeRequest } from "#fixtures/requests";
import { makeHeardWave } from "#fixtures/heard";
import { makeUsual } from "#fixtures/lingering";
import { makeItem } from "#fixtures/surveys";
import { measureRequests } from "#feature/relationships";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { reckonHouse } from "./house/round.ts";
import { sumGoodwill } from "./index.ts";

let app: TestApp;
let [asReader, asGuest, asProvider, asCustomer]: Caller[] = [];
let teamId: string;
let otherId: string;
let serviceId: string;
let customerId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  await makeCalendar(app.db);
  asReader = await app.as(await makeMember(app.db));
  asGuest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

beforeEach(async () => {
  const { db } = app;
  const service = await makeService(db, { teamId: (await makeTeam(db)).id });
  [serviceId, teamId] = [service.id, service.teamId];
  const customer = await makeMember(db);
  [customerId, otherId] = [customer.id, customer.teamId];
  asProvider = await app.as(await makeMember(db, { teamId }));
  asCustomer = await app.as(customer);
});

async function act(call: Caller | undefined, key: `${string} /${string}`, body: object = {}) {
  app.clock.advance({ minutes: 1 });
  const answer = await call!(key, { body: body as Record<string, unknown> });
  expect(answer.status, answer.text).toBeLessThan(300);
  await app.settle();
  return answer.body;
}
const ask = async (): Promise<string> =>
  (await act(asCustomer, "POST /requests", { serviceId, title: "A key" })).id;

const daysAgo = (days: number): Date => new Date(app.clock.now().getTime() - days * 86_400_000);

/** Requests that were done so many days ago; of so many of them the promise was kept. */
async function promised(n: number, kept: number, days: number, turned = false): Promise<void> {
  const ids: string[] = [];
  const pair = turned
    ? {
        teamId: otherId,
        serviceId: (await makeService(app.db, { teamId: otherId })).id,
        customerTeamId: teamId,
      }
    : { teamId, serviceId, customerTeamId: otherId, customerId };
  for (let at = 0; at < n; at += 1)
    ids.push((await makeRequest(app.db, { ...pair, at: daysAgo(days), state: "done" })).id);
  await measureRequests(app.db, { behind: true }, app.clock.now());
  await sql`update request_measure set promise = case when request_id = any(${ids.slice(0, kept)}::uuid[]) then 'kept' else 'broken' end
    where request_id = any(${ids}::uuid[])`.execute(app.db);
}

async function settle(): Promise<void> {
  await measureRequests(app.db, { behind: true }, app.clock.now());
  await app.db.transaction().execute((db) => sumGoodwill(db, app.clock.now()));
  await reckonHouse(app.db, app.clock.now());
}

async function sheet(call = asReader, [from, to] = [teamId, otherId]) {
  const answer = await call!(`GET /goodwill/${from}/${to}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}
type Line = { line: string } & Record<string, unknown>;
const line = (way: { lines: Line[] }, name: string): Line =>
  way.lines.find((one) => one.line === name)!;

describe("the sheet", () => {
  test("books what ended in its month, both ways, and says what moved only beyond chance", async () => {
    await promised(30, 12, 10);
    await promised(30, 29, 45);
    await promised(6, 6, 10, true);
    await promised(9, 0, 100);
    await settle();
    const { there, back, moved, reciprocity } = await sheet();
    expect(line(there, "promises")).toMatchObject({
      now: { n: 60, good: 41 },
      month: { n: 30, good: 12 },
      before: { n: 30, good: 29 },
      change: { way: "less" },
    });
    expect(line(back, "promises")).toMatchObject({ now: { n: 6, good: 6 }, change: null });
    expect(line(back, "complete")).toMatchObject({ now: { n: 60, good: 60 } });
    expect(moved).toEqual({ way: "there", line: "promises" });
    expect(reciprocity.map((one: Line) => one.line)).toContain("promises");
    const turned = await sheet(asReader, [otherId, teamId]);
    expect(turned.moved).toEqual({ way: "back", line: "promises" });
    expect(turned.there).toEqual(back);
  });

  test("says nothing but the number below five, and a word only beside what is usual", async () => {
    await promised(4, 0, 10);
    await settle();
    const { there } = await sheet();
    expect(there.standing).toBe("too-few");
    expect(line(there, "promises").now).toMatchObject({ n: 4, good: null, value: null });
    await promised(40, 0, 10);
    await settle();
    const few = await sheet();
    expect(line(few.there, "promises").now).toMatchObject({ n: 44, good: 0 });
    expect(few.there.standing).toBe("low");
  });

  test("counts work that came back as soon as it does, and asking back toward whoever asked", async () => {
    for (let at = 0; at < 5; at += 1) {
      const id = await ask();
      if (at < 2) {
        const body = { for: "customer", reason: "Which door?", notSaidAtStart: true };
        await act(asProvider, `POST /requests/${id}/wait`, body);
        await act(asProvider, `POST /requests/${id}/resume`);
      }
      await act(asProvider, `POST /requests/${id}/finish`);
      if (at === 4) {
        const body = { cause: "incomplete", whatIsMissing: "The second key" };
        await act(asCustomer, `POST /requests/${id}/reopen`, body);
      }
    }
    await settle();
    const { there, back } = await sheet();
    expect(line(there, "right-first-time").now).toMatchObject({ n: 5, good: 4 });
    expect(line(back, "complete").now).toMatchObject({ n: 4, good: null });
    expect(line(there, "complete").now).toMatchObject({ n: 0 });
  });

  test("tells of named days: kept by any step in time, named anew in time, or passed", async () => {
    const sayDay = (id: string, days: number) =>
      act(asProvider, `POST /requests/${id}/say-by-when`, {
        until: daysAgo(-days).toISOString().slice(0, 10),
        reason: "It waits for a signature",
      });
    const named = async (): Promise<string> => {
      const id = await ask();
      await act(asProvider, `POST /requests/${id}/take`);
      await sayDay(id, 1);
      return id;
    };
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.push(await named());
    for (const id of ids.slice(0, 3)) await act(asProvider, `POST /requests/${id}/finish`);
    await settle();
    expect(line((await sheet()).there, "named-days").now).toMatchObject({ n: 3 });
    await sayDay(ids[4]!, 6);
    app.clock.advance({ days: 4 });
    await act(asProvider, `POST /requests/${ids[3]}/finish`);
    await act(asProvider, `POST /requests/${ids[4]}/finish`);
    await settle();
    expect(line((await sheet()).there, "named-days").now).toMatchObject({ n: 5, good: 4 });
  });

  test("is every colleague's and no guest's; what lingers is told to the two teams alone", async () => {
    await makeUsual(app.db, { serviceId });
    for (let at = 0; at < 5; at += 1) await ask();
    app.clock.advance({ days: 5 });
    await settle();
    expect((await sheet(asReader)).there.lingering).toBeNull();
    expect((await sheet(asCustomer)).there.lingering).toEqual({ open: 5, quiet: 5 });
    expect((await sheet(asCustomer)).back.lingering).toEqual({ open: 0, quiet: null });
    const behind = `GET /goodwill/${teamId}/${otherId}/lines/lingering` as const;
    expect((await asReader!(behind)).status).toBe(404);
    expect((await asCustomer!(behind)).body).toMatchObject({ n: 5, rows: { length: 5 } });
    expect((await asGuest!(`GET /goodwill/${teamId}/${otherId}`)).status).toBe(404);
    expect((await asGuest!("GET /goodwill")).status).toBe(404);
    const alone = await asReader!(`GET /goodwill/${teamId}/${teamId}`);
    expect(alone).toMatchObject({ status: 422, body: { reason: "oneTeam" } });
  });
});

test("what customers said in a survey stands on the sheet of those who may read its results", async () => {
  const answers = [4, 4, 5, 3, 4, 5].map((courtesy) => ({ courtesy, overall: 4 }));
  await makeHeardWave(app.db, {
    items: [
      makeItem({ key: "courtesy", dimension: "courtesy" }),
      makeItem({ key: "overall", dimension: "overall" }),
    ],
    atoms: [{ providerId: teamId, teamId: otherId, answers }],
  });
  const sheet = async (by: Caller | undefined) =>
    (await by!(`GET /goodwill/${teamId}/${otherId}`)).body;
  for (const by of [asProvider, asCustomer]) {
    const { there, back } = await sheet(by);
    expect(there.surveyed).toMatchObject([{ number: 1, courtesy: { n: 6, mean: 25 / 6 } }]);
    expect(back.surveyed).toEqual([]);
  }
  expect((await sheet(asReader)).there.surveyed).toEqual([]);
});

test("what both sides say afterwards counts for the other one, and not before they may read it", async () => {
  const people = {
    provider: await makeMember(app.db, { teamId }),
    customer: await makeMember(app.db, { teamId: otherId }),
  };
  const at = daysAgo(10);
  for (let one = 0; one < 6; one += 1)
    await makeAnswered(app.db, {
      ...people,
      at,
      said: { customer: ["yes", one < 4 ? 5 : 2], provider: ["yes", 4] },
    });
  await settle();
  const { there, back } = await sheet();
  expect(line(there, "with-them").now).toMatchObject({ n: 6, good: 4 });
  expect(line(back, "asked-by-them").now).toMatchObject({ n: 6, good: 6 });
  await sql`update afterwards_question set revealed_at = null where provider_id = ${teamId}`.execute(
    app.db,
  );
  await measureRequests(app.db, { all: true }, app.clock.now());
  await settle();
  expect(line((await sheet()).there, "with-them").now).toMatchObject({ n: 0 });
});

describe("evidence", () => {
  test("lists page by page what the reader may see, and counts what they may not", async () => {
    await promised(7, 4, 10);
    await promised(2, 2, 20);
    await settle();
    const path = `GET /goodwill/${teamId}/${otherId}/lines/promises` as const;
    const first = await asCustomer!(path, { query: { limit: "5" } });
    expect(first.body).toMatchObject({ n: 9, rows: { length: 5 } });
    const cursor = first.body.nextCursor;
    const second = await asCustomer!(path, { query: { limit: "5", cursor } });
    expect(second.body).toMatchObject({ n: 9, rows: { length: 4 }, nextCursor: null });
    const rows = [...first.body.rows, ...second.body.rows] as { id: string; good: boolean }[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(9);
    expect(rows.filter(({ good }) => good)).toHaveLength(6);
    expect((await asReader!(path)).body).toMatchObject({ n: 9, rows: [] });
  });

  test("of what has become confidential there is none, and no line counts it", async () => {
    await promised(6, 6, 10);
    await settle();
    await sql`update request set confidential = true where team_id = ${teamId}`.execute(app.db);
    await measureRequests(app.db, { all: true }, app.clock.now());
    await settle();
    expect(line((await sheet()).there, "promises").now).toMatchObject({ n: 0 });
    const path = `GET /goodwill/${teamId}/${otherId}/lines/promises` as const;
    expect((await asCustomer!(path)).body).toMatchObject({ n: 0, rows: [] });
  });
});

describe("elsewhere", () => {
  test("a team's relationships, the house with the reader's own, and the sheet as a file", async () => {
    await promised(30, 3, 10);
    await promised(30, 30, 45);
    await settle();
    const { body } = await asReader!(`GET /teams/${teamId}/goodwill`);
    expect(body.rows).toMatchObject([{ other: { id: otherId }, requests: 180 }]);
    const house = (await asCustomer!("GET /goodwill")).body;
    expect(house.teams).toMatchObject([
      { team: { id: otherId }, rows: [{ other: { id: teamId } }] },
    ]);
    expect(house.moved).toContainEqual(
      expect.objectContaining({ line: "promises", from: expect.objectContaining({ id: teamId }) }),
    );
    expect(house.reciprocity.found).toBeNull();
    const file = await asReader!(`GET /goodwill/${teamId}/${otherId}/export`);
    expect(file.text).toMatch(/"promises",33,60,0\.55,/);
  });
});
