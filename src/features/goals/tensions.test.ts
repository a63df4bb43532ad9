import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { goals } from "#feature/goals";
import type { Caller } from "#platform/testing/start-app.ts";
import { makeGoal } from "./fixtures.ts";
import { typed, useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("what pulls against what", () => {
  test("is named by whoever works for one of the two, reaches both owners, is talked over and settled", async () => {
    const other = await makeMember(scene.app.db, { lead: true });
    const asOther = await scene.app.as(other);
    const goalId = await scene.setGoal({}, []);
    const { id: otherId } = await makeGoal(scene.app.db, {
      teamIds: [other.teamId],
      ownerId: other.id,
    });
    const name = (by: Caller, body: object) => by(`POST /goals/${goalId}/tensions`, { body });
    const why = "Faster answers mean fewer repairs.";
    expect((await name(scene.stranger, { otherId, why })).status).toBe(404);
    const named = await name(scene.member, { otherId, why });
    expect(named.status).toBe(201);
    const { id } = named.body;
    expect((await name(scene.lead, { otherId, why })).body.reason).toBe("namedAlready");
    expect((await name(scene.lead, { otherId: goalId, why })).body.reason).toBe("itself");
    const turned = await asOther(`POST /goals/${otherId}/tensions`, {
      body: { otherId: goalId, why },
    });
    expect(turned.body.reason).toBe("namedAlready");
    const news = async (by: Caller) =>
      (await by("GET /inbox")).body.rows.map(({ news }: { news: object }) => news);
    expect((await news(asOther))[0]).toMatchObject({ href: `/goals/${otherId}` });
    expect((await news(scene.lead))[0]).toMatchObject({ href: `/goals/${goalId}` });
    for (const one of [goalId, otherId]) {
      const { goal, tensions } = await scene.read(one);
      expect(goal.openTensions).toBe(1);
      expect(tensions).toMatchObject([
        { id, why, settled: null, may: { speak: false, settle: false } },
      ]);
    }
    const word = { body: "We see it too", goalId: otherId };
    expect((await scene.stranger(`POST /tensions/${id}/words`, { body: word })).status).toBe(404);
    expect((await asOther(`POST /tensions/${id}/words`, { body: word })).status).toBe(201);
    const decided = { body: { decided: "Repairs first until March." } };
    expect((await scene.member(`POST /tensions/${id}/settle`, decided)).status).toBe(404);
    expect((await asOther(`POST /tensions/${id}/settle`, decided)).status).toBe(204);
    expect((await scene.lead(`POST /tensions/${id}/settle`, decided)).body.reason).toBe("settled");
    expect((await scene.lead(`POST /tensions/${id}/words`, { body: word })).body.reason).toBe(
      "settled",
    );
    const { goal, tensions, events } = await scene.read(goalId);
    expect(goal.openTensions).toBe(0);
    expect(tensions[0]).toMatchObject({
      words: [{ body: "We see it too", goalId: otherId, by: { id: other.id } }],
      settled: { decided: "Repairs first until March.", by: { id: other.id } },
    });
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual([
      "tension-settled",
      "tension-named",
      "set",
    ]);
    expect((await news(scene.lead))[0]).toMatchObject({ said: expect.stringContaining("settled") });
  });

  test("is opened again with what was decided among the words, unless the two have another", async () => {
    const goalId = await scene.setGoal({}, []);
    const { id: otherId } = await makeGoal(scene.app.db);
    const body = { otherId, why: "More of one is less of the other." };
    const name = async () =>
      (await scene.lead(`POST /goals/${goalId}/tensions`, { body })).body.id as string;
    const id = await name();
    expect((await scene.lead(`POST /tensions/${id}/reopen`)).body.reason).toBe("notSettled");
    await scene.lead(`POST /tensions/${id}/settle`, { body: { decided: "Halves." } });
    const second = await name();
    expect((await scene.lead(`POST /tensions/${id}/reopen`)).body.reason).toBe("namedAlready");
    await scene.lead(`POST /tensions/${second}/settle`, { body: { decided: "Named twice." } });
    expect((await scene.stranger(`POST /tensions/${id}/reopen`)).status).toBe(404);
    expect((await scene.lead(`POST /tensions/${id}/reopen`)).status).toBe(204);
    const { rows } = (await scene.stranger("GET /tensions")).body;
    expect(rows.find((row: { id: string }) => row.id === id)).toMatchObject({
      settled: null,
      words: [{ body: "Halves.", by: { id: scene.leadId }, goalId: null }],
    });
  });
});

test("what a person owned, said and typed stays when their name is erased", async () => {
  const person = await makeMember(scene.app.db, { lead: true });
  const by = await scene.app.as(person);
  const own = { ownerId: person.id, teamIds: [person.teamId] };
  const id = await scene.setGoal(own, [typed()], by);
  const [target] = (await scene.read(id)).goal.targets;
  await by(`POST /goals/${id}/check-ins`, {
    body: { confidence: "likely", words: "It goes well" },
  });
  await by(`PUT /goals/${id}/targets/${target.id}/values/2026-06-01`, {
    body: { value: 70, note: "" },
  });
  const { id: otherId } = await makeGoal(scene.app.db);
  await by(`POST /goals/${id}/tensions`, { body: { otherId, why: "They pull" } });
  const counts = () =>
    Promise.all(goals.stored!.map(({ count }) => count(scene.app.db, person.id)));
  expect(await counts()).toEqual([1, 2, 4]);
  await goals.erase!(scene.app.db, person.id, scene.app.clock.now());
  expect(await counts()).toEqual([0, 0, 0]);
  const { goal, checkIns, tensions, events } = await scene.read(id);
  expect(goal.owner).toBeNull();
  expect(checkIns).toMatchObject([{ words: "It goes well", by: null }]);
  expect(tensions).toMatchObject([{ why: "They pull", namedBy: null }]);
  expect(events.every(({ actor }: { actor: unknown }) => actor === null)).toBe(true);
});
