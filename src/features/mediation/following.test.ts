/** What goes on by itself: reviews, figures that slip, suggestions, erasing, people who leave. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { features } from "../features.ts";
import { runDueTicks } from "#platform/events/ticks.ts";
import {
  type Actor,
  actor,
  agree,
  begun,
  inbox,
  openCase,
  read,
  shareKey,
  useScene,
  wordsFor,
} from "./scene-for-tests.ts";
import { mediation } from "./index.ts";

const scene = useScene();
const pair = async (): Promise<[Actor, Actor]> => [
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
];
const tick = async (days = 0): Promise<void> => {
  const { app } = scene;
  app.clock.advance({ days, hours: 1 });
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const { ticks = [] } = mediation;
  await runDueTicks({ ...app, outbox: app.app.outbox, ticks, clock: app.clock.now, log });
};
const agreed = async (watch?: (one: Actor, other: Actor) => object) => {
  const [one, other] = await pair();
  const id = await begun(one, other);
  await shareKey(one, id, [one, other]);
  await agree(one, other, id, watch ? { watch: watch(one, other) } : {});
  return { one, other, id };
};
const review = (by: Actor, id: string, number: number, holds: boolean) =>
  by.call(`POST /mediations/${id}/review`, { body: { number, holds } });

describe("reviews", () => {
  test("open after two, six and twelve weeks; when both say each time that it holds, the case is finished", async () => {
    const { one, other, id } = await agreed();
    await tick(13);
    expect((await read(one, id)).step).toBe("agreed");
    expect((await review(one, id, 1, true)).body.reason).toBe("hasMoved");
    for (const [number, days] of [
      [1, 1],
      [2, 28],
      [3, 42],
    ] as const) {
      await tick(days);
      expect(await read(one, id)).toMatchObject({ step: "review", endedAt: null });
      const waiting = (await other.call("GET /mediations")).body.rows[0];
      expect(waiting).toMatchObject({ id, waitsForMe: true });
      expect((await review(other, id, number, true)).status).toBe(204);
      expect((await other.call("GET /mediations")).body.rows[0].waitsForMe).toBe(false);
      expect((await read(one, id)).reviews[number - 1]).toMatchObject({ one: null, other: true });
      expect((await review(one, id, number, true)).status).toBe(204);
    }
    expect(await read(one, id)).toMatchObject({ endedHow: "finished" });
    expect((await review(one, id, 3, false)).body.reason).toBe("hasEnded");
  });

  test("one side's no opens the agreement again, in a new round whose reviews begin anew", async () => {
    const { one, other, id } = await agreed();
    await tick(14);
    expect((await review(one, id, 1, false)).status).toBe(204);
    expect(await read(other, id)).toMatchObject({
      step: "agreement",
      round: 2,
      openedAgainBy: "side",
      parties: [{ done: false }, { done: false }],
    });
    // Open to be read, and no more to be changed: the second agreement has words of its own.
    expect(await wordsFor(one, id)).toContain("something agreement");
  });

  test("a figure that has clearly slipped opens it again by itself; one that may be chance does not", async () => {
    const watch = (one: Actor, other: Actor) => ({
      providerId: one.teamId,
      customerId: other.teamId,
      aim: 0.8,
    });
    const { one, other, id } = await agreed(watch);
    const { db, clock } = scene.app;
    const measured = {
      version: 1,
      providerId: one.teamId,
      customerTeamId: other.teamId,
      firstReply: "came",
      done: "came",
      events: 1,
      stays: [],
      handoffs: 0,
      pingPongs: 0,
      reopened: 0,
      misrouted: 0,
    };
    const measure = async (kept: number, broken: number): Promise<void> => {
      for (let n = 0; n < kept + broken; n += 1) {
        const asked = { teamId: one.teamId, customerId: other.id, customerTeamId: other.teamId };
        const request = await makeRequest(db, asked);
        await db
          .insertInto("requestMeasure")
          .values({
            ...measured,
            askedAt: clock.now(),
            requestId: request.id,
            promise: n < kept ? "kept" : "broken",
          })
          .execute();
      }
    };
    await measure(3, 3);
    await tick(1);
    expect((await read(one, id)).step).toBe("agreed");
    await measure(0, 8);
    await tick(1);
    expect(await read(one, id)).toMatchObject({
      step: "agreement",
      round: 2,
      openedAgainBy: "figure",
      watch: null,
    });
    expect(await inbox(other.call)).not.toEqual([]);
  });
});

describe("suggestions", () => {
  test("are told to the leads of the two teams alone, name figures and no person, and are set aside by each for themselves", async () => {
    const { app } = scene;
    const [one, other] = await pair();
    const member = await app.as(await makeMember(app.db, { teamId: one.teamId }));
    const sum = (providerId: string, customerTeamId: string) =>
      sql`insert into relationship_count (period, provider_id, customer_team_id, requests, running, finished, right_first_time, reopened,
          misrouted, promised, kept, handed_on, ping_ponged, events, handoffs, most_handoffs, as_of)
        values ('quarter', ${providerId}, ${customerTeamId}, 20, 0, 20, 20, 0, 0, 20, 12, 0, 0, 20, 0, 0, ${app.clock.now()})`.execute(
        app.db,
      );
    await sum(one.teamId, other.teamId);
    await tick(1);
    expect((await one.call("GET /mediations")).body.suggestions).toEqual([]);
    await sum(other.teamId, one.teamId);
    await tick(1);
    await tick(1);
    const { suggestions } = (await one.call("GET /mediations")).body;
    expect(suggestions).toMatchObject([
      { there: { promised: 20, kept: 12 }, back: { promised: 20, kept: 12 } },
    ]);
    expect(Object.keys(suggestions[0]).toSorted()).toEqual([
      "at",
      "back",
      "id",
      "one",
      "other",
      "there",
    ]);
    expect(await inbox(one.call)).toHaveLength(1);
    for (const call of [member, scene.asAdministrator, scene.asColleague]) {
      expect((await call("GET /mediations")).body.suggestions).toEqual([]);
      const aside = await call(`PUT /mediations/suggestions/${suggestions[0].id}/aside`);
      expect(aside.status).toBe(404);
    }
    const aside = await one.call(`PUT /mediations/suggestions/${suggestions[0].id}/aside`);
    expect(aside.status).toBe(204);
    expect((await one.call("GET /mediations")).body.suggestions).toEqual([]);
    expect((await other.call("GET /mediations")).body.suggestions).toHaveLength(1);
  });
});

describe("erasing", () => {
  const erase = (days: number) => {
    const [kind] = mediation.stored ?? [];
    const before = new Date(scene.app.clock.now().getTime() - days * 86_400_000);
    return kind!.retention!.carryOut(scene.app.db, before);
  };
  const finish = async ({ one, other, id }: { one: Actor; other: Actor; id: string }) => {
    for (const [number, days] of [
      [1, 14],
      [2, 28],
      [3, 42],
    ] as const) {
      await tick(days);
      for (const who of [one, other]) await review(who, id, number, true);
    }
    expect((await read(one, id)).endedHow).toBe("finished");
  };

  test("what has ended goes after its time; of a finished case the agreement stays, where both sides wish it", async () => {
    const keptCase = await agreed();
    const goneCase = await agreed();
    const { one, other } = keptCase;
    const keep = (by: Actor, id: string) =>
      by.call(`PUT /mediations/${id}/keeping`, { body: { keep: true } });
    for (const who of [one, other]) expect((await keep(who, keptCase.id)).status).toBe(204);
    await keep(goneCase.one, goneCase.id);
    await finish(keptCase);
    await sql`update mediation set ended_at = ${scene.app.clock.now()}, ended_how = 'finished' where id = ${goneCase.id}`.execute(
      scene.app.db,
    );
    const open = await openCase(one, other);
    await erase(1);
    expect((await wordsFor(one, keptCase.id)).length).toBeGreaterThan(20);
    scene.app.clock.advance({ days: 2 });
    await erase(1);
    expect(await wordsFor(one, keptCase.id)).toEqual(["something agreement"]);
    expect(await wordsFor(other, keptCase.id)).toEqual(["something agreement"]);
    expect((await goneCase.one.call(`GET /mediations/${goneCase.id}`)).status).toBe(404);
    expect(await read(one, open)).toMatchObject({ step: "safety" });
  });

  test("delete: whoever leaves ends the cases in which they speak for themselves; erased, they are named nowhere", async () => {
    const { app } = scene;
    const mine = await actor(app, await makeMember(app.db));
    const yours = await actor(app, await makeMember(app.db));
    const body = { kind: "persons", oneId: mine.id, otherId: yours.id };
    const { id } = (await mine.call("POST /mediations", { body })).body;
    const left = await scene.asAdministrator(`POST /persons/${mine.id}/departure`, {
      body: { heirId: null },
    });
    expect(left.status, left.text).toBe(204);
    await app.settle();
    expect(await read(yours, id)).toMatchObject({ endedHow: "withdrawn" });
    expect((await scene.asAdministrator(`POST /persons/${mine.id}/erasure`)).status).toBe(204);
    expect((await read(yours, id)).parties[0].person).toBeNull();
    expect(features.some(({ name }) => name === "mediation")).toBe(true);
  });
});
