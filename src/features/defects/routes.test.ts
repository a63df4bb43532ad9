/** What was not right, from the acts on requests to the page, on a real PostgreSQL. */
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { measureRequests } from "#feature/relationships";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { findClusters, lookForClusters, sumDefects } from "./index.ts";

let app: TestApp;
let asReader: Caller;
let asGuest: Caller;
let teamId: string;
let serviceId: string;
let secretServiceId: string;
let asProvider: Caller;
let customers: { teamId: string; as: Caller }[];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  asReader = await app.as(await makeMember(app.db));
  const guest = await makeGuest(app.db);
  asGuest = await app.as(guest);
});
afterAll(() => app.close());

beforeEach(async () => {
  const service = await makeService(app.db);
  [serviceId, teamId] = [service.id, service.teamId];
  secretServiceId = (await makeService(app.db, { teamId, confidential: true })).id;
  asProvider = await app.as(await makeMember(app.db, { teamId }));
  const members = [await makeMember(app.db), await makeMember(app.db)];
  customers = await Promise.all(
    members.map(async (member) => ({ teamId: member.teamId, as: await app.as(member) })),
  );
});

async function settle(): Promise<void> {
  await app.settle();
  await measureRequests(app.db, { behind: true }, app.clock.now());
  await app.db.transaction().execute((db) => sumDefects(db, app.clock.now()));
}
const look = (): Promise<void> =>
  app.db.transaction().execute((db) => lookForClusters(db, app.clock.now(), 1000));

async function ask(at = 0, title = "A laptop", service = serviceId): Promise<string> {
  const { as } = customers[at % customers.length]!;
  const answer = await as("POST /requests", { body: { serviceId: service, title } });
  expect(answer.status, answer.text).toBe(201);
  app.clock.advance({ minutes: 1 });
  return answer.body.id;
}
async function did(
  by: Caller,
  path: `${string} /${string}`,
  body: Record<string, unknown> = {},
): Promise<void> {
  const answer = await by(path, { body });
  expect(answer.status, answer.text).toBe(200);
  app.clock.advance({ minutes: 1 });
}
const finish = (id: string) => did(asProvider, `POST /requests/${id}/finish`);
const sendBack = (id: string, at: number, whatIsMissing: string, cause = "incomplete") =>
  did(customers[at % customers.length]!.as, `POST /requests/${id}/reopen`, {
    cause,
    whatIsMissing,
  });
const askBack = (id: string, reason: string) =>
  did(asProvider, `POST /requests/${id}/wait`, { for: "customer", reason, notSaidAtStart: true });

const read = async (query: Record<string, string> = {}, by = asReader) => {
  const answer = await by("GET /defects", { query: { team: teamId, ...query } });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};

