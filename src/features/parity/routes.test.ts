import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { parity } from "#feature/parity";
import { makeLike } from "./fixtures.ts";

let app: TestApp;
let leader: Caller;
let leaderId: string;
let lead: Caller;
let member: Caller;
let stranger: Caller;
let otherLead: Caller;
let guest: Caller;
let service: { id: string; teamId: string; name: string };
let secret: { id: string };
beforeAll(async () => {
  app = await startApp({ now: "2026-09-07T06:00:00Z" });
  const person = await makePerson(app.db, { roles: ["senior-leader"] });
  leaderId = person.id;
  leader = await app.as(person);
  service = await makeService(app.db);
  secret = await makeService(app.db, { teamId: service.teamId, confidential: true });
  lead = await app.as(await makeMember(app.db, { teamId: service.teamId, lead: true }));
  member = await app.as(await makeMember(app.db, { teamId: service.teamId }));
  stranger = await app.as(await makeMember(app.db));
  otherLead = await app.as(await makeMember(app.db, { lead: true }));
  guest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

const times = {
  firstAnswer: { amount: 2, unit: "hours" },
  solved: { amount: 1, unit: "days" },
} as const;
const like = (segmentId: string, was: string | null = null, change: object = {}) => ({
  segmentId,
  what: "A question about a bill",
  ...times,
  ...change,
  was,
});
/** So many statements wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*) as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 1000; tries += 1) {
    if ((await waiting.execute(app.db)).rows[0]!.count >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("Nobody waits.");
}

type Row = { service: { id: string } };
const rowOf = async (by: Caller, id = service.id) =>
  (await by("GET /parity")).body.rows.find((row: Row) => row.service.id === id);

describe("the like of a service", () => {
  test("is named by its lead and by senior leaders, and by nobody else; all colleagues see it", async () => {
    const { id: segmentId, name } = await makeSegment(app.db);
    const before = (await stranger("GET /parity")).body;
    expect(before.rows).toEqual([]);
    expect(before.uncompared.map((row: Row) => row.service.id)).toContain(service.id);
    const body = like(segmentId);
    const path = `PUT /parity/${service.id}/like` as const;
    for (const by of [member, stranger, otherLead, guest])
      expect((await by(path, { body })).status).toBe(404);
    const first = await lead(path, { body });
    expect(first.status, first.text).toBe(200);
    const second = await leader(path, { body: like(segmentId, first.body.id) });
    expect(second.status).toBe(200);
    const row = await rowOf(stranger);
    expect(row.like).toMatchObject({
      segment: { id: segmentId, name },
      ...times,
      by: { id: leaderId },
    });
    expect(row.may).toEqual({ edit: false });
    expect((await rowOf(lead)).may).toEqual({ edit: true });
    expect((await guest("GET /parity")).status).toBe(404);
    expect((await guest(`GET /parity/${service.id}`)).status).toBe(404);
    expect((await guest("GET /parity/export", { query: { form: "csv" } })).status).toBe(404);
  });

  test("is not overwritten unseen, names a segment that is there, and not one of a confidential service", async () => {
    const { id: segmentId } = await makeSegment(app.db);
    const path = `PUT /parity/${service.id}/like` as const;
    const { like: present } = await rowOf(lead);
    const stale = await lead(path, { body: like(segmentId, newId()) });
    expect(stale).toMatchObject({ status: 409, body: { reason: "changedMeanwhile" } });
    expect((await lead(path, { body: like(segmentId, null) })).body.reason).toBe(
      "changedMeanwhile",
    );
    expect((await lead(path, { body: like(newId(), present.id) })).status).toBe(404);
    const hidden = await lead(`PUT /parity/${secret.id}/like`, { body: like(segmentId) });
    expect(hidden.status).toBe(404);
    expect((await lead(`GET /parity/${secret.id}`)).status).toBe(404);
    const nowhere = await leader(`PUT /parity/${newId()}/like`, { body: like(segmentId) });
    expect(nowhere.status).toBe(404);
  });

  test("two who name the first one at once: one of them is told", async () => {
    const fresh = await makeService(app.db, { teamId: service.teamId });
    const { id: segmentId } = await makeSegment(app.db);
    const path = `PUT /parity/${fresh.id}/like` as const;
    const body = like(segmentId);
    const answers = await app.db.transaction().execute(async (db) => {
      await sql`select from service where id = ${fresh.id} for update`.execute(db);
      const both = [lead(path, { body }), leader(path, { body })];
      await untilWaiting(2);
      return both;
    });
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
  });

  test("is put right in place within a day, and after that the past stays", async () => {
    const made = await makeLike(app.db, { solved: [9, "days"], since: new Date("2026-05-01Z") });
    const named = (id: string, was: string, amount: number) =>
      leader(`PUT /parity/${id}/like`, {
        body: like(made.segmentId, was, { solved: { amount, unit: "days" } }),
      });
    const count = async () =>
      (
        await app.db
          .selectFrom("parityLike")
          .selectAll()
          .where("serviceId", "=", made.serviceId)
          .execute()
      ).length;
    const changed = await named(made.serviceId, made.id, 8);
    expect(await count()).toBe(2);
    const corrected = await named(made.serviceId, changed.body.id, 7);
    expect(await count()).toBe(2);
    const away = `POST /parity/${made.serviceId}/like/removal` as const;
    const was = { body: { was: corrected.body.id } };
    expect((await otherLead(away, was)).status).toBe(404);
    expect((await leader(away, { body: { was: changed.body.id } })).status).toBe(409);
    expect((await leader(away, was)).status).toBe(204);
    expect(await rowOf(leader, made.serviceId)).toBeUndefined();
    expect((await leader(`GET /parity/${made.serviceId}`)).body).toMatchObject({ row: null });
  });
});

test("two files that name the same services in opposite order are both taken", async () => {
  const { name: segment } = await makeSegment(app.db);
  const first = await makeService(app.db, { teamId: service.teamId });
  const second = await makeService(app.db, { teamId: service.teamId });
  const take = (by: Caller, ...names: string[]) =>
    by("POST /parity/likes", {
      body: {
        form: "csv",
        text: `Service,Segment\n${names.map((one) => `${one},${segment}\n`).join("")}`,
      },
    });
  const answers = await app.db.transaction().execute(async (db) => {
    await sql`select from service where id = ${first.id} for update`.execute(db);
    const one = take(lead, first.name, second.name);
    await untilWaiting(1);
    const other = take(leader, second.name, first.name);
    await untilWaiting(2);
    return [one, other];
  });
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
});

describe("promises compared", () => {
  test("say by how much and since when, from what both promised over time", async () => {
    // Office hours: two working days are 19/7 days by the clock, four at worst.
    const made = await makeLike(app.db, { solved: [5, "days"], until: new Date("2026-06-10Z") });
    await makeLike(app.db, { ...made, solved: [1, "days"], since: new Date("2026-06-10Z") });
    const row = await rowOf(stranger, made.serviceId);
    expect(row.promise).toMatchObject({ standing: "worse", worseSince: "2026-06" });
    const [first, done] = row.promise.kinds;
    expect(first).toMatchObject({ outside: null, standing: "better" });
    expect(done).toMatchObject({
      inside: { promise: "2 working days", worstSeconds: 4 * 86_400 },
      outside: { amount: 1, unit: "days", seconds: 86_400, isOwn: true },
      standing: "worse",
    });
    expect(done.inside.meanSeconds / 86_400).toBeCloseTo(19 / 7, 6);
    const { impacts } = (await stranger(`GET /parity/${made.serviceId}`)).body;
    expect(impacts.map(({ impact }: { impact: string }) => impact)).toEqual([
      "low",
      "normal",
      "high",
      "critical",
    ]);
    expect(impacts[2].kinds[1]).toMatchObject({ inside: null, standing: "worse" });
    const line = await stranger(`GET /parity/${made.serviceId}`, { query: { only: "row" } });
    expect(line.body).toMatchObject({ row, impacts: [], months: [], outside: [] });
  });

  test("follow what a segment is promised, from the day it changes", async () => {
    const made = await makeLike(app.db);
    const segment = (amount: number, version: number) => ({
      body: {
        version,
        name: `Clinics ${amount}`,
        about: "",
        headcount: null,
        firstAnswer: null,
        solved: { amount, unit: "days" },
        courtesy: "",
      },
    });
    expect((await leader(`PUT /segments/${made.segmentId}`, segment(9, 1))).status).toBe(204);
    expect((await rowOf(lead, made.serviceId)).promise.standing).toBe("better");
    app.clock.advance({ days: 40 });
    leader = await app.as({ id: leaderId });
    expect((await leader(`PUT /segments/${made.segmentId}`, segment(1, 2))).status).toBe(204);
    const row = await rowOf(leader, made.serviceId);
    expect(row.promise).toMatchObject({ standing: "worse", worseSince: "2026-10" });
  });
});

describe("months outside", () => {
  test("are typed in and taken away by month; not ahead, and never more kept than there were", async () => {
    const { serviceId } = await makeLike(app.db);
    const put = (month: string, kept = 9, total = 10) =>
      leader(`PUT /parity/${serviceId}/outside/${month}`, {
        body: { kept, total, medianHours: 3.5, source: " The help desk " },
      });
    expect((await put("2026-09")).status).toBe(200);
    expect((await put("2026-09", 8)).status).toBe(200);
    const { outside } = (await leader(`GET /parity/${serviceId}`)).body;
    expect(outside).toMatchObject([
      {
        month: "2026-09",
        kept: 8,
        total: 10,
        medianHours: 3.5,
        source: "The help desk",
        by: { id: leaderId },
      },
    ]);
    expect(await put("2027-01")).toMatchObject({ status: 422, body: { reason: "wrongMonth" } });
    expect(await put("2026-09", 11)).toMatchObject({
      status: 422,
      body: { reason: "keptOverTotal" },
    });
    const path = `/parity/${serviceId}/outside/2026-09` as const;
    const asOther = await stranger(`PUT ${path}`, {
      body: { kept: 1, total: 1, medianHours: null, source: "" },
    });
    expect(asOther.status).toBe(404);
    expect((await stranger(`DELETE ${path}`)).status).toBe(404);
    expect((await leader(`DELETE ${path}`)).status).toBe(204);
    expect((await leader(`DELETE ${path}`)).status).toBe(404);
  });

  test("come from a file: first what would happen, then the same; again changes nothing", async () => {
    const { serviceId } = await makeLike(app.db, { outside: { "2026-06": [9, 10] } });
    const csv = "Month;Kept;Total\n2026-06;8;10\n2026-07;many;10\n2026-08;7;10\n";
    const body = { csv, source: "CRM" };
    const preview = await leader(`POST /parity/${serviceId}/outside/preview`, { body });
    expect(preview.body).toMatchObject({
      totals: { new: 1, changed: 1, same: 0, wrong: 1 },
      wrong: [{ line: 3 }],
      rows: [
        { month: "2026-06", state: "changed" },
        { month: "2026-08", source: "CRM", state: "new" },
      ],
    });
    const months = async () => (await leader(`GET /parity/${serviceId}`)).body.outside.length;
    expect(await months()).toBe(1);
    expect((await leader(`POST /parity/${serviceId}/outside`, { body })).body).toEqual(
      preview.body,
    );
    expect(await months()).toBe(2);
    const again = await leader(`POST /parity/${serviceId}/outside`, { body });
    expect(again.body.totals).toEqual({ new: 0, changed: 0, same: 2, wrong: 1 });
    expect((await stranger(`POST /parity/${serviceId}/outside`, { body })).status).toBe(404);
    const broken = await leader(`POST /parity/${serviceId}/outside`, {
      body: { csv: '"a', source: "" },
    });
    expect(broken.body.reason).toBe("unreadable");
  });
});

test("what was said stays when the name of who said it is erased", async () => {
  const byPersonId = (await makePerson(app.db)).id;
  const { serviceId } = await makeLike(app.db, { byPersonId, outside: { "2026-01": [1, 2] } });
  const count = () => parity.stored![0]!.count(app.db, byPersonId);
  expect(await count()).toBe(2);
  await parity.erase!(app.db, byPersonId, app.clock.now());
  expect(await count()).toBe(0);
  const by = await app.as({ id: leaderId });
  const { row, outside } = (await by(`GET /parity/${serviceId}`)).body;
  expect([row.like.by, outside[0].by]).toEqual([null, null]);
});
