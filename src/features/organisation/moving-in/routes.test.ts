import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { readTable } from "./reading.ts";

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
  admin = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

const preview = (csv: string) => admin("POST /moving-in/preview", { body: { csv } });
const carry = (csv: string, invite = false) => admin("POST /moving-in", { body: { csv, invite } });
const counts = async () => {
  const count = async (table: "person" | "team" | "membership") =>
    (await app.db.selectFrom(table).select("id").execute()).length;
  return [await count("person"), await count("team"), await count("membership")];
};

const file = `Name,Email,Team,Parent team,Lead,Role
Lena Lead,lena@import.example,Payroll,Finance,yes,
Max Member,MAX@import.example,Payroll,Finance,,auditor
,,Treasury,Finance,,
Nobody Home,not-an-address,Payroll,,,
"Comma, Person",comma@import.example,Treasury,,no,lord
`;

test("a preview says line by line what would happen, and changes nothing", async () => {
  const before = await counts();
  const answer = await preview(file);
  expect(answer.status).toBe(200);
  expect(answer.body.lines).toEqual([
    {
      line: 2,
      state: "new",
      says: [
        "The team Finance is made.",
        "The team Payroll is made below Finance.",
        "Lena Lead is added.",
        "Lena Lead leads Payroll.",
      ],
    },
    {
      line: 3,
      state: "new",
      says: ["Max Member is added.", "Max Member joins Payroll.", "Max Member becomes auditor."],
    },
    { line: 4, state: "new", says: ["The team Treasury is made below Finance."] },
    { line: 5, state: "wrong", says: ["'not-an-address' is no e-mail address."] },
    {
      line: 6,
      state: "wrong",
      says: [
        "'lord' is no role. Write one of administrator, senior-leader, mediator, auditor, or nothing.",
      ],
    },
  ]);
  expect(answer.body.totals).toEqual({ persons: 2, teams: 3, memberships: 2, same: 0, wrong: 2 });
  expect(await counts()).toEqual(before);
});

test("carried out it does just that, with links for the new people, and a second time nothing", async () => {
  const done = await carry(file, true);
  expect(done.body.totals).toMatchObject({ persons: 2, teams: 3, memberships: 2 });
  expect(done.body.invitations.map((one: { email: string }) => one.email)).toEqual([
    "lena@import.example",
    "max@import.example",
  ]);
  const secret = new URL(done.body.invitations[0].link).hash.slice(1);
  const accepted = await app.nobody("POST /invitations/acceptance", {
    body: { secret, name: "Lena Lead", password: "three quiet herons" },
  });
  expect(accepted.status).toBe(200);
  const found = await admin("GET /persons", { query: { search: "lena@import" } });
  expect(found.body.rows[0].teams).toMatchObject([{ name: "Payroll", lead: true }]);
  const before = await counts();
  const again = await carry(file);
  expect(again.body.totals).toEqual({ persons: 0, teams: 0, memberships: 0, same: 3, wrong: 2 });
  expect(await counts()).toEqual(before);
});

test("someone named twice in one file is made once, and a member who now leads becomes a lead", async () => {
  const twice = `email;name;team;lead
zoe@import.example;Zoe;One;
zoe@import.example;Zoe;Two;
zoe@import.example;Zoe;One;`;
  expect((await carry(twice)).body.totals).toMatchObject({ persons: 1, teams: 2, memberships: 2 });
  const lead = await carry("email,name,team,lead\nzoe@import.example,Zoe,one,x");
  expect(lead.body.lines[0]).toMatchObject({ state: "changed", says: ["Zoe leads one."] });
  const found = await admin("GET /persons", { query: { search: "zoe@import" } });
  expect(found.body.rows[0].teams).toMatchObject([
    { name: "One", lead: true },
    { name: "Two", lead: false },
  ]);
});

test("a file makes no guest a colleague and no colleague a guest, and leaves alone who has left", async () => {
  const vendor = "Printers Ltd";
  await admin("POST /teams", { body: { name: vendor, kind: "vendor", parentId: null } });
  const guest = await makeGuest(app.db);
  const member = await makeMember(app.db);
  const left = await makePerson(app.db);
  await admin(`POST /persons/${left.id}/departure`, { body: { heirId: null } });
  const emailOf = async (id: string) => (await admin(`GET /persons/${id}`)).body.email;
  const csv = `name,email,team,role
A,${await emailOf(guest.id)},Payroll,
B,${await emailOf(member.id)},${vendor},
C,new-guest@import.example,${vendor},administrator
D,${left.email},Payroll,
E,both@import.example,${vendor},
E,both@import.example,Payroll,`;
  const answer = await carry(csv);
  expect(answer.body.lines.map(({ state }: { state: string }) => state)).toEqual([
    "wrong",
    "wrong",
    "wrong",
    "wrong",
    "new",
    "wrong",
  ]);
});

test.each([
  ["Vorname;Nachname;E-Mail;Abteilung\nJörg;Groß;joerg@x.example;Lohn", "Jörg Groß", "Lohn"],
  ["Prénom,Nom,Courriel,Équipe\nZoë,Noël,zoe@x.example,Paie", "Zoë Noël", "Paie"],
  ["Nom\tAdresse e-mail\tService\nZoë Noël\tzoe@x.example\tPaie", "Zoë Noël", "Paie"],
  ["\uFEFFFull Name,E-mail address,Department\nZ,z@x.example,Pay", "Z", "Pay"],
])("usual words of three languages name the columns: %s", (csv, name, team) => {
  const table = readTable(csv);
  expect(table).toMatchObject({ lines: [{ line: 2, name, team, wrong: [] }] });
});

test("what is no table, or names no columns, is refused in words; others than administrators find nothing", async () => {
  expect((await preview('a,"b\nc')).body.reason).toBe("notReadable");
  expect((await preview("1,2,3\n4,5,6")).body.reason).toBe("noColumns");
  const call = await app.as(await makeMember(app.db, { lead: true }));
  expect((await call("POST /moving-in", { body: { csv: file, invite: false } })).status).toBe(404);
});
