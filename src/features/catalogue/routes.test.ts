import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeCalendar } from "#fixtures/promises";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let administrator: Caller;
let lead: Caller;
let colleague: Caller;
let guest: Caller;
let teamId: string;
let leadId: string;
let vendorId: string;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  const person = await makeMember(app.db, { lead: true });
  ({ teamId, id: leadId } = person);
  lead = await app.as(person);
  colleague = await app.as(await makeMember(app.db));
  vendorId = (await makeTeam(app.db, { kind: "vendor" })).id;
  guest = await app.as(await makeMember(app.db, { teamId: vendorId, lead: true }));
  await makeCalendar(app.db, { name: "Office" });
});
afterAll(() => app.close());

let made = 0;
async function begin(): Promise<{ id: string; version: number; [key: string]: unknown }> {
  const body = { teamId, name: `Drafted ${++made}`, summary: "What it does" };
  return (await lead("POST /services", { body })).body;
}

function settingsOf(service: Record<string, unknown>, change: object = {}): object {
  const names =
    "name summary about howToAsk servedInTheEnd otherWords ownerId calendarId confidential audience assignment pausesForParts pausesForVendors version";
  const same = Object.fromEntries(names.split(" ").map((name) => [name, service[name]]));
  return { ...same, audienceTeamIds: [], ...change };
}

describe("from draft to live to retired", () => {
  test("a lead begins, publishes, takes back and retires; each step asks for the present version", async () => {
    const draft = await begin();
    expect(draft).toMatchObject({
      state: "draft",
      version: 1,
      calendarName: "Office",
      may: { edit: true, publish: true, retire: true, redraft: false, ask: false },
    });
    const path = `/services/${draft.id}` as const;
    const live = await lead(`POST ${path}/publish`, { body: { version: 1 } });
    expect(live.body).toMatchObject({ state: "live", version: 2, may: { ask: true } });
    const late = await lead(`POST ${path}/retire`, { body: { version: 1 } });
    expect(late).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    const again = await lead(`POST ${path}/publish`, { body: { version: 2 } });
    expect(again).toMatchObject({ status: 409, body: { reason: "wrongState" } });
    const back = await lead(`POST ${path}/redraft`, { body: { version: 2 } });
    expect(back.body).toMatchObject({ state: "draft", version: 3 });
    const retired = await lead(`POST ${path}/retire`, { body: { version: 3 } });
    expect(retired.body).toMatchObject({ state: "retired", may: { redraft: true, retire: false } });
    const changes = await app.db
      .selectFrom("serviceStateChange")
      .select(["state", "byPersonId"])
      .where("serviceId", "=", draft.id)
      .orderBy("id")
      .execute();
    expect(changes.map(({ state }) => state)).toEqual(["live", "draft", "retired"]);
    expect(changes.every(({ byPersonId }) => byPersonId === leadId)).toBe(true);
  });
  test("a service that says nothing of itself is not published", async () => {
    const body = { teamId, name: "Says nothing" };
    const { body: draft } = await lead("POST /services", { body });
    const answer = await lead(`POST /services/${draft.id}/publish`, { body: { version: 1 } });
    expect(answer).toMatchObject({ status: 422, body: { reason: "saysTooLittle" } });
  });
  test("a name is taken once in a team, but free again when its service is retired", async () => {
    const draft = await begin();
    const body = { teamId, name: String(draft["name"]).toUpperCase() };
    const taken = await lead("POST /services", { body });
    expect(taken).toMatchObject({ status: 409, body: { reason: "nameTaken" } });
    await lead(`POST /services/${draft.id}/retire`, { body: { version: 1 } });
    expect((await lead("POST /services", { body })).status).toBe(201);
    const back = await lead(`POST /services/${draft.id}/redraft`, { body: { version: 2 } });
    expect(back).toMatchObject({ status: 409, body: { reason: "nameTaken" } });
  });
});

