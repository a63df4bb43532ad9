import { describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import { useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("initiatives", () => {
  const begun = (change: object = {}) => ({
    name: "A second desk",
    about: "",
    changes: "Fewer wait",
    targetId: null,
    ownerId: scene.leadId,
    teamIds: [scene.teamId],
    goalIds: [],
    serviceIds: [],
    startDay: "2026-02-01",
    endDay: "2026-09-30",
    ...change,
  });

  test("are begun by leads of their teams, for goals and services, and scene.read by all colleagues", async () => {
    const goalId = await scene.setGoal();
    const [target] = (await scene.read(goalId)).goal.targets;
    const service = await makeService(scene.app.db);
    const hidden = await makeService(scene.app.db, { state: "draft" });
    const links = { goalIds: [goalId], serviceIds: [service.id], targetId: target.id };
    const { status, body } = await scene.lead("POST /initiatives", { body: begun(links) });
    expect(status).toBe(201);
    const { initiative } = (await scene.stranger(`GET /initiatives/${body.id}`)).body;
    expect(initiative).toMatchObject({
      state: "running",
      goals: [{ id: goalId }],
      services: [{ id: service.id }],
      target: { id: target.id, goalId },
      may: { edit: false },
    });
    expect((await scene.read(goalId)).initiatives).toMatchObject([{ id: body.id }]);
    const reasons = [];
    for (const change of [
      { serviceIds: [hidden.id] },
      { goalIds: [newId()] },
      { targetId: target.id },
      { endDay: "2026-01-31" },
      { ownerId: newId() },
    ])
      reasons.push((await scene.lead("POST /initiatives", { body: begun(change) })).body.reason);
    expect(reasons).toEqual(["wrongService", "wrongGoal", "wrongGoal", "wrongDays", "wrongOwner"]);
    expect((await scene.stranger("POST /initiatives", { body: begun() })).status).toBe(404);
    expect((await scene.guest("GET /initiatives")).status).toBe(404);
    expect((await scene.guest(`GET /initiatives/${body.id}`)).status).toBe(404);
  });

  test("lead along the chain to customers outside, by the services that the reader may see", async () => {
    const [touched, next] = [await makeService(scene.app.db), await makeService(scene.app.db)];
    const hidden = await makeService(scene.app.db, { audience: "teams", teamId: scene.teamId });
    const segment = await makeSegment(scene.app.db);
    await makeLink(scene.app.db, { fromServiceId: touched.id, toServiceId: next.id });
    await makeLink(scene.app.db, { fromServiceId: next.id, toSegmentId: segment.id });
    const { id: other } = await makeSegment(scene.app.db);
    await makeLink(scene.app.db, { fromServiceId: hidden.id, toSegmentId: other });
    const serviceIds = [touched.id, hidden.id];
    const { body } = await scene.lead("POST /initiatives", { body: begun({ serviceIds }) });
    const path = `/initiatives/${body.id}/ways-out` as const;
    const way = { services: [{ id: touched.id }, { id: next.id }], segment: { id: segment.id } };
    const told = await scene.stranger(`GET ${path}`);
    expect(told.body).toMatchObject({ segments: [segment], paths: [way], more: 0, missing: null });
    expect(told.text).not.toContain(hidden.id);
    expect((await scene.lead(`GET ${path}`)).body.paths).toHaveLength(2);
    expect((await scene.guest(`GET ${path}`)).status).toBe(404);
    const none = await scene.lead("POST /initiatives", { body: begun() });
    const { missing } = (await scene.lead(`GET /initiatives/${none.body.id}/ways-out`)).body;
    expect(missing).toEqual({ kind: "no-service", services: [] });
  });

  test("are changed by their version; a link to a service that the writer does not see stays", async () => {
    const service = await makeService(scene.app.db);
    const { body } = await scene.lead("POST /initiatives", {
      body: begun({ serviceIds: [service.id] }),
    });
    await scene.app.db
      .updateTable("service")
      .set({ state: "draft" })
      .where("id", "=", service.id)
      .execute();
    const path = `/initiatives/${body.id}` as const;
    const written = begun({ name: "A third desk" });
    const change = { body: { ...written, version: 1 } };
    expect((await scene.lead(`PUT ${path}`, change)).status).toBe(204);
    expect((await scene.lead(`PUT ${path}`, change)).body.reason).toBe("changedMeanwhile");
    expect((await scene.lead(`GET ${path}`)).body.initiative).toMatchObject({
      name: "A third desk",
      services: [],
    });
    await scene.app.db
      .updateTable("service")
      .set({ state: "live" })
      .where("id", "=", service.id)
      .execute();
    expect((await scene.lead(`GET ${path}`)).body.initiative.services).toMatchObject([
      { id: service.id },
    ]);
  });

  test("end by their days, or earlier with why, which is taken back", async () => {
    const { body } = await scene.lead("POST /initiatives", { body: begun() });
    const path = `/initiatives/${body.id}` as const;
    const end = (version: number) =>
      scene.lead(`POST ${path}/end`, { body: { why: "The desk was not needed.", version } });
    expect(
      (await scene.stranger(`POST ${path}/end`, { body: { why: "", version: 1 } })).status,
    ).toBe(404);
    expect((await end(1)).status).toBe(204);
    expect((await end(2)).body.reason).toBe("ended");
    expect((await scene.lead(`GET ${path}`)).body.initiative).toMatchObject({
      state: "ended-early",
      endedEarly: { day: "2026-07-02", why: "The desk was not needed.", by: { id: scene.leadId } },
    });
    const idsIn = async (state: string) =>
      (await scene.lead("GET /initiatives", { query: { state } })).body.rows.map(
        (row: { id: string }) => row.id,
      );
    expect(await idsIn("present")).not.toContain(body.id);
    expect(await idsIn("ended-early")).toContain(body.id);
    expect((await scene.lead(`POST ${path}/resume`, { body: { version: 2 } })).status).toBe(204);
    expect((await scene.lead(`POST ${path}/resume`, { body: { version: 3 } })).body.reason).toBe(
      "running",
    );
    expect(await idsIn("running")).toContain(body.id);
  });
});
