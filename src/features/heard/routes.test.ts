import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { countDue, debriefs } from "#feature/debriefs";
import { makePerson } from "#fixtures/people";
import type { Who } from "#platform/http/who.ts";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { findCourtesy, findReleasedBetween, findSeries, heard } from "./index.ts";
import { reckonWave } from "./releasing.ts";
import { makeHeardWave, makeImprovement } from "./fixtures.ts";

let app: TestApp;
let lead: Caller;
let leadId: string;
let member: Caller;
let customer: Caller;
let elsewhere: Caller;
let senior: Caller;
let guest: Caller;
let providerId: string;
let customerId: string;
let customerPersonId: string;
let memberId: string;
let first: { id: string; surveyId: string };
let second: { id: string };

const say = (steps: string) => Array.from(steps, (step) => ({ overall: Number(step) }));
beforeAll(async () => {
  app = await startApp({ now: "2026-06-22T09:00:00Z" });
  await makeOrganisation(app.db);
  const legal = await makeTeam(app.db, { name: "Legal" });
  const leading = await makeMember(app.db, { teamId: legal.id, lead: true, name: "Lena Leads" });
  [leadId, providerId] = [leading.id, legal.id];
  lead = await app.as(leading);
  const ours = await makeMember(app.db, { teamId: legal.id });
  memberId = ours.id;
  member = await app.as(ours);
  const sales = await makeMember(app.db, {});
  [customerId, customerPersonId] = [sales.teamId, sales.id];
  customer = await app.as(sales);
  elsewhere = await app.as(await makeMember(app.db, {}));
  senior = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  guest = await app.as(await makeGuest(app.db));
  const other = await makeTeam(app.db);
  const atoms = (steps: string) => [
    {
      providerId,
      teamId: customerId,
      answers: say(steps),
      asked: 20,
      comments: ["The replies come late", "Late replies again", "I wait for late replies"].map(
        (words) => ({ itemKey: "open", words }),
      ),
    },
    { providerId, teamId: other.id, answers: say("3334455"), asked: 10 },
    { kind: "mirror" as const, providerId, answers: say("55545"), asked: 10 },
  ];
  first = await makeHeardWave(app.db, { atoms: atoms("112212112212") });
  second = await makeHeardWave(app.db, {
    surveyId: first.surveyId,
    number: 2,
    day: "2026-06-15",
    atoms: atoms("454545544554"),
  });
});
afterAll(() => app.close());

const teamOf = (wave: { id: string }) => `/heard/${wave.id}/teams/${providerId}` as const;
const kindsOf = (body: { units: { kind: string }[] }): string[] =>
  [...new Set(body.units.map(({ kind }) => kind))].toSorted();

test("each reads what concerns them: the whole, their own cell, their team, or all as a leader", async () => {
  const at = `/heard/${second.id}` as const;
  expect(kindsOf((await elsewhere(`GET ${at}`)).body)).toEqual(["whole"]);
  expect(kindsOf((await customer(`GET ${at}`)).body)).toEqual(["cell", "whole"]);
  for (const who of [member, lead, senior])
    expect(kindsOf((await who(`GET ${at}`)).body)).toEqual(["cell", "mirror", "provider", "whole"]);
  const file = await customer(`GET ${at}/export`);
  expect(file.text).toContain("one customer team");
  expect(file.text).not.toContain("all customers of a team");
  for (const path of [at, `${at}/export`, teamOf(second)] as const)
    expect((await guest(`GET ${path}`)).status).toBeGreaterThanOrEqual(403);
});

test("comments and their themes are for the team that they are about alone", async () => {
  const mine = (await member(`GET ${teamOf(second)}`)).body;
  expect(mine.comments).toHaveLength(3);
  expect(mine.themes[0].commentIds).toHaveLength(3);
  for (const who of [customer, senior, elsewhere])
    expect((await who(`GET ${teamOf(second)}`)).body).toMatchObject({ comments: [], themes: [] });
});

