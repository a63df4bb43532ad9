/** Reading holds nothing up and takes nothing along: no transaction waits for a server, and a calendar that fails fails alone. */
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#fixtures/organisation";
import { runDueTicks } from "#platform/events/ticks.ts";
import { calendar, event } from "./reading/calendar/made-for-tests.ts";
import { invited, makeColleague, useCalendarServer, useScene } from "./scene-for-tests.ts";
import { readDue } from "./syncing.ts";

const scene = useScene();
const server = useCalendarServer();

const meeting = (uid: string, ...more: readonly string[]): string =>
  event(`UID:${uid}`, "DTSTART:20260317T090000Z", "DURATION:PT1H", `SUMMARY:${uid}`, ...more);
const titles = async (who: "ada" | "goran" | "petra"): Promise<string[]> =>
  (await scene[who].call("GET /me/meetings")).body.rows
    .map(({ title, isCancelled }: { title: string; isCancelled: boolean }) =>
      isCancelled ? `${title} (cancelled)` : title,
    )
    .toSorted();
const subscribe = async (who: "ada" | "goran" | "petra") => {
  const body = { name: "Work", address: `${server.url}/${who}.ics` };
  const made = await scene[who].call("POST /me/calendars", { body });
  expect(made.status, made.text).toBe(201);
  return made.body.id as string;
};
const calendarOf = async (who: "ada" | "goran" | "petra") =>
  (await scene[who].call("GET /me/calendars")).body.rows[0];