describe("figures", () => {
  test("of a team: what was right, what came back, went astray or lacked something, with n and interval", async () => {
    for (let at = 0; at < 6; at += 1) await finish(await ask(at));
    const back = await ask(0);
    await finish(back);
    await sendBack(back, 0, "The charger");
    await askBack(await ask(1), "Which colour?");
    await settle();
    const { figures, streak, customers: lines } = await read();
    expect(figures).toMatchObject({ requests: 8, finished: 7 });
    expect(figures.rightFirstTime).toMatchObject({ count: 6, n: 7, tooFew: false });
    expect(figures.rightFirstTime.low).toBeCloseTo(0.4869, 3);
    expect(figures.reopened).toMatchObject({ count: 1, n: 7 });
    expect(figures.returned).toMatchObject({ count: 1, n: 8 });
    expect(streak).toMatchObject({ present: 0, longest: 6, days: 0 });
    expect(lines).toHaveLength(2);
    const pair = await read({ customer: customers[0]!.teamId });
    expect(pair.figures.requests).toBe(4);
  });

  test("what lacked something lowers nobody's share, and its taking back leaves nothing", async () => {
    for (let at = 0; at < 5; at += 1) {
      const id = await ask(at);
      await askBack(id, "The number?");
      await did(asProvider, `POST /requests/${id}/resume`);
      await finish(id);
    }
    const undone = await ask();
    await askBack(undone, "The number?");
    await did(asProvider, `POST /requests/${undone}/undo`);
    await settle();
    const { figures, streak } = await read();
    expect(figures.rightFirstTime).toMatchObject({ count: 5, n: 5, value: 1 });
    expect(figures.returned.count).toBe(5);
    expect(streak).toMatchObject({ present: 5, longest: 5, days: null });
  });

  test("below five nothing but the number is said, and what is confidential is in no figure", async () => {
    for (let at = 0; at < 4; at += 1) await finish(await ask(at));
    const secret = await ask(0, "A secret", secretServiceId);
    await finish(secret);
    await sendBack(secret, 0, "All of it");
    await settle();
    const { figures, causes } = await read();
    expect(figures.rightFirstTime).toEqual({
      count: 4,
      n: 4,
      value: null,
      low: null,
      high: null,
      tooFew: true,
    });
    expect(figures.reopened.count).toBe(0);
    expect(causes).toMatchObject({ n: 0, tooFew: true, rows: [] });
  });

  test("causes of both sides stand beside each other, also where they differ", async () => {
    for (let at = 0; at < 5; at += 1) {
      const id = await ask(at);
      await finish(id);
      await sendBack(id, at, "Half of it");
      const cause = at < 3 ? "new-wish" : "incomplete";
      if (at < 4) await did(asProvider, `PUT /requests/${id}/cause`, { cause });
    }
    await settle();
    const { causes } = await read();
    expect(causes).toEqual({
      n: 5,
      tooFew: false,
      rows: [
        { cause: "incomplete", customer: 5, provider: 1 },
        { cause: "new-wish", customer: 0, provider: 3 },
      ],
      both: 4,
      alike: 1,
    });
  });

  test("guests see none of it; a service without its team is refused; what is not there is missing", async () => {
    expect((await asGuest("GET /defects")).status).toBe(404);
    const alone = await asReader("GET /defects", { query: { service: serviceId } });
    expect(alone).toMatchObject({ status: 422, body: { reason: "needsTeam" } });
    const nobody = "01900000-0000-7000-8000-000000000000";
    expect((await asReader("GET /defects", { query: { team: nobody } })).status).toBe(404);
    const query = { team: teamId, service: nobody };
    expect((await asReader("GET /defects", { query })).status).toBe(404);
  });

  test("all teams are told with their figures, and as a file", async () => {
    await finish(await ask());
    await settle();
    const { body } = await asReader("GET /defects");
    expect(body.teams.map(({ id }: { id: string }) => id)).toContain(teamId);
    const file = await asReader("GET /defects/export", { query: { team: teamId } });
    expect(file.status).toBe(200);
    expect(file.text).toContain("Returned for missing information");
  });

  test("the sums agree with those of relationships", async () => {
    const { rows } = await sql<{ mine: string; theirs: string }>`
      select (select jsonb_agg(t order by period, provider_id, customer_team_id)::text from (
          select period, provider_id, customer_team_id, sum(requests), sum(finished), sum(right_first_time), sum(reopened), sum(misrouted)
          from defect_count group by 1, 2, 3) as t) as mine,
        (select jsonb_agg(t order by period, provider_id, customer_team_id)::text from (
          select period, provider_id, customer_team_id, sum(requests), sum(finished), sum(right_first_time), sum(reopened), sum(misrouted)
          from relationship_count group by 1, 2, 3) as t) as theirs`.execute(app.db);
    expect(rows[0]!.mine.length).toBeGreaterThan(100);
    expect(rows[0]!.mine).toBe(rows[0]!.theirs);
  });
});

