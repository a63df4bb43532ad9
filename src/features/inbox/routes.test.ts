import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeRota } from "#fixtures/duty";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { escalate } from "./escalating.ts";

let app: TestApp;
type Member = { id: string; name: string; teamId: string };
let customer: Member;
let mia: Member;
let ned: Member;
let lea: Member;
let serviceId: string;
let asCustomer: Caller;
let asMia: Caller;
let asNed: Caller;
let asLea: Caller;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.advance({ seconds: 1 });
  customer = await makeMember(app.db, { name: "Ana" });
  const parent = await makeTeam(app.db);
  const team = await makeTeam(app.db, { parentId: parent.id });
  const service = await makeService(app.db, { teamId: team.id });
  serviceId = service.id;
  mia = await makeMember(app.db, { teamId: team.id, name: "Mia" });
  ned = await makeMember(app.db, { teamId: team.id, name: "Ned" });
  lea = await makeMember(app.db, { teamId: team.id, name: "Lea", lead: true });
  [asCustomer, asMia, asNed, asLea] = (await Promise.all(
    [customer, mia, ned, lea].map((one) => app.as(one)),
  )) as [Caller, Caller, Caller, Caller];
});

async function ask(given: Record<string, unknown> = {}): Promise<string> {
  const body = { serviceId, title: "A new badge", ...given };
  const answer = await asCustomer("POST /requests", { body });
  expect(answer.status, answer.text).toBe(201);
  await app.settle();
  return answer.body.id;
}

async function act(call: Caller, key: `${string} /${string}`, body: unknown = {}) {
  app.clock.advance({ seconds: 1 });
  const answer = await call(key, { body });
  expect(answer.status, answer.text).toBeLessThan(300);
  await app.settle();
  return answer.body;
}

/** Puts an event into the outbox, as if it were told now, and lets it be heard. */
async function tell(name: string, payload: object): Promise<void> {
  const at = app.clock.now();
  const told = { name, payload: JSON.stringify(payload), toldAt: at, dueAt: at };
  await app.db.insertInto("outbox").values(told).execute();
  await app.settle();
}

/** Unread lines, newest first: 'replied x2 by Mia'. */
async function unread(call: Caller): Promise<string[]> {
  const { body } = await call("GET /inbox", { query: { unread: "true" } });
  return body.rows.map((row: { kind: string; count: number; actor: { name: string } | null }) =>
    [row.kind, row.count > 1 && `x${row.count}`, row.actor && `by ${row.actor.name}`]
      .filter(Boolean)
      .join(" "),
  );
}

