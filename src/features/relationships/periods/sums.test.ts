/** The sums of periods: the organisation's, made in the database, against the same rows reckoned here; and against each other. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import type { Who } from "#platform/http/who.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { countRows } from "../figures.ts";
import { measureRequests } from "../measuring.ts";
import { listMeasures } from "../queries/around.ts";
import { whereWithin } from "../queries/conditions.ts";
import {
  countInAll,
  estimateInAll,
  findLastDefect,
  findPeriodOfTeams,
  findPeriodSums,
} from "../queries/periods.ts";
import { ticks } from "../reactions.ts";
import { type Wait, estimateWait, waitedOf, waits } from "../rules.ts";
import { sumStale } from "../summing.ts";
import { calendarsOf, workingCounter } from "../working.ts";
import { servedWithin } from "./reading.ts";
import { isRecent, spansOf } from "./spans.ts";
import { sumOrganisation } from "./sums.ts";

let app: TestApp;
const zone = "Europe/Berlin";
const now = new Date("2026-11-20T09:00:00Z");
const someone: Who = {
  personId: "",
  roles: [],
  teams: [],
  guest: false,
  zone,
  via: "command",
  scopes: ["read"],
  tokenId: null,
};
const teams: string[] = [];

/** Some 120 requests of three teams, asked over some 300 days. */
beforeAll(async () => {
  app = await startApp({ now: now.toISOString() });
  await makeOrganisation(app.db);
  for (let team = 0; team < 3; team += 1) {
    const first = await makeRequest(app.db, { at: now });
    teams.push(first.teamId);
    for (let at = 1; at < 40; at += 1) {
      const askedAt = new Date(now.getTime() - at * (team + 5) * 86_400_000);
      await makeRequest(app.db, { ...first, at: askedAt } as never);
    }
  }
  await measureRequests(app.db, { all: true }, now);
});
afterAll(() => app.close());

describe("spans", () => {
  test("are the last 90 days, the 90 before, and twelve months that end with this one, without a hole", () => {
    const [present, before, ...months] = spansOf(zone, now, "2026-11");
    expect(present!.from.toISOString()).toBe("2026-08-22T09:00:00.000Z");
    expect([before!.to, before!.from.toISOString()]).toEqual([
      present!.from,
      "2026-05-24T09:00:00.000Z",
    ]);
    expect(months.map(({ span }) => span)).toHaveLength(12);
    expect([months[0]!.span, months.at(-1)!.span]).toEqual(["2025-12", "2026-11"]);
    months.slice(1).forEach(({ from }, at) => expect(from).toEqual(months[at]!.to));
    expect(months.at(-1)!.from.toISOString()).toBe("2026-10-31T23:00:00.000Z");
    expect(months.filter((span) => isRecent(span, "2026-11")).map(({ span }) => span)).toEqual([
      "2026-10",
      "2026-11",
    ]);
  });
});

