/** Reports through HTTP: who is meant, for which meeting, and what it does to a record. */
import { expect, test } from "vitest";
import { calendar, event } from "./reading/calendar/made-for-tests.ts";
import { reports } from "./reading/attendance/reports-for-tests.ts";
import { bring, invited, makeColleague, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const sent = (bytes: Uint8Array, change: object = {}) => ({
  content: base64(bytes),
  order: null,
  zone: "Europe/Berlin",
  ...change,
});
const look = (by: typeof scene.ada, bytes: Uint8Array, change: object = {}) =>
  by.call("POST /me/attendance/look", { body: sent(bytes, change) });
const record = async (by: typeof scene.ada) =>
  (await by.call("GET /me/meetings/record")).body.rows.map(
    ({ title, verdict, minutes }: { title: string; verdict: string; minutes: number }) =>
      `${title}: ${verdict}${minutes > 0 ? ` ${minutes}` : ""}`,
  );

test("a report is held against one's own meetings; whoever it names by address is known, and a name is only asked about", async () => {
  const { app, ada, goran, petra, teamId } = scene;
  await makeColleague(app, teamId, "Somebody Else");
  const text = calendar(
    event(
      "UID:round",
      "SUMMARY:Monday round",
      "DTSTART;TZID=Europe/Berlin:20260316T100000",
      "DURATION:PT1H",
      ...invited(ada.email, goran.email, petra.email),
    ),
    event("UID:other", "SUMMARY:Later", "DTSTART:20260316T150000Z", "DURATION:PT1H"),
  );
  for (const one of [ada, goran, petra]) await bring(one.call, text);
  app.clock.set("2026-03-16T17:00:00Z");
  expect(await record(goran)).toEqual(["Later: unknown", "Monday round: unknown"]);
  const { status, body } = await look(ada, reports.sections.german);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    layout: "teams-sections",
    title: "Monday round",
    beganAt: "2026-03-16T08:58:02.000Z",
    meetings: [{ title: "Monday round" }],
    unread: [],
    lines: { all: 15, people: 3, unread: 0, beside: 12 },
  });
  expect(
    body.people.map((one: { name: string; person: unknown; maybe: unknown[] }) => [
      one.name,
      one.person !== null,
      one.maybe.length,
    ]),
  ).toEqual([
    ["Ada Brook", true, 0],
    ["Goran Petrov", true, 0],
    ["Somebody Else", false, 1],
  ]);
  expect(await scene.app.db.selectFrom("meetingReport").select("id").execute()).toEqual([]);
});

test("taken in, it judges all who are invited; those it does not know are a number", async () => {
  const { app, ada, goran, petra } = scene;
  const { body: looked } = await look(ada, reports.sections.german);
  const [{ id: meetingId }] = looked.meetings;
  const take = (change: object) =>
    ada.call("POST /me/attendance", {
      body: { ...sent(reports.sections.german), meetingId, people: [], ...change },
    });
  const stranger = { line: looked.people[2].line, personId: petra.id };
  const made = await take({ people: [stranger] });
  expect(made.body).toMatchObject({ people: 2, others: 1 }); // whom looking did not offer is not taken
  expect(await record(goran)).toEqual(["Later: unknown", "Monday round: late 7"]);
  expect(await record(ada)).toEqual(["Later: unknown", "Monday round: on-time"]);
  // Somebody Else may be anybody.
  expect(await record(petra)).toEqual(["Later: unknown", "Monday round: unknown"]);
  const rows = JSON.stringify([
    await app.db.selectFrom("meetingReport").selectAll().execute(),
    await app.db.selectFrom("meetingAttendance").selectAll().execute(),
  ]);
  expect(rows).not.toContain("Somebody Else");
  const maybe = looked.people[2].maybe[0].id;
  const again = await take({ people: [{ line: stranger.line, personId: maybe }] });
  expect(again.body).toMatchObject({ people: 3, others: 0 });
  expect(await record(petra)).toEqual(["Later: unknown", "Monday round: forgotten"]);
  expect(await app.db.selectFrom("meetingReport").select("id").execute()).toHaveLength(1);
  expect((await petra.call(`DELETE /me/attendance/${again.body.id}`)).status).toBe(404);
  expect((await ada.call(`DELETE /me/attendance/${again.body.id}`)).status).toBe(204);
  expect(await record(petra)).toEqual(["Later: unknown", "Monday round: unknown"]);
});

