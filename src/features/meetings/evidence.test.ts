/** What may tell of whom: reports of those who belong to a meeting, of the time at which it stands, by the copy that was read last. */
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { meetings } from "./index.ts";
import { calendar, event } from "./reading/calendar/made-for-tests.ts";
import {
  bring,
  type Colleague,
  invited,
  makeColleague,
  monday,
  news,
  useScene,
} from "./scene-for-tests.ts";

const scene = useScene();
let turn = 0;
/** Each test has a meeting of its own. */
let uid = "";
beforeEach(() => {
  turn += 1;
  uid = `round-${turn}`;
  scene.app.clock.set(monday);
});

const round = (begins: string, people: readonly string[], length = "PT1H"): string =>
  calendar(
    event(`UID:${uid}`, `SUMMARY:${uid}`, `DTSTART:${begins}`, `DURATION:${length}`, ...people),
  );
const everyone = (): string[] => {
  const { ada, goran, petra } = scene;
  return invited(ada.email, goran.email, petra.email);
};
const rowOf = async ({ call }: Colleague) =>
  (await call("GET /me/meetings/record")).body.rows.find(
    ({ title }: { title: string }) => title === uid,
  );
const said = async (who: Colleague): Promise<string> => {
  const row = await rowOf(who);
  return `${row.verdict} ${row.minutes}`;
};
const aheadOf = async ({ call }: Colleague) =>
  (await call("GET /me/meetings")).body.rows.find(({ title }: { title: string }) => title === uid);

const line = (name: string, address: string, came: string, left = "09:58:00"): string =>
  `${name},${address},2026-03-16 ${came},2026-03-16 ${left},58,No`;
const sent = (lines: readonly string[]) => ({
  content: Buffer.from(
    [
      "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest",
      ...lines,
    ].join("\r\n"),
  ).toString("base64"),
  order: null,
  zone: "UTC",
});
const take = async (who: Colleague, lines: readonly string[]) => {
  const { id } = (await rowOf(who)) ?? (await aheadOf(who));
  const body = { ...sent(lines), meetingId: id, people: [] };
  return who.call("POST /me/attendance", { body });
};
/** Ada came at nine, Goran twelve minutes later, Petra not. */
const both = (): string[] => [
  line("Ada Brook", scene.ada.email, "08:59:00"),
  line("Goran Petrov", scene.goran.email, "09:12:00"),
];

test("a report counts for those whose own calendar knows its bringer, and says who that was", async () => {
  const { ada, goran, petra } = scene;
  for (const one of [ada, goran, petra])
    await bring(one.call, round("20260316T090000Z", everyone()));
  scene.app.clock.set("2026-03-16T17:00:00Z");
  expect((await take(ada, both())).status).toBe(201);
  expect([await said(ada), await said(goran), await said(petra)]).toEqual([
    "on-time 0",
    "late 12",
    "forgotten 0",
  ]);
  for (const one of [ada, goran, petra])
    expect((await rowOf(one)).broughtBy).toEqual([{ id: ada.id, name: "Ada Brook" }]);
  const csv = (await goran.call("GET /me/meetings/export", { query: { format: "csv" } })).text;
  expect(csv).toContain('"Ada Brook"');
});

test("one that somebody brings in who wrote themselves a calendar with that meeting counts for nobody else", async () => {
  const { app, teamId, goran, petra } = scene;
  const mallory = await makeColleague(app, teamId, "Mallory Reed");
  for (const one of [goran, petra]) await bring(one.call, round("20260316T090000Z", everyone()));
  const forged = invited(mallory.email, goran.email, petra.email);
  await bring(mallory.call, round("20260316T090000Z", forged));
  app.clock.set("2026-03-16T17:00:00Z");
  const lines = [...both(), line("Mallory Reed", mallory.email, "09:00:30")];
  expect((await take(mallory, lines)).status).toBe(201);
  expect([await said(goran), await said(petra)]).toEqual(["unknown 0", "unknown 0"]);
  expect((await rowOf(goran)).broughtBy).toEqual([]);
  expect(await said(mallory)).toBe("on-time 0");
  const { eraseFromMeetings } = await import("./queries/keeping.ts");
  await eraseFromMeetings(app.db, mallory.id);
  expect([await said(goran), await said(petra)]).toEqual(["unknown 0", "unknown 0"]);
});

