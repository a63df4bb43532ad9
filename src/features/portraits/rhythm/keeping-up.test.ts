/** The sums that are kept against a count of the same in SQL, over random requests and days on which clocks change. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeCalendar } from "#fixtures/promises";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { sumTeam } from "./keeping-up.ts";

let app: TestApp;
let reader: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-04-15T10:00:00Z" });
  reader = await app.as(await makePerson(app.db));
});
afterAll(() => app.close());

const zones = ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"] as const;
const minute = 60_000;
const someRequest = fc.record({
  /** From 400 days ago until now; the clocks of both zones change within. */
  minutesAgo: fc.oneof(fc.nat(92 * 1440), fc.nat(400 * 1440)),
  repliedAfter: fc.option(fc.nat(3000)),
  doneAfter: fc.option(fc.nat(20_000)),
  confidential: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});
type SomeRequest = typeof someRequest extends fc.Arbitrary<infer One> ? One : never;

async function ask(
  parties: { teamId: string; serviceId: string; customerId: string; customerTeamId: string },
  { minutesAgo, repliedAfter, doneAfter, confidential }: SomeRequest,
): Promise<void> {
  const now = app.clock.now().getTime();
  const at = new Date(now - (minutesAgo + 1) * minute);
  const { id } = await makeRequest(app.db, { ...parties, at, confidential });
  const after = (minutes: number | null): Date | null => {
    const then = at.getTime() + (minutes ?? 0) * minute;
    return minutes === null || then > now ? null : new Date(then);
  };
  const [firstReplyAt, doneAt] = [after(repliedAfter), after(doneAfter)];
  const change = { firstReplyAt, doneAt, ...(doneAt && { state: "done" as const }) };
  await app.db.updateTable("request").set(change).where("id", "=", id).execute();
}

/** Counts straight from the requests, each hour of each day for itself. */
async function countInSql(teamId: string, zone: string) {
  const { rows } = await sql<Record<"place" | "asked" | "replied" | "done" | "open", number>>`
    with days as (
      select generate_series((${app.clock.now()}::timestamptz at time zone ${zone})::date - 91,
        (${app.clock.now()}::timestamptz at time zone ${zone})::date - 1, '1 day')::date as day),
    told as (
      select asked_at, least(first_reply_at, done_at) as replied_at, done_at from request
      where team_id = ${teamId} and not confidential
        and asked_at >= ((select min(day) from days)::timestamp at time zone ${zone}) - interval '275 days'),
    hours as (select day, hour, (extract(isodow from day)::int - 1) * 24 + hour as place from days, generate_series(0, 23) as hour)
    select place,
      sum((select count(*) from told where (asked_at at time zone ${zone})::date = day
        and extract(hour from asked_at at time zone ${zone}) = hour))::int as asked,
      sum((select count(*) from told where (replied_at at time zone ${zone})::date = day
        and extract(hour from replied_at at time zone ${zone}) = hour))::int as replied,
      sum((select count(*) from told where (done_at at time zone ${zone})::date = day
        and extract(hour from done_at at time zone ${zone}) = hour))::int as done,
      sum((select count(*) from told where asked_at < ((day + make_time(hour, 0, 0)) at time zone ${zone})
        and (done_at is null or done_at >= ((day + make_time(hour, 0, 0)) at time zone ${zone}))))::int as open
    from hours group by place order by place`.execute(app.db);
  const of = (name: "asked" | "replied" | "done" | "open") => rows.map((row) => row[name]);
  return { asked: of("asked"), replied: of("replied"), done: of("done"), open: of("open") };
}

async function makeTeamIn(zone: string) {
  const { id: serviceId, teamId } = await makeService(app.db);
  await makeCalendar(app.db, { teamId, zone });
  for (let count = 0; count < 3; count += 1) await makeMember(app.db, { teamId });
  const customer = await makeMember(app.db);
  return { teamId, serviceId, customerId: customer.id, customerTeamId: customer.teamId };
}

