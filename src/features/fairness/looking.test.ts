import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeCalendar } from "#fixtures/promises";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeQuestion, makeServed, type slower } from "./fixtures.ts";
import { makeRound } from "./looking.ts";
import { fairnessReport } from "./report.ts";

let app: TestApp;
let leaderId: string;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T03:00:00Z" });
  await makeOrganisation(app.db);
  leaderId = (await makePerson(app.db, { roles: ["senior-leader"] })).id;
  const always = [["00:00", "24:00"]];
  const hours = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((day) => [day, always]));
  await makeCalendar(app.db, { hours });
});
afterAll(() => app.close());

const touched: string[] = [];
const look = () =>
  makeRound({ db: app.db, now: app.clock.now(), touch: (topic) => touched.push(topic) });
const usual = (many: number, times = 1): number[] =>
  Array.from({ length: many }, (_, at) => ((at % 8) + 1) * times);

interface Place {
  readonly providerId: string;
  readonly serviceId: string;
  readonly leadId: string;
  readonly slowId: string;
  readonly otherId: string;
}

/** A team with a lead, a service, and two customer teams. */
async function makePlace(): Promise<Place> {
  const lead = await makeMember(app.db, { lead: true });
  const service = await makeService(app.db, { teamId: lead.teamId });
  const [slow, other] = [await makeTeam(app.db), await makeTeam(app.db)];
  return {
    providerId: lead.teamId,
    serviceId: service.id,
    leadId: lead.id,
    slowId: slow.id,
    otherId: other.id,
  };
}

interface Given {
  readonly hours: readonly (number | null)[];
  readonly confidential?: boolean;
  readonly customerId?: string;
}

async function serve({ providerId, serviceId, slowId }: Place, given: Given): Promise<void> {
  const until = app.clock.now();
  await makeServed(app.db, { providerId, serviceId, customerId: slowId, until, ...given });
  await measureRequests(app.db, { all: true }, until);
}
const serveOther = (place: Place, hours: readonly (number | null)[]) =>
  serve(place, { customerId: place.otherId, hours });

const questionsTo = ({ providerId }: Place) =>
  app.db.selectFrom("fairnessQuestion").selectAll().where("providerId", "=", providerId).execute();
const testsOf = ({ providerId }: Place) =>
  app.db.selectFrom("fairnessTest").selectAll().where("providerId", "=", providerId).execute();
const newest = () =>
  app.db.selectFrom("fairnessRound").selectAll().orderBy("at", "desc").executeTakeFirstOrThrow();
/** So that a night of the next month comes. */
const nextMonth = (at: string) => app.clock.set(`${at}T03:00:00Z`);

