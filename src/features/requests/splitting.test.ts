import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";
import { stateAfterSplit } from "./rules.ts";

test.each([
  ["where it stood", "reopened", true, 0, "reopened"],
  ["with who had it", "taken", true, 0, "taken"],
  ["in the queue when they have left the team", "taken", false, 0, "asked"],
  ["waiting for its part", "waiting-part", true, 1, "waiting-part"],
  ["in work when the part came meanwhile", "waiting-part", true, 0, "taken"],
  ["waiting for the customer, whoever had it", "waiting-customer", false, 0, "waiting-customer"],
  ["in the queue when nobody knows where it stood", null, false, 0, "asked"],
] as const)("what is split off goes on %s", (_said, before, holderIsHere, openParts, state) => {
  expect(stateAfterSplit(before, { holderIsHere, openParts })).toBe(state);
});

let app: TestApp;
let serviceId: string;
let teamId: string;
let asServer: Caller;
let server: { id: string };
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ id: serviceId, teamId } = await makeService(app.db));
  server = await makeMember(app.db, { teamId, name: "Mia" });
  asServer = await app.as(server);
});

interface Asked {
  id: string;
  number: number;
  asCustomer: Caller;
}

async function ask(title: string): Promise<Asked> {
  const asCustomer = await app.as(await makeMember(app.db, { name: `Asker of ${title}` }));
  const made = await asCustomer("POST /requests", { body: { serviceId, title } });
  expect(made.status, made.text).toBe(201);
  return { id: made.body.id, number: made.body.number, asCustomer };
}

async function act(call: Caller, key: `${string} /${string}`, body: object = {}) {
  app.clock.advance({ minutes: 1 });
  const answer = await call(key, { body });
  expect(answer.status, answer.text).toBeLessThan(300);
  await app.settle();
  return answer.body;
}

const measureOf = (id: string) =>
  app.db
    .selectFrom("requestMeasure")
    .select(["done", "firstReply", "promise"])
    .where("requestId", "=", id)
    .executeTakeFirstOrThrow();

