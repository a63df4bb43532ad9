/** Days and months are those of the organisation's zone: at midnight, where clocks change, and after the zone was changed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { measureRequests } from "./measuring.ts";
import { breakLatePromises } from "./queries/measure.ts";
import { sumStale } from "./summing.ts";

let app: TestApp;
let reader: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
  await makeOrganisation(app.db);
  reader = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());
beforeEach(() => setZone("Europe/Berlin"));

const setZone = (zone: string) => app.db.updateTable("organisation").set({ zone }).execute();

/** Requests of one pair, asked at these instants. */
async function asked(...times: readonly string[]): Promise<{ provider: string; customer: string }> {
  const [first, ...others] = times.map((time) => new Date(time));
  const { serviceId, teamId, customerId, customerTeamId } = await makeRequest(app.db, {
    at: first!,
  });
  for (const at of others)
    await makeRequest(app.db, { at, serviceId, teamId, customerId, customerTeamId });
  await measureRequests(app.db, { all: true }, app.clock.now());
  return { provider: teamId, customer: customerTeamId };
}

const countsOf = (months: { month: string; requests: number }[]): Record<string, number> =>
  Object.fromEntries(
    months.filter(({ requests }) => requests > 0).map(({ month, requests }) => [month, requests]),
  );

async function monthsEverywhere(pair: { provider: string; customer: string }) {
  const both = await reader(`GET /relationships/${pair.provider}/${pair.customer}`);
  const serves = await reader(`GET /teams/${pair.provider}/figures`);
  const asks = await reader(`GET /teams/${pair.customer}/figures`);
  expect([both.status, serves.status, asks.status]).toEqual([200, 200, 200]);
  const { zone } = both.body;
  expect([serves.body.zone, asks.body.zone]).toEqual([zone, zone]);
  const counts = countsOf(both.body.there.months);
  expect(countsOf(serves.body.serves.months)).toEqual(counts);
  expect(countsOf(asks.body.asks.months)).toEqual(counts);
  return { zone, counts };
}

describe("months", () => {
  test("begin at midnight of the zone, in winter and in summer", async () => {
    const pair = await asked(
      "2026-02-28T22:59:59Z", // Berlin: the last second of February
      "2026-02-28T23:00:00Z", // the first of March
      "2026-03-31T21:59:59Z", // the last of March, in summer by now
      "2026-03-31T22:00:00Z", // the first of April
      "2026-10-31T22:59:59Z", // the last of October, winter again
      "2026-10-31T23:00:00Z",
    );
    const counts = { "2026-02": 1, "2026-03": 2, "2026-04": 1, "2026-10": 1, "2026-11": 1 };
    expect(await monthsEverywhere(pair)).toEqual({ zone: "Europe/Berlin", counts });
  });
  test("are all of the new zone once it is changed, and none is a mixture", async () => {
    const pair = await asked(
      "2026-05-31T23:30:00Z",
      "2026-06-01T03:30:00Z",
      "2026-06-30T22:30:00Z",
    );
    const berlin = { "2026-06": 2, "2026-07": 1 };
    expect((await monthsEverywhere(pair)).counts).toEqual(berlin);
    await setZone("America/New_York");
    const newYork = { "2026-05": 2, "2026-06": 1 };
    expect((await monthsEverywhere(pair)).counts).toEqual(newYork);
    await measureRequests(app.db, { all: true }, app.clock.now());
    expect((await monthsEverywhere(pair)).counts).toEqual(newYork);
    await setZone("Europe/Berlin");
    expect((await monthsEverywhere(pair)).counts).toEqual(berlin);
  });
});

test("a promise whose time has come is broken in the months of both teams, a minute later", async () => {
  const pair = await asked(...Array.from({ length: 6 }, (_, at) => `2026-11-0${at + 1}T09:00:00Z`));
  const promisedIn = async (teamId: string, side: "serves" | "asks"): Promise<number> => {
    const { body } = await reader(`GET /teams/${teamId}/figures`);
    return body[side].months.at(-1).promiseKept.n;
  };
  const both = async () => [
    await promisedIn(pair.provider, "serves"),
    await promisedIn(pair.customer, "asks"),
  ];
  expect(await both()).toEqual([0, 0]);
  const due = new Date(app.clock.now().getTime() + 3_600_000);
  await app.db
    .updateTable("requestMeasure")
    .set({ promise: "running", promiseDueAt: due })
    .where("providerId", "=", pair.provider)
    .execute();
  app.clock.advance({ hours: 2 });
  await breakLatePromises(app.db, app.clock.now());
  await sumStale(app.db, app.clock.now());
  expect(await both()).toEqual([6, 6]);
});

describe("certain days", () => {
  test("are those of the zone, both included, also when one has 23 or 25 hours", async () => {
    const pair = await asked(
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z", // 29 March begins
      "2026-03-29T21:59:59Z", // and ends after 23 hours
      "2026-03-29T22:00:00Z",
      "2026-10-24T21:59:59Z",
      "2026-10-24T22:00:00Z", // 25 October begins
      "2026-10-25T22:59:59Z", // and ends after 25 hours
      "2026-10-25T23:00:00Z",
    );
    const count = async (from: string, to: string): Promise<unknown[]> => {
      const query = { from, to };
      const path = `/relationships/${pair.provider}/${pair.customer}` as const;
      const there = await reader(`GET ${path}`, { query });
      const matrix = await reader("GET /relationships", {
        query: { ...query, team: pair.provider },
      });
      const defects = await reader("GET /reports/defects", { query });
      return [there.body.there.figures.requests, matrix.body.cells[0]?.n, defects.body.requests];
    };
    for (const day of ["2026-03-29", "2026-10-25"])
      expect(await count(day, day)).toEqual([2, 2, 2]);
    await setZone("UTC");
    expect(await count("2026-03-29", "2026-03-29")).toEqual([2, 2, 2]);
    expect(await count("2026-03-28", "2026-03-29")).toEqual([4, 4, 4]);
  });
});
