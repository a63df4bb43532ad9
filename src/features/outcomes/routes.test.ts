import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { outcomes } from "#feature/outcomes";
import { makeOutcome, makeSegment } from "./fixtures.ts";

let app: TestApp;
let leader: Caller;
let leaderId: string;
let administrator: Caller;
let colleague: Caller;
let guest: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  const person = await makePerson(app.db, { roles: ["senior-leader"] });
  leaderId = person.id;
  leader = await app.as(person);
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  colleague = await app.as(await makeMember(app.db, { lead: true }));
  guest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

let made = 0;
const segment = (change: object = {}) => ({
  name: `Clinics ${++made}`,
  about: "They fit what we build.",
  headcount: 410,
  firstAnswer: { amount: 2, unit: "hours" },
  solved: { amount: 3, unit: "days" },
  courtesy: "By name, and in their language.",
  ...change,
});
const series = (change: object = {}) => ({
  segmentId: null,
  name: `Churn ${++made}`,
  unit: "%",
  source: "The books",
  better: "less",
  every: "quarter",
  ...change,
});

describe("segments", () => {
  test("are written by senior leaders and administrators, read by colleagues, and not there for others", async () => {
    const body = segment();
    const { status, body: added } = await leader("POST /segments", { body });
    expect(status).toBe(201);
    const changed = { ...body, firstAnswer: null, headcount: null };
    const path = `PUT /segments/${added.id}` as const;
    const asFirst = await administrator(path, { body: { ...changed, version: 1 } });
    expect(asFirst.status).toBe(204);
    const read = (await colleague("GET /segments")).body;
    expect(read.may).toEqual({ edit: false });
    expect(read.rows.find(({ id }: { id: string }) => id === added.id)).toMatchObject(changed);
    const refused = [
      await colleague("POST /segments", { body: segment() }),
      await guest("GET /segments"),
      await guest("POST /segments", { body: segment() }),
      await leader(`PUT /segments/${newId()}`, { body: segment({ version: 1 }) }),
    ];
    expect(refused.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
  });

  test("have a name of their own, which a retired one gives free; one with series is not retired", async () => {
    const body = segment();
    const { id } = (await leader("POST /segments", { body })).body;
    const twice = await leader("POST /segments", {
      body: { ...body, name: body.name.toUpperCase() },
    });
    expect(twice).toMatchObject({ status: 409, body: { reason: "nameTaken" } });
    const outcome = await makeOutcome(app.db, { segmentId: id });
    const kept = await leader(`POST /segments/${id}/retire`);
    expect(kept).toMatchObject({ status: 409, body: { reason: "hasOutcomes" } });
    expect((await leader(`POST /outcomes/${outcome.id}/retire`)).status).toBe(204);
    expect((await leader(`POST /segments/${id}/retire`)).status).toBe(204);
    expect((await leader("POST /segments", { body })).status).toBe(201);
    const gone = await leader(`PUT /segments/${id}`, { body: { ...body, version: 1 } });
    expect(gone.status).toBe(404);
  });

  test("are changed by the first of two who change them at once; the second is told, and nothing of theirs is kept", async () => {
    const body = segment();
    const { id } = (await leader("POST /segments", { body })).body;
    const put = (by: Caller, change: object) =>
      by(`PUT /segments/${id}`, { body: { ...body, ...change } });
    const answers = await Promise.all([
      put(leader, { version: 1, headcount: 1 }),
      put(administrator, { version: 1, headcount: 2 }),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 409]));
    const second = await put(administrator, { version: 1, solved: null });
    expect(second.body).toMatchObject({ reason: "changedMeanwhile", facts: { version: 2 } });
    const { rows } = (await colleague("GET /segments")).body;
    const one = rows.find((row: { id: string }) => row.id === id);
    expect(one).toMatchObject({ version: 2, solved: body.solved });
    expect((await put(administrator, { version: 2, solved: null })).status).toBe(204);
  });
});

