/** What changed between the teams of a gathering, on a real PostgreSQL. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeHeardWave } from "#fixtures/heard";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeGathering } from "../fixtures.ts";
import { makePromised } from "../scene-for-tests.ts";

let app: TestApp;
let host: { id: string; teamId: string };
let guest: { id: string; teamId: string };
let [asGuest, asOther]: Caller[] = [];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());
beforeEach(async () => {
  host = await makeMember(app.db);
  guest = await makeMember(app.db);
  asGuest = await app.as(guest);
  asOther = await app.as(await makeMember(app.db));
});

const promised = (n: number, kept: number, daysAgo: number): Promise<void> =>
  makePromised(app, { from: host.teamId, to: guest.teamId }, { n, kept, daysAgo });
const met = async (startsAt: string) => {
  const teamIds = [host.teamId, guest.teamId];
  const at = new Date(startsAt);
  return (await makeGathering(app.db, { teamIds, startsAt: at, why: "cold" })).id;
};
const warming = async (id: string) => (await asOther!(`GET /gatherings/${id}/relationships`)).body;
const promisesOf = (body: { rows: { lines: { line: string }[]; from: { id: string } }[] }) =>
  body.rows
    .find(({ from }) => from.id === host.teamId)!
    .lines.find(({ line }) => line === "promises");

test("whether it warmed is said line by line with n, beyond chance; of teams chosen cold the warning stands", async () => {
  const id = await met("2026-01-20T17:00:00Z");
  await promised(30, 10, 60);
  await promised(4, 4, 10);
  const few = await warming(id);
  expect(few).toMatchObject({ chosenCold: true, day: "2026-01-20", daysAfter: 41 });
  expect(promisesOf(few)).toMatchObject({
    before: { n: 30, tooFew: false },
    after: { n: 4, value: null, tooFew: true },
    change: null,
  });
  await promised(26, 25, 12);
  await promised(9, 0, 200);
  const told = await warming(id);
  expect(promisesOf(told)).toMatchObject({
    before: { n: 30 },
    after: { n: 30 },
    change: { way: "more" },
  });
  expect(told).toMatchObject({
    compared: 3,
    rows: [{ verdict: "warmer", to: { id: guest.teamId } }, {}],
  });
});

test("in the first fortnight no difference is said, not in the answer either", async () => {
  const id = await met("2026-02-20T17:00:00Z");
  await promised(30, 10, 60);
  await promised(30, 29, 5);
  const early = await warming(id);
  expect(early).toMatchObject({ daysAfter: 10, compared: 0 });
  expect(early.rows[0].verdict).toBe("too-early");
  expect(promisesOf(early)).toMatchObject({ after: { n: 30 }, change: null });
});

test("a wave that ran on the day is neither before nor after; the days of those that are stand beside them", async () => {
  const id = await met("2026-01-20T17:00:00Z");
  const wave = (step: number) => [
    {
      providerId: host.teamId,
      teamId: guest.teamId,
      asked: 10,
      answers: [step, step, step, step, 5, 2].map((overall) => ({ overall })),
    },
  ];
  const first = await makeHeardWave(app.db, { day: "2026-01-10", atoms: wave(2) });
  const { surveyId } = first;
  await makeHeardWave(app.db, { surveyId, number: 2, day: "2026-01-25", atoms: wave(4) });
  const surveyed = async (by: Caller | undefined) => {
    const { rows } = (await by!(`GET /gatherings/${id}/relationships`)).body;
    return rows.map((row: { surveyed: unknown }) => row.surveyed);
  };
  const before = { n: 6, opensOn: "2025-12-27", closesOn: "2026-01-09" };
  expect(await surveyed(asGuest)).toMatchObject([{ asks: "overall", before, after: null }]);
  await makeHeardWave(app.db, { surveyId, number: 3, day: "2026-02-10", atoms: wave(4) });
  await makeHeardWave(app.db, { day: "2026-02-05", atoms: wave(3) });
  const after = { n: 6, opensOn: "2026-01-27", closesOn: "2026-02-09" };
  expect(await surveyed(asGuest)).toMatchObject([{ asks: "overall", before, after }]);
  expect(await surveyed(asOther)).toEqual([]);
});
