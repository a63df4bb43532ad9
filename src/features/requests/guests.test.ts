/** What a vendor's guest learns of people: the names that stand in the requests they see, and nothing else. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let app: TestApp;
let vendorId: string;
let guest: { id: string; name: string };
let customer: { id: string; name: string; teamId: string };
let chosen: { id: string; name: string };
let asGuest: Caller;
let asCustomer: Caller;
let service: Awaited<ReturnType<typeof makeService>>;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  vendorId = (await makeTeam(app.db, { kind: "vendor" })).id;
  guest = await makeGuest(app.db, { vendorId, name: "Gil Guest" });
  customer = await makeMember(app.db, { name: "Ana Customer" });
  chosen = await makeMember(app.db, { name: "Cho Chosen" });
  service = await makeService(app.db, {
    teamId: vendorId,
    audience: "everyone",
    form: [{ kind: "person", label: "For whom" }, { kind: "text" }],
  });
  asGuest = await app.as(guest);
  asCustomer = await app.as(customer);
});
afterAll(() => app.close());

const namesIn = (body: { people: { name: string }[] }): string[] =>
  body.people.map(({ name }) => name);

async function ask(as: Caller, answers: Record<string, unknown> = {}): Promise<string> {
  const body = { serviceId: service.id, title: "A lift that stands", answers };
  const asked = await as("POST /requests", { body });
  expect(asked.status, asked.text).toBe(201);
  return asked.body.id;
}

describe("the people of a request", () => {
  test("are named to the guest who serves it, by name and nothing more", async () => {
    const other = await makeMember(app.db, { name: "Oda Other" });
    const [forWhom, words] = service.fieldIds as [string, string];
    const id = await ask(asCustomer, { [forWhom]: chosen.id, [words]: other.id });
    const { status, body } = await asGuest(`GET /requests/${id}/people`);
    expect(status).toBe(200);
    expect(body).toEqual({
      people: [
        { id: customer.id, name: "Ana Customer" },
        { id: chosen.id, name: "Cho Chosen" },
      ],
    });
  });
  test("are with who held it and who wrote to the customer", async () => {
    const id = await ask(asCustomer);
    await asGuest(`POST /requests/${id}/take`, { body: {} });
    await asGuest(`POST /requests/${id}/replies`, { body: { body: "On our way" } });
    const { body } = await asCustomer(`GET /requests/${id}/people`);
    expect(namesIn(body)).toEqual(["Ana Customer", "Gil Guest"]);
  });
  test("are not those who wrote notes, for the side that may not read these", async () => {
    const team = await makeTeam(app.db);
    const noting = await makeMember(app.db, { teamId: team.id, name: "Nia Notes" });
    const { id } = await makeRequest(app.db, {
      teamId: team.id,
      customerId: guest.id,
      customerTeamId: vendorId,
    });
    const asNoting = await app.as(noting);
    const noted = await asNoting(`POST /requests/${id}/notes`, { body: { body: "Among us" } });
    expect(noted.status, noted.text).toBe(201);
    expect(namesIn((await asGuest(`GET /requests/${id}/people`)).body)).toEqual(["Gil Guest"]);
    expect(namesIn((await asNoting(`GET /requests/${id}/people`)).body)).toContain("Nia Notes");
  });
  test("are not whoever a guest's own side puts on a form by an id", async () => {
    const [forWhom] = service.fieldIds as [string];
    const planted = {
      teamId: vendorId,
      serviceId: service.id,
      answers: { [forWhom]: chosen.id },
    };
    const own = await makeRequest(app.db, {
      ...planted,
      customerId: guest.id,
      customerTeamId: vendorId,
    });
    expect(namesIn((await asGuest(`GET /requests/${own.id}/people`)).body)).toEqual(["Gil Guest"]);
    const asked = await makeRequest(app.db, {
      ...planted,
      customerId: customer.id,
      customerTeamId: customer.teamId,
    });
    expect(namesIn((await asGuest(`GET /requests/${asked.id}/people`)).body)).toContain(
      "Cho Chosen",
    );
  });
  test("of a request that one may not see are like those of one that is not there", async () => {
    const { id } = await makeRequest(app.db);
    const hidden = await asGuest(`GET /requests/${id}/people`);
    const nowhere = await asGuest(`GET /requests/${newId()}/people`);
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(nowhere.body);
  });
});

test("a name in a request opens neither the person's page nor the list, and shows no address", async () => {
  const [forWhom] = service.fieldIds as [string];
  const id = await ask(asCustomer, { [forWhom]: chosen.id });
  for (const person of [customer, chosen]) {
    expect((await asGuest(`GET /persons/${person.id}`)).status).toBe(404);
    const found = await asGuest(`GET /persons?search=${encodeURIComponent(person.name)}`);
    expect(found.body.rows).toEqual([]);
  }
  const { rows } = (await asGuest("GET /persons?limit=200")).body;
  expect(rows.map((row: { name: string }) => row.name)).toEqual(["Gil Guest"]);
  const { email } = await app.db
    .selectFrom("person")
    .select("email")
    .where("id", "=", customer.id)
    .executeTakeFirstOrThrow();
  expect(email).toContain("@");
  for (const part of ["", "/people", "/history", "/related", "/promises"]) {
    const answer = await asGuest(`GET /requests/${id}${part}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain("@");
  }
});