describe("from asked to confirmed", () => {
  test("each is told what concerns them, and nobody of their own act", async () => {
    const id = await ask();
    expect(await unread(asMia)).toEqual(["asked-team by Ana"]);
    expect(await unread(asCustomer)).toEqual([]);
    await act(asMia, `POST /requests/${id}/take`);
    // Taken: it is no offer any more, to nobody.
    expect([await unread(asMia), await unread(asNed)]).toEqual([[], []]);
    await act(asMia, `POST /requests/${id}/replies`, { body: "Which colour?" });
    await act(asMia, `POST /requests/${id}/replies`, { body: "And which size?" });
    expect(await unread(asCustomer)).toEqual(["replied x2 by Mia"]);
    const [line] = (await asCustomer("GET /inbox")).body.rows;
    expect(line).toMatchObject({ words: "And which size?", request: { title: "A new badge" } });
    await act(asCustomer, `POST /requests/${id}/replies`, { body: "Blue" });
    expect(await unread(asCustomer)).toEqual([]);
    expect(await unread(asMia)).toEqual(["replied by Ana"]);
    await act(asMia, `POST /requests/${id}/finish`);
    expect(await unread(asCustomer)).toEqual(["was-this-right by Mia"]);
    expect((await asCustomer("GET /inbox")).body.rows[0].waitsForAnswer).toBe(true);
    await act(asCustomer, `POST /requests/${id}/confirm`);
    expect(await unread(asCustomer)).toEqual([]);
    expect((await asCustomer("GET /inbox")).body.rows[0].waitsForAnswer).toBe(false);
    expect((await unread(asMia))[0]).toBe("confirmed by Ana");
  });

  test("who is on duty or assigned is told of a new request, and the others are not", async () => {
    await makeRota(app.db, { teamId: ned.teamId, memberIds: [ned.id] });
    const id = await ask();
    expect([await unread(asMia), await unread(asNed)]).toEqual([[], ["asked by Ana"]]);
    await act(asLea, `POST /requests/${id}/assign`, { personId: mia.id });
    expect([await unread(asMia), await unread(asNed)]).toEqual([["assigned by Lea"], []]);
  });

  test("work that was not right reaches the holder and the lead", async () => {
    const id = await ask();
    await act(asMia, `POST /requests/${id}/finish`);
    const body = { cause: "incomplete", whatIsMissing: "The photo" };
    await act(asCustomer, `POST /requests/${id}/reopen`, body);
    expect((await unread(asMia))[0]).toBe("reopened by Ana");
    expect((await unread(asLea))[0]).toBe("reopened by Ana");
    expect(await unread(asCustomer)).toEqual([]);
  });

  test("a part that is done is told to whoever holds the request that waits for it", async () => {
    const other = await makeMember(app.db);
    const part = await makeService(app.db, { teamId: other.teamId });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    const body = { serviceId: part.id, title: "The photo", waits: true };
    const made = await act(asMia, `POST /requests/${id}/parts`, body);
    await act(await app.as(other), `POST /requests/${made.id}/finish`);
    expect(await unread(asMia)).toEqual(
      expect.arrayContaining([`part-finished by ${other.name}`, `was-this-right by ${other.name}`]),
    );
  });

  test("a hand-over is told to the new team, and offers of the old one end", async () => {
    const next = await makeMember(app.db, { lead: true });
    const id = await ask();
    const body = { teamId: next.teamId, reason: "Theirs", misrouted: true };
    await act(asMia, `POST /requests/${id}/hand-over`, body);
    expect(await unread(await app.as(next))).toEqual(["handed-over by Mia"]);
  });

  test("withdrawing tells holder and followers", async () => {
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    await asNed(`PUT /requests/${id}/following`);
    await act(asCustomer, `POST /requests/${id}/withdraw`, { reason: "Found it" });
    expect(await unread(asMia)).toEqual(["withdrawn by Ana"]);
    expect(await unread(asNed)).toEqual(["withdrawn by Ana"]);
  });
});

