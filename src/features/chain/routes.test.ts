import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService, type MadeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { makeOutcome, makeSegment } from "#fixtures/outcomes";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "./fixtures.ts";

let app: TestApp;
let leader: Caller;
let stranger: Caller;
let guest: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  leader = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  stranger = await app.as(await makeMember(app.db));
  guest = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());

interface Side {
  readonly service: MadeService;
  readonly by: Caller;
  readonly personId: string;
}

/** A service, and somebody of its team. */
async function makeSide(given: Parameters<typeof makeService>[1] = {}): Promise<Side> {
  const service = await makeService(app.db, given);
  const person = await makeMember(app.db, { teamId: service.teamId });
  return { service, by: await app.as(person), personId: person.id };
}
const to = (fromServiceId: string, other: { service?: string; segment?: string }) => ({
  fromServiceId,
  toServiceId: other.service ?? null,
  toSegmentId: other.segment ?? null,
});
// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into any answer
const linkIn = (chain: any, id: string) => chain.links.find((one: any) => one.id === id);

describe("a link between two services", () => {
  test("is declared by a team at either end and confirmed by the other, and by nobody else", async () => {
    const [from, next] = [await makeSide(), await makeSide()];
    const body = to(from.service.id, { service: next.service.id });
    const declared = await from.by("POST /chain/links", { body });
    expect(declared).toMatchObject({ status: 201, body: { confirmed: false } });
    const { id } = declared.body;
    for (const other of [from.by, stranger, leader]) {
      const refused = await other(`POST /chain/links/${id}/confirm`);
      expect(refused).toMatchObject({ status: 403, body: { reason: "notYours" } });
    }
    expect(linkIn((await stranger("GET /chain")).body, id)).toMatchObject({
      ...body,
      declared: true,
      confirmed: false,
      seen: null,
    });
    expect((await next.by(`POST /chain/links/${id}/confirm`)).status).toBe(204);
    expect(linkIn((await stranger("GET /chain")).body, id).confirmed).toBe(true);
    expect((await next.by(`POST /chain/links/${id}/unconfirm`)).status).toBe(204);
    expect(linkIn((await stranger("GET /chain")).body, id).confirmed).toBe(false);
    const meddling = await stranger("POST /chain/links", { body });
    expect(meddling).toMatchObject({ status: 403, body: { reason: "notYours" } });
  });

  test("that the other end declares too is confirmed by that; the same again changes nothing", async () => {
    const [from, next] = [await makeSide(), await makeSide()];
    const body = to(from.service.id, { service: next.service.id });
    const first = await next.by("POST /chain/links", { body });
    expect((await next.by("POST /chain/links", { body })).body).toEqual(first.body);
    const second = await from.by("POST /chain/links", { body });
    expect(second.body).toEqual({ id: first.body.id, confirmed: true });
    const steps = await app.db
      .selectFrom("chainStep")
      .select(["kind", "byPersonId"])
      .where("linkId", "=", first.body.id)
      .orderBy("position")
      .execute();
    expect(steps).toEqual([
      { kind: "declared", byPersonId: next.personId },
      { kind: "confirmed", byPersonId: from.personId },
    ]);
  });

  test("is withdrawn by either end, restored as it stood, and declared anew without a confirmation", async () => {
    const [from, next] = [await makeSide(), await makeSide()];
    const ends = { fromServiceId: from.service.id, toServiceId: next.service.id };
    const { id } = await makeLink(app.db, { ...ends, confirmed: true });
    expect(await stranger(`POST /chain/links/${id}/withdraw`)).toMatchObject({ status: 403 });
    expect((await next.by(`POST /chain/links/${id}/withdraw`)).status).toBe(204);
    expect(linkIn((await from.by("GET /chain")).body, id)).toBeUndefined();
    const late = await next.by(`POST /chain/links/${id}/confirm`);
    expect(late).toMatchObject({ status: 409, body: { reason: "withdrawn" } });
    expect((await next.by(`POST /chain/links/${id}/restore`)).status).toBe(204);
    expect(linkIn((await from.by("GET /chain")).body, id).confirmed).toBe(true);
    await from.by(`POST /chain/links/${id}/withdraw`);
    const body = to(from.service.id, { service: next.service.id });
    const anew = await from.by("POST /chain/links", { body });
    expect(anew.body).toEqual({ id, confirmed: false });
  });

  test("restored by the end that did not withdraw it waits for the one that did, which hears of it", async () => {
    const [from, next] = [await makeSide(), await makeSide()];
    const ends = { fromServiceId: from.service.id, toServiceId: next.service.id };
    const { id } = await makeLink(app.db, { ...ends, confirmed: true });
    await from.by(`POST /chain/links/${id}/withdraw`);
    expect(await stranger(`POST /chain/links/${id}/restore`)).toMatchObject({ status: 403 });
    expect((await next.by(`POST /chain/links/${id}/restore`)).status).toBe(204);
    const isConfirmed = async () => linkIn((await next.by("GET /chain")).body, id).confirmed;
    expect(await isConfirmed()).toBe(false);
    const own = await next.by(`POST /chain/links/${id}/confirm`);
    expect(own).toMatchObject({ status: 403, body: { reason: "notYours" } });
    const { rows } = (await from.by("GET /inbox")).body;
    expect(rows).toMatchObject([{ kind: "chain" }]);
    expect((await from.by(`POST /chain/links/${id}/confirm`)).status).toBe(204);
    expect(await isConfirmed()).toBe(true);
  });

  test("that was withdrawn before anybody kept for which end is restored unconfirmed", async () => {
    const [from, next] = [await makeSide(), await makeSide()];
    const ends = { fromServiceId: from.service.id, toServiceId: next.service.id };
    const { id } = await makeLink(app.db, { ...ends, confirmed: true, withdrawn: true });
    expect((await from.by(`POST /chain/links/${id}/restore`)).status).toBe(204);
    expect(linkIn((await next.by("GET /chain")).body, id).confirmed).toBe(false);
  });

  test("leads to one end that is there, and not to itself", async () => {
    const [from, hidden] = [await makeSide(), await makeSide({ audience: "teams" })];
    const draft = await makeService(app.db, { state: "draft" });
    const { id: segment } = await makeSegment(app.db);
    const { id } = from.service;
    for (const body of [
      to(id, {}),
      to(id, { service: id }),
      to(id, { service: draft.id, segment }),
    ])
      expect(await from.by("POST /chain/links", { body })).toMatchObject({ status: 422 });
    for (const service of [draft.id, hidden.service.id, segment]) {
      const body = to(id, { service });
      expect(await from.by("POST /chain/links", { body })).toMatchObject({ status: 404 });
    }
    const body = to(id, { segment });
    expect((await from.by("POST /chain/links", { body })).status).toBe(201);
  });

  test("with a vendor stands at once when the colleagues say so; its own people come nowhere near", async () => {
    const vendor = await makeTeam(app.db, { kind: "vendor" });
    const carrying = await makeService(app.db, { teamId: vendor.id });
    const next = await makeSide();
    const body = to(carrying.id, { service: next.service.id });
    const asGuest = await app.as(await makeGuest(app.db, { vendorId: vendor.id }));
    expect((await asGuest("POST /chain/links", { body })).status).toBe(404);
    expect((await guest("GET /chain")).status).toBe(404);
    expect((await guest("GET /chain/mine")).status).toBe(404);
    expect((await next.by("POST /chain/links", { body })).body).toMatchObject({ confirmed: true });
  });
});