describe("outcomes", () => {
  test("are begun for a segment that is there, or for all, each name once in a segment", async () => {
    const { id: segmentId } = await makeSegment(app.db);
    const body = series();
    expect((await leader("POST /outcomes", { body })).status).toBe(201);
    expect((await leader("POST /outcomes", { body })).body.reason).toBe("nameTaken");
    expect((await leader("POST /outcomes", { body: { ...body, segmentId } })).status).toBe(201);
    const nowhere = { ...body, segmentId: newId() };
    expect((await leader("POST /outcomes", { body: nowhere })).status).toBe(404);
    expect((await colleague("POST /outcomes", { body: series() })).status).toBe(404);
    expect((await guest("GET /outcomes")).status).toBe(404);
  });

  test("are changed by the first of two; the second is told", async () => {
    const { id, segmentId } = await makeOutcome(app.db);
    const put = (by: Caller, version: number) =>
      by(`PUT /outcomes/${id}`, { body: series({ segmentId, version }) });
    expect((await put(leader, 1)).status).toBe(204);
    expect(await put(administrator, 1)).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    expect((await put(administrator, 2)).status).toBe(204);
  });

  test("say their newest value, what became of it, and where values are missing", async () => {
    const values = { "2026-01-31": 4, "2026-02-28": 4.5, "2026-05-31": 3, "2026-06-30": 3.5 };
    const { id } = await makeOutcome(app.db, { values });
    const { rows } = (await colleague("GET /outcomes")).body;
    const listed = rows.find((row: { id: string }) => row.id === id);
    expect(listed).toMatchObject({
      last: { day: "2026-06-01", value: 3.5 },
      before: { day: "2026-05-01", value: 3 },
      change: "better",
      gaps: [{ firstDay: "2026-03-01", lastDay: "2026-04-30", periods: 2 }],
    });
    expect(listed.points.map(({ value }: { value: number | null }) => value)).toEqual([
      4,
      4.5,
      null,
      null,
      3,
      3.5,
    ]);
    const one = (await colleague(`GET /outcomes/${id}`)).body;
    expect(one.outcome).toEqual(listed);
    expect(one.values.map(({ day }: { day: string }) => day)).toEqual(
      Object.keys(values).toReversed(),
    );
    const older = await colleague(`GET /outcomes/${id}`, { query: { before: "2026-02-28" } });
    expect(older.body.values).toHaveLength(1);
    const odd = await colleague(`GET /outcomes/${id}`, { query: { before: "0000-01-01" } });
    expect(odd.status).toBe(400);
  });
});

describe("what is retired", () => {
  test("is listed, and taken up again with all it held: first the segment, then its series", async () => {
    const { id: segmentId, name } = await makeSegment(app.db);
    const values = { "2026-01-31": 4, "2026-02-28": 4.5 };
    const { id } = await makeOutcome(app.db, { segmentId, values });
    const before = (await colleague(`GET /outcomes/${id}`)).body;
    await leader(`POST /outcomes/${id}/retire`);
    await leader(`POST /segments/${segmentId}/retire`);
    const retired = (await colleague("GET /outcomes/retired")).body;
    expect(retired.segments).toContainEqual(expect.objectContaining({ id: segmentId, name }));
    expect(retired.series).toContainEqual(expect.objectContaining({ id, segmentName: name }));
    expect((await guest("GET /outcomes/retired")).status).toBe(404);
    expect((await leader(`GET /outcomes/${id}`)).body.may).toEqual({ edit: false, takeUp: true });
    const tooSoon = await leader(`POST /outcomes/${id}/take-up`);
    expect(tooSoon).toMatchObject({ status: 409, body: { reason: "segmentRetired" } });
    expect((await colleague(`POST /segments/${segmentId}/take-up`)).status).toBe(404);
    expect((await leader(`POST /segments/${segmentId}/take-up`)).status).toBe(204);
    expect((await administrator(`POST /outcomes/${id}/take-up`)).status).toBe(204);
    expect((await colleague(`GET /outcomes/${id}`)).body).toEqual(before);
    const left = (await colleague("GET /outcomes/retired")).body;
    expect([...left.segments, ...left.series].map((one: { id: string }) => one.id)).not.toContain(
      id,
    );
    const set = { body: { value: 4.6, note: "" } };
    expect((await leader(`PUT /outcomes/${id}/values/2026-03-31`, set)).status).toBe(204);
  });

  test("stays retired while another has its name; taking up what stands, or is not there, changes nothing", async () => {
    const body = series();
    const { id } = (await leader("POST /outcomes", { body })).body;
    expect((await leader(`POST /outcomes/${id}/take-up`)).status).toBe(204);
    await leader(`POST /outcomes/${id}/retire`);
    const other = (await leader("POST /outcomes", { body })).body;
    const refused = await leader(`POST /outcomes/${id}/take-up`);
    expect(refused).toMatchObject({ status: 409, body: { reason: "nameTaken" } });
    await leader(`POST /outcomes/${other.id}/retire`);
    expect((await leader(`POST /outcomes/${id}/take-up`)).status).toBe(204);
    expect((await leader(`POST /outcomes/${newId()}/take-up`)).status).toBe(404);
    expect((await leader(`POST /segments/${newId()}/take-up`)).status).toBe(404);
  });
});

