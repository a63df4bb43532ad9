import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let customer: { id: string; name: string; teamId: string };
let provider: { id: string; name: string; teamId: string };
let asCustomer: Caller;
let asProvider: Caller;
let asOther: Caller;
let serviceId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  customer = await makeMember(app.db, { name: "Ana Customer" });
  const service = await makeService(app.db);
  serviceId = service.id;
  provider = await makeMember(app.db, { teamId: service.teamId, name: "Ben Provider" });
  const other = await makeMember(app.db);
  asCustomer = await app.as(customer);
  asProvider = await app.as(provider);
  asOther = await app.as(other);
});
afterAll(() => app.close());

async function ask(given: Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const body = { serviceId, title: "A new badge", ...given };
  const answer = await asCustomer("POST /requests", { body });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

describe("the main job, from asked to confirmed", () => {
  test("a request is asked, taken, answered, done and confirmed, and each step is in its history", async () => {
    const { id } = await ask({ description: "The old one broke" });
    const first = await asCustomer(`GET /requests/${id}`);
    expect(first.body).toMatchObject({ state: "asked", side: "customer", dueKind: "first-reply" });
    expect(first.body.dueAt).toBe("2026-03-02T13:00:00.000Z");

    expect((await asProvider(`POST /requests/${id}/take`, { body: {} })).body.state).toBe("taken");
    app.clock.advance({ hours: 1 });
    const replied = await asProvider(`POST /requests/${id}/replies`, {
      body: { body: "On its way" },
    });
    expect(replied.status, replied.text).toBe(201);
    expect(replied.body).toMatchObject({
      dueKind: "done",
      firstReplyAt: "2026-03-02T10:00:00.000Z",
    });

    const done = await asProvider(`POST /requests/${id}/finish`, { body: {} });
    expect(done.body).toMatchObject({ state: "done", dueAt: null });
    const confirmed = await asCustomer(`POST /requests/${id}/confirm`, { body: {} });
    expect(confirmed.body.state).toBe("confirmed");

    const history = await asCustomer(`GET /requests/${id}/history`);
    expect(history.body.entries.map((entry: { kind: string }) => entry.kind)).toEqual([
      "asked",
      "taken",
      "reply",
      "done",
      "confirmed",
    ]);
    const { promises } = (await asCustomer(`GET /requests/${id}/promises`)).body;
    expect(promises.map((p: { outcome: string }) => p.outcome)).toEqual(["kept", "kept"]);
  });

  test("work that was not right comes back as a defect with its cause", async () => {
    const { id } = await ask();
    await asProvider(`POST /requests/${id}/finish`, { body: { words: "Here you are" } });
    const body = { cause: "incomplete", whatIsMissing: "The photo" };
    const reopened = await asCustomer(`POST /requests/${id}/reopen`, { body });
    expect(reopened.body).toMatchObject({ state: "reopened", reopenCount: 1, dueKind: "done" });
    const defects = await app.db
      .selectFrom("defect")
      .selectAll()
      .where("requestId", "=", id)
      .execute();
    expect(defects).toMatchObject([
      { kind: "reopened", cause: "incomplete", teamId: provider.teamId },
    ]);
  });
});

describe("who sees what", () => {
  test("IDOR read: a stranger gets for a real request what they get for none", async () => {
    const { id } = await ask();
    const real = await asOther(`GET /requests/${id}`);
    const none = await asOther("GET /requests/01900000-0000-7000-8000-000000000000");
    expect(real.status).toBe(404);
    expect(real.text).toBe(none.text);
    expect((await asProvider(`GET /requests/${id}`)).status).toBe(200);
  });

  test("field leak: a note is for the serving team, never for the customer", async () => {
    const { id } = await ask();
    const canary = "canary in a note";
    const note = await asProvider(`POST /requests/${id}/notes`, { body: { body: canary } });
    expect(note.status, note.text).toBe(201);
    expect((await asProvider(`GET /requests/${id}/history`)).text).toContain(canary);
    expect((await asCustomer(`GET /requests/${id}/history`)).text).not.toContain(canary);
    expect(
      (await asCustomer(`POST /requests/${id}/notes`, { body: { body: "mine" } })).status,
    ).toBe(404);
    const found = await asProvider("GET /requests", { query: { q: "canary" } });
    expect(found.body.rows).toHaveLength(1);
    expect((await asCustomer("GET /requests", { query: { q: "canary" } })).body.rows).toEqual([]);
  });

  test("mass assignment: a field that is not in the contract is refused and changes nothing", async () => {
    const body = { serviceId, title: "Sneaky", state: "done", askedAt: "2020-01-01T00:00:00Z" };
    const answer = await asCustomer("POST /requests", { body });
    expect(answer.status).toBe(400);
    expect(answer.body.reason).toBe("wrongInput");
  });
});

describe("nobody overwrites another's work unseen", () => {
  test("a write that saw an older version is refused and told the present one", async () => {
    const { id, version } = await ask();
    await asProvider(`POST /requests/${id}/take`, { body: { version } });
    const late = await asCustomer(`PATCH /requests/${id}`, {
      body: { title: "Two badges", version },
    });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      reason: "changedMeanwhile",
      facts: { version: version + 1 },
    });
  });

  test("a repeated call with the same idempotency key does nothing twice", async () => {
    const headers = { "idempotency-key": "one-and-the-same-key" };
    const body = { serviceId, title: "Only once" };
    const first = await asCustomer("POST /requests", { body, headers });
    const again = await asCustomer("POST /requests", { body, headers });
    expect(again.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    const other = await asCustomer("POST /requests", { body: { ...body, title: "Else" }, headers });
    expect(other.body.reason).toBe("keyReused");
  });
});

