/** Reading from a real CalDAV server: discovery, what to choose from, zones, recurrence, exceptions, and what has changed. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { letReach } from "#platform/outward/fetch-outside.ts";
import { calendar } from "../reading/calendar/made-for-tests.ts";
import { useScene } from "../scene-for-tests.ts";
import { readMultistatus } from "./multistatus.ts";
import {
  login,
  makeCalendar,
  password,
  type Radicale,
  startRadicale,
} from "./radicale-for-tests.ts";

const scene = useScene();
let radicale: Radicale;
beforeAll(async () => {
  radicale = await startRadicale();
  letReach([radicale.host]);
  await radicale.send("MKCALENDAR", "/ada/desk/", makeCalendar("Work &amp; more"));
  await radicale.send("MKCALENDAR", "/ada/empty/", makeCalendar("Nothing yet"));
  await radicale.send("MKCALENDAR", "/ada/tasks/", makeCalendar("Tasks", "VTODO"));
});
afterAll(async () => {
  letReach([]);
  await radicale?.stop();
});

const stamped = (...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", "DTSTAMP:20260301T000000Z", ...lines, "END:VEVENT"].join("\r\n");
const newYork = [
  "BEGIN:VTIMEZONE",
  "TZID:Eastern Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T020000",
  "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
].join("\r\n");
/** A weekly round since 2024, one of them moved, one taken out, one called off. */
const weekly = calendar(
  newYork,
  stamped(
    "UID:weekly",
    "SUMMARY:Weekly round",
    "DTSTART;TZID=Eastern Standard Time:20240108T100000",
    "DTEND;TZID=Eastern Standard Time:20240108T103000",
    "RRULE:FREQ=WEEKLY;BYDAY=MO",
    "EXDATE;TZID=Eastern Standard Time:20260330T100000",
  ),
  stamped(
    "UID:weekly",
    "SUMMARY:Weekly round\\, moved",
    "RECURRENCE-ID;TZID=Eastern Standard Time:20260323T100000",
    "DTSTART;TZID=Eastern Standard Time:20260324T150000",
    "DTEND;TZID=Eastern Standard Time:20260324T154500",
  ),
  stamped(
    "UID:weekly",
    "SUMMARY:Weekly round",
    "STATUS:CANCELLED",
    "RECURRENCE-ID;TZID=Eastern Standard Time:20260406T100000",
    "DTSTART;TZID=Eastern Standard Time:20260406T100000",
    "DTEND;TZID=Eastern Standard Time:20260406T103000",
  ),
);
const whole = calendar(
  stamped("UID:whole", "SUMMARY:Away", "DTSTART;VALUE=DATE:20260318", "DTEND;VALUE=DATE:20260320"),
);
const far = calendar(
  stamped("UID:far", "SUMMARY:Next year", "DTSTART:20270318T090000Z", "DURATION:PT1H"),
);

const look = (address: string, given = { login, password }) =>
  scene.ada.call("POST /me/calendars/look", { body: { address, ...given } });
const trouble = ({ body }: { body: { facts?: { trouble: string } } }): string | undefined =>
  body.facts?.trouble;
const stored = async (): Promise<string[]> => {
  const rows = await scene.app.db
    .selectFrom("meeting")
    .selectAll()
    .where("personId", "=", scene.ada.id)
    .orderBy("startsAt")
    .execute();
  return rows
    .filter(({ startsAt }) => startsAt >= new Date("2026-03-08T00:00:00Z"))
    .filter(({ startsAt }) => startsAt < new Date("2026-04-14T00:00:00Z"))
    .map(({ title, startsAt, endsAt, cancelledAt, isAllDay }) =>
      [
        title,
        startsAt.toISOString().slice(0, 16),
        (endsAt.getTime() - startsAt.getTime()) / 60_000,
        ...(isAllDay ? ["all day"] : []),
        ...(cancelledAt ? ["cancelled"] : []),
      ].join(" "),
    );
};

test("the calendars of a login are found from the bare address, and only those that hold events", async () => {
  const found = await look(radicale.url);
  expect(found.status, found.text).toBe(200);
  expect(found.body.rows).toEqual([
    { url: `${radicale.url}/ada/empty/`, name: "Nothing yet" },
    { url: `${radicale.url}/ada/desk/`, name: "Work & more" },
  ]);
  expect((await look(`${radicale.url}/.well-known/caldav`)).body.rows).toHaveLength(2);
  expect((await look(`${radicale.url}/ada/`)).body.rows).toHaveLength(2);
});