describe("the nightly round", () => {
  test("asks the lead once about whom it takes longer for, and keeps what it rests on", async () => {
    const place = await makePlace();
    await serve(place, { hours: [...usual(50, 3), null, null] });
    await serveOther(place, usual(80));
    expect(await look()).toBe(1);
    const [question, ...others] = await questionsTo(place);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      customerTeamId: place.slowId,
      measure: "done",
      standing: null,
    });
    expect(question!.figures).toMatchObject({ n: 52, others: 80 });
    const { ratio, adjustedP } = question!.figures as typeof slower;
    expect(ratio!.value).toBeGreaterThan(2);
    expect(adjustedP).toBeLessThan(0.001);
    expect(touched).toEqual([`inbox:${place.leadId}`]);
    const asLead = await app.as({ id: place.leadId });
    const [line] = (await asLead("GET /inbox")).body.rows;
    expect(line.news.href).toBe(`/fairness/questions/${question!.id}`);
    expect(line.news.said).toMatch(
      /^Requests of Team .* take you longer .* What makes the difference\?$/,
    );
    expect(
      (await testsOf(place)).map(({ measure, verdict }) => `${measure} ${verdict}`).toSorted(),
    ).toEqual(["done alike", "done found", "first-reply alike", "first-reply found"].toSorted());
    const round = await newest();
    expect(round).toMatchObject({ asksFor: "2026-11", patternTests: 0 });
    expect(round.placeboTests).toBeGreaterThanOrEqual(2000);
    expect(round.placeboBelow / round.placeboTests).toBeLessThan(0.07);
  });

  test("asks nothing twice, and nothing new before the next month; then what has come to be found", async () => {
    const place = await makePlace();
    await serve(place, { hours: usual(60, 3) });
    await serveOther(place, usual(60));
    app.clock.advance({ days: 1 });
    expect(await look()).toBe(0);
    expect(await questionsTo(place)).toEqual([]);
    expect((await testsOf(place)).some(({ verdict }) => verdict === "found")).toBe(true);
    expect(await newest()).toMatchObject({ asksFor: null });
    nextMonth("2026-12-01");
    expect(await look()).toBe(1);
    expect(await questionsTo(place)).toHaveLength(1);
    nextMonth("2027-01-01");
    expect(await look()).toBe(0);
  });

  test("is quiet about those served alike, too few, confidential ones, and what a team asks of itself", async () => {
    const places = [await makePlace(), await makePlace(), await makePlace(), await makePlace()];
    const [alike, few, hidden, own] = places as [Place, Place, Place, Place];
    await serve(alike, { hours: usual(60) });
    await serve(few, { hours: usual(29, 5) });
    await serve(hidden, { hours: usual(60, 5), confidential: true });
    await serve(own, { hours: usual(60, 5), customerId: own.providerId });
    for (const place of places) await serveOther(place, usual(60));
    await serve(own, { hours: usual(60), customerId: (await makeTeam(app.db)).id });
    nextMonth("2027-02-01");
    expect(await look()).toBe(0);
    const verdictsOf = async (place: Place) => (await testsOf(place)).map(({ verdict }) => verdict);
    expect(await verdictsOf(alike)).toEqual(Array(4).fill("alike"));
    expect(await verdictsOf(few)).toEqual(Array(4).fill("tooFew"));
    expect(await verdictsOf(hidden)).toEqual([]);
    expect(await verdictsOf(own)).toEqual(Array(4).fill("alike"));
    const customers = (await testsOf(own)).map(({ customerTeamId }) => customerTeamId);
    expect(customers).not.toContain(own.providerId);
  });

  test("compares in the service and impact in which both asked, and in no other", async () => {
    const place = await makePlace();
    const { id: serviceId } = await makeService(app.db, { teamId: place.providerId });
    await serve({ ...place, serviceId }, { hours: usual(50, 9) });
    await serve(place, { hours: usual(40) });
    await serveOther(place, usual(40));
    nextMonth("2027-03-01");
    expect(await look()).toBe(0);
    const [test] = await testsOf(place);
    expect(test!.figures).toMatchObject({ n: 40, others: 40 });
  });

  test("finds hand-overs that go straight back to one team alone", async () => {
    const place = await makePlace();
    const { providerId, slowId, otherId, serviceId } = place;
    const { id: thirdId } = await makeTeam(app.db);
    const handOver = async (fromId: string, many: number, back: number): Promise<void> => {
      const until = app.clock.now();
      const asker = (await makeTeam(app.db)).id;
      const given = { providerId: fromId, customerId: asker, serviceId, hours: usual(many), until };
      const ids = await makeServed(app.db, given);
      const events = ids.flatMap((requestId, at) =>
        [fromId, providerId, at < back ? fromId : thirdId].map((teamId, step) => ({
          id: newId(),
          requestId,
          at: new Date(until.getTime() - (100 - step) * 60_000),
          kind: step === 0 ? "asked" : "handed-over",
          teamId,
        })),
      );
      await app.db.insertInto("requestEvent").values(events).execute();
    };
    await handOver(slowId, 12, 8);
    await handOver(otherId, 40, 3);
    await measureRequests(app.db, { all: true }, app.clock.now());
    nextMonth("2027-04-01");
    expect(await look()).toBe(1);
    const [question] = await questionsTo(place);
    expect(question).toMatchObject({ customerTeamId: slowId, measure: "handed-back" });
    expect(question!.figures).toMatchObject({ n: 12, others: 40, theirs: { value: 8 / 12 } });
    expect((await newest()).patternTests).toBe(2);
  });
});

