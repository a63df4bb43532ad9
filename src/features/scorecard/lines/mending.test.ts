/** What a card says of waiting, of what was missing, of actions and of mediation, against SQL that knows nothing of the sums. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAction, makeDebrief } from "#fixtures/debriefs";
import { makeMediation } from "#fixtures/mediation";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { sumDefects } from "#feature/defects";
import { measureRequests } from "#feature/relationships";
import { measureHeld, waiting } from "#feature/waiting";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { CardAnswer, LineAnswer, LineName } from "../contract.ts";

let app: TestApp;
let asColleague: Caller;
let teamId: string;
const now = new Date("2026-11-20T09:00:00Z");
const lacks = "A desk, the room is not said";
const day = 86_400_000;
const ago = (days: number): Date => new Date(now.getTime() - days * day);

/** Two teams; of the first, others hold every third request for a day, and every fourth lacked something. */
beforeAll(async () => {
  app = await startApp({ now: now.toISOString() });
  await makeOrganisation(app.db);
  asColleague = await app.as(await makeMember(app.db));
  const first = await makeRequest(app.db, { at: ago(1) });
  ({ teamId } = first);
  for (let at = 2; at < 60; at += 1) {
    const confidential = at % 19 === 0;
    const title = at % 4 === 0 ? lacks : "A desk for two";
    await makeRequest(app.db, { ...first, title, at: ago(at * 2), confidential } as never);
    if (at % 6 === 0) await makeRequest(app.db, { at: ago(at) });
  }
  await sql`
    insert into defect (id, request_id, kind, team_id, at, what_is_missing)
    select gen_random_uuid(), id, 'returned', team_id, asked_at, 'The address' from request where title = ${lacks}`.execute(
    app.db,
  );
  await measureRequests(app.db, { all: true }, now);
  await measureHeld(app.db, { behind: false }, now);
  const other = await makeTeam(app.db);
  await sql`
    insert into held_time (request_id, holder, team_id, through_parts, wall_ms, working_ms)
    select request_id, 'work', ${other.id}, true, ${day}, null from held_life join request on request.id = request_id
    where number % 3 = 0`.execute(app.db);
  await sql`insert into held_stale (provider_id, customer_team_id) select provider_id, customer_team_id from held_life`.execute(
    app.db,
  );
  const sum = waiting.ticks!.find(({ name }) => name === "waiting: sum what has changed")!;
  const tell = async (): Promise<void> => undefined;
  await sum.work({ ...app, now, touch: () => undefined, tell });
  await app.db.transaction().execute((within) => sumDefects(within, now));
});
afterAll(() => app.close());

async function lineOf(of: string | null, name: LineName): Promise<LineAnswer | undefined> {
  const { body } = await asColleague(of === null ? "GET /scorecard" : `GET /teams/${of}/scorecard`);
  return (body as CardAnswer).lines.find(({ line }) => line === name);
}

const within = (of: string | null) => sql`
  from request where not confidential and asked_at >= ${ago(90)} and (${of}::uuid is null or team_id = ${of}::uuid)`;

describe("a card of a team and of the house", () => {
  test("says which share of the time others held what was asked", async () => {
    for (const of of [teamId, null]) {
      const { rows } = await sql<{ n: number; value: number }>`
        with chosen as (select id, team_id ${within(of)})
        select (select count(*) from chosen) as n, sum(ms) filter (where held.team_id <> chosen.team_id) / sum(ms) as value
        from chosen join lateral (
          select team_id, wall_ms + coalesce(extract(epoch from ${now}::timestamptz - since)::float8 * 1000, 0) as ms
          from held_time where request_id = chosen.id) as held on true`.execute(app.db);
      const line = (await lineOf(of, "waiting"))!;
      expect(line.now!.n).toBe(rows[0]!.n);
      expect(line.now!.value).toBeCloseTo(rows[0]!.value, 9);
      expect(rows[0]!.value).toBeGreaterThan(0);
      expect(line.now).toMatchObject({ low: null, high: null, tooFew: false });
      expect(line.asOf).not.toBeNull();
    }
  });

  test("says how much lacked something at the start", async () => {
    for (const of of [teamId, null]) {
      const { rows } = await sql<{ n: number; hits: number }>`
        select count(*) as n, count(*) filter (where title = ${lacks}) as hits ${within(of)}`.execute(
        app.db,
      );
      const { n, hits } = rows[0]!;
      const line = (await lineOf(of, "returned"))!;
      expect(line.now).toMatchObject({ n, value: hits / n, tooFew: false });
      expect(line.now!.low!).toBeLessThan(hits / n);
    }
  });

  test("says nothing of few, and still how many there were", async () => {
    const few = await makeTeam(app.db);
    for (const name of ["waiting", "returned", "actions"] as const)
      expect((await lineOf(few.id, name))!.now).toMatchObject({ n: 0, value: null, tooFew: true });
  });
});

test("an action counts once its day has passed, and as in time when it was done by then in the house's zone", async () => {
  const lead = await makeMember(app.db, { lead: true });
  const debrief = await makeDebrief(app.db, { stage: "closed", facilitator: lead });
  const make = (dueDay: string, done?: string) =>
    makeAction(app.db, {
      debriefId: debrief.id,
      ownerId: lead.id,
      dueDay,
      ...(done === undefined ? {} : { done: new Date(done) }),
    });
  // Berlin: half past eleven at night is still the day, an hour later is not.
  await make("2026-10-01", "2026-10-01T21:30:00Z");
  await make("2026-10-02", "2026-10-02T22:30:00Z");
  for (let at = 3; at < 6; at += 1) await make(`2026-10-0${at}`, "2026-10-01T08:00:00Z");
  await make("2026-11-19");
  await make("2026-11-20");
  await make("2025-11-01", "2025-10-31T08:00:00Z");
  const written = await makeDebrief(app.db, { stage: "act", facilitator: lead });
  await makeAction(app.db, { debriefId: written.id, ownerId: lead.id, dueDay: "2026-10-09" });
  const line = (await lineOf(lead.teamId, "actions"))!;
  expect(line.now).toMatchObject({ n: 6, value: 4 / 6, tooFew: false });
  expect(line.facts.map(({ fact, value }) => [fact, value])).toEqual([
    ["actions-open", 2],
    ["actions-overdue", 1],
  ]);
  expect((await lineOf(null, "actions"))!.now!.n).toBe(6);
});

test("mediation stands on the card of the house alone, and is counted from five on", async () => {
  for (let at = 0; at < 4; at += 1) await makeMediation(app.db);
  expect(await lineOf(teamId, "mediations")).toBeUndefined();
  expect((await lineOf(null, "mediations"))!.now).toMatchObject({ n: 0, value: null });
  await makeMediation(app.db);
  const line = (await lineOf(null, "mediations"))!;
  expect(line.now).toMatchObject({ n: 5, value: 5 });
  expect(line.facts).toMatchObject([{ fact: "agreements-holding", n: 0, value: null }]);
});
