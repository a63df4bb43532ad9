import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAlarm } from "#fixtures/balance";
import { makeService } from "#fixtures/catalogue";
import { makeCommitment } from "#fixtures/commitments";
import { makeMember } from "#fixtures/organisation";
import { makeCoffeePair, makeGathering } from "#fixtures/gatherings";
import { makeLike } from "#fixtures/parity";
import { makeRequest } from "#fixtures/requests";
import { makeReward } from "#fixtures/rewards";
import { commitments } from "#feature/commitments";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { tellOfTheRest } from "./asking.ts";
import { tellNextMonth } from "./composing.ts";

let app: TestApp;
let asMember: Caller;
let leaderId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-11-04T09:00:00Z" });
  asMember = await app.as(await makeMember(app.db));
  leaderId = (await makeMember(app.db, { lead: true, name: "Lea Nord" })).id;
  await makeRequest(app.db, { at: new Date("2026-10-10T10:00:00Z") });
});
afterAll(() => app.close());

const moment = () => ({ db: app.db, now: app.clock.now(), touch: () => undefined });

async function toldOf(month: string, isLast = false) {
  const told = await tellOfTheRest(app.db, { month, zone: "UTC", now: app.clock.now(), isLast });
  return told.flatMap((one) => one.told.map(({ sentence }) => sentence));
}

describe("what is told of a commitment", () => {
  const said = async () => {
    const { body } = await asMember("GET /digests/2026-10");
    const mail = await asMember("GET /digests/2026-10/mail");
    return { said: body.praise.map((one: { said: string }) => one.said), mail: mail.text };
  };

  test("names its leader while the leader is named, and goes when it is no longer kept", async () => {
    await makeCommitment(app.db, {
      leaderId,
      what: "Answer by noon",
      ended: { how: "kept", at: new Date("2026-10-31T23:00:00Z") },
    });
    await makeCommitment(app.db, {
      leaderId,
      ended: { how: "kept", at: new Date("2026-11-01T00:30:00Z") },
    });
    await measureRequests(app.db, { all: true }, app.clock.now());
    expect(await tellNextMonth(moment())).toBe(true);
    const sentence = "Lea Nord kept the commitment “Answer by noon”. Why: “It went as it went”";
    expect((await said()).said).toEqual([sentence]);
    expect((await said()).mail).toContain("Lea Nord kept the commitment");
    const stored = await sql<{ told: string }>`select told::text as told from digest`.execute(
      app.db,
    );
    expect(stored.rows[0]!.told).not.toContain("Lea Nord");

    await commitments.erase!(app.db, leaderId, app.clock.now());
    expect((await said()).said).toEqual([
      sentence.replace("Lea Nord", "A leader who is not named any more"),
    ]);
    await sql`delete from commitment where ended_at < '2026-11-01'`.execute(app.db);
    expect((await said()).said).toEqual([]);
    expect((await said()).mail).not.toContain("Answer by noon");
  });

  test("what comes up is told of the last month alone, without what has been reviewed", async () => {
    const { id } = await makeCommitment(app.db, { what: "Sit in", reviewDays: ["2026-11-20"] });
    await makeCommitment(app.db, { what: "Ends later", reviewDays: ["2026-12-01"] });
    const due = async (isLast: boolean) =>
      (await toldOf("2026-10", isLast)).filter(({ key }) => key === "commitments-due");
    expect(await due(false)).toEqual([]);
    expect((await due(true))[0]!.said).toContain("November 2026: “Sit in”.");
    await sql`update commitment set reviewed_days = review_days where id = ${id}`.execute(app.db);
    expect(await due(true)).toEqual([]);
  });
});

test("an alarm of the first nights after a month stands in that month, and each in one", async () => {
  const { id } = await makeAlarm(app.db);
  const months = async (raisedAt: string): Promise<string[]> => {
    await sql`update balance_alarm set raised_at = ${raisedAt} where id = ${id}`.execute(app.db);
    const told: string[] = [];
    for (const month of ["2026-09", "2026-10", "2026-11"])
      if ((await toldOf(month)).some(({ key }) => key === `alarm:${id}`)) told.push(month);
    return told;
  };
  expect(await months("2026-11-03T23:59:59Z")).toEqual(["2026-10"]);
  expect(await months("2026-11-04T00:00:00Z")).toEqual(["2026-11"]);
  expect(await months("2026-10-03T23:59:59Z")).toEqual(["2026-09"]);
});

