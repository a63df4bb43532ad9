import { describe, expect, test } from "vitest";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { goals } from "#feature/goals";
import { newId } from "#platform/crypto/ids.ts";
import type { Caller } from "#platform/testing/start-app.ts";
import { makeGoal } from "./fixtures.ts";
import { typed, useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("targets", () => {
  test("take typed values from whoever writes the goal or owns it, by day; others and days ahead are refused", async () => {
    const id = await scene.setGoal({ ownerId: scene.memberId });
    const [{ id: targetId }] = (await scene.read(id)).goal.targets;
    const put = (by: Caller, day: string, value: number) =>
      by(`PUT /goals/${id}/targets/${targetId}/values/${day}`, {
        body: { value, note: " Counted " },
      });
    expect((await put(scene.member, "2026-03-31", 66)).status).toBe(204);
    expect((await put(scene.lead, "2026-06-30", 75)).status).toBe(204);
    expect((await put(scene.stranger, "2026-06-30", 99)).status).toBe(404);
    expect((await put(scene.lead, "2026-07-04", 75)).body.reason).toBe("wrongDay");
    const { goal, series } = await scene.read(id);
    expect(goal.targets[0]).toMatchObject({
      standing: "part",
      share: 0.5,
      pace: "on-its-way",
      now: { day: "2026-06-30", value: 75 },
    });
    expect(goal.pace).toBe("on-its-way");
    expect(series[0].typed).toMatchObject([
      { day: "2026-06-30", value: 75, note: "Counted", by: { id: scene.leadId } },
      { day: "2026-03-31", value: 66, by: { id: scene.memberId } },
    ]);
    const path = `DELETE /goals/${id}/targets/${targetId}/values/2026-06-30` as const;
    expect((await scene.lead(path)).status).toBe(204);
    expect((await scene.lead(path)).status).toBe(404);
    expect((await scene.read(id)).goal.targets[0].now.value).toBe(66);
  });

  test("fed by an outcome scene.read its series where it stands, with its unit and direction, and take no typed value", async () => {
    const values = { "2026-02-10": 4, "2026-05-10": 3, "2025-11-10": 5 };
    const outcome = await makeOutcome(scene.app.db, { values, better: "more" });
    const target = typed({
      feed: "outcome",
      outcomeId: outcome.id,
      unit: "elephants",
      better: "less",
      baseline: 3.8,
      aim: 4.4,
    });
    const id = await scene.setGoal({}, [target]);
    const { goal, series } = await scene.read(id);
    const [{ id: targetId }] = goal.targets;
    expect(goal.targets[0]).toMatchObject({
      unit: "of 5",
      better: "more",
      standing: "away",
      pace: "behind",
      outcome: { id: outcome.id },
      now: { day: "2026-05-31", value: 3, n: null },
    });
    expect(series[0].readings.map(({ day }: { day: string }) => day)).toEqual([
      "2026-02-28",
      "2026-05-31",
    ]);
    const day = "2026-06-30";
    await scene.app.db
      .insertInto("outcomeValue")
      .values({ outcomeId: outcome.id, day, value: 4.4, at: scene.app.clock.now() })
      .execute();
    expect((await scene.read(id)).goal.targets[0]).toMatchObject({
      standing: "reached",
      now: { value: 4.4 },
    });
    const put = await scene.lead(`PUT /goals/${id}/targets/${targetId}/values/2026-06-30`, {
      body: { value: 5, note: "" },
    });
    expect(put.body.reason).toBe("fed");
    const nothing = await scene.lead(`POST /goals/${id}/targets`, {
      body: typed({ feed: "outcome", outcomeId: newId() }),
    });
    expect(nothing.body.reason).toBe("wrongFeed");
  });

  test("fed by a figure of a team carry its n and interval; too few are said as such", async () => {
    const share = (n: number, value: number) => {
      const few = { n, value: null, low: null, high: null, tooFew: true };
      return n < 5 ? few : { n, value, low: value - 0.1, high: value + 0.1, tooFew: false };
    };
    const month = (name: string, n: number, value: number) => {
      const wait = { ...share(n, value * 360_000), ninetieth: null };
      const waits = { wall: wait, working: wait };
      const shares = { promiseKept: share(n, value), rightFirstTime: share(n, value) };
      return { month: name, requests: n, firstReply: waits, done: waits, ...shares };
    };
    const months = [month("2026-05", 30, 0.72), month("2026-06", 40, 0.78), month("2026-07", 2, 1)];
    await scene.app.db
      .insertInto("teamMonths")
      .values({
        scope: "provider",
        teamId: scene.teamId,
        zone: "Europe/Berlin",
        asOf: scene.app.clock.now(),
        months: JSON.stringify(months),
      })
      .execute();
    const fed = (feed: string, change: object) => typed({ feed, teamId: scene.teamId, ...change });
    const id = await scene.setGoal({}, [
      fed("promise-kept", { baseline: 70, aim: 95 }),
      fed("done-working", { baseline: 100, aim: 60, fromDay: "2026-06-15" }),
      fed("right-first-time", { baseline: 70, aim: 95, fromDay: "2026-07-01" }),
    ]);
    const [kept, done, right] = (await scene.read(id)).goal.targets;
    expect(kept).toMatchObject({
      unit: "%",
      better: "more",
      team: { id: scene.teamId },
      pace: "unclear",
    });
    expect(kept.now).toMatchObject({ day: "2026-06-30", n: 40, tooFew: false });
    expect(kept.now.value).toBeCloseTo(78, 6);
    expect(kept.now.high).toBeCloseTo(88, 6);
    expect(done).toMatchObject({ unit: "working hours", better: "less" });
    expect(done.now.value).toBeCloseTo(78, 6);
    expect(right).toMatchObject({ standing: "too-few", share: null, now: { n: 2, value: null } });
    const tooHigh = fed("promise-kept", { baseline: 70, aim: 101 });
    expect((await scene.lead(`POST /goals/${id}/targets`, { body: tooHigh })).body.reason).toBe(
      "wrongAim",
    );
  });

  test("are changed by their version, taken away and brought back; a goal has ten", async () => {
    const id = await scene.setGoal({}, Array(10).fill(typed()));
    expect((await scene.lead(`POST /goals/${id}/targets`, { body: typed() })).body.reason).toBe(
      "tenTargets",
    );
    const [{ id: targetId }] = (await scene.read(id)).goal.targets;
    const path = `/goals/${id}/targets/${targetId}` as const;
    const body = { ...typed({ aim: 95 }), version: 1 };
    expect((await scene.lead(`PUT ${path}`, { body })).status).toBe(204);
    expect((await scene.lead(`PUT ${path}`, { body })).body.reason).toBe("changedMeanwhile");
    expect((await scene.stranger(`PUT ${path}`, { body: { ...body, version: 2 } })).status).toBe(
      404,
    );
    expect((await scene.lead(`DELETE ${path}`)).status).toBe(204);
    expect((await scene.read(id)).goal.targets).toHaveLength(9);
    expect((await scene.lead(`DELETE ${path}`)).status).toBe(404);
    const { id: other } = (await scene.lead(`POST /goals/${id}/targets`, { body: typed() })).body;
    expect((await scene.lead(`POST ${path}/restore`)).body.reason).toBe("tenTargets");
    await scene.app.db.deleteFrom("goalEvent").where("kind", "=", "target-added").execute();
    await scene.app.db.deleteFrom("goalTarget").where("id", "=", other).execute();
    expect((await scene.lead(`POST ${path}/restore`)).status).toBe(204);
    const { goal, events } = await scene.read(id);
    expect(goal.targets).toHaveLength(10);
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual([
      "target-restored",
      "target-removed",
      "target-changed",
      "set",
    ]);
    expect(events[2].detail).toMatchObject({ from: { aim: 90 }, to: { aim: 95 } });
  });

  test("go on being changed when what feeds them has closed; nothing newly reads from it", async () => {
    const outcome = await makeOutcome(scene.app.db);
    const team = await makeTeam(scene.app.db);
    const fed = { feed: "outcome", outcomeId: outcome.id, unit: "of 5", baseline: 3, aim: 4 };
    const figure = { feed: "promise-kept", teamId: team.id };
    const id = await scene.setGoal({}, [typed(fed), typed(figure)]);
    const { targets } = (await scene.read(id)).goal;
    const retiredAt = scene.app.clock.now();
    const of = scene.app.db;
    await of.updateTable("outcome").set({ retiredAt }).where("id", "=", outcome.id).execute();
    await of.updateTable("team").set({ closedAt: retiredAt }).where("id", "=", team.id).execute();
    for (const [at, feed] of [fed, figure].entries()) {
      const body = typed({ ...feed, aim: 4.5, baseline: 2 });
      const path = `/goals/${id}/targets/${targets[at].id}` as const;
      expect((await scene.lead(`PUT ${path}`, { body: { ...body, version: 1 } })).status).toBe(204);
      const fresh = await scene.lead(`POST /goals/${id}/targets`, { body });
      expect(fresh.body.reason).toBe("wrongFeed");
    }
  });
});

describe("check-ins", () => {
  test("are said by the owner and whoever writes the goal, with a confidence and a line, and kept", async () => {
    const id = await scene.setGoal({ ownerId: scene.memberId });
    const say = (by: Caller, confidence: string, words: string) =>
      by(`POST /goals/${id}/check-ins`, { body: { confidence, words } });
    expect((await say(scene.member, "in-doubt", " Two of us are away ")).status).toBe(201);
    scene.app.clock.advance({ minutes: 1 });
    expect((await say(scene.lead, "likely", "They are back")).status).toBe(201);
    expect((await say(scene.stranger, "unlikely", "I doubt it")).status).toBe(404);
    const { goal, checkIns } = await scene.read(id);
    expect(goal).toMatchObject({
      quiet: false,
      checkIn: { confidence: "likely", by: { id: scene.leadId } },
    });
    expect(checkIns.map(({ words }: { words: string }) => words)).toEqual([
      "They are back",
      "Two of us are away",
    ]);
  });

  test("that do not come for a month are asked for in the owner's inbox, once a month", async () => {
    const owner = await makeMember(scene.app.db);
    const asOwner = await scene.app.as(owner);
    const createdAt = new Date(scene.app.clock.now().getTime() - 31 * 86_400_000);
    const { id } = await makeGoal(scene.app.db, { ownerId: owner.id, createdAt });
    await makeGoal(scene.app.db, { ownerId: owner.id, createdAt: scene.app.clock.now() });
    const remind = async () => {
      const { db, files, clock } = scene.app;
      const moment = {
        db,
        files,
        now: clock.now(),
        touch: () => undefined,
        tell: async () => undefined,
      };
      await goals.ticks![0]!.work(moment);
      return (await asOwner("GET /inbox")).body.rows.map(
        ({ news }: { news: { href: string } }) => news.href,
      );
    };
    expect(await remind()).toEqual([`/goals/${id}`]);
    scene.app.clock.advance({ hours: 24 });
    expect(await remind()).toHaveLength(1);
    expect((await scene.read(id)).goal.quiet).toBe(true);
    const young = { ownerId: owner.id, createdAt, fromDay: "2026-06-20" };
    const begun = await makeGoal(scene.app.db, young);
    expect(await remind()).toHaveLength(1);
    expect((await scene.read(begun.id)).goal.quiet).toBe(false);
  });
});
