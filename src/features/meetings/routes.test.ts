import { sql } from "kysely";
import { expect, test } from "vitest";
import { calendar, event } from "./reading/calendar/made-for-tests.ts";
import { bring, invited, makeColleague, monday, news, useScene } from "./scene-for-tests.ts";

const scene = useScene();

const round = (uid: string, begins: string, ...more: readonly string[]): string =>
  event(`UID:${uid}`, `DTSTART:${begins}`, "DURATION:PT1H", "SUMMARY:Monday round", ...more);
const everyone = (): string[] => {
  const { ada, goran, petra } = scene;
  return invited(ada.email, goran.email, `${petra.email}=TENTATIVE`, "outside@example.com");
};
const ahead = async (who: "ada" | "goran" | "petra") =>
  (await scene[who].call("GET /me/meetings")).body.rows;

test("a meeting of one's calendar stands ahead with what one may say of it; colleagues are counted, people outside are not kept", async () => {
  const { ada, goran, app } = scene;
  const text = calendar(
    round("one", "20260316T090000Z", ...everyone(), "LOCATION:Room 4", "DESCRIPTION:Secret plan"),
    event("UID:p", "DTSTART:20260316T120000Z", "DURATION:PT1H", "SUMMARY:Dentist", "CLASS:PRIVATE"),
  );
  await bring(ada.call, text);
  await bring(goran.call, text);
  expect(await ahead("ada")).toMatchObject([
    { title: "Monday round", isOrganiser: true, colleagues: 2, may: { sayHere: false, say: true } },
    { title: "", colleagues: 0 },
  ]);
  expect(await ahead("goran")).toMatchObject([{ isOrganiser: false, answer: "accepted" }, {}]);
  expect(await ahead("petra")).toEqual([]);
  const dump = JSON.stringify(
    await Promise.all([
      app.db.selectFrom("meeting").selectAll().execute(),
      app.db.selectFrom("meetingColleague").selectAll().execute(),
      app.db.selectFrom("meetingCalendar").selectAll().execute(),
    ]),
  );
  for (const secret of ["Dentist", "Room 4", "Secret plan", "outside@example.com"])
    expect(dump).not.toContain(secret);
});

test("the nudge comes once, at the time that each chose; not of what is declined, free, private days or cancelled", async () => {
  const { ada, goran, petra, app, tick } = scene;
  await bring(
    petra.call,
    calendar(
      round("n1", "20260316T090000Z", `ATTENDEE;PARTSTAT=DECLINED:mailto:${petra.email}`),
      round("n2", "20260316T090000Z", "TRANSP:TRANSPARENT"),
      round("n3", "20260316T090000Z", "STATUS:CANCELLED"),
      event("UID:n4", "DTSTART;VALUE=DATE:20260317"),
    ),
  );
  await goran.call("PUT /me/meetings/settings", { body: { nudgeMinutes: 10 } });
  app.clock.set("2026-03-16T08:51:00Z");
  await tick();
  expect([await news(ada.call), await news(goran.call)]).toEqual([
    [],
    ["Monday round: Begins in 9 minutes"],
  ]);
  app.clock.set("2026-03-16T08:55:30Z");
  await tick();
  await tick();
  expect(await news(ada.call)).toEqual(["Monday round: Begins in 5 minutes"]);
  const { rows } = (await ada.call("GET /inbox")).body;
  const nudge = rows.find(({ kind }: { kind: string }) => kind === "meetings");
  const [own] = await ahead("ada");
  expect(nudge.news.href).toBe(`/me/meetings#${own.id}`);
  expect(await news(goran.call)).toHaveLength(1);
  app.clock.set("2026-03-17T22:55:00Z");
  await tick();
  expect(await news(petra.call)).toEqual([]);
  await goran.call("PUT /me/meetings/settings", { body: { nudgeMinutes: 0 } });
  app.clock.set("2026-03-16T08:56:00Z");
});

test("'running late' reaches each colleague who is invited once, with the newest time; it can be taken back", async () => {
  const { ada, goran, petra } = scene;
  const [meeting] = await ahead("goran");
  const say = (body: object) => goran.call(`PUT /me/meetings/${meeting.id}/word`, { body });
  const nothing = await say({ kind: "late", newAt: "2026-03-16T08:59:00Z" });
  expect([nothing.status, nothing.body.reason]).toEqual([422, "wrongTime"]);
  expect((await say({ kind: "late", newAt: "2026-03-16T09:10:00Z" })).body).toEqual({ told: 2 });
  expect((await say({ kind: "late", newAt: "2026-03-16T09:15:00Z" })).status).toBe(200);
  const told = "Monday round: comes about 15 minutes late";
  expect((await news(ada.call))[0]).toBe(told);
  expect((await news(ada.call)).filter((line) => line.includes("late"))).toHaveLength(1);
  expect(await news(petra.call)).toEqual([told]);
  expect((await ahead("ada"))[0].others).toMatchObject([
    { person: { name: "Goran Petrov" }, kind: "late", newAt: "2026-03-16T09:15:00.000Z" },
  ]);
  await say({ kind: "cannot", newAt: null });
  expect(await news(petra.call)).toEqual(["Monday round: cannot come"]);
  expect((await goran.call(`DELETE /me/meetings/${meeting.id}/word`)).status).toBe(204);
  expect(await news(petra.call)).toEqual([]);
  expect((await ahead("ada"))[0].others).toEqual([]);
});

