import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeAction, makeDebrief } from "./fixtures.ts";
import { moveThrough, open, read, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const reason = async (answer: Promise<{ body: { reason: string } }>) => (await answer).body.reason;

describe("actions", () => {
  const action = (change: object = {}) => ({
    what: "Ask for the floor plan with the order",
    ownerId: scene.ben.id,
    dueDay: "2026-04-01",
    measure: "promise-kept",
    words: "",
    teamId: scene.lead.teamId,
    customerTeamId: null,
    version: 0,
    ...change,
  });

  test("three at most, each with an owner who takes part, a day ahead and its figure or words", async () => {
    const id = await open(scene);
    await moveThrough(scene.asLead, id, "group", "vote", "discuss", "act");
    const put = (change: object, actionId: string = randomUUID()) =>
      scene.asAna(`PUT /debriefs/${id}/actions/${actionId}`, { body: action(change) });
    expect(await reason(put({ teamId: null }))).toBe("wrongMeasure");
    expect(await reason(put({ measure: "words", teamId: null }))).toBe("wrongMeasure");
    expect(await reason(put({ dueDay: "2026-03-01" }))).toBe("wrongDay");
    expect(await reason(put({ ownerId: scene.other.id }))).toBe("wrongOwner");
    const first = randomUUID();
    for (const actionId of [first, randomUUID(), randomUUID()])
      expect(await status(put({}, actionId))).toBe(204);
    expect(await reason(put({}))).toBe("threeAtMost");
    expect(await status(put({ what: "Another", version: 1 }, first))).toBe(204);
    expect(await reason(put({ what: "A third", version: 1 }, first))).toBe("changedMeanwhile");
    const mine = async () => (await scene.asBen("GET /actions/mine")).body.rows;
    expect(await mine()).toEqual([]);
    await moveThrough(scene.asLead, id, "closed");
    expect((await mine()).map(({ what }: { what: string }) => what)).toContain("Another");
    expect(await reason(put({}))).toBe("notNow");
  });

  test("of many written at one instant three stay, and thirty themes", async () => {
    const id = await open(scene);
    await moveThrough(scene.asLead, id, "group");
    const by = [scene.asAna, scene.asBen, scene.asLead];
    const atOnce = (count: number, put: (as: typeof scene.asAna) => Promise<{ status: number }>) =>
      Promise.all(Array.from({ length: count }, (_, at) => status(put(by[at % 3]!))));
    const themes = await atOnce(36, (as) =>
      as(`PUT /debriefs/${id}/themes/${randomUUID()}`, { body: { name: "Plans", version: 0 } }),
    );
    expect(themes.filter((one) => one === 204)).toHaveLength(30);
    await moveThrough(scene.asLead, id, "vote", "discuss", "act");
    const actions = await atOnce(6, (as) =>
      as(`PUT /debriefs/${id}/actions/${randomUUID()}`, { body: action() }),
    );
    expect(actions.filter((one) => one === 204)).toHaveLength(3);
    expect((await read(scene.asBen, id)).actions).toHaveLength(3);
  });

  test("the owner and who leads it say how it ended, and take that back; the register shows it to colleagues without the debrief", async () => {
    const { db, clock } = scene.app;
    const { id } = await makeDebrief(db, {
      stage: "closed",
      facilitator: scene.lead,
      peopleIds: [scene.ben.id],
      title: "A closed matter",
    });
    const { id: actionId } = await makeAction(db, { debriefId: id, ownerId: scene.ben.id });
    const end = (by: typeof scene.asAna, version = 1) =>
      by(`POST /actions/${actionId}/ending`, {
        body: { how: "done", said: "It is on the form", version },
      });
    for (const by of [scene.asAna, scene.asOther]) expect(await status(end(by))).toBe(404);
    expect(await reason(end(scene.asBen, 9))).toBe("changedMeanwhile");
    const rowOf = async (by: typeof scene.asAna) =>
      (await by("GET /actions")).body.rows.find((row: { id: string }) => row.id === actionId);
    clock.advance({ days: 40 });
    expect(await rowOf(scene.asOther)).toMatchObject({ state: "overdue", debrief: null });
    expect((await rowOf(scene.asBen)).debrief).toMatchObject({ title: "A closed matter" });
    expect(await status(end(scene.asBen))).toBe(204);
    expect(await reason(end(scene.asBen, 2))).toBe("hasEnded");
    expect(await rowOf(scene.asOther)).toMatchObject({ state: "done", said: "It is on the form" });
    expect(await status(scene.asOther(`DELETE /actions/${actionId}/ending`))).toBe(404);
    expect(await status(scene.asLead(`DELETE /actions/${actionId}/ending`))).toBe(204);
    expect(await reason(scene.asLead(`DELETE /actions/${actionId}/ending`))).toBe("notEnded");
    expect((await scene.asGuest("GET /actions")).status).toBe(404);
    clock.advance({ days: -40 });
  });

  test("pages of the register hold each action once, and last time's stand first in the next debrief", async () => {
    const all: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { rows: { id: string }[]; nextCursor: string | null } } =
        await scene.asLead("GET /actions", { query: { limit: "2", ...(cursor && { cursor }) } });
      all.push(...page.body.rows.map(({ id }) => id));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3);
    const wrong = await scene.asLead("GET /actions", { query: { cursor: "abc" } });
    expect(wrong.status).toBe(400);
    const id = await open(scene, { title: "The next one" });
    expect((await read(scene.asBen, id)).earlier.length).toBeGreaterThan(0);
    const csv = await scene.asLead("GET /actions/export");
    expect(csv.text).toContain("Ask for the floor plan first");
  });
});