describe("who may see what", () => {
  test("notification leak: a right that ends before sending lets nothing through", async () => {
    const stranger = await makeMember(app.db, { name: "Sol" });
    const asStranger = await app.as(stranger);
    const id = await ask({ title: "canary title" });
    const follower = { requestId: id, personId: stranger.id, since: app.clock.now() };
    await app.db.insertInto("follower").values(follower).execute();
    await act(asMia, `POST /requests/${id}/replies`, { body: "canary words" });
    expect(await unread(asStranger)).toEqual(["replied by Mia"]);
    // As if it had not been sent yet: the line is not there, and the right ends before the event is heard.
    await app.db.deleteFrom("inboxItem").where("personId", "=", stranger.id).execute();
    await asStranger(`DELETE /requests/${id}/following`);
    const reply = app.db.selectFrom("message").select("id").where("requestId", "=", id);
    const messageId = (await reply.executeTakeFirstOrThrow()).id;
    await tell("requests.replied", { requestId: id, messageId, side: "provider" });
    expect((await asStranger("GET /inbox")).body.rows).toEqual([]);
    const rows = app.db.selectFrom("inboxItem").select("id").where("personId", "=", stranger.id);
    expect(await rows.execute()).toEqual([]);
  });

  test("notification leak: a mention in a confidential request reaches nobody who may not see it", async () => {
    const stranger = await makeMember(app.db);
    const id = await ask({ title: "canary title" });
    await app.db.updateTable("request").set({ confidential: true }).where("id", "=", id).execute();
    const body = { body: "canary words", mentionIds: [stranger.id, ned.id] };
    await act(asMia, `POST /requests/${id}/replies`, body);
    expect((await unread(asNed))[0]).toBe("mentioned by Mia");
    expect(await unread(await app.as(stranger))).toEqual([]);
    const rows = app.db.selectFrom("inboxItem").select("id").where("personId", "=", stranger.id);
    expect(await rows.execute()).toEqual([]);
  });

  test("notification leak: a right that ends after sending takes the line and its count away", async () => {
    const id = await ask({ title: "canary title" });
    await act(asMia, `POST /requests/${id}/take`);
    await asNed(`PUT /requests/${id}/following`);
    await act(asMia, `POST /requests/${id}/replies`, { body: "canary words" });
    expect((await asNed("GET /inbox")).text).toContain("canary words");
    await act(asLea, `DELETE /teams/${ned.teamId}/members/${ned.id}`);
    await asNed(`DELETE /requests/${id}/following`);
    const seen = await asNed("GET /inbox");
    expect(seen.text).not.toContain("canary");
    expect(seen.body).toMatchObject({ rows: [], unread: { shown: 0, quiet: 0 } });
    const rows = app.db.selectFrom("inboxItem").select("id").where("personId", "=", ned.id);
    const [hidden] = await rows.execute();
    expect((await asNed(`POST /inbox/${hidden!.id}/read`)).status).toBe(404);
    expect((await asNed("POST /inbox/read-all", { body: {} })).body.ids).toEqual([]);
  });

  test("field leak: a note reaches the serving side, without its words, and nobody else", async () => {
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    const body = { body: "canary in a note", mentionIds: [ned.id] };
    await act(asLea, `POST /requests/${id}/notes`, body);
    expect(await unread(asMia)).toEqual(["noted by Lea"]);
    expect(await unread(asNed)).toEqual(["mentioned by Lea"]);
    expect((await asNed("GET /inbox")).text).not.toContain("canary");
    expect(await unread(asCustomer)).toEqual([]);
    // Whoever follows it from outside the team may not even know that there is a note.
    await asNed(`PUT /requests/${id}/following`);
    await act(asLea, `DELETE /teams/${ned.teamId}/members/${ned.id}`);
    expect(await unread(asNed)).toEqual([]);
  });

  test("IDOR: another's line cannot be read, marked or brought back", async () => {
    await ask();
    const [line] = (await asMia("GET /inbox")).body.rows;
    const real = await asNed(`POST /inbox/${line.id}/read`);
    const none = await asNed(`POST /inbox/${newId()}/read`);
    expect([real.status, real.text]).toEqual([404, none.text]);
    await asMia(`POST /inbox/${line.id}/read`);
    await asNed("POST /inbox/unread", { body: { ids: [line.id] } });
    expect(await unread(asMia)).toEqual([]);
    const live = await app.app.server.inject({ url: `/api/v1/live?topic=inbox:${mia.id}` });
    expect(live.statusCode).toBe(401);
    expect((await asNed("GET /live", { query: { topic: `inbox:${mia.id}` } })).status).toBe(404);
  });

  test("a guest of a vendor hears of the vendor's own work", async () => {
    const guest = await makeGuest(app.db, { name: "Gus" });
    const service = await makeService(app.db, { teamId: guest.teamId });
    await ask({ serviceId: service.id });
    expect(await unread(await app.as(guest))).toEqual(["asked-team by Ana"]);
  });
});