test("a wave says how it compares: to the one before, and to what the team thinks", async () => {
  const { body } = await lead(`GET ${teamOf(second)}`);
  const overall = body.unit.figures.find(({ key }: { key: string }) => key === "overall");
  expect(overall).toMatchObject({ n: 19, said: "shown", change: { direction: "better" } });
  expect(body.trends[0].points.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  const whole = (await elsewhere(`GET /heard/${second.id}`)).body.trends;
  expect(whole).toMatchObject([{ key: "overall", points: [{ n: 19 }, { n: 19 }] }]);
  expect((await elsewhere(`GET /heard/${first.id}`)).body.trends).toEqual([]);
  expect(body.gaps).toMatchObject([{ key: "overall", gap: { direction: expect.any(String) } }]);
  expect(body.responses[0]).toEqual({
    team: { id: customerId, name: expect.any(String) },
    asked: 20,
    answered: 12,
  });
  expect((await lead(`GET ${teamOf(first)}`)).body.unit.figures[0].change).toBeNull();
});

test("nothing is reckoned twice, nor goes back to the answers", async () => {
  await app.db.deleteFrom("waveAnswer").execute();
  expect(await reckonWave(app.db, second.id, app.clock.now())).toBeUndefined();
  expect((await lead(`GET ${teamOf(second)}`)).body.unit.answered).toBe(19);
});

test("the lead answers in versions; nobody else does, and nobody over another's words", async () => {
  const put = (who: Caller, words: string, version: number) =>
    who(`PUT ${teamOf(second)}/answer`, { body: { words, version } });
  for (const who of [member, customer, senior])
    expect((await put(who, "Not mine to say", 0)).status).toBe(404);
  expect((await put(lead, "We heard that replies come late.", 0)).status).toBe(204);
  expect((await put(lead, "Over another's words", 0)).body.reason).toBe("changedMeanwhile");
  expect((await put(lead, "We reply within a day now.", 1)).status).toBe(204);
  const { answers } = (await elsewhere(`GET ${teamOf(second)}`)).body;
  expect(answers.map(({ words }: { words: string }) => words)).toEqual([
    "We reply within a day now.",
    "We heard that replies come late.",
  ]);
});

test("two improvements at most, each with a figure that is shown; the next wave tests them", async () => {
  const body = {
    what: "Reply within a day",
    key: "overall",
    ownerId: leadId,
    dueDay: "2026-09-01",
    version: 0,
  };
  const put = (given: object = {}, id = newId()) =>
    lead(`PUT ${teamOf(first)}/improvements/${id}`, { body: { ...body, ...given } });
  expect((await put({ key: "reliability" })).body.reason).toBe("wrongFigure");
  expect((await put({ dueDay: "2026-06-22" })).body.reason).toBe("wrongDay");
  expect((await put({ ownerId: newId() })).body.reason).toBe("wrongOwner");
  const id = newId();
  expect((await put({}, id)).status).toBe(204);
  expect((await put()).body.reason).toBe("sameFigure");
  expect((await put({ version: 1, what: "Reply within two days" }, id)).status).toBe(204);
  await makeImprovement(app.db, { waveId: first.id, teamId: providerId });
  expect((await put()).body.reason).toBe("twoAtMost");
  const end = (who: Caller, version: number) =>
    who(`POST ${teamOf(first)}/improvements/${id}/ending`, { body: { how: "done", version } });
  expect((await end(member, 2)).status).toBe(404);
  expect((await end(lead, 2)).status).toBe(204);
  expect((await end(lead, 2)).body.reason).toBe("changedMeanwhile");
  const { earlier } = (await member(`GET ${teamOf(second)}`)).body;
  expect(earlier.find((one: { id: string }) => one.id === id)).toMatchObject({
    ended: "done",
    isTested: true,
    change: { direction: "better" },
  });
  const seen = (await elsewhere(`GET ${teamOf(second)}`)).body.earlier[0];
  expect(seen).toMatchObject({ before: null, after: null, change: null });
});

const inTeam = (teamId: string): Who => ({
  personId: newId(),
  roles: [],
  teams: [{ teamId, lead: false }],
  guest: false,
  zone: "Europe/Berlin",
  via: "session",
  scopes: ["read"],
  tokenId: null,
});

test("what is taken up is an action: its owner's work, in the register, theirs to end, and theirs no more once erased", async () => {
  const { body: before } = await member("GET /actions", { query: { team: providerId } });
  const path = `${teamOf(second)}/improvements/${newId()}` as const;
  const written = { what: "Name a day at once", key: "overall", dueDay: "2026-09-01", version: 0 };
  const taken = await lead(`PUT ${path}`, { body: { ...written, ownerId: memberId } });
  expect(taken.status).toBe(204);
  const [own] = (await member("GET /actions/mine")).body.rows;
  expect(own).toMatchObject({
    what: "Name a day at once",
    debrief: null,
    heard: { waveId: second.id, teamId: providerId },
    teams: [{ id: providerId }],
    mayEnd: true,
  });
  const listed = (await elsewhere("GET /actions", { query: { team: providerId } })).body;
  expect(listed.counts.open).toBe(before.counts.open + 1);
  expect(listed.rows.find(({ id }: { id: string }) => id === own.id).mayEnd).toBe(false);
  expect((await guest("GET /actions")).status).toBe(404);
  const end = (who: Caller) =>
    who(`POST /actions/${own.id}/ending`, { body: { how: "done", said: "So it is", version: 1 } });
  expect((await end(customer)).status).toBe(404);
  expect((await end(member)).status).toBe(204);
  const { improvements } = (await lead(`GET ${teamOf(second)}`)).body;
  expect(improvements).toMatchObject([{ id: own.id, ended: "done" }]);
  const due = await countDue(app.db, inTeam(newId()), {
    teamId: providerId,
    zone: "UTC",
    from: "2026-09-01",
    before: "2026-09-02",
  });
  // Two were taken up after the first wave, of which one was done.
  expect(due).toEqual({ due: 3, inTime: 2 });
  for (const { erase } of [debriefs, heard]) await erase!(app.db, memberId, app.clock.now());
  const after = (await elsewhere("GET /actions", { query: { team: providerId } })).body.rows;
  expect(after.find(({ id }: { id: string }) => id === own.id).owner).toBeNull();
});

test("an action after a survey whose day has passed reminds its owner, and who leads the team a week later", async () => {
  const given = { waveId: first.id, teamId: providerId, ownerId: customerPersonId };
  const { id } = await makeImprovement(app.db, { ...given, dueDay: "2026-06-18" });
  const remind = () =>
    debriefs
      .ticks!.find(({ name }) => name.includes("follow actions"))!
      .work({
        db: app.db,
        files: app.files,
        now: app.clock.now(),
        tell: async () => undefined,
        touch: () => undefined,
      });
  await remind();
  const href = `/surveys/results/${first.id}/teams/${providerId}`;
  expect(JSON.stringify((await customer("GET /inbox")).body)).toContain(href);
  const overdue = () => app.db.selectFrom("debriefAction").selectAll().where("id", "=", id);
  expect(await overdue().executeTakeFirst()).toMatchObject({ leadsToldAt: null });
  app.clock.advance({ days: 7 });
  await remind();
  expect((await overdue().executeTakeFirst())?.leadsToldAt).not.toBeNull();
  expect(JSON.stringify((await lead("GET /inbox")).body)).toContain("waited for a week");
  app.clock.advance({ days: -7 });
});

test("a line on other pages: of a team for its people and leaders, of a pair for both its teams", async () => {
  const line = async (who: Caller, query = {}) =>
    (await who(`GET /teams/${providerId}/heard`, { query })).body;
  expect(await line(member)).toMatchObject({
    wave: { id: second.id, number: 2 },
    unit: { kind: "provider", answered: 19 },
    isAnswered: true,
  });
  expect(await line(elsewhere)).toMatchObject({ wave: { id: second.id }, unit: null });
  const ofPair = { customer: customerId };
  expect((await line(customer, ofPair)).unit).toMatchObject({ kind: "cell", answered: 12 });
  expect((await line(elsewhere, ofPair)).unit).toBeNull();
  expect((await line(member, { customer: newId() })).wave).toBeNull();
  expect((await guest(`GET /teams/${providerId}/heard`)).status).toBe(404);
  const may = { from: new Date("2026-06-01"), to: new Date("2026-07-01") };
  const released = (by: string) => findReleasedBetween(app.db, { ...may, by: new Date(by) });
  expect(await released("2026-06-30")).toMatchObject([
    { id: second.id, answered: 19, teams: 1, teamsAnswered: 1 },
  ]);
  expect(await released("2026-06-20")).toMatchObject([{ teamsAnswered: 0 }]);
});

test("other features read the cell of a pair and the series of teams", async () => {
  const pair = { providerId, customerTeamId: customerId };
  const [newest] = await findCourtesy(app.db, inTeam(customerId), pair);
  expect(await findCourtesy(app.db, inTeam(newId()), pair)).toEqual([]);
  expect(newest).toMatchObject({ number: 2, courtesy: null, overall: { n: 12 } });
  const series = await findSeries(app.db, { kind: "service", key: "overall" });
  expect(series.map(({ teamId, number, n }) => ({ teamId, number, n }))).toEqual([
    { teamId: providerId, number: 1, n: 19 },
    { teamId: providerId, number: 2, n: 19 },
  ]);
});
