import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { calendar, event } from "./reading/calendar/made-for-tests.ts";
import { invited, news, useCalendarServer, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const server = useCalendarServer();

const meeting = (uid: string, begins: string, ...more: readonly string[]): string =>
  event(`UID:${uid}`, `DTSTART:${begins}`, "DURATION:PT1H", `SUMMARY:${uid}`, ...more);
const serve = (text: string, headers: Record<string, string> = {}, status = 200): void => {
  server.answer = (_asked, answer) => answer.writeHead(status, headers).end(text);
};
const calendars = async () => (await scene.ada.call("GET /me/calendars")).body.rows;
const titles = async (): Promise<string[]> =>
  (await scene.ada.call("GET /me/meetings")).body.rows.map(
    ({ title, isCancelled }: { title: string; isCancelled: boolean }) =>
      isCancelled ? `${title} (cancelled)` : title,
  );
const subscribe = (address: string) =>
  scene.ada.call("POST /me/calendars", { body: { name: "Work", address } });
/** Half an hour later. */
async function next(minutes = 31): Promise<void> {
  const { clock } = scene.app;
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
  await scene.tick();
}

test("what cannot be read the first time is said at once, and nothing stays", async () => {
  const troubles: [string, () => void, string][] = [
    [`${server.url}/gone`, () => serve("", {}, 404), "notFound"],
    [`${server.url}/closed`, () => serve("", {}, 401), "notAllowed"],
    [`${server.url}/ill`, () => serve("", {}, 503), "serverFails"],
    [`${server.url}/page`, () => serve("<html>Sign in</html>"), "noCalendar"],
    ["https://169.254.169.254/latest", () => undefined, "closedAddress"],
    ["https://localhost/a.ics", () => undefined, "closedAddress"],
    ["http://127.0.0.1:1/a.ics", () => undefined, "unreachable"],
  ];
  for (const [address, prepare, trouble] of troubles) {
    prepare();
    const refused = await subscribe(address);
    expect([refused.status, refused.body.reason], address).toEqual([422, "calendarTrouble"]);
    expect(refused.body.facts.trouble).toBe(trouble);
  }
  expect((await subscribe("javascript:alert(1)")).body.reason).toBe("wrongInput");
  expect(await calendars()).toEqual([]);
});

test("a calendar is read at once, and again with what its server gave; unchanged is not sent again", async () => {
  const { ada, goran } = scene;
  const two = [
    meeting("First", "20260316T102000Z", ...invited(ada.email, goran.email)),
    meeting("Second", "20260316T130000Z", ...invited(goran.email, ada.email)),
  ];
  serve(calendar(...two), { etag: '"one"', "last-modified": "Mon, 16 Mar 2026 07:00:00 GMT" });
  expect((await subscribe(`${server.url}/secret-token/work.ics`)).status).toBe(201);
  expect(await titles()).toEqual(["First", "Second"]);
  server.asked.length = 0;
  server.answer = (asked, answer) =>
    answer.writeHead(asked.headers["if-none-match"] === '"one"' ? 304 : 200).end();
  await next();
  expect(server.asked[0]?.headers).toMatchObject({
    "if-none-match": '"one"',
    "if-modified-since": "Mon, 16 Mar 2026 07:00:00 GMT",
  });
  expect(await titles()).toEqual(["First", "Second"]);
  expect((await calendars())[0]).toMatchObject({
    trouble: null,
    host: new URL(server.url).host,
    meetings: 2,
    readAt: scene.app.clock.now().toISOString(),
  });
});

test("while it cannot be read the last good state stays, with why; then it is read again", async () => {
  serve("", {}, 500);
  await next();
  expect((await calendars())[0]).toMatchObject({ trouble: "serverFails", meetings: 2 });
  expect(await titles()).toEqual(["First", "Second"]);
  const asked = server.asked.length;
  await next(31);
  expect(server.asked.length).toBe(asked); // a server that fails is left in peace for an hour
  serve(
    calendar(meeting("Second", "20260316T130000Z", ...invited(scene.goran.email, scene.ada.email))),
  );
  const [{ id }] = await calendars();
  expect((await scene.ada.call(`POST /me/calendars/${id}/reading`)).body).toEqual({
    trouble: null,
  });
});

test("what has gone from the calendar goes; what one had called together oneself is remembered as called off", async () => {
  expect(await titles()).toEqual(["First (cancelled)", "Second"]);
  serve(calendar());
  await next();
  expect(await titles()).toEqual(["First (cancelled)"]);
  await next(5 * 60);
  const { rows } = (await scene.ada.call("GET /me/meetings/record")).body;
  // Last seen more than half an hour, and less than two hours, before it was to begin.
  expect(rows).toMatchObject([{ title: "First", verdict: "cancelled-late" }]);
});

test("address and password lie sealed; without the file beside the database nothing is read, and that is said", async () => {
  const { app } = scene;
  const [row] = await app.db.selectFrom("meetingCalendar").selectAll().execute();
  const stored = JSON.stringify(row) + Buffer.from(row!.sealed!).toString("latin1");
  expect(stored).not.toContain("secret-token");
  const path = join(dirname(app.files.folder), "calendar-secret");
  expect(await readFile(path)).toHaveLength(32);
  await rm(path);
  const { body } = await scene.ada.call(`POST /me/calendars/${row!.id}/reading`);
  expect(body).toEqual({ trouble: "secretGone" });
});

test("two processes that begin together agree on one secret", async () => {
  const { openLogin, sealLogin } = await import("./secret-file.ts");
  const { files } = scene.app;
  const login = { url: "https://example.org/", login: "ada", password: "blue heron" };
  const sealed = await Promise.all(["a", "b", "c", "d"].map((id) => sealLogin(files, id, login)));
  const opened = await Promise.all(
    ["a", "b", "c", "d"].map((id, at) => openLogin(files, id, sealed[at]!)),
  );
  expect(opened).toEqual([login, login, login, login]);
  expect(await openLogin(files, "b", sealed[0]!)).toBeNull();
});

test("whoever has left is read no more", async () => {
  const { ada, app } = scene;
  await app.app.outbox.settle();
  const telling = app.app.outbox.telling();
  await telling.tell("people.departed", { personId: ada.id, heirId: null });
  await app.db.transaction().execute((db) => telling.write(db));
  await app.settle();
  expect(await calendars()).toEqual([]);
  expect(await news(ada.call)).toEqual([]);
});