describe("promises", () => {
  async function tellPromise(name: "promises.nearing" | "promises.broken", requestId: string) {
    const clock = await app.db
      .selectFrom("clock")
      .select(["kind", "dueAt"])
      .where("requestId", "=", requestId)
      .where("kind", "=", "done")
      .executeTakeFirstOrThrow();
    const payload = JSON.stringify({
      requestId,
      kind: clock.kind,
      dueAt: clock.dueAt!.toISOString(),
    });
    const at = app.clock.now();
    await app.db.insertInto("outbox").values({ name, payload, toldAt: at, dueAt: at }).execute();
    await app.settle();
    return clock.dueAt!;
  }
  async function runTick(now: Date) {
    const moment = { db: app.db, now, tell: async () => undefined, touch: () => undefined };
    await escalate.work(moment);
  }

  test("a warning goes to the holder, else to who is on duty, else to the lead; twice told is once", async () => {
    const id = await ask();
    await tellPromise("promises.nearing", id);
    await tellPromise("promises.nearing", id);
    expect(await unread(asLea)).toContain("promise-nearing");
    expect(await unread(asNed)).not.toContain("promise-nearing");
    await makeRota(app.db, { teamId: ned.teamId, memberIds: [ned.id] });
    const second = await ask();
    await tellPromise("promises.nearing", second);
    expect(await unread(asNed)).toContain("promise-nearing");
    await act(asMia, `POST /requests/${second}/take`);
    await tellPromise("promises.broken", second);
    expect(await unread(asMia)).toContain("promise-broken");
    expect(await unread(asLea)).toContain("promise-broken");
  });

  test("a breach that lasts a working day goes to the lead above, who learns of the team and not of the request", async () => {
    const parent = await app.db
      .selectFrom("team")
      .select("parentId")
      .where("id", "=", mia.teamId)
      .executeTakeFirstOrThrow();
    const top = await makeMember(app.db, { teamId: parent.parentId!, lead: true });
    const asTop = await app.as(top);
    const id = await ask({ title: "canary title" });
    const settled = await ask();
    for (const one of [id, settled]) await tellPromise("promises.broken", one);
    const dueAt = await tellPromise("promises.broken", id);
    await act(asMia, `POST /requests/${settled}/finish`);
    await runTick(new Date(dueAt.getTime() + 20 * 3_600_000));
    expect(await unread(asTop)).toEqual([]);
    await runTick(new Date(dueAt.getTime() + 5 * 86_400_000));
    await runTick(new Date(dueAt.getTime() + 6 * 86_400_000));
    const { body, text } = await asTop("GET /inbox");
    expect(text).not.toContain("canary");
    expect(body.rows).toMatchObject([
      { kind: "promise-broken", request: null, team: { id: mia.teamId }, promise: "done" },
    ]);
  });
});

describe("each event counts once", () => {
  test("what is drained twice is one line", async () => {
    const id = await ask();
    await act(asMia, `POST /requests/${id}/replies`, { body: "Here" });
    const message = await app.db
      .selectFrom("message")
      .select("id")
      .where("requestId", "=", id)
      .executeTakeFirstOrThrow();
    const replied = { requestId: id, messageId: message.id, side: "provider" };
    const again = async () => {
      await tell("requests.replied", replied);
      await tell("requests.asked", { requestId: id });
    };
    await again();
    expect(await unread(asCustomer)).toEqual(["replied by Mia"]);
    await asCustomer("POST /inbox/read-all", { body: {} });
    await again();
    expect(await unread(asCustomer)).toEqual([]);
    expect((await asCustomer("GET /inbox")).body.rows).toHaveLength(1);
  });
});

