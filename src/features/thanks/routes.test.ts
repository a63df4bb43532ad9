import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";
import { makeThanks } from "./fixtures.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.close());

const words = "You stayed with it until the last invoice was right.";
const plain = { personIds: [] as string[], teamIds: [] as string[], words, public: true };

const give = async (by: { id: string }, body: object) =>
  (await it.as(by))("POST /thanks", { body: { ...plain, ...body } });
const own = async (person: { id: string }, box: "received" | "given" = "received") =>
  (await (await it.as(person))("GET /me/thanks", { query: { box } })).body.rows;
const inboxOf = async (person: { id: string }) =>
  (await (await it.as(person))("GET /inbox")).body.rows;

describe("giving", () => {
  test("reaches whom it names, with a line that carries no words; oneself and nobody are refused", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    const given = await give(mira, { personIds: [ben.id] });
    expect(given.status, given.text).toBe(201);
    expect(await own(ben)).toMatchObject([
      { id: given.body.id, words, giver: { id: mira.id }, public: true, mine: { how: "named" } },
    ]);
    expect(await own(mira, "given")).toMatchObject([{ id: given.body.id, mayDelete: true }]);
    const [line] = await inboxOf(ben);
    expect(line).toMatchObject({
      kind: "thanks",
      actor: { id: mira.id },
      news: { said: "thanks you" },
    });
    expect(JSON.stringify(line)).not.toContain(words);

    expect((await give(mira, { personIds: [mira.id] })).body.reason).toBe("toOneself");
    expect((await give(mira, {})).body.reason).toBe("nobodyNamed");
    expect((await give(mira, { personIds: [ben.id], words: "  " })).status).toBe(400);
  });

  test("a whole team: each member once, the giver not, and whoever is named as well by name", async () => {
    const mira = await makeMember(it.db);
    const ben = await makeMember(it.db, { teamId: mira.teamId });
    const ana = await makeMember(it.db, { teamId: mira.teamId });
    await give(mira, { teamIds: [mira.teamId], personIds: [ana.id] });
    expect(await own(ben)).toMatchObject([{ mine: { how: "member", team: { id: mira.teamId } } }]);
    expect(await own(ana)).toMatchObject([{ mine: { how: "named" } }]);
    expect(await own(mira)).toEqual([]);
    const page = await (await it.as(await makeMember(it.db)))(`GET /teams/${mira.teamId}/thanks`);
    expect(page.body.rows).toHaveLength(1);
    // That somebody is in a team that was thanked is not listed person by person.
    expect(page.body.rows[0].receivers.map(({ how }: { how: string }) => how).toSorted()).toEqual([
      "named",
      "team",
    ]);
  });

  test("a fourth to the same person on one day is refused, the next day it is not", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    for (let n = 0; n < 3; n += 1)
      expect((await give(mira, { personIds: [ben.id] })).status).toBe(201);
    expect((await give(mira, { personIds: [ben.id] })).body.reason).toBe("enoughToday");
    const before = it.clock.now();
    it.clock.set(new Date(before.getTime() + 86_400_001).toISOString());
    expect((await give(mira, { personIds: [ben.id] })).status).toBe(201);
    it.clock.set(before.toISOString());
  });

  test("whoever has left, and whom a guest may not see, cannot be thanked", async () => {
    const [mira, gone] = [await makeMember(it.db), await makeMember(it.db)];
    await it.db.insertInto("departure").values({ personId: gone.id, at: it.clock.now() }).execute();
    expect((await give(mira, { personIds: [gone.id] })).body.reason).toBe("gone");
    const guest = await makeGuest(it.db);
    expect((await give(guest, { personIds: [mira.id] })).status).toBe(404);
    const beside = await makeGuest(it.db, { vendorId: guest.teamId });
    expect((await give(guest, { personIds: [beside.id] })).status).toBe(201);
  });

  test("taken back it is gone everywhere, the line too; nobody else can take it back", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    const { body } = await give(mira, { personIds: [ben.id] });
    expect((await (await it.as(ben))(`DELETE /thanks/${body.id}`)).status).toBe(404);
    const other = await makePerson(it.db, { roles: ["administrator"] });
    expect((await (await it.as(other))(`DELETE /thanks/${body.id}`)).status).toBe(404);
    expect((await (await it.as(mira))(`DELETE /thanks/${body.id}`)).status).toBe(204);
    expect(await own(ben)).toEqual([]);
    expect(await inboxOf(ben)).toEqual([]);
  });
});

