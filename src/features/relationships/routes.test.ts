import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { ticks } from "./reactions.ts";
import { sumStale } from "./summing.ts";

let app: TestApp;
let asCustomer: Caller;
let asProvider: Caller;
let asStranger: Caller;
let provider: { id: string; teamId: string };
let customer: { id: string; teamId: string };
let serviceId: string;
let secretServiceId: string;

const hour = 3600;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  customer = await makeMember(app.db);
  const service = await makeService(app.db);
  serviceId = service.id;
  provider = await makeMember(app.db, { teamId: service.teamId });
  secretServiceId = (await makeService(app.db, { teamId: service.teamId, confidential: true })).id;
  asCustomer = await app.as(customer);
  asProvider = await app.as(provider);
  asStranger = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

async function ask(service = serviceId): Promise<string> {
  const answer = await asCustomer("POST /requests", {
    body: { serviceId: service, title: "Help" },
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id;
}
async function settle(): Promise<void> {
  await app.settle();
  await sumStale(app.db, app.clock.now());
}
async function serve(hours: number, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    const id = await ask();
    app.clock.advance({ hours });
    await asProvider(`POST /requests/${id}/replies`, { body: { body: "Here", then: "finish" } });
  }
}
const cellsOf = async (query: Record<string, string>, by = asStranger) => {
  const { status, body, text } = await by("GET /relationships", { query });
  expect(status, text).toBe(200);
  return body.cells.map((cell: { row: number; column: number }) => ({
    ...cell,
    row: body.rows[cell.row].id,
    column: body.columns[cell.column].id,
  }));
};

const volumeOfPair = async (): Promise<number> => {
  const cells = await cellsOf({ figure: "volume" });
  return cells.find(
    (cell: { row: unknown; column: unknown }) =>
      cell.row === provider.teamId && cell.column === customer.teamId,
  ).n;
};

describe("the matrix", () => {
  test("below the floor a figure is too few to say, its n is said, and volume is exact", async () => {
    await serve(2, 3);
    await settle();
    const at = { row: provider.teamId, column: customer.teamId };
    expect(await cellsOf({ figure: "volume" })).toMatchObject([{ ...at, n: 3, value: 3 }]);
    for (const figure of ["first-reply", "done", "promise-kept", "right-first-time"])
      expect(await cellsOf({ figure })).toMatchObject([{ ...at, n: 3, value: null, tooFew: true }]);
  });

  test("from five on it tells medians with their interval, wall and working time apart", async () => {
    await serve(2, 3);
    await settle();
    expect(await cellsOf({ figure: "done" })).toMatchObject([
      { n: 6, value: 2 * hour, low: 2 * hour, high: null, tooFew: false },
    ]);
    const [working] = await cellsOf({ figure: "done", time: "working" });
    expect(working.n).toBe(6);
    expect(working.value).toBeLessThanOrEqual(2 * hour);
    const [kept] = await cellsOf({ figure: "promise-kept" });
    expect(kept).toMatchObject({ n: 6, value: 1, high: 1 });
    expect(kept.low).toBeCloseTo(0.6097, 3);
  });

  test("a service and days are counted now, and an impossible stretch is refused", async () => {
    expect(await cellsOf({ figure: "done", service: serviceId })).toMatchObject([{ n: 6 }]);
    const days = { from: "2026-03-01", to: "2026-03-31" };
    expect(await cellsOf({ figure: "volume", ...days })).toMatchObject([{ n: 6 }]);
    expect(await cellsOf({ figure: "volume", from: "2027-01-01" })).toEqual([]);
    const turned = await asStranger("GET /relationships", {
      query: { from: "2026-03-31", to: "2026-03-01" },
    });
    expect(turned).toMatchObject({ status: 422, body: { reason: "wrongDays" } });
    const unknown = await asStranger("GET /relationships", { query: { service: provider.id } });
    expect(unknown.status).toBe(404);
  });

  test("an open request that is late counts as broken, without anyone touching it", async () => {
    await ask();
    await settle();
    expect(await cellsOf({ figure: "promise-kept" })).toMatchObject([{ n: 6 }]);
    app.clock.advance({ days: 9 });
    await app.db.transaction().execute((db) =>
      ticks[0]!.work({
        db,
        files: app.files,
        now: app.clock.now(),
        tell: async () => undefined,
        touch: () => undefined,
      }),
    );
    const [cell] = await cellsOf({ figure: "promise-kept" });
    expect(cell.n).toBe(7);
    expect(cell.value).toBeCloseTo(6 / 7, 9);
  });

  test("hand-offs go from the row's team to the column's", async () => {
    const id = await ask();
    const other = await makeMember(app.db);
    const body = { teamId: other.teamId, reason: "Theirs", misrouted: true };
    expect((await asProvider(`POST /requests/${id}/hand-over`, { body })).status).toBe(200);
    await settle();
    const { body: matrix } = await asStranger("GET /relationships", {
      query: { figure: "handoffs" },
    });
    expect(matrix.axes).toBe("from-to");
    expect(await cellsOf({ figure: "handoffs" })).toMatchObject([
      { row: provider.teamId, column: other.teamId, n: 1 },
    ]);
  });
});

describe("a pair and a team", () => {
  test("both ways, with months and services; who is not there is missing", async () => {
    const path = `GET /relationships/${provider.teamId}/${customer.teamId}` as const;
    const { status, body, text } = await asStranger(path);
    expect(status, text).toBe(200);
    expect(body.there.figures).toMatchObject({ requests: 7, open: 1, done: { wall: { n: 7 } } });
    expect(body.there.months.at(-1)).toMatchObject({ month: "2026-03", requests: 7 });
    expect(body.there.services).toMatchObject([{ service: { id: serviceId } }]);
    expect(body.back.figures.requests).toBe(0);
    const none = await asStranger(`GET /relationships/${provider.teamId}/${provider.id}`);
    expect(none.status).toBe(404);
    expect((await app.nobody(path)).status).toBe(401);
    const unknown = await asStranger(`GET /relationships/${provider.teamId}/unknown`);
    expect(unknown.body).toMatchObject({ back: null, there: { figures: { requests: 0 } } });
    expect((await asStranger(`GET /relationships/${provider.teamId}/other`)).status).toBe(404);
  });

  test("a team's load now and its figures on both sides", async () => {
    const { body } = await asStranger(`GET /teams/${provider.teamId}/figures`);
    expect(body.load).toMatchObject({ open: 1, overdue: 1, unassigned: 1 });
    expect(body.serves.figures).toMatchObject({ requests: 7, misrouted: 0 });
    expect(body.serves.partners).toMatchObject([{ team: { id: customer.teamId }, requests: 7 }]);
    expect(body.asks.figures.requests).toBe(0);
    expect((await asStranger(`GET /teams/${provider.id}/figures`)).status).toBe(404);
  });
});

describe("what must not be worked out", () => {
  const everything = async (by: Caller): Promise<string> => {
    const answers = await Promise.all([
      ...["volume", "first-reply", "done", "promise-kept", "right-first-time", "handoffs"].map(
        (figure) => by("GET /relationships", { query: { figure } }),
      ),
      by("GET /relationships", { query: { from: "2026-01-01" } }),
      by(`GET /relationships/${provider.teamId}/${customer.teamId}`),
      by(`GET /teams/${provider.teamId}/figures`),
      by(`GET /teams/${customer.teamId}/figures`),
      by("GET /reports/handoffs"),
      by("GET /reports/defects"),
      by("GET /reports/waiting"),
    ]);
    for (const { status, text } of answers) expect(status, text).toBe(200);
    return answers.map(({ text }) => text).join("\n");
  };

  test("a confidential request changes no figure of anybody, from its first second to its end", async () => {
    await settle();
    const before = await Promise.all([asStranger, asProvider, asCustomer].map(everything));
    const seen = async (): Promise<void> => {
      await settle();
      expect(await Promise.all([asStranger, asProvider, asCustomer].map(everything))).toEqual(
        before,
      );
    };
    const ids = await Promise.all([ask(secretServiceId), ask(secretServiceId)]);
    await seen();
    await asProvider(`POST /requests/${ids[0]}/take`, { body: {} });
    await seen();
    await asProvider(`POST /requests/${ids[0]}/finish`, { body: {} });
    await seen();
    const asAdministrator = await asCustomer(`GET /relationships`, {
      query: { service: secretServiceId },
    });
    expect(asAdministrator.body.cells).toEqual([]);
  });

  test("a request that becomes confidential is in no figure any more", async () => {
    const id = await ask();
    await settle();
    const before = await volumeOfPair();
    const body = {
      teamId: provider.teamId,
      serviceId: secretServiceId,
      reason: "Private",
      misrouted: false,
    };
    const other = await makeMember(app.db);
    const away = { teamId: other.teamId, reason: "Look", misrouted: false };
    await asProvider(`POST /requests/${id}/hand-over`, { body: away });
    await (
      await app.as(other)
    )(`POST /requests/${id}/hand-over`, { body });
    await settle();
    expect(await volumeOfPair()).toBe(before - 1);
    expect(
      await app.db
        .selectFrom("requestMeasure")
        .select("requestId")
        .where("requestId", "=", id)
        .execute(),
    ).toEqual([]);
  });

  test("a vendor's guest sees the relationships of their own team and no other's", async () => {
    const vendor = await makeTeam(app.db, { kind: "vendor" });
    const guest = await makeGuest(app.db, { vendorId: vendor.id });
    const asGuest = await app.as(guest);
    const vendorService = await makeService(app.db, { teamId: vendor.id });
    expect(await cellsOf({ figure: "volume" }, asGuest)).toEqual([]);
    const pairs = `GET /relationships/${vendor.id}/${customer.teamId}` as const;
    expect((await asGuest(pairs)).status).toBe(404);
    await ask(vendorService.id);
    await settle();
    expect(await cellsOf({ figure: "volume" }, asGuest)).toMatchObject([
      { row: vendor.id, column: customer.teamId, n: 1 },
    ]);
    expect((await asGuest(pairs)).status).toBe(200);
    expect((await asGuest(`GET /teams/${vendor.id}/figures`)).status).toBe(200);
    for (const path of [
      `GET /relationships/${provider.teamId}/${customer.teamId}`,
      `GET /teams/${provider.teamId}/figures`,
      `GET /teams/${customer.teamId}/figures`,
      "GET /reports/handoffs",
      "GET /reports/waiting",
      "GET /reports/defects",
    ] as const)
      expect((await asGuest(path)).status, path).toBe(404);
    const medians = await asGuest("GET /relationships", { query: { figure: "done" } });
    expect(medians.body.rowTotals.every(({ value }: { value: unknown }) => value === null)).toBe(
      true,
    );
  });

  test("no figure names or counts a person", async () => {
    const text = await everything(asStranger);
    for (const id of [provider.id, customer.id]) expect(text).not.toContain(id);
  });
});