describe("a request that was made one with another by mistake", () => {
  test("is one of its own again as it stood, with its promises, its history and its figures", async () => {
    const [one, other] = [await ask("One"), await ask("Other")];
    await act(asServer, `POST /requests/${one.id}/take`);
    const before = (await asServer(`GET /requests/${one.id}`)).body;
    await act(asServer, `POST /requests/${one.id}/merge`, { intoId: other.id });
    expect(await measureOf(one.id)).toMatchObject({ done: "stopped", firstReply: "stopped" });
    app.clock.advance({ hours: 1 });

    const after = await act(asServer, `POST /requests/${one.id}/split`);
    expect(after).toMatchObject({ state: "taken", closedAt: null, mergedIntoId: null });
    expect([after.dueAt, after.dueKind]).toEqual([before.dueAt, before.dueKind]);
    expect(after.holder.id).toBe(server.id);
    expect(await measureOf(one.id)).toEqual({
      done: "running",
      firstReply: "running",
      promise: "running",
    });
    const { promises } = (await asServer(`GET /requests/${one.id}/promises`)).body;
    expect(promises.map((clock: { outcome: null }) => clock.outcome)).toEqual([null, null]);

    const told = async (id: string) =>
      (await asServer(`GET /requests/${id}/history`)).body.entries.at(-1);
    expect(await told(one.id)).toMatchObject({ kind: "split", detail: { number: other.number } });
    expect(await told(other.id)).toMatchObject({
      kind: "split-off",
      detail: { number: one.number },
    });
    const inbox = (await one.asCustomer("GET /inbox")).body.rows;
    expect(inbox[0]).toMatchObject({ kind: "split", request: { id: one.id } });
    expect((await other.asCustomer("GET /inbox")).body.rows).toEqual([]);
    // It is served like any other from then on.
    await act(asServer, `POST /requests/${one.id}/finish`);
    expect((await measureOf(one.id)).promise).toBe("kept");
  });

  test("no longer shows the other to whom it had brought along, and to those who follow by themselves it does", async () => {
    const [one, other] = [await ask("One"), await ask("Other")];
    const [brought, own] = [await makeMember(app.db), await makeMember(app.db)];
    for (const { id } of [brought, own])
      await act(asServer, `PUT /requests/${one.id}/followers/${id}`);
    await act(asServer, `POST /requests/${one.id}/merge`, { intoId: other.id });
    await act(asServer, `PUT /requests/${other.id}/followers/${own.id}`);
    const sees = async (call: Caller) => (await call(`GET /requests/${other.id}`)).status;
    const [asBrought, asOwn] = [await app.as(brought), await app.as(own)];
    expect([await sees(one.asCustomer), await sees(asBrought), await sees(asOwn)]).toEqual([
      200, 200, 200,
    ]);
    await act(asServer, `POST /requests/${one.id}/split`);
    expect([await sees(one.asCustomer), await sees(asBrought), await sees(asOwn)]).toEqual([
      404, 404, 200,
    ]);
    expect((await asBrought(`GET /requests/${one.id}`)).status).toBe(200);
  });

  test("is found beside the one in which it goes on, and split only by the team, once, and not across another merge", async () => {
    const [one, other, third] = [await ask("One"), await ask("Other"), await ask("Third")];
    await act(asServer, `POST /requests/${one.id}/merge`, { intoId: other.id });
    const related = (await asServer(`GET /requests/${one.id}/related`)).body.related;
    expect(related).toMatchObject([{ id: other.id, how: "goes-on-in" }]);
    const split = (call: Caller) => call(`POST /requests/${one.id}/split`, { body: {} });
    expect((await split(one.asCustomer)).status).toBe(404);

    await act(asServer, `POST /requests/${other.id}/merge`, { intoId: third.id });
    expect((await split(asServer)).body.reason).toBe("otherGoneOn");
    await act(asServer, `POST /requests/${other.id}/split`);
    expect((await split(asServer)).status).toBe(200);
    expect((await split(asServer)).body.reason).toBe("notNow");
  });

  test("goes back into the queue when who had it has left, and stays done when it was done", async () => {
    const [one, other, done] = [await ask("One"), await ask("Other"), await ask("Done")];
    const leaving = await makeMember(app.db, { teamId });
    await act(await app.as(leaving), `POST /requests/${one.id}/take`);
    await act(asServer, `POST /requests/${done.id}/finish`);
    for (const { id } of [one, done])
      await act(asServer, `POST /requests/${id}/merge`, { intoId: other.id });
    await app.db
      .updateTable("membership")
      .set({ until: app.clock.now() })
      .where("personId", "=", leaving.id)
      .execute();
    const back = await act(asServer, `POST /requests/${one.id}/split`);
    expect(back).toMatchObject({ state: "asked", holder: null });
    const stillDone = await act(asServer, `POST /requests/${done.id}/split`);
    expect(stillDone).toMatchObject({ state: "done", dueAt: null });
    expect(stillDone.doneAt).not.toBeNull();
  });

  test("waits on where it waited", async () => {
    const [one, other] = [await ask("One"), await ask("Other")];
    const body = { for: "customer", reason: "The colour" };
    await act(asServer, `POST /requests/${one.id}/wait`, body);
    await act(asServer, `POST /requests/${one.id}/merge`, { intoId: other.id });
    const after = await act(asServer, `POST /requests/${one.id}/split`);
    expect(after).toMatchObject({ state: "waiting-customer", dueAt: null });
    const answered = await act(one.asCustomer, `POST /requests/${one.id}/replies`, {
      body: "Blue",
    });
    expect(answered.dueAt).not.toBeNull();
  });
});

test("a confidential request of another team is not split by who once served it", async () => {
  const merged = await makeRequest(app.db, { state: "merged", confidential: true });
  expect((await asServer(`POST /requests/${merged.id}/split`, { body: {} })).status).toBe(404);
});
