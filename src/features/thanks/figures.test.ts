import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";
import { makeThanks } from "./fixtures.ts";
import { eraseFromThanks } from "./queries/keeping.ts";
import { tellMonth } from "./telling-months.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ now: "2026-06-02T09:00:00Z" });
  await makeOrganisation(it.db);
});
beforeEach(async () => {
  for (const table of ["inboxItem", "thanksLook", "thanks"] as const)
    await it.db.deleteFrom(table).execute();
});
afterAll(() => it.close());

type Person = { id: string; teamId: string };
const may = (day: number) => new Date(Date.UTC(2026, 4, day, 9));
const tell = () => tellMonth({ db: it.db, now: it.clock.now(), touch: () => undefined });

async function aTeam(size: number): Promise<{ lead: Person; people: Person[] }> {
  const team = await makeTeam(it.db);
  const lead = await makeMember(it.db, { teamId: team.id, lead: true });
  const people: Person[] = [];
  for (let n = 0; n < size; n += 1) people.push(await makeMember(it.db, { teamId: team.id }));
  return { lead, people };
}

describe("figures of teams", () => {
  test("thanks and the answer to them count once between two teams; private ones nowhere", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    await makeThanks(it.db, { giver: mira, receiver: ben, at: may(10) });
    await makeThanks(it.db, { giver: ben, receiver: mira, at: may(11) });
    await makeThanks(it.db, { giver: mira, receiver: ben, at: may(12) });
    const ana = await makeMember(it.db, { teamId: mira.teamId });
    await makeThanks(it.db, { giver: ana, receiver: ben, at: may(12), isPublic: false });
    const caller = await it.as(await makeMember(it.db));
    const n = async (from: Person, to: Person) =>
      (await caller(`GET /thanks/between/${from.teamId}/${to.teamId}`)).body.n;
    expect([await n(mira, ben), await n(ben, mira)]).toEqual([1, 0]);
  });

  test("taking the first back lets the next one count", async () => {
    const [mira, ben] = [await makeMember(it.db), await makeMember(it.db)];
    const first = await makeThanks(it.db, { giver: mira, receiver: ben, at: may(10) });
    await makeThanks(it.db, { giver: ben, receiver: mira, at: may(11) });
    await (
      await it.as(mira)
    )(`DELETE /thanks/${first.id}`);
    const { body } = await (await it.as(mira))(`GET /thanks/between/${ben.teamId}/${mira.teamId}`);
    expect(body.n).toBe(1);
  });

  test("below five of a month nothing is said, from five on how many", async () => {
    const { people } = await aTeam(5);
    const caller = await it.as(people[0]!);
    const ofMay = async () => {
      const { body } = await caller(`GET /teams/${people[0]!.teamId}/thanks`);
      return body.months.find(({ month }: { month: string }) => month === "2026-05-01").n;
    };
    for (const receiver of people.slice(1)) await makeThanks(it.db, { receiver, at: may(4) });
    expect(await ofMay()).toBeNull();
    await makeThanks(it.db, { receiver: people[0]!, at: may(31) });
    expect(await ofMay()).toBe(5);
  });
});

describe("when a month has ended", () => {
  test("each is told their own numbers, nobody another's, and once", async () => {
    const { giver, receiver } = await makeThanks(it.db, { at: may(3) });
    await makeThanks(it.db, { receiver, at: may(5), isPublic: false });
    await tell();
    await tell();
    const lines = async (person: Person) =>
      (await (await it.as(person))("GET /inbox")).body.rows.map(
        ({ news }: { news: { said: string } }) => news.said,
      );
    expect(await lines(giver)).toEqual([
      "In May 2026 you gave thanks once. Only you are told this.",
    ]);
    expect(await lines(receiver)).toEqual([
      "In May 2026 you were thanked 2 times. Only you are told this.",
    ]);
  });

  test("a lead learns about how many were not thanked, and stays told the same until the next month", async () => {
    const { lead, people } = await aTeam(6);
    await makeThanks(it.db, { receiver: people[0]!, at: may(3) });
    await tell();
    const look = async (by: Person) =>
      (await it.as(by))(`GET /teams/${lead.teamId}/thanks/unthanked`);
    expect((await look(lead)).body.look).toEqual({ month: "2026-05-01", people: 6, band: "many" });
    for (const receiver of people) await makeThanks(it.db, { receiver, at: may(20) });
    await tell();
    expect((await look(lead)).body.look.band).toBe("many");
    expect((await look(people[1]!)).status).toBe(404);
    const boss = await makeMember(it.db, { lead: true });
    expect((await look(boss)).status).toBe(404);
    const [line] = (await (await it.as(lead))("GET /inbox")).body.rows;
    expect(line.news.said).toContain("Look around");
    for (const { id } of people) expect(JSON.stringify(line)).not.toContain(id);
  });

  test("of a team with four people beside the lead nothing is kept or told", async () => {
    const { lead } = await aTeam(4);
    await tell();
    const { body } = await (await it.as(lead))(`GET /teams/${lead.teamId}/thanks/unthanked`);
    expect(body.look).toBeNull();
  });

  test("one who joined and one who left change nothing of what the lead is told the month after", async () => {
    const { lead, people } = await aTeam(6);
    for (const receiver of people) await makeThanks(it.db, { receiver, at: may(20) });
    await tell();
    await it.db
      .updateTable("membership")
      .set({ until: new Date("2026-06-10T09:00:00Z") })
      .where("personId", "=", people[0]!.id)
      .execute();
    await it.db.deleteFrom("thanks").execute();
    it.clock.set("2026-07-02T09:00:00Z");
    await tell();
    const { body } = await (await it.as(lead))(`GET /teams/${lead.teamId}/thanks/unthanked`);
    expect(body.look).toEqual({ month: "2026-06-01", people: 5, band: "few" });
    it.clock.set("2026-06-02T09:00:00Z");
  });
});

test("with a name goes what it got; what it gave stays with those who got it, as of someone who left", async () => {
  const { giver, receiver } = await makeThanks(it.db, { at: may(3) });
  await makeThanks(it.db, { giver: receiver, receiver: giver, at: may(4) });
  await it.db.transaction().execute((db) => eraseFromThanks(db, giver.id));
  const received = await (await it.as(receiver))("GET /me/thanks", { query: { box: "received" } });
  expect(received.body.rows).toMatchObject([{ giver: null }]);
  const given = await (await it.as(receiver))("GET /me/thanks", { query: { box: "given" } });
  expect(given.body.rows).toEqual([]);
});
