import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { makePerson } from "#fixtures/people";
import { parityFigures } from "#feature/parity";
import { measureRequests } from "#feature/relationships";
import type { Who } from "#platform/http/who.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLike } from "./fixtures.ts";
import { findComparable } from "./queries/services.ts";

let app: TestApp;
let leaderId: string;
let service: { id: string; teamId: string };
let secret: { id: string };
beforeAll(async () => {
  app = await startApp({ now: "2026-11-02T06:00:00Z" });
  leaderId = (await makePerson(app.db, { roles: ["senior-leader"] })).id;
  service = await makeService(app.db);
  secret = await makeService(app.db, { teamId: service.teamId, confidential: true });
});
afterAll(() => app.close());

type Row = { service: { id: string } };
const rowOf = async (by: Caller, id = service.id) =>
  (await by("GET /parity")).body.rows.find((row: Row) => row.service.id === id);

describe("results compared", () => {
  async function ask(serviceId: string, waitHours: number): Promise<void> {
    const customer = await app.as(await makeMember(app.db));
    const asked = await customer("POST /requests", { body: { serviceId, title: "Help" } });
    expect(asked.status, asked.text).toBe(201);
    app.clock.advance({ hours: waitHours });
    const provider = await app.as(await makeMember(app.db, { teamId: service.teamId }));
    const done = { body: { body: "Here", then: "finish" } };
    expect((await provider(`POST /requests/${asked.body.id}/replies`, done)).status).toBeLessThan(
      300,
    );
  }

  test("tell kept promises on both sides with n, worse only beyond chance; confidential requests are in none", async () => {
    const served = await makeService(app.db, { teamId: service.teamId });
    const month = app.clock.now().toISOString().slice(0, 7);
    for (let at = 0; at < 6; at += 1) await ask(served.id, 100);
    await ask(secret.id, 100);
    await app.settle();
    await measureRequests(app.db, { all: true }, app.clock.now());
    const { serviceId } = await makeLike(app.db, {
      serviceId: served.id,
      solved: [9, "days"],
      outside: { [month]: [97, 100] },
    });
    const asker = await app.as(await makeMember(app.db));
    const row = await rowOf(asker, serviceId);
    expect(row.result).toMatchObject({
      standing: "worse",
      inside: { kept: 0, n: 6, value: 0 },
      outside: { kept: 97, n: 100, value: 0.97 },
      worseSince: month,
    });
    expect(row.result.difference.high).toBeLessThan(0);
    const { months, medianInside } = (await asker(`GET /parity/${serviceId}`)).body;
    expect(months).toHaveLength(12);
    expect(months.find((one: { month: string }) => one.month === month)).toMatchObject({
      standing: "worse",
      promise: "better",
    });
    expect(medianInside).toMatchObject({ n: 6, value: 100 * 3600 });

    const { counts, teams } = (await asker("GET /parity")).body;
    const ofTeam = teams.find(({ team }: { team: { id: string } }) => team.id === service.teamId);
    expect(ofTeam.counts.broken).toMatchObject({
      inside: { broken: 6, n: 6 },
      outside: { broken: 3, n: 100 },
      value: 9 / 106,
    });
    const figures = await parityFigures(app.db, app.clock.now());
    expect(figures.organisation).toEqual(counts);
    expect(figures.teams.get(service.teamId)).toEqual(ofTeam.counts);
    expect(counts.result.worse).toBe(1);
  });

  test("say below the floor of how many, and not how many of them were kept: in rows, months, totals and files", async () => {
    const served = await makeService(app.db, { teamId: service.teamId, name: "Rarely asked" });
    const month = app.clock.now().toISOString().slice(0, 7);
    for (let at = 0; at < 3; at += 1) await ask(served.id, 100);
    await app.settle();
    await measureRequests(app.db, { all: true }, app.clock.now());
    const like = { serviceId: served.id, outside: { [month]: [2, 4] } } as const;
    await makeLike(app.db, like);
    const asker = await app.as(await makeMember(app.db));
    const few = (n: number) => ({ kept: null, n, value: null, low: null, high: null });
    const sides = { inside: few(3), outside: few(4) };
    expect((await rowOf(asker, served.id)).result).toMatchObject({ standing: "too-few", ...sides });
    const { months } = (await asker(`GET /parity/${served.id}`)).body;
    expect(months.at(-1)).toMatchObject({ month, ...sides });
    const file = await asker("GET /parity/export", { query: { form: "csv" } });
    const line = file.text.split("\r\n").find((one) => one.includes("Rarely asked"));
    expect(line).toMatch(/"too-few",,,3,,4,,,$/);
    const lone = await makeLike(app.db, { outside: { [month]: [2, 4] } });
    const { teams } = (await asker("GET /parity")).body;
    const { team } = await rowOf(asker, lone.serviceId);
    const ofTeam = teams.find((one: { team: { id: string } }) => one.team.id === team.id);
    expect(ofTeam.counts.broken).toMatchObject({
      inside: { broken: null, n: 0 },
      outside: { broken: null, n: 4 },
    });
  });

  test("of a service that not everyone sees count for its team and are listed for those alone", async () => {
    const hidden = await makeService(app.db, { audience: "teams", teamId: service.teamId });
    await makeLike(app.db, { serviceId: hidden.id });
    const [inTeam, outsideTeam] = [
      await app.as(await makeMember(app.db, { teamId: service.teamId })),
      await app.as(await makeMember(app.db)),
    ];
    expect(await rowOf(inTeam, hidden.id)).toBeDefined();
    expect(await rowOf(outsideTeam, hidden.id)).toBeUndefined();
    expect((await outsideTeam(`GET /parity/${hidden.id}`)).status).toBe(404);
    const drafted = await makeService(app.db, { state: "draft" });
    await makeLike(app.db, { serviceId: drafted.id });
    expect(await rowOf(inTeam, drafted.id)).toBeUndefined();
  });

  test("of a team that is closed are in no list and no figure", async () => {
    const { serviceId } = await makeLike(app.db);
    const asker = await app.as(await makeMember(app.db));
    const { team } = await rowOf(asker, serviceId);
    const count = async () => (await parityFigures(app.db, app.clock.now())).organisation.compared;
    const before = await count();
    const closed = { closedAt: app.clock.now() };
    await app.db.updateTable("team").set(closed).where("id", "=", team.id).execute();
    expect(await rowOf(asker, serviceId)).toBeUndefined();
    expect((await asker(`GET /parity/${serviceId}`)).status).toBe(404);
    expect(await count()).toBe(before - 1);
  });
});

