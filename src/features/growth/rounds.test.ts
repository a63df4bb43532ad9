import { expect, test } from "vitest";
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import { sealed as closed } from "./fixtures.ts";
import { actor, answerRound, askFor, passDays, useScene, type Actor } from "./scene-for-tests.ts";
import { competencies, type Standing } from "./rules.ts";
import { openLevel } from "./web/sealed/sealing.ts";
import { makeMember } from "#fixtures/organisation";
import { dayAfter } from "#platform/calendar/index.ts";
import { growth } from "./index.ts";

const scene = useScene();

const invited = (people: readonly Actor[], standing: Standing = "team") =>
  people.map(({ id: personId }) => ({ personId, standing }));

const viewsOf = async (owner: Actor, roundId: string) => {
  const { rows } = (await owner.call(`GET /me/growth/rounds/${roundId}/views`)).body;
  return Promise.all(
    rows.map(async (row: { id: string; competency: string; source: string; sealed: string }) => ({
      ...row,
      level: await openLevel(owner.key, row.sealed, { ...row, roundId }),
    })),
  );
};

const fresh = async () => actor(scene.app, await makeMember(scene.app.db, { lead: true }));

const people = async (count: number): Promise<Actor[]> =>
  Promise.all(Array.from({ length: count }, fresh));

/** All that the inbox keeps of growth for them. */
const linesOf = (of: readonly Actor[]) =>
  scene.app.db
    .selectFrom("inboxItem")
    .select("personId")
    .where("kind", "=", "growth")
    .where(
      "personId",
      "in",
      of.map(({ id }) => id),
    )
    .execute();

test("five answers are handed over at the end, sealed, shuffled and without names; before that nothing is", async () => {
  const { owner, asAdministrator, app } = scene;
  const others = await people(7);
  const asked = [...invited(others.slice(0, 6)), ...invited(others.slice(6), "lead")];
  const { id, answer } = await askFor(owner, asked);
  expect(answer.status, answer.text).toBe(204);
  expect((await askFor(owner, asked)).answer.body.reason).toBe("hasOpenRound");
  expect((await linesOf(others)).length).toBe(7);
  for (const [at, who] of others.slice(0, 4).entries())
    expect((await answerRound(who, id, at + 1)).status).toBe(204);
  const round = async () => (await owner.call("GET /me/growth/rounds")).body.rows[0];
  expect(await round()).toMatchObject({ state: "open", invited: 7, answered: null });
  expect(await viewsOf(owner, id)).toEqual([]);
  expect((await answerRound(others[4]!, id, 5)).status).toBe(204);
  expect((await answerRound(others[6]!, id, 2, ["listening"])).status).toBe(204);
  expect(await round()).toMatchObject({ state: "open", answered: 6 });
  expect(await viewsOf(owner, id)).toEqual([]);
  // Whoever has answered does so once, and nobody else does.
  expect((await answerRound(others[4]!, id, 1)).status).toBe(404);
  expect((await answerRound(owner, id, 5)).status).toBe(404);
  expect((await asAdministrator(`GET /growth/views/${id}`)).status).toBe(404);
  for (const call of [others[0]!.call, asAdministrator]) {
    expect((await call(`GET /me/growth/rounds/${id}/views`)).status).toBe(404);
    expect((await call(`POST /me/growth/rounds/${id}/closing`)).status).toBe(404);
    expect((await call(`DELETE /me/growth/rounds/${id}`)).status).toBe(404);
  }
  const closing = await owner.call(`POST /me/growth/rounds/${id}/closing`);
  expect(closing.body).toEqual({ state: "released" });
  const views = await viewsOf(owner, id);
  const listening = views.filter(({ competency }) => competency === "listening");
  expect(listening.map(({ level }) => Number(level)).toSorted((a, b) => a - b)).toEqual([
    1, 2, 2, 3, 4, 5,
  ]);
  expect(new Set(listening.map(({ source }) => source))).toEqual(new Set(["lead+team"]));
  expect(views.filter(({ competency }) => competency === "courage").length).toBe(5);
  // What is left in the database names nobody who was asked, and no standing below five.
  const { rows } = await sql<{ text: string }>`
    select to_jsonb(growth_view)::text as text from growth_view where round_id = ${id}
    union all select to_jsonb(growth_round)::text from growth_round where id = ${id}`.execute(
    app.db,
  );
  const kept = rows.map(({ text }) => text).join();
  for (const who of others) expect(kept).not.toContain(who.id);
  expect(kept).not.toContain('"lead"');
  const left = app.db.selectFrom("growthInvitation").select("personId").where("roundId", "=", id);
  expect(await left.execute()).toEqual([]);
  expect(await linesOf(others)).toEqual([]);
  // Of the asking a day is left, as of everything that asks; neither whose round it was nor which.
  const ids = others.map((who) => who.id);
  const asks = await app.db
    .selectFrom("askedOf")
    .selectAll()
    .where("personId", "in", ids)
    .execute();
  expect(asks.length).toBe(7);
  expect(new Set(asks.map(({ what }) => what))).toEqual(new Set(["a view"]));
  for (const known of [id, owner.id]) expect(JSON.stringify(asks)).not.toContain(known);
  expect(await round()).toMatchObject({ state: "released", invited: null, answered: 6 });
  const more = await people(5);
  expect((await askFor(owner, invited(more))).answer.body.reason).toBe("tooSoon");
  expect((await owner.call(`POST /me/growth/rounds/${id}/closing`)).body.reason).toBe("hasEnded");
});

