/** Rewards from the proposal to how each team takes it, on a real PostgreSQL. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGoal } from "#fixtures/goals";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeReward } from "./fixtures.ts";
import { rewards } from "./index.ts";
import { lookForReached } from "./reaching.ts";

let app: TestApp;
let [one, other]: { id: string; teamId: string }[] = [];
let [asOne, asOther, asMember, asStranger, asGuest]: Caller[] = [];
beforeAll(async () => {
  app = await startApp({ now: "2026-07-02T09:00:00Z" });
  await makeOrganisation(app.db);
  one = await makeMember(app.db, { lead: true });
  other = await makeMember(app.db, { lead: true });
  const member = await makeMember(app.db, { teamId: one.teamId });
  [asOne, asOther, asMember] = [await app.as(one), await app.as(other), await app.as(member)];
  asStranger = await app.as(await makeMember(app.db, { lead: true }));
  asGuest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

const shared = (value: number) =>
  makeGoal(app.db, {
    teamIds: [one!.teamId, other!.teamId],
    targets: [{ values: { "2026-06-30": value } }],
  });
const call = async (by: Caller | undefined, key: `${string} /${string}`, body: object) => {
  const { status, body: said } = await by!(key, { body: body as Record<string, unknown> });
  return [status, said?.reason ?? said?.id];
};
const look = () =>
  app.db
    .transaction()
    .execute((db) => lookForReached({ db, now: app.clock.now(), touch: () => undefined }));
const read = async (goalId: string) =>
  (await asStranger!("GET /rewards", { query: { goal: goalId } })).body.rows;
const news = async (by: Caller | undefined): Promise<string[]> =>
  (await by!("GET /inbox")).body.rows.map((row: { news: { said: string } }) => row.news.said);

test("anybody of the teams proposes, a lead of each agrees, the measure says when it is reached, and each team takes it", async () => {
  const goal = await shared(100);
  const words = "A day at the sea";
  expect((await call(asStranger, "POST /rewards", { goalId: goal.id, words }))[0]).toBe(404);
  const [status, id] = await call(asMember, "POST /rewards", { goalId: goal.id, words });
  expect(status).toBe(201);
  const agree = (by: Caller | undefined, teamId: string, agrees = true) =>
    call(by, `PUT /rewards/${id}/agreements/${teamId}`, { agrees });
  expect((await agree(asMember, one!.teamId))[0]).toBe(404);
  expect((await agree(asOne, other!.teamId))[0]).toBe(404);
  expect((await agree(asOne, one!.teamId))[0]).toBe(204);
  expect((await agree(asOne, one!.teamId, false))[0]).toBe(204);
  expect((await agree(asOther, other!.teamId))[0]).toBe(204);
  await look();
  expect(await read(goal.id)).toMatchObject([
    { state: "proposed", targets: [{ isReached: true }] },
  ]);
  expect((await agree(asOne, one!.teamId))[0]).toBe(204);
  expect(await agree(asOne, one!.teamId, false)).toEqual([409, "stands"]);
  const second = await call(asOther, "POST /rewards", { goalId: goal.id, words });
  expect(second).toEqual([409, "oneStands"]);
  const way = { words: "Breakfast together" };
  const early = await call(asMember, `POST /rewards/${id}/ways/${one!.teamId}`, way);
  expect(early).toEqual([409, "notReached"]);
  await look();
  await app.settle();
  expect(await news(asMember)).toEqual([
    "A reward of your team is reached: say how you would take it",
    "All teams have agreed: this reward stands",
  ]);
  const [, wayId] = await call(asMember, `POST /rewards/${id}/ways/${one!.teamId}`, way);
  const support = (by: Caller | undefined) => call(by, `PUT /rewards/${id}/support`, { wayId });
  expect(await support(asOther)).toEqual([422, "unknownWay"]);
  expect((await support(asStranger))[0]).toBe(404);
  for (const by of [asMember, asMember, asOne]) expect((await support(by))[0]).toBe(204);
  const taking = { ...way, day: "2026-07-10", isTaken: false };
  const take = (by: Caller | undefined) =>
    call(by, `PUT /rewards/${id}/taking/${one!.teamId}`, taking);
  expect((await take(asMember))[0]).toBe(404);
  expect((await take(asOne))[0]).toBe(204);
  const [told] = await read(goal.id);
  expect(told.state).toBe("reached");
  expect(
    told.teams.find(({ team }: { team: { id: string } }) => team.id === one!.teamId),
  ).toMatchObject({
    ways: [{ support: 2, isMine: false }],
    taking: { day: "2026-07-10", takenAt: null },
    may: { agree: false, propose: false, take: false },
  });
  const acts = await app.db.selectFrom("act").select("endpoint").execute();
  expect(acts.filter(({ endpoint }) => endpoint.endsWith("/support"))).toEqual([]);
});

test("what is not reached stays so, whoever says what", async () => {
  const goal = await shared(60);
  const standsAt = new Date("2026-06-01T08:00:00Z");
  const { id } = await makeReward(app.db, { teamIds: goal.teamIds, goalId: goal.id, standsAt });
  await look();
  expect(await read(goal.id)).toMatchObject([{ id, state: "agreed", daysLeft: 182 }]);
  app.clock.advance({ days: 213 });
  expect(await read(goal.id)).toMatchObject([{ id, state: "agreed", daysLeft: null }]);
  app.clock.advance({ days: 1 });
  expect(await read(goal.id)).toMatchObject([{ id, state: "missed", daysLeft: null }]);
  app.clock.advance({ days: -214 });
});

test("lowering an aim, or taking a target away, reaches nothing once it stands", async () => {
  const goal = await shared(60);
  const { id } = await makeReward(app.db, { teamIds: goal.teamIds, goalId: goal.id });
  for (const [by, { teamId }] of [
    [asOne, one!],
    [asOther, other!],
  ] as const)
    await call(by, `PUT /rewards/${id}/agreements/${teamId}`, { agrees: true });
  const change = (to: object) =>
    app.db.updateTable("goalTarget").set(to).where("goalId", "=", goal.id).execute();
  await change({ aim: 50 });
  await look();
  expect(await read(goal.id)).toMatchObject([
    { state: "agreed", targets: [{ aim: 100, value: 60, isTyped: true, isReached: false }] },
  ]);
  await change({ removedAt: app.clock.now() });
  await look();
  expect(await read(goal.id)).toMatchObject([
    { state: "agreed", targets: [{ aim: 100, isRemoved: true, isReached: false }] },
  ]);
});

test("a yes to one aim is none to another: a goal that was lowered since is agreed to anew", async () => {
  const goal = await shared(60);
  const { id } = await makeReward(app.db, { teamIds: goal.teamIds, goalId: goal.id });
  const agree = (by: Caller | undefined, { teamId }: { teamId: string }) =>
    call(by, `PUT /rewards/${id}/agreements/${teamId}`, { agrees: true });
  const saidYes = async () => {
    const [told] = await read(goal.id);
    const yes = told.teams.filter(({ agreed }: { agreed: boolean }) => agreed);
    return [told.state, yes.map(({ team }: { team: { id: string } }) => team.id)];
  };
  await agree(asOne, one!);
  expect(await saidYes()).toEqual(["proposed", [one!.teamId]]);
  await app.db.updateTable("goalTarget").set({ aim: 10 }).where("goalId", "=", goal.id).execute();
  expect((await agree(asOther, other!))[0]).toBe(204);
  expect(await saidYes()).toEqual(["proposed", [other!.teamId]]);
  expect((await agree(asOne, one!))[0]).toBe(204);
  expect((await read(goal.id))[0]).toMatchObject({ state: "agreed", targets: [{ aim: 10 }] });
});

test("once the days of the goal are over, or it is closed, nothing is proposed and nobody agrees", async () => {
  const { db, clock } = app;
  const goal = await shared(100);
  const { id } = await makeReward(db, { teamIds: goal.teamIds, goalId: goal.id });
  const mayAgree = async () => {
    const [told] = (await asOne!("GET /rewards", { query: { goal: goal.id } })).body.rows;
    return told.teams.map(({ may }: { may: { agree: boolean } }) => may.agree).toSorted();
  };
  const both = async () => [
    await call(asOne, `PUT /rewards/${id}/agreements/${one!.teamId}`, { agrees: true }),
    await call(asOne, "POST /rewards", { goalId: goal.id, words: "Cake" }),
  ];
  expect(await mayAgree()).toEqual([false, true]);
  clock.advance({ days: 183 });
  const isOver = [409, "isOver"];
  expect([await both(), await mayAgree()]).toEqual([
    [isOver, isOver],
    [false, false],
  ]);
  clock.advance({ days: -183 });
  await db.updateTable("goal").set({ state: "reached" }).where("id", "=", goal.id).execute();
  expect([await both(), await mayAgree()]).toEqual([
    [isOver, isOver],
    [false, false],
  ]);
});

test("it is found by its words and by the name of its goal", async () => {
  const goal = await shared(60);
  const { id } = await makeReward(app.db, { teamIds: goal.teamIds, goalId: goal.id });
  const found = async (q: string) =>
    (await asStranger!("GET /rewards", { query: { q } })).body.rows.map(
      (row: { id: string }) => row.id,
    );
  expect(await found(`sea ${goal.name}`)).toEqual([id]);
  expect(await found(goal.name.slice(-9).toUpperCase())).toEqual([id]);
  for (const q of ["sea_day", "100%", `mountains ${goal.name}`]) expect(await found(q)).toEqual([]);
});

test("of two teams those are listed that are for a goal of both", async () => {
  const [third, fourth] = [await makeMember(app.db), await makeMember(app.db)];
  const { id } = await makeReward(app.db, { teamIds: [third.teamId, fourth.teamId] });
  const both = async (team: string, other: string) =>
    (await asStranger!("GET /rewards", { query: { team, with: other } })).body.rows;
  expect(await both(fourth.teamId, third.teamId)).toMatchObject([{ id }]);
  expect(await both(third.teamId, one!.teamId)).toEqual([]);
});

test("one that stands stays with the teams that agreed, whatever teams its goal has later", async () => {
  const { db } = app;
  const goal = await shared(100);
  const [gone, late] = [
    await makeMember(db, { lead: true }),
    await makeMember(db, { lead: true }),
  ] as const;
  const asLate = await app.as(late);
  await db.insertInto("goalTeam").values({ goalId: goal.id, teamId: gone.teamId }).execute();
  const { id } = await makeReward(db, { teamIds: [one!.teamId], goalId: goal.id });
  const agree = (by: Caller | undefined, { teamId }: { teamId: string }) =>
    call(by, `PUT /rewards/${id}/agreements/${teamId}`, { agrees: true });
  await agree(await app.as(gone), gone);
  await agree(asOne, one!);
  // The team that left before it stood has no part in it, though it agreed.
  await db.deleteFrom("goalTeam").where("teamId", "=", gone.teamId).execute();
  await agree(asOther, other!);
  const teams = [one!.teamId, other!.teamId].toSorted();
  await db.deleteFrom("goalTeam").where("teamId", "=", other!.teamId).execute();
  await db.insertInto("goalTeam").values({ goalId: goal.id, teamId: late.teamId }).execute();
  await look();
  await app.settle();
  const [told] = await read(goal.id);
  expect(told.state).toBe("reached");
  const its = told.teams.map(({ team, agreed }: { team: { id: string }; agreed: boolean }) => [
    team.id,
    agreed,
  ]);
  expect(its.toSorted()).toEqual(teams.map((team) => [team, true]));
  const way = { words: "Cake" };
  const add = (by: Caller | undefined, { teamId }: { teamId: string }) =>
    call(by, `POST /rewards/${id}/ways/${teamId}`, way);
  expect([(await add(asLate, late))[0], (await add(asOther, other!))[0]]).toEqual([404, 201]);
  const ofTeam = async ({ teamId }: { teamId: string }): Promise<string[]> =>
    (await asStranger!("GET /rewards", { query: { team: teamId } })).body.rows.map(
      (row: { id: string }) => row.id,
    );
  expect(await ofTeam(other!)).toContain(id);
  for (const not of [gone, late]) expect(await ofTeam(not)).not.toContain(id);
  expect(await news(asLate)).toEqual([]);
});

test("a goal of one team carries none, and guests see none", async () => {
  const alone = await makeGoal(app.db, { teamIds: [one!.teamId] });
  const refused = await call(asOne, "POST /rewards", { goalId: alone.id, words: "Cake" });
  expect(refused).toEqual([422, "notShared"]);
  expect((await asGuest!("GET /rewards")).status).toBe(404);
  const { text } = await asStranger!("GET /rewards/export");
  expect(text).toContain("A day at the sea");
});

test("a list of many goes on page by page: reached before agreed on before proposed, each once", async () => {
  const teamIds = [one!.teamId, other!.teamId];
  const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 8, minute));
  for (let many = 0; many < 4; many += 1) {
    await makeReward(app.db, { teamIds });
    await makeReward(app.db, { teamIds, standsAt: at(many) });
    await makeReward(app.db, { teamIds, standsAt: at(many), reachedAt: at(many + 30) });
  }
  const pageAfter = async (cursor: object) =>
    (await asStranger!("GET /rewards", { query: { limit: "5", ...cursor } })).body;
  const ids: string[] = [];
  const states: string[] = [];
  for (let page = await pageAfter({}); ; page = await pageAfter({ cursor: page.nextCursor })) {
    expect(page.rows.length).toBeLessThanOrEqual(5);
    for (const { id, state } of page.rows) {
      ids.push(id);
      states.push(state);
    }
    if (page.nextCursor === null) break;
  }
  const all = await app.db.selectFrom("reward").select("id").execute();
  expect(ids).toHaveLength(all.length);
  expect(new Set(ids)).toEqual(new Set(all.map(({ id }) => id)));
  const last = states.lastIndexOf("reached");
  expect(states.slice(0, last + 1).every((state) => state === "reached")).toBe(true);
  expect(states.indexOf("proposed")).toBeGreaterThan(states.lastIndexOf("agreed"));
});

test("who proposed, agreed and supported is forgotten with the name, and the reward stays", async () => {
  const { db } = app;
  const { id, wayId } = await makeReward(db, {
    teamIds: [one!.teamId, other!.teamId],
    standsAt: app.clock.now(),
    reachedAt: app.clock.now(),
  });
  const stored = () => rewards.stored![0]!.count(db, one!.id);
  const support = async () =>
    (
      await db.selectFrom("rewardSupport").select("personId").where("rewardId", "=", id).execute()
    ).map(({ personId }) => personId);
  const before = await stored();
  expect((await call(asOne, `PUT /rewards/${id}/support`, { wayId }))[0]).toBe(204);
  expect([await stored(), await support()]).toEqual([before + 1, [one!.id]]);
  expect(before).toBeGreaterThan(0);
  const all = await db.selectFrom("reward").select("id").execute();
  await rewards.erase!(db, one!.id, app.clock.now());
  expect([await stored(), await support()]).toEqual([0, []]);
  expect(await db.selectFrom("reward").select("id").execute()).toEqual(all);
});
