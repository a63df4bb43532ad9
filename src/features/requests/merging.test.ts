import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.close());

test("a request that goes on in another brings its customer and its followers along", async () => {
  const into = await makeRequest(it.db);
  const from = await makeRequest(it.db, { serviceId: into.serviceId, teamId: into.teamId });
  const server = await it.as(await makeMember(it.db, { teamId: into.teamId }));
  const customer = await it.as({ id: from.customerId });
  expect((await customer(`GET /requests/${into.id}`)).status).toBe(404);

  const merged = await server(`POST /requests/${from.id}/merge`, { body: { intoId: into.id } });
  expect(merged.status).toBe(200);
  expect(merged.body).toMatchObject({ state: "merged", mergedIntoId: into.id });
  const other = await customer(`GET /requests/${into.id}`);
  expect(other.body.following).toBe(true);

  const again = await server(`POST /requests/${into.id}/merge`, { body: { intoId: into.id } });
  expect(again.status).toBe(422);
});

describe("a part that is merged", () => {
  /** A request that waits for a part of a team with other requests. */
  async function waitingForPart() {
    const [own, partner] = [await makeService(it.db), await makeService(it.db)];
    const server = await it.as(await makeMember(it.db, { teamId: own.teamId }));
    const asPartner = await it.as(await makeMember(it.db, { teamId: partner.teamId }));
    const parent = await makeRequest(it.db, { serviceId: own.id, teamId: own.teamId });
    const body = { serviceId: partner.id, title: "The photo for it" };
    const part = await server(`POST /requests/${parent.id}/parts`, { body });
    expect(part.status, part.text).toBe(201);
    const other = async (state?: "done") =>
      (
        await makeRequest(it.db, {
          serviceId: partner.id,
          teamId: partner.teamId,
          ...(state && { state }),
        })
      ).id;
    const merge = async (fromId: string, intoId: string) => {
      const merged = await asPartner(`POST /requests/${fromId}/merge`, { body: { intoId } });
      expect(merged.status, merged.text).toBe(200);
    };
    const stateOfParent = async () => (await server(`GET /requests/${parent.id}`)).body.state;
    return { partId: part.body.id, own, parent, asPartner, other, merge, stateOfParent };
  }

  test("lets its parent wait for the one in which it goes on, through one more merge", async () => {
    const { partId, other, merge, asPartner, stateOfParent } = await waitingForPart();
    const [second, third] = [await other(), await other()];
    await merge(partId, second);
    await merge(second, third);
    expect(await stateOfParent()).toBe("waiting-part");
    await asPartner(`POST /requests/${third}/finish`, { body: {} });
    expect(await stateOfParent()).toBe("asked");
  });

  test("into one that is done sets its parent going", async () => {
    const { partId, other, merge, stateOfParent } = await waitingForPart();
    await merge(partId, await other("done"));
    expect(await stateOfParent()).toBe("asked");
  });

  test("into what waits for it sets that going: nothing waits for itself", async () => {
    const { own, partId, parent, asPartner, stateOfParent } = await waitingForPart();
    const body = { teamId: own.teamId, reason: "It is the same as theirs", misrouted: false };
    expect((await asPartner(`POST /requests/${partId}/hand-over`, { body })).status).toBe(200);
    const server = await it.as(await makeMember(it.db, { teamId: own.teamId }));
    const merged = await server(`POST /requests/${partId}/merge`, { body: { intoId: parent.id } });
    expect(merged.status, merged.text).toBe(200);
    expect(await stateOfParent()).toBe("asked");
  });
});
