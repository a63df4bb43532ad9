/** Figures against outcomes over the real chain, series and months of teams. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMonthsServed } from "#fixtures/balance";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { ListedAnswer } from "./contract.ts";
import { makeMeasured, type MadePanel } from "./fixtures.ts";
import { keepFigures } from "./house/keeping-up.ts";
import { togetherReport } from "./report.ts";

let app: TestApp;
let zone: string;
let reader: Caller;
let guest: Caller;
let made: MadePanel;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-23T09:00:00Z" });
  ({ zone } = await makeOrganisation(app.db));
  reader = await app.as(await makeMember(app.db));
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  guest = await app.as(await makeMember(app.db, { teamId: vendor.id }));
  made = await makeMeasured(app.db, { seed: 4, units: 8, months: 14, between: 1.5 });
});
afterAll(() => app.close());

const compared = (outcome: string, figure = "promise-kept", by = reader) =>
  by("GET /together/compared", { query: { figure, outcome } });

test("an outcome of several segments stands with the teams that lead to each, and any of its series leads there", async () => {
  const { status, body } = await compared(made.outcomeIds[3]!);
  expect(status).toBe(200);
  expect(body.rows).toHaveLength(8 * 14);
  expect(body.units.map(({ teams }: { teams: string[] }) => teams.length)).toEqual(
    made.teamIds.map(() => 1),
  );
  expect(body.verdicts.between).toMatchObject({ state: "told", goes: "better" });
  expect(body.sentences[0]).toBe(
    "‘Promises kept’ tells segments apart: where it is better, ‘Satisfaction’ tends to be better too.",
  );
  expect(body.looks.map(({ look }: { look: string }) => look)).toEqual([
    "between",
    "within",
    "followed",
    "lagged",
    "pooled",
  ]);
  expect(body.rows[0]).toMatchObject({ period: "2025-09", number: 2025 * 12 + 8 });
});

test("a team that leads to a segment by way of another stands behind it, and weighs as much as it was asked", async () => {
  const { name } = await app.db
    .selectFrom("segment")
    .select("name")
    .where("id", "=", made.segmentIds[0]!)
    .executeTakeFirstOrThrow();
  const firstMonth = async (): Promise<number> =>
    (await compared(made.outcomeIds[0]!)).body.rows.find(
      ({ unit }: { unit: string }) => unit === name,
    ).figure;
  const before = await firstMonth();
  const { teamId, id } = await makeService(app.db);
  const { fromServiceId } = await app.db
    .selectFrom("chainLink")
    .select("fromServiceId")
    .where("toSegmentId", "=", made.segmentIds[0]!)
    .executeTakeFirstOrThrow();
  const link = await makeLink(app.db, { fromServiceId: id, toServiceId: fromServiceId });
  const month = {
    figure: "promise-kept",
    teamId,
    month: "2025-09-01",
    asOf: app.clock.now(),
    readBy: "colleagues",
  };
  await app.db
    .insertInto("togetherMonth")
    .values({ ...month, value: 100, n: 120 })
    .execute();
  expect(await firstMonth()).toBeCloseTo((before * 40 + 100 * 120) / 160, 9);
  await app.db.deleteFrom("togetherMonth").where("teamId", "=", teamId).execute();
  await app.db
    .updateTable("chainLink")
    .set({ withdrawnAt: app.clock.now() })
    .where("id", "=", link.id)
    .execute();
});

test("one series of all customers is looked at over time alone, and one a quarter not at all", async () => {
  const values = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`2026-${String(at + 1).padStart(2, "0")}-15`, at % 5]),
  );
  const whole = await makeOutcome(app.db, { segmentId: null, name: "Complaints", values });
  const { body } = await compared(whole.id);
  expect(body.units).toMatchObject([{ name: "All customers outside" }]);
  expect(body.verdicts.within.lacks).toEqual({
    what: "points",
    have: 10,
    need: 12,
    more: 30,
    finds: 76,
  });
  expect(body.looks).toHaveLength(5);
  for (const look of body.looks)
    expect(look).toMatchObject({ r: null, low: null, high: null, effective: null, p: null });
  expect(body.rows).toEqual([]);
  expect(body.remarks[0]).toContain("belongs to no team");
  const quarter = await makeOutcome(app.db, { every: "quarter", name: "NPS", values });
  expect((await compared(quarter.id)).body).toMatchObject({
    rows: [],
    looks: [{ look: "between", n: 0, r: null }, {}, {}, {}, {}],
  });
});

test("the list holds every outcome and every other figure, and corrects chance for all of them", async () => {
  const { body } = await reader("GET /together");
  const rows: ListedAnswer[] = body.rows;
  expect(rows.filter(({ outcome }) => outcome.where === "inside")).toHaveLength(4);
  const satisfaction = rows.find(({ outcome }) => outcome.name === "Satisfaction")!;
  const alone = (await compared(made.outcomeIds[0]!)).body.verdicts;
  expect(satisfaction).toMatchObject({ units: 8, periods: 14 });
  expect(satisfaction.verdicts.between.adjustedP!).toBeGreaterThanOrEqual(alone.between.adjustedP);
  expect(body.tests).toBe(3);
  expect((await reader("GET /together", { query: { figure: "mood" } })).status).toBe(404);
});

test("months of teams are kept for good, and the running one is not", async () => {
  const teamId = (await makeTeam(app.db)).id;
  await makeMonthsServed(app.db, { teamId, last: "2026-11", fasterMonths: 1, zone });
  await keepFigures(app.db, app.clock.now());
  const kept = () =>
    app.db
      .selectFrom("togetherMonth")
      .select(["figure", "value"])
      .where("teamId", "=", teamId)
      .execute();
  const first = await kept();
  expect(first.filter(({ figure }) => figure === "promise-kept")).toHaveLength(11);
  expect(first.find(({ figure }) => figure === "done")!.value).toBe(8);
  await app.db.deleteFrom("teamMonths").where("teamId", "=", teamId).execute();
  await keepFigures(app.db, app.clock.now());
  expect(await kept()).toEqual(first);
});

const file = {
  csv: "shop,year,mood,sales\nNorth,2025,1,2\nNorth,2026,2,3\n",
  better: { figure: "more", outcome: "more" },
  nouns: { one: "shop", many: "shops", period: "year" },
};
const columns = { unit: "shop", period: "year", figure: "mood", outcome: "sales" };

test("a file is looked at and nothing of it is kept, not even that it came", async () => {
  const stored = async (): Promise<unknown[]> => [
    await app.db.selectFrom("act").select("id").execute(),
    await app.db.selectFrom("idempotencyKey").selectAll().execute(),
    await app.db.selectFrom("togetherMonth").selectAll().execute(),
  ];
  const before = await stored();
  const headers = { "idempotency-key": "shops-of-the-year" };
  const { status, body } = await reader("POST /together/file", {
    body: { ...file, columns },
    headers,
  });
  expect(status).toBe(200);
  expect(body.comparison.sentences[0]).toContain("There is one series for all");
  expect(body.comparison.rows).toEqual([]);
  expect(body.comparison.looks.map(({ r }: { r: unknown }) => r)).toEqual(Array(5).fill(null));
  expect(await stored()).toEqual(before);
  const asked = await reader("POST /together/file", { body: { ...file, columns: null } });
  expect(asked.body).toMatchObject({ columns: Object.values(columns), comparison: null });
  const wrong = { ...columns, unit: "town" };
  const refused = await reader("POST /together/file", { body: { ...file, columns: wrong } });
  expect([refused.status, refused.body.reason]).toEqual([422, "columnMissing"]);
});

test("guests of vendors see nothing of it", async () => {
  expect((await compared(made.outcomeIds[0]!, "promise-kept", guest)).status).toBe(404);
  expect((await guest("GET /together")).status).toBe(404);
  const brought = await guest("POST /together/file", { body: { ...file, columns } });
  expect(brought.status).toBe(404);
  expect((await compared(made.outcomeIds[0]!)).status).toBe(200);
});

test("the report tells every figure against every outcome", async () => {
  const { facts, lines } = await togetherReport.make(app.db, {}, app.clock.now());
  expect(facts.figures.map(({ figure }) => figure.key)).toContain("held-by-others");
  expect(lines().join("\n")).toContain("Satisfaction: between better with better, within");
});
