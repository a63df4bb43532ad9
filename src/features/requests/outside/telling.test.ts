/** Who learns what of who waits outside, and what is counted of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import type { Caller } from "#platform/testing/start-app.ts";
import { makeClaim, makeRequest } from "../fixtures.ts";
import { type House, openHouse, type Scene } from "./scene-for-tests.ts";

let house: House;
let { app, segment, opticians, act } = {} as House;
let { desk, workshop, customer, asCustomer, ask } = {} as Scene;
beforeAll(async () => {
  house = await openHouse();
  ({ app, segment, opticians, act } = house);
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ desk, workshop, customer, asCustomer, ask } = await house.makeScene());
});

describe("what is told to whom", () => {
  test("a confidential request gives its part the fact and the segment, and no word of it", async () => {
    const { id, teamId, serviceId } = await makeRequest(app.db, { confidential: true });
    await makeClaim(app.db, { requestId: id, segmentId: segment.id, reference: "pelican" });
    const asServing = await app.as(await makeMember(app.db, { teamId }));
    expect((await asServing(`GET /requests/${id}`)).text).toContain("pelican");
    const body = { serviceId: workshop.serviceId, title: "The part" };
    const part = await act(asServing, `POST /requests/${id}/parts`, body);
    expect(serviceId).toBeDefined();
    const path = `/requests/${part.id}` as const;
    const told = [
      (await workshop.first(`GET ${path}`)).text,
      (await workshop.first(`GET ${path}/history`)).text,
      (await workshop.first("GET /queue", { query: { team: workshop.teamId } })).text,
      (await workshop.first("GET /requests", { query: { outside: "waits" } })).text,
    ];
    for (const text of told) expect(text).not.toMatch(/pelican|"from":\{/);
    for (const text of [told[0], told[2], told[3]]) expect(text).toContain("Opticians");
    expect((await asServing(`GET ${path}`)).text).toContain("pelican");
  });

  test("a guest of a vendor learns that somebody waits and since when, and no segment", async () => {
    const vendor = await makeTeam(app.db, { kind: "vendor" });
    const guest = await makePerson(app.db);
    await makeMembership(app.db, { personId: guest.id, teamId: vendor.id });
    const asGuest = await app.as(guest);
    const request = await makeRequest(app.db, { teamId: vendor.id });
    await makeClaim(app.db, { requestId: request.id, segmentId: segment.id, reference: "Order 9" });
    const seen = await asGuest(`GET /requests/${request.id}`);
    expect(seen.body.outside).toMatchObject({ segment: null, reference: "Order 9" });
    expect(seen.text + (await asGuest(`GET /requests/${request.id}/history`)).text).not.toContain(
      "Opticians",
    );
    const query = { segment: segment.id };
    expect((await asGuest("GET /requests", { query })).body.rows).toEqual([]);
    expect(
      (await asGuest(`POST /requests/${request.id}/outside`, { body: opticians() })).status,
    ).toBe(404);
  });

  test("whoever said that a customer waits hears that it was declined, and nothing where that is taken back at once", async () => {
    const { id } = await ask("Declined", { outside: opticians() });
    const path = `/requests/${id}` as const;
    const lines = async () => {
      const { rows } = (await asCustomer("GET /inbox")).body;
      return rows.filter(({ kind }: { kind: string }) => kind === "outside-declined");
    };
    const decline = () => act(desk.first, `POST ${path}/outside/decline`, { reason: "Nobody" });
    await decline();
    expect(await lines()).toMatchObject([{ count: 1, request: { id } }]);
    await act(desk.first, `POST ${path}/undo`);
    expect(await lines()).toEqual([]);
    await decline();
    await act(asCustomer, `POST ${path}/outside`, opticians({ reference: "Order 7" }));
    await decline();
    expect(await lines()).toMatchObject([{ count: 2 }]);
    await act(desk.first, `POST ${path}/undo`);
    expect(await lines()).toMatchObject([{ count: 1 }]);
  });

  test("lists narrow to those who wait outside, of which segment, and what the team has not checked", async () => {
    const { id } = await ask("Waits", { outside: opticians() });
    const other = await ask("In words", { outside: { segmentId: null, reference: "Acme" } });
    await ask("Nobody waits");
    await act(desk.first, `POST /requests/${other.id}/outside/confirm`);
    const listed = async (query: object): Promise<string[]> => {
      const given = { team: desk.teamId, ...query };
      const { rows } = (await desk.first("GET /requests", { query: given })).body;
      return rows.map((row: { id: string }) => row.id);
    };
    expect(await listed({ outside: "waits" })).toEqual([other.id, id]);
    expect(await listed({ outside: "to-check" })).toEqual([id]);
    expect(await listed({ outside: "confirmed" })).toEqual([other.id]);
    expect(await listed({ segment: segment.id })).toEqual([id]);
    expect(await listed({ outside: "waits", q: "words" })).toEqual([other.id]);
  });
});

test("a team sees how often what it said was confirmed: with n and interval from five on, without what is confidential, and no other team's", async () => {
  const parties = { customerId: customer.id, customerTeamId: customer.teamId, teamId: desk.teamId };
  const made = async (given: object, more: object = {}): Promise<void> => {
    const { id } = await makeRequest(app.db, { ...parties, serviceId: desk.serviceId, ...more });
    await makeClaim(app.db, { requestId: id, ...given });
  };
  const read = async (call: Caller, teamId: string) =>
    (await call(`GET /teams/${teamId}/outside-claims`)).body;
  for (const verdict of ["confirmed", "confirmed", "confirmed", "declined"])
    await made({ verdict });
  await made({});
  await made({ verdict: "confirmed" }, { confidential: true });
  await made({ verdict: "confirmed", side: "provider", byTeamId: desk.teamId });
  const few = { n: 4, confirmed: null, value: null, low: null, high: null };
  expect((await read(asCustomer, customer.teamId)).checked).toEqual(few);
  await made({ verdict: "confirmed" });
  const { checked } = await read(asCustomer, customer.teamId);
  expect(checked).toMatchObject({ n: 5, confirmed: 4, value: 0.8 });
  // Wilson (1927), 4 of 5.
  expect([checked.low.toFixed(3), checked.high.toFixed(3)]).toEqual(["0.376", "0.964"]);
  expect(await read(desk.first, desk.teamId)).toMatchObject({ toCheck: 1, checked: { n: 0 } });
  expect((await desk.first(`GET /teams/${customer.teamId}/outside-claims`)).status).toBe(404);
  app.clock.advance({ days: 400 });
  expect((await read(asCustomer, customer.teamId)).checked.n).toBe(0);
});