test("what is found stands in the order of its names, whatever order the server gives", async () => {
  const named = async () =>
    (await look(radicale.url)).body.rows.map(({ name }: { name: string }) => name);
  for (const [place, name] of [
    ["a", "Team 10"],
    ["b", "\u00e4rzte"],
    ["c", "Team 2"],
    ["d", "team 1"],
  ] as const)
    await radicale.send("MKCALENDAR", `/ada/${place}/`, makeCalendar(name));
  const sorted = ["\u00e4rzte", "Nothing yet", "team 1", "Team 2", "Team 10", "Work & more"];
  expect(await named()).toEqual(sorted);
  for (const place of ["a", "b", "c", "d"]) await radicale.send("DELETE", `/ada/${place}/`);
  expect(await named()).toEqual(["Nothing yet", "Work & more"]);
});

test("a wrong password, a place that is none and a host in the house are told apart", async () => {
  expect(trouble(await look(radicale.url, { login, password: "wrong" }))).toBe("notAllowed");
  expect(trouble(await look("http://127.0.0.1:1/"))).toBe("closedAddress");
  const body = { name: "x", url: `${radicale.url}/ada/nowhere/`, login, password };
  expect(trouble(await scene.ada.call("POST /me/calendars/caldav", { body }))).toBe("notFound");
});

test("zones, recurrence and exceptions are read as they are meant, over both changes of clocks", async () => {
  for (const [name, text] of Object.entries({ weekly, whole, far }))
    expect(await radicale.send("PUT", `/ada/desk/${name}.ics`, text)).toBe(201);
  const body = { name: "Work", url: `${radicale.url}/ada/desk/`, login, password };
  const made = await scene.ada.call("POST /me/calendars/caldav", { body });
  expect(made.status, made.text).toBe(201);
  expect(await stored()).toEqual([
    "Weekly round 2026-03-09T14:00 30", // New York changed its clocks on the eighth
    "Weekly round 2026-03-16T14:00 30",
    "Away 2026-03-17T23:00 2880 all day",
    "Weekly round, moved 2026-03-24T19:00 45",
    "Weekly round 2026-04-06T14:00 30 cancelled",
    "Weekly round 2026-04-13T14:00 30",
  ]);
  const all = await scene.app.db.selectFrom("meeting").select("title").execute();
  expect(all.map(({ title }) => title)).not.toContain("Next year");
});

test("nothing is sent again while nothing has changed; a change and a removal come with the next reading", async () => {
  const [row] = (await scene.ada.call("GET /me/calendars")).body.rows;
  const again = async () => {
    const { body } = await scene.ada.call(`POST /me/calendars/${row.id}/reading`);
    expect(body).toEqual({ trouble: null });
  };
  const seen = async () =>
    (await scene.app.db.selectFrom("meeting").select("seenAt").execute()).map(({ seenAt }) =>
      seenAt.getTime(),
    );
  const before = await seen();
  scene.app.clock.set("2026-03-16T09:00:00Z");
  await again();
  expect(await seen()).toEqual(before);
  expect(await radicale.send("DELETE", "/ada/desk/whole.ics")).toBe(200);
  const later = weekly
    .replace("20260324T150000", "20260325T090000")
    .replace("20260324T154500", "20260325T093000");
  expect(await radicale.send("PUT", "/ada/desk/weekly.ics", later)).toBe(201);
  await again();
  expect(await stored()).toEqual([
    "Weekly round 2026-03-09T14:00 30",
    "Weekly round 2026-03-16T14:00 30",
    "Weekly round, moved 2026-03-25T13:00 30",
    "Weekly round 2026-04-06T14:00 30 cancelled",
    "Weekly round 2026-04-13T14:00 30",
  ]);
});

test("the password is nowhere in the database", async () => {
  const rows = await scene.app.db.selectFrom("meetingCalendar").selectAll().execute();
  const text = rows.map(({ sealed }) => Buffer.from(sealed ?? []).toString("latin1")).join();
  expect(JSON.stringify(rows) + text).not.toContain(password);
});

test("an answer with a document type, with entities, or of another kind is none", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><multistatus xmlns="DAV:"><response><href>&b;</href></response></multistatus>`;
  expect(readMultistatus(bomb)).toBeNull();
  expect(readMultistatus("<html><body>Sign in</body></html>")).toBeNull();
  expect(readMultistatus("no xml at all")).toBeNull();
  expect(readMultistatus('<d:multistatus xmlns:d="DAV:"/>')).toEqual([]);
  const deep = `<multistatus xmlns="DAV:"><response>${"<a>".repeat(300_000)}`;
  expect(readMultistatus(deep)).toBeNull();
});
