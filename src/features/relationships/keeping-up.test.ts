/** Figures over random histories through the real endpoints: kept up step by step, made anew in bulk, and reckoned by brute force. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { measureHandOffs } from "#platform/statistics/handoffs.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { countRows } from "./figures.ts";
import { measureRequests } from "./measuring.ts";
import { listMeasures } from "./queries/around.ts";
import { breakLatePromises } from "./queries/measure.ts";
import { findServiceMonths } from "./queries/services.ts";
import { markAllStale } from "./queries/sums.ts";
import { reportDefects, reportDefectsKept, reportHandoffs, reportHandoffsKept } from "./reports.ts";
import { estimateWait } from "./rules.ts";
import { sumStale } from "./summing.ts";

let app: TestApp;
interface Player {
  readonly teamId: string;
  readonly serviceId: string;
  readonly by: Caller;
}
const players: Player[] = [];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  for (let at = 0; at < 3; at += 1) {
    const member = await makeMember(app.db);
    const service = await makeService(app.db, { teamId: member.teamId });
    players.push({ teamId: member.teamId, serviceId: service.id, by: await app.as(member) });
  }
});
afterAll(() => app.close());

const step = fc.record({
  act: fc.constantFrom(
    "ask",
    "ask",
    "ask",
    "take",
    "reply",
    "finish",
    "confirm",
    "reopen",
    "withdraw",
    "hand",
    "hand",
    "wait",
    "wait",
  ),
  who: fc.nat(2),
  to: fc.nat(2),
  which: fc.nat(30),
  minutes: fc.integer({ min: 1, max: 2000 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const bodies: Readonly<Record<string, readonly [path: string, body: object]>> = {
  take: ["take", {}],
  reply: ["replies", { body: "Here" }],
  finish: ["finish", {}],
  confirm: ["confirm", {}],
  reopen: ["reopen", { cause: "wrong", whatIsMissing: "All" }],
  withdraw: ["withdraw", {}],
};

/** Plays a step; those that are not possible are refused, and that is well. */
async function play(ids: string[], { act, who, to, which, minutes }: Step): Promise<void> {
  app.clock.advance({ minutes });
  const { by } = players[who]!;
  if (act === "ask") {
    const { body } = await by("POST /requests", {
      body: { serviceId: players[to]!.serviceId, title: "Help" },
    });
    ids.push(body.id);
    return;
  }
  const id = ids[which % Math.max(1, ids.length)];
  if (id === undefined || act === "wait") return;
  const misrouted = which % 2 === 0;
  const [path, body] =
    act === "hand"
      ? ["hand-over", { teamId: players[to]!.teamId, reason: "Theirs", misrouted }]
      : bodies[act]!;
  const { status } = await by(`POST /requests/${id}/${path}`, { body });
  expect([200, 201, 404, 409, 422]).toContain(status);
}

const tables = [
  "request_measure",
  "relationship_count",
  "relationship_wait",
  "team_months",
  "handoff_count",
  "service_month",
];

/** All that is kept, without when it was written. */
async function kept(): Promise<string[]> {
  const answers = await Promise.all(
    tables.map((table) =>
      sql<{ row: string }>`
        select (to_jsonb(whole) - 'as_of')::text as row from ${sql.table(table)} as whole order by 1`.execute(
        app.db,
      ),
    ),
  );
  return answers.flatMap(({ rows }) => rows.map(({ row }) => row));
}

/** Sums of services tell nothing of waiting, so that what was kept up needs no night to be right. */
async function monthsOfServices(): Promise<unknown[]> {
  const ids = players.map(({ serviceId }) => serviceId);
  const months = await findServiceMonths(app.db, ids, "2024-01");
  const requests = await sql<{ count: number }>`
    select count(*) as count from request_measure where service_id = any(${ids}::uuid[])`.execute(
    app.db,
  );
  expect(months.reduce((sum, month) => sum + month.requests, 0)).toBe(requests.rows[0]!.count);
  return months;
}

async function eventTeams(id: string): Promise<(string | null)[]> {
  const rows = await app.db
    .selectFrom("requestEvent")
    .select("teamId")
    .where("requestId", "=", id)
    .orderBy("at")
    .orderBy("position")
    .execute();
  return rows.map(({ teamId }) => teamId);
}

