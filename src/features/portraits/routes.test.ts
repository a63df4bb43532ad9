import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portraits } from "#feature/portraits";
import { makeService } from "#fixtures/catalogue";
import { makeGoal } from "#fixtures/goals";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeCalendar } from "#fixtures/promises";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeHint, makeReason, makeTeamWords } from "./fixtures.ts";

let app: TestApp;
let teamId: string;
let serviceId: string;
let member: Caller;
let memberName: string;
let lead: Caller;
let other: Caller;
let administrator: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
  const service = await makeService(app.db);
  ({ teamId, id: serviceId } = service);
  const person = await makeMember(app.db, { teamId });
  memberName = person.name;
  member = await app.as(person);
  lead = await app.as(await makeMember(app.db, { teamId, lead: true }));
  other = await app.as(await makeMember(app.db, { lead: true }));
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

const say = (by: Caller, part: string, words: string, version = 0) =>
  by(`PUT /teams/${teamId}/words/${part}`, { body: { words, version } });
const portrait = async (by: Caller = other) => (await by(`GET /teams/${teamId}/portrait`)).body;

describe("the words of a team", () => {
  test("are written by its members, lead too, and read by colleagues; nobody else writes them", async () => {
    expect((await say(member, "ask", "  Say which machine.\n")).status).toBe(200);
    expect((await say(lead, "proud", "Nobody waited over the move.")).status).toBe(200);
    const { words, may } = await portrait();
    expect(may).toEqual({ write: false });
    expect(words.map(({ part }: { part: string }) => part)).toEqual([
      "ask",
      "constraints",
      "hard",
      "proud",
    ]);
    expect(words[0]).toMatchObject({
      words: "Say which machine.",
      version: 1,
      by: { name: memberName },
      at: "2026-11-20T09:00:00.000Z",
    });
    expect(words[1]).toMatchObject({ words: "", version: 0, by: null, at: null });
    expect((await portrait(member)).may).toEqual({ write: true });
    for (const by of [other, administrator])
      expect((await say(by, "ask", "Ask nicely.", 1)).status).toBe(404);
  });

  test("that somebody else changed meanwhile are not overwritten, and every version stays readable", async () => {
    await say(member, "hard", "One");
    expect((await say(lead, "hard", "Two", 1)).body).toMatchObject({ version: 2, words: "Two" });
    expect(await say(member, "hard", "Mine", 1)).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    expect((await say(member, "hard", "Ahead", 7)).status).toBe(409);
    expect((await say(member, "hard", "", 2)).body).toMatchObject({ version: 3, words: "" });
    const read = (query = {}) => other(`GET /teams/${teamId}/words/hard`, { query });
    const said = ({ versions }: { versions: { words: string }[] }) =>
      versions.map(({ words }) => words);
    expect(said((await read()).body)).toEqual(["", "Two", "One"]);
    expect(said((await read({ before: "2" })).body)).toEqual(["One"]);
    const all = (await other(`GET /teams/${teamId}/words`)).body;
    expect(all.more).toBe(false);
    const hard = all.parts.find(({ part }: { part: string }) => part === "hard");
    expect(said(hard)).toEqual(["", "Two", "One"]);
  });

  test("written by two at once stand once", async () => {
    const both = await Promise.all([
      say(member, "constraints", "Mine"),
      say(lead, "constraints", "Mine too"),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test("are read by a guest of the team itself, and by no other guest", async () => {
    const guest = await makeGuest(app.db);
    const asGuest = await app.as(guest);
    await makeTeamWords(app.db, { teamId: guest.teamId, words: "By noon, please." });
    const own = await asGuest(`GET /teams/${guest.teamId}/portrait`);
    expect(own.body.words[0].words).toBe("By noon, please.");
    for (const path of ["portrait", "words", "words/ask", "rhythm"] as const)
      expect((await asGuest(`GET /teams/${teamId}/${path}`)).status).toBe(404);
    expect((await say(asGuest, "ask", "Ours")).status).toBe(404);
  });

  test("stay when the name of who wrote them is erased", async () => {
    const writer = await makeMember(app.db);
    const by = { teamId: writer.teamId, byPersonId: writer.id };
    await makeTeamWords(app.db, { ...by, words: "Ask early." });
    await makeHint(app.db, by);
    const count = () => portraits.stored![0]!.count(app.db, writer.id);
    expect(await count()).toBe(2);
    await portraits.erase!(app.db, writer.id, app.clock.now());
    expect(await count()).toBe(0);
    const { words, hints } = (await other(`GET /teams/${writer.teamId}/portrait`)).body;
    expect(words[0]).toMatchObject({ words: "Ask early.", by: null });
    expect(hints).toMatchObject([{ by: null }]);
  });
});

describe("hints", () => {
  const add = (by: Caller, body: object) =>
    by(`POST /teams/${teamId}/hints`, { body: { serviceId: null, reason: null, ...body } });
  const onForm = async (id: string, by: Caller = other): Promise<string[]> =>
    (await by(`GET /services/${id}/hints`)).body.rows.map(({ says }: { says: string }) => says);

  test("stand on the form of their service, or of every service of the team; the closer ones first", async () => {
    const second = await makeService(app.db, { teamId });
    expect((await add(member, { says: "By noon if it is for today." })).status).toBe(201);
    const one = await add(member, { says: "Say which machine.", serviceId });
    expect(await onForm(serviceId)).toEqual(["Say which machine.", "By noon if it is for today."]);
    expect(await onForm(second.id)).toEqual(["By noon if it is for today."]);
    const elsewhere = await makeService(app.db);
    expect(await onForm(elsewhere.id)).toEqual([]);
    const foreign = await add(member, { says: "Not ours", serviceId: elsewhere.id });
    expect(foreign).toMatchObject({ status: 422, body: { reason: "otherTeam" } });
    expect((await add(other, { says: "From outside" })).status).toBe(404);
    const change = { serviceId: second.id, says: "Which screen?", version: 1 };
    expect((await other(`PUT /hints/${one.body.id}`, { body: change })).status).toBe(404);
    expect((await lead(`PUT /hints/${one.body.id}`, { body: change })).status).toBe(204);
    const late = await member(`PUT /hints/${one.body.id}`, { body: change });
    expect(late).toMatchObject({ status: 409, body: { reason: "changedMeanwhile" } });
    expect(await onForm(second.id)).toContain("Which screen?");
  });

  test("of another team are none for a guest who may ask for its service", async () => {
    const open = await makeService(app.db, { teamId, audience: "everyone" });
    await makeHint(app.db, { teamId, serviceId: open.id, says: "Only among us." });
    const asGuest = await app.as(await makeGuest(app.db));
    expect(await onForm(open.id)).toContain("Only among us.");
    const { status, body } = await asGuest(`GET /services/${open.id}/hints`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ rows: [], saysHowToAsk: false });
  });

  test("for a service that is hidden from a reader are not in the portrait either; its team sees its own", async () => {
    const hidden = [
      { audience: "teams", says: "For the board alone." },
      { state: "draft", says: "Of what is planned." },
      { state: "retired", says: "Of what is over." },
    ] as const;
    for (const { says, ...given } of hidden) {
      const { id } = await makeService(app.db, { teamId, ...given });
      await makeHint(app.db, { teamId, serviceId: id, says });
    }
    const said = async (by: Caller): Promise<string[]> =>
      (await portrait(by)).hints.map(({ says }: { says: string }) => says);
    const all = hidden.map(({ says }) => says);
    for (const by of [member, lead, administrator])
      expect(await said(by)).toEqual(expect.arrayContaining(all));
    const seen = await said(other);
    expect(seen.filter((says) => all.some((one) => one === says))).toEqual([]);
    expect(seen).toContain("Which screen?");
  });

  test("are taken away and put back; five stand on a form, and no sixth", async () => {
    const { id: forFive } = await makeService(app.db, { teamId });
    const ids: string[] = [];
    for (const says of ["1", "2", "3", "4", "5"])
      ids.push((await add(member, { says, serviceId: forFive })).body.id);
    const sixth = () => add(member, { says: "6", serviceId: forFive });
    expect((await sixth()).body.reason).toBe("enoughHints");
    expect((await other(`POST /hints/${ids[0]}/retire`)).status).toBe(404);
    expect((await member(`POST /hints/${ids[0]}/retire`)).status).toBe(204);
    expect(await onForm(forFive)).not.toContain("1");
    expect((await sixth()).status).toBe(201);
    expect((await member(`POST /hints/${ids[0]}/restore`)).body.reason).toBe("enoughHints");
    await member(`POST /hints/${ids[1]}/retire`);
    expect((await member(`POST /hints/${ids[0]}/restore`)).status).toBe(204);
    expect(await onForm(forFive)).toContain("1");
  });

  test("found in the figures are shown to the team alone, and to others once it has said them", async () => {
    const { id } = await makeService(app.db, { teamId });
    await makeReason(app.db, { serviceId: id, n: 40, hits: 14 });
    await makeReason(app.db, { serviceId: id, reason: "misunderstood", n: 40, hits: 3 });
    const found = async (by: Caller) =>
      (await portrait(by)).found.filter(
        (one: { service: { id: string } }) => one.service.id === id,
      );
    expect(await found(other)).toEqual([]);
    const evidence = { reason: "waits", n: 40, hits: 14, value: 0.35 };
    expect(await found(member)).toMatchObject([{ evidence }]);
    const path = `/services/${id}/set-aside/waits` as const;
    expect((await other(`PUT ${path}`)).status).toBe(404);
    expect((await member(`PUT ${path}`)).status).toBe(204);
    expect(await found(member)).toEqual([]);
    expect((await member(`DELETE ${path}`)).status).toBe(204);
    expect(await found(member)).toHaveLength(1);
    const unsaid = { serviceId: id, says: "Be clear.", reason: "misunderstood" };
    expect((await add(member, unsaid)).body.reason).toBe("notFound");
    await add(member, { serviceId: id, says: "Say what you see.", reason: "waits" });
    expect(await found(member)).toEqual([]);
    const { rows } = (await other(`GET /services/${id}/hints`)).body;
    expect(rows[0]).toMatchObject({ says: "Say what you see.", evidence });
  });

  test("that were set aside are said again after a quarter", async () => {
    const { id } = await makeService(app.db, { teamId });
    await makeReason(app.db, { serviceId: id });
    await member(`PUT /services/${id}/set-aside/waits`);
    const since = new Date("2026-08-20T09:00:00Z");
    await app.db
      .updateTable("reasonSetAside")
      .set({ at: since })
      .where("serviceId", "=", id)
      .execute();
    const { found } = await portrait(member);
    expect(found.map(({ service }: { service: { id: string } }) => service.id)).toContain(id);
  });
});

describe("what comes first for a team", () => {
  test("are its own goals that have begun, then those above it; a guest is told of none", async () => {
    const { teamId: otherId } = await makeMember(app.db);
    const shared = await makeGoal(app.db, {
      teamIds: [teamId, otherId],
      name: "Answer within an hour",
      byDay: "2026-12-31",
    });
    const first = await makeGoal(app.db, { teamIds: [teamId], byDay: "2026-11-30" });
    await makeGoal(app.db, { teamIds: [teamId], fromDay: "2026-12-01" });
    await makeGoal(app.db, { teamIds: [otherId] });
    const house = await makeGoal(app.db, { teamIds: [], name: "Nobody leaves us" });
    const { own, above } = (await other(`GET /teams/${teamId}/priorities`)).body;
    expect(own.map(({ id }: { id: string }) => id)).toEqual([first.id, shared.id]);
    expect(own[1]).toMatchObject({ byDay: "2026-12-31", pace: null, others: [{ id: otherId }] });
    expect(above.map(({ id }: { id: string }) => id)).toEqual([house.id]);
    const guest = await makeGuest(app.db);
    const asGuest = await app.as(guest);
    expect((await asGuest(`GET /teams/${guest.teamId}/priorities`)).status).toBe(404);
  });
});

describe("whether a team is open", () => {
  const hoursAt = async (now: string) => {
    const { zone, isOpen, changesAt } = (await portrait()).hours;
    return { at: now, zone, isOpen, changesAt };
  };
  test("is said by its own calendar, until when or from when on", async () => {
    const open = await hoursAt("2026-11-20T09:00:00Z");
    expect(open).toMatchObject({
      zone: "Europe/Berlin",
      isOpen: true,
      changesAt: "2026-11-20T16:00:00.000Z",
    });
    await makeCalendar(app.db, { teamId, zone: "America/Chicago" });
    expect(await hoursAt("2026-11-20T09:00:00Z")).toMatchObject({
      zone: "America/Chicago",
      isOpen: false,
      changesAt: "2026-11-20T14:00:00.000Z",
    });
  });
});
