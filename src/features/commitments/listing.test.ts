import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { commitments } from "#feature/commitments";
import { makeCommitment } from "./fixtures.ts";
import { make, news, useScene, words } from "./scene-for-tests.ts";

const scene = useScene();
const read = async (id: string, by = scene.asColleague) =>
  (await by(`GET /commitments/${id}`)).body;

describe("the list", () => {
  test("has open ones by their last day and past ones the newest first, page by page, and finds words", async () => {
    const mine = await makeMember(scene.app.db, { lead: true, name: "Ottilie Quandt" });
    const of = (what: string, untilDay: string, ended?: { how: "kept"; at: Date }) =>
      makeCommitment(scene.app.db, { leaderId: mine.id, what, untilDay, ...(ended && { ended }) });
    const ids = [
      await of("Zebra second", "2026-11-30"),
      await of("Zebra first", "2026-10-31"),
      await of("Zebra third", "2026-12-31"),
    ].map(({ id }) => id);
    const list = async (query: Record<string, string>) =>
      (await scene.asColleague("GET /commitments", { query })).body;
    const found = await list({ q: "zebra OTTILIE", limit: "2" });
    const [second, first, third] = ids;
    expect(found.rows.map(({ id }: { id: string }) => id)).toEqual([first, second]);
    const next = await list({ q: "zebra", limit: "2", cursor: found.nextCursor });
    expect(next.rows.map(({ id }: { id: string }) => id)).toEqual([third]);
    expect(next.nextCursor).toBeNull();
    const old = await of("Zebra old", "2026-01-31", {
      how: "kept",
      at: new Date("2026-01-31T09:00:00Z"),
    });
    const older = await of("Zebra older", "2026-01-30", {
      how: "kept",
      at: new Date("2026-01-30T09:00:00Z"),
    });
    const past = await list({ q: "zebra", state: "past", limit: "1" });
    expect(past.rows.map(({ id }: { id: string }) => id)).toEqual([old.id]);
    const before = await list({ q: "zebra", state: "past", cursor: past.nextCursor });
    expect(before.rows.map(({ id }: { id: string }) => id)).toEqual([older.id]);
    const planted = Buffer.from(JSON.stringify(["tomorrow", first])).toString("base64url");
    const wrong = await scene.asColleague("GET /commitments", { query: { cursor: planted } });
    expect(wrong.status).toBe(400);
  });

  test("says how many leaders have a live one, and only to oneself that one has none", async () => {
    const before = (await scene.asColleague("GET /commitments")).body;
    const fresh = await makeMember(scene.app.db, { lead: true });
    const asFresh = await scene.app.as(fresh);
    const without = (await asFresh("GET /commitments")).body;
    expect(without.mine).toMatchObject({ mayMake: true, live: 0 });
    expect(without.share).toEqual({ ...before.share, leaders: before.share.leaders + 1 });
    await make(asFresh);
    await make(asFresh, { untilDay: "2026-03-02", reviewDays: [] });
    const withOne = (await asFresh("GET /commitments")).body;
    expect(withOne.mine.live).toBe(2);
    expect(withOne.share.live).toBe(without.share.live + 1);
    scene.app.clock.advance({ days: 300 });
    const late = (await asFresh("GET /commitments")).body;
    expect(late.mine.live).toBe(0);
    scene.app.clock.advance({ days: -300 });
    expect((await scene.asColleague("GET /commitments")).body.mine).toMatchObject({
      mayMake: false,
      live: 0,
    });
  });

  test("leaves as CSV that no spreadsheet takes for formulas, and as JSON", async () => {
    await make(scene.asLead, { what: "=SUM(A1) of the house" });
    const csv = await scene.asColleague("GET /commitments/export");
    expect(csv.status, csv.text).toBe(200);
    expect(csv.headers["content-type"]).toContain("text/csv");
    expect(csv.text).toContain(`"'=SUM(A1) of the house"`);
    const json = await scene.asColleague("GET /commitments/export", { query: { format: "json" } });
    expect(JSON.parse(json.text).commitments.length).toBeGreaterThan(3);
    expect((await scene.asGuest("GET /commitments/export")).status).toBe(404);
  });
});