test("'I am here' takes back that one cannot come and tells those who heard it; its way back brings the word back", async () => {
  const { ada, goran, petra, app } = scene;
  const [{ id }] = await ahead("goran");
  const said = async () => {
    const [row] = await ahead("goran");
    const [others] = (await ahead("ada")).map((one: { others: object[] }) => one.others.length);
    return [row.here, row.word?.kind ?? null, row.may.say, others];
  };
  const word = (body: object) => goran.call(`PUT /me/meetings/${id}/word`, { body });
  const here = () => goran.call(`PUT /me/meetings/${id}/presence`);
  const back = () => goran.call(`DELETE /me/meetings/${id}/presence`);
  app.clock.set("2026-03-16T08:58:00Z");
  await word({ kind: "cannot", newAt: null });
  expect(await said()).toEqual([false, "cannot", true, 1]);
  expect((await here()).status).toBe(204);
  expect(await said()).toEqual([true, null, false, 0]);
  expect(await news(petra.call)).toEqual(["Monday round: is here after all"]);
  const refused = await word({ kind: "cannot", newAt: null });
  expect([refused.status, refused.body.reason]).toEqual([409, "alreadyHere"]);
  await back();
  expect(await said()).toEqual([false, "cannot", true, 1]);
  expect(await news(petra.call)).toEqual(["Monday round: cannot come"]);
  await word({ kind: "late", newAt: "2026-03-16T09:05:00Z" });
  app.clock.set("2026-03-16T09:06:00Z");
  await here();
  await here();
  expect(await said()).toEqual([true, null, false, 0]);
  expect(await news(petra.call)).toEqual(["Monday round: is here now"]);
  expect(await news(ada.call)).toContain("Monday round: is here now");
  await back();
  expect(await news(petra.call)).toEqual(["Monday round: comes about 5 minutes late"]);
  await goran.call(`DELETE /me/meetings/${id}/word`);
  expect(await said()).toEqual([false, null, true, 0]);
  // Who heard of nothing before is told nothing.
  await here();
  await back();
  expect(await news(petra.call)).toEqual([]);
  app.clock.set("2026-03-16T08:56:00Z");
});

test("nobody says anything of a meeting that is not their own", async () => {
  const { petra, asGuest } = scene;
  const [meeting] = await ahead("ada");
  const body = { kind: "cannot", newAt: null };
  for (const [key, given] of [
    [`PUT /me/meetings/${meeting.id}/word`, { body }],
    [`DELETE /me/meetings/${meeting.id}/word`, {}],
    [`PUT /me/meetings/${meeting.id}/presence`, {}],
    [`PUT /me/meetings/${meeting.id}/correction`, { body: { says: "on-time" } }],
  ] as const) {
    expect((await petra.call(key, given)).status).toBe(404);
    expect((await asGuest(key, given)).status).toBe(404);
  }
});

test("'I am here' counts from a quarter of an hour before, is judged by the minute, and can be put right", async () => {
  const { ada, goran, app } = scene;
  const [own] = await ahead("ada");
  const [gorans] = await ahead("goran");
  app.clock.set("2026-03-16T08:40:00Z");
  const early = await ada.call(`PUT /me/meetings/${own.id}/presence`);
  expect([early.status, early.body.reason]).toEqual([409, "notNow"]);
  app.clock.set("2026-03-16T09:01:00Z");
  expect((await ada.call(`PUT /me/meetings/${own.id}/presence`)).status).toBe(204);
  // Whoever is there is nudged no more.
  expect(await news(ada.call)).toEqual([]);
  app.clock.set("2026-03-16T09:12:30Z");
  await goran.call(`PUT /me/meetings/${gorans.id}/presence`);
  app.clock.set("2026-03-16T19:00:00Z");
  const record = async (by = ada.call) => (await by("GET /me/meetings/record")).body;
  expect(await record()).toMatchObject({
    rows: [
      { title: "", verdict: "unknown" },
      { title: "Monday round", verdict: "on-time" },
    ],
    total: { n: 1, onTime: 1, unknown: 1 },
    months: [{ month: "2026-03-01", n: 1 }],
  });
  expect((await record(goran.call)).rows[1]).toMatchObject({ verdict: "late", minutes: 12 });
  await goran.call(`PUT /me/meetings/${gorans.id}/correction`, { body: { says: "on-time" } });
  expect((await record(goran.call)).rows[1]).toMatchObject({
    verdict: "on-time",
    correction: "on-time",
  });
  await goran.call(`DELETE /me/meetings/${gorans.id}/correction`);
  expect((await record(goran.call)).rows[1]).toMatchObject({ verdict: "late", correction: null });
});

