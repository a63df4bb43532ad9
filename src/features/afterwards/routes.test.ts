import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { runDueTicks } from "#platform/events/ticks.ts";
import type { Who } from "#platform/http/who.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { Verdict } from "./contract.ts";
import { makeAnswered, makeFinished, type MadeFinished, type Said } from "./fixtures.ts";
import { afterwards, answersBetween, askRound, listAnswersBetween } from "./index.ts";

let app: TestApp;
let asAdministrator: Caller;
/** Of each test: a request that was just confirmed, and its two sides. */
let made: MadeFinished;
let asCustomer: Caller;
let asProvider: Caller;
/** Who sees the request beside them. */
let onlookers: readonly Caller[];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  asAdministrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set("2026-03-02T09:00:00Z");
  made = await makeFinished(app.db);
  asCustomer = await app.as(made.customer);
  asProvider = await app.as(made.provider);
  const mate = await app.as(await makeMember(app.db, { teamId: made.provider.teamId, lead: true }));
  onlookers = [mate, asAdministrator];
});

const words = "It came a day early.";
const say = (as: Caller, verdict: Verdict, how: number, version = 0) =>
  as(`PUT /requests/${made.id}/afterwards`, { body: { verdict, how, said: words, version } });
const read = async (as: Caller) => {
  const answer = await as(`GET /requests/${made.id}/afterwards`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body.question;
};
const tick = () => {
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const { db, files, clock } = app;
  const { outbox } = app.app;
  return runDueTicks({ db, files, outbox, ticks: afterwards.ticks!, clock: clock.now, log });
};
const round = () =>
  app.db
    .transaction()
    .execute((db) => askRound({ db, now: app.clock.now(), touch: () => undefined }));

describe("what one side says", () => {
  test("reaches nobody else in any way until the other side has answered, and both at once then", async () => {
    expect((await say(asCustomer, "partly", 2)).status).toBe(200);
    expect(await read(asCustomer)).toMatchObject({
      mine: { side: "customer", answer: { verdict: "partly", how: 2, said: words }, version: 1 },
      revealed: false,
      answers: [],
    });
    const hidden = await read(asProvider);
    expect(hidden).toMatchObject({ mine: { side: "provider", answer: null }, answers: [] });
    for (const as of onlookers) expect(await read(as)).toBeNull();
    const ways = [
      `GET /requests/${made.id}`,
      `GET /requests/${made.id}/history`,
      "GET /inbox",
      "GET /audit",
      "GET /requests",
      "GET /afterwards",
      "GET /afterwards/export",
      `GET /afterwards/${made.provider.teamId}/${made.customer.teamId}`,
      "GET /me/afterwards",
    ] as const;
    for (const as of [asProvider, ...onlookers])
      for (const way of ways) {
        const search = way === "GET /requests" ? { query: { q: "day early" } } : {};
        const { text } = await as(way, search);
        expect(text).not.toMatch(/day early|partly/);
      }
    const pair = `GET /afterwards/${made.provider.teamId}/${made.customer.teamId}` as const;
    expect((await asProvider(pair)).body.there.ofProvider.right.n).toBe(0);

    await say(asProvider, "yes", 5);
    for (const as of [asCustomer, asProvider, ...onlookers])
      expect(await read(as)).toMatchObject({
        revealed: true,
        answers: [
          { side: "customer", person: { id: made.customer.id }, verdict: "partly", said: words },
          { side: "provider", verdict: "yes", how: 5 },
        ],
      });
    expect((await asProvider(pair)).body.there.ofProvider.right.n).toBe(1);
    const guest = await app.as(await makeGuest(app.db));
    expect((await guest(`GET /requests/${made.id}/afterwards`)).status).toBe(404);
    expect((await guest(pair)).status).toBe(404);
  });

  test("may be changed by oneself until then, and not after, nor by anybody else", async () => {
    await say(asCustomer, "no", 1);
    expect((await say(asCustomer, "yes", 5)).body.reason).toBe("changedMeanwhile");
    expect((await say(asCustomer, "yes", 5, 1)).body.question.mine.answer.verdict).toBe("yes");
    for (const as of onlookers) expect((await say(as, "no", 1)).status).toBe(404);
    await say(asProvider, "yes", 4);
    expect((await say(asCustomer, "no", 1, 2)).body.reason).toBe("timeOver");
  });

  test("is revealed when two weeks are over, and whoever may read it is told once", async () => {
    await say(asCustomer, "no", 1);
    app.clock.advance({ days: 13, hours: 20 });
    await tick();
    expect((await read(asProvider)).answers).toEqual([]);
    app.clock.advance({ days: 1 });
    expect((await say(asProvider, "yes", 5)).body.reason).toBe("timeOver");
    await tick();
    app.clock.advance({ hours: 1 });
    await tick();
    expect((await read(asProvider)).answers).toMatchObject([{ side: "customer", verdict: "no" }]);
    const lines = async (as: Caller) =>
      (await as("GET /inbox")).body.rows.filter(
        (row: { kind: string }) => row.kind === "afterwards",
      );
    expect(await lines(asProvider)).toMatchObject([
      { news: { said: "What the other side says of it can be read now." } },
    ]);
    expect(await lines(asCustomer)).toEqual([]);
  });

  test("is asked of nobody who would rate their own team, and of nothing that is confidential or not finished", async () => {
    const colleague = await makeMember(app.db, { teamId: made.provider.teamId });
    const never = [
      await makeFinished(app.db, { provider: made.provider, customer: made.provider }),
      await makeFinished(app.db, { provider: made.provider, customer: colleague }),
      await makeFinished(app.db, { provider: made.provider, confidential: true }),
      { ...made, ...(await makeRequest(app.db, { teamId: made.provider.teamId })) },
    ];
    for (const one of never) {
      made = { ...made, id: one.id };
      expect(await read(asProvider)).toBeNull();
      expect((await say(asProvider, "yes", 5)).status).toBe(404);
    }
  });
});

describe("asking", () => {
  test("is once in 31 days for each person, says why, and waits on the first page until answered", async () => {
    await makeFinished(app.db, { customer: made.customer, provider: made.provider });
    await round();
    const waiting = async (as: Caller) => (await as("GET /me/afterwards")).body.waiting;
    const [asked, ...more] = await waiting(asCustomer);
    expect(more).toEqual([]);
    expect(asked.why).toMatch(
      / hears from few of .* people; you are asked at most once a month\.$/,
    );
    expect((await asCustomer("GET /inbox")).body.rows).toMatchObject([
      { kind: "afterwards", news: { said: asked.why } },
    ]);
    expect(await round()).toBe(0);
    made = { ...made, id: asked.request.id };
    expect((await say(asCustomer, "yes", 5)).status).toBe(200);
    expect(await waiting(asCustomer)).toEqual([]);

    const later = async (days: number) => {
      app.clock.advance({ days });
      await makeFinished(app.db, { ...made, at: app.clock.now() });
      await round();
      return (await waiting(asCustomer)).length;
    };
    expect(await later(30)).toBe(0);
    expect(await later(1)).toBe(1);
  });

  test("leaves out guests and who has left, and what was done waits a week to be confirmed", async () => {
    const at = app.clock.now();
    const guest = await makeGuest(app.db);
    const gone = await makeMember(app.db);
    await app.db.insertInto("departure").values({ personId: gone.id, at }).execute();
    const one = await makeFinished(app.db, { provider: guest, customer: gone, at });
    const silent = await makeFinished(app.db, { at });
    await app.db
      .updateTable("request")
      .set({ state: "done", closedAt: null })
      .where("id", "=", silent.id)
      .execute();
    const asked = async (id: string) =>
      app.db.selectFrom("afterwardsSide").selectAll().where("requestId", "=", id).execute();
    await round();
    expect([await asked(one.id), await asked(silent.id)]).toEqual([[], []]);
    app.clock.advance({ days: 8 });
    await round();
    expect(await asked(silent.id)).toHaveLength(2);
  });
});

describe("figures", () => {
  const answered = (customer: Said, provider: Said, many: number) =>
    Promise.all(
      Array.from({ length: many }, () =>
        makeAnswered(app.db, { ...made, said: { customer, provider } }),
      ),
    );
  const pair = async () =>
    (await asProvider(`GET /afterwards/${made.provider.teamId}/${made.customer.teamId}`)).body;

  test("are said both ways from five answers on, of teams, without what is confidential", async () => {
    await answered(["yes", 4], ["yes", 5], 3);
    await answered(["no", 3], ["partly", 2], 1);
    expect((await pair()).there.ofProvider.right).toMatchObject({
      n: 4,
      value: null,
      tooFew: true,
    });
    const [last] = await answered(["yes", 5], ["yes", 3], 1);
    const { there, back } = await pair();
    expect(there.ofProvider).toMatchObject({
      right: { n: 5, value: 0.8, tooFew: false },
      good: { n: 5, value: 0.8 },
      response: { n: 0, tooFew: true },
    });
    expect(there.ofCustomer).toMatchObject({ right: { value: 0.8 }, good: { value: 0.6 } });
    expect(back.ofProvider.right.n).toBe(0);
    const { served } = (
      await asCustomer("GET /afterwards", { query: { team: made.provider.teamId } })
    ).body;
    expect(served).toMatchObject([{ customer: { id: made.customer.teamId } }]);
    const { asked } = (
      await asCustomer("GET /afterwards", { query: { team: made.customer.teamId } })
    ).body;
    expect(asked).toMatchObject([{ provider: { id: made.provider.teamId } }]);
    const own = (await asProvider("GET /me/afterwards")).body.said;
    expect(own).toMatchObject({ byCustomers: { n: 5, yes: 4, good: 4 }, byProviders: { n: 0 } });
    const file = await asProvider("GET /afterwards/export", {
      query: { team: made.provider.teamId },
    });
    expect(file.text.split("\n")[2]).toContain("5,0.8,");

    await app.db
      .updateTable("request")
      .set({ confidential: true })
      .where("id", "=", last!.id)
      .execute();
    const told = { requestId: last!.id, kind: "corrected", actorId: null };
    await app.db.transaction().execute(async (db) => {
      const telling = app.app.outbox.telling();
      await telling.tell("requests.changed", told);
      await telling.write(db);
    });
    await app.settle();
    expect((await pair()).there.ofProvider.right).toMatchObject({ n: 4, tooFew: true });
  });

  test("of a time are given with the answers behind them, on requests that the reader sees", async () => {
    await answered(["yes", 4], ["no", 1], 2);
    const between = {
      providerId: made.provider.teamId,
      customerId: made.customer.teamId,
      from: new Date("2026-03-01T00:00:00Z"),
      to: new Date("2026-04-01T00:00:00Z"),
    };
    expect(await answersBetween(app.db, between)).toEqual({
      customer: { n: 2, yes: 2, good: 2 },
      provider: { n: 2, yes: 0, good: 0 },
    });
    const reader = {
      roles: [],
      guest: false,
      zone: "UTC",
      via: "session",
      scopes: [],
      tokenId: null,
    };
    const behind = ({ id, teamId }: { id: string; teamId: string }) => {
      const who = { ...reader, personId: id, teams: [{ teamId, lead: false }] } as Who;
      return listAnswersBetween(app.db, who, { ...between, limit: 10 });
    };
    expect(await behind(made.customer)).toHaveLength(4);
    expect(await behind(await makeMember(app.db))).toEqual([]);
  });
});

test("one's own answers are said to be stored, one's sentence goes with the name, and old answers leave their sums", async () => {
  await say(asCustomer, "yes", 5);
  await say(asProvider, "yes", 5);
  const stored = (await asCustomer("GET /me/stored")).body.rows;
  expect(stored).toContainEqual(
    expect.objectContaining({ what: expect.stringMatching(/said after finished/), count: 1 }),
  );
  await afterwards.erase!(app.db, made.customer.id, app.clock.now());
  expect((await read(asProvider)).answers[0]).toMatchObject({ verdict: "yes", said: "" });
  const { retention } = afterwards.stored!.find((kind) => kind.retention)!;
  expect(await retention!.carryOut(app.db, new Date("2026-03-31T00:00:00Z"))).toBe(0);
  expect(await retention!.carryOut(app.db, new Date("2026-04-01T00:00:00Z"))).toBeGreaterThan(0);
  expect(await read(asAdministrator)).toBeNull();
  const { body } = await asProvider(
    `GET /afterwards/${made.provider.teamId}/${made.customer.teamId}`,
  );
  expect(body.there.ofProvider.right.n).toBe(1);
});