describe("a question that stands", () => {
  test("closes when what is asked since shows no difference, though the half year still does", async () => {
    nextMonth("2027-05-01");
    const place = await makePlace();
    await serve(place, { hours: usual(60, 4) });
    await serveOther(place, usual(60));
    expect(await look()).toBe(1);
    app.clock.set("2027-07-20T03:00:00Z");
    await serve(place, { hours: usual(60) });
    await serveOther(place, usual(60));
    const found = await testsAfterLook(place);
    expect(found).toContain("found");
    expect(await questionsTo(place)).toMatchObject([{ standing: "gone", closedWhy: "gone" }]);
  });

  test("reaches the leader above when it shows again in what was asked since, and not before", async () => {
    app.clock.set("2027-08-01T03:00:00Z");
    const place = await makePlace();
    await serve(place, { hours: usual(60, 4) });
    await serveOther(place, usual(60));
    expect(await look()).toBe(1);
    const { id } = (await questionsTo(place))[0]!;
    const answer = { id: newId(), questionId: id, words: "Fridays", at: app.clock.now() };
    await app.db.insertInto("fairnessAnswer").values(answer).execute();
    app.clock.set("2027-08-25T03:00:00Z");
    await look();
    expect(await questionsTo(place)).toMatchObject([{ standing: "tooFew", escalatedAt: null }]);
    app.clock.set("2027-10-15T03:00:00Z");
    await serve(place, { hours: usual(60, 4) });
    await serveOther(place, usual(60));
    touched.length = 0;
    await look();
    expect(await questionsTo(place)).toMatchObject([
      { standing: "still", escalatedWhy: "persists", closedAt: null },
    ]);
    expect(touched).toContain(`inbox:${leaderId}`);
    expect(touched).not.toContain(`inbox:${place.leadId}`);
  });

  test("reaches them when two weeks bring no answer, once; and lapses when half a year brings too few", async () => {
    const raisedAt = app.clock.now();
    const question = await makeQuestion(app.db, { raisedAt });
    const rowOf = async () => (await questionsTo(question as never))[0]!;
    app.clock.advance({ days: 13 });
    await look();
    expect((await rowOf()).escalatedAt).toBeNull();
    app.clock.advance({ days: 1 });
    touched.length = 0;
    await look();
    expect(await rowOf()).toMatchObject({ escalatedWhy: "unanswered" });
    expect(touched).toEqual([`inbox:${leaderId}`]);
    touched.length = 0;
    app.clock.advance({ days: 1 });
    await look();
    expect(touched).toEqual([]);
    app.clock.advance({ days: 170 });
    await look();
    expect(await rowOf()).toMatchObject({ standing: "tooFew", closedWhy: "lapsed" });
  });
});

async function testsAfterLook(place: Place): Promise<string[]> {
  await look();
  return (await testsOf(place)).map(({ verdict }) => verdict);
}

test("the report tells the last night's round, and makes one where none is", async () => {
  const before = await newest();
  const kept = await fairnessReport.make(app.db, {}, app.clock.now());
  expect(kept.facts.round.at).toEqual(before.at);
  app.clock.advance({ days: 2 });
  const { facts, lines } = await fairnessReport.make(app.db, {}, app.clock.now());
  expect(facts.round.at).toEqual(app.clock.now());
  expect(lines()[1]).toMatch(
    /^Of 2,\d{3} tests with shuffled names \d\.\d % were below \.05$|^Too few/,
  );
});
