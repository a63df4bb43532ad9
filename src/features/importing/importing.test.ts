import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import { importText } from "./made-for-tests.ts";
import { exportsOfPeers } from "./reading/testing/peers-for-tests.ts";
import { ImportStopped } from "./run-import.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await sql`truncate request, team, person, import_source, import_run, import_mapping, measured_source, calendar cascade`.execute(
    database.db,
  );
});

interface Told {
  readonly key: string;
  readonly state: string;
  readonly team: string;
  readonly events: readonly string[];
}

/** Everything that was imported, without what is made by chance. */
async function everything(): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select source_key as key, state, team.name as team, coalesce((
      select jsonb_agg(concat_ws(' ', to_char(event.at, 'YYYY-MM-DD"T"HH24:MI'), held.name, event.detail ->> 'activity')
        order by event.at, event.position)
      from request_event as event left join team as held on held.id = event.team_id where event.request_id = request.id), '[]') as events
    from request join team on team.id = request.team_id order by source, source_key`.execute(
    database.db,
  );
  return rows;
}

async function count(
  table: "request" | "requestEvent" | "person" | "team" | "handoff" | "message",
) {
  const row = await database.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("rows"))
    .executeTakeFirstOrThrow();
  return row.rows;
}

const head = "Case ID,Activity,Timestamp,Group,Resource\n";
const log = [
  "R-1,New,2024-03-04T09:00:00Z,Desk,Ann",
  "R-1,Assigned,2024-03-04T10:00:00Z,,Ann",
  "R-1,Assigned,2024-03-04T10:00:00Z,Desk,Ben",
  "R-1,Worked on,2024-03-04T11:00:00Z,Network,Cem",
  "R-1,Worked on,2024-03-04T11:00:00Z,Network,Cem",
  "R-1,Closed,2024-03-05T11:00:00Z,Network,Cem",
  "R-2,New,2024-03-04T09:30:00Z,desk,?",
  "R-3,New,2024-03-06T09:30:00Z,,",
];
const whole = head + log.join("\n");

test("a log becomes requests with their history: equal times in file order, identical lines apart, an unknown team breaks no run", async () => {
  const { totals, source } = await importText(database.db, { text: whole });
  expect(source).toBe("history");
  expect(totals).toMatchObject({
    fileRequests: 3,
    events: 8,
    teams: 2,
    people: 3,
    handoffs: 1,
    open: 2,
    done: 1,
  });
  expect(await everything()).toEqual([
    {
      key: "R-1",
      state: "confirmed",
      team: "Network",
      events: [
        "2024-03-04T09:00 Desk New",
        "2024-03-04T10:00 Assigned",
        "2024-03-04T10:00 Desk Assigned",
        "2024-03-04T11:00 Network Worked on",
        "2024-03-04T11:00 Network Worked on",
        "2024-03-05T11:00 Network Closed",
      ],
    },
    { key: "R-2", state: "asked", team: "Desk", events: ["2024-03-04T09:30 Desk New"] },
    { key: "R-3", state: "asked", team: "No team known", events: ["2024-03-06T09:30 New"] },
  ]);
  expect(await count("handoff")).toBe(1);
});

test("importing again adds nothing, under another name and packed otherwise too", async () => {
  await importText(database.db, { text: whole });
  const before = await everything();
  const again = await importText(database.db, { text: `\ufeff${whole}`, name: "of today (2).csv" });
  expect(again.totals).toMatchObject({ newRequests: 0, newEvents: 0, changedRequests: 0 });
  expect(await everything()).toEqual(before);
});

test("in whatever pieces and order a log comes, it comes to the same", async () => {
  await importText(database.db, { text: whole });
  const before = await everything();
  const pieces = fc
    .shuffledSubarray(log.slice(0, 7), { minLength: 7 })
    .chain((lines) =>
      fc.record({ lines: fc.constant(lines), cut: fc.integer({ min: 1, max: 6 }) }),
    );
  await fc.assert(
    fc.asyncProperty(pieces, async ({ lines, cut }) => {
      await sql`truncate request, import_source cascade`.execute(database.db);
      // Identical lines are told apart within one file only.
      const twins = lines.filter((line) => line.includes("Worked"));
      const others = lines.filter((line) => !line.includes("Worked"));
      const parts = [[...others.slice(0, cut), ...twins], others.slice(cut)];
      for (const part of parts)
        if (part.length > 0) await importText(database.db, { text: head + part.join("\n") });
      await importText(database.db, { text: whole });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 4 },
  );
});

test("a longer export joins what came before, and a corrected zone and team take effect", async () => {
  const text = "Case ID,Activity,Time,Group,Owner group\nA,New,2024-03-04 09:00,Desk,Payroll\n";
  await importText(database.db, { text });
  const later = `${text}A,Closed,2024-03-05 09:00,Desk,Payroll\nB,New,2024-03-05 10:00,Desk,Payroll\n`;
  const second = await importText(database.db, {
    text: later,
    given: { mapping: { team: "Owner group" }, zone: "Europe/Berlin" },
  });
  expect(second.totals).toMatchObject({ newRequests: 1, newEvents: 2, changedRequests: 1 });
  const [a, b] = await everything();
  expect(a).toEqual({
    key: "A",
    state: "confirmed",
    team: "Payroll",
    events: ["2024-03-04T08:00 Payroll New", "2024-03-05T08:00 Payroll Closed"],
  });
  expect(b).toMatchObject({ team: "Payroll" });
  // What was said is remembered for these headers.
  const third = await importText(database.db, { text: later });
  expect(third.totals).toMatchObject({ newEvents: 0, changedRequests: 0 });
});

test("two logs with the same headers and keys do not mix", async () => {
  await importText(database.db, {
    name: "printers.csv",
    text: "Case ID,Activity,Timestamp\n1,New,2024-01-01T00:00:00Z\n",
  });
  await importText(database.db, {
    name: "doors.csv",
    text: "Case ID,Activity,Timestamp\n1,New,2024-02-01T00:00:00Z\n",
  });
  expect((await everything()).map(({ events }) => events)).toEqual([
    ["2024-02-01T00:00 New"],
    ["2024-01-01T00:00 New"],
  ]);
});

test.each(exportsOfPeers.map((peer) => [peer.name, peer] as const))(
  "%s: every row is a request, and again adds nothing",
  async (_name, peer) => {
    const first = await importText(database.db, { text: peer.csv });
    const cases = new Set(peer.events.map(([key]) => key));
    const events = peer.events.reduce((sum, [, ...told]) => sum + told.length, 0);
    expect(first.totals).toMatchObject({
      fileRequests: cases.size,
      newRequests: cases.size,
      newEvents: events,
    });
    const again = await importText(database.db, { text: peer.csv });
    expect(again.totals).toMatchObject({
      newRequests: 0,
      newEvents: 0,
      changedRequests: 0,
      requests: cases.size,
    });
  },
);

test("comments come as notes, in order, with their times, once", async () => {
  const jira = exportsOfPeers.find(({ kind }) => kind === "jira")!;
  await importText(database.db, { text: jira.csv });
  await importText(database.db, { text: jira.csv });
  const rows = await database.db
    .selectFrom("message")
    .select(["kind", "body", "at"])
    .orderBy("position")
    .execute();
  expect(rows.slice(0, 2)).toEqual([
    { kind: "note", body: "ben: On it", at: new Date("2024-05-11T16:00:00Z") },
    { kind: "note", body: "ana: Thank you", at: new Date("2024-05-12T09:00:00Z") },
  ]);
});

test("what cannot be read stands in a file with line and reason, and no spreadsheet runs it", async () => {
  const bad = `${head}R-1,New,soon,Desk,Ann\n=HYPERLINK("http://evil.example"),New,never,Desk,Ann\nR-2,New,2024-03-04T09:00:00Z,Desk,Ann\n`;
  const { unreadable, unreadablePath, totals } = await importText(database.db, { text: bad });
  expect(unreadable).toBe(2);
  expect(totals.fileRequests).toBe(1);
  const [first, ...lines] = readFileSync(unreadablePath!, "utf8").trimEnd().split("\r\n");
  expect(first).toBe("\ufeffline,reason,raw");
  expect(lines[0]).toMatch(/^2,"""soon"" in the column .*","R-1,New,soon,Desk,Ann"$/);
  expect(lines[1]).toMatch(/^3,.*,"'=HYPERLINK/);
});

test("an import that is stopped leaves nothing, and the next one does it all", async () => {
  const stopping = new AbortController();
  stopping.abort();
  await expect(importText(database.db, { text: whole, signal: stopping.signal })).rejects.toThrow(
    ImportStopped,
  );
  expect(await everything()).toEqual([]);
  expect(await count("team")).toBe(0);
  const { totals } = await importText(database.db, { text: whole });
  expect(totals.newEvents).toBe(8);
});

test("a connection that dies in the middle leaves nothing half done", async () => {
  await sql`create function die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`.execute(
    database.db,
  );
  await sql`create trigger die after insert on handoff for each statement execute function die()`.execute(
    database.db,
  );
  await expect(importText(database.db, { text: whole })).rejects.toThrow();
  await sql`drop trigger die on handoff`.execute(database.db);
  await sql`drop function die`.execute(database.db);
  expect(await everything()).toEqual([]);
  const run = await database.db
    .selectFrom("importRun")
    .select(["state", "failure"])
    .executeTakeFirstOrThrow();
  expect(run).toMatchObject({
    state: "failed",
    failure: expect.stringContaining("Nothing of this file was imported"),
  });
  expect((await importText(database.db, { text: whole })).totals.newEvents).toBe(8);
});

test("work that people have done here since is not undone by a later export", async () => {
  await importText(database.db, { text: whole });
  await sql`update request set state = 'taken', title = 'Ours now', version = version + 1 where source_key = 'R-2'`.execute(
    database.db,
  );
  const later = `${whole}\nR-2,Closed,2024-04-01T09:00:00Z,Desk,Ann\n`;
  const { totals } = await importText(database.db, { text: later });
  expect(totals.newEvents).toBe(1);
  const row = await database.db
    .selectFrom("request")
    .select(["state", "title"])
    .where("sourceKey", "=", "R-2")
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ state: "taken", title: "Ours now" });
});

test("odd characters, names like paths and long texts are kept or cut, never a fault", async () => {
  const text = `${head}"../../etc/passwd\u0000","a\\u0000b \ud83d\ude00",2024-03-04T09:00:00Z,"${"x".repeat(400)}",__proto__\n`;
  await importText(database.db, { name: "../../../etc/cron.d/x.csv", text });
  const [only] = await everything();
  expect(only?.key).toContain("../../etc/passwd");
  expect(only?.events[0]).toContain("a\\u0000b \ud83d\ude00");
  expect(existsSync("/etc/cron.d/x.csv")).toBe(false);
});