test("a report of another time is refused, and so is one for a meeting that is not one's own", async () => {
  const { ada, goran } = scene;
  const rows = (await ada.call("GET /me/meetings/record")).body.rows;
  const body = { ...sent(reports.zoom.plain), people: [] };
  const take = (by: typeof ada, meetingId: string, change: object = {}) =>
    by.call("POST /me/attendance", { body: { ...body, meetingId, ...change } });
  expect((await take(ada, rows[0].id)).body.reason).toBe("notThatMeeting");
  expect((await take(ada, rows[1].id, { zone: "Asia/Tokyo" })).body.reason).toBe("notThatMeeting");
  expect((await take(goran, rows[1].id)).status).toBe(404);
  expect((await take(ada, rows[1].id, { zone: "Mars" })).body.reason).toBe("wrongZone");
  expect((await take(ada, rows[1].id)).status).toBe(201);
});

test("dates that could be read in two ways are asked about", async () => {
  const { ada } = scene;
  const asked = await look(ada, reports.sections.ambiguous);
  expect([asked.status, asked.body.reason]).toEqual([422, "orderOpen"]);
  expect(asked.body.facts.example).toBe("3/2/26, 9:58:02 AM");
  const told = await look(ada, reports.sections.ambiguous, { order: "month-first" });
  expect(told.body.beganAt).toBe("2026-03-02T08:58:02.000Z");
  for (const [bytes, reason] of [
    [reports.zoom.sums, "noTimes"],
    [reports.sections.contradictory, "contradictoryDates"],
    [Buffer.from("name,age\nAda,40\n"), "unknownLayout"],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "noText"],
  ] as const)
    expect((await look(ada, bytes)).body.reason).toBe(reason);
});

test("a team's month is written once, without names, and only of enough people and meetings", async () => {
  const { app, ada, teamId } = scene;
  const months = async () => (await ada.call(`GET /teams/${teamId}/meetings`)).body.months;
  expect(await months()).toEqual([]);
  const { countMonth } = await import("./team-months.ts");
  app.clock.set("2026-04-09T08:00:00Z");
  await countMonth(app.db, app.clock.now());
  expect(await months()).toEqual([{ month: "2026-03-01", people: null, n: null, onTime: null }]);
});

test("six people with seven meetings each have a month that says nothing of one more", async () => {
  const { app, ada } = scene;
  const { makeTeam } = await import("#fixtures/organisation");
  const { countMonth } = await import("./team-months.ts");
  const { id: teamId } = await makeTeam(app.db);
  app.clock.set("2026-05-01T07:00:00Z");
  for (let at = 0; at < 6; at += 1) {
    const one = await makeColleague(app, teamId, `Member ${at}`);
    const days = Array.from({ length: 7 }, (_, day) =>
      event(`UID:m${at}-${day}`, `DTSTART:202604${10 + day}T090000Z`, "DURATION:PT1H"),
    );
    await bring(one.call, calendar(...days));
    for (const { id } of (await one.call("GET /me/meetings/record")).body.rows)
      await one.call(`PUT /me/meetings/${id}/correction`, { body: { says: "on-time" } });
  }
  app.clock.set("2026-05-09T08:00:00Z");
  await countMonth(app.db, app.clock.now());
  const read = async () => (await ada.call(`GET /teams/${teamId}/meetings`)).body.months;
  const said = [{ month: "2026-04-01", people: 5, n: 40, onTime: 1 }];
  expect(await read()).toEqual(said);
  const { monthInHouse } = await import("./index.ts");
  const together = { teams: 1, people: 5, n: 40, onTime: 1 };
  expect(await monthInHouse(app.db, "2026-04")).toEqual(together);
  expect(await monthInHouse(app.db, "2026-03")).toBeNull();
  await app.db.deleteFrom("meetingCorrection").execute();
  await countMonth(app.db, app.clock.now());
  expect(await read()).toEqual(said);
});
