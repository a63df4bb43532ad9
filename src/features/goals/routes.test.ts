import { describe, expect, test } from "vitest";
import { makeGuest, makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import { span, typed, useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("goals", () => {
  test("of a team are set by its scene.lead, of the organisation by senior leaders, and scene.read by all colleagues but no guest", async () => {
    const id = await scene.setGoal();
    const { goal, may } = await scene.read(id);
    expect(goal).toMatchObject({
      name: "Answer within a day",
      state: "open",
      version: 1,
      ...span,
      teams: [{ id: scene.teamId }],
      owner: { id: scene.leadId },
      may: { edit: false, checkIn: false },
    });
    expect(may).toEqual({ name: false });
    expect((await scene.read(id, scene.lead)).goal.may).toEqual({ edit: true, checkIn: true });
    await scene.setGoal({ teamIds: [] }, [], scene.leader);
    const body = { ...scene.goalOf(), targets: [] };
    const refused = [
      await scene.stranger("POST /goals", { body }),
      await scene.leader("POST /goals", { body }),
      await scene.lead("POST /goals", { body: { ...body, teamIds: [] } }),
      await scene.guest("GET /goals"),
      await scene.guest(`GET /goals/${id}`),
      await scene.stranger(`GET /goals/${newId()}`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test("that are shared are written by a scene.lead of each of their teams; one's own team alone cannot be taken out of hand", async () => {
    const otherLead = await makeMember(scene.app.db, { lead: true });
    const other = await scene.app.as(otherLead);
    const id = await scene.setGoal({ teamIds: [scene.teamId, otherLead.teamId] });
    const body = {
      ...scene.goalOf({ teamIds: [scene.teamId, otherLead.teamId], name: "Ours" }),
      version: 1,
    };
    expect((await other(`PUT /goals/${id}`, { body })).status).toBe(204);
    const grab = { ...body, version: 2, teamIds: [] };
    expect((await other(`PUT /goals/${id}`, { body: grab })).status).toBe(404);
    expect((await scene.read(id)).goal).toMatchObject({ name: "Ours", version: 2 });
  });

  test("are changed by whoever has seen their present version; the history says what", async () => {
    const id = await scene.setGoal();
    const body = { ...scene.goalOf({ byDay: "2026-11-30", why: "So be it" }), version: 1 };
    expect((await scene.lead(`PUT /goals/${id}`, { body })).status).toBe(204);
    expect(await scene.lead(`PUT /goals/${id}`, { body })).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    const { events } = await scene.read(id);
    expect(events).toMatchObject([
      {
        kind: "changed",
        actor: { id: scene.leadId },
        detail: {
          changes: [{ field: "why" }, { field: "byDay", from: "2026-12-31", to: "2026-11-30" }],
        },
      },
      { kind: "set" },
    ]);
  });

  test("nest from the organisation to teams, in no circle and not without end", async () => {
    const top = await scene.setGoal({ teamIds: [], name: "The whole house" }, [], scene.leader);
    let parentId = top;
    const below: string[] = [];
    for (let level = 2; level <= 7; level += 1) {
      parentId = await scene.setGoal({ parentId, name: `Level ${level}` }, []);
      below.push(parentId);
    }
    const tooDeep = await scene.lead("POST /goals", {
      body: { ...scene.goalOf({ parentId }), targets: [] },
    });
    expect(tooDeep).toMatchObject({ status: 422, body: { reason: "tooDeep" } });
    const circle = { ...scene.goalOf({ teamIds: [], parentId: below[0] }), version: 1 };
    expect((await scene.leader(`PUT /goals/${top}`, { body: circle })).body.reason).toBe("circle");
    const page = await scene.read(below[1]!);
    expect(page.above.map(({ name }: { name: string }) => name)).toEqual([
      "The whole house",
      "Level 2",
    ]);
    expect(page.below).toMatchObject([{ name: "Level 4" }]);
  });

  test("name an open team of the house, a colleague, segments that are there, and days in their order", async () => {
    const vendor = await makeTeam(scene.app.db, { kind: "vendor" });
    const segment = await makeSegment(scene.app.db);
    const visitor = await makeGuest(scene.app.db);
    await scene.setGoal({ segmentIds: [segment.id] }, []);
    const reasons = [];
    for (const change of [
      { teamIds: [scene.teamId, vendor.id] },
      { ownerId: visitor.id },
      { ownerId: newId() },
      { segmentIds: [newId()] },
      { byDay: "2026-01-01" },
    ]) {
      const body = { ...scene.goalOf(change), targets: [] };
      reasons.push((await scene.lead("POST /goals", { body })).body.reason);
    }
    expect(reasons).toEqual(["wrongTeam", "wrongOwner", "wrongOwner", "wrongSegment", "wrongDays"]);
    const nowhere = { ...scene.goalOf({ parentId: newId() }), targets: [] };
    expect((await scene.lead("POST /goals", { body: nowhere })).status).toBe(404);
  });

  test("are closed with why, keep how they stood, take nothing more, and are opened again", async () => {
    const id = await scene.setGoal({ ownerId: scene.memberId });
    const [target] = (await scene.read(id)).goal.targets;
    const value = { body: { value: 88, note: "" } };
    const put = () => scene.lead(`PUT /goals/${id}/targets/${target.id}/values/2026-06-30`, value);
    await put();
    const body = { state: "missed", why: "We came close.", version: 1 };
    expect((await scene.member(`POST /goals/${id}/close`, { body })).status).toBe(404);
    expect((await scene.lead(`POST /goals/${id}/close`, { body })).status).toBe(204);
    const { goal, events } = await scene.read(id);
    expect(goal).toMatchObject({ state: "missed", stateWhy: "We came close." });
    const stood = { name: "Answered within a day", value: 88, aim: 90, day: "2026-06-30" };
    expect(events[0]).toMatchObject({ kind: "closed", detail: { targets: [stood] } });
    const refused = [
      await put(),
      await scene.lead(`POST /goals/${id}/check-ins`, {
        body: { confidence: "likely", words: "Yes" },
      }),
      await scene.lead(`PUT /goals/${id}`, { body: { ...scene.goalOf(), version: 2 } }),
      await scene.lead(`POST /goals/${id}/targets`, { body: typed() }),
    ];
    expect(refused.map((answer) => answer.body.reason)).toEqual(Array(4).fill("closed"));
    const listed = (await scene.stranger("GET /goals", { query: { state: "closed" } })).body.rows;
    expect(listed.some((row: { id: string }) => row.id === id)).toBe(true);
    expect((await scene.lead(`POST /goals/${id}/reopen`, { body: { version: 2 } })).status).toBe(
      204,
    );
    expect((await put()).status).toBe(204);
  });

  test("are listed open ones first asked, by team, by owner and by words", async () => {
    const { id: otherTeam } = await makeTeam(scene.app.db);
    await makeMembership(scene.app.db, { teamId: otherTeam, personId: scene.leadId, lead: true });
    scene.lead = await scene.app.as({ id: scene.leadId });
    const id = await scene.setGoal({ teamIds: [otherTeam], name: "100% of_it" }, []);
    const idsOf = async (query: Record<string, string>, by = scene.stranger) =>
      (await by("GET /goals", { query })).body.rows.map((row: { id: string }) => row.id);
    expect(await idsOf({ team: otherTeam })).toEqual([id]);
    expect(await idsOf({ q: "100% of_" })).toEqual([id]);
    expect(await idsOf({ q: "%" })).toEqual([id]);
    expect(await idsOf({ mine: "true" })).toEqual([]);
    expect(await idsOf({ mine: "true" }, scene.lead)).toContain(id);
    expect(await idsOf({ state: "closed", team: otherTeam })).toEqual([]);
  });
});