describe("reading", () => {
  test("all is read at once and comes back as it was", async () => {
    const ids = [await ask(), await ask(), await ask()];
    for (const id of ids) await act(asMia, `POST /requests/${id}/replies`, { body: "Hello" });
    expect((await asCustomer("GET /inbox/unread")).body).toEqual({ shown: 3, quiet: 0 });
    const one = await asCustomer("POST /inbox/read-all", { body: { requestId: ids[0] } });
    expect(one.body.ids).toHaveLength(1);
    const all = await asCustomer("POST /inbox/read-all", { body: {} });
    expect(all.body.ids).toHaveLength(2);
    expect((await asCustomer("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 0 });
    // A new line of the same kind about the same request stands there meanwhile.
    await act(asMia, `POST /requests/${ids[1]}/replies`, { body: "Again" });
    const back = await asCustomer("POST /inbox/unread", { body: { ids: all.body.ids } });
    expect(back.status, back.text).toBe(204);
    expect((await asCustomer("GET /inbox/unread")).body).toEqual({ shown: 2, quiet: 0 });
  });

  test("pages follow one another without a gap", async () => {
    for (let index = 0; index < 5; index += 1) {
      const id = await ask();
      await act(asMia, `POST /requests/${id}/replies`, { body: `Reply ${index}` });
    }
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: Record<string, string> = { limit: "2", ...(cursor && { cursor }) };
      const { body } = await asCustomer("GET /inbox", { query });
      seen.push(...body.rows.map((row: { words: string }) => row.words));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((index) => `Reply ${index}`));
    const wrong = await asCustomer("GET /inbox", { query: { cursor: "WyJ4IiwieSJd" } });
    expect(wrong.status).toBe(400);
  });
});

describe("preferences", () => {
  test("quiet gives no badge, off no line, and a lead hears of broken promises", async () => {
    await act(asCustomer, "PUT /inbox/preferences", { choices: { replied: "quiet" } });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/replies`, { body: "Hello" });
    expect((await asCustomer("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 1 });
    await act(asNed, "PUT /inbox/preferences", { choices: { "asked-team": "off" } });
    await ask();
    expect(await unread(asNed)).toHaveLength(1);
    const off = { body: { choices: { "promise-broken": "off" } } };
    expect((await asLea("PUT /inbox/preferences", off)).body.reason).toBe("leadsHear");
    expect((await asMia("PUT /inbox/preferences", off)).status).toBe(200);
    const rows = (await asLea("GET /inbox/preferences")).body.rows;
    expect(rows.find((row: { kind: string }) => row.kind === "promise-broken")).toEqual({
      kind: "promise-broken",
      choice: "show",
      usual: "show",
      mayBeOff: false,
    });
  });

  test("mass assignment: what is no kind is refused and nothing is kept", async () => {
    const put = (body: unknown) => asMia("PUT /inbox/preferences", { body });
    expect((await put({ choices: { administrator: "show" } })).status).toBe(400);
    expect((await put({ choices: { replied: "loud" } })).status).toBe(400);
    expect((await put({ choices: {}, personId: ned.id })).status).toBe(400);
    const rows = app.db.selectFrom("inboxPreference").select("kind").where("personId", "=", mia.id);
    expect(await rows.execute()).toEqual([]);
  });
});

describe("teams and turns", () => {
  test("who is added to a team and whose turn is swapped hear of it", async () => {
    await makeRota(app.db, { teamId: mia.teamId, memberIds: [mia.id, ned.id] });
    const sol = await makeMember(app.db);
    await act(asLea, `POST /teams/${mia.teamId}/members`, { personId: sol.id });
    expect(await unread(await app.as(sol))).toEqual(["added"]);
    const body = {
      personId: mia.id,
      insteadOfId: ned.id,
      firstDay: "2026-03-09",
      lastDay: "2026-03-10",
    };
    const made = await act(asMia, `POST /teams/${mia.teamId}/swaps`, body);
    expect([await unread(asMia), await unread(asNed)]).toEqual([[], ["duty-swapped by Mia"]]);
    const [line] = (await asNed("GET /inbox")).body.rows;
    expect(line).toMatchObject({
      team: { id: mia.teamId },
      swap: { firstDay: "2026-03-09", takenBack: false },
    });
    await act(asLea, `DELETE /teams/${mia.teamId}/swaps/${made.id}`, undefined);
    expect(await unread(asMia)).toEqual(["duty-swapped by Lea"]);
  });
});

test("erasing a person takes their inbox and leaves others'", async () => {
  const id = await ask();
  await act(asMia, `POST /requests/${id}/replies`, { body: "Hello" });
  const { inbox } = await import("#feature/inbox");
  await inbox.erase?.(app.db, mia.id, app.clock.now());
  expect((await asMia("GET /inbox")).body.rows).toEqual([]);
  expect(await unread(asCustomer)).toEqual(["replied by Mia"]);
});
