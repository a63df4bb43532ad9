import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { makePart } from "../fixtures.ts";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.close());

const said = { words: "Thank you, the loan came in time for the harvest.", saidBy: "Hof Petersen" };

/** An order, the credit check that it waits for, the papers that this waits for, and the scan below; each with its own people. */
async function anOrder() {
  const holder = await makeMember(it.db, { name: "Olga Order" });
  const order = await makeRequest(it.db, {
    teamId: holder.teamId,
    holderId: holder.id,
    title: "A loan for the harvest",
    state: "done",
  });
  const credit = await makePart(it.db, order.id, { title: "Credit check" });
  const papers = await makePart(it.db, credit.id, { title: "Papers of the farm" });
  const scan = await makePart(it.db, papers.id, { title: "Scan of the deed" });
  return { order, holder, credit, papers, scan };
}

const numberOf = async (id: string): Promise<number> =>
  (
    await it.db
      .selectFrom("request")
      .select("number")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).number;

const passOn = async (by: { id: string }, requestId: string, body: object = said) =>
  (await it.as(by))(`POST /requests/${requestId}/customer-thanks`, { body });

const receivedBy = async (person: { id: string }) => {
  const { body } = await (await it.as(person))("GET /me/thanks", { query: { box: "received" } });
  return body.rows as {
    id: string;
    words: string;
    saidBy: string;
    mine: never;
    request: unknown;
  }[];
};