/** What waits in a transaction that does nothing, while a server outside is asked. */
let waiting: number[] = [];
let texts: Record<string, string> = {};
async function answerWatching(path: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`.execute(scene.app.db);
  waiting.push(rows[0]!.n);
  return texts[path] ?? calendar();
}
beforeEach(() => {
  waiting = [];
  server.answer = (asked, answer) =>
    void answerWatching(asked.url ?? "").then((text) => answer.writeHead(200).end(text));
});

/** As the house does it; the faults that were logged. */
async function tick(): Promise<object[]> {
  const { app } = scene;
  app.clock.set(new Date(app.clock.now().getTime() + 31 * 60_000).toISOString());
  const logged: object[] = [];
  const log = { error: (facts: object) => void logged.push(facts) };
  const { db, files, clock } = app;
  await runDueTicks({ db, files, outbox: app.app.outbox, ticks: [readDue], clock: clock.now, log });
  return logged;
}

test("no transaction is open while a server is asked: neither when a calendar is added, nor read now, nor by itself", async () => {
  texts = { "/ada.ics": calendar(meeting("First")) };
  const id = await subscribe("ada");
  expect(waiting).toEqual([0]);
  expect((await scene.ada.call(`POST /me/calendars/${id}/reading`)).status).toBe(200);
  expect(waiting).toEqual([0, 0]);
  expect(await tick()).toEqual([]);
  expect(waiting).toEqual([0, 0, 0]);
  const body = { address: `${server.url}/`, login: "ada", password: "blue heron" };
  const looked = await scene.ada.call("POST /me/calendars/look", { body });
  expect([looked.status, looked.body.facts]).toEqual([422, { trouble: "noCalendar" }]);
  expect(waiting.slice(3).every((n) => n === 0)).toBe(true);
});

test("an entry that can no longer be read is named, is not called off, and stops no other; nor does a whole calendar that fails", async () => {
  const { ada, app } = scene;
  const mine = invited(ada.email);
  const entries = [meeting("Kept", ...mine), meeting("Planning", ...mine)];
  texts = { "/ada.ics": calendar(...entries), "/goran.ics": calendar(meeting("Round")) };
  const failing = await subscribe("petra");
  await app.db
    .updateTable("meetingCalendar")
    .set({ sealed: Buffer.from("short"), nextAt: new Date(0) })
    .where("id", "=", failing)
    .execute();
  await subscribe("goran");
  await tick();
  expect(await titles("ada")).toEqual(["Kept", "Planning"]);
  texts = {
    "/ada.ics": calendar(
      meeting("Kept", ...mine, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
      event(
        "UID:s",
        "DTSTART:20260317T090000Z",
        "SUMMARY:Secret",
        "CLASS:PRIVATE",
        "DURATION:P20000000D",
      ),
      event("UID:broken", "DTSTART:2026", 'SUMMARY;X="a:b":On two\n  lines\\, and on'),
      event("UID:new", "DTSTART:20260317T120000Z", "SUMMARY:N\u0000ew"),
    ),
    "/goran.ics": calendar(meeting("Other round")),
  };
  await app.db
    .updateTable("meetingCalendar")
    .set({ nextAt: new Date(1) })
    .execute();
  const [fault] = await tick();
  expect(String((fault as { fault: Error }).fault)).toBe("AggregateError: 1 calendars failed");
  expect(await titles("ada")).toEqual(["Kept", "New", "Planning (cancelled)"]);
  expect(await calendarOf("ada")).toMatchObject({
    trouble: null,
    unread: 3,
    unreadEntries: [
      { title: "Kept", why: "neverComes" },
      { title: "", why: "tooLong" },
      { title: "On two lines, and on", why: "notWritten" },
    ],
  });
  expect(await titles("goran")).toEqual(["Other round"]);
  expect((await calendarOf("petra")).readAt).not.toBeNull();
});

test("'read now' waits for whoever writes at the same moment, and answers", async () => {
  const { id } = await calendarOf("ada");
  let reading: Promise<{ status: number }> | undefined;
  await scene.app.db.transaction().execute(async (db) => {
    await sql`select from meeting_calendar where id = ${id} for update`.execute(db);
    reading = scene.ada.call(`POST /me/calendars/${id}/reading`);
    await new Promise((done) => setTimeout(done, 200));
  });
  expect((await reading!).status).toBe(200);
});

test("an answer that was asked for earlier is not written over one that was asked for later", async () => {
  const { app, goran } = scene;
  const { id } = await calendarOf("goran");
  const read = () => goran.call(`POST /me/calendars/${id}/reading`);
  let isFirst = true;
  const slowly = async (): Promise<string> => {
    if (!isFirst) return calendar(meeting("Newer"));
    isFirst = false;
    app.clock.advance({ minutes: 1 });
    expect(await read()).toMatchObject({ status: 200, body: { trouble: null } });
    return calendar(meeting("Older"));
  };
  server.answer = (_asked, answer) => void slowly().then((text) => answer.writeHead(200).end(text));
  // Whoever asked first is told how it stands, and not that it is gone.
  expect(await read()).toMatchObject({ status: 200, body: { trouble: null } });
  expect(await titles("goran")).toEqual(["Newer"]);
});

test("a calendar that is taken away while its server is asked leaves nothing behind", async () => {
  const { id } = await calendarOf("goran");
  server.answer = (_asked, answer) =>
    void scene.goran
      .call(`DELETE /me/calendars/${id}`)
      .then(() => answer.writeHead(200).end(texts["/goran.ics"]));
  expect((await scene.goran.call(`POST /me/calendars/${id}/reading`)).status).toBe(404);
  expect(await titles("goran")).toEqual([]);
});

test("whoever leaves while the server of their new calendar is asked keeps none, and of many added at once ten stay", async () => {
  const { app } = scene;
  const { id: teamId } = await makeTeam(app.db);
  const leaver = await makeColleague(app, teamId, "Leo Leaver");
  const gone = app.db.insertInto("departure").values({ personId: leaver.id, at: app.clock.now() });
  server.answer = (_asked, answer) =>
    void gone.execute().then(() => answer.writeHead(200).end(calendar(meeting("Last"))));
  const body = { name: "Work", address: `${server.url}/leaver.ics` };
  expect((await leaver.call("POST /me/calendars", { body })).status).toBe(404);
  const kept = app.db.selectFrom("meetingCalendar").select("id").where("personId", "=", leaver.id);
  expect(await kept.execute()).toEqual([]);

  const busy = await makeColleague(app, teamId, "Bea Busy");
  const add = (name: number) =>
    busy.call("POST /me/calendars/file", { body: { name: `${name}`, content: calendar() } });
  const all = await Promise.all(Array.from({ length: 14 }, (_, at) => add(at)));
  expect(all.filter(({ status }) => status === 201)).toHaveLength(10);
  expect(all.filter(({ body: said }) => said.reason === "tooManyCalendars")).toHaveLength(4);
});