describe("values", () => {
  test("are set and taken away by day, with who did it; not for a day ahead, nor in a retired series", async () => {
    const { id } = await makeOutcome(app.db);
    const put = (day: string, value = 4.2) =>
      leader(`PUT /outcomes/${id}/values/${day}`, { body: { value, note: " After the fair " } });
    expect((await put("2026-10-31")).status).toBe(204);
    expect((await put("2026-10-31", 4.4)).status).toBe(204);
    const { values } = (await colleague(`GET /outcomes/${id}`)).body;
    expect(values).toMatchObject([
      { day: "2026-10-31", value: 4.4, note: "After the fair", by: { id: leaderId } },
    ]);
    expect(await put("2027-10-31")).toMatchObject({ status: 422, body: { reason: "wrongDay" } });
    const asColleague = await colleague(`PUT /outcomes/${id}/values/2026-10-30`, {
      body: { value: 1, note: "" },
    });
    expect(asColleague.status).toBe(404);
    expect((await leader(`DELETE /outcomes/${id}/values/2026-10-31`)).status).toBe(204);
    expect((await leader(`DELETE /outcomes/${id}/values/2026-10-31`)).status).toBe(404);
    await leader(`POST /outcomes/${id}/retire`);
    expect((await put("2026-10-31")).body.reason).toBe("retired");
    expect((await colleague(`GET /outcomes/${id}`)).body.may).toEqual({
      edit: false,
      takeUp: false,
    });
  });

  test("come from a file: first what would happen, then the same; wrong lines are left out; again changes nothing", async () => {
    const { id } = await makeOutcome(app.db, { values: { "2026-01-01": 3, "2026-02-01": 4 } });
    const body = { csv: "Month;Score\n2026-01;3,5\n2026-02;4\n2026-03;many\n2026-04;4,5\n" };
    const expected = {
      totals: { new: 1, changed: 1, same: 1, wrong: 1 },
      wrong: [{ line: 4, says: expect.stringContaining("'many' is no number") }],
      values: [
        { line: 2, day: "2026-01-01", value: 3.5, state: "changed" },
        { line: 5, day: "2026-04-01", value: 4.5, state: "new" },
      ],
    };
    const count = async () => (await colleague(`GET /outcomes/${id}`)).body.values.length;
    const preview = await leader(`POST /outcomes/${id}/values/preview`, { body });
    expect(preview).toMatchObject({ status: 200, body: expected });
    expect(await count()).toBe(2);
    const taken = await leader(`POST /outcomes/${id}/values`, { body });
    expect(taken.body).toEqual(preview.body);
    expect(await count()).toBe(3);
    const again = await leader(`POST /outcomes/${id}/values`, { body });
    expect(again.body.totals).toEqual({ new: 0, changed: 0, same: 3, wrong: 1 });
    const tooMany = { csv: "\n".repeat(100_001) };
    const refused = await leader(`POST /outcomes/${id}/values`, { body: tooMany });
    expect(refused.body.reason).toBe("tooManyLines");
    expect((await colleague(`POST /outcomes/${id}/values`, { body })).status).toBe(404);
  });

  test("stay when the name of who brought them in is erased", async () => {
    const byPersonId = (await makePerson(app.db)).id;
    const { id } = await makeOutcome(app.db, { values: { "2026-01-01": 3 }, byPersonId });
    const count = () => outcomes.stored![0]!.count(app.db, byPersonId);
    expect(await count()).toBe(1);
    await outcomes.erase!(app.db, byPersonId, app.clock.now());
    expect(await count()).toBe(0);
    const { values } = (await colleague(`GET /outcomes/${id}`)).body;
    expect(values).toMatchObject([{ value: 3, by: null }]);
  });
});
