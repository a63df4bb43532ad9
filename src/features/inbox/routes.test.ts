import { describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeRota } from "#fixtures/duty";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { escalate } from "./escalating.ts";
import { useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("from asked to confirmed", () => {
  test("each is told what concerns them, and nobody of their own act", async () => {
    const id = await scene.ask();
    expect(await scene.unread(scene.asMia)).toEqual(["asked-team by Ana"]);
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    // Taken: it is no offer any more, to nobody.
    expect([await scene.unread(scene.asMia), await scene.unread(scene.asNed)]).toEqual([[], []]);
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "Which colour?" });
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "And which size?" });
    expect(await scene.unread(scene.asCustomer)).toEqual(["replied x2 by Mia"]);
    const [line] = (await scene.asCustomer("GET /inbox")).body.rows;
    expect(line).toMatchObject({ words: "And which size?", request: { title: "A new badge" } });
    await scene.act(scene.asCustomer, `POST /requests/${id}/replies`, { body: "Blue" });
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
    expect(await scene.unread(scene.asMia)).toEqual(["replied by Ana"]);
    await scene.act(scene.asMia, `POST /requests/${id}/finish`);
    expect(await scene.unread(scene.asCustomer)).toEqual(["was-this-right by Mia"]);
    expect((await scene.asCustomer("GET /inbox")).body.rows[0].waitsForAnswer).toBe(true);
    await scene.act(scene.asCustomer, `POST /requests/${id}/confirm`);
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
    expect((await scene.asCustomer("GET /inbox")).body.rows[0].waitsForAnswer).toBe(false);
    expect((await scene.unread(scene.asMia))[0]).toBe("confirmed by Ana");
  });

  test("who is on duty or assigned is told of a new request, and the others are not", async () => {
    await makeRota(scene.app.db, { teamId: scene.ned.teamId, memberIds: [scene.ned.id] });
    const id = await scene.ask();
    expect([await scene.unread(scene.asMia), await scene.unread(scene.asNed)]).toEqual([
      [],
      ["asked by Ana"],
    ]);
    await scene.act(scene.asLea, `POST /requests/${id}/assign`, { personId: scene.mia.id });
    expect([await scene.unread(scene.asMia), await scene.unread(scene.asNed)]).toEqual([
      ["assigned by Lea"],
      [],
    ]);
  });

  test("work that was not right reaches the holder and the lead", async () => {
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/finish`);
    const body = { cause: "incomplete", whatIsMissing: "The photo" };
    await scene.act(scene.asCustomer, `POST /requests/${id}/reopen`, body);
    // The holder is offered a lesson beside it.
    expect(await scene.unread(scene.asMia)).toContain("reopened by Ana");
    expect((await scene.unread(scene.asLea))[0]).toBe("reopened by Ana");
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
  });

  test("a part that is done is told to whoever holds the request that waits for it", async () => {
    const other = await makeMember(scene.app.db);
    const part = await makeService(scene.app.db, { teamId: other.teamId });
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    const body = { serviceId: part.id, title: "The photo", waits: true };
    const made = await scene.act(scene.asMia, `POST /requests/${id}/parts`, body);
    await scene.act(await scene.app.as(other), `POST /requests/${made.id}/finish`);
    expect(await scene.unread(scene.asMia)).toEqual(
      expect.arrayContaining([`part-finished by ${other.name}`, `was-this-right by ${other.name}`]),
    );
  });

  test("a hand-over is told to the new team, and offers of the old one end", async () => {
    const next = await makeMember(scene.app.db, { lead: true });
    const id = await scene.ask();
    const body = { teamId: next.teamId, reason: "Theirs", misrouted: true };
    await scene.act(scene.asMia, `POST /requests/${id}/hand-over`, body);
    expect(await scene.unread(await scene.app.as(next))).toEqual(["handed-over by Mia"]);
  });

  test("withdrawing tells holder and followers", async () => {
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    await scene.asNed(`PUT /requests/${id}/following`);
    await scene.act(scene.asCustomer, `POST /requests/${id}/withdraw`, { reason: "Found it" });
    expect(await scene.unread(scene.asMia)).toEqual(["withdrawn by Ana"]);
    expect(await scene.unread(scene.asNed)).toEqual(["withdrawn by Ana"]);
  });
});

describe("who may see what", () => {
  test("notification leak: a right that ends before sending lets nothing through", async () => {
    const stranger = await makeMember(scene.app.db, { name: "Sol" });
    const asStranger = await scene.app.as(stranger);
    const id = await scene.ask({ title: "canary title" });
    const follower = { requestId: id, personId: stranger.id, since: scene.app.clock.now() };
    await scene.app.db.insertInto("follower").values(follower).execute();
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "canary words" });
    expect(await scene.unread(asStranger)).toEqual(["replied by Mia"]);
    // As if it had not been sent yet: the line is not there, and the right ends before the event is heard.
    await scene.app.db.deleteFrom("inboxItem").where("personId", "=", stranger.id).execute();
    await asStranger(`DELETE /requests/${id}/following`);
    const reply = scene.app.db.selectFrom("message").select("id").where("requestId", "=", id);
    const messageId = (await reply.executeTakeFirstOrThrow()).id;
    await scene.tell("requests.replied", { requestId: id, messageId, side: "provider" });
    expect((await asStranger("GET /inbox")).body.rows).toEqual([]);
    const rows = scene.app.db
      .selectFrom("inboxItem")
      .select("id")
      .where("personId", "=", stranger.id);
    expect(await rows.execute()).toEqual([]);
  });

  test("notification leak: a mention in a confidential request reaches nobody who may not see it", async () => {
    const stranger = await makeMember(scene.app.db);
    const id = await scene.ask({ title: "canary title" });
    await scene.app.db
      .updateTable("request")
      .set({ confidential: true })
      .where("id", "=", id)
      .execute();
    const body = { body: "canary words", mentionIds: [stranger.id, scene.ned.id] };
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, body);
    expect((await scene.unread(scene.asNed))[0]).toBe("mentioned by Mia");
    expect(await scene.unread(await scene.app.as(stranger))).toEqual([]);
    const rows = scene.app.db
      .selectFrom("inboxItem")
      .select("id")
      .where("personId", "=", stranger.id);
    expect(await rows.execute()).toEqual([]);
  });

  test("notification leak: a right that ends after sending takes the line and its count away", async () => {
    const id = await scene.ask({ title: "canary title" });
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    await scene.asNed(`PUT /requests/${id}/following`);
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "canary words" });
    expect((await scene.asNed("GET /inbox")).text).toContain("canary words");
    await scene.act(scene.asLea, `DELETE /teams/${scene.ned.teamId}/members/${scene.ned.id}`);
    await scene.asNed(`DELETE /requests/${id}/following`);
    const seen = await scene.asNed("GET /inbox");
    expect(seen.text).not.toContain("canary");
    expect(seen.body).toMatchObject({ rows: [], unread: { shown: 0, quiet: 0 } });
    const rows = scene.app.db
      .selectFrom("inboxItem")
      .select("id")
      .where("personId", "=", scene.ned.id);
    const [hidden] = await rows.execute();
    expect((await scene.asNed(`POST /inbox/${hidden!.id}/read`)).status).toBe(404);
    expect((await scene.asNed("POST /inbox/read-all", { body: {} })).body.ids).toEqual([]);
  });

  test("field leak: a note reaches the serving side, without its words, and nobody else", async () => {
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    const body = { body: "canary in a note", mentionIds: [scene.ned.id] };
    await scene.act(scene.asLea, `POST /requests/${id}/notes`, body);
    expect(await scene.unread(scene.asMia)).toEqual(["noted by Lea"]);
    expect(await scene.unread(scene.asNed)).toEqual(["mentioned by Lea"]);
    expect((await scene.asNed("GET /inbox")).text).not.toContain("canary");
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
    // Whoever follows it from outside the team may not even know that there is a note.
    await scene.asNed(`PUT /requests/${id}/following`);
    await scene.act(scene.asLea, `DELETE /teams/${scene.ned.teamId}/members/${scene.ned.id}`);
    expect(await scene.unread(scene.asNed)).toEqual([]);
  });

  test("IDOR: another's line cannot be read, marked or brought back", async () => {
    const id = await scene.ask();
    const [offer] = (await scene.asMia("GET /inbox")).body.rows;
    const outside = await scene.asCustomer(`POST /inbox/${offer.id}/read`);
    expect(outside.status).toBe(404);
    await scene.asCustomer("POST /inbox/read-all", { body: {} });
    expect(await scene.unread(scene.asMia)).toEqual(["asked-team by Ana"]);
    await scene.act(scene.asMia, `POST /requests/${id}/take`);
    await scene.act(scene.asCustomer, `POST /requests/${id}/replies`, { body: "Thank you" });
    const [line] = (await scene.asMia("GET /inbox")).body.rows;
    const real = await scene.asNed(`POST /inbox/${line.id}/read`);
    const none = await scene.asNed(`POST /inbox/${newId()}/read`);
    expect([real.status, real.text]).toEqual([404, none.text]);
    await scene.asMia(`POST /inbox/${line.id}/read`);
    await scene.asNed("POST /inbox/unread", { body: { ids: [line.id] } });
    expect(await scene.unread(scene.asMia)).toEqual([]);
    const live = await scene.app.app.server.inject({
      url: `/api/v1/live?topic=inbox:${scene.mia.id}`,
    });
    expect(live.statusCode).toBe(401);
    expect(
      (await scene.asNed("GET /live", { query: { topic: `inbox:${scene.mia.id}` } })).status,
    ).toBe(404);
    const offers = { query: { topic: `offers:${scene.mia.teamId}` } };
    expect((await scene.asCustomer("GET /live", offers)).status).toBe(404);
  });

  test("a guest of a vendor hears of the vendor's own work", async () => {
    const guest = await makeGuest(scene.app.db, { name: "Gus" });
    const service = await makeService(scene.app.db, { teamId: guest.teamId });
    await scene.ask({ serviceId: service.id });
    expect(await scene.unread(await scene.app.as(guest))).toEqual(["asked-team by Ana"]);
  });
});

describe("promises", () => {
  async function tellPromise(name: "promises.nearing" | "promises.broken", requestId: string) {
    const clock = await scene.app.db
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
    const at = scene.app.clock.now();
    await scene.app.db
      .insertInto("outbox")
      .values({ name, payload, toldAt: at, dueAt: at })
      .execute();
    await scene.app.settle();
    return clock.dueAt!;
  }
  async function runTick(now: Date) {
    const { db, files } = scene.app;
    const moment = { db, files, now, tell: async () => undefined, touch: () => undefined };
    await escalate.work(moment);
  }

  test("a warning goes to the holder, else to who is on duty, else to the lead; twice told is once", async () => {
    const id = await scene.ask();
    await tellPromise("promises.nearing", id);
    await tellPromise("promises.nearing", id);
    expect(await scene.unread(scene.asLea)).toContain("promise-nearing");
    expect(await scene.unread(scene.asNed)).not.toContain("promise-nearing");
    await makeRota(scene.app.db, { teamId: scene.ned.teamId, memberIds: [scene.ned.id] });
    const second = await scene.ask();
    await tellPromise("promises.nearing", second);
    expect(await scene.unread(scene.asNed)).toContain("promise-nearing");
    await scene.act(scene.asMia, `POST /requests/${second}/take`);
    await tellPromise("promises.broken", second);
    expect(await scene.unread(scene.asMia)).toContain("promise-broken");
    expect(await scene.unread(scene.asLea)).toContain("promise-broken");
  });

  test("a breach that lasts a working day goes to the lead above, who learns of the team and not of the request", async () => {
    const parent = await scene.app.db
      .selectFrom("team")
      .select("parentId")
      .where("id", "=", scene.mia.teamId)
      .executeTakeFirstOrThrow();
    const top = await makeMember(scene.app.db, { teamId: parent.parentId!, lead: true });
    const asTop = await scene.app.as(top);
    const id = await scene.ask({ title: "canary title" });
    const settled = await scene.ask();
    for (const one of [id, settled]) await tellPromise("promises.broken", one);
    const dueAt = await tellPromise("promises.broken", id);
    await scene.act(scene.asMia, `POST /requests/${settled}/finish`);
    await runTick(new Date(dueAt.getTime() + 20 * 3_600_000));
    expect(await scene.unread(asTop)).toEqual([]);
    await runTick(new Date(dueAt.getTime() + 5 * 86_400_000));
    await runTick(new Date(dueAt.getTime() + 6 * 86_400_000));
    const { body, text } = await asTop("GET /inbox");
    expect(text).not.toContain("canary");
    expect(body.rows).toMatchObject([
      { kind: "promise-broken", request: null, team: { id: scene.mia.teamId }, promise: "done" },
    ]);
  });
});
