import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { dueOfRequests, startClocks } from "./clocks.ts";
import { makeCalendar, makePromise } from "./fixtures.ts";

let app: TestApp;
let administrator: Caller;
let lead: Caller & { teamId: string };
let colleague: Caller;
let guest: Caller;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  const person = await makeMember(app.db, { lead: true });
  lead = Object.assign(await app.as(person), { teamId: person.teamId });
  colleague = await app.as(await makeMember(app.db));
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  guest = await app.as(await makeMember(app.db, { teamId: vendor.id, lead: true }));
});
afterAll(() => app.close());

const day = [["08:00", "17:00"]];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
let made = 0;
const written = (change: object = {}) => ({
  name: `Hours ${++made}`,
  zone: "Europe/Berlin",
  hours: week,
  holidays: ["*-12-25"],
  teamId: null,
  ...change,
});

describe("making a calendar", () => {
  test("is for administrators, and for leads of the team that it is for", async () => {
    expect((await administrator("POST /calendars", { body: written() })).status).toBe(201);
    const own = written({ teamId: lead.teamId });
    expect((await lead("POST /calendars", { body: own })).status).toBe(201);
    const refused = [
      await lead("POST /calendars", { body: written() }),
      await lead("POST /calendars", { body: written({ teamId: (await makeTeam(app.db)).id }) }),
      await colleague("POST /calendars", { body: own }),
      await guest("POST /calendars", { body: own }),
      await administrator("POST /calendars", { body: written({ teamId: newId() }) }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await app.nobody("POST /calendars", { body: own })).status).toBe(401);
  });
  test("takes split shifts and a true day of 24 hours, and refuses one that is never open", async () => {
    const hours = {
      ...week,
      mon: [
        ["08:00", "12:00"],
        ["13:00", "17:00"],
      ],
      sat: [["00:00", "24:00"]],
    };
    const { body } = await administrator("POST /calendars", { body: written({ hours }) });
    const read = await colleague(`GET /calendars/${body.id}`);
    expect(read.body).toMatchObject({ hours, holidays: ["*-12-25"], may: { edit: false } });
    const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const never = await administrator("POST /calendars", { body: written({ hours: closed }) });
    expect(never).toMatchObject({ status: 422, body: { reason: "wrongCalendar" } });
    expect(never.body.fields.hours).toContain("never open");
  });
  test.each([
    ["zone", { zone: "Mars/Olympus" }],
    ["hours.mon", { hours: { ...week, mon: [["17:00", "08:00"]] } }],
    ["holidays", { holidays: ["2026-02-30"] }],
  ])("says in words what is wrong with its %s", async (field, change) => {
    const { status, body } = await administrator("POST /calendars", { body: written(change) });
    expect(status).toBe(422);
    expect(Object.keys(body.fields)).toEqual([field]);
  });
  test("refuses a name that is taken, and fields that it does not know", async () => {
    const body = written();
    await administrator("POST /calendars", { body });
    const again = await administrator("POST /calendars", { body });
    expect(again).toMatchObject({ status: 409, body: { reason: "nameTaken" } });
    const more = { body: { ...written(), version: 7, createdAt: "2026-01-01T00:00:00Z" } };
    expect((await administrator("POST /calendars", more)).status).toBe(400);
  });
});

describe("changing a calendar", () => {
  test("begins new hours, ends the old ones and counts its clocks anew; the second editor is told", async () => {
    const { id, hoursId } = await makeCalendar(app.db);
    const { teamId: _, ...body } = written({ zone: "UTC" });
    const first = await administrator(`PUT /calendars/${id}`, { body: { ...body, version: 1 } });
    expect(first).toMatchObject({ status: 200, body: { zone: "UTC", version: 2 } });
    const second = await administrator(`PUT /calendars/${id}`, { body: { ...body, version: 1 } });
    expect(second).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    const rows = await app.db
      .selectFrom("calendarHours")
      .selectAll()
      .where("calendarId", "=", id)
      .orderBy("since")
      .execute();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ id: hoursId, until: app.clock.now() });
  });
  test("counts the running clocks of its services anew", async () => {
    const calendar = await makeCalendar(app.db);
    const { serviceId } = await makePromise(app.db, { amount: 9 * 60 });
    const service = await app.db
      .updateTable("service")
      .set({ calendarId: calendar.id })
      .where("id", "=", serviceId)
      .returning("teamId")
      .executeTakeFirstOrThrow();
    const requestId = newId();
    const at = app.clock.now();
    const times = { stateSince: at, askedAt: at, lastStepAt: at };
    await app.db
      .insertInto("request")
      .values({ ...service, ...times, id: requestId, title: "Asked", state: "asked" })
      .execute();
    const { dueAt } = await startClocks(app.db, { requestId, serviceId, impact: "normal", at });
    expect(dueAt).toEqual(new Date("2026-03-03T09:00:00Z"));
    const { teamId: _, ...body } = written({ hours: { ...week, mon: [["00:00", "24:00"]] } });
    await administrator(`PUT /calendars/${calendar.id}`, { body: { ...body, version: 1 } });
    await app.settle();
    const due = (await dueOfRequests(app.db, [requestId])).get(requestId);
    expect(due?.dueAt).toEqual(new Date("2026-03-02T18:00:00Z"));
  });
  test("of its name alone leaves its hours", async () => {
    const { id } = await makeCalendar(app.db);
    const read = await administrator(`GET /calendars/${id}`);
    const { hours, holidays, zone } = read.body;
    const body = { name: "Another name", hours, holidays, zone, version: 1 };
    expect((await administrator(`PUT /calendars/${id}`, { body })).status).toBe(200);
    const rows = await app.db
      .selectFrom("calendarHours")
      .select("id")
      .where("calendarId", "=", id)
      .execute();
    expect(rows).toHaveLength(1);
  });
  test("of another team, or of the organisation, is not there for a lead, and not removed", async () => {
    const { id } = await makeCalendar(app.db);
    const { teamId: _, ...body } = written();
    const answer = await lead(`PUT /calendars/${id}`, { body: { ...body, version: 1 } });
    const nowhere = await lead(`PUT /calendars/${newId()}`, { body: { ...body, version: 1 } });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual(nowhere.body);
    expect((await lead(`DELETE /calendars/${id}`)).status).toBe(404);
    expect((await administrator(`DELETE /calendars/${id}`)).status).toBe(204);
  });
  test("that a service counts by is not removed", async () => {
    const { serviceId } = await makePromise(app.db);
    const { calendarId } = await app.db
      .selectFrom("service")
      .select("calendarId")
      .where("id", "=", serviceId)
      .executeTakeFirstOrThrow();
    const answer = await administrator(`DELETE /calendars/${calendarId}`);
    expect(answer).toMatchObject({ status: 409, body: { reason: "calendarInUse" } });
  });
});

test("guests see no calendars", async () => {
  const { id } = await makeCalendar(app.db);
  expect((await guest("GET /calendars")).status).toBe(404);
  expect((await guest(`GET /calendars/${id}`)).status).toBe(404);
  expect((await colleague("GET /calendars")).body.rows.length).toBeGreaterThan(0);
});