describe("to and fro", () => {
  test("waiting for the customer pauses the promise until they answer", async () => {
    const { id } = await ask();
    await asProvider(`POST /requests/${id}/take`, { body: {} });
    const body = { body: "Which colour?", then: "wait-for-customer" };
    const waiting = await asProvider(`POST /requests/${id}/replies`, { body });
    expect(waiting.body).toMatchObject({ state: "waiting-customer", dueAt: null });
    app.clock.advance({ hours: 1 });
    const answered = await asCustomer(`POST /requests/${id}/replies`, { body: { body: "Green" } });
    expect(answered.body.state).toBe("taken");
    expect(answered.body.dueAt).not.toBeNull();
  });

  test("a part lets its parent wait, and being done lets it go on", async () => {
    const { id } = await ask();
    const partner = await makeService(app.db);
    const partnerMember = await makeMember(app.db, { teamId: partner.teamId });
    const body = { serviceId: partner.id, title: "The photo for it" };
    const part = await asProvider(`POST /requests/${id}/parts`, { body });
    expect(part.status, part.text).toBe(201);
    expect((await asCustomer(`GET /requests/${id}`)).body.state).toBe("waiting-part");
    const asPartner = await app.as(partnerMember);
    await asPartner(`POST /requests/${part.body.id}/finish`, { body: {} });
    expect((await asCustomer(`GET /requests/${id}`)).body.state).toBe("asked");
  });

  test("a request for the wrong team is handed over and counts as misrouted", async () => {
    const { id } = await ask();
    const right = await makeService(app.db);
    const body = { teamId: right.teamId, reason: "Badges are with them", misrouted: true };
    const moved = await asProvider(`POST /requests/${id}/hand-over`, { body });
    expect(moved.body).toMatchObject({ team: { id: right.teamId }, handoffCount: 1 });
    const defects = await app.db
      .selectFrom("defect")
      .selectAll()
      .where("requestId", "=", id)
      .execute();
    expect(defects).toMatchObject([{ kind: "misrouted" }]);
  });

  test("one's own last step can be taken back, another's not", async () => {
    const { id } = await ask();
    await asProvider(`POST /requests/${id}/take`, { body: {} });
    const done = await asProvider(`POST /requests/${id}/finish`, { body: {} });
    expect((await asCustomer(`POST /requests/${id}/undo`, { body: {} })).body.reason).toBe(
      "notUndoable",
    );
    const undone = await asProvider(`POST /requests/${id}/undo`, { body: {} });
    expect(undone.body).toMatchObject({ state: "taken", doneAt: null, dueKind: "first-reply" });
    expect(undone.body.dueAt).not.toBe(done.body.dueAt);
  });
});

