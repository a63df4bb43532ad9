import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { outside } from "./cast.ts";
import { fillWithDemo } from "./demo-verb.ts";
import { makeDemo } from "./making.ts";

const now = "2026-11-20T10:30:00Z";

describe("the demo organisation", () => {
  const made = makeDemo(new Date(now));

  test("is the same each time", () => {
    expect(JSON.stringify(makeDemo(new Date(now)))).toBe(JSON.stringify(made));
  });

  test("has twelve teams, two of them vendors, and about 150 people", () => {
    expect(made.teams).toHaveLength(12);
    expect(made.teams.filter(({ kind }) => kind === "vendor")).toHaveLength(2);
    expect(made.persons).toHaveLength(150);
  });

  test("tells nothing that lies ahead", () => {
    const ahead = made.history.request_event.filter(({ at }) => (at as Date) > new Date(now));
    expect(ahead).toEqual([]);
    for (const [, rows] of made.beside) {
      expect(rows.filter(({ at }) => at instanceof Date && at > new Date(now))).toEqual([]);
    }
    const values = made.beside.find(([table]) => table === "outcome_value")![1];
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter(({ day }) => String(day) > now.slice(0, 10))).toEqual([]);
    expect(made.history.request.some(({ state }) => state === "taken")).toBe(true);
  });
});