test("what is kept is what SQL counts, by the clock of the team and without what is confidential", async () => {
  const given = fc.record({
    zone: fc.constantFrom(...zones),
    requests: fc.array(someRequest, { minLength: 1, maxLength: 25 }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ zone, requests }) => {
      const parties = await makeTeamIn(zone);
      for (const request of requests) await ask(parties, request);
      await measureRequests(app.db, { all: true }, app.clock.now());
      const expected = await countInSql(parties.teamId, zone);
      const counted = (await reader(`GET /teams/${parties.teamId}/rhythm`)).body;
      await sumTeam(app.db, parties.teamId, app.clock.now());
      const kept = (await reader(`GET /teams/${parties.teamId}/rhythm`)).body;
      expect(kept).toEqual(counted);
      expect(kept).toMatchObject({ zone, asked: expected.asked, lastDay: "2026-04-14" });
      const { serving } = kept;
      expect(serving).toMatchObject({ replied: expected.replied, done: expected.done });
      expect(serving.open.map((mean: number) => Math.round(mean * 13))).toEqual(expected.open);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("of a team of two only what is asked is told, for the rest would be one person's day", async () => {
  const parties = await makeTeamIn("Europe/Berlin");
  const leaving = app.db.selectFrom("membership").select("id").where("teamId", "=", parties.teamId);
  const { id } = await leaving.limit(1).executeTakeFirstOrThrow();
  const read = async () => (await reader(`GET /teams/${parties.teamId}/rhythm`)).body.serving;
  expect(await read()).not.toBeNull();
  await app.db.updateTable("membership").set({ until: new Date() }).where("id", "=", id).execute();
  expect(await read()).toBeNull();
});

test("of a team that nobody belongs to any more the hours are not told until they are nobody's", async () => {
  const parties = await makeTeamIn("Europe/Berlin");
  const { teamId } = parties;
  const read = async () => (await reader(`GET /teams/${teamId}/rhythm`)).body.serving;
  const leave = (until: string) =>
    app.db
      .updateTable("membership")
      .set({ until: new Date(until), since: new Date("2025-01-01Z") })
      .where("teamId", "=", teamId)
      .execute();
  await leave("2026-04-14T10:00:00Z");
  expect(await read()).toBeNull();
  await leave("2026-01-13T10:00:00Z");
  expect(await read()).not.toBeNull();
});

test("of a closed team what was kept stands, and is not counted anew at each reading", async () => {
  const { teamId } = await makeTeamIn("Europe/Berlin");
  const now = app.clock.now();
  const asOf = new Date(now.getTime() - 40 * 1440 * minute);
  await sumTeam(app.db, teamId, asOf);
  const read = async () => (await reader(`GET /teams/${teamId}/rhythm`)).body;
  expect((await read()).asOf).toBe(now.toISOString());
  await app.db.updateTable("team").set({ closedAt: asOf }).where("id", "=", teamId).execute();
  expect(await read()).toMatchObject({ asOf: asOf.toISOString(), lastDay: "2026-03-05" });
});

test("why requests waited or came back is counted by service, of its own team and of these weeks alone", async () => {
  const parties = await makeTeamIn("Europe/Berlin");
  const { teamId, serviceId } = parties;
  const recent = { repliedAfter: 5, doneAfter: 60, confidential: false };
  const waited = async (requestId: string, of: string): Promise<void> => {
    const detail = JSON.stringify({ for: of });
    const at = app.clock.now();
    await app.db
      .insertInto("requestEvent")
      .values({ id: newId(), requestId, at, kind: "waiting", detail })
      .execute();
  };
  for (let day = 1; day <= 10; day += 1) await ask(parties, { ...recent, minutesAgo: day * 1440 });
  await ask(parties, { ...recent, minutesAgo: 200 * 1440 });
  await ask(parties, { ...recent, minutesAgo: 1440, confidential: true });
  const requests = await app.db
    .selectFrom("request")
    .select("id")
    .where("teamId", "=", teamId)
    .orderBy("askedAt")
    .execute();
  for (const [place, { id }] of requests.entries())
    await waited(id, place % 2 === 0 ? "customer" : "vendor");
  await waited(requests[2]!.id, "customer");
  await app.db
    .insertInto("defect")
    .values({
      id: newId(),
      requestId: requests[4]!.id,
      kind: "reopened",
      teamId,
      cause: "missing-information",
      at: app.clock.now(),
    })
    .execute();
  await measureRequests(app.db, { all: true }, app.clock.now());
  await sumTeam(app.db, teamId, app.clock.now());
  const kept = await app.db
    .selectFrom("serviceReason")
    .select(["reason", "n", "hits", "askers"])
    .where("serviceId", "=", serviceId)
    .orderBy("reason")
    .execute();
  expect(kept).toEqual(
    [
      { reason: "misunderstood", n: 10, hits: 0, askers: 1 },
      { reason: "missing-information", n: 10, hits: 1, askers: 1 },
      { reason: "waits", n: 10, hits: 5, askers: 1 },
    ].toSorted((a, b) => (a.reason < b.reason ? -1 : 1)),
  );
});