const drawn = fc.record({
  done: fc.constantFrom("came", "came", "came", "stopped", "running"),
  reply: fc.constantFrom("came", "came", "stopped", "running", "unknown"),
  seconds: fc.integer({ min: 0, max: 30 }),
  replied: fc.integer({ min: 0, max: 40_000 }),
  promise: fc.constantFrom("kept", "kept", "broken", "running", null),
  reopened: fc.nat(1),
  misrouted: fc.constantFrom(0, 0, 0, 1),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

/** Lays the drawn endings over the measures that are there. */
async function lay(rows: readonly Drawn[]): Promise<void> {
  const asked = await sql<{
    id: string;
  }>`select request_id as id from request_measure order by request_id`.execute(app.db);
  const laid = asked.rows.map(({ id }, at) => ({ id, ...rows[at % rows.length] }));
  await sql`
    update request_measure as m set done = one.done, first_reply = one.reply, promise = one.promise, reopened = one.reopened,
      misrouted = one.misrouted,
      done_wall = case when one.done <> 'running' then one.seconds end, done_working = case when one.done <> 'running' then one.seconds end,
      first_reply_wall = case when one.reply in ('came', 'stopped') then one.replied end,
      first_reply_working = case when one.reply in ('came', 'stopped') then one.replied end
    from jsonb_to_recordset(${JSON.stringify(laid)}::jsonb) as one (id uuid, done text, reply text, seconds int, replied int,
      promise text, reopened int, misrouted int)
    where m.request_id = one.id`.execute(app.db);
}

describe("the organisation's sums", () => {
  const rowsOf = async (span: { from: Date; to: Date }) =>
    listMeasures(app.db, whereWithin({ from: span.from, to: span.to }));

  test("are what its requests say, medians with their intervals too, whatever has happened to them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 60 }), async (rows) => {
        await lay(rows);
        await sumOrganisation(app.db, now, { all: true });
        const sums = await findPeriodSums(app.db, someone, { teamId: null, zone });
        expect(sums).toHaveLength(14);
        for (const span of spansOf(zone, now, "2026-11")) {
          const own = await rowsOf(span);
          const moment = { now, countWorking: workingCounter(await calendarsOf(app.db, own)) };
          const expected = (wait: Wait) => {
            const waited = own.map((row) => waitedOf(row, wait, "working", moment));
            const { ninetieth: _, ...middle } = estimateWait(waited.filter((one) => one !== null));
            return middle;
          };
          const { handedOn: _, pingPonged: __, ...counts } = countRows(own);
          const sum = sums.find((one) => one.span === span.span);
          expect(sum, span.span).toMatchObject({
            ...counts,
            firstReply: expected("first-reply"),
            done: expected("done"),
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  test("may be made by two at once, one after the other", async () => {
    const both = [1, 2].map(() => sumOrganisation(app.db, now, { all: true }));
    await expect(Promise.all(both)).resolves.toHaveLength(2);
  });

  test("an empty period counts nothing and has no median", async () => {
    const span = { span: "x", from: new Date("2001-01-01"), to: new Date("2001-02-01") };
    expect((await countInAll(app.db, span)).requests).toBe(0);
    for (const wait of waits)
      expect(await estimateInAll(app.db, span, wait, [])).toEqual({
        n: 0,
        endings: 0,
        median: null,
        low: null,
        high: null,
      });
  });

  test("are the sums of its teams where sums can be added, and a team's are kept up with its requests", async () => {
    await sql`update request_measure set done = 'came', done_wall = 60, done_working = 60, reopened = 0, misrouted = 0, promise = 'kept'`.execute(
      app.db,
    );
    await sql`insert into stale_figure (scope, one_id, other_id) select 'provider', id, '00000000-0000-0000-0000-000000000000' from team`.execute(
      app.db,
    );
    await sumStale(app.db, now);
    await sumOrganisation(app.db, now, { all: true });
    const ofTeams = await findPeriodOfTeams(app.db, someone, { teamIds: teams, span: "now" });
    expect(ofTeams.map(({ teamId }) => teamId).toSorted()).toEqual(teams.toSorted());
    const [inAll] = (await findPeriodSums(app.db, someone, { teamId: null, zone })).filter(
      ({ span }) => span === "now",
    );
    for (const what of ["requests", "finished", "rightFirstTime", "promised", "kept"] as const)
      expect(ofTeams.reduce((sum, one) => sum + one[what], 0)).toBe(inAll![what]);
    expect(inAll!.done.median).toBe(60);
    const one = ofTeams[0]!;
    const served = await servedWithin(app.db, someone, {
      teamId: one.teamId,
      firstDay: "2026-08-22",
      lastDay: "2026-11-20",
      zone,
      now,
    });
    expect(served.promiseKept).toMatchObject({ n: one.promised, value: 1 });
    expect(served.done.value).toBe(60);
  });

  test("are made anew each hour where they change, and all of them in a new zone", async () => {
    await sql`update request_measure set done_working = 7 where done = 'came'`.execute(app.db);
    const tick = ticks.find(({ name }) => name.includes("organisation"))!;
    const later = new Date(now.getTime() + 3_600_000);
    const work = (at: Date) =>
      tick.work({ ...app, now: at, tell: async () => undefined, touch: () => undefined });
    const medians = async (inZone: string) =>
      new Map(
        (await findPeriodSums(app.db, someone, { teamId: null, zone: inZone })).map((sum) => [
          sum.span,
          sum.done.median,
        ]),
      );
    await work(later);
    const found = await medians(zone);
    expect([found.get("now"), found.get("2026-10"), found.get("2026-08")]).toEqual([7, 7, 60]);
    await app.db.updateTable("organisation").set({ zone: "America/New_York" }).execute();
    await work(later);
    const there = await medians("America/New_York");
    expect([there.size, there.get("2026-08")]).toEqual([14, 7]);
    expect((await medians(zone)).size).toBe(0);
    await app.db.updateTable("organisation").set({ zone }).execute();
  });
});

test("a guest is told the sums of their own team and nothing of the organisation", async () => {
  const guest: Who = { ...someone, guest: true, teams: [{ teamId: teams[0]!, lead: false }] };
  expect(await findPeriodSums(app.db, guest, { teamId: null, zone })).toEqual([]);
  const found = await findPeriodOfTeams(app.db, guest, { teamIds: teams, span: "now" });
  expect(found.map(({ teamId }) => teamId)).toEqual([teams[0]]);
  await makeGuest(app.db);
});

test("the last defect is that of a request which is measured, never of a confidential one", async () => {
  const open = await makeRequest(app.db, { at: now });
  const closed = await makeRequest(app.db, { ...open, confidential: true } as never);
  const wrong = (requestId: string, day: string) =>
    sql`insert into defect (id, request_id, kind, team_id, at) values (gen_random_uuid(), ${requestId}, 'reopened', ${open.teamId}, ${day})`.execute(
      app.db,
    );
  await measureRequests(app.db, { ids: [open.id] }, now);
  expect(await findLastDefect(app.db, someone, open.teamId)).toBeNull();
  await wrong(open.id, "2026-11-02T10:00:00Z");
  await wrong(closed.id, "2026-11-18T10:00:00Z");
  expect((await findLastDefect(app.db, someone, open.teamId))?.toISOString()).toBe(
    "2026-11-02T10:00:00.000Z",
  );
  expect((await findLastDefect(app.db, someone, null))?.toISOString()).toBe(
    "2026-11-02T10:00:00.000Z",
  );
  const [other] = [await makeTeam(app.db), await makeMember(app.db)];
  expect(await findLastDefect(app.db, someone, other.id)).toBeNull();
});