test("a competency that fewer than five answered is not handed over, though the round is", async () => {
  const owner = await fresh();
  const others = await people(5);
  const { id } = await askFor(owner, invited(others));
  for (const [at, who] of others.entries())
    await answerRound(who, id, 3, at === 0 ? ["listening"] : ["listening", "repair"]);
  const views = await viewsOf(owner, id);
  expect(views.map(({ competency }) => competency)).toEqual(Array(5).fill("listening"));
  const kept = await scene.app.db
    .selectFrom("growthView")
    .select("competency")
    .where("roundId", "=", id)
    .execute();
  expect(kept.length).toBe(5);
});

test("with four answers a round is destroyed when it is closed, and nobody can open anything of it", async () => {
  const owner = await fresh();
  const others = await people(6);
  const { id } = await askFor(owner, invited(others));
  for (const who of others.slice(0, 4)) await answerRound(who, id, 4);
  const ended = await owner.call(`POST /me/growth/rounds/${id}/closing`);
  expect(ended.body).toEqual({ state: "destroyed" });
  expect(await viewsOf(owner, id)).toEqual([]);
  const kept = await scene.app.db
    .selectFrom("growthView")
    .select("id")
    .where("roundId", "=", id)
    .execute();
  expect(kept).toEqual([]);
  expect((await answerRound(others[5]!, id, 4)).status).toBe(404);
  // Nothing was handed over, so another round may begin; those were asked this month and are not asked again.
  expect((await askFor(owner, invited(others))).answer.status).toBe(204);
  expect((await others[5]!.call("GET /growth/views")).body.rows).toEqual([]);
});

test("nobody is asked twice in a month; whoever could not be asked is asked when the month is over", async () => {
  const [one, other] = [await fresh(), await fresh()];
  const others = await people(5);
  const first = await askFor(one, invited(others));
  const second = await askFor(other, invited(others));
  const waiting = async () =>
    (await others[0]!.call("GET /growth/views")).body.rows.map(({ id }: { id: string }) => id);
  expect(await waiting()).toEqual([first.id]);
  expect((await others[0]!.call(`GET /growth/views/${second.id}`)).status).toBe(404);
  await passDays(scene, 30);
  expect(await waiting()).toEqual([first.id]);
  await passDays(scene, 1);
  expect(await waiting()).toEqual([first.id, second.id]);
  const said = (await others[0]!.call("GET /inbox")).body.rows;
  expect(said.filter(({ kind }: { kind: string }) => kind === "growth").length).toBe(2);
  await passDays(scene, 14);
  const rounds = async (who: Actor) => (await who.call("GET /me/growth/rounds")).body.rows;
  expect(await rounds(one)).toMatchObject([{ state: "destroyed", answered: null }]);
  expect((await one.call("GET /inbox")).text).toContain("they were destroyed, unread");
});

test("a round ends by itself when all have answered or declined", async () => {
  const owner = await fresh();
  const others = await people(6);
  const { id } = await askFor(owner, invited(others));
  for (const who of others.slice(0, 5)) await answerRound(who, id, 2);
  expect((await others[5]!.call(`POST /growth/views/${id}/decline`)).status).toBe(204);
  expect((await others[5]!.call(`POST /growth/views/${id}/decline`)).status).toBe(404);
  expect((await viewsOf(owner, id)).length).toBe(5 * competencies.length);
  expect((await owner.call(`DELETE /me/growth/rounds/${id}`)).status).toBe(204);
  expect((await owner.call("GET /me/growth/rounds")).body.rows).toEqual([]);
});