describe("reminders", () => {
  const remind = () =>
    scene.app.db.transaction().execute((db) =>
      commitments.ticks![0]!.work({
        db,
        files: scene.app.files,
        now: scene.app.clock.now(),
        tell: async () => undefined,
        touch: () => undefined,
      }),
    );

  test("come two weeks before, on the day and a week after, once each; then the sponsor hears too", async () => {
    const person = await makeMember(scene.app.db, { lead: true });
    const sponsor = await makeMember(scene.app.db, { lead: true });
    const [by, asSponsor] = [await scene.app.as(person), await scene.app.as(sponsor)];
    await makeCommitment(scene.app.db, {
      leaderId: person.id,
      sponsorId: sponsor.id,
      sponsorAnswer: "accepted",
      untilDay: "2026-03-20",
      madeAt: new Date("2026-02-01T08:00:00Z"),
    });
    const walked: string[][] = [];
    for (const days of [3, 1, 10, 4, 6, 1, 20]) {
      scene.app.clock.advance({ days });
      await remind();
      await remind();
      walked.push(await news(by));
    }
    const said = walked.at(-1);
    await scene.app.db.deleteFrom("inboxItem").where("personId", "=", person.id).execute();
    await remind();
    expect(await news(by)).toEqual([]);
    scene.app.clock.advance({ days: -45 });
    expect(walked.map(({ length }) => length)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(said).toEqual([
      "Your commitment ended on 20 March 2026: say whether it was kept, and why",
      "Your commitment ends today: say how it stands",
      "Your commitment ends on 20 March 2026, in two weeks",
    ]);
    expect(await news(asSponsor)).toEqual([
      "A commitment that you sponsor has waited for a word since 20 March 2026",
    ]);
  });
});

describe("leaving and being forgotten", () => {
  test("whoever leaves takes theirs back, and those whom they sponsored look for another", async () => {
    const gone = await makeMember(scene.app.db, { lead: true });
    const own = await makeCommitment(scene.app.db, { leaderId: gone.id });
    const id = await make(scene.asLead, { sponsorId: gone.id });
    const administrator = await scene.app.as(
      await makePerson(scene.app.db, { roles: ["administrator"] }),
    );
    const left = await administrator(`POST /persons/${gone.id}/departure`, {
      body: { heirId: null },
    });
    expect(left.status, left.text).toBeLessThan(300);
    await scene.app.settle();
    expect((await read(own.id)).commitment).toMatchObject({ state: "withdrawn" });
    expect((await read(id)).commitment.sponsor).toBeNull();
    expect(await news(scene.asLead)).toContain(
      "The sponsor of your commitment has left; ask somebody else",
    );
  });

  test("an erased name is gone from commitments and their histories; what was promised stays", async () => {
    const person = await makeMember(scene.app.db, { lead: true });
    const own = await makeCommitment(scene.app.db, { leaderId: person.id });
    const id = await make(scene.asLead, { sponsorId: person.id });
    await scene.asLead(`PUT /commitments/${id}`, {
      body: { ...words({ sponsorId: scene.senior.id }), version: 1 },
    });
    const [kind] = commitments.stored!;
    expect(await kind!.count(scene.app.db, person.id)).toBe(1);
    await commitments.erase!(scene.app.db, person.id, scene.app.clock.now());
    expect(await kind!.count(scene.app.db, person.id)).toBe(0);
    expect((await read(own.id)).commitment).toMatchObject({
      leader: null,
      words: "The list on the wall",
    });
    expect((await read(id)).history.at(-1).changes[0]).toMatchObject({
      field: "sponsor",
      from: null,
    });
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from commitment_event where detail::text like '%' || ${person.id}::text || '%'`.execute(
      scene.app.db,
    );
    expect(rows[0]!.count).toBe(0);
  });

  test("ended ones go when their time is over", async () => {
    const { id } = await makeCommitment(scene.app.db, {
      ended: { how: "kept", at: new Date("2020-01-01T08:00:00Z") },
    });
    const carryOut = commitments.stored![0]!.retention!.carryOut;
    expect(await carryOut(scene.app.db, new Date("2019-01-01T00:00:00Z"))).toBe(0);
    expect(await carryOut(scene.app.db, new Date("2021-01-01T00:00:00Z"))).toBe(1);
    expect((await scene.asLead(`GET /commitments/${id}`)).status).toBe(404);
  });
});