describe("changing a service", () => {
  test("is for leads of its team and administrators; to all others it is as if it were not there", async () => {
    const draft = await begin();
    const { id, teamId: other } = await makeService(app.db);
    const otherLead = await app.as(await makeMember(app.db, { teamId: other, lead: true }));
    const own = await makeService(app.db, { teamId: vendorId, audience: "everyone" });
    for (const [caller, service] of [
      [otherLead, draft.id],
      [lead, id],
      [colleague, id],
      [guest, own.id],
    ] as const) {
      const form = { body: { version: 1, fields: [] } };
      expect((await caller(`PUT /services/${service}/form`, form)).status).toBe(404);
      const promised = { body: { version: 1, promises: [] } };
      expect((await caller(`PUT /services/${service}/promises`, promised)).status).toBe(404);
      const body = settingsOf(draft);
      expect((await caller(`PUT /services/${service}`, { body })).status).toBe(404);
      const version = { body: { version: 1 } };
      expect((await caller(`POST /services/${service}/retire`, version)).status).toBe(404);
      expect((await caller(`GET /services/${service}/choices`)).status).toBe(404);
    }
    const elsewhere = { teamId: other, name: "Elsewhere" };
    expect((await lead("POST /services", { body: elsewhere })).status).toBe(404);
    expect((await administrator("POST /services", { body: elsewhere })).status).toBe(201);
  });
  test("keeps every setting, and takes none that it does not know", async () => {
    const draft = await begin();
    const audienceTeam = await makeTeam(app.db);
    const change = {
      name: "Payslips",
      summary: "A copy of a payslip",
      about: "At length",
      howToAsk: "Say the month",
      servedInTheEnd: "Whoever we sell to",
      otherWords: "wages salary",
      ownerId: leadId,
      confidential: true,
      audience: "teams",
      audienceTeamIds: [audienceTeam.id],
      assignment: "duty",
      pausesForParts: true,
      pausesForVendors: false,
    };
    const body = settingsOf(draft, change);
    const answer = await lead(`PUT /services/${draft.id}`, { body });
    const { audienceTeamIds: _, ...kept } = change;
    expect(answer.body).toMatchObject({ ...kept, audienceTeams: [audienceTeam], version: 2 });
    for (const more of [
      { state: "live" },
      { teamId: newId() },
      { importedFrom: "x" },
      { id: newId() },
    ]) {
      const assigned = { body: { ...body, version: 2, ...more } };
      expect((await lead(`PUT /services/${draft.id}`, assigned)).status).toBe(400);
    }
    expect((await lead(`GET /services/${draft.id}`)).body).toEqual(answer.body);
  });
  test("a foreign id in the body is not there, and nothing changes", async () => {
    const draft = await begin();
    const outsider = await makePerson(app.db);
    const foreign = await makeCalendar(app.db, { teamId: (await makeTeam(app.db)).id });
    for (const change of [
      { ownerId: outsider.id },
      { ownerId: newId() },
      { calendarId: foreign.id },
      { calendarId: newId() },
      { audience: "teams", audienceTeamIds: [newId()] },
    ]) {
      const body = settingsOf(draft, change);
      expect((await lead(`PUT /services/${draft.id}`, { body })).status).toBe(404);
    }
    expect((await lead(`GET /services/${draft.id}`)).body).toEqual(draft);
  });
  test("its form is set as a whole; a field that is taken out stays for the requests of before", async () => {
    const draft = await begin();
    const path = `/services/${draft.id}/form` as const;
    const text = { label: "Which?", hint: "", required: false, checks: {}, shownWhen: null };
    const kind = { ...text, key: "kind", kind: "choice", choices: ["new", "old"] };
    const when = { field: "kind", oneOf: ["old"] };
    const number = { ...text, key: "n", kind: "number", choices: [], shownWhen: when };
    const first = await lead(`PUT ${path}`, { body: { version: 1, fields: [kind, number] } });
    expect(first.status).toBe(200);
    const [choice, shown] = first.body.form;
    expect(shown.shownWhen).toEqual({ field: choice.id, oneOf: ["old"] });
    const { id, ...same } = choice;
    const swapped = [
      { ...text, key: "first", kind: "date", choices: [] },
      { ...same, key: id, label: "Which one?" },
    ];
    const second = await lead(`PUT ${path}`, { body: { version: 2, fields: swapped } });
    expect(second.body.form.map((field: { label: string }) => field.label)).toEqual([
      "Which?",
      "Which one?",
    ]);
    expect(second.body.form[1].id).toBe(id);
    const rows = await app.db
      .selectFrom("formField")
      .select(["id", "removedAt"])
      .where("serviceId", "=", draft.id)
      .execute();
    expect(rows.find((row) => row.id === shown.id)?.removedAt).toEqual(app.clock.now());
    const wrong = await lead(`PUT ${path}`, { body: { version: 3, fields: [number, kind] } });
    expect(wrong).toMatchObject({ status: 422, body: { reason: "wrongForm" } });
    expect(Object.keys(wrong.body.fields)).toEqual(["fields.0"]);
  });
  test("a field of another service is not taken over by its id", async () => {
    const other = await makeService(app.db, { form: [{ label: "Theirs" }] });
    const draft = await begin();
    const key = other.fieldIds[0]!;
    const stolen = { key, label: "Mine", hint: "", kind: "text", required: false, choices: [] };
    const fields = [{ ...stolen, checks: {}, shownWhen: null }];
    const answer = await lead(`PUT /services/${draft.id}/form`, { body: { version: 1, fields } });
    expect(answer.body.form[0].id).not.toBe(key);
    expect((await lead(`GET /services/${other.id}`)).body.form[0].label).toBe("Theirs");
  });
  test("its promises are set as a whole; a change ends the old row, what stays the same stays", async () => {
    const draft = await begin();
    const path = `/services/${draft.id}/promises` as const;
    const first = { impact: "normal", kind: "first-reply", amount: 240, unit: "working-minutes" };
    const done = { impact: "normal", kind: "done", amount: 3, unit: "working-days" };
    await lead(`PUT ${path}`, { body: { version: 1, promises: [first, done] } });
    app.clock.advance({ minutes: 1 });
    const promises = [first, { ...done, amount: 2 }];
    const second = await lead(`PUT ${path}`, { body: { version: 2, promises } });
    expect(second.body.promises).toHaveLength(2);
    const rows = await app.db
      .selectFrom("promise")
      .select(["kind", "amount", "until"])
      .where("serviceId", "=", draft.id)
      .orderBy("since")
      .orderBy("kind")
      .execute();
    expect(rows).toEqual([
      { kind: "done", amount: 3, until: app.clock.now() },
      { kind: "first-reply", amount: 240, until: null },
      { kind: "done", amount: 2, until: null },
    ]);
    const twice = await lead(`PUT ${path}`, { body: { version: 3, promises: [first, first] } });
    expect(twice).toMatchObject({ status: 422, body: { reason: "promisedTwice" } });
    const preview = await lead(`GET /services/${draft.id}/promise`);
    expect(preview.body.rows.map(({ promise }: { promise: string }) => promise).toSorted()).toEqual(
      ["done in 2 working days", "first reply in 4 working hours"],
    );
  });
});