describe("what its history left behind", () => {
  const { history, echoes } = makeDemo(new Date(now));
  const requests = new Map(history.request.map((request) => [request["id"], request]));

  test("asks each customer once about what is done, and leaves that unread", () => {
    const open = history.request
      .filter(({ state, holder_id, customer_id }) => state === "done" && holder_id !== customer_id)
      .map(({ id }) => id);
    const asked = echoes.inbox_item.filter(({ kind }) => kind === "was-this-right");
    expect(open.length).toBeGreaterThan(5);
    expect(new Set(asked.map((line) => line["request_id"]))).toEqual(new Set(open));
    expect(asked).toHaveLength(open.length);
    for (const line of asked) {
      expect(line["person_id"]).toBe(requests.get(line["request_id"])?.["customer_id"]);
      expect(line["read_at"]).toBeNull();
    }
  });

  test("tells nobody of their own words, and what is unread of one kind about one request once", () => {
    const unread = echoes.inbox_item.filter((line) => line["read_at"] === null);
    const keys = unread.map(({ person_id, kind, request_id }) =>
      [person_id, kind, request_id].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(echoes.inbox_item.length).toBeGreaterThan(unread.length);
    for (const line of echoes.inbox_item) expect(line["actor_id"]).not.toBe(line["person_id"]);
  });

  test("offers what nobody has, and logs what people did, not what they wrote", () => {
    const free = history.request.filter((request) => request["state"] === "asked");
    expect(echoes.inbox_offer.length).toBeGreaterThan(0);
    expect(echoes.inbox_offer.length).toBeLessThanOrEqual(free.length);
    expect(echoes.act.length).toBeGreaterThan(1000);
    const words = new Set(history.message.map(({ body }) => body));
    for (const act of echoes.act.slice(0, 500))
      for (const value of Object.values(act)) expect(words.has(value)).toBe(false);
  });
});
/** Some who wait outside are confirmed, some declined, some not yet checked; and a part of another team waits with what it is made for. */
async function waitsAreTold(app: TestApp): Promise<void> {
  const claims = await app.db.selectFrom("outsideClaim").select(["verdict", "segmentId"]).execute();
  const count = (verdict: string | null) => claims.filter((one) => one.verdict === verdict).length;
  expect(claims.every(({ segmentId }) => segmentId !== null)).toBe(true);
  for (const verdict of ["confirmed", "declined", null])
    expect([verdict, count(verdict) > 0]).toEqual([verdict, true]);
  const inherited = await app.db
    .selectFrom("request")
    .innerJoin("outsideClaim", "outsideClaim.id", "request.outsideClaimId")
    .select("request.id")
    .whereRef("outsideClaim.requestId", "<>", "request.id")
    .where("request.closedAt", "is", null)
    .execute();
  expect(inherited.length).toBeGreaterThan(0);
}

/** Each series a value a period, but for one that shows what a gap looks like. */
async function outsideIsTold(app: TestApp, cookie: string): Promise<void> {
  const { rows } = (await app.nobody("GET /outcomes", { headers: { cookie } })).body;
  const told = rows.map(({ name, gaps }: { name: string; gaps: { periods: number }[] }) => [
    name,
    gaps.map(({ periods }) => periods),
  ]);
  expect(told).toHaveLength(6);
  expect(told.filter(([, gaps]: [string, number[]]) => gaps.length > 0)).toEqual([
    ["Satisfaction", [2]],
  ]);
  const segments = (await app.nobody("GET /segments", { headers: { cookie } })).body.rows;
  expect(segments.map(({ name }: { name: string }) => name)).toEqual(
    Object.keys(outside).toSorted(),
  );
}

/** One service at which a colleague is served worse, in both, since the same month; one that nobody has compared. */
async function parityIsTold(app: TestApp, cookie: string): Promise<void> {
  const { rows, uncompared, counts } = (await app.nobody("GET /parity", { headers: { cookie } }))
    .body;
  const { promise, result } = counts;
  expect([promise.worse, result.worse, uncompared.length]).toEqual([1, 1, 1]);
  expect(promise.equal).toBeGreaterThan(3);
  expect(promise.better).toBeGreaterThan(3);
  expect(rows[0]).toMatchObject({
    service: { name: "Pay a bill early" },
    promise: { standing: "worse", worseSince: "2026-08" },
    result: { standing: "worse", worseSince: "2026-08" },
  });
}

/** One alarm, which comes out of the look that is made each night, one initiative for nothing, and goals and services that lead nowhere. */
async function balanceIsTold(app: TestApp, cookie: string): Promise<void> {
  const { body } = await app.nobody("GET /balance", { headers: { cookie } });
  const { alarms, watch, initiatives, goals, services } = body;
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toMatchObject({
    team: { name: "Quality" },
    outcome: { name: "Satisfaction", segment: { name: "Opticians and clinics" } },
    month: "2026-10",
    acknowledged: null,
  });
  expect(watch.told).toBeGreaterThan(10);
  expect(initiatives).toMatchObject([{ why: "noGoal" }]);
  expect(goals.length).toBeGreaterThan(0);
  expect(services.length).toBeGreaterThan(0);
}

/** A nest of goals, one pair that still pulls, and one initiative that is for nothing. */
async function goalsAreTold(app: TestApp, cookie: string): Promise<void> {
  const get = async (path: `GET /${string}`) =>
    (await app.nobody(path, { query: { state: "all" }, headers: { cookie } })).body.rows;
  const goals = await get("GET /goals");
  expect(
    goals.filter(({ parentId }: { parentId: string | null }) => parentId).length,
  ).toBeGreaterThan(5);
  expect(goals.filter(({ teams }: { teams: object[] }) => teams.length > 1).length).toBeGreaterThan(
    0,
  );
  expect(new Set(goals.map(({ state }: { state: string }) => state))).toEqual(
    new Set(["open", "reached", "dropped"]),
  );
  const tensions = await get("GET /tensions");
  expect(tensions.map(({ settled }: { settled: object | null }) => settled !== null)).toEqual([
    false,
    true,
  ]);
  const { rows } = (await app.nobody("GET /initiatives", { headers: { cookie } })).body;
  expect(rows.filter(({ goals: of }: { goals: object[] }) => of.length === 0)).toHaveLength(1);
}

describe("signing in by a click", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ now });
  });
  afterAll(() => app.close());

  /** An administrator is not told to invite people who work here, and nobody's password is a known one. */
  async function nobodyIsNewHere(): Promise<void> {
    const body = { role: "administrator" };
    const signedIn = await app.nobody("POST /demo/sign-in", { body });
    const cookie = String(signedIn.headers["set-cookie"]).split(";")[0]!;
    const { rows } = (await app.nobody("GET /persons", { headers: { cookie } })).body;
    const page = await app.nobody(`GET /persons/${rows[0].id}`, { headers: { cookie } });
    expect(page.body).toMatchObject({ canSignIn: true, may: { makeResetLink: true } });
    const accounts = await app.db.selectFrom("account").select("password").execute();
    expect(accounts).toHaveLength(150);
    for (const { password } of accounts) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(150);
    const typed = { email: rows[0].email, password: "demo demo demo" };
    const tried = await app.nobody("POST /auth/sign-in/email", {
      body: typed,
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect(tried).toMatchObject({ status: 403, body: { reason: "wrongCredentials" } });
  }

  test("is as if it did not exist where there is no demo, and works where there is", async () => {
    const body = { role: "lead" };
    expect((await app.nobody("GET /demo")).status).toBe(404);
    expect((await app.nobody("POST /demo/sign-in", { body })).status).toBe(404);

    expect(await fillWithDemo(app, app.clock.now())).toBe(true);
    expect(await fillWithDemo(app, app.clock.now())).toBe(false);
    expect((await app.nobody("GET /demo")).body.roles).toHaveLength(5);
    const wrong = { role: "toString" };
    expect((await app.nobody("POST /demo/sign-in", { body: wrong })).status).toBe(404);
    const signedIn = await app.nobody("POST /demo/sign-in", { body });
    expect(signedIn.status).toBe(204);
    const cookie = String(signedIn.headers["set-cookie"]).split(";")[0]!;
    const me = await app.nobody("GET /me", { headers: { cookie } });
    expect(me.body.may.leadTeams).toBe(true);
    const team = me.body.teams[0].id as string;
    const queue = await app.nobody("GET /queue", { query: { team }, headers: { cookie } });
    expect(queue.body.rows.length).toBeGreaterThan(2);
    const inbox = await app.nobody("GET /inbox", { headers: { cookie } });
    expect(inbox.body.rows.length).toBeGreaterThan(0);
    await outsideIsTold(app, cookie);
    await waitsAreTold(app);
    await parityIsTold(app, cookie);
    await balanceIsTold(app, cookie);
    await goalsAreTold(app, cookie);
    await nobodyIsNewHere();
  }, 90_000);
});
