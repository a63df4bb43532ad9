import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { topicsOf } from "#platform/http/announcing.ts";
import { liveChannel } from "#platform/http/live.ts";
import type { Caller } from "#platform/testing/start-app.ts";
import { type House, openHouse, type Scene, type Team } from "./scene-for-tests.ts";

let house: House;
let { app, segment, opticians, act } = {} as House;
let { desk, workshop, asCustomer, ask } = {} as Scene;
beforeAll(async () => {
  house = await openHouse();
  ({ app, segment, opticians, act } = house);
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ desk, workshop, asCustomer, ask } = await house.makeScene());
});

const queueOf = async ({ teamId, first }: Team) =>
  (await first("GET /queue", { query: { team: teamId } })).body.rows;
const titlesOf = async (team: Team): Promise<string[]> =>
  (await queueOf(team)).map(({ title }: { title: string }) => title);

describe("turned on for one request", () => {
  test("it stands above everything of equal promise and says why; its part in another team moves too, and back again", async () => {
    await ask("Asked first");
    const { id, number } = await ask("Asked last");
    const others = { serviceId: workshop.serviceId };
    await act(asCustomer, "POST /requests", { ...others, title: "Earlier work" });
    const part = await act(desk.first, `POST /requests/${id}/parts`, {
      ...others,
      title: "The part",
      waits: false,
    });
    expect(await titlesOf(desk)).toEqual(["Asked first", "Asked last"]);
    expect(await titlesOf(workshop)).toEqual(["Earlier work", "The part"]);

    const since = "2026-02-27T08:00:00.000Z";
    const said = opticians({ since, reference: "Order 7" });
    const after = await act(asCustomer, `POST /requests/${id}/outside`, said);
    expect(after.outside).toEqual({
      segment,
      reference: "Order 7",
      since,
      state: "unchecked",
      inherited: false,
      from: null,
    });
    const [first] = await queueOf(desk);
    expect(first).toMatchObject({ id, because: ["outside", "promise", "age"] });
    expect(first.outside).toEqual(after.outside);
    const [moved] = await queueOf(workshop);
    expect(moved).toMatchObject({ id: part.id, because: ["outside", "promise", "age"] });
    // The workshop sees no more of the request it was said on than that a customer waits.
    expect(moved.outside).toEqual({
      segment,
      reference: "",
      since,
      state: "unchecked",
      inherited: true,
      from: null,
    });
    const asServing = (await desk.first(`GET /requests/${part.id}`)).body.outside;
    expect(asServing).toMatchObject({ reference: "Order 7", from: { id, number } });

    const off = await act(asCustomer, `POST /requests/${id}/outside/withdraw`);
    expect([off.outside, off.outsideClaim]).toEqual([null, null]);
    expect(await titlesOf(desk)).toEqual(["Asked first", "Asked last"]);
    expect(await titlesOf(workshop)).toEqual(["Earlier work", "The part"]);
  });

  test("open queues of both teams are told at once", async () => {
    const { id } = await ask("To be told");
    const body = { serviceId: workshop.serviceId, title: "The part" };
    const part = await act(desk.first, `POST /requests/${id}/parts`, body);
    const touched = new Set<string>();
    const stop = await app.database.listen(liveChannel, (payload) => {
      for (const topic of topicsOf(payload)) touched.add(topic);
    });
    await act(asCustomer, `POST /requests/${id}/outside`, opticians());
    const wanted = [`queue:${desk.teamId}`, `queue:${workshop.teamId}`, `request:${part.id}`];
    await expect.poll(() => wanted.filter((topic) => !touched.has(topic))).toEqual([]);
    await stop();
  });

  test("said in the act of asking it ranks from its first second, and a part asked afterwards has it too", async () => {
    const asked = await ask("With someone outside", { outside: opticians() });
    expect(asked).toMatchObject({ outside: { segment, state: "unchecked" }, version: 1 });
    const body = { serviceId: workshop.serviceId, title: "The part" };
    const part = await act(desk.first, `POST /requests/${asked.id}/parts`, body);
    expect(part.outside).toMatchObject({ segment, inherited: true });
    const { entries } = (await asCustomer(`GET /requests/${asked.id}/history`)).body;
    const kinds = entries.map(({ kind }: { kind: string }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["asked", "outside-claimed"]);
    expect(entries[1].detail).toMatchObject({ segment: "Opticians" });
  });
});

test("words are enough where no segment is known; nobody, the future and a segment that is not offered are refused", async () => {
  const { id } = await ask("In words");
  const path = `POST /requests/${id}/outside` as const;
  const nobody = await asCustomer(path, { body: { segmentId: null, reference: " " } });
  expect([nobody.status, nobody.body.reason]).toEqual([422, "wrongOutside"]);
  expect(nobody.body.fields).toEqual({ outside: "Say who waits." });
  const ahead = await asCustomer(path, { body: opticians({ since: "2027-01-01T00:00:00Z" }) });
  expect(ahead.body.fields).toEqual({ outsideSince: "This lies ahead." });
  const retired = await makeSegment(app.db);
  await app.db
    .updateTable("segment")
    .set({ retiredAt: app.clock.now() })
    .where("id", "=", retired.id)
    .execute();
  expect((await asCustomer(path, { body: opticians({ segmentId: retired.id }) })).status).toBe(404);
  const said = await act(asCustomer, path, { segmentId: null, reference: " Acme Ltd " });
  expect(said.outside).toMatchObject({ segment: null, reference: "Acme Ltd" });
  const wrong = {
    serviceId: desk.serviceId,
    title: "x",
    outside: { segmentId: null, reference: "" },
  };
  expect((await asCustomer("POST /requests", { body: wrong })).body.reason).toBe("wrongOutside");
});

describe("it is no magic word", () => {
  test("the team confirms it, and it says so; neither who said it nor the asking side can", async () => {
    const { id } = await ask("To confirm", { outside: opticians() });
    const path = `/requests/${id}/outside` as const;
    expect((await asCustomer(`POST ${path}/confirm`, { body: {} })).status).toBe(404);
    const asStranger = await app.as(await makeMember(app.db));
    expect((await asStranger(`POST ${path}/confirm`, { body: {} })).status).toBe(404);
    const seen = (await desk.first(`GET /requests/${id}`)).body;
    expect(seen.may).toEqual(expect.arrayContaining(["confirmOutside", "declineOutside"]));
    const confirmed = await act(desk.first, `POST ${path}/confirm`, { version: seen.version });
    expect(confirmed.outside.state).toBe("confirmed");
    expect(confirmed.outsideClaim).toMatchObject({
      state: "confirmed",
      by: { name: "Ana" },
      checkedBy: { name: "Ben" },
    });
    const again = await desk.second(`POST ${path}/confirm`, { body: {} });
    expect([again.status, again.body.reason]).toEqual([409, "notNow"]);
    const late = await desk.second(`POST ${path}/decline`, {
      body: { reason: "x", version: seen.version },
    });
    expect([late.status, late.body.reason]).toEqual([409, "changedMeanwhile"]);
  });

  test("declined with a reason it ranks no more, nor do its parts, and who said it reads why; said anew it ranks again", async () => {
    const { id } = await ask("To decline", { outside: opticians() });
    await ask("Older work no longer waits behind it");
    const body = { serviceId: workshop.serviceId, title: "The part", waits: false };
    const part = await act(desk.first, `POST /requests/${id}/parts`, body);
    const path = `/requests/${id}/outside` as const;
    expect((await desk.first(`POST ${path}/decline`, { body: { reason: " " } })).status).toBe(400);
    const reason = "The order was delivered last week";
    const declined = await act(desk.first, `POST ${path}/decline`, { reason });
    expect([declined.outside, declined.outsideClaim.reason]).toEqual([null, reason]);
    expect((await desk.first(`GET /requests/${part.id}`)).body.outside).toBeNull();
    const [row] = await queueOf(desk);
    expect(row.because).not.toContain("outside");
    const { rows } = (await asCustomer("GET /inbox")).body;
    const lines = rows.filter(({ request }: { request: { id: string } }) => request.id === id);
    expect(lines.map(({ kind }: { kind: string }) => kind)).toContain("outside-declined");

    const anew = await act(asCustomer, `POST ${path}`, opticians({ reference: "Order 8" }));
    expect(anew.outside).toMatchObject({ state: "unchecked", reference: "Order 8" });
  });

  test("who serves and says it leaves the check to a colleague, unless they are alone", async () => {
    const { id } = await ask("The team heard it first");
    const path = `/requests/${id}/outside` as const;
    const said = await act(desk.first, `POST ${path}`, opticians());
    expect(said.may).not.toContain("confirmOutside");
    expect((await desk.first(`POST ${path}/confirm`, { body: {} })).body.reason).toBe("notNow");
    // The asking side cannot take back what the team has said, nor the other way round.
    expect((await asCustomer(`POST ${path}/withdraw`, { body: {} })).body.reason).toBe("notNow");
    expect((await act(desk.second, `POST ${path}/confirm`)).outside.state).toBe("confirmed");

    const alone = await makeService(app.db);
    const member = await makeMember(app.db, { teamId: alone.teamId });
    const asAlone = await app.as(member);
    const own = await act(asCustomer, "POST /requests", { serviceId: alone.id, title: "One desk" });
    await act(asAlone, `POST /requests/${own.id}/outside`, opticians());
    const checked = await act(asAlone, `POST /requests/${own.id}/outside/confirm`);
    expect(checked.outside.state).toBe("confirmed");
  });

  test("each step is taken back within two minutes, with what stood before", async () => {
    const { id } = await ask("To undo", { outside: opticians() });
    const path = `/requests/${id}` as const;
    const undo = (call: Caller) => act(call, `POST ${path}/undo`);
    await act(asCustomer, `POST ${path}/outside`, { segmentId: null, reference: "Acme" });
    expect((await undo(asCustomer)).outside.segment).toEqual(segment);
    await act(desk.first, `POST ${path}/outside/confirm`);
    const confirmed = (await desk.first(`GET ${path}`)).body.outsideClaim;
    await act(desk.second, `POST ${path}/outside/decline`, { reason: "It is another one" });
    expect((await desk.first(`POST ${path}/undo`, { body: {} })).body.reason).toBe("notUndoable");
    expect((await undo(desk.second)).outsideClaim).toEqual(confirmed);
    await act(asCustomer, `POST ${path}/outside/withdraw`);
    expect((await undo(asCustomer)).outsideClaim).toEqual(confirmed);
    app.clock.advance({ minutes: 5 });
    expect((await asCustomer(`POST ${path}/undo`, { body: {} })).body.reason).toBe("notUndoable");
  });
});

describe("through what it is made of", () => {
  test("what went on in another brings its customer along, and takes it away again", async () => {
    const one = await ask("One", { outside: opticians() });
    const other = await ask("Other");
    await act(desk.first, `POST /requests/${one.id}/merge`, { intoId: other.id });
    const seen = (await desk.first(`GET /requests/${other.id}`)).body;
    expect(seen.outside).toMatchObject({ inherited: true, from: { id: one.id } });
    await act(desk.first, `POST /requests/${one.id}/split`);
    expect((await desk.first(`GET /requests/${other.id}`)).body.outside).toBeNull();
    expect((await desk.first(`GET /requests/${one.id}`)).body.outside).toMatchObject({ segment });
  });

  test("once the request is over its parts are ranked as any other, and again when it is reopened", async () => {
    const { id } = await ask("Soon over", { outside: opticians() });
    const body = { serviceId: workshop.serviceId, title: "The part", waits: false };
    const part = await act(desk.first, `POST /requests/${id}/parts`, body);
    const outsideOfPart = async () =>
      (await workshop.first(`GET /requests/${part.id}`)).body.outside;
    await act(desk.first, `POST /requests/${id}/finish`);
    expect(await outsideOfPart()).toBeNull();
    const again = { cause: "wrong", whatIsMissing: "It is the other one" };
    await act(asCustomer, `POST /requests/${id}/reopen`, again);
    expect(await outsideOfPart()).toMatchObject({ segment, inherited: true });
  });
});