test("what someone asked lately is offered first, as long as they may see it", async () => {
  const [first, gone] = [await makeService(app.db), await makeService(app.db)];
  const person = await makeMember(app.db);
  const caller = await app.as(person);
  for (const { id: serviceId, teamId: of } of [first, gone]) {
    const at = app.clock.now();
    const times = { stateSince: at, askedAt: at, lastStepAt: at };
    await app.db
      .insertInto("request")
      .values({
        ...times,
        id: newId(),
        serviceId,
        teamId: of,
        customerId: person.id,
        title: "T",
        state: "asked",
      })
      .execute();
  }
  await app.db.updateTable("service").set({ state: "retired" }).where("id", "=", gone.id).execute();
  const { body } = await caller("GET /services/recent");
  expect(body.rows.map(({ id }: { id: string }) => id)).toEqual([first.id]);
  expect(body.rows[0]).toMatchObject({ answersIn: "4 working hours", doneIn: "2 working days" });
});

test("the lead of two teams adds services to both", async () => {
  const other = await makeTeam(app.db);
  await makeMembership(app.db, { teamId: other.id, personId: leadId, lead: true });
  const list = await lead("GET /services", { query: { teamId: other.id } });
  expect(list.body).toMatchObject({ rows: [], may: { add: true } });
  const theirs = await colleague("GET /services", { query: { teamId: other.id } });
  expect(theirs.body.may).toEqual({ add: false });
});