describe("parity", () => {
  const turned = async (month: string) =>
    (await toldOf(month))
      .filter(({ key }) => key.startsWith("parity-"))
      .map(({ key, said }) => [key, said] as const);

  test("a service is told in the month in which it came to stand worse, and when it no longer does", async () => {
    const { id } = await makeService(app.db, { name: "Pay a bill" });
    const { segmentId } = await makeLike(app.db, {
      serviceId: id,
      solved: [30, "days"],
      until: new Date("2026-08-10T00:00:00Z"),
    });
    const since = new Date("2026-08-10T00:00:00Z");
    const until = new Date("2026-10-05T00:00:00Z");
    await makeLike(app.db, { serviceId: id, segmentId, solved: [1, "days"], since, until });
    await makeLike(app.db, { serviceId: id, segmentId, solved: [30, "days"], since: until });
    expect(await turned("2026-07")).toEqual([]);
    const [[key, said] = []] = await turned("2026-08");
    expect(key).toBe(`parity-promise:${id}`);
    expect(said).toMatch(
      /“Pay a bill” .+ less than customers outside: done .+, since August 2026\.$/,
    );
    expect(await turned("2026-09")).toEqual([]);
    expect((await turned("2026-10"))[0]![1]).toContain("no less than customers outside again");
    // What not every colleague sees is not told to all of them.
    await sql`update service set audience = 'teams' where id = ${id}`.execute(app.db);
    expect(await turned("2026-08")).toEqual([]);
    await sql`update service set audience = 'everyone', confidential = true where id = ${id}`.execute(
      app.db,
    );
    expect(await turned("2026-08")).toEqual([]);
    await sql`update service set confidential = false, created_at = '2026-08-02' where id = ${id}`.execute(
      app.db,
    );
    expect(await turned("2026-08")).toEqual([]);
  });
});

test("of claims on confidential requests, and of those a team makes on its own work, nothing is counted", async () => {
  const claimed = async (given: { side?: string; confidential?: boolean }): Promise<void> => {
    const request = await makeRequest(app.db, { at: new Date("2026-06-10T10:00:00Z") });
    const { side = "customer", confidential = false } = given;
    const claimId = newId();
    await sql`
      insert into outside_claim (id, request_id, reference, since, side, by_team_id, at, verdict, checked_at)
      select ${claimId}, id, 'Clinic', asked_at, ${side}, team_id, asked_at, 'confirmed', asked_at from request
      where id = ${request.id}`.execute(app.db);
    await sql`update request set outside_claim_id = ${claimId}, confidential = ${confidential} where id = ${request.id}`.execute(
      app.db,
    );
  };
  for (let at = 0; at < 5; at += 1) await claimed({});
  await claimed({ side: "provider" });
  await claimed({ confidential: true });
  const [sentence] = (await toldOf("2026-06")).filter(({ key }) => key === "outside");
  expect(sentence!.said).toBe(
    "For 6 requests of June 2026 a customer outside waited; of 5 claims that were checked 100 % were confirmed.",
  );
});

test("rewards that were reached and gatherings of the month are counted, without those called off and without coffee", async () => {
  const { db } = app;
  const [one, other, third] = [await makeMember(db), await makeMember(db), await makeMember(db)];
  const at = (day: string): Date => new Date(`${day}T17:00:00Z`);
  const teamIds = [one.teamId, other.teamId];
  await makeReward(db, { teamIds, standsAt: at("2026-03-02"), reachedAt: at("2026-04-30") });
  await makeReward(db, { teamIds, standsAt: at("2026-04-02"), reachedAt: at("2026-05-01") });
  await makeReward(db, { teamIds });
  const guests = [{ personId: one.id, comes: true }];
  const soup = await makeGathering(db, { teamIds, startsAt: at("2026-04-10"), guests });
  const cake = await makeGathering(db, {
    teamIds: [one.teamId, third.teamId],
    startsAt: at("2026-04-30"),
    guests,
  });
  await db.updateTable("gathering").set({ came: 9 }).where("id", "=", soup.id).execute();
  await db
    .updateTable("gatheringGuest")
    .set({ came: true })
    .where("gatheringId", "=", cake.id)
    .execute();
  const off = await makeGathering(db, { startsAt: at("2026-04-12") });
  await db
    .updateTable("gathering")
    .set({ cancelledAt: at("2026-04-11") })
    .where("id", "=", off.id)
    .execute();
  await makeGathering(db, { startsAt: at("2026-05-01") });
  await makeGathering(db, { startsAt: at("2026-12-01") });
  await makeCoffeePair(db, { month: "2026-04" });
  const said = async (isLast: boolean) =>
    (await toldOf("2026-04", isLast))
      .filter(({ key }) => key === "rewards" || key === "gatherings")
      .map((sentence) => sentence.said);
  const gathered =
    "2 gatherings brought 3 teams together in April 2026; 10 people came, as hosts counted or guests said themselves.";
  expect(await said(false)).toEqual([
    "1 reward that 2 teams had promised themselves for a goal that they share was reached in April 2026, and 1 more agreed on.",
    gathered,
  ]);
  expect((await said(true))[1]).toBe(`${gathered} 1 gathering is to come as this is told.`);
});