test("whoever is erased leaves the reports that counted, without their name, for those alone whom they name and for whom they counted", async () => {
  const { app, teamId, goran, petra } = scene;
  const host = await makeColleague(app, teamId, "Host Hall");
  const missing = await makeColleague(app, teamId, "Mia Missing");
  const people = invited(host.email, goran.email, missing.email);
  for (const one of [host, goran, missing])
    await bring(one.call, round("20260316T090000Z", people));
  // Petra's calendar knows nothing of the host.
  await bring(petra.call, round("20260316T090000Z", invited(petra.email)));
  app.clock.set("2026-03-16T17:00:00Z");
  await take(host, [
    line("Host Hall", host.email, "08:59:00"),
    line("Goran Petrov", goran.email, "09:07:00"),
    line("Petra Lang", petra.email, "09:20:00"),
  ]);
  const allSaid = async () => [await said(goran), await said(missing), await said(petra)];
  expect(await allSaid()).toEqual(["late 7", "forgotten 0", "unknown 0"]);
  const { eraseFromMeetings } = await import("./queries/keeping.ts");
  await eraseFromMeetings(app.db, host.id);
  expect(await allSaid()).toEqual(["late 7", "unknown 0", "unknown 0"]);
  expect((await rowOf(goran)).broughtBy).toEqual([]);
});

test("nobody is said to have forgotten it while a line is unread or somebody in the report is unknown", async () => {
  const { ada, petra } = scene;
  for (const one of [ada, petra]) await bring(one.call, round("20260316T090000Z", everyone()));
  scene.app.clock.set("2026-03-16T17:00:00Z");
  const own = line("Ada Brook", scene.ada.email, "08:59:00");
  await take(ada, [own, line("P. Lang (mobile)", "", "09:01:00")]);
  expect(await said(petra)).toBe("unknown 0");
  await take(ada, [own, line("Petra Lang", petra.email, "at nine")]);
  expect(await said(petra)).toBe("unknown 0");
  await take(ada, [own]);
  expect(await said(petra)).toBe("forgotten 0");
});

test("after a meeting was moved, what was said and reported of its old time tells nothing of the new one", async () => {
  const { ada, goran, petra, app } = scene;
  const calendars: [Colleague, string][] = [];
  for (const one of [ada, goran, petra])
    calendars.push([one, await bring(one.call, round("20260316T090000Z", everyone()))]);
  app.clock.set("2026-03-16T08:58:00Z");
  const { id } = await aheadOf(goran);
  await goran.call(`PUT /me/meetings/${id}/presence`);
  await petra.call(`PUT /me/meetings/${(await aheadOf(petra)).id}/word`, {
    body: { kind: "cannot", newAt: null },
  });
  await take(ada, [line("Ada Brook", ada.email, "08:59:00")]);
  for (const [one, calendarId] of calendars) {
    await one.call(`DELETE /me/calendars/${calendarId}`);
    await bring(one.call, round("20260316T130000Z", everyone()));
  }
  expect((await aheadOf(ada)).others).toEqual([]);
  expect((await aheadOf(goran)).here).toBe(false);
  app.clock.set("2026-03-16T13:12:00Z");
  await goran.call(`PUT /me/meetings/${(await aheadOf(goran)).id}/presence`);
  app.clock.set("2026-03-16T17:00:00Z");
  expect([await said(ada), await said(goran), await said(petra)]).toEqual([
    "unknown 0",
    "late 12",
    "unknown 0",
  ]);
});

test("who says once more that they come late, after it began, told the others when they first did", async () => {
  const { app, ada, goran } = scene;
  for (const one of [ada, goran]) await bring(one.call, round("20260316T090000Z", everyone()));
  const { id } = await aheadOf(goran);
  const say = async (at: string, word: object): Promise<void> => {
    app.clock.set(at);
    expect((await goran.call(`PUT /me/meetings/${id}/word`, { body: word })).status).toBe(200);
  };
  const wasTold = async (): Promise<boolean> => {
    app.clock.set("2026-03-16T17:00:00Z");
    return (await rowOf(goran)).wasTold;
  };
  const presence = (act: "PUT" | "DELETE") => {
    app.clock.set("2026-03-16T09:12:00Z");
    return goran.call(`${act} /me/meetings/${id}/presence`);
  };
  await say("2026-03-16T08:50:00Z", { kind: "late", newAt: "2026-03-16T09:10:00Z" });
  await presence("PUT");
  expect(await wasTold()).toBe(true);
  await presence("DELETE");
  await say("2026-03-16T09:11:00Z", { kind: "late", newAt: "2026-03-16T09:20:00Z" });
  await presence("PUT");
  expect(await wasTold()).toBe(true);
  // Taken back and said anew, it is said anew.
  await presence("DELETE");
  await goran.call(`DELETE /me/meetings/${id}/word`);
  await say("2026-03-16T09:11:00Z", { kind: "late", newAt: "2026-03-16T09:20:00Z" });
  await presence("PUT");
  expect(await wasTold()).toBe(false);
});

