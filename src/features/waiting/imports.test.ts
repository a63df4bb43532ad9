/** Imported history: its states and changes of team say who held it; a tick finds what an import brought in. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { ticks } from "./reactions.ts";

let app: TestApp;
const day = (at: number): Date => new Date(Date.UTC(2026, 0, 1 + at));

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T08:00:00Z" });
});
afterAll(() => app.close());

interface Logged {
  readonly at: number;
  readonly teamId: string | null;
  readonly detail: object;
}

/** A request as an import leaves it. */
async function bringIn(
  source: string,
  doneAt: number | null,
  events: readonly Logged[],
): Promise<string> {
  const { id } = await makeRequest(app.db, {
    at: day(0),
    teamId: events.find(({ teamId }) => teamId)!.teamId!,
  });
  await sql`delete from request_event where request_id = ${id}`.execute(app.db);
  await sql`update request set source = ${source}, source_key = ${id}, service_id = null, last_step_at = ${day(events.at(-1)!.at)},
    done_at = ${doneAt === null ? null : day(doneAt)} where id = ${id}`.execute(app.db);
  for (const { at, teamId, detail } of events)
    await sql`insert into request_event (id, request_id, at, kind, team_id, detail, source_identity)
      values (${newId()}, ${id}, ${day(at)}, 'imported', ${teamId}, ${JSON.stringify(detail)}::jsonb, ${newId()})`.execute(
      app.db,
    );
  return id;
}

async function runEnds(source: string): Promise<void> {
  await measureRequests(app.db, { source }, app.clock.now());
  await sql`insert into import_run (id, file_name, state, made_at, ended_at, source)
    values (${newId()}, 'log.csv', 'done', ${app.clock.now()}, ${app.clock.now()}, ${source})`.execute(
    app.db,
  );
}

const nightly = (): Promise<void> => tick("anew");

async function tick(word = "imported"): Promise<void> {
  const { work } = ticks.find(({ name }) => name.includes(word))!;
  await work({
    ...app,
    now: app.clock.now(),
    tell: async () => undefined,
    touch: () => undefined,
  });
}

async function heldDays(id: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ holder: string; days: number; since: Date | null }>`
    select holder || coalesce(' ' || team.name, '') as holder, wall_ms / 86400000.0::float8 as days, since
    from held_time left join team on team.id = team_id where request_id = ${id}`.execute(app.db);
  expect(rows.map(({ since }) => since)).toEqual(rows.map(() => null));
  return Object.fromEntries(rows.map(({ holder, days }) => [holder, days]));
}

test("a log's states and teams say who held it, until it was done or the log ends", async () => {
  const one = await makeTeam(app.db);
  const two = await makeTeam(app.db);
  const { name: a } = one;
  const { name: b } = two;
  const done = await bringIn("log", 30, [
    { at: 0, teamId: one.id, detail: { state: "Queued" } },
    { at: 2, teamId: one.id, detail: { state: "In progress" } },
    { at: 5, teamId: two.id, detail: { state: "In progress" } },
    { at: 6, teamId: null, detail: { state: "Waiting for customer" } },
    { at: 10, teamId: two.id, detail: { state: "In progress" } },
    { at: 20, teamId: two.id, detail: { state: "Resolved" } },
    { at: 30, teamId: two.id, detail: { state: "Closed" } },
  ]);
  const open = await bringIn("log", null, [
    { at: 1, teamId: one.id, detail: { activity: "Something" } },
    { at: 4, teamId: one.id, detail: { activity: "Wait for vendor" } },
  ]);
  await tick();
  expect(await heldDays(done)).toEqual({});
  await runEnds("log");
  await tick();
  expect(await heldDays(done)).toEqual({
    [`queue ${a}`]: 2,
    [`work ${a}`]: 3,
    [`work ${b}`]: 11,
    customer: 4,
  });
  // The log ends with its last event, on day 30; what is open there is not taken for open until today.
  expect(await heldDays(open)).toEqual({ [`team ${a}`]: 4, vendor: 26 });
  // A sum says of how many of its requests the working time is known.
  await sql`update held_time set working_ms = null where request_id = ${open}`.execute(app.db);
  await tick("anew");
  await tick("what has changed");
  const { rows } = await sql`
    select sum(requests) as requests, sum(timed) as timed from held_sum where period = 'all' and holder = 'all'`.execute(
    app.db,
  );
  expect(rows).toEqual([{ requests: 2, timed: 1 }]);
});

test("a log that says when it was done is believed in that; a later import moves the end of what is open", async () => {
  const team = await makeTeam(app.db);
  const told = await bringIn("column", 9, [
    { at: 0, teamId: team.id, detail: { state: "New", doneAt: day(9) } },
    { at: 7, teamId: team.id, detail: { state: "Resolved", doneAt: day(9) } },
    { at: 14, teamId: team.id, detail: { state: "Closed", doneAt: day(9) } },
  ]);
  const open = await bringIn("column", null, [
    { at: 0, teamId: team.id, detail: { state: "New" } },
  ]);
  await runEnds("column");
  await tick();
  expect(await heldDays(told)).toEqual({ [`queue ${team.name}`]: 9 });
  expect(await heldDays(open)).toEqual({ [`queue ${team.name}`]: 14 });
  await bringIn("column", null, [{ at: 40, teamId: team.id, detail: { state: "New" } }]);
  app.clock.advance({ days: 1 });
  await runEnds("column");
  await tick();
  expect(await heldDays(open)).toEqual({ [`queue ${team.name}`]: 40 });
});

test("what was missed is found when the house is looked through at night", async () => {
  const { id } = await makeRequest(app.db, { at: day(3) });
  await measureRequests(app.db, { ids: [id] }, app.clock.now());
  await tick();
  const known = () =>
    app.db.selectFrom("heldLife").select("requestId").where("requestId", "=", id).execute();
  await app.db.deleteFrom("heldLife").where("requestId", "=", id).execute();
  await tick();
  expect(await known()).toEqual([]);
  await nightly();
  await tick();
  expect(await known()).toHaveLength(1);
});