test("a mention of somebody who has left is refused and says of whom, like one of nobody; nothing is written", async () => {
  const { id } = await ask();
  const here = await makeMember(app.db, { teamId: provider.teamId });
  const gone = await makeMember(app.db, { teamId: provider.teamId });
  const administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  const left = await administrator(`POST /persons/${gone.id}/departure`, {
    body: { heirId: null },
  });
  expect(left.status, left.text).toBeLessThan(300);
  for (const kind of ["replies", "notes"])
    for (const personId of [gone.id, newId()]) {
      const body = { body: "Please look", mentionIds: [here.id, personId] };
      const refused = await asProvider(`POST /requests/${id}/${kind}`, { body });
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({
        reason: "cannotMention",
        facts: { personIds: [personId] },
      });
    }
  const { body } = await asProvider(`GET /requests/${id}/history`);
  expect(body.entries.map((entry: { kind: string }) => entry.kind)).toEqual(["asked"]);
});

describe("the queue", () => {
  test("stands in the order of its rank and each row says why", async () => {
    const { id } = await ask({
      title: "Someone outside waits",
      outside: { segmentId: null, reference: "Acme" },
    });
    const queue = await asProvider("GET /queue", { query: { team: provider.teamId } });
    expect(queue.body.rows[0]).toMatchObject({ id, because: ["outside", "promise", "age"] });
    expect((await asOther("GET /queue", { query: { team: provider.teamId } })).body.rows).toEqual(
      [],
    );
  });

  test("says of each row how much working time is left, as the request itself does", async () => {
    const { id } = await ask({ title: "How long" });
    const waiting = await ask({ title: "It waits" });
    const why = { for: "customer", reason: "The colour" };
    await asProvider(`POST /requests/${waiting.id}/wait`, { body: why });
    const left = async (of: string): Promise<number | null> => {
      const query = { team: provider.teamId, limit: "200" };
      const { rows } = (await asProvider("GET /queue", { query })).body;
      return rows.find((row: { id: string }) => row.id === of).leftSeconds;
    };
    const told = async (): Promise<number> => {
      const { promises } = (await asProvider(`GET /requests/${id}/promises`)).body;
      return promises.find((clock: { kind: string }) => clock.kind === "first-reply").leftSeconds;
    };
    expect(await left(id)).toBe(await told());
    const before = await told();
    app.clock.advance({ minutes: 30 });
    expect(await left(id)).toBe(await told());
    expect(await left(id)).toBeLessThan(before);
    expect(await left(waiting.id)).toBeNull();
    app.clock.advance({ days: 7 });
    expect(await left(id)).toBe(0);
  });
});

test("days of the search begin where the organisation is", async () => {
  // 23:30 in London, where it is winter, is half past midnight of the next day in Berlin.
  app.clock.set("2026-03-02T23:30:00Z");
  const { id } = await ask({ title: "Asked around midnight" });
  const found = async (query: Record<string, string>) => {
    const { body } = await asCustomer("GET /requests", { query: { q: "midnight", ...query } });
    return body.rows.map((row: { id: string }) => row.id);
  };
  expect(await found({ askedFrom: "2026-03-03", askedTo: "2026-03-03" })).toEqual([id]);
  expect(await found({ askedTo: "2026-03-02" })).toEqual([]);
});
