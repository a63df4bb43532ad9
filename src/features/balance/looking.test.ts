/** The nightly look over the real chain, outcomes and months of teams. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeOutcome, makeSegment } from "#fixtures/outcomes";
import { makePerson } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeMonthsServed } from "./fixtures.ts";
import { lookAtPairs } from "./looking.ts";
import { monthLater, monthsUntil } from "./months.ts";

let app: TestApp;
let zone: string;
let leaderId: string;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-03T03:00:00Z" });
  ({ zone } = await makeOrganisation(app.db));
  leaderId = (await makePerson(app.db, { roles: ["senior-leader"] })).id;
});
afterAll(() => app.close());

/** Values around 4.2 month by month until `last`; the last `fallen` of them at 3.6. */
const valuesOf = (last: string, many: number, fallen: number): Record<string, number> =>
  Object.fromEntries(
    monthsUntil(last, many).map((month, at) => [
      `${month}-28`,
      at >= many - fallen ? 3.6 : at % 2 === 0 ? 4.1 : 4.3,
    ]),
  );

interface Pair {
  readonly teamId: string;
  readonly outcomeId: string;
  readonly leadId: string;
}

/** A team whose service a segment buys, and an outcome of that segment. */
async function makePair(
  given: {
    values?: Record<string, number>;
    fasterMonths?: number;
    every?: "month" | "quarter";
  } = {},
): Promise<Pair> {
  const lead = await makeMember(app.db, { lead: true });
  const { teamId } = lead;
  const service = await makeService(app.db, { teamId });
  const segment = await makeSegment(app.db);
  await makeLink(app.db, { fromServiceId: service.id, toSegmentId: segment.id });
  const { values = valuesOf("2026-10", 24, 3), every = "month" } = given;
  const outcome = await makeOutcome(app.db, { segmentId: segment.id, values, every });
  const { fasterMonths = 3 } = given;
  await makeMonthsServed(app.db, { teamId, last: "2026-11", fasterMonths: fasterMonths + 1, zone });
  return { teamId, outcomeId: outcome.id, leadId: lead.id };
}

const touched: string[] = [];
const look = () =>
  lookAtPairs({ db: app.db, now: app.clock.now(), touch: (topic) => touched.push(topic) });

const looksAt = async ({ teamId, outcomeId }: Pair) => {
  const rows = await app.db
    .selectFrom("balanceLook")
    .select(["state", "width"])
    .where("teamId", "=", teamId)
    .where("outcomeId", "=", outcomeId)
    .orderBy("month")
    .execute();
  return rows.map(({ state, width }) => (width === null ? state : `${state}, ${width}`));
};
const alarmsOf = ({ teamId }: Pair) =>
  app.db.selectFrom("balanceAlarm").selectAll().where("teamId", "=", teamId).execute();

async function setValues(outcomeId: string, values: Record<string, number>): Promise<void> {
  for (const [day, value] of Object.entries(values))
    await app.db
      .insertInto("outcomeValue")
      .values({ outcomeId, day, value, at: app.clock.now() })
      .onConflict((conflict) => conflict.columns(["outcomeId", "day"]).doUpdateSet({ value }))
      .execute();
}