describe("a link outside", () => {
  test("stands as soon as the team that sells says so; said from above the team confirms it", async () => {
    const [own, other] = [await makeSide(), await makeSide()];
    const { id: segment } = await makeSegment(app.db);
    const said = await own.by("POST /chain/links", { body: to(own.service.id, { segment }) });
    expect(said.body).toMatchObject({ confirmed: true });
    const above = await leader("POST /chain/links", { body: to(other.service.id, { segment }) });
    expect(above.body).toMatchObject({ confirmed: false });
    expect((await own.by(`POST /chain/links/${above.body.id}/confirm`)).status).toBe(403);
    expect((await other.by(`POST /chain/links/${above.body.id}/confirm`)).status).toBe(204);
  });
});

describe("the line of sight", () => {
  test("goes from one's own service to a segment, what is promised to it, and how it fares", async () => {
    const [first, last] = [await makeSide(), await makeSide()];
    const { id: segmentId, name } = await makeSegment(app.db);
    await makeOutcome(app.db, { segmentId, values: { "2026-09-01": 4, "2026-10-01": 4.5 } });
    const one = await makeLink(app.db, {
      fromServiceId: first.service.id,
      toServiceId: last.service.id,
      confirmed: true,
    });
    const two = await makeLink(app.db, { fromServiceId: last.service.id, toSegmentId: segmentId });
    const { body } = await first.by("GET /chain/mine");
    expect(body).toMatchObject({
      teams: [{ id: first.service.teamId, services: 1, share: { people: 1, withPath: 1 } }],
      paths: [
        {
          services: [{ id: first.service.id }, { id: last.service.id }],
          segment: { id: segmentId, name, outcome: { value: 4.5, change: "better" } },
          links: [
            { id: one.id, confirmed: true, seen: null },
            { id: two.id, confirmed: false, seen: null },
          ],
          weakest: null,
        },
      ],
      more: 0,
      missing: null,
    });
  });

  test("says which link is missing, and who may name it", async () => {
    const [first, last] = [await makeSide(), await makeSide()];
    const ends = { fromServiceId: first.service.id, toServiceId: last.service.id };
    const { id } = await makeLink(app.db, ends);
    const missing = (await first.by("GET /chain/mine")).body.missing;
    expect(missing).toMatchObject({
      kind: "next-link",
      services: [{ service: { id: last.service.id }, mayName: false }],
    });
    await first.by(`POST /chain/links/${id}/withdraw`);
    expect((await first.by("GET /chain/mine")).body).toMatchObject({
      paths: [],
      missing: { services: [{ service: { id: first.service.id }, mayName: true }] },
    });
    expect((await stranger("GET /chain/mine")).body.missing).toEqual({
      kind: "no-service",
      services: [],
    });
    expect((await leader("GET /chain/mine")).body.missing).toEqual({
      kind: "no-team",
      services: [],
    });
  });

  test("tells nothing of a service that is not for the reader", async () => {
    const [first, hidden] = [await makeSide(), await makeSide({ audience: "teams" })];
    const { id: segmentId } = await makeSegment(app.db);
    const { service } = hidden;
    await makeLink(app.db, { fromServiceId: first.service.id, toServiceId: service.id });
    const { id } = await makeLink(app.db, { fromServiceId: service.id, toSegmentId: segmentId });
    for (const path of ["/chain", "/chain/mine", "/chain/compared"] as const)
      expect((await first.by(`GET ${path}`)).text).not.toContain(service.id);
    expect(await first.by(`POST /chain/links/${id}/withdraw`)).toMatchObject({ status: 404 });
    expect((await hidden.by("GET /chain/mine")).body.paths).toHaveLength(1);
  });
});

describe("services in a circle", () => {
  test("are shown, and the way out of it is found", async () => {
    const [a, b] = [await makeSide(), await makeSide()];
    await makeLink(app.db, { fromServiceId: a.service.id, toServiceId: b.service.id });
    await makeLink(app.db, { fromServiceId: b.service.id, toServiceId: a.service.id });
    const circle = [a.service.id, b.service.id].toSorted();
    expect((await a.by("GET /chain")).body.circles).toContainEqual(circle);
    expect((await a.by("GET /chain/mine")).body).toMatchObject({
      missing: { kind: "next-link", services: [] },
    });
    await makeLink(app.db, { fromServiceId: a.service.id });
    expect((await b.by("GET /chain/mine")).body.paths).toHaveLength(1);
  });
});