test("guests are shown no service by the predicate itself, also where the route would let them in", async () => {
  await makeService(app.db, { audience: "everyone" });
  const who: Who = {
    personId: leaderId,
    roles: [],
    teams: [],
    guest: false,
    zone: "UTC",
    via: "session",
    scopes: [],
    tokenId: null,
  };
  const shown = (guest: boolean) => findComparable(app.db, { ...who, guest });
  expect((await shown(false)).length).toBeGreaterThan(0);
  expect(await shown(true)).toEqual([]);
});

describe("files of likes", () => {
  test("go out and come in again unchanged; what others look after is left alone", async () => {
    const named = await makeService(app.db, { name: "=Bills", teamId: service.teamId });
    await makeLike(app.db, { serviceId: named.id, solved: [2, "days"] });
    const by = await app.as({ id: leaderId });
    for (const form of ["csv", "json"] as const) {
      const file = await by("GET /parity/export", { query: { form, teamId: service.teamId } });
      expect(file.status).toBe(200);
      if (form === "csv") expect(file.text).toContain(`"'=Bills"`);
      // Without the mark a spreadsheet takes UTF-8 for something older.
      expect(file.text.startsWith("\uFEFF")).toBe(form === "csv");
      const body = { text: file.text, form };
      const preview = await by("POST /parity/likes/preview", { body });
      expect(preview.body.totals).toMatchObject({ new: 0, changed: 0, wrong: 0 });
      expect(preview.body.totals.same).toBeGreaterThan(1);
    }
    const segment = await makeSegment(app.db);
    const text = `Service,Segment,Solved outside\n=Bills,${segment.name},4 days\n`;
    const asOther = await app.as(await makeMember(app.db, { lead: true }));
    const refused = await asOther("POST /parity/likes", { body: { text, form: "csv" } });
    expect(refused.body.totals).toEqual({ new: 0, changed: 0, same: 0, wrong: 1 });
    const asMember = await app.as(await makeMember(app.db));
    expect((await asMember("POST /parity/likes", { body: { text, form: "csv" } })).status).toBe(
      404,
    );
    const taken = await by("POST /parity/likes", { body: { text, form: "csv" } });
    expect(taken.body.totals).toEqual({ new: 0, changed: 1, same: 0, wrong: 0 });
    expect((await rowOf(by, named.id)).like).toMatchObject({
      segment: { id: segment.id },
      solved: { amount: 4, unit: "days" },
    });
    const odd = await by("POST /parity/likes", { body: { text: "{}", form: "json" } });
    expect(odd).toMatchObject({ status: 422, body: { reason: "unreadable" } });
  });
});