describe("the nightly look", () => {
  test("raises an alarm once, with its evidence, and tells the lead and those who lead the house", async () => {
    const pair = await makePair();
    expect(await look()).toBe(1);
    expect(await look()).toBe(0);
    expect(await looksAt(pair)).toEqual(["alarm, narrow"]);
    const [alarm, ...others] = await alarmsOf(pair);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      outcomeId: pair.outcomeId,
      evidence: {
        better: [{ figure: "speed", requestsRecent: 180 }],
        monthsBefore: 21,
        limit: 2.4,
      },
      recoveredAt: null,
    });
    expect(alarm!.months).toHaveLength(24);
    expect(touched).toEqual(expect.arrayContaining([`inbox:${pair.leadId}`, `inbox:${leaderId}`]));
    const asLead = await app.as({ id: pair.leadId });
    const [line] = (await asLead("GET /inbox")).body.rows;
    expect(line.news.href).toBe(`/balance/alarms/${alarm!.id}`);
    expect(line.news.said).toContain("got faster");
  });

  test("is quiet where only one of the two moved, and says what cannot be told", async () => {
    const same = await makePair({ fasterMonths: -1 });
    const steady = await makePair({ values: valuesOf("2026-10", 24, 0) });
    const short = await makePair({ values: valuesOf("2026-10", 14, 3) });
    const late = await makePair({ values: valuesOf("2026-09", 24, 3) });
    const coarse = await makePair({ every: "quarter" });
    expect(await look()).toBe(0);
    const all = [];
    for (const pair of [same, steady, short, late, coarse]) all.push(await looksAt(pair));
    expect(all).toEqual([
      ["insideAsBefore"],
      ["balanced, narrow"],
      ["tooShort"],
      ["recentMissing"],
      ["tooCoarse"],
    ]);
    // The value comes a week later, and is looked at in the night after.
    await setValues(late.outcomeId, { "2026-10-28": 3.6 });
    expect(await look()).toBe(1);
    expect(await looksAt(late)).toEqual(["alarm, narrow"]);
  });

  test("leaves out vendors, services that lead nowhere, withdrawn links and retired outcomes", async () => {
    const pair = await makePair();
    await app.db.updateTable("chainLink").set({ withdrawnAt: app.clock.now() }).execute();
    await look();
    expect(await looksAt(pair)).toEqual([]);
    await app.db.updateTable("chainLink").set({ withdrawnAt: null }).execute();
    await app.db
      .updateTable("team")
      .set({ kind: "vendor" })
      .where("id", "=", pair.teamId)
      .execute();
    await look();
    expect(await looksAt(pair)).toEqual([]);
    await app.db.updateTable("team").set({ kind: "team" }).where("id", "=", pair.teamId).execute();
    const retire = (retiredAt: Date | null) =>
      app.db.updateTable("outcome").set({ retiredAt }).where("id", "=", pair.outcomeId).execute();
    await retire(app.clock.now());
    await look();
    expect(await looksAt(pair)).toEqual([]);
    await retire(null);
    expect(await look()).toBe(1);
  });

  test("spends four narrow looks in twelve months, then looks by the wide limit", async () => {
    const steady = await makePair({ values: valuesOf("2027-03", 30, 0) });
    const months = ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03"];
    await look();
    for (const month of months) {
      app.clock.set(`${monthLater(month, 1)}-03T03:00:00Z`);
      const { teamId } = steady;
      await makeMonthsServed(app.db, { teamId, last: month, fasterMonths: 3, zone });
      await look();
    }
    expect((await looksAt(steady)).map((state) => state.split(", ")[1])).toEqual([
      ...Array<string>(4).fill("narrow"),
      ...Array<string>(2).fill("wide"),
    ]);
  });

  test("notes that an outcome recovered, and rings again only after that or a year", async () => {
    app.clock.set("2027-05-03T03:00:00Z");
    const pair = await makePair({ values: valuesOf("2027-04", 30, 3) });
    const serve = (last: string) =>
      makeMonthsServed(app.db, { teamId: pair.teamId, last, fasterMonths: 3, zone });
    await serve("2027-04");
    await look();
    expect(await alarmsOf(pair)).toHaveLength(1);
    app.clock.set("2027-06-03T03:00:00Z");
    await setValues(pair.outcomeId, { "2027-05-28": 2 });
    await serve("2027-05");
    await look();
    expect(await looksAt(pair)).toEqual(["alarm, narrow", "alarm, narrow"]);
    expect(await alarmsOf(pair)).toMatchObject([{ recoveredAt: null }]);
    app.clock.set("2027-09-03T03:00:00Z");
    await setValues(pair.outcomeId, { "2027-06-28": 4.2, "2027-07-28": 4.2, "2027-08-28": 4.2 });
    await serve("2027-08");
    await look();
    const [alarm] = await alarmsOf(pair);
    expect(alarm!.recoveredAt).toEqual(app.clock.now());
  });
});
