/** A wave from its opening to its release, in both modes. */
import { describe, expect, test } from "vitest";
import { castIn, makePoll } from "#fixtures/ballots";
import { makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { makePlannedWave } from "./fixtures.ts";
import { live, makeCustomers, useScene } from "./scene-for-tests.ts";

const scene = useScene();

const waveOf = (id: string) =>
  scene.app.db.selectFrom("wave").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const atomsOf = (waveId: string) =>
  scene.app.db
    .selectFrom("waveAtom")
    .select(["id", "teamId", "eligible", "asked", "answered"])
    .where("waveId", "=", waveId)
    .execute();
const commentsOf = async (waveId: string): Promise<string[]> => {
  const rows = await scene.app.db
    .selectFrom("waveComment")
    .innerJoin("waveAtom", "waveAtom.id", "waveComment.atomId")
    .select("waveComment.words")
    .where("waveAtom.waveId", "=", waveId)
    .execute();
  return rows.map(({ words }) => words);
};
const heard = async (personId: string): Promise<string[]> => {
  const { body } = await (await scene.app.as({ id: personId }))("GET /inbox");
  return body.rows
    .filter(({ kind }: { kind: string }) => kind === "surveys")
    .map(({ news }: { news: { said: string } }) => news.said);
};
const formsOf = async (personId: string) =>
  (await (await scene.app.as({ id: personId }))("GET /me/waves")).body.waves;
const answer = (overall: number, open: string) => ({ scores: { overall }, comments: { open } });

describe("a confidential wave", () => {
  test("asks once a month at most, takes and changes answers until its last day, and forgets the names", async () => {
    const { app, ofSales, ofFinance } = scene;
    const { id } = await makePlannedWave(app.db);
    await live(app, "2026-03-02");
    const [ana, ben] = ofSales as [string, string];
    const [wave] = await formsOf(ana);
    const { groupId, provider, asked } = wave.forms[0];
    expect([provider.name, asked, wave.mode]).toEqual(["Legal", 12, "confidential"]);
    expect(await heard(ana)).toEqual([expect.stringContaining("in confidence")]);

    const put = async (personId: string, body: object, group = groupId) =>
      (await app.as({ id: personId }))(`PUT /me/waves/${id}/answers/${group}`, { body });
    expect((await put(ana, answer(2, "late"))).status).toBe(204);
    expect((await put(ana, answer(4, "better"))).status).toBe(204);
    expect((await formsOf(ana))[0].forms[0].answer).toEqual(answer(4, "better"));
    expect((await put(ben, { scores: {}, comments: { open: "x" } })).body.reason).toBe(
      "emptyAnswer",
    );
    expect((await put(ben, { scores: { nothing: 3 }, comments: {} })).body.reason).toBe(
      "emptyAnswer",
    );
    // Somebody of another group, and somebody who is not asked at all.
    expect((await put(ofFinance[0]!, answer(1, ""))).status).toBe(404);
    expect((await put((await makePerson(app.db)).id, answer(1, ""))).status).toBe(404);
    for (const one of ofSales.slice(1, 11)) await put(one, answer(5, `words of ${one}`));
    for (const one of ofFinance.slice(0, 3)) {
      const own = (await formsOf(one))[0].forms[0].groupId;
      await put(one, answer(1, "rare words"), own);
    }

    // The calendar looks each minute; each reminder goes out once.
    for (const day of ["2026-03-09", "2026-03-09", "2026-03-10", "2026-03-15", "2026-03-15"])
      await live(app, day);
    expect(await heard(ana)).toHaveLength(3);
    expect(await waveOf(id)).toMatchObject({
      remindedAt: new Date("2026-03-09T09:00:00Z"),
      lastCalledAt: new Date("2026-03-15T09:00:00Z"),
    });
    expect(await heard(ofFinance[11]!)).toHaveLength(3);
    expect((await put(ben, answer(3, ""))).status).toBe(204);

    await live(app, "2026-03-16");
    expect((await put(ben, answer(3, ""))).body.reason).toBe("closed");
    expect(await formsOf(ana)).toEqual([]);
    expect((await waveOf(id)).releasedAt).not.toBeNull();
    // Three of Finance are too few: the smallest of the others joins them, and there is no other.
    expect(await atomsOf(id)).toMatchObject([{ teamId: null, asked: 24, answered: 14 }]);
    const said = await commentsOf(id);
    expect(said).toHaveLength(13);
    expect(said).toContain("better");
    expect(said).not.toContain("late");
    for (const table of ["waveAsked", "waveKeptAnswer"] as const)
      expect(await app.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test("leaves those alone who were asked within a month, and is not held when nobody is left", async () => {
    const { app, ofSales } = scene;
    const planner = await makePerson(app.db, { roles: ["senior-leader"] });
    const { id } = await makePlannedWave(app.db, {
      opensOn: "2026-03-20",
      closesOn: "2026-03-25",
      plannedById: planner.id,
    });
    await live(app, "2026-03-20");
    expect(await waveOf(id)).toMatchObject({ droppedFor: "too-few", openedAt: null });
    expect(await formsOf(ofSales[0]!)).toEqual([]);
  });
});

describe("an anonymous wave", () => {
  test("is opened by its key alone, by a key holder alone, and keeps nothing that leads back", async () => {
    const { app } = scene;
    const id = newId();
    const it = (await makeTeam(app.db, { name: "IT" })).id;
    const asked = await makeCustomers(app, { teamId: scene.sales, providerId: it });
    const poll = await makePoll(app, { pollId: id, until: "prepared" });
    await makePlannedWave(app.db, {
      id,
      mode: "anonymous",
      opensOn: "2026-03-21",
      closesOn: "2026-03-25",
    });
    await live(app, "2026-03-21");
    const [wave] = await formsOf(asked[0]!);
    const { groupId } = wave.forms[0];
    const plain = (await app.as({ id: asked[0]! }))(`PUT /me/waves/${id}/answers/${groupId}`, {
      body: answer(1, ""),
    });
    expect((await plain).body.reason).toBe("sealedOnly");
    for (let at = 0; at < 9; at += 1)
      await castIn(app.db, poll, groupId, answer(1 + (at % 5), `w${at}`));
    await castIn(app.db, poll, groupId, { nonsense: true });

    const first = poll.holders[0]!;
    const open = async (personId: string, privateKey: string) =>
      (await app.as({ id: personId }))(`POST /waves/${id}/release`, { body: { privateKey } });
    expect((await open(first.personId, poll.privateKey)).status).toBeGreaterThanOrEqual(400);
    await live(app, "2026-03-26");
    expect(await heard(first.personId)).toEqual([expect.stringContaining("key holders")]);
    expect((await open(asked[0]!, poll.privateKey)).body.reason).toBe("notHolder");
    const other = await makePoll(app, { until: "prepared" });
    expect((await open(first.personId, other.privateKey)).body.reason).toBe("wrongKey");
    expect((await waveOf(id)).releasedAt).toBeNull();
    expect((await open(first.personId, poll.privateKey)).status).toBe(204);
    expect((await open(first.personId, poll.privateKey)).body.reason).toBe("notClosed");
    // Nine can be read: comments need ten.
    expect(await atomsOf(id)).toMatchObject([{ answered: 9, asked: 12 }]);
    expect(await commentsOf(id)).toEqual([]);
  });

  test("is destroyed unread when it is called off", async () => {
    const { app } = scene;
    const id = newId();
    await makePoll(app, { pollId: id, until: "prepared" });
    await makePlannedWave(app.db, {
      id,
      mode: "anonymous",
      opensOn: "2026-05-01",
      closesOn: "2026-05-09",
    });
    const leader = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
    const colleague = await app.as({ id: scene.ofSales[0]! });
    const off = { body: { version: 1 } };
    expect((await colleague(`POST /waves/${id}/call-off`, off)).body.reason).toBe("notYours");
    expect((await leader(`POST /waves/${id}/call-off`, { body: { version: 2 } })).status).toBe(409);
    expect((await leader(`POST /waves/${id}/call-off`, off)).status).toBe(204);
    expect((await leader(`POST /waves/${id}/call-off`, off)).body.reason).toBe("over");
    await live(app, "2026-05-01");
    expect(await waveOf(id)).toMatchObject({ droppedFor: "called-off", openedAt: null });
  });
});