describe("a customer's thank-you on a request with parts three levels deep", () => {
  test("reaches each who held a part once, with the customer's words and what their part was", async () => {
    const { order, holder, credit, papers, scan } = await anOrder();
    const heard = await makeMember(it.db, { teamId: holder.teamId });
    const done = await passOn(heard, order.id);
    expect(done.status, done.text).toBe(201);
    expect(done.body.became).toBe("travelled");

    const levels = [
      [holder, order.id, null],
      [credit.holder, credit.id, order.id],
      [papers.holder, papers.id, credit.id],
      [scan.holder, scan.id, papers.id],
    ] as const;
    for (const [depth, [person, partId, aboveId]] of levels.entries()) {
      const got = await receivedBy(person);
      expect(got).toHaveLength(1);
      expect(got[0]).toMatchObject({
        words: said.words,
        saidBy: said.saidBy,
        giver: { id: heard.id },
      });
      const { parts } = got[0]!.mine as { parts: Record<string, unknown>[] };
      expect(parts).toHaveLength(1);
      expect(parts[0]).toMatchObject({
        request: { id: partId, number: await numberOf(partId) },
        did: "finished",
        depth,
      });
      // What waited for it stands there for those alone who may see that.
      const seesAbove = await (await it.as(person))(`GET /requests/${aboveId ?? order.id}`);
      expect(parts[0]!["waitedBy"] === null).toBe(aboveId === null || seesAbove.status === 404);
    }
    const [line] = (await (await it.as(scan.holder))("GET /inbox")).body.rows;
    expect(line).toMatchObject({ kind: "thanks", actor: null });
    expect(line.news.said).toContain("A customer says thank you");
    expect(JSON.stringify(line)).not.toContain("harvest");
    expect(await receivedBy(heard)).toEqual([]);
  });

  test("a person with several parts gets it once with each; who worked on it and handed it on gets theirs", async () => {
    const { order, credit } = await anOrder();
    const twice = await makePart(it.db, order.id, { holder: credit.holder, title: "Second check" });
    const earlier = await makeMember(it.db, { teamId: credit.holder.teamId });
    const idle = await makeMember(it.db, { teamId: credit.holder.teamId });
    const at = new Date("2026-03-02T08:10:00Z");
    for (const { id } of [earlier, idle])
      await it.db
        .insertInto("requestEvent")
        .values({
          id: crypto.randomUUID(),
          requestId: credit.id,
          at,
          kind: "taken",
          actorId: id,
          teamId: credit.holder.teamId,
        })
        .execute();
    await it.db
      .insertInto("message")
      .values({
        id: crypto.randomUUID(),
        requestId: credit.id,
        kind: "note",
        authorId: earlier.id,
        side: "provider",
        body: "Half done.",
        at,
        askedAt: at,
      })
      .execute();
    await passOn({ id: order.customerId }, order.id);
    const [both] = await receivedBy(credit.holder);
    const { parts } = both!.mine as { parts: { request: { id: string } }[] };
    expect(parts.map(({ request }) => request.id).toSorted()).toEqual(
      [credit.id, twice.id].toSorted(),
    );
    const [half] = await receivedBy(earlier);
    expect(half).toMatchObject({ mine: { parts: [{ did: "worked" }] } });
    expect(await receivedBy(idle)).toEqual([]);
  });

  test("a vendor's guest gets theirs and sees nothing but their own part", async () => {
    const { order, scan } = await anOrder();
    const guest = await makeGuest(it.db);
    const ofVendor = await makePart(it.db, scan.id, { holder: guest, title: "Courier" });
    await passOn({ id: order.customerId }, order.id);
    const [got] = await receivedBy(guest);
    expect(got).toMatchObject({
      words: said.words,
      request: null,
      receivers: [{ person: { id: guest.id } }],
    });
    expect(got).toMatchObject({
      mine: { parts: [{ request: { id: ofVendor.id }, waitedBy: null }] },
    });
    const inbox = await (await it.as(guest))("GET /inbox");
    expect(inbox.body.rows).toMatchObject([{ kind: "thanks" }]);
  });

  test("of a confidential part nobody learns who held it, and who did learns nothing of what waits for it", async () => {
    const { order, holder, credit } = await anOrder();
    const secret = await makePart(it.db, credit.id, {
      title: "A secret check",
      confidential: true,
    });
    await passOn({ id: order.customerId }, order.id);
    const page = await (await it.as(holder))(`GET /requests/${order.id}/thanks`);
    expect(page.text).toContain(said.words);
    expect(page.text).not.toContain(secret.holder.id);
    const [got] = await receivedBy(secret.holder);
    expect(got).toMatchObject({ words: said.words, request: null });
    expect(JSON.stringify(got)).not.toContain(order.id);
    expect(JSON.stringify(got)).not.toContain('harvest.","number');
  });

  test("who was erased gets none; who left has it waiting and is told nothing", async () => {
    const { order, credit, papers } = await anOrder();
    const at = new Date("2026-03-02T08:00:00Z");
    for (const { id } of [credit.holder, papers.holder])
      await it.db.insertInto("departure").values({ personId: id, at }).execute();
    await it.db.insertInto("erasure").values({ personId: papers.holder.id, at }).execute();
    await passOn({ id: order.customerId }, order.id);
    const share = (personId: string) =>
      it.db.selectFrom("thanksShare").select("how").where("personId", "=", personId).execute();
    expect(await share(credit.holder.id)).toEqual([{ how: "part" }]);
    expect(await share(papers.holder.id)).toEqual([]);
    const lines = await it.db
      .selectFrom("inboxItem")
      .select("id")
      .where("personId", "=", credit.holder.id)
      .execute();
    expect(lines).toEqual([]);
  });

  test("five hundred parts are one act, and the same call twice is one thank-you", async () => {
    const { order, holder, credit } = await anOrder();
    for (let n = 0; n < 500; n += 1) await makePart(it.db, order.id, { holder: credit.holder });
    const caller = await it.as({ id: order.customerId });
    const send = () =>
      caller(`POST /requests/${order.id}/customer-thanks`, {
        body: said,
        headers: { "idempotency-key": "of-one-mail" },
      });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(await receivedBy(holder)).toHaveLength(1);
    const [got] = await receivedBy(credit.holder);
    const { parts, moreParts } = got!.mine as { parts: unknown[]; moreParts: number };
    expect([parts.length, moreParts]).toEqual([5, 496]);
  });

  test("whoever may not see the request passes nothing on, nor a guest", async () => {
    const { order, holder } = await anOrder();
    expect((await passOn(await makeMember(it.db), order.id)).status).toBe(404);
    const guest = await makeGuest(it.db);
    expect((await passOn(guest, order.id)).status).toBe(404);
    expect(await receivedBy(holder)).toEqual([]);
  });
});