test("sums kept up step by step are those made anew, and those reckoned by hand", async () => {
  const ids: string[] = [];
  // Among random steps there may be none that asks, and then there would be nothing to look at.
  await play(ids, { act: "ask", who: 0, to: 1, which: 0, minutes: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
      for (const [at, one] of steps.entries()) {
        await play(ids, one);
        if (at % 5 === 0) {
          await app.settle();
          await sumStale(app.db, app.clock.now());
        }
      }
      await app.settle();
      // Who still waits has waited longer now, also where nothing has happened.
      await breakLatePromises(app.db, app.clock.now());
      await sumStale(app.db, app.clock.now());
      const monthsStepwise = await monthsOfServices();
      await markAllStale(app.db);
      await sumStale(app.db, app.clock.now());
      const stepwise = await kept();
      expect(await monthsOfServices()).toEqual(monthsStepwise);
      for (const table of tables) await sql`truncate ${sql.table(table)}`.execute(app.db);
      await measureRequests(app.db, { all: true }, app.clock.now());
      expect(await kept()).toEqual(stepwise);
      await matchesBruteForce();
      await reportsMatch();
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);

/** What a report tells from the sums is what it tells from the requests. */
async function reportsMatch(): Promise<void> {
  const { db, clock } = app;
  const now = clock.now();
  const [handoffs, defects] = [await reportHandoffsKept(db, now), await reportDefectsKept(db, now)];
  expect(handoffs.requests).toBeGreaterThan(0);
  expect(handoffs).toEqual(await reportHandoffs(db, {}, now));
  expect(defects).toEqual(await reportDefects(db, {}, now));
}

async function matchesBruteForce(): Promise<void> {
  const requests = await app.db
    .selectFrom("request")
    .select(["id", "teamId", "customerTeamId", "askedAt", "doneAt", "closedAt", "reopenCount"])
    .execute();
  const measures = await listMeasures(app.db, sql<boolean>`true`);
  expect(measures).toHaveLength(requests.length);
  const sums = await app.db
    .selectFrom("relationshipCount")
    .selectAll()
    .where("period", "=", "all")
    .execute();
  const now = app.clock.now().getTime();
  for (const sum of sums) {
    const ofPair = (row: { customerTeamId: string | null }, providerId: string): boolean =>
      providerId === sum.providerId && row.customerTeamId === sum.customerTeamId;
    const theirs = requests.filter((row) => ofPair(row, row.teamId));
    expect(sum).toMatchObject(countRows(measures.filter((row) => ofPair(row, row.providerId))));
    expect(sum).toMatchObject({
      requests: theirs.length,
      reopened: theirs.filter(({ reopenCount }) => reopenCount > 0).length,
      finished: theirs.filter(({ doneAt, reopenCount }) => doneAt !== null || reopenCount > 0)
        .length,
    });
    const waited = theirs.map(({ askedAt, doneAt, closedAt }) => {
      const end = doneAt ?? closedAt;
      const seconds = Math.floor(((end?.getTime() ?? now) - askedAt.getTime()) / 1000);
      return { askedAt: 0, seconds, came: doneAt !== null };
    });
    const wait = await app.db
      .selectFrom("relationshipWait")
      .select(["n", "median", "low", "high", "ninetieth", "endings"])
      .where("scope", "=", "pair")
      .where("period", "=", "all")
      .where("wait", "=", "done")
      .where("time", "=", "wall")
      .where("providerId", "=", sum.providerId)
      .where("customerTeamId", "=", sum.customerTeamId)
      .executeTakeFirstOrThrow();
    expect(wait).toEqual(estimateWait(waited));
  }
  for (const { id } of requests.slice(-10)) {
    const { handOffs, pingPongs, stays } = measureHandOffs(await eventTeams(id));
    const row = await app.db
      .selectFrom("requestMeasure")
      .select(["handoffs", "pingPongs", "stays"])
      .where("requestId", "=", id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ handoffs: handOffs, pingPongs, stays });
  }
}