describe("who reads it", () => {
  test("a private one is read by giver and receiver alone, whatever role somebody has", async () => {
    const mira = await makeMember(it.db);
    const ben = await makeMember(it.db);
    const request = await makeRequest(it.db, {
      teamId: ben.teamId,
      holderId: ben.id,
      customerId: mira.id,
      customerTeamId: mira.teamId,
    });
    const { body } = await give(mira, {
      personIds: [ben.id],
      public: false,
      requestId: request.id,
    });
    const others = [
      await makeMember(it.db, { teamId: ben.teamId, lead: true }),
      await makeMember(it.db, { teamId: mira.teamId, lead: true }),
      await makePerson(it.db, { roles: ["administrator"] }),
      await makePerson(it.db, { roles: ["senior-leader"] }),
      await makePerson(it.db, { roles: ["auditor"] }),
      await makeMember(it.db),
    ];
    for (const other of others) {
      const caller = await it.as(other);
      const pages = [
        `requests/${request.id}/thanks`,
        `teams/${ben.teamId}/thanks`,
        `persons/${ben.id}/thanks`,
        `thanks/between/${mira.teamId}/${ben.teamId}`,
        "me/thanks?box=received",
        "me/thanks?box=given",
        "me/thanks/export?as=json",
        "audit",
        "inbox",
      ];
      for (const page of pages) {
        const { text } = await caller(`GET /${page}`);
        expect(text).not.toContain(words);
      }
      expect((await caller(`DELETE /thanks/${body.id}`)).status).toBe(404);
      expect(
        (await caller(`PUT /thanks/${body.id}/showing`, { body: { shown: true } })).status,
      ).toBe(404);
    }
    for (const [party, box] of [
      [mira, "given"],
      [ben, "received"],
    ] as const)
      expect(await own(party, box)).toMatchObject([{ words }]);
    // Beside the request both read it too.
    const beside = await (await it.as(ben))(`GET /requests/${request.id}/thanks`);
    expect(beside.body.rows).toMatchObject([{ words }]);
  });

  test("a public one for a confidential request is read by those alone who may see that", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    const of = {
      teamId: ben.teamId,
      holderId: ben.id,
      customerId: mira.id,
      customerTeamId: mira.teamId,
    };
    const request = await makeRequest(it.db, { ...of, confidential: true });
    await give(mira, { personIds: [ben.id], requestId: request.id });
    const outsider = await it.as(await makeMember(it.db));
    expect((await outsider(`GET /requests/${request.id}/thanks`)).status).toBe(404);
    for (const page of [
      `teams/${ben.teamId}/thanks`,
      `persons/${ben.id}/thanks`,
      `thanks/between/${mira.teamId}/${ben.teamId}`,
    ]) {
      const { text, body } = await outsider(`GET /${page}`);
      expect(text).not.toContain(words);
      expect(body.n ?? 0).toBe(0);
    }
    const colleague = await it.as(await makeMember(it.db, { teamId: ben.teamId }));
    expect((await colleague(`GET /teams/${ben.teamId}/thanks`)).text).toContain(words);
  });

  test("the receiver may hide it from all others, and show it again", async () => {
    const { id, receiver } = await makeThanks(it.db, { words, at: it.clock.now() });
    const outsider = await it.as(await makeMember(it.db));
    const seen = async () => {
      const pages = [`teams/${receiver.teamId}/thanks`, `persons/${receiver.id}/thanks`];
      const texts = await Promise.all(
        pages.map(async (page) => (await outsider(`GET /${page}`)).text),
      );
      return texts.map((text) => text.includes(words));
    };
    expect(await seen()).toEqual([true, true]);
    const asReceiver = await it.as(receiver);
    expect((await asReceiver(`PUT /thanks/${id}/showing`, { body: { shown: false } })).status).toBe(
      204,
    );
    expect(await seen()).toEqual([false, false]);
    expect(await own(receiver)).toMatchObject([{ words, mine: { hidden: true } }]);
    await asReceiver(`PUT /thanks/${id}/showing`, { body: { shown: true } });
    expect(await seen()).toEqual([true, true]);
  });

  test("no page lets anybody count what a person got: three at most, and own months to oneself", async () => {
    const ben = await makeMember(it.db);
    for (let n = 0; n < 5; n += 1) await makeThanks(it.db, { receiver: ben, at: it.clock.now() });
    const outsider = await it.as(await makeMember(it.db));
    expect((await outsider(`GET /persons/${ben.id}/thanks`)).body.rows).toHaveLength(3);
    const months = await (await it.as(ben))("GET /me/thanks/months");
    expect(months.body.rows.at(-1)).toMatchObject({ month: "2026-03-01", received: 5, given: 0 });
    const pages = await (
      await it.as(ben)
    )("GET /me/thanks", { query: { box: "received", limit: "2" } });
    const next = await (
      await it.as(ben)
    )("GET /me/thanks", {
      query: { box: "received", limit: "5", cursor: pages.body.nextCursor },
    });
    expect(next.body.rows).toHaveLength(3);
  });

  test("a guest reads no page of thanks but their own", async () => {
    const guest = await it.as(await makeGuest(it.db));
    const { receiver } = await makeThanks(it.db);
    for (const page of [`teams/${receiver.teamId}/thanks`, `persons/${receiver.id}/thanks`])
      expect((await guest(`GET /${page}`)).status).toBe(404);
    expect((await guest("GET /me/thanks?box=received")).body.rows).toEqual([]);
  });
});

test("one's own thanks go out as a file, with formulas made harmless", async () => {
  const { receiver } = await makeThanks(it.db, { words: "=1+1 and thank you" });
  const caller = await it.as(receiver);
  const csv = await caller("GET /me/thanks/export", { query: { as: "csv" } });
  expect(csv.text).toContain("'=1+1 and thank you");
  const json = await caller("GET /me/thanks/export", { query: { as: "json" } });
  expect(JSON.parse(json.text)).toMatchObject({
    received: [{ words: "=1+1 and thank you" }],
    given: [],
  });
});