describe("streaks", () => {
  test("count what was right in a row, and each defect begins anew", async () => {
    const good = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at += 1) await finish(await ask(at));
    };
    await good(4);
    const back = await ask(0);
    await finish(back);
    await sendBack(back, 0, "A cable");
    await good(3);
    const astray = await ask(1);
    const other = await makeMember(app.db);
    const body = { teamId: other.teamId, reason: "Theirs", misrouted: true };
    await did(asProvider, `POST /requests/${astray}/hand-over`, body);
    await good(1);
    app.clock.advance({ days: 3 });
    await settle();
    expect((await read()).streak).toMatchObject({ present: 4, longest: 4, days: 3 });
    const pair = await read({ customer: customers[0]!.teamId });
    expect(pair.streak).toMatchObject({ present: 3, longest: 3 });
    const theirs = await read({ team: other.teamId });
    expect(theirs.figures.misrouted).toMatchObject({ count: 1, n: 1 });
    expect(theirs.streak).toMatchObject({ present: 0, longest: 0, days: 3 });
  });
});

describe("causes that repeat", () => {
  const lack = "Die Kostenstelle fehlt, which cost centre pays";

  async function plant(): Promise<string[]> {
    const titles = ["A laptop", "Two screens", "Headset for calls", "Dock"];
    const ids: string[] = [];
    for (const [at, title] of titles.entries()) {
      const id = await ask(at, title);
      await askBack(id, lack);
      ids.push(id);
    }
    const noise = await ask(0, "Mouse for the left hand");
    await askBack(noise, "How large is yours?");
    await settle();
    await look();
    return ids;
  }

  test("are found by night, named, with the requests that the reader may see, and go on as the same", async () => {
    const ids = await plant();
    const [cluster, ...more] = (await read()).clusters;
    expect(more).toEqual([]);
    expect(cluster).toMatchObject({
      defects: 4,
      requests: 4,
      customers: 2,
      returned: 4,
      ofDefects: 5,
    });
    expect(cluster.words).toEqual(expect.arrayContaining(["kostenstelle", "centre"]));
    const path = `GET /defects/clusters/${cluster.id}` as const;
    const seen = (await asProvider(path)).body.behind;
    expect(seen.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    expect((await customers[0]!.as(path)).body.behind).toHaveLength(2);
    expect((await asReader(path)).body.behind).toEqual([]);
    expect((await asGuest(path)).status).toBe(404);

    const fifth = await ask(1, "Keyboard");
    await askBack(fifth, lack);
    app.clock.advance({ days: 2 });
    await settle();
    await look();
    expect((await read()).clusters).toMatchObject([{ id: cluster.id, defects: 5 }]);
  });

  test("words of people's names, of confidential requests and of one request alone are in no name", async () => {
    const { rows } = await sql<{ name: string }>`select name from person limit 1`.execute(app.db);
    const [name] = rows[0]!.name.split(" ");
    for (let at = 0; at < 3; at += 1) {
      await askBack(await ask(at), `${name} wants a ladder and a hammer`);
      await askBack(await ask(at, "Canary", secretServiceId), "ladder hammer canary merger");
    }
    await settle();
    await look();
    const { clusters } = await read();
    expect(clusters).toHaveLength(1);
    expect(clusters[0].words).toEqual(expect.arrayContaining(["hammer", "ladder"]));
    expect(clusters[0].words).not.toContain(name!.toLowerCase());
    expect(JSON.stringify(clusters)).not.toMatch(/canary|merger/);
  });

  test("of which one request has become confidential are told to nobody until they are found anew", async () => {
    const [first] = await plant();
    const [cluster] = (await read()).clusters;
    await sql`update request set confidential = true, version = version + 1 where id = ${first}`.execute(
      app.db,
    );
    await measureRequests(app.db, { ids: [first!] }, app.clock.now());
    expect((await read()).clusters).toEqual([]);
    expect((await asReader(`GET /defects/clusters/${cluster.id}`)).status).toBe(404);
    app.clock.advance({ days: 2 });
    await look();
    expect((await read()).clusters).toMatchObject([{ id: cluster.id, defects: 3 }]);
  });

  test("are found by other features with the reader's eyes", async () => {
    await plant();
    const colleague = { personId: "x", guest: false, roles: [], teams: [] } as never;
    expect(await findClusters(app.db, colleague, { serviceId })).toMatchObject([{ defects: 4 }]);
    const guest = { personId: "x", guest: true, roles: [], teams: [] } as never;
    expect(await findClusters(app.db, guest, { serviceId })).toEqual([]);
  });
});
