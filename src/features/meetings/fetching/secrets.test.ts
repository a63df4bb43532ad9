/** What opens a calendar lies sealed in one place, and nowhere else: neither plain nor as a hash that could be guessed. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letReach } from "#platform/outward/fetch-outside.ts";
import { calendar } from "../reading/calendar/made-for-tests.ts";
import { useScene } from "../scene-for-tests.ts";
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
  await radicale.send("MKCALENDAR", "/ada/desk/", makeCalendar("Work"));
  await radicale.send("PUT", "/ada/desk/none.ics", calendar());
});
afterAll(async () => {
  letReach([]);
  await radicale?.stop();
});

const sent = (key: string, body: object) => ({ body, headers: { "idempotency-key": key } });
const found = () => ({ name: "Work", url: `${radicale.url}/ada/desk/`, login, password });

/** Every row of every table as text. */
async function everything(): Promise<string> {
  const { db } = scene.app;
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  expect(tables.length).toBeGreaterThan(100);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(one)::text as row from ${sql.raw(name)} as one`.execute(db);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

/** A secret in the forms in which it could lie somewhere. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hashes = (["md5", "sha1", "sha256", "sha512"] as const).map((kind) =>
    createHash(kind).update(bytes).digest(),
  );
  return [bytes, ...hashes].flatMap((one) => [
    ...(one === bytes ? [secret] : []),
    one.toString("hex"),
    one.toString("base64url"),
    one.toString("base64").replace(/=+$/, ""),
  ]);
}

test("of a login nothing is found in any table, and no kept answer can be held against a guess", async () => {
  const { ada, app } = scene;
  const address = radicale.url;
  const looked = await ada.call(
    "POST /me/calendars/look",
    sent("look-key-1", { address, login, password }),
  );
  expect(looked.body.rows).toHaveLength(1);
  const body = found();
  const made = await ada.call("POST /me/calendars/caldav", sent("caldav-key-1", body));
  expect(made.status, made.text).toBe(201);
  const link = { name: "By link", address: `${radicale.url}/token-of-a-link.ics` };
  await ada.call("POST /me/calendars", sent("address-key-1", link));
  const text = await everything();
  const authorization = Buffer.from(`${login}:${password}`).toString("base64");
  for (const secret of [password, `${login}:${password}`, "token-of-a-link", authorization])
    for (const form of formsOf(secret)) expect(text).not.toContain(form);
  // As a fingerprint would be made of the whole body.
  const whole = ["POST /me/calendars/caldav", {}, {}, body, undefined];
  for (const parts of [whole, [whole[0], undefined, undefined, body, undefined]])
    expect(text).not.toContain(
      createHash("sha256").update(JSON.stringify(parts)).digest("base64url"),
    );
  const kept = await app.db.selectFrom("idempotencyKey").select(["key", "fingerprint"]).execute();
  expect(kept.map(({ key }) => key)).toEqual(["caldav-key-1"]);
  const other = await ada.call(
    "POST /me/calendars/caldav",
    sent("caldav-key-2", { ...body, password: "another", login: "ada2" }),
  );
  expect(other.body.facts).toEqual({ trouble: "notAllowed" });
});

test("a repeat with the same key adds no second calendar; for another name the key is refused", async () => {
  const { ada } = scene;
  const again = await ada.call("POST /me/calendars/caldav", sent("caldav-key-1", found()));
  expect([again.status, again.headers["idempotency-replayed"]]).toEqual([201, "true"]);
  expect((await ada.call("GET /me/calendars")).body.rows).toHaveLength(1);
  const renamed = sent("caldav-key-1", { ...found(), name: "Another" });
  expect((await ada.call("POST /me/calendars/caldav", renamed)).body.reason).toBe("keyReused");
});

test("an address with a name and a password in it is refused beside its field, and asked nowhere", async () => {
  const { ada } = scene;
  const said = "Write the address without a name and a password in it.";
  const within = `http://ada:${password}@${radicale.host}/ada/desk/`;
  const refused = [
    [await ada.call("POST /me/calendars", { body: { name: "x", address: within } }), "address"],
    [
      await ada.call("POST /me/calendars/look", { body: { address: within, login, password } }),
      "address",
    ],
    [await ada.call("POST /me/calendars/caldav", { body: { ...found(), url: within } }), "url"],
    [
      await ada.call("POST /me/calendars", {
        body: { name: "x", address: "webcal://ada@example.org/a.ics" },
      }),
      "address",
    ],
  ] as const;
  for (const [{ status, body }, field] of refused)
    expect([status, body.reason, body.fields]).toEqual([400, "wrongInput", { [field]: said }]);
});