test("a report of which the first one came more than half an hour after the beginning is of another time, however long the meeting", async () => {
  const { ada } = scene;
  await bring(ada.call, round("20260316T080000Z", everyone(), "PT4H"));
  scene.app.clock.set("2026-03-16T17:00:00Z");
  const at = (came: string) => take(ada, [line("Ada Brook", ada.email, came)]);
  expect((await at("09:00:00")).body.reason).toBe("notThatMeeting");
  expect((await at("08:30:01")).body.reason).toBe("notThatMeeting");
  expect((await at("07:29:59")).body.reason).toBe("notThatMeeting");
  expect((await at("08:30:00")).status).toBe(201);
});

test("of two copies of a meeting the one that was read last is asked, and found by the id of either", async () => {
  const { goran, app, tick } = scene;
  const person = await makeColleague(app, scene.teamId, "Two Calendars");
  const people = invited(goran.email, person.email);
  await bring(person.call, round("20260316T090000Z", people));
  const before = await aheadOf(person);
  app.clock.set("2026-03-16T08:10:00Z");
  await bring(person.call, round("20260316T150000Z", people));
  const rows = (await person.call("GET /me/meetings")).body.rows;
  expect(rows).toMatchObject([{ startsAt: "2026-03-16T15:00:00.000Z" }]);
  expect(rows[0].id).not.toBe(before.id);
  const found = (q: string) => person.call("GET /me/meetings", { query: { q } });
  expect((await found(uid)).body.rows).toHaveLength(1);
  app.clock.set("2026-03-16T08:56:00Z");
  await tick();
  expect(await news(person.call)).toEqual([]);
  const word = { body: { kind: "late", newAt: "2026-03-16T15:10:00Z" } };
  expect((await person.call(`PUT /me/meetings/${before.id}/word`, word)).status).toBe(200);
  expect((await aheadOf(person)).word).toMatchObject({ newAt: "2026-03-16T15:10:00.000Z" });
  expect((await goran.call(`PUT /me/meetings/${before.id}/word`, word)).status).toBe(404);
});

test("what one brought in stands in one's own list, is stored about oneself, and can be taken back", async () => {
  const { ada, goran, petra, app } = scene;
  for (const one of [ada, goran]) await bring(one.call, round("20260316T090000Z", everyone()));
  app.clock.set("2026-03-16T17:00:00Z");
  const before = (await ada.call("GET /me/attendance")).body.rows.length;
  await take(ada, [...both(), line("Somebody", "", "09:05:00"), line("Nobody", "", "at nine")]);
  const { rows } = (await ada.call("GET /me/attendance")).body;
  expect(rows).toHaveLength(before + 1);
  expect(rows.find(({ title }: { title: string }) => title === uid)).toMatchObject({
    startsAt: "2026-03-16T09:00:00.000Z",
    layout: "zoom",
    people: 2,
    others: 1,
    unread: 1,
  });
  expect((await goran.call("GET /me/attendance")).body.rows).toEqual([]);
  const { id } = rows.find(({ title }: { title: string }) => title === uid);
  const stored = async ({ id: personId }: Colleague) =>
    meetings
      .stored!.find(({ what }) => what.startsWith("Attendance reports that you"))!
      .count(app.db, personId);
  expect([await stored(ada), await stored(goran)]).toEqual([rows.length, 0]);
  expect((await petra.call(`DELETE /me/attendance/${id}`)).status).toBe(404);
  expect(await said(goran)).toBe("late 12");
  expect((await ada.call(`DELETE /me/attendance/${id}`)).status).toBe(204);
  expect(await said(goran)).toBe("unknown 0");
  expect((await ada.call("GET /me/attendance")).body.rows).toHaveLength(before);
});

test("each table that names a person is counted under what is stored about them", async () => {
  const { app, ada } = scene;
  const { rows } = await sql<{ name: string; column: string }>`
    select table_name as name, column_name as column from information_schema.columns
    where table_schema = 'public' and table_name like 'meeting%' and column_name in ('person_id', 'by_person_id')
    order by 1, 2`.execute(app.db);
  expect(rows.length).toBeGreaterThan(9);
  const total = async (): Promise<number> => {
    const counts = await Promise.all(meetings.stored!.map(({ count }) => count(app.db, ada.id)));
    return counts.reduce((sum, one) => sum + one, 0);
  };
  let all = 0;
  for (const { name, column } of rows) {
    const found = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(name)} where ${sql.ref(column)} = ${ada.id}`.execute(
      app.db,
    );
    all += found.rows[0]!.n;
  }
  expect(await total()).toBe(all);
});