test("who is asked are colleagues who are here, each once; a key that has changed is refused", async () => {
  const owner = await fresh();
  const others = await people(5);
  const ask = (change: object) =>
    owner.call("POST /me/growth/rounds", {
      body: { id: newId(), keyId: owner.key.id, people: invited(others), ...change },
    });
  const reason = async (change: object) => (await ask(change)).body.reason;
  expect(await reason({ people: invited(others.slice(1)) })).toBe("wrongInput");
  expect(await reason({ people: invited([...others, owner]) })).toBe("namedTwice");
  const stranger = { personId: newId(), standing: "team" };
  expect(await reason({ people: [...invited(others), stranger] })).toBe("notColleagues");
  expect(await reason({ keyId: newId() })).toBe("noKey");
  const { id } = await askFor(owner, invited(others));
  const level = { id: newId(), competency: "repair", sealed: closed };
  const twice = { body: { levels: [level, { ...level, id: newId() }] } };
  const reply = `POST /growth/views/${id}` as const;
  expect((await others[0]!.call(reply, twice)).body.reason).toBe("twiceTheSame");
  const sameId = { body: { levels: [level, { ...level, competency: "courage" }] } };
  expect((await others[0]!.call(reply, sameId)).body.reason).toBe("twiceTheSame");
  await scene.app.db.deleteFrom("ownKey").where("personId", "=", owner.id).execute();
  expect((await answerRound(others[0]!, id, 3)).body.reason).toBe("keyChanged");
});

test("whoever leaves holds up no round, and their own are destroyed", async () => {
  const { asAdministrator, app } = scene;
  const owner = await fresh();
  const others = await people(6);
  const { id } = await askFor(owner, invited(others));
  for (const who of others.slice(0, 5)) await answerRound(who, id, 4);
  const leaver = others[5]!;
  const own = await askFor(leaver, invited(await people(5)));
  const body = { heirId: null };
  const left = await asAdministrator(`POST /persons/${leaver.id}/departure`, { body });
  expect(left.status, left.text).toBeLessThan(300);
  await app.settle();
  expect((await viewsOf(owner, id)).length).toBe(5 * competencies.length);
  const state = app.db.selectFrom("growthRound").select("state").where("id", "=", own.id);
  expect(await state.execute()).toEqual([{ state: "destroyed" }]);
});

test("the next round waits for 90 days though the last one was deleted, and meanwhile nothing of it is left but its day", async () => {
  const { app } = scene;
  const owner = await fresh();
  const others = await people(6);
  const reasonNow = async () =>
    (await askFor(owner, invited(await people(5)))).answer.body?.reason ?? null;
  const rounds = async () => (await owner.call("GET /me/growth/rounds")).body;
  const { id } = await askFor(owner, invited(others));
  for (const who of others) await answerRound(who, id, 4);
  const { endedOn } = (await rounds()).rows[0];
  expect((await owner.call(`DELETE /me/growth/rounds/${id}`)).status).toBe(204);
  expect(await reasonNow()).toBe("tooSoon");
  expect(await rounds()).toEqual({ rows: [], mayOpenFrom: dayAfter(endedOn, 90) });
  for (const call of ["GET", "POST", "DELETE"] as const) {
    const path = { GET: "/views", POST: "/closing", DELETE: "" }[call];
    expect((await owner.call(`${call} /me/growth/rounds/${id}${path}`)).status).toBe(404);
  }
  const views = app.db.selectFrom("growthView").select("id").where("roundId", "=", id);
  expect(await views.execute()).toEqual([]);
  await passDays(scene, 89);
  expect(await reasonNow()).toBe("tooSoon");
  await passDays(scene, 1);
  const row = app.db.selectFrom("growthRound").select("id").where("id", "=", id);
  expect(await row.execute()).toEqual([]);
  expect(await reasonNow()).toBeNull();
});

test("an open round that is deleted takes its lines out of the inboxes with it", async () => {
  const owner = await fresh();
  const others = await people(5);
  const { id } = await askFor(owner, invited(others));
  expect((await linesOf(others)).length).toBe(5);
  expect((await owner.call(`DELETE /me/growth/rounds/${id}`)).status).toBe(204);
  expect(await linesOf(others)).toEqual([]);
});

test("rounds that are older than is kept lose what was answered, and one that was handed over keeps its day", async () => {
  const { app } = scene;
  const [owner, other] = [await fresh(), await fresh()];
  const others = await people(5);
  const { id } = await askFor(owner, invited(others));
  for (const who of others) await answerRound(who, id, 4);
  const few = await askFor(other, invited(others));
  await other.call(`POST /me/growth/rounds/${few.id}/closing`);
  const { retention } = growth.stored!.find((one) => one.retention)!;
  await retention!.carryOut(app.db, new Date(app.clock.now().getTime() + 86_400_000));
  expect((await owner.call("GET /me/growth/rounds")).body.rows).toEqual([]);
  expect((await askFor(owner, invited(await people(5)))).answer.body.reason).toBe("tooSoon");
  const views = app.db.selectFrom("growthView").select("id").where("roundId", "=", id);
  expect(await views.execute()).toEqual([]);
  expect((await other.call("GET /me/growth/rounds")).body).toEqual({ rows: [], mayOpenFrom: null });
});