test("the audit log does not say who was late, there, or put their record right", async () => {
  const { rows } = await sql<{ endpoint: string }>`
    select distinct endpoint from act where endpoint like '%meetings%'`.execute(scene.app.db);
  expect(rows.map(({ endpoint }) => endpoint)).toEqual(["PUT /me/meetings/settings"]);
});

test("one's own meetings are found by their words, and by nobody else", async () => {
  const { ada, petra } = scene;
  const find = async (by: typeof ada.call, q: string) =>
    (await by("GET /me/meetings", { query: { q } })).body.rows.length;
  expect(await find(ada.call, "monday")).toBe(1);
  expect(await find(ada.call, "100%")).toBe(0);
  expect(await find(petra.call, "dentist")).toBe(0);
});

test("all of it goes along as CSV, JSON and iCalendar; a title that a spreadsheet would run does nothing", async () => {
  const { petra } = scene;
  await bring(
    petra.call,
    calendar(event("UID:x", "DTSTART:20260316T150000Z", "DURATION:PT1H", "SUMMARY:=1+1")),
  );
  const file = (format: string) => petra.call("GET /me/meetings/export", { query: { format } });
  expect((await file("csv")).text).toContain(`"'=1+1","2026-03-16T15:00:00.000Z"`);
  expect(JSON.parse((await file("json")).text).meetings).toHaveLength(5);
  const again = (await file("ics")).text;
  expect(again).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(again.match(/BEGIN:VEVENT/g)).toHaveLength(5);
});

test("taking a calendar away deletes its meetings; erasure removes all that is left", async () => {
  const { goran, app } = scene;
  const [row] = (await goran.call("GET /me/calendars")).body.rows;
  expect((await scene.petra.call(`DELETE /me/calendars/${row.id}`)).status).toBe(404);
  expect((await goran.call(`DELETE /me/calendars/${row.id}`)).status).toBe(204);
  expect(await ahead("goran")).toEqual([]);
  const { eraseFromMeetings, countInvitations, countSaid } = await import("./queries/keeping.ts");
  expect(await countInvitations(app.db, goran.id)).toBeGreaterThan(0);
  expect(await countSaid(app.db, goran.id)).toBe(1);
  await eraseFromMeetings(app.db, goran.id);
  expect(await countInvitations(app.db, goran.id)).toBe(0);
  expect(await countSaid(app.db, goran.id)).toBe(0);
});

test("meetings go a year after they ended, with what was said of them", async () => {
  const { app } = scene;
  const { deletePastBefore } = await import("./queries/keeping.ts");
  const count = async () =>
    (await app.db.selectFrom("meeting").select("id").execute()).length +
    (await app.db.selectFrom("meetingPresence").select("key").execute()).length;
  expect(await deletePastBefore(app.db, new Date(monday))).toBe(0);
  const before = await count();
  expect(await deletePastBefore(app.db, new Date("2026-03-20T00:00:00Z"))).toBeGreaterThan(3);
  expect(await count()).toBe(0);
  expect(before).toBeGreaterThan(5);
});

test("guests of vendors have no meetings here", async () => {
  for (const key of ["GET /me/meetings", "GET /me/calendars", "GET /me/meetings/record"] as const)
    expect((await scene.asGuest(key)).status).toBe(404);
});

test("of many that have the words the latest twenty are found", async () => {
  const sol = await makeColleague(scene.app, scene.teamId, "Sol Many");
  const day = (at: number): string =>
    new Date(Date.UTC(2026, 2, 17 + at)).toISOString().slice(0, 10).replaceAll("-", "");
  const stands = Array.from({ length: 25 }, (_, at) =>
    event(`UID:stand${at}`, `DTSTART:${day(at)}T110000Z`, "DURATION:PT1H", "SUMMARY:Stand-up"),
  );
  await bring(sol.call, calendar(...stands));
  const { rows } = (await sol.call("GET /me/meetings", { query: { q: "stand-up" } })).body;
  const days = rows.map(({ startsAt }: { startsAt: string }) => startsAt.slice(0, 10));
  expect(days).toHaveLength(20);
  expect([days[0], days.at(-1)]).toEqual(["2026-04-10", "2026-03-22"]);
});
