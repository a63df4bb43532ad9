import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { importText } from "../made-for-tests.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

async function forget(personId: string): Promise<void> {
  const left = await admin(`POST /persons/${personId}/departure`, { body: { heirId: null } });
  expect(left.status, left.text).toBe(204);
  const erased = await admin(`POST /persons/${personId}/erasure`);
  expect(erased.status, erased.text).toBe(204);
}

/** All that imports wrote, as text: of every table in which they keep anything. */
async function everythingKept(): Promise<string> {
  const { rows } = await sql<{ kept: string }>`
    select detail::text as kept from request_event
    union all select facts::text from imported_fact
    union all select concat_ws(' ', title, description, answers::text) from request
    union all select body from message
    union all select concat_ws(' ', source, key, name) from imported_person
    union all select concat_ws(' ', name, email) from person
    union all select concat_ws(' ', decisions::text, given::text, totals::text, failure) from import_run`.execute(
    app.db,
  );
  return rows.map(({ kept }) => kept).join("\n");
}

const findPerson = async (name: string): Promise<string> =>
  (
    await app.db
      .selectFrom("person")
      .select("id")
      .where("name", "=", name)
      .executeTakeFirstOrThrow()
  ).id;

test("of someone in an imported log nothing is left, in columns that nobody mapped either; the others stay", async () => {
  const log = [
    "Case ID,Activity,Timestamp,Group,Resource,Closed by,Contact,Remark",
    "L-1,New,2024-03-04T09:00:00Z,Desk,Zoë Quist,ZOË QUIST,zoe.quist@example.org,called by zoë  quist twice",
    "L-1,Closed,2024-03-05T09:00:00Z,Desk,Ben Other,Ben Other,ben@example.org,Zoë Quistian is another",
  ].join("\n");
  await importText(app.db, { text: log, name: "log.csv" });
  const before = await everythingKept();
  expect(before).toMatch(/Remark.*called by zoë {2}quist twice/);
  await app.db
    .updateTable("person")
    .set({ email: "zoe.quist@example.org" })
    .where("name", "=", "Zoë Quist")
    .execute();
  await forget(await findPerson("Zoë Quist"));
  const after = await everythingKept();
  expect(after).not.toMatch(/zoë\s+quist(?!ian)/i);
  expect(after).not.toMatch(/zoe\.quist@example\.org/i);
  expect(after).toContain("called by Someone who left twice");
  for (const stays of ["Zoë Quistian is another", "Ben Other", "ben@example.org"])
    expect(after).toContain(stays);
  const events = await sql`select 1 from request_event where kind = 'imported'`.execute(app.db);
  expect(events.rows).toHaveLength(2);
});

test("someone who worked here and stands only in unmapped cells, in comments and titles of an export, is found by name and address", async () => {
  const person = await makeMember(app.db, { name: "Uma Unmapped" });
  const { email } = await app.db
    .selectFrom("person")
    .select("email")
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow();
  const table = [
    "Issue key,Summary,Status,Created,Assignee,Reporter,Comment,Approver,Watchers",
    `T-1,Badge for Uma Unmapped,Done,2024-03-04 09:00,Kai Keeper,Rae Reporter,04/Mar/24 10:00 AM;Uma Unmapped;It is fine,uma unmapped,"kai@example.org, ${email?.toUpperCase()}"`,
  ].join("\n");
  await importText(app.db, { text: table, name: "issues.csv" });
  expect(await everythingKept()).toMatch(/"Approver": "uma unmapped"/);
  await forget(person.id);
  const after = await everythingKept();
  expect(after.toLowerCase()).not.toContain("uma unmapped");
  expect(after.toLowerCase()).not.toContain(email);
  expect(after).toContain("Badge for Someone who left");
  expect(after).toContain("Someone who left: It is fine");
  expect(after).toContain("kai@example.org");
});

test("more rows than are read at once are all gone through", async () => {
  const lines = Array.from({ length: 1203 }, (_, at) =>
    [`M-${at}`, "New", "2024-03-04T09:00:00Z", "Desk", "Ben Other", "Mo Many"].join(","),
  );
  const text = ["Case ID,Activity,Timestamp,Group,Resource,Seen by", ...lines].join("\n");
  await importText(app.db, { text, name: "many.csv" });
  const { id } = await makeMember(app.db, { name: "Mo Many" });
  await forget(id);
  expect(await everythingKept()).not.toContain("Mo Many");
});
